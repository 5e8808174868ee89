"""The calls of a round: whom to call, what has room right now, and what letters learn of it."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db.models import BooleanField, Count, ExpressionWrapper, Q, QuerySet

from hemval.apps.accounts.actor import Actor
from hemval.apps.accounts.acts import Act
from hemval.apps.allocation.models import Given
from hemval.apps.calls.models import Attempt, Call, CallOutcome
from hemval.apps.clients.queries import in_areas, is_kept_apart
from hemval.apps.paged import Paged
from hemval.apps.rounds.days import today_in
from hemval.apps.rounds.models import Round
from hemval.core.dates.moments import Arrival
from hemval.core.dates.zone import in_sweden, today
from hemval.core.facts.events import Event, EventKind
from hemval.core.placement.working_lists import InQueue
from hemval.files.values.told import read_as

_ANSWERS = frozenset({CallOutcome.AGREED, CallOutcome.KEEPS, CallOutcome.AS_GIVEN})
_DAYS_THAT_PRESS = 4
_TO_COME = frozenset({CallOutcome.CALL_BACK, CallOutcome.OTHER})
"""She was reached, and what it comes to is still to be said."""


def places_in_queues(call: Call) -> tuple[InQueue, ...]:
    """Where she waits for providers that were full."""
    return tuple(read_as(InQueue, one) for one in call.told["queue"])


def calls_for(actor: Actor) -> QuerySet[Call]:
    """The calls that somebody may make: in her areas, and of nobody protected."""
    rows = _in_her_areas(actor, Act.CALL)
    return rows.exclude(_apart()).filter(given__is_hidden=False)


def waiting_calls(actor: Actor, left: Sequence["CallsLeft"]) -> Paged:
    """The calls that are not made, page by page in the order that they are; `left` counts them."""
    rows = calls_for(actor).filter(closed_at__isnull=True).order_by("call_by", "rank", "pk")
    whole = Call.objects.defer("told", "leaves").select_related("given__client", "taken_by")
    told = whole.defer("given__explanation").prefetch_related("attempts")
    return Paged(rows, whole=told, many=sum(one.left for one in left))


def calls_by_hand(actor: Actor) -> QuerySet[Call]:
    """The calls to protected people, for named staff alone."""
    rows = _in_her_areas(actor, Act.READ_PROTECTED)
    return rows.filter(_apart() | Q(given__is_hidden=True))


def calls_of(client: int) -> Mapping[int, Call]:
    """The calls to one client, by what the round gave her."""
    rows = _listed().filter(given__client=client).select_related("agreed", "taken_by")
    return {one.given_id: one for one in rows}


def call_of(pk: int, actor: Actor) -> Call | None:
    """One call that somebody may make, with all that its page tells of; None for any other."""
    told = (
        "given__client__area",
        "given__bundle",
        "given__provider",
        "given__round__version__system",
        "taken_by",
    )
    for rows in (calls_for(actor), calls_by_hand(actor)):
        found = rows.select_related(*told).filter(pk=pk).first()
        if found is not None:
            return found
    return None


def _listed() -> QuerySet[Call]:
    """The calls of rounds whose list is whole."""
    return Call.objects.filter(round__carried_out_at__isnull=False)


def _in_her_areas(actor: Actor, act: Act) -> QuerySet[Call]:
    rows = _listed()
    if actor.may(act) and actor.areas_for(act) is None:
        return rows
    return rows.filter(in_areas(actor, act, of="given__client"))


def _apart() -> Q:
    """Found by what they were given, so that no other call is asked whose it is."""
    return Q(given__in=Given.objects.filter(is_kept_apart("client")).order_by().values("pk"))


@dataclass(frozen=True, slots=True, kw_only=True)
class CallsLeft:
    """How far the calls of a round have come: `days` until all must know.

    They press from some days before it on, so that each can be tried on several of them.
    """

    round: Round
    all: int
    left: int
    days: int | None

    @property
    def presses(self) -> bool:
        """Is it time to make them before anything else?"""
        return self.days is not None and self.days < _DAYS_THAT_PRESS


def calls_left(actor: Actor, now: datetime) -> tuple[CallsLeft, ...]:
    """The rounds that somebody has calls in, and how many are not made."""
    rows, apart = _in_her_areas(actor, Act.CALL), _apart()
    # Everybody's are counted by an index; those of the few who are not called are then taken away.
    counted = _counted(rows)
    counted.subtract(_counted(rows.filter(apart)))
    counted.subtract(_counted(rows.filter(given__is_hidden=True).exclude(apart)))
    return tuple(
        CallsLeft(
            round=row,
            all=counted[row.pk, True] + counted[row.pk, False],
            left=counted[row.pk, True],
            days=(row.notify_by - today_in(row, now)).days if row.notify_by else None,
        )
        for row in Round.objects.filter(pk__in={pk for pk, _ in +counted})
    )


def _counted(rows: QuerySet[Call]) -> Counter[tuple[int, bool]]:
    """How many calls there are by round, and by whether they are still to be made."""
    is_left = ExpressionWrapper(Q(closed_at__isnull=True), output_field=BooleanField())
    counts = rows.order_by().values_list("round", is_left).annotate(Count("pk"))
    return Counter({(row, is_left): many for row, is_left, many in counts})


def call_events(row: Round, clients: Collection[str] | None = None) -> Iterator[Event]:
    """What letters learn of the calls of a round: each that reached her or was in vain.

    `clients`: those to them alone, by id; None is to everybody.

    One who wants to think is not answered for, nor one whom a case manager is to see to; nothing
    is told of it until it is settled.
    """
    attempts = Attempt.objects.filter(call__given__round=row).select_related(
        "call__given__client", "call__given__bundle", "call__agreed", "by"
    )
    if clients is not None:
        attempts = attempts.filter(call__given__client__key__in=clients)
    for one in attempts.order_by("at", "pk"):
        outcome = CallOutcome(one.outcome)
        if outcome in _TO_COME:
            continue
        call, has_agreed = one.call, outcome is CallOutcome.AGREED
        moment = in_sweden(one.at)
        yield Event(
            id=f"c{one.pk}",
            client=call.given.client.key,
            bundle=call.given.bundle.key,
            kind=EventKind.REACHED if outcome in _ANSWERS else EventKind.NOT_REACHED,
            happened=Arrival(day=today(moment), moment=moment),
            provider=call.agreed.key if has_agreed and call.agreed else "",
            starts=call.agreed_starts if has_agreed else None,
            registered_by=str(one.by),
        )
