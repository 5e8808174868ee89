"""Changing provider outside rounds: from which day by the rules, and whom it can be.

Preview and change are the same call: what was shown is what is done, or it is refused.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from django.db import transaction
from django.db.models import QuerySet

from hemval.apps.accounts.actor import Actor
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.services import record
from hemval.apps.choice_system.models import Bundle
from hemval.apps.clients.facts import client_of, grants_of
from hemval.apps.clients.models import Client
from hemval.apps.placements.models import Cause, FreePlace, Placement
from hemval.apps.placements.queries import PerformedDays, course_of
from hemval.apps.placements.room import Wanted, hold_providers, services_of, why_full
from hemval.apps.placements.services.placing import Begin, begin, lock
from hemval.apps.placements.services.telling import system_with
from hemval.apps.placements.services.telling_her import see_that_she_is_told
from hemval.apps.providers.facts import all_providers
from hemval.apps.providers.models import Provider
from hemval.apps.refused import Refused
from hemval.core.claims.openness import why_not_new
from hemval.core.correspondence.change_days import NoDays, change_days, change_rules
from hemval.core.dates.zone import in_sweden, today
from hemval.core.handover import ChangeDates
from hemval.core.people.gone import Gone, why_gone
from hemval.core.people.homes import Map
from hemval.core.placement.room_on_day import FullCap
from hemval.core.system.rule import in_force
from hemval.core.system.system import System


class NoChange(StrEnum):
    """Why nobody changes provider or is offered a place; words: `orders-change-refused-…`.

    Where the rules stand in the way, they are those of `NoDays` and of
    `hemval.core.handover.ChangeRefusal`.
    """

    NOT_TOLD_YET = "not_told_yet"
    """Nobody has been told on a day that has not come."""
    HAS_NOBODY = "has_nobody"
    """Nobody performs it for her: there is nothing to change from."""
    SAME = "same"
    """It is the provider that she has by then."""
    DECIDED_LATER = "decided_later"
    """Another provider begins, or the help ends, on that day or later."""
    NOT_HERS = "not_hers"
    """The provider does not work where she lives, does not give that help, or takes nobody new."""
    FULL = "full"
    """A cap has no room for her, and nobody has written why she is to have it all the same."""
    NO_ROOM = "no_room"
    """A place that is offered is not free on that day."""
    OFFERED_ALREADY = "offered_already"
    """The same place is offered, and waits for her answer."""


class ChangeRefused(Refused):
    """Nobody changes provider, and no place is offered."""

    words = "orders-change-refused-"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A change as it is asked for; row numbers. `agreed` is a day that the parties want.

    `although_full` is why she is to have the provider where there is no room, if she is. `on_web`:
    who asked on the web, the id of one who acts for her or empty for herself; None where a
    colleague took it down.
    """

    client: int
    bundle: int
    to: int
    told: date
    agreed: date | None = None
    although_full: str = ""
    on_web: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedChange:
    """A change by the rules: who performs through which day, and who from when.

    `full`: the caps that it goes over, where somebody has written why.
    """

    bundle: Bundle
    leaving: Provider
    coming: Provider
    dates: ChangeDates
    full: tuple[FullCap, ...] = ()


def planned(change: Change, now: datetime) -> PlannedChange:
    """What a change comes to, changing nothing. Raises ChangeRefused."""
    if change.told > today(now):
        raise ChangeRefused(NoChange.NOT_TOLD_YET)
    bundle = Bundle.objects.get(pk=change.bundle)
    system = system_with(bundle.key, now)
    dates = _dates(system, bundle.key, change.told, change.agreed, now)
    leaving = _performs(change.client, change.bundle, dates)
    if leaving.pk == change.to:
        raise ChangeRefused(NoChange.SAME)
    wanted = _wanted(change.client, bundle, change.to, system, dates.starts)
    full = why_full(wanted)
    if full and not change.although_full.strip():
        raise ChangeRefused(NoChange.FULL)
    return PlannedChange(
        bundle=bundle, leaving=leaving, coming=wanted.provider, dates=dates, full=full
    )


def could_be_hers(client: int, bundle: int, now: datetime) -> tuple[Provider, ...]:
    """Whom she may change to if she says so today, in order of name, whether there is room or not.

    Whom she has by then is not among them. Raises ChangeRefused where nobody may change.
    """
    row = Bundle.objects.get(pk=bundle)
    system = system_with(row.key, now)
    dates = _dates(system, row.key, today(now), None, now)
    leaving = _performs(client, bundle, dates)
    area = _area(client, row, system, dates.starts)
    takes = {
        one.id for one in all_providers() if why_not_new(one, row.key, area, dates.starts) is None
    }
    return tuple(Provider.objects.filter(key__in=takes).exclude(pk=leaving.pk))


def change_provider(change: Change, *, actor: Actor | None, now: datetime) -> PlannedChange:
    """Let another provider perform from the day that the rules give. Raises ChangeRefused.

    Both providers are told by orders, and she by a letter when letters are printed next; where no
    round's letters will tell her, somebody is given the task.
    """
    with transaction.atomic():
        lock([change.client])
        hold_providers()
        found = planned(change, now)
        offered = _offers(change.client, change.bundle, change.to).filter(
            answer_by__gte=change.told
        )
        one = Begin(
            client=change.client,
            bundle=change.bundle,
            starts=found.dates.starts,
            provider=change.to,
            reason=_reason(change, found),
        )
        cause = Cause.QUEUE if offered.exists() else Cause.CHANGE
        begin([one], cause=cause, actor=actor, now=now)
        see_that_she_is_told(change.client, found.bundle, found.coming.key, now=now)
        if found.full:
            _record_exception(change, found, actor, now)
    return found


def offer_place(
    *, client: int, bundle: int, provider: int, answer_by: date, actor: Actor, now: datetime
) -> FreePlace:
    """Note that a place is free with a provider that somebody waits for; her letter follows.

    Raises ChangeRefused where it cannot be hers by the day that she is to answer, or where it is
    offered to her already. One that she let run out is laid aside.
    """
    with transaction.atomic():
        lock([client])
        hold_providers()
        row = Bundle.objects.get(pk=bundle)
        wanted = _check_offer(client, row, provider, answer_by, now)
        before = _offers(client, bundle, provider)
        if before.filter(answer_by__gte=today(now)).exists():
            raise ChangeRefused(NoChange.OFFERED_ALREADY)
        before.update(lapsed_at=now)
        place = FreePlace.objects.create(
            client_id=client,
            bundle_id=bundle,
            provider_id=provider,
            noted_at=now,
            noted_by_id=actor.user,
            answer_by=answer_by,
        )
        see_that_she_is_told(client, row, wanted.provider.key, now=now)
        _record(Deed.PLACE_OFFERED, place, actor, now)
    return place


def decline_place(*, place: int, actor: Actor, now: datetime) -> None:
    """Note that she does not want a place; from now on she does not wait for that provider."""
    with transaction.atomic():
        row = FreePlace.objects.select_for_update(no_key=True).get(pk=place)
        if row.declined_at is None:
            row.declined_at = now
            row.save(update_fields=("declined_at",))
            _record(Deed.PLACE_DECLINED, row, actor, now)


def _dates(
    system: System, bundle: str, told: date, agreed: date | None, now: datetime
) -> ChangeDates:
    """The days of a change by the rules. Raises ChangeRefused."""
    moment = in_sweden(now) if told == today(now) else told
    dates = change_days(change_rules(system, bundle, told), moment, agreed)
    if not isinstance(dates, ChangeDates):
        raise ChangeRefused(dates if isinstance(dates, NoDays) else dates.reason)
    return dates


def _performs(client: int, bundle: int, dates: ChangeDates) -> Provider:
    """Who performs for her on the last day before the change."""
    course = course_of(client).get(bundle, ())
    if any(one.placement.starts >= dates.starts for one in course):
        raise ChangeRefused(NoChange.DECIDED_LATER)
    last = _on(course, dates.leaving_performs_through)
    if last is None or last.provider is None:
        raise ChangeRefused(NoChange.HAS_NOBODY)
    return last.provider


def _on(course: tuple[PerformedDays, ...], day: date) -> Placement | None:
    return next((one.placement for one in course if one.holds(day)), None)


def _wanted(client: int, bundle: Bundle, to: int, system: System, starts: date) -> Wanted:
    """The place, if it can be hers that day whatever room there is. Raises ChangeRefused."""
    area = _area(client, bundle, system, starts)
    coming = Provider.objects.get(pk=to)
    one = next(one for one in all_providers() if one.id == coming.key)
    if why_not_new(one, bundle.key, area, starts) is not None:
        raise ChangeRefused(NoChange.NOT_HERS)
    return Wanted(
        client=client,
        bundle=bundle,
        provider=coming,
        area=area,
        system=system,
        starts=starts,
    )


def _area(client: int, bundle: Bundle, system: System, starts: date) -> str:
    """Where she lives by the rules, if she still has that help. Raises ChangeRefused."""
    her = Client.objects.select_related("area", "household").get(pk=client)
    fact = client_of(her, with_number=False)
    services = services_of(system, bundle.key, starts)
    gone = Gone.ENDED if her.gone_since else why_gone(fact, grants_of(her), services, starts)
    if gone is not None:
        raise ChangeRefused(gone)
    return Map(in_force(system.areas, starts)).locate(fact).area


def _check_offer(client: int, bundle: Bundle, provider: int, day: date, now: datetime) -> Wanted:
    wanted = _wanted(client, bundle, provider, system_with(bundle.key, now), day)
    has = _on(course_of(client).get(bundle.pk, ()), day)
    if has is not None and has.provider_id == provider:
        raise ChangeRefused(NoChange.SAME)
    if why_full(wanted):
        raise ChangeRefused(NoChange.NO_ROOM)
    return wanted


def _offers(client: int, bundle: int, provider: int) -> QuerySet[FreePlace]:
    """What is offered of a place and neither declined nor laid aside."""
    rows = FreePlace.objects.filter(client=client, bundle=bundle, provider=provider)
    return rows.filter(declined_at=None, lapsed_at=None)


def _reason(change: Change, found: PlannedChange) -> dict[str, str]:
    told = {"code": "change", "told": change.told.isoformat(), "from": found.leaving.key}
    if change.on_web is not None:
        told["on_web"] = change.on_web
    return told | ({"although_full": change.although_full.strip()} if found.full else {})


def _record_exception(
    change: Change, found: PlannedChange, actor: Actor | None, now: datetime
) -> None:
    record(
        what=Deed.CHANGED_ALTHOUGH_FULL,
        actor=actor,
        now=now,
        subject="provider",
        subject_id=change.to,
        client=change.client,
        contents={
            "because": change.although_full.strip(),
            "starts": found.dates.starts.isoformat(),
            "caps": [[one.cap.amount, one.used] for one in found.full],
        },
    )


def _record(deed: Deed, place: FreePlace, actor: Actor, now: datetime) -> None:
    record(
        what=deed,
        actor=actor,
        now=now,
        subject="free_place",
        subject_id=place.pk,
        client=place.client_id,
        contents={"provider": place.provider_id, "answer_by": place.answer_by.isoformat()},
    )
