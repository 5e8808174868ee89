"""Changing provider outside rounds: from which day by the rules, and whom it can be.

Preview and change are the same call: what was shown is what is done, or it is refused.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from django.db import transaction

from hemval.apps.accounts.actor import Actor
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.services import record
from hemval.apps.choice_system.models import Bundle
from hemval.apps.clients.facts import client_of
from hemval.apps.clients.models import Client
from hemval.apps.placements.models import Cause, FreePlace, Placement
from hemval.apps.placements.queries import PerformedDays, course_of
from hemval.apps.placements.services.placing import Begin, begin, lock
from hemval.apps.placements.services.telling import system_with
from hemval.apps.providers.facts import all_providers
from hemval.apps.providers.models import Provider
from hemval.core.claims.openness import why_not_new
from hemval.core.correspondence.change_days import NoDays, change_days, change_rules
from hemval.core.dates.zone import in_sweden, today
from hemval.core.handover import ChangeDates, ChangeRefused
from hemval.core.people.homes import Map
from hemval.core.system.rule import in_force
from hemval.core.system.system import System


class NoChange(StrEnum):
    """Why nobody changes provider; its words are `orders-change-stays-…`.

    Where the rules stand in the way, they are those of `NoDays` and of
    `hemval.core.handover.ChangeRefusal`.
    """

    NOT_TOLD_YET = "not_told_yet"
    """Nobody has been told on a day that has not come."""
    HAS_NOBODY = "has_nobody"
    """Nobody performs it for her: there is nothing to change from."""
    SAME = "same"
    DECIDED_LATER = "decided_later"
    """Another provider begins, or the help ends, on that day or later."""
    NOT_HERS = "not_hers"
    """The provider does not work where she lives, does not give that help, or takes nobody new."""


class ChangeStays(Exception):
    """Nobody changes provider; `why` says why."""

    def __init__(self, why: StrEnum) -> None:
        """Keep why."""
        super().__init__(why.value)
        self.why = why


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A change as it is asked for; row numbers. `agreed` is a day that the parties want."""

    client: int
    bundle: int
    to: int
    told: date
    agreed: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedChange:
    """A change by the rules: who performs through which day, and who from when."""

    bundle: Bundle
    leaving: Provider
    coming: Provider
    dates: ChangeDates


def planned(change: Change, now: datetime) -> PlannedChange:
    """What a change comes to, changing nothing. Raises ChangeStays."""
    if change.told > today(now):
        raise ChangeStays(NoChange.NOT_TOLD_YET)
    bundle = Bundle.objects.get(pk=change.bundle)
    system = system_with(bundle.key, now)
    rules = change_rules(system, bundle.key, change.told)
    moment = in_sweden(now) if change.told == today(now) else change.told
    dates = change_days(rules, moment, change.agreed)
    if isinstance(dates, NoDays):
        raise ChangeStays(dates)
    if isinstance(dates, ChangeRefused):
        raise ChangeStays(dates.reason)
    leaving = _performs(change, dates)
    coming = Provider.objects.get(pk=change.to)
    if leaving == coming:
        raise ChangeStays(NoChange.SAME)
    if not _can_be_hers(change.client, coming.key, bundle.key, system, dates.starts):
        raise ChangeStays(NoChange.NOT_HERS)
    return PlannedChange(bundle=bundle, leaving=leaving, coming=coming, dates=dates)


def change_provider(change: Change, *, actor: Actor, now: datetime) -> PlannedChange:
    """Let another provider perform from the day that the rules give. Raises ChangeStays.

    Both providers are told by orders, and she by a letter when letters are printed next.
    """
    with transaction.atomic():
        lock([change.client])
        found = planned(change, now)
        offered = FreePlace.objects.filter(
            client=change.client, bundle=change.bundle, provider=change.to, declined_at=None
        ).exists()
        one = Begin(
            client=change.client,
            bundle=change.bundle,
            starts=found.dates.starts,
            provider=change.to,
            reason={"code": "change", "told": change.told.isoformat(), "from": found.leaving.key},
        )
        begin([one], cause=Cause.QUEUE if offered else Cause.CHANGE, actor=actor, now=now)
    return found


def offer_place(
    *, client: int, bundle: int, provider: int, answer_by: date, actor: Actor, now: datetime
) -> FreePlace:
    """Note that a place is free with a provider that somebody waits for; her letter follows."""
    with transaction.atomic():
        place = FreePlace.objects.create(
            client_id=client,
            bundle_id=bundle,
            provider_id=provider,
            noted_at=now,
            noted_by_id=actor.user,
            answer_by=answer_by,
        )
        _record(Deed.PLACE_OFFERED, place, actor, now)
    return place


def decline_place(*, place: int, actor: Actor, now: datetime) -> None:
    """Note that she does not want a place; from now on she does not wait for that provider."""
    with transaction.atomic():
        row = FreePlace.objects.select_for_update().get(pk=place)
        if row.declined_at is None:
            row.declined_at = now
            row.save(update_fields=("declined_at",))
            _record(Deed.PLACE_DECLINED, row, actor, now)


def _performs(change: Change, dates: ChangeDates) -> Provider:
    """Who performs for her on the last day before the change."""
    course = course_of(change.client).get(change.bundle, ())
    if any(one.placement.starts >= dates.starts for one in course):
        raise ChangeStays(NoChange.DECIDED_LATER)
    last = _on(course, dates.leaving_performs_through)
    if last is None or last.provider is None:
        raise ChangeStays(NoChange.HAS_NOBODY)
    return last.provider


def _on(course: tuple[PerformedDays, ...], day: date) -> Placement | None:
    return next((one.placement for one in course if one.holds(day)), None)


def _can_be_hers(client: int, provider: str, bundle: str, system: System, starts: date) -> bool:
    her = Client.objects.select_related("area", "household").get(pk=client)
    home = Map(in_force(system.areas, starts)).locate(client_of(her, with_number=False))
    one = next(one for one in all_providers() if one.id == provider)
    return why_not_new(one, bundle, home.area, starts) is None


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
