"""Whatever a municipality has decided, a round is refused or everybody has one performer."""

from collections import Counter
from dataclasses import replace
from decimal import Decimal

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.core.placement.made_up import KEY, made_up_facts, solved_bundles, system_named

from hemval.core.allocation.checks import problem_faults
from hemval.core.claims.problems import held_by_everybody, round_problems
from hemval.core.claims.standing import PLACED_AS_SILENT, WAITS_FOR_A_PERSON
from hemval.core.facts.providers import ProviderCap
from hemval.core.facts.silence import Distance, RotationPlace
from hemval.core.placement.placements import PlacementCode
from hemval.core.placement.placing import place
from hemval.core.round.outcome import prepare
from hemval.core.round.rules import RoundRules
from hemval.core.system.capacity import AdmissionRule, Cap, Capacity, Share, ShareBase, Unit
from hemval.core.system.choice import (
    CurrentPlaceRule,
    JointPlacementRule,
    OrderBy,
    OrderRule,
    PlaceToday,
    Together,
)
from hemval.core.system.non_choice import (
    AnyInArea,
    Draw,
    FreeCapacityMeasure,
    KeepCurrent,
    LargestFreeCapacity,
    Municipal,
    Nearest,
    NonChoice,
    Rotation,
    RotationStart,
)
from hemval.core.system.values import Percent, ProviderGroup, RoundKind

AREA = "omrade-1"
HOLDERS = st.sampled_from(
    [
        {"group": ProviderGroup.PRIVATE},
        {"group": ProviderGroup.MUNICIPAL},
        {"provider": "P01"},
        {"provider": "KOMMUNAL"},
        {"area": AREA},
        {"group": ProviderGroup.PRIVATE, "area": AREA},
        {"provider": "P02", "area": AREA},
    ]
)
AMOUNTS = st.integers(0, 60).map(Decimal)
CAPS = st.lists(st.builds(lambda amount, whose: Cap(amount=amount, **whose), AMOUNTS, HOLDERS),
                max_size=3).map(tuple)  # fmt: skip
SHARES = st.lists(
    st.builds(
        lambda percent, whose: Share(share=Percent(Decimal(percent)), **whose),
        st.integers(0, 100),
        HOLDERS,
    ),
    max_size=2,
).map(tuple)
IN_HOURS = st.builds(
    Capacity,
    unit=st.just(Unit.HOURS_PER_MONTH),
    rule=st.sampled_from([AdmissionRule.CLOSING, AdmissionRule.SOFT, AdmissionRule.SKIPPING]),
    share_base=st.sampled_from(
        [ShareBase.ALL_GRANTED_HOURS, ShareBase.GRANTED_HOURS_OPEN_TO_CHOICE]
    ),
    shares=SHARES,
    caps=CAPS,
)
IN_CLIENTS = st.builds(
    Capacity,
    unit=st.just(Unit.CLIENTS),
    rule=st.sampled_from(AdmissionRule),
    share_base=st.just(ShareBase.CLIENTS),
    shares=SHARES,
    caps=CAPS,
)
SILENCE = st.sampled_from(
    [
        KeepCurrent(),
        Municipal(),
        Draw(),
        Draw(groups=(ProviderGroup.PRIVATE,)),
        Nearest(),
        AnyInArea(),
        Rotation(),
        Rotation(per_area=True, start=RotationStart.ALPHABETICAL),
        Rotation(start=RotationStart.APPROVAL_DATE, joins_month_after_approval=True),
        LargestFreeCapacity(),
        LargestFreeCapacity(measure=FreeCapacityMeasure.SHARE_OF_CAP),
    ]
)
WORTH = st.sampled_from(PlaceToday)
SYSTEMS = st.builds(
    lambda name, capacity, worth, order, existing, new, together: replace(
        system_named(name),
        capacity=() if capacity is None else (capacity,),
        current_place=(CurrentPlaceRule(chooser=worth[0], silent=worth[1]),),
        order=(OrderRule(by=order),),
        non_choice=NonChoice(existing=(existing,), new=(new,)),
        joint_placement=(JointPlacementRule(together=together),),
    ),
    st.sampled_from(["botkyrka", "norrkoping", "soderhamn"]),
    st.none() | IN_HOURS | IN_CLIENTS,
    st.tuples(WORTH, WORTH),
    st.sampled_from(OrderBy),
    SILENCE,
    SILENCE,
    st.sampled_from(Together),
)
STATED = st.lists(
    st.builds(
        ProviderCap,
        provider=st.sampled_from(["P01", "P02", "KOMMUNAL"]),
        amount=AMOUNTS,
        area=st.sampled_from(["*", AREA]),
    ),
    max_size=2,
).map(tuple)


def facts_for(system, kind, seed, caps):
    facts = made_up_facts(system.identity.id, kind, 40, seed)
    providers = [one.id for one in facts.providers]
    return replace(
        facts,
        caps=caps,
        distances=tuple(
            Distance(client=one.id, provider=provider, metres=(7 * number + place) % 50)
            for number, one in enumerate(facts.clients)
            for place, provider in enumerate(providers)
            if (number + place) % 3
        ),
        rotation=tuple(
            RotationPlace(provider=provider, place=place, is_next=place == 1)
            for place, provider in enumerate(providers)
        ),
    )


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    system=SYSTEMS,
    kind=st.none() | st.sampled_from(RoundKind),
    seed=st.integers(1, 500),
    caps=STATED,
)
def test_a_round_is_refused_or_everybody_has_one_performer(system, kind, seed, caps):
    outcome = prepare(system, facts_for(system, kind, seed, caps))
    problems = round_problems(outcome, KEY)
    if problems.wrong:
        return
    for one in problems.bundles:
        assert problem_faults(one.problem, is_drawn=False) == ()
    allocation = place(outcome, problems, solved_bundles(problems))
    rules = RoundRules(system, outcome.facts.plan, outcome.facts.providers)
    granted = Counter(
        (client, bundle)
        for client, its in held_by_everybody(outcome, rules).items()
        for bundle in its
    )
    assert Counter((one.client, one.bundle) for one in allocation.placements) == granted
    kept = {claim.id: claim.current for one in problems.bundles for claim in one.problem.claims}
    for one in allocation.placements:
        assert one.performer
        # A protected place is never lost, and nobody who waits for a person is moved by a rule.
        if kept[one.basis.claim] is not None:
            assert one.provider
        if one.basis.standing in WAITS_FOR_A_PERSON:
            assert one.performer == one.basis.today or kept[one.basis.claim] is None
        if one.basis.standing in PLACED_AS_SILENT:
            assert one.wish is None
            assert one.queue == ()
        assert (one.code is PlacementCode.OUTSIDE) <= (one.starts is None)
