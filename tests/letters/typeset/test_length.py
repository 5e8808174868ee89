"""How long a letter is: no page for a line or two, and no table in two where it has room in one."""

from dataclasses import replace
from datetime import date

import pymupdf
import pytest
from tests.letters.papers import ARABIC, FORM_BLOCKS, LETTER, SHEET
from tests.letters.reading import MM, shown

from hemval.letters.paper import (
    Block,
    Bullets,
    Heading,
    NewPage,
    Paper,
    Paragraph,
    Picture,
    Table,
    Ticks,
    WriteOn,
    said,
)
from hemval.letters.typeset.length import ends_near_a_break, room_of
from hemval.letters.typeset.press import Press

DAY = date(2026, 10, 12)
TOP = Heading(text=said("Rubrik"), level=1)
TALK = "Det här är en mening som är lagom lång för ett brev om hemtjänst. "


def letter_of(*blocks: Block, **other: object) -> Paper:
    return replace(LETTER, blocks=(TOP, *blocks), **other)


def paragraphs(count: int) -> Paper:
    return letter_of(*(Paragraph(text=said(TALK * 2)) for _ in range(count)))


def printed(press: Press, paper: Paper) -> list[pymupdf.Page]:
    return shown(press.print(paper, DAY).pdf)


def baselines(page: pymupdf.Page) -> list[float]:
    """Where the lines of running text stand, from above; the head and the foot are smaller."""
    return sorted(
        {
            round(span["origin"][1], 1)
            for block in page.get_text("dict")["blocks"]
            for line in block.get("lines", ())
            for span in line["spans"]
            if 11.4 < span["size"] < 12.1 and span["origin"][0] < 27 * MM
        }
    )


def size_of_talk(page: pymupdf.Page) -> float:
    [size] = {
        round(span["size"], 1)
        for block in page.get_text("dict")["blocks"]
        for line in block.get("lines", ())
        for span in line["spans"]
        if "Det här är" in span["text"]
    }
    return size


def test_no_page_has_fewer_lines_than_five(press: Press) -> None:
    pages_of = {}
    for count in range(8, 34):
        pages = printed(press, paragraphs(count))
        pages_of[count] = len(pages)
        assert len(pages) == 1 or len(baselines(pages[-1])) >= 5, count
    assert (pages_of[8], pages_of[33]) == (1, 3)


def test_a_letter_that_would_be_some_lines_too_long_is_set_tighter(press: Press) -> None:
    # A page has room for 10 paragraphs as airy as they are meant to be.
    airy, close = printed(press, paragraphs(10)), printed(press, paragraphs(12))
    assert (len(airy), len(close)) == (1, 1)

    def apart(page: pymupdf.Page) -> float:
        lines = baselines(page)
        return min(low - high for high, low in zip(lines, lines[1:], strict=False))

    # 0.72 em of leading on letters of 0.714 em: 17.2 pt from line to line; never below 1.3 em.
    assert apart(airy[0]) == pytest.approx(17.2, abs=0.2)
    assert 1.28 * 12 < apart(close[0]) < 17


def test_running_text_is_never_below_eleven_and_a_half_points(press: Press) -> None:
    sizes = {count: size_of_talk(printed(press, paragraphs(count))[0]) for count in range(9, 16)}
    assert sizes[9] == 12
    assert min(sizes.values()) >= 11.5


def test_large_print_is_as_large_however_long_it_is(press: Press) -> None:
    for count in range(4, 10):
        page = printed(press, replace(paragraphs(count), large_print=True))[0]
        assert size_of_talk(page) == 18


def test_what_to_write_in_is_as_large_where_the_form_is_close(press: Press) -> None:
    asked = tuple(said(f"Utförare {number}") for number in range(17))
    form = (
        TOP,
        Ticks(question=said("Kryssa."), options=asked),
        *(WriteOn(labels=(said(f"Namn {n}"),)) for n in range(3)),
    )
    pages = printed(press, letter_of(NewPage(is_sheet=True), *form, footer=()))
    assert len(pages) == 3
    boxes = {
        tuple(one["rect"])
        for one in pages[-1].get_drawings()
        if abs(one["rect"].width - one["rect"].height) < 0.1 and one["rect"].width > MM
    }
    assert len(boxes) == len(asked)
    assert min(right - left for left, _, right, _ in boxes) >= 6 * MM


def table_of(rows: int) -> Table:
    return Table(
        caption=said("Att jämföra"),
        columns=(said("Uppgift"), said("En"), said("Annan")),
        rows=tuple((said(f"Rad {row}"), said("ja"), said("nej")) for row in range(rows)),
    )


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("rows", [8, 26, 27, 34, 35])
def test_a_table_is_parted_only_where_it_has_no_room_on_one_page(
    press: Press, rows: int, large: bool
) -> None:
    filler = Bullets(items=tuple(said("Punkt") for _ in range(14)))
    pages = printed(press, letter_of(filler, table_of(rows), large_print=large))
    with_rows = [page for page in pages if "Rad " in page.get_text()]
    all_rows = sum(page.get_text().count("Rad ") for page in pages)
    assert all_rows == rows
    # Of the 240 mm of a page a row takes 6.8 mm, in large print 8.9: there is room for 34, and for
    # 26, under the heading of the table.
    assert len(with_rows) == (1 if rows <= (26 if large else 34) else 2)


def test_only_what_may_end_near_the_end_of_a_page_is_measured() -> None:
    assert ends_near_a_break(paragraphs(4)) == [False]
    assert ends_near_a_break(paragraphs(12)) == [True]
    assert ends_near_a_break(paragraphs(17)) == [False]
    assert ends_near_a_break(letter_of(*FORM_BLOCKS)) == [False, False]
    assert ends_near_a_break(replace(paragraphs(12), window=None)) == [False]


def test_a_long_table_may_be_parted_unmeasured_and_on_a_sheet_all_but_a_short_one() -> None:
    assert room_of(table_of(5), LETTER) == "whole"
    assert room_of(table_of(5), ARABIC) == "whole"
    assert room_of(table_of(31), LETTER) == "measured"
    assert room_of(table_of(2000), LETTER) == "parted"
    assert room_of(table_of(5), SHEET) == "whole"
    assert room_of(table_of(13), SHEET) == "parted"


@pytest.mark.parametrize("moment", ["4 januari 2021", "30. syyskuuta 2026", "8.00–14.00"])
def test_a_day_and_the_hours_between_two_are_never_broken(press: Press, moment: str) -> None:
    for length in range(30, 60):
        paper = letter_of(Paragraph(text=said("x" + " x" * length + f" {moment}. Slut.")))
        assert f"{moment}." in printed(press, paper)[0].get_text()


def test_lines_of_the_footer_follow_each_other_where_they_go_the_same_way(press: Press) -> None:
    english, finnish, arabic = (
        [word for word in printed(press, LETTER)[0].get_text("words") if start in word[4]]
        for start in ("Would", "Haluatko", "الرسالة")
    )
    assert english[0][3] == finnish[0][3] or english[0][0] < finnish[0][0]
    assert arabic[0][1] > english[0][1]


def test_what_leads_to_a_picture_stands_on_its_page(press: Press) -> None:
    drawing = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 170 150">'
        '<rect x="0" y="0" width="170" height="150" fill="#1f3a5f"/></svg>'
    )
    leads = 0
    for filler in range(4, 24, 2):
        sheet = replace(
            SHEET,
            is_wide=False,
            blocks=(
                TOP,
                Bullets(items=tuple(said("Rad") for _ in range(filler))),
                Paragraph(text=said("Så fullt blev det.")),
                Picture(svg=drawing, alt="Hur fullt det blev"),
            ),
        )
        [page] = [one for one in printed(press, sheet) if "Så fullt blev det." in one.get_text()]
        leads += any(one["rect"].height > 100 * MM for one in page.get_drawings())
    assert leads == 10
