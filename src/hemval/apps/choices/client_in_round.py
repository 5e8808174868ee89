"""One client in one round: what she may choose, what she has chosen, and what that is worth.

It is the same core call as for the whole round, with everybody else left out; so what a page says
before a choice is registered is what the round says of it afterwards.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from operator import attrgetter

from django.db.models import Prefetch

from hemval.apps.choice_system.facts import system_of
from hemval.apps.choices.facts import choice_of, is_known
from hemval.apps.choices.models import Choice, Wish
from hemval.apps.clients.facts import client_of, grants_of, representatives_of
from hemval.apps.clients.models import Client
from hemval.apps.providers.facts import all_providers
from hemval.apps.rounds.facts import plan_of
from hemval.apps.rounds.models import Round
from hemval.core.choosing import CountedChoice, choices_of
from hemval.core.claims.today import Held, HeldServices
from hemval.core.facts import clients as facts
from hemval.core.facts.choices import Choice as ChoiceFact
from hemval.core.facts.grants import Grant
from hemval.core.facts.providers import Provider
from hemval.core.facts.round_facts import RoundFacts
from hemval.core.invitation.inviting import invite
from hemval.core.invitation.outcome import Invitation, Opening
from hemval.core.lists.choices import most_wishes
from hemval.core.round.days import RoundDays, round_days
from hemval.core.round.rules import RoundRules
from hemval.core.system.choice import WishRule
from hemval.core.system.rule import in_force_for
from hemval.core.system.system import System


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientInRound:
    """What is known of one client in one round, and what follows.

    `held` is what she has of each bundle today, and `most` how many wishes may be stated for it.
    """

    system: System
    facts: RoundFacts
    days: RoundDays
    invitation: Invitation
    held: Mapping[str, Held]
    most: Mapping[str, int]

    @property
    def counted(self) -> tuple[CountedChoice, ...]:
        """What stands for each bundle that somebody has chosen for her."""
        return self._counted(self.facts)

    def with_choices(self, choices: Sequence[ChoiceFact]) -> tuple[CountedChoice, ...]:
        """What would stand if those were registered too."""
        return self._counted(replace(self.facts, choices=(*self.facts.choices, *choices)))

    def opening(self, bundle: str) -> Opening | None:
        """The bundle, if she may choose for it."""
        return next((one for one in self.invitation.openings if one.bundle == bundle), None)

    def providers_for(self, bundle: str) -> tuple[str, ...] | None:
        """Whom she may choose for a bundle, whoever performs it for her today among them.

        Her own provider may be full for others, or under a contract that others cannot choose; it
        is none to choose when it leaves. None where the bundle is not hers to choose.
        """
        opening = self.opening(bundle)
        if opening is None:
            return None
        held = self.held.get(bundle)
        known = {one.id for one in self.facts.providers} - {self.facts.plan.leaving}
        today = [one for one in (held.performers if held else ()) if one in known]
        return (*opening.providers, *(one for one in today if one not in opening.providers))

    def wish_rule(self, bundle: str) -> WishRule | None:
        """The municipality's rule for wishes in a bundle, if it has any."""
        rules = in_force_for(self.system.wishes, bundle, self.days.asked_on)
        return next(iter(rules), None)

    def _counted(self, facts: RoundFacts) -> tuple[CountedChoice, ...]:
        return choices_of(facts, self.days, most_wishes=self.most)


@dataclass(frozen=True, slots=True, kw_only=True)
class InEveryRound:
    """What is the same of a client in every round: who she is, what she has, and all providers."""

    client: facts.Client
    representatives: tuple[facts.Representative, ...]
    grants: tuple[Grant, ...]
    providers: tuple[Provider, ...]


def in_every_round(client: Client) -> InEveryRound:
    """What is the same of one client in every round. Needs `area` and `household` at hand."""
    return InEveryRound(
        client=client_of(client),
        representatives=tuple(representatives_of(client)),
        grants=tuple(grants_of(client)),
        providers=all_providers(),
    )


def choices_in(row: Round, client: Client) -> list[Choice]:
    """Every choice of hers in a round, the latest to arrive first.

    With what a page tells of each: its wishes, who chose, registered and settled it, and scans.
    """
    rows = Choice.objects.filter(round=row, client=client)
    wishes = Wish.objects.select_related("provider").order_by("rank")
    found = rows.select_related("bundle", "chosen_by", "registered_by", "settled_by")
    choices = list(found.prefetch_related(Prefetch("wishes", wishes), "scans").order_by())
    for one in choices:
        one.client = client
    return sorted(choices, key=attrgetter("arrived_at", "pk"), reverse=True)


def client_in_round(
    row: Round,
    client: Client,
    *,
    same: InEveryRound | None = None,
    choices: Sequence[Choice] | None = None,
) -> ClientInRound:
    """One client in a round, as everything stands now. Needs `area` and `household` at hand.

    `same` is what is known of her in every round, and `choices` her choices in this one
    (`choices_in`), where they have been read already; else they are read.
    """
    same = same or in_every_round(client)
    system, plan = system_of(row.version), plan_of(row)
    rows = choices_in(row, client) if choices is None else choices
    registered = sorted(filter(is_known, rows), key=attrgetter("key"))
    facts = RoundFacts(
        plan=plan,
        clients=(same.client,),
        representatives=same.representatives,
        grants=same.grants,
        providers=same.providers,
        choices=tuple(
            choice_of(one, tuple(wish.provider.key for wish in one.wishes.all()))
            for one in registered
        ),
        settled=frozenset(one.key for one in registered if one.released_at is not None),
    )
    days = round_days(system, plan)
    rules = RoundRules(system, plan, facts.providers)
    return ClientInRound(
        system=system,
        facts=facts,
        days=days,
        invitation=invite(system, facts).each[0],
        held=HeldServices(system, rules).of_client(facts.grants),
        most=most_wishes(system, days.asked_on),
    )
