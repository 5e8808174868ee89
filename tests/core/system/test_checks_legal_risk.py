"""What may be against the law needs somebody who has decided it by name.

Sources: LOV (2008:962) 1 kap. 1 § and 8 kap.; Konkurrensverket's position 2019:2.
"""

from decimal import Decimal
from typing import Any

import pytest
from tests.core.system.building import KF, capacity, day, found, share, system

from hemval.core.system.capacity import Cap
from hemval.core.system.decision import Decision
from hemval.core.system.legal_risk import RiskKind, legal_risks
from hemval.core.system.non_choice import (
    AnyInArea,
    Draw,
    KeepCurrent,
    LargestFreeCapacity,
    Municipal,
    Nearest,
    NonChoice,
    NonChoiceRule,
    Rotation,
)
from hemval.core.system.procurement import Basis, Procurement
from hemval.core.system.rule import Kind
from hemval.core.system.values import LocalText, LooseDate, ProviderGroup

LOV = (Procurement(decision=KF, basis=Basis.LOV),)
LOU = (Procurement(decision=KF, basis=Basis.LOU),)


def risks(**changes: Any) -> list[RiskKind]:
    """The legal risks of a system."""
    return [risk.kind for risk in legal_risks(system(**changes))]


def silent(rule: NonChoiceRule) -> NonChoice:
    """The answer to the silence of one who is new."""
    return NonChoice(new=(rule,))


@pytest.mark.parametrize(
    ("rule", "is_risk"),
    [
        pytest.param(Rotation(decision=KF), True, id="rotation"),
        pytest.param(Draw(decision=KF), True, id="a draw"),
        pytest.param(Nearest(decision=KF), True, id="the nearest"),
        pytest.param(AnyInArea(decision=KF), True, id="any at her address"),
        pytest.param(LargestFreeCapacity(decision=KF), True, id="the most room"),
        pytest.param(Municipal(decision=KF), False, id="the municipality's own"),
        pytest.param(KeepCurrent(decision=KF), False, id="the one she has"),
        pytest.param(
            Rotation(decision=KF, groups=(ProviderGroup.MUNICIPAL,)),
            False,
            id="rotation among the municipality's own units",
        ),
    ],
)
def test_selecting_among_private_providers_is_a_risk_under_lov(
    rule: NonChoiceRule, is_risk: bool
) -> None:
    expected = [RiskKind.SELECTION_AMONG_PRIVATE] if is_risk else []
    assert risks(procurement=LOV, non_choice=silent(rule)) == expected


def test_providers_that_were_procured_may_be_selected() -> None:
    assert risks(procurement=LOU, non_choice=silent(LargestFreeCapacity(decision=KF))) == []


def test_a_groups_share_is_a_risk_under_lov_and_not_under_lou() -> None:
    shares = capacity(share("20", ProviderGroup.PRIVATE))
    assert risks(procurement=LOV, capacity=shares) == [RiskKind.GROUP_SHARE_UNDER_LOV]
    assert risks(procurement=LOU, capacity=shares) == []


def test_a_share_of_an_area_is_no_groups_share_and_one_of_a_named_firm_is_as_bad() -> None:
    assert risks(procurement=LOV, capacity=capacity(share("20", None, area="all"))) == []
    shares = capacity(share("20", None, provider="alfa"))
    assert risks(procurement=LOV, capacity=shares) == [RiskKind.GROUP_SHARE_UNDER_LOV]


@pytest.mark.parametrize("states", [True, False])
def test_a_firms_cap_is_no_risk_where_firms_state_their_own(states: bool) -> None:
    caps = (Cap(decision=KF, amount=Decimal(500), provider="alfa"),)
    room = capacity(caps=caps, provider_states_cap=states)
    expected = [] if states else [RiskKind.GROUP_SHARE_UNDER_LOV]
    assert risks(procurement=LOV, capacity=room) == expected


def test_a_risk_is_looked_for_in_the_bundles_that_lov_holds_for() -> None:
    mixed = (
        Procurement(decision=KF, basis=Basis.LOV, bundles=("service",)),
        Procurement(decision=KF, basis=Basis.LOU, bundles=("care",)),
    )
    for bundle, is_risk in (("service", True), ("care", False)):
        rule = Rotation(decision=KF, bundles=(bundle,))
        found_ = risks(procurement=mixed, non_choice=silent(rule))
        assert found_ == ([RiskKind.SELECTION_AMONG_PRIVATE] if is_risk else [])


@pytest.mark.parametrize(
    ("decided", "diary", "begins", "is_named"),
    [
        pytest.param("2021-03-01", None, "2021-03-01", True, id="on the day it begins"),
        pytest.param("2021-03-02", None, "2021-03-01", False, id="the day after it begins"),
        pytest.param("2021", None, "2021-03-01", True, id="some day in the year it begins"),
        pytest.param("2022", None, "2021-03-01", False, id="in the year after"),
        pytest.param("2021-03-01", None, None, False, id="a rule without a beginning"),
        pytest.param(None, "KS 2021/1", None, True, id="a diary number and no day"),
        pytest.param(None, None, "2021-03-01", False, id="neither a day nor a diary number"),
    ],
)
def test_a_decision_is_named_by_day_or_diary_number_and_came_first(
    decided: str | None, diary: str | None, begins: str | None, is_named: bool
) -> None:
    decision = Decision(
        id=KF,
        body=LocalText.swedish("fullmäktige"),
        about=LocalText.swedish("Val"),
        date=LooseDate(decided) if decided else None,
        diary_number=diary,
    )
    rule = Rotation(decision=KF, valid_from=day(begins) if begins else None)
    (risk,) = legal_risks(system(decisions=(decision,), procurement=LOV, non_choice=silent(rule)))
    assert risk.is_named is is_named


def test_a_rule_is_a_risk_only_if_lov_holds_on_its_days() -> None:
    later = (Procurement(decision=KF, basis=Basis.LOV, valid_from=day("2023-01-01")),)
    before = capacity(share("20", ProviderGroup.PRIVATE), valid_to=day("2022-12-31"))
    assert risks(procurement=later, capacity=before) == []


def test_a_decided_risk_is_a_warning_that_names_the_source() -> None:
    (risk,) = legal_risks(
        system(
            procurement=LOV,
            non_choice=silent(Rotation(decision=KF, valid_from=day("2021-07-01"))),
        )
    )
    (fault,) = risk.faults()
    assert fault.facts["decision"] == KF
    assert (fault.severity.value, fault.code) == ("warning", "fault-risk-selection-among-private")
    assert fault.facts["source"] == "Konkurrensverket 2019:2"


@pytest.mark.parametrize("kind", [Kind.PRACTICE, Kind.UNKNOWN])
def test_a_risk_that_nobody_has_decided_is_an_error(kind: Kind) -> None:
    assumption = LocalText.swedish("Så brukar det vara.") if kind is Kind.UNKNOWN else None
    rule = Rotation(kind=kind, assumption=assumption)
    codes = [code for code, _ in found(procurement=LOV, non_choice=silent(rule))]
    assert "fault-risk-selection-among-private-undecided" in codes


def test_a_risk_in_a_proposal_is_a_warning() -> None:
    rule = Rotation(kind=Kind.PROPOSED, decision=None)
    (risk,) = legal_risks(system(procurement=LOV, non_choice=silent(rule)))
    assert [fault.severity.value for fault in risk.faults()] == ["warning"]
