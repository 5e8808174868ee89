"""Who performs what on a day, and how orders stand."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.db.models import Case, Count, OuterRef, Q, QuerySet, Subquery, When

from hemval.apps.accounts.actor import Actor
from hemval.apps.accounts.acts import Act
from hemval.apps.clients.queries import count_but_apart, is_kept_apart
from hemval.apps.paged import Paged
from hemval.apps.placements.models import REFUSED, UNANSWERED, Order, Placement
from hemval.apps.placements.order_state import (
    DONE,
    LATE,
    NEEDS_A_PERSON,
    NOT_DONE,
    UNSEEN,
    WAITING,
    OrderState,
    stands,
)
from hemval.apps.providers.models import Provider
from hemval.apps.rounds.models import Round
from hemval.core.dates.zone import today
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


@dataclass(frozen=True, slots=True, kw_only=True)
class OrdersOf:
    """How many orders a provider has, and how many of them stand how."""

    provider: Provider
    all: int
    unseen: int
    waiting: int
    late: int
    refused: int
    done: int

    @property
    def needs_a_person(self) -> int:
        """Those that somebody at the municipality must see to."""
        return self.late + self.refused


_APART = Q(placement__in=Placement.objects.filter(is_kept_apart("client")).order_by().values("pk"))
"""Orders of protected people, and of whoever lives with them: they are given by hand."""


def followed(actor: Actor) -> QuerySet[Order]:
    """The orders that somebody may follow: in her areas, and none of protected people.

    Those are given by hand, and seen to by named staff (`by_hand`).
    """
    return _in_her_areas(Order.objects.exclude(_APART), actor, Act.FOLLOW_ORDERS)


def _in_her_areas(rows: QuerySet[Order], actor: Actor, act: Act) -> QuerySet[Order]:
    if not actor.may(act):
        return rows.none()
    areas = actor.areas_for(act)
    if areas is None:
        return rows
    client = "placement__client"
    return rows.filter(Q(**{f"{client}__area": None}) | Q(**{f"{client}__area__in": areas}))


def by_provider(actor: Actor, now: datetime) -> tuple[OrdersOf, ...]:
    """How the orders of each provider stand, in Swedish order of name."""

    rows = _in_her_areas(Order.objects.filter(withdrawn_at=None), actor, Act.FOLLOW_ORDERS)
    # Everybody is counted by an index; those few who are kept apart are then taken away.
    counted = _counted(rows, now)
    for provider, apart in _counted(rows.filter(_APART), now).items():
        counted[provider].subtract(apart)
    return tuple(
        OrdersOf(provider=row, **counted[row.pk])
        for row in Provider.objects.filter(pk__in=counted)
        if counted[row.pk]["all"]
    )


def _counted(rows: QuerySet[Order], now: datetime) -> dict[int, Counter[str]]:
    """How many orders each provider has, and how many of them stand how."""

    def many(states: Collection[OrderState]) -> Count:
        return Count("pk", filter=stands(states, now))

    by_provider = rows.order_by().values("provider")
    told = by_provider.annotate(
        all=Count("pk"),
        unseen=many(UNSEEN),
        waiting=many(WAITING),
        late=many(LATE),
        refused=many((OrderState.REFUSED,)),
        done=many(DONE),
    )
    return {
        one["provider"]: Counter({name: many for name, many in one.items() if name != "provider"})
        for one in told
    }


def needing_a_person(actor: Actor, now: datetime, counted: Iterable[OrdersOf]) -> Paged:
    """Orders that are late or refused, page by page; `counted` are those of each provider.

    Those first by which somebody is to begin, for without them nobody helps; then by day.
    """
    ends = Case(When(kind=OrderKind.END.value, then=1), default=0)
    rows = followed(actor).filter(stands(NEEDS_A_PERSON, now)).order_by(ends, "day", "pk")
    many = sum(one.needs_a_person for one in counted)
    return Paged(rows, whole=_with_all(Order.objects.all()), many=many)


def orders_at(provider: int, actor: Actor, now: datetime) -> QuerySet[Order]:
    """All orders of a provider that somebody may follow: late or refused ones, then the newest."""
    rest = Case(When(stands(NEEDS_A_PERSON, now), then=0), default=1)
    return _with_all(followed(actor).filter(provider=provider)).order_by(rest, "-day", "pk")


def order_followed(pk: int, actor: Actor) -> Order | None:
    """One order that somebody may follow, with all that its page tells of; None for any other."""
    rows = followed(actor).select_related("confirmed_by", "dealt_with_by")
    return _with_all(rows).filter(pk=pk).first()


def by_hand(actor: Actor, now: datetime) -> QuerySet[Order]:
    """The orders that are given by hand and not yet done with, for named staff alone."""
    rows = Order.objects.filter(_APART, stands(NOT_DONE, now))
    return _with_all(_in_her_areas(rows, actor, Act.READ_PROTECTED)).order_by("day", "pk")


def order_by_hand(pk: int, actor: Actor) -> Order | None:
    """One order that is given by hand, done with or not; None for whoever may not see to it."""
    rows = _in_her_areas(Order.objects.filter(_APART), actor, Act.READ_PROTECTED)
    return _with_all(rows).filter(pk=pk).first()


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


def own(actor: Actor, now: datetime) -> OwnOrders:
    """The orders of a provider as the page of whoever answers for it tells them."""
    rows = of_provider(actor)
    unseen = Order.objects.filter(UNANSWERED, provider=actor.provider, seen_at__isnull=True)
    new = unseen.exclude(_APART)
    seen = _with_all(rows.filter(seen_at__isnull=False))
    unnamed = Order.objects.filter(
        _APART,
        provider=actor.provider,
        kind=OrderKind.START.value,
        withdrawn_at__isnull=True,
    )
    gone = Order.objects.filter(
        provider=actor.provider,
        seen_at__isnull=False,
        withdrawn_at__gte=now - _TOLD_OF_WITHDRAWN,
    ).exclude(_APART)
    return OwnOrders(
        new=count_but_apart(unseen, "placement__client"),
        answer_by=new.order_by("see_by").values_list("see_by", flat=True).first(),
        unnamed=tuple(
            unnamed.filter(day__gte=today(now)).order_by("day").values_list("day", flat=True)
        ),
        to_answer=seen.filter(UNANSWERED).order_by("day", "pk"),
        answered=seen.exclude(UNANSWERED).order_by("-day", "pk"),
        withdrawn=_with_all(gone).order_by("-withdrawn_at", "pk"),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class OrdersThatWait:
    """How many orders a provider has not opened, and how many it has opened and not answered."""

    new: int
    to_answer: int


def orders_that_wait(actor: Actor) -> OrdersThatWait:
    """What the first page of whoever answers for a provider tells; none given by hand."""
    rows, client = Order.objects.filter(UNANSWERED, provider=actor.provider), "placement__client"
    return OrdersThatWait(
        new=count_but_apart(rows.filter(seen_at__isnull=True), client),
        to_answer=count_but_apart(rows.filter(seen_at__isnull=False), client),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class OrdersLeft:
    """How many orders of a round wait: for a provider's answer, or for a person.

    Those given by hand are never counted, since a number less another would tell how many there
    are: `by_hand` says that some wait.
    """

    waiting: int
    refused: int
    by_hand: bool


def orders_left(round: Round, now: datetime) -> OrdersLeft:
    """What must be done with orders before a round is in effect."""
    rows, client = Order.objects.filter(round=round), "placement__client"
    return OrdersLeft(
        waiting=count_but_apart(rows.filter(UNANSWERED), client),
        refused=count_but_apart(rows.filter(REFUSED), client),
        by_hand=rows.filter(stands(NOT_DONE, now), _APART).exists(),
    )


def of_provider(actor: Actor) -> QuerySet[Order]:
    """The orders that whoever answers for a provider may see: its own, and none given by hand."""
    if actor.provider is None:
        return Order.objects.none()
    rows = Order.objects.filter(provider=actor.provider, withdrawn_at__isnull=True)
    return rows.exclude(_APART)
