"""On which days a proposal is told of."""

from dataclasses import replace
from datetime import date

import pytest

from hemval.core.system.proposals import was_proposed_on
from hemval.core.system.provisions import Provision, provisions
from hemval.core.system.rule import Kind, Rule
from hemval.core.system.system import System
from hemval.files.system_file import load_system


@pytest.fixture(scope="module")
def soderhamn() -> System:
    """Its board handed on the question of alarms in June 2017."""
    return load_system("soderhamn").system


@pytest.mark.parametrize(
    ("on", "told"),
    [
        pytest.param(date(2017, 5, 31), False, id="the-day-before-the-month"),
        pytest.param(date(2017, 6, 1), True, id="in-the-month-of-the-decision"),
        pytest.param(date(2018, 6, 1), True, id="a-year-later-and-still-undecided"),
    ],
)
def test_a_proposal_is_as_old_as_the_decision_that_handed_it_on(
    soderhamn: System, on: date, told: bool
) -> None:
    assert was_proposed_on(soderhamn, _proposal(soderhamn), on) is told


def test_without_a_decision_it_is_as_old_as_its_oldest_source(soderhamn: System) -> None:
    # "Vi förbereder utökat kundval" is of 28 July 2017.
    proposal = _with(_proposal(soderhamn), decision=None, source=("utokat-kundval", "for-utforare"))
    assert not was_proposed_on(soderhamn, proposal, date(2017, 7, 27))
    assert was_proposed_on(soderhamn, proposal, date(2017, 7, 28))


def test_without_any_date_it_is_told_on_every_day(soderhamn: System) -> None:
    proposal = _with(_proposal(soderhamn), decision=None, source=("for-utforare",))
    assert was_proposed_on(soderhamn, proposal, date(1990, 1, 1))


def test_a_proposal_whose_time_is_past_is_not_told(soderhamn: System) -> None:
    proposal = _with(_proposal(soderhamn), valid_to=date(2017, 12, 31))
    assert not was_proposed_on(soderhamn, proposal, date(2018, 1, 1))


def test_what_somebody_has_decided_is_no_proposal(soderhamn: System) -> None:
    decided = _with(_proposal(soderhamn), kind=Kind.DECIDED)
    assert not was_proposed_on(soderhamn, decided, date(2017, 9, 1))


def _proposal(system: System) -> Provision:
    (found,) = (one for one in provisions(system) if one.kind is Kind.PROPOSED)
    return found


def _with(provision: Provision, **changes: object) -> Provision:
    assert isinstance(provision.thing, Rule)
    return replace(provision, thing=replace(provision.thing, **changes))  # type: ignore[arg-type]
