"""Days are written as each language writes them."""

from datetime import date

import pytest

from hemval.texts.words import words


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("sv", "4 januari 2021"),
        ("sv-easy", "4 januari 2021"),
        ("en", "4 January 2021"),
        ("fi", "4. tammikuuta 2021"),
    ],
)
def test_a_day_is_written_as_the_language_writes_it(language, written):
    assert words(language).date(date(2021, 1, 4)) == written
