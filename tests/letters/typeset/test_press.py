"""The press: papers in, PDF out, the same each time."""

from dataclasses import replace
from datetime import date

import pytest
from tests.letters.papers import ARABIC, LETTER, SHEET, WHOLE
from tests.letters.reading import shown

from hemval.letters.paper import NewPage, Paper
from hemval.letters.typeset.press import Press, TooManyPages, pages_of

DAY = date(2026, 10, 12)


def test_the_same_paper_and_day_give_the_same_bytes(press: Press) -> None:
    press.print(LETTER, DAY)
    assert press.print(WHOLE, DAY) == Press().print(WHOLE, DAY)


def test_another_day_gives_other_bytes(press: Press) -> None:
    assert press.print(LETTER, DAY) != press.print(LETTER, date(2026, 10, 13))


@pytest.mark.parametrize("paper", [LETTER, WHOLE, ARABIC, SHEET])
def test_the_pages_are_counted(press: Press, paper: Paper) -> None:
    printed = press.print(paper, DAY)
    assert printed.pages == len(shown(printed.pdf))


def test_what_is_no_pdf_of_the_press_has_no_pages() -> None:
    with pytest.raises(ValueError, match="not a PDF"):
        pages_of(b"%PDF-1.4 something else")


def test_a_paper_of_more_pages_than_promised_is_refused(press: Press) -> None:
    with pytest.raises(TooManyPages) as refused:
        press.print(replace(LETTER, pages_promised=1), DAY)
    assert (refused.value.title, refused.value.pages, refused.value.promised) == (
        LETTER.title,
        2,
        1,
    )


def test_a_paper_of_as_many_pages_as_promised_is_printed(press: Press) -> None:
    assert press.print(replace(LETTER, pages_promised=2), DAY).pages == 2


def test_what_is_to_be_torn_off_begins_on_a_new_sheet(press: Press) -> None:
    form = next(i for i, one in enumerate(WHOLE.blocks) if one == NewPage(is_sheet=True))
    short = replace(WHOLE, blocks=(*WHOLE.blocks[:4], *WHOLE.blocks[form:]))
    pages = shown(press.print(short, DAY).pdf)
    # The letter is on page 1, the back of its sheet is empty, and the form begins on page 3.
    assert ["Mitt val av hemtjänst" in page.get_text() for page in pages] == [False, False, True]


def test_each_page_says_which_of_how_many(press: Press) -> None:
    pages = shown(press.print(WHOLE, DAY).pdf)
    assert all(f"Sida {n} av 3" in page.get_text() for n, page in enumerate(pages, 1))
    assert len(pages) == 3


def test_each_page_of_an_exercise_is_marked(press: Press) -> None:
    marked = ["ÖVNING" in page.get_text() for page in shown(press.print(WHOLE, DAY).pdf)]
    assert marked == [True, True, True]
    assert not any("ÖVNING" in page.get_text() for page in shown(press.print(LETTER, DAY).pdf))


def test_each_page_but_the_first_says_of_which_letter_it_is(press: Press) -> None:
    first, second = shown(press.print(LETTER, DAY).pdf)
    assert first.get_text().count("7QK2-PX4M") == 1
    assert second.get_text().count("7QK2-PX4M") == 1
