"""No number that is made up can belong to anybody."""

from datetime import date, timedelta

from hemval.core.identity import OrganisationNumber, age
from hemval.files.published_numbers import published_test_numbers
from hemval.synthetic.draws import Draws
from hemval.synthetic.numbers import (
    NumberSupply,
    fitting_test_numbers,
    is_a_womans,
    landline,
    mobile,
    organisation_number,
    unused_postal_code,
)

# Post- och telestyrelsen: numbers for use in books, films and the like (pts.se).
FOR_FICTION = {
    "070": (1740605, 1740699),
    "031": (3900600, 3900649),
    "040": (6280400, 6280449),
    "08": (46500400, 46500499),
    "0980": (319200, 319299),
}


def test_a_telephone_number_is_one_of_those_kept_for_fiction() -> None:
    draws = Draws(1, "phones")
    for draw in (mobile, landline):
        for _ in range(2000):
            prefix, number = draw(draws).split("-")
            first, last = FOR_FICTION[prefix]
            assert first <= int(number) <= last


def test_organisation_numbers_differ_hold_their_check_digit_and_are_in_no_group_given_out() -> None:
    numbers = [organisation_number(serial) for serial in range(500)]
    assert len({number.text for number in numbers}) == 500
    for number in numbers:
        assert OrganisationNumber.parse(str(number)) == number
        assert number.text.startswith("40")
        assert not number.is_personal


def test_postal_codes_lie_above_the_last_one_in_use() -> None:
    assert all(98_499 < int(unused_postal_code(serial)) <= 99_999 for serial in range(5000))


def test_everybody_gets_a_number_of_her_own_also_when_a_thousand_are_born_on_one_day() -> None:
    supply, born = NumberSupply(), date(1936, 5, 4)
    numbers = [supply.number_for(born) for _ in range(2500)]
    assert len({number.text for number in numbers}) == 2500
    assert all(number.is_made_up for number in numbers)
    assert {number.birth_date for number in numbers} == {
        born + timedelta(days=days) for days in range(3)
    }


def test_published_numbers_are_many_different_and_of_the_right_form() -> None:
    numbers = published_test_numbers()
    assert len({number.text for number in numbers}) == len(numbers) == 190


def test_a_published_number_is_used_only_for_somebody_of_a_likely_age() -> None:
    on = date(2020, 10, 7)
    ages = [age(number.birth_date, on) for number in fitting_test_numbers(on) if number.birth_date]
    assert ages
    assert min(ages) >= 18
    assert max(ages) <= 108


def test_the_last_digit_but_one_is_even_for_a_woman() -> None:
    # 1891 03 07 980-3: the last but one is 0, even. 1891 03 08 981-0: it is 1, odd.
    by_text = {number.text: number for number in published_test_numbers()}
    assert is_a_womans(by_text["189103079803"])
    assert not is_a_womans(by_text["189103089810"])
