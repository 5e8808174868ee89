"""Print files: many letters in one PDF, for the print house.

Letters of one kind, language, day and number of sheets, so many in each. A letter is in one batch.
What is batched stays so, since it may have been sent to the print house: letters that are printed
later come in batches of their own, and one that no longer holds is taken out of its batch, which is
then printed anew by its own number.
"""

from collections.abc import Iterator, Sequence

from django.db import transaction
from django.db.models import Count, F, Q

from hemval.apps import store
from hemval.apps.correspondence.holding import hold_what_may_not_go
from hemval.apps.correspondence.models import Batch, Letter
from hemval.apps.correspondence.terms_kept import kept_terms
from hemval.apps.jobs.steps import Step
from hemval.apps.jobs.work import Work
from hemval.apps.rounds.models import Round
from hemval.core.correspondence.order import LetterOrder
from hemval.core.correspondence.stamp import Stamp
from hemval.files.values.told import read_as
from hemval.letters.kinds.registry import compose
from hemval.letters.post.batches import IN_A_BATCH, print_as_one
from hemval.letters.post.pressroom import Job


def make_batches(row: Round, work: Work, *, is_apart: bool) -> int:
    """Make every batch of a round that is to be made, or made anew; give how many were made.

    `is_apart`: each is printed in a process that ends, since Typst gives no memory back.
    """
    made = 0
    hold_what_may_not_go(Letter.objects.filter(round=row), work.now())
    for batch in _stale(row):
        _make_anew(row, batch, work, is_apart)
        made += 1
    for letters in _unbatched(row):
        _make(row, letters, work, is_apart)
        made += 1
    return made


def as_printed(letters: Sequence[Letter], row: Round, *, is_apart: bool) -> bytes:
    """Letters of one day and the same terms, printed again as they were. Raises PostRefused."""
    jobs = []
    replaces = dict(
        Letter.objects.filter(replaced_by__in=letters).values_list("replaced_by_id", "key")
    )
    for one in letters:
        stamp = Stamp(id=one.key, dated=one.dated, replaces=replaces.get(one.pk, ""))
        jobs.append(Job(order=read_as(LetterOrder, one.order), stamp=stamp))
    terms = kept_terms(row, letters[0].terms)
    return print_as_one(tuple(jobs), terms, compose, is_apart=is_apart)


def sheets_of(letter: Letter) -> int:
    """How many sheets a letter takes, printed on both sides."""
    return -(-letter.pages // 2)


def _stale(row: Round) -> list[Batch]:
    """The batches that are not sent, and have a letter that is not to be posted."""
    holds = Count("letters", filter=Q(letters__held_at__isnull=True))
    batches = Batch.objects.filter(round=row, sent_at__isnull=True).annotate(holds=holds)
    return list(batches.exclude(letters_counted=F("holds")))


def _unbatched(row: Round) -> Iterator[list[Letter]]:
    """The letters of each batch to be made."""
    waiting = Letter.objects.filter(
        round=row, by_hand=False, batch__isnull=True, held_at__isnull=True, sent_at__isnull=True
    )
    group: list[Letter] = []
    sort: tuple[object, ...] | None = None
    rows = sorted(
        waiting.defer("order").order_by("pk"),
        key=lambda one: (*_sort_of(one), one.pk),
    )
    for one in rows:
        if group and (_sort_of(one) != sort or len(group) == IN_A_BATCH):
            yield _whole(group)
            group = []
        sort = _sort_of(one)
        group.append(one)
    if group:
        yield _whole(group)


def _whole(group: Sequence[Letter]) -> list[Letter]:
    return list(Letter.objects.filter(pk__in=[one.pk for one in group]).order_by("pk"))


def _sort_of(one: Letter) -> tuple[str, str, int, str, str]:
    return one.kind, one.language, sheets_of(one), one.dated.isoformat(), one.terms


def _make(row: Round, letters: Sequence[Letter], work: Work, is_apart: bool) -> None:
    sha256 = store.put(as_printed(letters, row, is_apart=is_apart))
    first = letters[0]
    with transaction.atomic():
        batch = Batch.objects.create(
            round=row,
            kind=first.kind,
            language=first.language,
            dated=first.dated,
            made_at=work.now(),
            sha256=sha256,
            letters_counted=len(letters),
            sheets=sum(map(sheets_of, letters)),
        )
        Letter.objects.filter(pk__in=[one.pk for one in letters]).update(batch=batch)
        work.reached(Step.WRITING, 0, 0)


def _make_anew(row: Round, batch: Batch, work: Work, is_apart: bool) -> None:
    """Print a batch without what is not to be posted; one with nothing left keeps its number.

    The old file goes first, so that whoever is stopped between finds the batch again. Nobody can
    have sent it meanwhile: a batch with a letter that is held is not sent.
    """
    letters = list(batch.letters.filter(held_at__isnull=True).order_by("pk"))
    old = batch.sha256
    new = store.put(as_printed(letters, row, is_apart=is_apart)) if letters else old
    is_kept = new == old and letters
    if not is_kept and not Letter.objects.filter(sha256=old).exists():
        store.remove(old)
    with transaction.atomic():
        Batch.objects.filter(pk=batch.pk, sent_at__isnull=True).update(
            sha256=new,
            letters_counted=len(letters),
            sheets=sum(map(sheets_of, letters)),
            made_anew_at=work.now(),
        )
        work.reached(Step.WRITING, 0, 0)
