"""What somebody's own page tells: what she has today, may choose, has chosen, and was given."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from hemval.apps.choices.rounds_of_client import BundleOfHers, RoundOfHers, rounds_of
from hemval.apps.choices.together import can_be_said, together_now
from hemval.apps.citizens.helped import Helped, helped
from hemval.apps.citizens.models import Visit
from hemval.apps.citizens.outcome import OutcomeInRound, outcome_in
from hemval.apps.citizens.persons import by_letter
from hemval.apps.citizens.services.drafting import draft_of
from hemval.apps.clients.facts import client_of
from hemval.apps.clients.models import Client, Representative
from hemval.apps.helpline.given import given_to
from hemval.apps.rounds.in_earnest import is_in_earnest
from hemval.apps.rounds.models import Round
from hemval.core.dates.zone import today
from hemval.core.people.household import Asked, asked_by_her
from hemval.core.registering import Worth, is_in_time
from hemval.core.system.choice import Channel
from hemval.core.wishing import may_choose_by


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnRound:
    """A round on her own page.

    `may_choose`: here and now, on the web. `is_begun`: she has begun and not registered. `outcome`:
    what came of it, as far as she may be told.
    """

    hers: RoundOfHers
    outcome: OutcomeInRound
    may_choose: bool
    is_begun: bool

    @property
    def chosen(self) -> tuple[BundleOfHers, ...]:
        """The bundles that a choice of hers has come for."""
        return tuple(one for one in self.hers.bundles if one.choices)

    @property
    def takes_choices(self) -> bool:
        """May she choose here, and is it in time?"""
        return self.may_choose and is_in_time(self.hers.now.phase)

    @property
    def comes_as(self) -> Worth | None:
        """What a choice comes as though the last day to choose is over; None while it is not.

        It is late, unless everything she may choose may be chosen at any time: then she asks to
        change.
        """
        if not self.may_choose or self.takes_choices:
            return None
        days = self.hers.now.days
        chosen = [days.of_bundle(one.key) for one in self.hers.bundles if one.may_choose]
        return Worth.CHANGE if all(one.goes_on for one in chosen) else Worth.LATE

    @property
    def is_decided(self) -> bool:
        """Is it decided what came of it?"""
        return self.hers.now.row.decided_at is not None

    @property
    def is_over(self) -> bool:
        """Is it in effect, and she told: who helps her then says more than what came of it?"""
        now = self.hers.now
        return self.is_decided and now.today >= now.days.effect and self.outcome.waits is None

    @property
    def waits_for_decision(self) -> bool:
        """Has the choice closed, and is nothing decided yet?"""
        return not self.is_decided and not is_in_time(self.hers.now.phase)

    def is_under_way(self, bundle: str) -> bool:
        """May what the round comes to for a bundle of hers still be changed, or told to her?"""
        is_hers = any(one.key == bundle for one in self.hers.bundles)
        return is_hers and (not self.is_decided or self.outcome.waits is not None)

    @property
    def was_drawn(self) -> bool:
        """Is there a draw that she may check now?"""
        return bool(self.outcome.bundles) and any(one.row.claim for one in self.outcome.bundles)


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnPage:
    """Everything on somebody's own page; `acting` are those who may choose for her.

    `together`: who of her household has asked for the same provider, while she can say it here.
    """

    client: Client
    acting: tuple[Representative, ...]
    help: tuple[Helped, ...]
    rounds: tuple[OwnRound, ...]
    together: Asked | None

    @property
    def current(self) -> tuple[OwnRound, ...]:
        """The rounds in which something is to come."""
        return tuple(one for one in self.rounds if not one.is_over)

    @property
    def over(self) -> tuple[OwnRound, ...]:
        """Those that are in effect."""
        return tuple(one for one in self.rounds if one.is_over)


def own_page(visit: Visit, client: Client, now: datetime) -> OwnPage:
    """What the page tells of a client. Needs `area` and `household` at hand.

    To whoever came in by the code of a letter it tells of that letter's round alone.
    """
    each = own_rounds(visit, client, now)
    return OwnPage(
        client=client,
        acting=by_letter(client, today(now)).acts_for,
        help=helped(client, now, untold=untold_among(each)),
        rounds=tuple(one for one in each if visit.reaches(one.hers.now.row.pk)),
        together=said_together(visit, client, _taking_choices(visit, each)),
    )


def together_here(visit: Visit, client: Client, now: datetime) -> Asked | None:
    """Who of her household has asked for the same provider, while she can say it on these pages."""
    if visit.is_by_letter:
        return None
    return said_together(visit, client, _taking_choices(visit, own_rounds(visit, client, now)))


def own_rounds(
    visit: Visit, client: Client, now: datetime, *, only: Round | None = None
) -> tuple[OwnRound, ...]:
    """The rounds that concern a client, or one of them; exercises only where nobody is real."""
    given, found = given_to(client), []
    for hers in rounds_of(client, now, only=only, also=given):
        row = hers.now.row
        if is_in_earnest(row):
            rules = [hers.known.wish_rule(one.key) for one in hers.bundles]
            found.append(
                OwnRound(
                    hers=hers,
                    outcome=outcome_in(hers, given.get(row.pk, {})),
                    may_choose=hers.may_register and may_choose_by(Channel.WEB, rules),
                    is_begun=draft_of(visit, row) is not None,
                )
            )
    return tuple(found)


def said_together(visit: Visit, client: Client, rounds: Sequence[RoundOfHers]) -> Asked | None:
    """Who of her household has asked for the same provider; None where she is told nothing.

    Who acts for her is asked whomever she lives with, and told nothing of them: not that they have
    home care, what they want, or that one of them has protected identity.
    """
    if visit.acting_id is not None:
        hers = client_of(client, with_number=False)
        return asked_by_her(hers) if can_be_said(rounds) else None
    found = together_now(client, rounds)
    return found.asked if found is not None and found.may_be_told else None


def _taking_choices(visit: Visit, rounds: Sequence[OwnRound]) -> list[RoundOfHers]:
    """The rounds in which it can be said; by the code of a letter it is said in none."""
    return [] if visit.is_by_letter else [one.hers for one in rounds if one.takes_choices]


def untold_among(rounds: Sequence[OwnRound]) -> frozenset[int]:
    """The rounds of which something must come first, before she is told what came of them."""
    return frozenset(one.hers.now.row.pk for one in rounds if one.outcome.waits is not None)
