"""What is asked of letters."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from django.core.paginator import Page
from django.db.models import Count, F, Q, QuerySet

from hemval.apps.accounts.actor import Actor
from hemval.apps.accounts.acts import Act
from hemval.apps.clients.queries import is_kept_apart, named_in_lists
from hemval.apps.correspondence.models import Batch, Letter, Return, RoundPost, Unprinted
from hemval.apps.correspondence.receipts import receipts_to_print, rounds_with_receipt
from hemval.apps.paged import Paged
from hemval.apps.rounds.models import Round
from hemval.core.correspondence.kinds import (
    A_PERSON_FIRST,
    TAKES_TIME,
    WAITING,
    LetterKind,
    Standing,
    UnsentCode,
)

_ASKS_TO_CHOOSE = (
    LetterKind.ANNOUNCEMENT,
    LetterKind.LEAVING,
    LetterKind.OFFER,
    LetterKind.REMINDER,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundInPost:
    """A round in the list of letters: how many hold, are sent, and are back and not dealt with.

    `receipts`: of how many people receipts are to be printed. Letters by hand are not counted,
    since few of them would tell of whom.
    """

    row: Round
    printed: int
    sent: int
    returned: int
    counted_at: datetime | None
    receipts: int


def rounds_in_post() -> Sequence[RoundInPost]:
    """Every round whose people are invited, the latest first."""
    letters = Letter.objects.filter(by_hand=False).order_by().values("round")
    counted = letters.annotate(
        printed=Count("pk", filter=Q(held_at__isnull=True)),
        sent=Count("pk", filter=Q(sent_at__isnull=False)),
    )
    by_round = {one["round"]: (one["printed"], one["sent"]) for one in counted}
    open_ones = Return.objects.filter(dealt_with_at=None, letter__by_hand=False)
    back = open_ones.order_by().values("letter__round")
    returned = {one["letter__round"]: one["many"] for one in back.annotate(many=Count("pk"))}
    when = dict(RoundPost.objects.values_list("round", "counted_at"))
    receipts = receipts_to_print()
    return [
        RoundInPost(
            row=row,
            printed=by_round.get(row.pk, (0, 0))[0],
            sent=by_round.get(row.pk, (0, 0))[1],
            returned=returned.get(row.pk, 0),
            counted_at=when.get(row.pk),
            receipts=receipts.get(row.pk, 0),
        )
        for row in Round.objects.filter(invited_at__isnull=False)
    ]


@dataclass(frozen=True, slots=True, kw_only=True)
class KindInControl:
    """What had become of one kind of letter for everybody, when all were gone through.

    `by_hand`, how many named staff see to, is told to them alone, else None. `held` are printed and
    no longer hold.
    """

    kind: LetterKind
    done: int
    by_hand: int | None
    why: Mapping[UnsentCode, int]
    rows: int
    held: int

    @property
    def waits(self) -> int:
        """How many are to have it, when something has come first."""
        return sum(number for why, number in self.why.items() if why in WAITING)

    @property
    def not_sent(self) -> int:
        """How many are not to have it."""
        return sum(number for why, number in self.why.items() if why not in WAITING)


def _kind(kind: LetterKind, told: Mapping[str, Any], *, is_named: bool) -> KindInControl:
    """One kind as somebody may read of it.

    For those who are not named, the protected are counted with the most of the others: never with
    those that a list names, whom they could be counted against. So nobody can tell how many they
    are, and everybody is still counted.
    """
    done: int = told[Standing.SENT]
    hidden: int = told[Standing.BY_HAND]
    why = {UnsentCode(code): int(number) for code, number in told["why"].items()}
    if not is_named:
        unlisted = {code: number for code, number in why.items() if code not in A_PERSON_FIRST}
        most = max(unlisted, key=lambda code: unlisted[code], default=None)
        if most is None or unlisted[most] <= done:
            done += hidden
        else:
            why[most] += hidden
    return KindInControl(
        kind=kind,
        done=done,
        by_hand=hidden if is_named else None,
        why=why,
        rows=told["rows"],
        held=told["printed"]["held"],
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class InTheWay:
    """So many letters of a kind wait for the same thing."""

    kind: LetterKind
    why: UnsentCode
    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Control:
    """What had become of every letter of a round at `counted_at`; the weightiest waits first."""

    counted_at: datetime
    kinds: tuple[KindInControl, ...]
    in_the_way: tuple[InTheWay, ...]

    @property
    def ready(self) -> LetterKind | None:
        """The first kind of which something can be printed now."""
        found = [one.kind for one in self.in_the_way if one.why is UnsentCode.READY]
        return min(found, key=tuple(LetterKind).index, default=None)


def control_of(row: Round, actor: Actor) -> Control | None:
    """The control as it was last kept; None where nobody has been gone through."""
    post = RoundPost.objects.filter(round=row, counted_at__isnull=False).first()
    if post is None or post.counted_at is None:
        return None
    kinds = tuple(_kinds(post, actor))
    ways = [
        InTheWay(kind=one.kind, why=why, number=number)
        for one in kinds
        for why, number in one.why.items()
        if why in WAITING
    ]
    return Control(
        counted_at=post.counted_at, kinds=kinds, in_the_way=tuple(sorted(ways, key=_weight))
    )


def _kinds(post: RoundPost, actor: Actor) -> Iterator[KindInControl]:
    is_named = actor.may(Act.READ_PROTECTED)
    for kind in LetterKind:
        if told := post.control.get("kinds", {}).get(kind.value):
            yield _kind(kind, told, is_named=is_named)


def _weight(one: InTheWay) -> tuple[bool, bool, int, str]:
    return one.why in TAKES_TIME, one.why is UnsentCode.READY, -one.number, one.kind


class BatchState(StrEnum):
    """How a print batch stands."""

    SENT = "sent"
    EMPTY = "empty"
    """None of its letters holds any more: nothing of it is posted."""
    STALE = "stale"
    """Some of its letters no longer hold, and it is not made anew yet."""
    READY = "ready"


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchLine:
    """A print batch, and how many of its letters no longer hold though it is not made anew."""

    row: Batch
    stale: int

    @property
    def state(self) -> BatchState:
        """How it stands, and so what may be done with it."""
        if self.row.sent_at is not None:
            return BatchState.SENT
        if not self.row.letters_counted:
            return BatchState.EMPTY
        return BatchState.STALE if self.stale else BatchState.READY


def batches_of(row: Round, page: int) -> Page[BatchLine]:
    """A page of the print batches of a round: those to be sent first, and then the newest."""
    to_send_first = F("sent_at").desc(nulls_first=True)
    rows = Batch.objects.filter(round=row).order_by(to_send_first, "-made_at", "-id")
    shown = Paged(rows, whole=Batch.objects.select_related("sent_by")).get_page(page)
    unsent = [one.pk for one in shown if one.sent_at is None]
    holding = Letter.objects.filter(batch__in=unsent, held_at__isnull=True).order_by()
    holds = dict(holding.values_list("batch").annotate(Count("pk")))
    shown.object_list = [
        BatchLine(
            row=one,
            stale=0 if one.sent_at else max(one.letters_counted - holds.get(one.pk, 0), 0),
        )
        for one in shown
    ]
    return shown


def waiting(row: Round, kind: LetterKind, actor: Actor) -> QuerySet[Unprinted]:
    """The letters of a kind that wait for somebody to do something, of those she may read."""
    return Unprinted.objects.filter(
        named_in_lists(actor, "client"),
        round=row,
        kind=kind.value,
        why__in=[why.value for why in A_PERSON_FIRST],
    ).order_by("why", "client__order_key", "client__key", "recipient")


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterToCome:
    """A letter that is to go, and what must come first."""

    round: Round
    kind: str
    why: str


def letters_to_come(client: int) -> tuple[LetterToCome, ...]:
    """The letters of one client that are to go, and what must come first of each; receipts first.

    Once a round is in effect nobody is asked to choose in it any more.
    """
    receipt, ready = LetterKind.RECEIPT.value, UnsentCode.READY.value
    receipts = (
        LetterToCome(round=one, kind=receipt, why=ready) for one in rounds_with_receipt(client)
    )
    waits = Unprinted.objects.filter(client=client, standing=Standing.WAITS.value, recipient="")
    asking = [kind.value for kind in _ASKS_TO_CHOOSE]
    waits = waits.exclude(round__in_effect_at__isnull=False, kind__in=asking)
    waits = waits.exclude(kind=receipt, why=ready).select_related("round")
    others = (
        LetterToCome(round=one.round, kind=one.kind, why=one.why)
        for one in waits.order_by("-round__effect", "kind")
    )
    return (*receipts, *others)


def why_of(row: Round, kind: LetterKind, actor: Actor) -> Sequence[tuple[UnsentCode, int]]:
    """Why letters of a kind are not printed, and how many, by the last control."""
    post = RoundPost.objects.filter(round=row).first()
    found = (one for one in (_kinds(post, actor) if post else ()) if one.kind is kind)
    return [pair for one in found for pair in Counter(one.why).most_common()]


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticesLeft:
    """Notices of a decided round that have not gone; how many of them by hand is told to nobody.

    `is_gone_through`: has everybody's been worked out since the decision? Before that nobody knows
    how many there are to be.
    """

    is_gone_through: bool
    unsent: int
    by_hand: bool


def notices_left(row: Round) -> NoticesLeft:
    """What is left to send of the notices of a decided round."""
    notice = LetterKind.NOTICE.value
    printed = Letter.objects.filter(round=row, kind=notice, held_at=None, sent_at=None)
    waits = Unprinted.objects.filter(round=row, kind=notice, standing=Standing.WAITS.value)
    to_print = waits.exclude(is_kept_apart("client")).count()
    looked = RoundPost.objects.filter(round=row, counted_at__gte=row.decided_at)
    return NoticesLeft(
        is_gone_through=looked.exists(),
        unsent=printed.filter(by_hand=False).count() + to_print,
        by_hand=printed.filter(by_hand=True).exists(),
    )


def letters_back(row: Round, actor: Actor) -> QuerySet[Return]:
    """The letters of a round that are back and not dealt with, of those she may read."""
    return (
        Return.objects.filter(
            named_in_lists(actor, "letter__client"), letter__round=row, dealt_with_at=None
        )
        .select_related("letter__client", "noted_by")
        .order_by("noted_at", "pk")
    )


def letters_by_hand(row: Round) -> QuerySet[Letter]:
    """The letters of protected persons, those to be seen to first. For named staff alone."""
    return Letter.objects.filter(round=row, by_hand=True, held_at=None).order_by("sent_at", "pk")


def letter_of(key: str) -> Letter | None:
    """The letter of an id, with what its page tells."""
    rows = Letter.objects.select_related("round__version__system", "batch", "replaced_by")
    return rows.filter(key=key).prefetch_related("returns__noted_by", "replaces").first()
