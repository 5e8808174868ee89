"""Numbers of persons and firms: what is read, what is refused, and what is never printed.

No number stands whole in this file: they are read from the published list, or put together.
"""

import dataclasses
import pickle
from datetime import date
from importlib.resources import files

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from organisationsnummer import organisationsnummer
from personnummer import personnummer

from hemval.core.identity import (
    NotANumber,
    NumberKind,
    OrganisationNumber,
    PersonalNumber,
    age,
    made_up_number,
)

A_TEST_NUMBER = "18910307" + "9803"
A_COORDINATION_NUMBER = "19610973" + "2393"


def published() -> list[str]:
    """Skatteverket's published test numbers, as they stand in the package."""
    text = files("hemval.files").joinpath("test_numbers.txt").read_text("utf-8")
    return [line for line in text.splitlines() if not line.startswith("#")]


def with_check_digit(eleven: str) -> str:
    """The eleven digits and the twelfth that agrees with them, counted the slow and plain way."""
    total = 0
    for place, digit in enumerate(eleven[2:]):
        doubled = int(digit) * (2 if place % 2 == 0 else 1)
        total += doubled // 10 + doubled % 10
    return f"{eleven}{-total % 10}"


def code_of(text: str, century: str = "") -> str:
    """Why the text is not taken; empty when it is."""
    try:
        PersonalNumber.parse(text, century)
    except NotANumber as reason:
        return reason.code
    return ""


TEST_NUMBERS = st.sampled_from(published())
BIRTHS = st.dates(date(1850, 1, 1), date(2035, 12, 31))


@st.composite
def person_like(draw) -> str:
    """Twelve digits near to a number: any day or coordination day, any serial, any last digit."""
    year = draw(st.integers(1800, 2099))
    month, day = draw(st.integers(0, 14)), draw(st.integers(0, 95))
    eleven = f"{year}{month:02}{day:02}{draw(st.integers(0, 999)):03}"
    whole = with_check_digit(eleven)
    return whole if draw(st.booleans()) else eleven + draw(st.sampled_from("0123456789"))


def test_all_of_the_published_test_numbers_are_there_and_taken():
    assert len(published()) == 190
    for text in published():
        number = PersonalNumber.parse(text)
        assert (number.text, number.kind) == (text, NumberKind.PERSONAL)
        assert number.birth_date == date(int(text[:4]), int(text[4:6]), int(text[6:8]))
        assert not number.is_made_up


@pytest.mark.parametrize(
    "written",
    ["{}-{}", "{} {}", " {}{} ", "{}\u00a0{}", "{}{}\n"],
    ids=["hyphen", "space", "spaces around", "hard space", "line end"],
)
def test_twelve_digits_are_read_however_they_are_spaced(written):
    text = written.format(A_TEST_NUMBER[:8], A_TEST_NUMBER[8:])
    assert PersonalNumber.parse(text).text == A_TEST_NUMBER


@pytest.mark.parametrize("sign", ["", "-", "+"])
def test_ten_digits_are_read_with_a_stated_century_only(sign):
    ten = A_TEST_NUMBER[2:8] + sign + A_TEST_NUMBER[8:]
    assert PersonalNumber.parse(ten, "18").text == A_TEST_NUMBER
    assert PersonalNumber.parse(ten, "19").birth_date == date(1991, 3, 7)
    for century in ("", "17", "21", "1", "nineteen"):
        assert code_of(ten, century) == "century"


def test_a_plus_sign_has_no_meaning_between_twelve_digits():
    assert code_of(A_TEST_NUMBER[:8] + "+" + A_TEST_NUMBER[8:]) == "form"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        pytest.param("", "form", id="nothing"),
        pytest.param("1891030798", "century", id="ten digits"),
        pytest.param("18910307980", "form", id="eleven digits"),
        pytest.param(A_TEST_NUMBER + "0", "form", id="thirteen digits"),
        pytest.param("189103-079803", "form", id="the hyphen in the wrong place"),
        pytest.param("98240301" + "AA06", "form", id="a national reserve identity"),
        pytest.param("99201234" + "5678", "date", id="Stockholm's reserve number"),
        pytest.param("18910307" + "9804", "checksum", id="another last digit"),
        pytest.param("19011301" + "9803", "date", id="the thirteenth month"),
        pytest.param("19010229" + "9803", "date", id="29 February of a year without it"),
        pytest.param("19010092" + "0000", "date", id="no month has 32 days"),
        pytest.param("19010292" + "0000", "date", id="32 February of a coordination number"),
        pytest.param("16556012" + "5790", "date", id="a firm's number"),
        pytest.param(with_check_digit("19010101000"), "form", id="the serial 000 is not issued"),
        pytest.param("\u0661\u0668" + A_TEST_NUMBER[2:], "form", id="digits of another script"),
        pytest.param("18910307" + "9\u00b203", "form", id="a raised digit"),
    ],
)
def test_what_is_no_number_is_refused_with_the_reason(text, code):
    assert code_of(text) == code


@pytest.mark.parametrize("place", range(2, 12))
def test_every_published_number_is_refused_with_any_one_digit_wrong(place):
    for text in published():
        for digit in set("0123456789") - {text[place]}:
            assert code_of(text[:place] + digit + text[place + 1 :]) in {"date", "checksum", "form"}


@pytest.mark.parametrize("century", ["16", "17", "21", "29", "08", "98"])
def test_a_number_of_another_century_is_refused(century):
    # The check digit does not know the century: 18, 19 and 20 cannot be told apart by it.
    assert {code_of(century + text[2:]) for text in published()} == {"date"}


@given(TEST_NUMBERS, st.integers(8, 10))
def test_two_digits_that_changed_places_are_noticed(text, place):
    swapped = text[:place] + text[place + 1] + text[place] + text[place + 2 :]
    # Luhn's known blind spot: 09 and 90 count the same.
    if {text[place], text[place + 1]} not in ({"0", "9"}, {text[place]}):
        assert code_of(swapped) in {"checksum", "form"}


@given(person_like())
@example("19000229" + "0006")
def test_the_same_numbers_are_taken_as_by_the_library_personnummer(text):
    # The library does not know of coordination numbers whose birth day is not known.
    if int(text[4:6]) == 0 or text[6:8] == "60":
        return
    assert (code_of(text) == "") == personnummer.valid(text)


@given(st.text(alphabet="0123456789-+ ABQ\u0663\u00b2", max_size=16))
def test_any_text_is_a_number_or_is_refused(text):
    assert code_of(text) in {"", "form", "century", "date", "checksum"}


def test_a_coordination_number_has_sixty_added_to_the_day():
    number = PersonalNumber.parse(A_COORDINATION_NUMBER)
    assert (number.kind, number.birth_date) == (NumberKind.COORDINATION, date(1961, 9, 13))


# Skatteverket's test coordination numbers hold such; it has told developers who asked that month
# and day are 00 (the day written 60) when they cannot be established.
@pytest.mark.parametrize(
    "text",
    ["19150072" + "2390", "19150088" + "2392", with_check_digit("19150360239")],
    ids=["no month", "no month, day 28", "no day"],
)
def test_a_coordination_number_may_leave_the_birth_day_unknown(text):
    number = PersonalNumber.parse(text)
    assert number.kind is NumberKind.COORDINATION
    assert (number.birth_date, number.birth_year) == (None, 1915)
    assert repr(number) == "PersonalNumber(born=1915)"


def test_only_a_coordination_number_may_leave_the_birth_day_unknown():
    assert code_of(with_check_digit("19150012239")) == "date"
    assert code_of(with_check_digit("19150300239")) == "date"


def test_a_reserve_number_is_one_letter_and_three_digits_after_the_date():
    number = PersonalNumber.parse("20210325-k069")
    assert (number.text, number.kind) == ("20210325K069", NumberKind.RESERVE)
    assert not number.is_made_up
    assert code_of("20210229K069") == "date"


@given(BIRTHS, st.integers(0, 999))
def test_a_made_up_number_can_be_read_and_is_no_personal_number(born, serial):
    number = made_up_number(born, serial)
    assert PersonalNumber.parse(number.text) == number
    assert (number.is_made_up, number.birth_date) == (True, born)
    assert not personnummer.valid(number.text)


@pytest.mark.parametrize("serial", [-1, 1000])
def test_a_made_up_number_has_a_serial_of_three_digits(serial):
    with pytest.raises(ValueError, match=str(serial)):
        made_up_number(date(1936, 5, 4), serial)


@given(TEST_NUMBERS)
def test_a_number_never_prints_its_last_four(text):
    number = PersonalNumber.parse(text)
    printed = f"{number} {number!r} {number!s} {[number]} {NotANumber('form')!r}"
    assert text[8:] not in printed
    assert text not in printed.replace("-", "")


def test_a_refusal_does_not_quote_the_number():
    with pytest.raises(NotANumber) as refusal:
        PersonalNumber.parse("18910307" + "9804")
    assert (str(refusal.value), refusal.value.args) == ("checksum", ("checksum",))
    assert refusal.value.__cause__ is None


def test_a_number_can_be_sent_to_another_process():
    number = PersonalNumber.parse(A_TEST_NUMBER)
    assert pickle.loads(pickle.dumps(number)) == number  # noqa: S301 - our own bytes
    with pytest.raises(dataclasses.FrozenInstanceError):
        number.text = ""


# Born 4 March 1921: she turns 100 on 4 March 2021.
@pytest.mark.parametrize(
    ("on", "years"),
    [(date(2021, 3, 3), 99), (date(2021, 3, 4), 100), (date(2031, 3, 4), 110)],
)
def test_age_changes_on_the_birthday(on, years):
    assert age(date(1921, 3, 4), on) == years


# One in the municipalities' series (2: public bodies), one of a limited company (5).
@pytest.mark.parametrize("text", ["2120002817", "212000-2817", "16212000-2817", " 556012-5790 "])
def test_a_legal_persons_number_is_read_and_printed(text):
    number = OrganisationNumber.parse(text)
    assert not number.is_personal
    assert str(number) in {"212000-2817", "556012-5790"}
    assert repr(number) == f"OrganisationNumber({number})"


def refusal_of(text: str) -> str:
    """Why the text is not taken as a firm's number; empty when it is."""
    try:
        OrganisationNumber.parse(text)
    except NotANumber as reason:
        return reason.code
    return ""


@pytest.mark.parametrize(
    ("text", "code"),
    [
        pytest.param("212000-2818", "checksum", id="another last digit"),
        pytest.param("012000-2817", "form", id="no group begins with 0"),
        pytest.param("19212000-2817", "form", id="a legal person is not born"),
        pytest.param("16910307-9803", "form", id="16 is for legal persons only"),
        pytest.param("911307-9803", "date", id="the thirteenth month"),
        pytest.param("19010229-1002", "date", id="29 February of a year without it"),
        pytest.param("212000+2817", "form", id="a plus sign"),
        pytest.param("212000-281", "form", id="nine digits"),
        pytest.param("910307-0003", "form", id="a sole trader with the serial 000"),
        pytest.param("", "form", id="nothing"),
    ],
)
def test_what_is_no_firms_number_is_refused_with_the_reason(text, code):
    assert refusal_of(text) == code


@given(TEST_NUMBERS, st.booleans())
def test_a_sole_traders_number_is_her_personal_number_and_is_masked(text, with_century):
    number = OrganisationNumber.parse(text if with_century else text[2:])
    assert number.is_personal
    assert number.text == text[2:]
    assert set(f"{number}") <= set("*-")
    assert not set("0123456789") & set(repr(number))


def test_a_sole_trader_may_have_a_coordination_number():
    assert OrganisationNumber.parse(A_COORDINATION_NUMBER[2:]).is_personal


@given(st.integers(10**9, 10**10 - 1), st.booleans())
def test_the_same_firms_are_taken_as_by_the_library_organisationsnummer(digits, mend):
    ten = with_check_digit("16" + str(digits)[:9])[2:] if mend else str(digits)
    # A number that may be a sole trader's needs a century, which the library guesses by the clock.
    if int(ten[2:4]) >= 20:
        assert (refusal_of(ten) == "") == organisationsnummer.valid(ten)


@given(st.integers(10**9, 10**10 - 1), st.integers(0, 9), st.integers(1, 9))
def test_a_firms_number_with_one_digit_wrong_is_refused(digits, place, more):
    right = with_check_digit("16" + str(digits)[:9])[2:]
    wrong = right[:place] + str((int(right[place]) + more) % 10) + right[place + 1 :]
    assert refusal_of(wrong) != ""
