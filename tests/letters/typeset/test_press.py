"""The press: papers in, PDF out, the same each time."""

from datetime import date

import pytest
from tests.letters.papers import LETTER, WHOLE

from hemval.letters.typeset.press import Press, pages_of

DAY = date(2026, 10, 12)


def test_the_same_paper_and_day_give_the_same_bytes() -> None:
    assert Press().print(WHOLE, DAY) == Press().print(WHOLE, DAY)


def test_the_pages_are_counted() -> None:
    assert Press().print(LETTER, DAY).pages == 2


def test_what_is_no_pdf_of_the_press_has_no_pages() -> None:
    with pytest.raises(ValueError, match="not a PDF"):
        pages_of(b"%PDF-1.4 something else")
