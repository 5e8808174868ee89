"""What may be against the law needs somebody who has decided it by name.

Sources: LOV (2008:962) 1 kap. 1 § and 8 kap.; Konkurrensverket's position 2019:2.
"""

from typing import Any

import pytest
from tests.core.system.building import KF, capacity, day, found, share, system

from hemval.core.system.legal_risk import RiskKind, legal_risks
from hemval.core.system.non_choice import (
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
from hemval.core.system.values import LocalText, ProviderGroup

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


def test_a_share_of_one_provider_or_area_is_no_groups_share() -> None:
    shares = capacity(share("20", None, provider="alfa"), share("20", None, area="all"))
    assert risks(procurement=LOV, capacity=shares) == []


def test_a_rule_is_a_risk_only_if_lov_holds_on_its_days() -> None:
    later = (Procurement(decision=KF, basis=Basis.LOV, valid_from=day("2023-01-01")),)
    before = capacity(share("20", ProviderGroup.PRIVATE), valid_to=day("2022-12-31"))
    assert risks(procurement=later, capacity=before) == []


def test_a_decided_risk_is_a_warning_that_names_the_source() -> None:
    (risk,) = legal_risks(system(procurement=LOV, non_choice=silent(Rotation(decision=KF))))
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
