"""What somebody's own page tells: what she has today, may choose, has chosen, and was given."""

from dataclasses import dataclass
from datetime import datetime

from hemval.apps.calls.queries import calls_of
from hemval.apps.choices.rounds_of_client import RoundOfHers, rounds_of
from hemval.apps.citizens.models import Visit
from hemval.apps.citizens.persons import by_letter
from hemval.apps.citizens.services.drafting import draft_of
from hemval.apps.clients.models import Client, Representative
from hemval.apps.helpline.given import GivenToHer, given_to, with_reasons
from hemval.apps.placements.queries import PerformedDays, course_of
from hemval.core.dates.zone import today
from hemval.core.round.phases import Phase
from hemval.core.system.choice import Channel
from hemval.core.wishing import may_choose_by


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpOfHers:
    """Who performs a bundle for her today, and who will from a day that is to come."""

    bundle: str
    today: PerformedDays | None
    coming: PerformedDays | None


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnRound:
    """A round on her own page.

    `may_choose`: here and now, on the web. `is_begun`: she has begun and not registered.
    """

    hers: RoundOfHers
    given: tuple[GivenToHer, ...]
    may_choose: bool
    is_begun: bool

    @property
    def has_chosen(self) -> bool:
        """Has any choice of hers come?"""
        return any(one.choices for one in self.hers.bundles)

    @property
    def is_late(self) -> bool:
        """Is the last day to choose over, though a choice is still taken down?"""
        return self.may_choose and self.hers.now.phase not in {Phase.ANNOUNCED, Phase.OPEN}


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnPage:
    """Everything on somebody's own page; `acting` are those who may choose for her."""

    client: Client
    acting: tuple[Representative, ...]
    help: tuple[HelpOfHers, ...]
    rounds: tuple[OwnRound, ...]


def own_page(visit: Visit, client: Client, now: datetime) -> OwnPage:
    """What the page tells of a client. Needs `area` and `household` at hand."""
    given, calls = given_to(client), calls_of(client.pk)
    rounds = []
    for hers in rounds_of(client, now, also=given):
        row = hers.now.row
        why = with_reasons(row, given.get(row.pk, {}), calls)
        rules = [hers.known.wish_rule(one.key) for one in hers.bundles]
        rounds.append(
            OwnRound(
                hers=hers,
                given=tuple(why.values()),
                may_choose=hers.may_register and may_choose_by(Channel.WEB, rules),
                is_begun=draft_of(visit, row) is not None,
            )
        )
    acting = by_letter(client, today(now)).acts_for
    return OwnPage(client=client, acting=acting, help=_help(client, now), rounds=tuple(rounds))


def _help(client: Client, now: datetime) -> tuple[HelpOfHers, ...]:
    on = today(now)
    return tuple(
        HelpOfHers(
            bundle=days[0].placement.bundle.name,
            today=next((one for one in days if one.holds(on)), None),
            coming=next((one for one in days if one.placement.starts > on), None),
        )
        for days in course_of(client.pk).values()
    )
