"""What is missing in a round's plan and lists for each stage, and what contradicts the system."""

from collections.abc import Iterator
from types import MappingProxyType

from hemval.core.facts.losses import NOTHING_LOST, Losses
from hemval.core.facts.round_facts import RoundFacts
from hemval.core.round.allocation_checks import allocation_findings
from hemval.core.round.day_checks import day_findings
from hemval.core.round.findings import Finding, FindingCode, error, warning
from hemval.core.round.holder_checks import holder_findings
from hemval.core.round.rules import RoundRules
from hemval.core.round.timeline import Stage
from hemval.core.round.value_checks import value_findings
from hemval.core.system.rule import in_force
from hemval.core.system.system import System
from hemval.core.system.values import RoundKind

_PLACES = MappingProxyType({stage: place for place, stage in enumerate(Stage)})


def plan_findings(
    system: System, facts: RoundFacts, losses: Losses = NOTHING_LOST
) -> tuple[Finding, ...]:
    """Everything that is missing or does not fit, by the stage it concerns.

    Where there is nothing to choose, nobody asks for the days of a choice.
    """
    rules = RoundRules(system, facts.plan, facts.providers)
    found = [*_of_the_lists(system, facts, losses), *_of_a_leaving_provider(facts)]
    if rules.nothing_to_choose is not None:
        decision = rules.nothing_to_choose.decision
        code = FindingCode.NOTHING_TO_CHOOSE
        found.append(warning(code, Stage.INFORMED, "bundle", decision=decision))
    else:
        found += _of_the_areas(system, facts, rules)
        found += day_findings(system, facts.plan, rules.days)
        found += allocation_findings(system, facts)
        found += value_findings(facts.plan)
        found += holder_findings(system, facts, losses)
    return tuple(sorted(found, key=lambda finding: _PLACES[finding.stage]))


def _of_the_lists(system: System, facts: RoundFacts, losses: Losses) -> Iterator[Finding]:
    plan = facts.plan
    if plan.facts_on > plan.effect:
        yield error(
            FindingCode.FACTS_AFTER_EFFECT,
            Stage.INFORMED,
            "facts_on",
            {"facts_on": plan.facts_on, "effect": plan.effect},
        )
    for rows, key, missing, none_taken in (
        (facts.clients, "clients", FindingCode.NO_CLIENTS, FindingCode.NO_CLIENTS_TAKEN),
        (facts.grants, "services", FindingCode.NO_SERVICES, FindingCode.NO_SERVICES_TAKEN),
        (facts.providers, "providers", FindingCode.NO_PROVIDERS, FindingCode.NO_PROVIDERS_TAKEN),
    ):
        if not rows:
            yield warning(none_taken if key in losses.lists else missing, Stage.INFORMED, key)
    if not in_force(system.contact, plan.facts_on):
        yield warning(FindingCode.NO_CONTACT, Stage.INFORMED, "contact")


def _of_a_leaving_provider(facts: RoundFacts) -> Iterator[Finding]:
    plan = facts.plan
    named = {"leaving": plan.leaving}
    is_exit = plan.kind is RoundKind.PROVIDER_EXIT
    if is_exit and not plan.leaving:
        yield error(FindingCode.NO_LEAVING, Stage.INFORMED, "leaving")
    elif plan.leaving and not is_exit:
        yield error(FindingCode.LEAVING_NOT_ASKED, Stage.INFORMED, "leaving", named)
    elif plan.leaving and plan.leaving not in {provider.id for provider in facts.providers}:
        yield error(FindingCode.LEAVING_UNKNOWN, Stage.INFORMED, "leaving", named)


def _of_the_areas(system: System, facts: RoundFacts, rules: RoundRules) -> Iterator[Finding]:
    if not facts.providers:
        return
    for bundle in rules.bundles:
        for area in in_force(system.areas, rules.effect):
            providers = rules.opening(bundle.id, area.id).providers
            if len(providers) < 2:
                code = FindingCode.ONE_IN_AREA if providers else FindingCode.NOBODY_IN_AREA
                names = {"bundle": bundle.name, "area": area.name}
                yield warning(code, Stage.INFORMED, "providers", names)
