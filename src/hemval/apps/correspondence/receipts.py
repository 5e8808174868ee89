"""Receipts by letter: who has asked, what there is to tell, and what is to be printed."""

from collections.abc import Mapping

from django.db.models import Count, Exists, F, OuterRef, QuerySet, Value
from django.db.models.functions import Coalesce

from hemval.apps.choices.facts import came_when_frozen
from hemval.apps.choices.models import Choice
from hemval.apps.clients.queries import is_kept_apart
from hemval.apps.correspondence.models import Letter
from hemval.apps.outbox.models import ReceiptByLetter
from hemval.apps.outbox.queries import who_want_receipts
from hemval.apps.rounds.in_earnest import in_earnest, is_in_earnest
from hemval.apps.rounds.models import Round
from hemval.core.correspondence.kinds import LetterKind
from hemval.core.correspondence.receiving import Receipt, receipts
from hemval.core.round.outcome import RoundOutcome


def receipts_of(row: Round, outcome: RoundOutcome) -> Mapping[str, Receipt]:
    """What there is to tell of choices by letter, by client; of an exercise nobody is told."""
    if not is_in_earnest(row):
        return {}
    unsent = _printed(row).filter(sent_at__isnull=True, held_at__isnull=True)
    told = frozenset(unsent.values_list("client__key", flat=True))
    asked = who_want_receipts()
    when_frozen = came_when_frozen(row) if asked and row.frozen_at else ()
    return receipts(outcome, asked, told, when_frozen)


def has_receipts(row: Round) -> bool:
    """Has a round receipts by letter: printed ones, or choices of some who have asked for them?"""
    if not is_in_earnest(row):
        return False
    asked = who_want_receipts()
    chosen = Choice.objects.filter(round=row, set_aside_at__isnull=True, client__key__in=asked)
    return _printed(row).exists() or (bool(asked) and chosen.exists())


def receipts_to_print() -> Mapping[int, int]:
    """Of how many people receipts are to be printed, by round; of those whom lists may name.

    It follows from what has been chosen and what has been printed, so that it is so at once, though
    nobody has gone through everybody since.
    """
    named = _untold().filter(~is_kept_apart("client")).order_by().values("round")
    counted = named.annotate(people=Count("client", distinct=True))
    return {one["round"]: one["people"] for one in counted}


def rounds_with_receipt(client: int) -> QuerySet[Round]:
    """The rounds of which a receipt of a client's is to be printed."""
    return Round.objects.filter(pk__in=_untold().filter(client=client).order_by().values("round"))


def _untold() -> QuerySet[Choice]:
    """Choices that stand, and of which somebody who has asked has no receipt printed since."""
    recipient = Coalesce(OuterRef("acting__key"), Value(""))
    since = Letter.objects.filter(
        round=OuterRef(OuterRef("round")),
        client=OuterRef("client"),
        kind=LetterKind.RECEIPT.value,
        recipient=recipient,
        printed_at__gte=OuterRef(OuterRef("registered")),
    )
    asked = ReceiptByLetter.objects.filter(client=OuterRef("client"), ended_at__isnull=True)
    chosen = Choice.objects.filter(
        in_earnest("round__"),
        set_aside_at__isnull=True,
        round__decided_at__isnull=True,
        client__died__isnull=True,
        client__gone_since__isnull=True,
    )
    chosen = chosen.annotate(registered=Coalesce(F("registered_at"), F("arrived_at")))
    return chosen.filter(Exists(asked.filter(~Exists(since))))


def _printed(row: Round) -> QuerySet[Letter]:
    return Letter.objects.filter(round=row, kind=LetterKind.RECEIPT.value)
