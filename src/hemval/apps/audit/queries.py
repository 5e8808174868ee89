"""Reading the log."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from django.db.models import QuerySet

from hemval.apps.accounts.actor import Actor
from hemval.apps.accounts.acts import Act
from hemval.apps.accounts.queries import names_of
from hemval.apps.audit.deeds import BY_CITIZENS, OF_PROTECTED, READS, Deed
from hemval.apps.audit.models import Event
from hemval.core.dates.zone import at

PAGE = 50
"""Events on a page of the log."""
MOST_SINCE = 1000
"""Events that are read to know what has been done since one of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sought:
    """Which events somebody wants to see; what is None makes no difference."""

    since: date | None = None
    until: date | None = None
    actor: int | None = None
    act: str | None = None
    client: int | None = None
    before: int | None = None
    """Only events with a lower number than this: the next page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One event as the log shows it, without what it tells of persons.

    `about` is what it was done with: a colleague by her name, anything else as its row is known.
    `by` is empty where Hemval itself did it, or where whoever did it is no longer known.
    """

    number: int
    at: datetime
    act: str
    by: str
    actor: int | None
    about: str
    client: int | None

    @property
    def is_by_citizen(self) -> bool:
        """Did somebody do it on the web, for herself or another?"""
        return self.act in BY_CITIZENS


@dataclass(frozen=True, slots=True, kw_only=True)
class LogPage:
    """Some events, the newest first; `more_before` is where the next page begins, if any."""

    lines: tuple[Line, ...]
    more_before: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class DoneSince:
    """What has been done since an event: which kinds of deeds, and the number of the last."""

    deeds: frozenset[str]
    last: int


def sees_protected(actor: Actor) -> bool:
    """May somebody see which events are about people with protected identity, wherever they are?"""
    return actor.may(Act.READ_PROTECTED) and actor.areas_for(Act.READ_PROTECTED) is None


def log_page(sought: Sought, actor: Actor) -> LogPage:
    """The newest events of those sought, as somebody may see them."""
    rows = Event.objects.order_by("-number")
    if sought.before is not None:
        rows = rows.filter(number__lt=sought.before)
    if sought.since is not None:
        rows = rows.filter(at__gte=at(sought.since, time.min))
    if sought.until is not None:
        rows = rows.filter(at__lt=at(sought.until + timedelta(days=1), time.min))
    if sought.actor is not None:
        rows = rows.filter(actor=sought.actor)
    rows = _of_act(_of_client(rows, sought.client, actor), sought.act, actor)
    events = list(rows[: PAGE + 1])
    shown = events[:PAGE]
    return LogPage(
        lines=lines_of(shown, actor), more_before=shown[-1].number if len(events) > PAGE else None
    )


def lines_of(events: list[Event], actor: Actor) -> tuple[Line, ...]:
    """Events as the log shows them to somebody, with the names of those who did it.

    Whoever is not named for people with protected identity does not see which reads were of them:
    every read then stands alike, without whose it was and which page it was on.
    """
    sees_all = sees_protected(actor)
    users = {event.actor for event in events if event.actor is not None}
    people = names_of(users | {int(event.subject_id) for event in events if _is_of_user(event)})
    return tuple(
        Line(
            number=event.number,
            at=event.at,
            act=Deed.CLIENT_READ.value if is_masked and event.act in READS else event.act,
            by=people.get(event.actor, "") if event.actor else "",
            actor=event.actor,
            about="" if is_masked else _about(event, people),
            client=None if is_masked else event.client,
        )
        for event in events
        for is_masked in [not sees_all and event.act in READS | OF_PROTECTED]
    )


def _of_client(rows: QuerySet[Event], client: int | None, actor: Actor) -> QuerySet[Event]:
    if client is None:
        return rows
    hers = rows.filter(client=client)
    return hers if sees_protected(actor) else hers.exclude(act__in=OF_PROTECTED)


def _of_act(rows: QuerySet[Event], act: str | None, actor: Actor) -> QuerySet[Event]:
    if act is None:
        return rows
    if act in READS and not sees_protected(actor):
        return rows.filter(act__in=READS)
    return rows.filter(act=act)


def _is_of_user(event: Event) -> bool:
    return event.subject == "user" and event.subject_id.isdecimal()


def _about(event: Event, people: Mapping[int, str]) -> str:
    if _is_of_user(event):
        return people.get(int(event.subject_id), event.subject_id)
    if event.subject == "page":
        return event.subject_id
    return f"{event.subject} {event.subject_id}".strip()


def number_of_last() -> int:
    """The number of the last event; 0 in a log that nothing stands in."""
    last = Event.objects.order_by("-number").values_list("number", flat=True).first()
    return last or 0


def is_done_since(number: int, deeds: Collection[Deed]) -> bool:
    """Has any of some deeds been done after the event of a number?"""
    acts = [one.value for one in deeds]
    return Event.objects.filter(number__gt=number, act__in=acts).exists()


def done_since(number: int) -> DoneSince | None:
    """What has been done after an event; None where it is more than anybody reads in a moment.

    Events are numbered in the order that they come true, so that none can turn up before this one.
    """
    rows = Event.objects.filter(number__gt=number).order_by("number")
    found = list(rows.values_list("number", "act")[:MOST_SINCE])
    if len(found) == MOST_SINCE:
        return None
    return DoneSince(
        deeds=frozenset(act for _, act in found), last=found[-1][0] if found else number
    )
