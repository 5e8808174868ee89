"""Every provider is told of by the same facts: what is missing is said, what is old is marked."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from hemval.core.comparison.fields import FORMS, Compared
from hemval.core.comparison.sheet import (
    MOST_COMPARED,
    Band,
    Begins,
    NotNeeded,
    Room,
    Standing,
    TooMany,
    YesOrNo,
    band_of,
    sheet,
    side_by_side,
)
from hemval.core.comparison.stated import Stated, as_listed, kept_value
from hemval.core.dates.hours import ClockHours
from hemval.core.dates.period import Period
from hemval.core.facts.provider_facts import FactForm, FactKind, ProviderFact, form_of
from hemval.core.facts.providers import Provider, ProviderStatus
from hemval.core.system.comparing import ASSUMED, ComparisonRule, comparison_rule
from hemval.core.system.rule import Kind
from hemval.core.system.values import LocalText, ProviderGroup

ON = date(2026, 9, 8)
LATER = date(2027, 2, 1)
ALFA = Provider(id="alfa", name="Alfa", group=ProviderGroup.PRIVATE)
OURS = Provider(id="ours", name="Hemtjänsten", group=ProviderGroup.MUNICIPAL)


def stated(field: Compared, value: str = "", **more) -> Stated:
    return Stated(**({"field": field, "value": value, "as_of": ON, "source": "intyg"} | more))


def the(field: Compared, *facts: Stated, provider: Provider = ALFA, rule=ASSUMED, on: date = ON):
    cells = sheet(provider, facts, on, rule).cells
    return next(cell for cell in cells if cell.field is field)


@pytest.mark.parametrize("provider", [ALFA, OURS], ids=["private", "municipal"])
def test_a_sheet_has_every_fact_in_the_same_order_whoever_owns_the_provider(provider):
    assert [one.field for one in sheet(provider, (), ON, ASSUMED).cells] == list(Compared)


@pytest.mark.parametrize("field", sorted(FORMS))
def test_what_nobody_has_stated_is_shown_as_not_stated(field):
    assert the(field).standing is Standing.NOT_STATED


@pytest.mark.parametrize(
    ("answers", "standing"),
    [(6, Standing.HELD_BACK), (7, Standing.TOLD), (None, Standing.HELD_BACK)],
)
def test_a_result_is_held_back_where_fewer_have_answered_than_is_assumed(answers, standing):
    cell = the(Compared.SATISFACTION, stated(Compared.SATISFACTION, "86", answers=answers))
    assert cell.standing is standing
    assert (cell.value is None) is (standing is Standing.HELD_BACK)


def test_a_result_that_is_held_back_does_not_tell_how_few_answered():
    cell = the(Compared.SATISFACTION, stated(Compared.SATISFACTION, "86", answers=3))
    assert (cell.value, cell.answers) == (None, None)


def test_the_municipality_decides_how_many_must_have_answered():
    rule = ComparisonRule(fewest_answers=30, old_after_months=12)
    fact = stated(Compared.SATISFACTION, "86", answers=29)
    assert the(Compared.SATISFACTION, fact, rule=rule).standing is Standing.HELD_BACK


@pytest.mark.parametrize(
    ("on", "is_old"), [(date(2027, 9, 8), False), (date(2027, 9, 9), True)], ids=["a year", "more"]
)
def test_a_fact_is_old_when_more_than_its_months_have_passed(on, is_old):
    assert the(Compared.HOURS, stated(Compared.HOURS, "07:00-22:00"), on=on).is_old is is_old


def test_what_the_municipality_itself_keeps_is_never_old():
    assert not any(one.is_old for one in sheet(ALFA, (), date(2050, 1, 1), ASSUMED).cells)


def test_without_a_decision_the_rule_is_an_assumption_and_a_proposal_changes_nothing():
    proposed = ComparisonRule(kind=Kind.PROPOSED, fewest_answers=1, old_after_months=1)
    assert comparison_rule((proposed,), ON) is ASSUMED
    assert ASSUMED.kind is Kind.UNKNOWN


@pytest.mark.parametrize(
    ("provider", "contract", "licence"),
    [
        (OURS, NotNeeded.MUNICIPAL, NotNeeded.MUNICIPAL),
        (ALFA, None, None),
        (replace(ALFA, contract=Period(ON, None)), NotNeeded.NO_LAST_DAY, None),
        (replace(ALFA, contract=Period(None, ON), licence="8.1-1"), ON, "8.1-1"),
        (replace(ALFA, contract=Period(LATER, None)), Begins(first=LATER, last=None), None),
    ],
    ids=["municipal", "nothing known", "no last day", "all known", "begins later"],
)
def test_licence_and_last_day_are_told_or_said_to_be_missing(provider, contract, licence):
    assert the(Compared.CONTRACT, provider=provider).value == contract
    assert the(Compared.LICENCE, provider=provider).value == licence


@pytest.mark.parametrize(
    ("status", "room"),
    [
        (ProviderStatus.OPEN, Room.OPEN),
        (ProviderStatus.WARNED, Room.OPEN),
        (ProviderStatus.FULL, Room.FULL),
        (ProviderStatus.LEAVING, Room.LEAVING),
    ],
)
def test_room_is_that_of_the_day(status, room):
    provider = replace(ALFA, status=status, status_from=ON)
    assert the(Compared.ROOM, provider=provider).value is room
    assert the(Compared.ROOM, provider=provider, on=date(2026, 9, 7)).value is Room.OPEN


@pytest.mark.parametrize(
    ("number", "band"),
    [
        (0, Band(least=0, most=19)),
        (19, Band(least=0, most=19)),
        (20, Band(least=20, most=49)),
        (199, Band(least=100, most=199)),
        (200, Band(least=200, most=None)),
    ],
)
def test_how_many_it_helps_is_told_as_a_band(number, band):
    assert band_of(Decimal(number)) == band
    assert the(Compared.CLIENTS, stated(Compared.CLIENTS, str(number))).value == band


@pytest.mark.parametrize(
    ("field", "value", "told"),
    [
        (Compared.HOURS, "07:00-22:00", ClockHours.parse("07:00-22:00")),
        (Compared.CARE_EDUCATION, "87.5", Decimal("87.5")),
        (Compared.STAFF_MET, "12", Decimal(12)),
        (Compared.FIXED_CONTACT, "yes", YesOrNo(is_so=True, words=None)),
        (Compared.FIXED_CONTACT, "no", YesOrNo(is_so=False, words=None)),
    ],
)
def test_a_value_is_told_in_its_own_form(field, value, told):
    assert the(field, stated(field, value)).value == told


def test_what_a_list_says_in_words_of_the_care_contact_is_neither_yes_nor_no():
    listed = ProviderFact(
        provider="alfa", kind=FactKind.FIXED_CONTACT, value="Alla får en.", as_of=ON, source="lista"
    )
    told = the(Compared.FIXED_CONTACT, as_listed(listed)).value
    assert told == YesOrNo(is_so=None, words=LocalText.swedish("Alla får en."))


def test_every_fact_of_the_municipalitys_list_has_its_place_in_the_comparison():
    assert {kind.compared for kind in FactKind} <= set(FORMS)
    assert all(form_of(kind) in FactForm for kind in FactKind)


@pytest.mark.parametrize("field", FORMS)
def test_every_fact_that_somebody_states_is_kept_or_refused_and_breaks_nothing(field):
    for text in ("12", "07:00-22:00", "yes", "", "x" * 400, "101 %"):
        kept = kept_value(field, text)
        assert kept is None or kept_value(field, kept) == kept


def test_of_several_that_say_the_same_the_last_holds():
    facts = [stated(Compared.STAFF_MET, one) for one in ("15", "12")]
    assert the(Compared.STAFF_MET, *facts).value == Decimal(12)


def test_side_by_side_each_row_has_one_fact_of_each_provider():
    sheets = [sheet(one, (), ON, ASSUMED) for one in (ALFA, OURS)]
    rows = side_by_side(sheets)
    assert [row.field for row in rows] == list(Compared)
    assert {len(row.cells) for row in rows} == {2}
    assert all(cell.field is row.field for row in rows for cell in row.cells)


def test_at_most_four_are_compared_and_of_none_there_is_nothing():
    one = sheet(ALFA, (), ON, ASSUMED)
    assert len(side_by_side([one] * MOST_COMPARED)) == len(Compared)
    with pytest.raises(TooMany):
        side_by_side([one] * (MOST_COMPARED + 1))
    assert side_by_side([]) == ()
