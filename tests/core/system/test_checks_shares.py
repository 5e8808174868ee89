"""Shares of one level are parts of the same whole."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.system.building import KF, capacity, day, found, share

from hemval.core.system.capacity import AdmissionRule, Cap, Share, Unit
from hemval.core.system.rule import Kind
from hemval.core.system.values import LocalText, ProviderGroup

PRIVATE, MUNICIPAL = ProviderGroup.PRIVATE, ProviderGroup.MUNICIPAL


def over_all(*shares: Share) -> bool:
    """Is it said that the shares are more than everything?"""
    return "fault-shares-over-all" in {code for code, _ in found(capacity=capacity(*shares))}


def test_twenty_and_eighty_percent_are_all() -> None:
    assert found(capacity=capacity(share("20", PRIVATE), share("80", MUNICIPAL))) == []


def test_a_hundredth_of_a_percent_too_much_is_too_much() -> None:
    assert over_all(share("20.01", PRIVATE), share("80", MUNICIPAL))


def test_shares_that_follow_each_other_are_not_added() -> None:
    assert not over_all(
        share("20", PRIVATE, valid_to=day("2021-12-31")),
        share("50", PRIVATE, valid_from=day("2022-01-01")),
        share("80", MUNICIPAL, valid_to=day("2021-12-31")),
        share("50", MUNICIPAL, valid_from=day("2022-01-01")),
    )


def test_one_day_of_too_much_is_too_much() -> None:
    shares = (
        share("20", PRIVATE, valid_to=day("2022-01-01")),
        share("50", MUNICIPAL, valid_from=day("2022-01-01")),
        share("50", PRIVATE, provider=None, area="all", valid_from=day("2022-01-01")),
        share("80", ProviderGroup.NONPROFIT, valid_to=day("2022-01-01")),
    )
    # On 1 January 2022: 20 + 50 + 80 = 150 %. The area's share is of another level.
    assert over_all(*shares)


def test_groups_and_providers_are_levels_of_their_own() -> None:
    one = share("60", None, provider="alfa")
    assert not over_all(share("60", PRIVATE), share("40", MUNICIPAL), one)


def test_a_target_for_later_years_is_not_added() -> None:
    shares = (share("20", PRIVATE), share("80", MUNICIPAL), share("50", PRIVATE, target=True))
    assert found(capacity=capacity(*shares)) == []


def test_a_proposal_is_not_added() -> None:
    proposed = Share(kind=Kind.PROPOSED, decision=KF, share=share("50").share, group=PRIVATE)
    assert not over_all(share("20", PRIVATE), share("80", MUNICIPAL), proposed)


def test_the_share_that_came_last_is_the_one_that_is_pointed_at() -> None:
    shares = (
        share("30", PRIVATE, valid_from=day("2022-06-01")),
        share("80", MUNICIPAL, valid_from=day("2021-03-02")),
    )
    path = ("capacity", 0, "shares", 0, "share")
    assert found(capacity=capacity(*shares)) == [("fault-shares-over-all", path)]


FIRST_DAY = day("2021-01-01")
PERIODS = st.tuples(st.integers(0, 40), st.integers(0, 40)).map(sorted)


@given(st.lists(st.tuples(st.integers(1, 100), PERIODS), max_size=6))
def test_too_much_is_found_exactly_when_some_day_has_too_much(
    planned: list[tuple[int, list[int]]],
) -> None:
    shares = [
        share(
            str(percent),
            None,
            provider=f"provider-{number}",
            valid_from=FIRST_DAY + timedelta(days=first),
            valid_to=FIRST_DAY + timedelta(days=last),
        )
        for number, (percent, (first, last)) in enumerate(planned)
    ]
    worst = max(
        sum(percent for percent, (first, last) in planned if first <= offset <= last)
        for offset in range(41)
    )
    assert over_all(*shares) is (worst > 100)


@pytest.mark.parametrize(
    ("unit", "rule", "code"),
    [
        (Unit.CLIENTS, AdmissionRule.UNIT, None),
        (Unit.CLIENTS, AdmissionRule.CLOSING, None),
        (Unit.HOURS_PER_MONTH, AdmissionRule.CLOSING, None),
        (Unit.HOURS_PER_MONTH, AdmissionRule.SKIPPING, None),
        (Unit.HOURS_PER_MONTH, AdmissionRule.UNIT, "fault-unit-rule-with-hours"),
        (Unit.CLIENTS, None, "fault-caps-without-rule"),
    ],
)
def test_unit_and_rule_must_fit(unit: Unit, rule: AdmissionRule | None, code: str | None) -> None:
    caps = (Cap(decision=KF, provider="alfa", amount=share("10").share.value),)
    codes = [
        one for one, _ in found(capacity=capacity(unit=unit, rule=rule, caps=caps, share_base=None))
    ]
    assert codes == ([code] if code else [])


def test_a_share_may_be_unknown_with_an_assumption() -> None:
    assumed = Share(
        kind=Kind.UNKNOWN,
        assumption=LocalText.swedish("Som i grannkommunen."),
        share=share("20").share,
        group=PRIVATE,
    )
    assert found(capacity=capacity(assumed)) == []
