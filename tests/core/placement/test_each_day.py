"""Somebody performs what is granted on every day, from the one that the lists tell of."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.core.placement.examples import (
    ASTER,
    BIRCH,
    KEY,
    OWN,
    a_system,
    an_outcome,
    findings_of,
    silence,
    wishes,
)
from tests.core.placement.made_up import (
    SYSTEMS,
    allocated,
    made_up_facts,
    solved_bundles,
    system_named,
)
from tests.core.round_examples import EFFECT, FACTS_ON, a_client, a_grant, a_plan

from hemval.core.claims.problems import round_problems
from hemval.core.dates.period import Period
from hemval.core.facts.providers import ProviderStatus
from hemval.core.placement.granted import granted_bundles
from hemval.core.placement.placements import BeforeStart, Temporary, TemporaryGround
from hemval.core.placement.placing import place
from hemval.core.placement.provider_lists import STARTS, Move, lines_before, provider_lines
from hemval.core.round.findings import FindingCode
from hemval.core.round.outcome import prepare
from hemval.core.system.non_choice import KeepCurrent
from hemval.core.system.values import RoundKind

ONE_DAY = timedelta(days=1)
EVE = EFFECT - ONE_DAY
ENDS = date(2020, 12, 15)
NEXT = ENDS + ONE_DAY
WITH_BIRCH = (a_grant(performer="birch"),)
ENDING = (OWN, ASTER, replace(BIRCH, contract=Period(None, ENDS)))


def placed(*choices, providers=ENDING, grants=WITH_BIRCH, **parts):
    outcome = an_outcome((a_client(),), choices, providers=providers, grants=grants, **parts)
    _, _, allocation = allocated(outcome)
    (found,) = allocation.placements
    return found


def test_a_contract_that_ends_before_the_effect_leaves_nobody_without_help():
    found = placed(wishes("c1", "aster"))
    assert (found.provider, found.starts) == ("aster", EFFECT)
    assert found.before == BeforeStart(
        provider="own", ground=TemporaryGround.MUNICIPAL, first=NEXT, last=EVE
    )


def test_one_that_leaves_on_a_day_before_the_effect_performs_until_the_day_before_that():
    leaves = replace(BIRCH, status=ProviderStatus.LEAVING, status_from=NEXT)
    found = placed(wishes("c1", "aster"), providers=(OWN, ASTER, leaves))
    assert (found.before.first, found.before.last) == (NEXT, EVE)


@pytest.mark.parametrize("since", [None, FACTS_ON - ONE_DAY, EFFECT])
def test_one_that_leaves_with_the_round_performs_until_the_day_before_it(since):
    leaves = replace(BIRCH, status=ProviderStatus.LEAVING, status_from=since)
    assert placed(wishes("c1", "aster"), providers=(OWN, ASTER, leaves)).before is None


def test_one_without_a_place_has_somebody_from_the_day_that_her_provider_ends():
    found = placed(system=a_system(non_choice=silence(existing=KeepCurrent())))
    assert found.provider == ""
    assert found.temporary == Temporary(
        provider="own", ground=TemporaryGround.MUNICIPAL, first=NEXT
    )


def test_a_contract_that_has_ended_when_the_lists_are_taken_leaves_her_that_day():
    ended = (OWN, ASTER, replace(BIRCH, contract=Period(None, date(2020, 5, 1))))
    assert placed(wishes("c1", "aster"), providers=ended).before.first == FACTS_ON


def test_of_two_who_perform_it_the_one_that_goes_on_takes_all():
    grants = (a_grant(performer="birch", minutes_per_month=900), a_grant(service="cleaning"))
    found = placed(wishes("c1", "aster"), grants=grants)
    assert found.before == BeforeStart(
        provider="own", ground=TemporaryGround.TODAYS, first=NEXT, last=EVE
    )


def test_a_named_performer_that_has_not_begun_helps_nobody_before_it_does():
    new = replace(ASTER, areas=("*",), contract=Period(EFFECT, None))
    plan = a_plan(temporary_performer="aster")
    choice = wishes("c1", "aster")
    assert placed(choice, providers=(OWN, new, ENDING[2]), plan=plan).before.provider == "own"


def test_a_round_without_anybody_for_those_days_is_refused():
    new = replace(OWN, contract=Period(EFFECT, None))
    choices = (wishes("c1", "aster"),)
    parts = {"grants": WITH_BIRCH, "providers": (new, *ENDING[1:])}
    (found,) = [
        one
        for one in findings_of((a_client(),), choices, **parts)
        if one.code is FindingCode.NO_TEMPORARY
    ]
    assert found.facts["persons"] == 1


def test_it_is_told_before_the_draw_whose_provider_ends_early():
    parts = {"grants": WITH_BIRCH, "providers": ENDING}
    (found,) = [
        one
        for one in findings_of((a_client(),), (wishes("c1", "aster"),), **parts)
        if one.code is FindingCode.PERFORMER_ENDS_EARLY
    ]
    facts = {name: found.facts[name] for name in ("provider", "last", "persons")}
    assert facts == {"provider": "Björk", "last": ENDS, "persons": 1}


def performers_on(day, lines):
    """Who performs on a day, as the providers are told: `lines` are of one client and bundle."""
    present = set()
    for provider in {one.provider for one in lines}:
        own = [one for one in lines if one.provider == provider]
        comes = [one.day for one in own if one.move in STARTS - {Move.STAYS_WITH_MORE}]
        leaves = [one.day for one in own if one.move is Move.LEAVES]
        if all(first <= day for first in comes) and all(day <= last for last in leaves):
            present.add(provider)
    return present


def takes_all_from(lines):
    """The day from which one of several performs all of it."""
    return min((one.day for one in lines if one.move is Move.STAYS_WITH_MORE), default=EFFECT)


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    name=st.sampled_from(SYSTEMS),
    kind=st.none() | st.sampled_from(RoundKind),
    seed=st.integers(1, 300),
    days=st.lists(st.none() | st.integers(-20, 400), min_size=8, max_size=8),
    leaves=st.booleans(),
)
def test_every_granted_bundle_has_one_performer_on_every_day(name, kind, seed, days, leaves):
    facts = made_up_facts(name, kind, 40, seed)
    plan, providers = facts.plan, []
    for number, one in enumerate(facts.providers):
        ends = days[number % len(days)]
        day = None if ends is None else plan.facts_on + timedelta(days=ends)
        if day is not None and one.group != "municipal":
            if leaves and number % 2:
                one = replace(one, status=ProviderStatus.LEAVING, status_from=day)
            else:
                one = replace(one, contract=Period(None, day))
        providers.append(one)
    outcome = prepare(system_named(name), replace(facts, providers=tuple(providers)))
    problems = round_problems(outcome, KEY)
    if problems.wrong:
        return
    granted = granted_bundles(outcome)
    for one in place(outcome, problems, solved_bundles(problems)).placements:
        held = granted[one.client, one.bundle]
        lines = [*provider_lines([one], granted, plan.effect), *lines_before([one], granted)]
        day = first = max(held.first_day(plan.facts_on), plan.facts_on)
        whole = takes_all_from(lines) if len(held.performers) > 1 else first
        while day <= plan.effect:
            on_day = performers_on(day, lines)
            assert on_day == {one.performer} if day == plan.effect else on_day
            assert len(on_day) == 1 or day < whole
            day += min(ONE_DAY * 7, max(plan.effect - day, ONE_DAY))
