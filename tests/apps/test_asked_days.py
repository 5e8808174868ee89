"""A day in an address that is no day, or is written otherwise, is none."""

from datetime import date

import pytest

from hemval.apps.asked_days import day


def test_a_day_is_read_as_it_is_written():
    assert day("2026-09-08") == date(2026, 9, 8)


@pytest.mark.parametrize("text", [None, "", "2026-99-99", "20260908", "2026-W37-2", "//x.example"])
def test_what_is_no_day_is_none(text):
    assert day(text) is None
