"""Whether the named round of drand can come, in time, on a chain that is known."""

from dataclasses import replace
from datetime import date

import pytest
from tests.core.round.waiting import NUMBERS, PLAN, QUICKNET

from hemval.core.facts.round_plan import NamedValue, ValueSource
from hemval.core.fault import Severity
from hemval.core.round.findings import FindingCode
from hemval.core.round.value_checks import value_findings


def found(round_, *, chain=QUICKNET, **plan):
    named = NamedValue(source=ValueSource.DRAND, chain=chain, round=round_)
    return [one.code for one in value_findings(replace(PLAN, draw=named, **plan))]


def test_a_round_of_a_known_chain_that_comes_in_time_is_as_it_should():
    # Quicknet began on 23 August 2023 and has a round every third second: 36 000 000 rounds later
    # it is 22 January 2027, before the effect on 1 April.
    assert found(36_000_001) == []
    assert [*value_findings(replace(PLAN, draw=NUMBERS))] == []
    assert [*value_findings(replace(PLAN, draw=None))] == []


def test_a_chain_that_nobody_knows_is_told_of():
    assert found(5, chain="ab" * 32) == [FindingCode.CHAIN_UNKNOWN]


@pytest.mark.parametrize("latest", [{}, {"notify_by": date(2027, 1, 21)}])
def test_a_round_that_comes_after_everybody_is_to_be_told_is_told_of(latest):
    late = 36_000_001 if latest else 39_000_001
    assert found(late, **latest) == [FindingCode.VALUE_AFTER_NOTIFY]


def test_a_round_that_never_comes_stops_the_round_before_anything_is_frozen():
    named = NamedValue(source=ValueSource.DRAND, chain=QUICKNET, round=10**23)
    (finding,) = value_findings(replace(PLAN, draw=named))
    assert (finding.code, finding.severity) == (FindingCode.VALUE_NEVER_COMES, Severity.ERROR)


def test_nothing_is_told_of_the_value_of_an_exercise():
    assert found(5, chain="ab" * 32, is_exercise=True) == []
