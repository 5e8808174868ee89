"""What has happened since a round was decided, as its letters learn of it.

Changes of provider and free places belong to the round of the same choice system that was decided
last when they were noted: so each is told of in one round's letters.
"""

from collections.abc import Collection, Iterator
from datetime import date, datetime
from typing import TypeVar

from django.db.models import Model, Q, QuerySet

from hemval.apps.choice_system.facts import system_of
from hemval.apps.placements.models import CHANGED_OUTSIDE_ROUNDS, FreePlace, Placement
from hemval.apps.rounds.models import Round
from hemval.core.dates.moments import Arrival
from hemval.core.dates.zone import in_sweden, today
from hemval.core.facts.events import Event, EventKind

Noted = TypeVar("Noted", bound=Model)


def later_events(row: Round, clients: Collection[str] | None = None) -> Iterator[Event]:
    """Every change and every free place of a round, as it stands now. Needs its `version`.

    `clients`: those that concern them alone, by id; None is everybody.
    """
    if row.decided_at is None or row.is_exercise:
        return
    hers = Q() if clients is None else Q(client__key__in=clients)
    for change in _of_round(row, _changes().filter(hers), "made_at"):
        yield _change(change)
    for place in _of_round(row, _places().filter(hers), "noted_at"):
        yield from _place(place)


def has_later_events(row: Round) -> bool:
    """Is there anything to tell of since a round was decided? Needs its `version`."""
    return next(later_events(row), None) is not None


def _changes() -> QuerySet[Placement]:
    rows = Placement.objects.filter(cause__in=CHANGED_OUTSIDE_ROUNDS, withdrawn_at__isnull=True)
    return rows.select_related("client", "bundle", "provider", "made_by").order_by("pk")


def _places() -> QuerySet[FreePlace]:
    rows = FreePlace.objects.select_related("client", "bundle", "provider", "noted_by")
    return rows.order_by("pk")


def _of_round(row: Round, rows: QuerySet[Noted], moment: str) -> QuerySet[Noted]:
    """Those that were noted from when a round was decided until the next one was."""
    bundles = [one.id for one in system_of(row.version).bundles]
    since = rows.filter(**{f"{moment}__gte": row.decided_at, "bundle__key__in": bundles})
    decided = Round.objects.filter(
        version__system=row.version.system_id, is_exercise=False, decided_at__gt=row.decided_at
    )
    following = decided.order_by("decided_at").first()
    return since.filter(**{f"{moment}__lt": following.decided_at}) if following else since


def _change(row: Placement) -> Event:
    told = date.fromisoformat(row.reason["told"])
    made = in_sweden(row.made_at)
    return Event(
        id=f"p{row.pk}",
        client=row.client.key,
        bundle=row.bundle.key,
        kind=EventKind.CHANGE_AGREED,
        happened=Arrival(day=told, moment=made if today(made) == told else None),
        provider=row.provider.key if row.provider else "",
        leaving=row.reason["from"],
        starts=row.starts,
        registered_by=str(row.made_by or ""),
    )


def _place(row: FreePlace) -> Iterator[Event]:
    """The place that was offered, and that she said no to it."""
    yield _told(row, EventKind.PLACE_FREE, row.noted_at, "f", answer_by=row.answer_by)
    if row.declined_at is not None:
        yield _told(row, EventKind.LEFT_QUEUE, row.declined_at, "l")


def _told(
    row: FreePlace, kind: EventKind, at: datetime, mark: str, *, answer_by: date | None = None
) -> Event:
    moment = in_sweden(at)
    return Event(
        id=f"{mark}{row.pk}",
        client=row.client.key,
        bundle=row.bundle.key,
        kind=kind,
        happened=Arrival(day=today(moment), moment=moment),
        provider=row.provider.key,
        answer_by=answer_by,
        registered_by=str(row.noted_by),
    )
