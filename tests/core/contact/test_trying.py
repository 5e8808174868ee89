"""It is tried again with growing waits, and then left to a person."""

from datetime import UTC, datetime

from hemval.core.contact.confirming import code_of, typed_code
from hemval.core.contact.trying import WAITS, next_try

NOW = datetime(2026, 9, 1, 10, tzinfo=UTC)


def test_each_wait_is_longer_than_the_one_before():
    waits = [next_try(tried, NOW) - NOW for tried in range(1, len(WAITS) + 1)]
    assert waits == sorted(set(waits))


def test_after_the_last_wait_it_is_given_up():
    assert next_try(len(WAITS), NOW) is not None
    assert next_try(len(WAITS) + 1, NOW) is None


def test_a_code_has_six_digits_however_small_it_is():
    assert code_of("00") == "000000"


def test_a_code_is_read_however_it_is_grouped_and_one_that_is_longer_is_another():
    assert typed_code(" 012-345 ") == "012345"
    assert typed_code("0123456") != "012345"
    assert typed_code("١٢٣٤٥٦") == ""
