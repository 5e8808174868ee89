"""Who performs what on a day, and how orders stand."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from django.db.models import Count, OuterRef, Q, QuerySet, Subquery

from hemval.apps.accounts.actor import Actor
from hemval.apps.accounts.acts import Act
from hemval.apps.clients.queries import is_kept_apart
from hemval.apps.placements.models import UNANSWERED, Order, Placement
from hemval.apps.providers.models import Provider
from hemval.apps.rounds.models import Round
from hemval.core.dates.zone import in_sweden
from hemval.core.placement.orders import OrderKind

_ONE_DAY = timedelta(days=1)
_TOLD_OF_WITHDRAWN = timedelta(days=30)
"""For how long a provider's page tells that an order that it had seen was withdrawn."""


def holding_on(day: date) -> QuerySet[Placement]:
    """The row that holds on a day for each client and bundle; without provider, help has ended."""
    latest = Placement.objects.filter(
        client=OuterRef("client"),
        bundle=OuterRef("bundle"),
        starts__lte=day,
        withdrawn_at__isnull=True,
    ).order_by("-starts")
    rows = Placement.objects.filter(starts__lte=day, withdrawn_at__isnull=True)
    return rows.filter(pk=Subquery(latest.values("pk")[:1]))


@dataclass(frozen=True, slots=True, kw_only=True)
class PerformedDays:
    """Who performs a bundle for a client from a day through another; `last` None is for good."""

    placement: Placement
    last: date | None

    def holds(self, day: date) -> bool:
        """Is it so on that day?"""
        return self.placement.starts <= day and (self.last is None or day <= self.last)


def course_of(client: int) -> Mapping[int, tuple[PerformedDays, ...]]:
    """Who has performed, performs and will perform for a client, by bundle, the first first."""
    rows = (
        Placement.objects.filter(client=client, withdrawn_at__isnull=True)
        .select_related("bundle", "provider", "round")
        .order_by("bundle", "starts")
    )
    found: dict[int, list[Placement]] = {}
    for row in rows:
        found.setdefault(row.bundle_id, []).append(row)
    return {
        bundle: tuple(
            PerformedDays(placement=row, last=after.starts - _ONE_DAY if after else None)
            for row, after in zip(each, [*each[1:], None], strict=True)
        )
        for bundle, each in found.items()
    }


class OrderState(StrEnum):
    """How an order stands; its words are `orders-state-…`."""

    LATE_UNSEEN = "late_unseen"
    """Nobody at the provider has opened it, and its time has passed."""
    LATE = "late"
    """It is seen and not answered, and its time has passed."""
    REFUSED = "refused"
    UNSEEN = "unseen"
    SEEN = "seen"
    CONFIRMED = "confirmed"
    DEALT_WITH = "dealt_with"
    WITHDRAWN = "withdrawn"


NEEDS_A_PERSON = frozenset({OrderState.LATE_UNSEEN, OrderState.LATE, OrderState.REFUSED})


def state_of(row: Order, now: datetime) -> OrderState:
    """How an order stands at a moment."""
    if row.withdrawn_at is not None:
        return OrderState.WITHDRAWN
    if row.dealt_with_at is not None:
        return OrderState.DEALT_WITH
    if row.confirmed_at is not None:
        return OrderState.CONFIRMED
    if row.refused_at is not None:
        return OrderState.REFUSED
    if row.see_by < now:
        return OrderState.LATE if row.seen_at is not None else OrderState.LATE_UNSEEN
    return OrderState.SEEN if row.seen_at is not None else OrderState.UNSEEN


def _needs_a_person(now: datetime) -> Q:
    return Q(refused_at__isnull=False, dealt_with_at__isnull=True, withdrawn_at__isnull=True) | (
        UNANSWERED & Q(see_by__lt=now)
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class OrdersOf:
    """How many orders a provider has, and how many of them stand how."""

    provider: Provider
    all: int
    unseen: int
    waiting: int
    late: int
    refused: int
    confirmed: int

    @property
    def needs_a_person(self) -> int:
        """Those that somebody at the municipality must see to."""
        return self.late + self.refused


def followed(actor: Actor) -> QuerySet[Order]:
    """The orders that somebody may follow: in her areas, and none of protected people.

    Those are given by hand, and seen to by named staff (`by_hand`).
    """
    areas = actor.areas_for(Act.FOLLOW_ORDERS)
    rows = Order.objects.filter(by_hand=False).exclude(is_kept_apart("placement__client"))
    if not actor.may(Act.FOLLOW_ORDERS):
        return rows.none()
    if areas is not None:
        mine = Q(placement__client__area__isnull=True) | Q(placement__client__area__in=areas)
        rows = rows.filter(mine)
    return rows


def by_provider(actor: Actor, now: datetime) -> tuple[OrdersOf, ...]:
    """How the orders of each provider stand, in Swedish order of name."""
    late = UNANSWERED & Q(see_by__lt=now)
    counted = {
        row["provider"]: row
        for row in followed(actor)
        .filter(withdrawn_at__isnull=True)
        .order_by()
        .values("provider")
        .annotate(
            all=Count("pk"),
            unseen=Count("pk", filter=UNANSWERED & Q(seen_at__isnull=True)),
            waiting=Count("pk", filter=UNANSWERED),
            late=Count("pk", filter=late),
            refused=Count("pk", filter=Q(refused_at__isnull=False, dealt_with_at__isnull=True)),
            confirmed=Count(
                "pk", filter=Q(confirmed_at__isnull=False) | Q(dealt_with_at__isnull=False)
            ),
        )
    }
    return tuple(
        OrdersOf(
            provider=row,
            all=counted[row.pk]["all"],
            unseen=counted[row.pk]["unseen"],
            waiting=counted[row.pk]["waiting"],
            late=counted[row.pk]["late"],
            refused=counted[row.pk]["refused"],
            confirmed=counted[row.pk]["confirmed"],
        )
        for row in Provider.objects.filter(pk__in=counted)
    )


def needing_a_person(actor: Actor, now: datetime) -> QuerySet[Order]:
    """Orders that are late or refused, those first that are to begin first."""
    return _with_all(followed(actor).filter(_needs_a_person(now))).order_by("day", "pk")


def orders_at(provider: int, actor: Actor) -> QuerySet[Order]:
    """All orders of a provider that somebody may follow, the newest first."""
    return _with_all(followed(actor).filter(provider=provider)).order_by("-day", "pk")


def order_followed(pk: int, actor: Actor) -> Order | None:
    """One order that somebody may follow, with all that its page tells of; None for any other."""
    rows = followed(actor).select_related("confirmed_by", "dealt_with_by")
    return _with_all(rows).filter(pk=pk).first()


def by_hand(actor: Actor) -> QuerySet[Order]:
    """The orders that are given by hand and not yet done with, for named staff alone."""
    if not actor.may(Act.READ_PROTECTED):
        return Order.objects.none()
    rows = Order.objects.filter(Q(by_hand=True) | is_kept_apart("placement__client"))
    areas = actor.areas_for(Act.READ_PROTECTED)
    if areas is not None:
        mine = Q(placement__client__area__isnull=True) | Q(placement__client__area__in=areas)
        rows = rows.filter(mine)
    return _with_all(rows.filter(UNANSWERED)).order_by("day", "pk")


def _with_all(rows: QuerySet[Order]) -> QuerySet[Order]:
    return rows.select_related("provider", "placement__client__area", "placement__bundle")


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnOrders:
    """What a provider's own page tells.

    `new` are those that it has not opened: of them only number, kind and day are told. `unnamed`:
    days on which somebody begins whom it is told of by hand. `withdrawn`: orders that it had seen
    and that do not hold any more.
    """

    new: int
    answer_by: datetime | None
    unnamed: tuple[date, ...]
    to_answer: QuerySet[Order]
    answered: QuerySet[Order]
    withdrawn: QuerySet[Order]


def own(rows: QuerySet[Order], actor: Actor, now: datetime) -> OwnOrders:
    """The orders of a provider as its page tells them; `rows` are those that it may see."""
    new = rows.filter(UNANSWERED, seen_at__isnull=True)
    seen = _with_all(rows.filter(seen_at__isnull=False))
    apart = is_kept_apart("placement__client")
    unnamed = Order.objects.filter(
        Q(by_hand=True) | apart,
        provider=actor.provider,
        kind=OrderKind.START.value,
        withdrawn_at__isnull=True,
    )
    gone = Order.objects.filter(
        provider=actor.provider,
        by_hand=False,
        seen_at__isnull=False,
        withdrawn_at__gte=now - _TOLD_OF_WITHDRAWN,
    ).exclude(apart)
    return OwnOrders(
        new=new.count(),
        answer_by=new.order_by("see_by").values_list("see_by", flat=True).first(),
        unnamed=tuple(
            unnamed.filter(day__gte=in_sweden(now).date())
            .order_by("day")
            .values_list("day", flat=True)
        ),
        to_answer=seen.filter(UNANSWERED).order_by("day", "pk"),
        answered=seen.exclude(UNANSWERED).order_by("-day", "pk"),
        withdrawn=_with_all(gone).order_by("-withdrawn_at", "pk"),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class OrdersLeft:
    """How many orders of a round wait: for a provider's answer, or for a person.

    Protected people's are counted with the others, and no number of them can be told apart.
    """

    all: int
    waiting: int
    refused: int

    @property
    def are_done(self) -> bool:
        """Is every order confirmed, or dealt with by a person?"""
        return not self.waiting and not self.refused


def orders_left(round: Round) -> OrdersLeft:
    """What must be done with orders before a round is in effect."""
    counted = Order.objects.filter(placement__round=round, withdrawn_at__isnull=True).aggregate(
        all=Count("pk"),
        waiting=Count("pk", filter=UNANSWERED),
        refused=Count("pk", filter=Q(refused_at__isnull=False, dealt_with_at__isnull=True)),
    )
    return OrdersLeft(**counted)
