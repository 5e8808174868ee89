"""What begins on a sheet of its own, to be torn off, and the page that may be empty before it."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pymupdf
import pytest
from tests.letters.papers import LETTER
from tests.letters.reading import MM, read_aloud, shown, tags_of, written

from hemval.letters.paper import Heading, NewPage, Paper, Paragraph, Ticks, said
from hemval.letters.typeset.press import Press

DAY = date(2026, 10, 12)
TOP = LETTER.blocks[0]
EMPTY = "Den här sidan är tom."
FORM = (NewPage(is_sheet=True), Heading(text=said("Blankett"), level=1))
SHORT = replace(LETTER, blocks=(TOP, *FORM), empty_page=EMPTY)
LONG = replace(
    SHORT,
    blocks=(TOP, *(Paragraph(text=said("Ord och ord. " * 20)) for _ in range(10)), *FORM),
)


def pages(press: Press, *papers: Paper, double_sided: bool = True) -> list[str]:
    pdf = press.print_batch(papers, DAY, is_double_sided=double_sided).pdf
    return [page.get_text() for page in shown(pdf)]


def test_what_is_torn_off_has_nothing_of_the_letter_on_its_back(press: Press) -> None:
    first, second, third = pages(press, SHORT)
    assert "Lekgatan" in first
    assert "Blankett" not in first + second
    assert "Blankett" in third


def test_an_empty_page_says_that_it_is_meant_to_be(press: Press) -> None:
    assert [EMPTY in page for page in pages(press, SHORT)] == [False, True, False]
    # Two pages of letter: the form begins on the third without any empty one.
    assert [EMPTY in page for page in pages(press, LONG)] == [False, False, False]


def test_an_empty_page_is_not_read_aloud(press: Press, tmp_path: Path) -> None:
    tags = tags_of(press.print(SHORT, DAY).pdf, tmp_path)
    assert read_aloud(tags) == written(SHORT)
    assert EMPTY not in "".join(tag.text for tag in tags)


def test_a_sheet_begins_on_an_odd_page_of_its_letter_wherever_the_letter_begins(
    press: Press,
) -> None:
    one_page = replace(LETTER, blocks=(TOP,))
    alone = pages(press, SHORT)
    assert pages(press, one_page, SHORT, double_sided=False)[1:] == alone
    assert pages(press, one_page, one_page, SHORT, double_sided=False)[2:] == alone


@pytest.mark.parametrize("abreast", [False, True])
def test_boxes_two_in_a_row_are_read_row_by_row_and_take_half_the_room(
    press: Press, abreast: bool
) -> None:
    names = ("Första", "Andra", "Tredje", "Fjärde", "Femte")
    ticks = Ticks(
        question=said("Sätt ett kryss."), options=tuple(map(said, names)), is_side_by_side=abreast
    )
    [page] = shown(press.print(replace(LETTER, blocks=(TOP, ticks)), DAY).pdf)
    spots = {word[4]: pymupdf.Point(word[:2]) for word in page.get_text("words")}
    left = [round(spots[name].x / MM) for name in names]
    lines = [round(spots[name].y / MM) for name in names]
    read = [word[4] for word in page.get_text("words") if word[4] in names]
    assert read == list(names)
    if abreast:
        assert left[0] == left[2] == left[4] < left[1] == left[3]
        assert lines[0] == lines[1] < lines[2] == lines[3] < lines[4]
    else:
        assert len(set(left)) == 1
        assert lines == sorted(set(lines))
