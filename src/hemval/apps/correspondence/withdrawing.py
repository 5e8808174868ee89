"""Taking back letters that were printed in clear, when somebody has become protected since."""

from collections.abc import Collection, Iterator, Sequence

from django.db import transaction
from django.db.models import QuerySet

from hemval.apps import store
from hemval.apps.clients.queries import is_kept_apart
from hemval.apps.correspondence.models import HeldBecause, Letter
from hemval.apps.correspondence.told_in import batches_that_tell_of
from hemval.apps.jobs.steps import Step
from hemval.apps.jobs.work import Work
from hemval.apps.parts import in_parts
from hemval.apps.rounds.models import Round

_STRUCK = ("name", "address", "about")
"""What of an order tells who and where she, or one who acts for her, is."""
_AT_ONCE = 500


def withdraw(row: Round, hidden: Collection[str], work: Work) -> int:
    """Take away the files of her letters, and of the batches that they are in; give how many.

    Hers who is hidden by the round's lists, or kept apart by now. What the letters told stays on
    record without name and address. A batch that is not sent is made anew without them; of one that
    is sent the file is no longer kept.
    """
    clear = Letter.objects.filter(round=row, by_hand=False, withdrawn_at__isnull=True)
    withdrawn = 0
    for each in _of_those(clear, sorted(hidden)):
        for letter in each:
            _withdraw(letter, work)
            withdrawn += 1
    return withdrawn


def _of_those(clear: QuerySet[Letter], hidden: Sequence[str]) -> Iterator[list[Letter]]:
    for part in in_parts(hidden, _AT_ONCE):
        yield list(clear.filter(client__key__in=part))
    yield list(clear.filter(is_kept_apart("client")))


def _withdraw(letter: Letter, work: Work) -> None:
    """Take one away: the files first, so that whoever is stopped between finds the row again.

    All of them tell of her, so they go whatever else refers to them.
    """
    printed_in = batches_that_tell_of([letter]).values_list("sha256", flat=True)
    for sha256 in {letter.sha256, *printed_in}:
        store.remove(sha256)
    with transaction.atomic():
        Letter.objects.filter(pk=letter.pk, held_at__isnull=True).update(
            held_at=work.now(), held_because=HeldBecause.PROTECTED.value
        )
        Letter.objects.filter(pk=letter.pk).update(
            order={name: told for name, told in letter.order.items() if name not in _STRUCK},
            withdrawn_at=work.now(),
            sha256="",
        )
        work.reached(Step.STORING, 0, 0)
