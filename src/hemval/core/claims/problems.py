"""From lists to problems: one problem for each bundle of a round, ready to be frozen.

1. Find what everybody has of the bundle on the day of effect, and who performs it today. 2. See how
each stands, and who of a household are one claim. 3. Lay the tree of caps. 4. Write each claim: its
size, its wishes without those that cannot be had, its protected place, the rule if she is silent.
5. Say what comes before the lottery, and what keeps the round from being valid.
"""

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter
from types import MappingProxyType

from hemval.core.choosing import CountedChoice
from hemval.core.claims.bundles import build_bundle
from hemval.core.claims.caps import Capacities, CountedBase
from hemval.core.claims.claims import BundleProblem
from hemval.core.claims.drafts import Draft
from hemval.core.claims.openness import Openness
from hemval.core.claims.remarks import Remark
from hemval.core.claims.standing import standing_of
from hemval.core.claims.today import Held, HeldServices
from hemval.core.facts.grants import Grant
from hemval.core.fault import Severity
from hemval.core.invitation.outcome import Invitation, LeftOutCode
from hemval.core.round.findings import Finding
from hemval.core.round.outcome import RoundOutcome
from hemval.core.round.rules import RoundRules

_GONE = frozenset({LeftOutCode.DIED, LeftOutCode.MOVED_OUT})


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundProblems:
    """Every bundle of a round, ready to be frozen, by the bundle's id.

    `findings`: what a person should know, and what keeps the round from being valid. `remarks`:
    what to look at about single clients. `bases`: what shares were counted of.
    """

    bundles: tuple[BundleProblem, ...]
    findings: tuple[Finding, ...] = ()
    remarks: tuple[Remark, ...] = ()
    bases: tuple[CountedBase, ...] = ()

    @property
    def wrong(self) -> tuple[Finding, ...]:
        """What keeps the round from being valid; it is refused while anything is."""
        return tuple(one for one in self.findings if one.severity is Severity.ERROR)

    def of_bundle(self, bundle: str) -> BundleProblem:
        """One bundle. Raises KeyError for one that is not in the round."""
        for one in self.bundles:
            if one.bundle == bundle:
                return one
        raise KeyError(bundle)


def round_problems(outcome: RoundOutcome, receipt_key: bytes) -> RoundProblems:
    """The problems of a round; the same outcome and key always give the same.

    `receipt_key` names the claims, so that nobody else can tell whose each is.
    """
    rules = RoundRules(outcome.system, outcome.facts.plan, outcome.facts.providers)
    openness = Openness(rules, outcome.facts.providers)
    held = HeldWhenAsked(outcome, rules)
    capacities = Capacities(outcome.system, outcome.facts)
    open_services = HeldServices(outcome.system, rules).open_services
    choices = _by_bundle(outcome.choices)
    built = [
        build_bundle(
            outcome,
            rules,
            bundle,
            capacities.of_bundle(
                bundle.id, open_services[bundle.id], is_only=len(rules.bundles) == 1
            ),
            openness,
            _drafts(outcome, bundle.id, held, choices.get(bundle.id, {}), openness),
            receipt_key,
        )
        for bundle in sorted(rules.bundles, key=lambda bundle: bundle.id)
    ]
    return RoundProblems(
        bundles=tuple(one.problem for one in built),
        findings=tuple(finding for one in built for finding in one.findings),
        remarks=tuple(remark for one in built for remark in one.remarks),
        bases=tuple(one.base for one in built if one.base is not None),
    )


HeldByClient = Mapping[str, Mapping[str, Held]]
NOTHING_HELD: Mapping[str, Held] = MappingProxyType({})


class HeldWhenAsked:
    """What each has on the day of effect, by bundle, worked out whenever it is asked."""

    def __init__(
        self, outcome: RoundOutcome, rules: RoundRules, *, but: Container[str] = frozenset()
    ) -> None:
        """Lay together what each is granted, `but` of those given; the dead have nothing."""
        self._services = HeldServices(outcome.system, rules)
        lives_here = {one.client.id for one in outcome.invitations.each if not has_gone(one)}
        self._grants: Mapping[str, tuple[Grant, ...]] = {
            client: tuple(each)
            for client, each in groupby(outcome.facts.grants, attrgetter("client"))
            if client in lives_here and client not in but
        }

    def __iter__(self) -> Iterator[str]:
        """Those who have anything."""
        return iter(self._grants)

    def __contains__(self, client: object) -> bool:
        """Has she anything?"""
        return client in self._grants

    def __getitem__(self, client: str) -> Mapping[str, Held]:
        """What she has of each bundle; nothing where she has none."""
        grants = self._grants.get(client)
        return NOTHING_HELD if grants is None else self._services.of_client(grants)


def held_by_everybody(outcome: RoundOutcome, rules: RoundRules) -> HeldByClient:
    """What everybody has on the day of effect, by client and bundle; the dead have nothing."""
    held = HeldWhenAsked(outcome, rules)
    return {client: held[client] for client in held}


def has_gone(one: Invitation) -> bool:
    """Has she died, or moved out by the day of effect?"""
    return any(reason.code in _GONE for reason in one.reasons)


def _by_bundle(choices: Iterable[CountedChoice]) -> Mapping[str, Mapping[str, CountedChoice]]:
    """Each choice, by its bundle and then by whose it is."""
    found: dict[str, dict[str, CountedChoice]] = {}
    for one in choices:
        found.setdefault(one.bundle, {})[one.client] = one
    return found


def _drafts(
    outcome: RoundOutcome,
    bundle: str,
    held: HeldWhenAsked,
    choices: Mapping[str, CountedChoice],
    openness: Openness,
) -> Iterable[Draft]:
    for one in outcome.invitations.each:
        its = held[one.client.id].get(bundle)
        if its is None:
            continue
        choice = choices.get(one.client.id)
        standing = standing_of(one, bundle, choice, outcome.losses)
        yield Draft(one, its, standing, choice, openness.goes_on(its.performer))
