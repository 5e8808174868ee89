"""From made-up rounds of every system to problems, and from their answers to placements."""

from collections import Counter

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.core.placement.made_up import KEY, SYSTEMS, allocated, made_up_outcome

from hemval.core.allocation.checks import problem_faults
from hemval.core.claims.claims import Standing
from hemval.core.claims.problems import held_by_everybody, round_problems
from hemval.core.placement.placements import PlacementCode
from hemval.core.round.rules import RoundRules
from hemval.core.system.values import RoundKind

KINDS = (None, *RoundKind)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", SYSTEMS)
def test_every_system_gives_problems_without_faults(name, kind):
    problems = round_problems(made_up_outcome(name, kind), KEY)
    assert problems.wrong == ()
    assert problems.bundles
    for one in problems.bundles:
        nodes = one.problem.nodes
        assert problem_faults(one.problem, is_drawn=False) == ()
        assert len(one.precedence) == len(one.problem.claims) == len(one.bases)
        assert set(one.providers) == {n.id for n in nodes} - {n.parent for n in nodes}


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    name=st.sampled_from(SYSTEMS),
    kind=st.sampled_from(KINDS),
    seed=st.integers(1, 10_000),
    clients=st.integers(1, 60),
)
def test_every_granted_bundle_of_every_client_has_exactly_one_performer(name, kind, seed, clients):
    outcome = made_up_outcome(name, kind, clients, seed)
    _, _, allocation = allocated(outcome)
    plan, providers = outcome.facts.plan, outcome.facts.providers
    held = held_by_everybody(outcome, RoundRules(outcome.system, plan, providers))
    granted = Counter((client, bundle) for client, its in held.items() for bundle in its)
    assert Counter((one.client, one.bundle) for one in allocation.placements) == granted
    assert set(granted.values()) <= {1}
    listed = {one.id for one in providers}
    assert all(one.performer in listed for one in allocation.placements)
    assert all(one.performer != plan.leaving or not plan.leaving for one in allocation.placements)


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(name=st.sampled_from(SYSTEMS), kind=st.sampled_from(KINDS), seed=st.integers(1, 10_000))
def test_the_totals_add_up_to_every_client_and_every_placement(name, kind, seed):
    outcome = made_up_outcome(name, kind, 60, seed)
    _, _, allocation = allocated(outcome)
    totals = allocation.totals
    assert sum(totals.clients.values()) == totals.rows == len(outcome.facts.clients)
    of_bundle = Counter(one.bundle for one in allocation.placements)
    for counted in (totals.by_code, totals.by_provider, totals.by_wish):
        assert {bundle: sum(counts.values()) for bundle, counts in counted.items()} == of_bundle


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(name=st.sampled_from(SYSTEMS), kind=st.sampled_from(KINDS), seed=st.integers(1, 10_000))
def test_nobody_outside_the_round_or_waiting_for_a_person_is_moved(name, kind, seed):
    outcome = made_up_outcome(name, kind, 60, seed)
    _, _, allocation = allocated(outcome)
    unmoved = {Standing.OUTSIDE, Standing.UNDECIDED, Standing.ATTENTION, Standing.NOT_ASKED}
    ends = {outcome.facts.plan.leaving, ""}
    for one in allocation.placements:
        if one.basis.standing in unmoved and one.basis.today not in ends:
            assert one.performer == one.basis.today
            assert one.starts is None


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(name=st.sampled_from(SYSTEMS), kind=st.sampled_from(KINDS), seed=st.integers(1, 10_000))
def test_a_code_says_what_happened(name, kind, seed):
    _, _, allocation = allocated(made_up_outcome(name, kind, 60, seed))
    for one in allocation.placements:
        assert bool(one.provider) is (one.temporary is None)
        assert (one.wish is None) or one.basis.stated[one.wish - 1] == one.provider
        assert (one.code is PlacementCode.FIRST_WISH) <= (one.wish == 1)
        assert (one.code is PlacementCode.LATER_WISH) <= ((one.wish or 0) > 1)
        assert (one.starts is not None) is (bool(one.provider) and not one.stays)
        assert bool(one.provider) or one.is_called_first or one.must_be_decided


def test_the_same_round_gives_the_same_problems_and_placements():
    first, second = (allocated(made_up_outcome("botkyrka", clients=80)) for _ in range(2))
    assert first == second
