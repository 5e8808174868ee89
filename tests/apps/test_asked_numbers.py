"""Whatever stands where a number should, a page answers."""

import pytest

from hemval.apps.asked_numbers import number, numbers, page_number


@pytest.mark.parametrize(
    "text", ["", None, "x", "-1", "1.5", "²", "٣", "1" * 5000, "9" * 30, "\x00"], ids=repr
)
def test_what_is_no_number_of_a_row_or_a_page_is_none(text):
    assert number(text) is None
    assert page_number(text) == 1


def test_a_number_is_read_as_it_stands():
    assert (number("17"), page_number("0"), numbers(["3", "x", "9" * 99, "4"])) == (17, 1, [3, 4])
