"""What people decided beside a certificate is bound to it, and counted without telling of few."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.verification.decided import papers
from tests.core.verification.made_up_certificates import Papers

from hemval.core.lottery.small_numbers import FEWEST_SHOWN, WITHHELD
from hemval.core.verification.checker import verify_certificate
from hemval.core.verification.for_everybody import verify_public
from hemval.core.verification.report import CheckName, Report


def verified(certified: Papers, by_hand: Any, decision: Any) -> Report:
    return verify_certificate(certified.certificate, by_hand=by_hand, decision=decision)


def wrong_in(report: Report) -> dict[CheckName, tuple[str, ...]]:
    return {check.name: check.where for check in report.checks if not check.holds}


@given(st.integers(0, 10**6), st.integers(0, 40))
def test_what_was_decided_holds_for_auditors_and_for_everybody(seed, placed):
    certified, by_hand, decision = papers(seed, placed)
    report = verified(certified, by_hand, decision)
    assert wrong_in(report) == {}
    assert {CheckName.BY_HAND, CheckName.DECISION} <= {check.name for check in report.checks}
    assert wrong_in(verify_public(certified.public, decision=decision)) == {}


@given(st.integers(0, 10**6), st.integers(0, 40))
def test_no_number_behind_which_few_stand_is_published(seed, placed):
    _, _, decision = papers(seed, placed)
    numbers = [
        decision["placed"],
        decision["exceptions"],
        decision["to_decide"],
        *decision["grounds"].values(),
        *decision["confirmed_as"].values(),
    ]
    assert not [one for one in numbers if one != WITHHELD and 0 < one < FEWEST_SHOWN]


def other_claim(by_hand: Any, _decision: Any) -> None:
    by_hand["placed"][0]["claim"] = "0" * 64


def other_place(by_hand: Any, _decision: Any) -> None:
    by_hand["placed"][0]["leaf"] = "nowhere"


def one_person(by_hand: Any, _decision: Any) -> None:
    by_hand["placed"][0]["confirmed"] = by_hand["placed"][0]["proposed"]


def one_fewer(by_hand: Any, _decision: Any) -> None:
    by_hand["placed"].pop()


def other_ground(by_hand: Any, _decision: Any) -> None:
    by_hand["placed"][0]["ground"] = "friendship"


def other_round(by_hand: Any, _decision: Any) -> None:
    by_hand["certificate"] = "0" * 64


def more_than_there_were(_by_hand: Any, decision: Any) -> None:
    decision["placed"] += 5


def other_certificate(_by_hand: Any, decision: Any) -> None:
    decision["certificate"] = "0" * 64


def no_shape(_by_hand: Any, decision: Any) -> None:
    decision["grounds"] = []


@pytest.mark.parametrize(
    "change",
    [
        other_claim,
        other_place,
        one_person,
        one_fewer,
        other_ground,
        other_round,
        more_than_there_were,
        other_certificate,
        no_shape,
    ],
)
def test_whatever_is_changed_afterwards_is_found(change):
    certified, by_hand, decision = papers(3, 30)
    change(by_hand, decision)
    assert not verified(certified, by_hand, decision).holds


@pytest.mark.parametrize("what", [None, 7, [], {"format": "hemval-by-hand/1"}, {"placed": [1]}])
def test_whatever_comes_in_is_answered_and_nothing_breaks(what):
    certified, by_hand, decision = papers(3, 30)
    given_what = () if what is None else what
    assert not verified(certified, given_what, decision).holds
    assert not verified(certified, by_hand, given_what).holds


def test_without_the_rows_it_is_told_that_they_are_not_checked():
    certified, _, decision = papers(3, 30)
    report = verified(certified, None, decision)
    assert CheckName.BY_HAND in report.not_checked
    assert report.holds
