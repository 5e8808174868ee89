"""To change provider on the web, outside rounds: the same change as a colleague would take down."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from django.db import transaction

from hemval.apps.choices.models import Choice
from hemval.apps.citizens.models import Visit
from hemval.apps.citizens.own_page import OwnRound
from hemval.apps.clients.models import Client
from hemval.apps.placements.models import Cause, Placement
from hemval.apps.placements.queries import PerformedDays, course_of
from hemval.apps.placements.services.changing import (
    Change,
    ChangeRefused,
    NoChange,
    PlannedChange,
    change_provider,
    could_be_hers,
    planned,
)
from hemval.apps.placements.services.telling import system_with
from hemval.apps.providers.models import Provider
from hemval.apps.rounds.letter_key import known_letter_key
from hemval.core.correspondence.offering import neutral_order
from hemval.core.dates.zone import today
from hemval.core.system.choice import Channel
from hemval.core.system.rule import in_force_for
from hemval.core.wishing import may_choose_by


class NotOnWeb(StrEnum):
    """Why somebody changes by talking to us; words: `mypage-change-not-…`."""

    UNDER_WAY = "under_way"
    """A round is under way: what it comes to would take the change's place."""
    ANOTHER = "another"
    """Somebody else chose for her last: a case manager is to see to it."""
    DECIDED_LATER = "decided_later"
    """Another provider is to begin already."""
    FULL = "full"
    """The provider has no room for her."""
    CANNOT = "cannot"
    """The municipality's rules give no day, or the help is to end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MayChange:
    """One bundle of hers: who performs it, and whom she may change to, or why she may not here.

    `made` is a change that has been asked for on the web and is to come.
    """

    bundle: int
    name: str
    today: Provider
    others: tuple[Provider, ...] = ()
    why_not: NotOnWeb | None = None
    made: PerformedDays | None = None


def may_change(
    visit: Visit, client: Client, rounds: Sequence[OwnRound], now: datetime
) -> tuple[MayChange, ...]:
    """What she may change on the web now, bundle by bundle; none that nobody performs for her."""
    on, found = today(now), []
    for bundle, days in course_of(client.pk).items():
        placement = next((one.placement for one in days if one.holds(on)), None)
        if placement is None or placement.provider is None:
            continue
        made = [one for one in days if one.placement.starts > on and _is_of_web(one.placement)]
        others, why_not = _others(visit, client, placement, rounds, now)
        found.append(
            MayChange(
                bundle=bundle,
                name=placement.bundle.name,
                today=placement.provider,
                others=_in_neutral_order(others, client, rounds),
                why_not=why_not,
                made=made[-1] if made else None,
            )
        )
    return tuple(found)


def planned_on_web(visit: Visit, one: MayChange, to: int, now: datetime) -> PlannedChange:
    """What a change comes to, changing nothing. Raises ChangeRefused."""
    return planned(_asked(visit, one, to, now), now)


def change_on_web(visit: Visit, one: MayChange, to: int, now: datetime) -> None:
    """Change as was shown; asked for twice, it is done once. Raises ChangeRefused."""
    asked = _asked(visit, one, to, now)
    try:
        with transaction.atomic():
            change_provider(asked, actor=None, now=now)
    except ChangeRefused as refused:
        if refused.why != NoChange.DECIDED_LATER or not _is_made(asked):
            raise


def why_not_on_web(refused: ChangeRefused) -> NotOnWeb:
    """Why a change is not made, as far as it is told on the web."""
    known = {NoChange.FULL: NotOnWeb.FULL, NoChange.DECIDED_LATER: NotOnWeb.DECIDED_LATER}
    return next((told for why, told in known.items() if refused.why == why), NotOnWeb.CANNOT)


def _others(
    visit: Visit,
    client: Client,
    placement: Placement,
    rounds: Sequence[OwnRound],
    now: datetime,
) -> tuple[tuple[Provider, ...], NotOnWeb | None]:
    key = placement.bundle.key
    if any(one.is_under_way(key) for one in rounds):
        return (), NotOnWeb.UNDER_WAY
    if not _may_change_on_web(key, now):
        return (), NotOnWeb.CANNOT
    if _another_chose(visit, client, placement):
        return (), NotOnWeb.ANOTHER
    try:
        return could_be_hers(client.pk, placement.bundle_id, now), None
    except ChangeRefused as refused:
        return (), why_not_on_web(refused)


def _may_change_on_web(bundle: str, now: datetime) -> bool:
    """Is the web one of the ways that the municipality takes, or has it named none?"""
    rules = in_force_for(system_with(bundle, now).wishes, bundle, today(now))
    return may_choose_by(Channel.WEB, [next(iter(rules), None)])


def _another_chose(visit: Visit, client: Client, placement: Placement) -> bool:
    """Was it somebody else than who asks now, that chose for her last?"""
    if _is_of_web(placement):
        return bool(placement.reason["on_web"] != _who(visit))
    last = Choice.objects.filter(client=client, bundle=placement.bundle, set_aside_at=None)
    choice = last.order_by("-arrived_at", "-pk").first()
    return choice is not None and choice.chosen_by_id != visit.acting_id


def _in_neutral_order(
    others: tuple[Provider, ...], client: Client, rounds: Sequence[OwnRound]
) -> tuple[Provider, ...]:
    """In the order of her latest letter, which favours nobody; else by name."""
    key = next((known_letter_key(one.hers.now.row) for one in rounds), None)
    if key is None:
        return others
    by_key = {one.key: one for one in others}
    return tuple(by_key[one] for one in neutral_order(key, client.key, by_key))


def _asked(visit: Visit, one: MayChange, to: int, now: datetime) -> Change:
    return Change(
        client=visit.subject_id or 0,
        bundle=one.bundle,
        to=to,
        told=today(now),
        on_web=_who(visit),
    )


def _is_made(asked: Change) -> bool:
    """Is the same change asked for on the web by the same one already?"""
    rows = Placement.objects.filter(
        client=asked.client,
        bundle=asked.bundle,
        provider=asked.to,
        starts__gt=asked.told,
        withdrawn_at__isnull=True,
    )
    return any(one.reason.get("on_web") == asked.on_web for one in rows)


def _is_of_web(placement: Placement) -> bool:
    caused = {Cause.CHANGE.value, Cause.QUEUE.value}
    return placement.cause in caused and "on_web" in placement.reason


def _who(visit: Visit) -> str:
    return visit.acting.key if visit.acting else ""
