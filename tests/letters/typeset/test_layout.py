"""How a paper looks: sizes, room for a hand, what is kept together, what can be read on a copy."""

from dataclasses import replace
from datetime import date

import pymupdf
import pytest
from tests.letters.papers import ARABIC, LETTER, SHEET, WHOLE
from tests.letters.reading import MM, shown

from hemval.letters.paper import (
    Box,
    Bullets,
    Code,
    Heading,
    Look,
    Paper,
    Paragraph,
    Ranks,
    Table,
    Ticks,
    WriteOn,
    said,
)
from hemval.letters.typeset.press import Press

DAY = date(2026, 10, 12)
A4 = (210, 297)
TOP = Heading(text=said("Rubrik"), level=1)
EDGE = 5
"""Millimetres at the edge of a sheet that an office printer may leave blank."""
TALK = "Det här är en mening som är lagom lång för ett brev om hemtjänst. "


def spans(page: pymupdf.Page) -> list[dict[str, object]]:
    return [
        span
        for block in page.get_text("dict")["blocks"]
        for line in block.get("lines", ())
        for span in line["spans"]
        if str(span["text"]).strip()
    ]


def size_of(pages: list[pymupdf.Page], words: str) -> float:
    found = [span for page in pages for span in spans(page) if words in str(span["text"])]
    return round(float(str(found[0]["size"])), 1)


def printed(press: Press, paper: Paper) -> list[pymupdf.Page]:
    return shown(press.print(paper, DAY).pdf)


def letter_of(*blocks: object, **other: object) -> Paper:
    return replace(LETTER, blocks=(TOP, *blocks), **other)


@pytest.mark.parametrize(
    ("large", "sizes"), [(False, (12.0, 21.8, 14.4, 10.1)), (True, (18.0, 32.8, 21.6, 15.1))]
)
def test_large_print_is_eighteen_points_and_all_else_grows_with_it(
    press: Press, large: bool, sizes: tuple[float, ...]
) -> None:
    pages = printed(press, replace(WHOLE, large_print=large))
    # 12 pt: a title of 1.4 x 1.3, a heading of 1.2, small words of 0.84; all by half in large.
    assert [
        size_of(pages, "Din hjälp"),
        size_of(pages, "Du kan välja vem"),
        size_of(pages, "Så väljer du"),
        size_of(pages, "Haluatko"),
    ] == list(sizes)


def test_nothing_in_large_print_is_smaller_than_fifteen_points_but_the_address(
    press: Press,
) -> None:
    small = {
        str(span["text"])
        for page in printed(press, replace(WHOLE, large_print=True))
        for span in spans(page)
        if float(str(span["size"])) < 15
    }
    assert small == {*LETTER.recipient}


def test_nothing_is_smaller_than_ten_points(press: Press) -> None:
    sizes = [float(str(span["size"])) for page in printed(press, WHOLE) for span in spans(page)]
    assert min(sizes) >= 10


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("paper", [WHOLE, ARABIC, SHEET])
def test_all_words_stand_clear_of_the_edges(press: Press, paper: Paper, large: bool) -> None:
    for page in printed(press, replace(paper, large_print=large)):
        room = page.rect + (EDGE * MM, EDGE * MM, -EDGE * MM, -EDGE * MM)
        outside = [word[4] for word in page.get_text("words") if pymupdf.Rect(word[:4]) not in room]
        assert outside == []


@pytest.mark.parametrize("large", [False, True])
def test_words_too_long_for_a_line_are_broken_and_not_lost(press: Press, large: bool) -> None:
    surname = "Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengew"
    endless = "W" * 60
    table = Table(
        caption=said("Tabell"),
        columns=tuple(said(f"Kolumn {n}") for n in range(4)),
        rows=((said(surname), said(endless), said("x"), said("y")),),
    )
    paper = letter_of(
        Paragraph(text=said(f"Hej {surname}!")),
        Paragraph(text=said(endless)),
        table,
        large_print=large,
    )
    for page in printed(press, paper):
        for word in page.get_text("words"):
            assert pymupdf.Rect(word[:4]).x1 < 205 * MM, word[4]
    text = "".join("".join(page.get_text() for page in printed(press, paper)).split())
    assert text.count("W") >= 2 * 60


@pytest.mark.parametrize("large", [False, True])
def test_boxes_to_write_in_are_at_least_six_millimetres(press: Press, large: bool) -> None:
    asked = said("Kryssa i en ruta.")
    options = (said("Ja"), said("Nej"))
    for block, least in (
        (Ticks(question=asked, options=options), 6),
        (
            Ranks(question=asked, options=options),
            9,
        ),
    ):
        page = printed(press, letter_of(block, large_print=large, footer=()))[0]
        boxes = [
            one["rect"]
            for one in page.get_drawings()
            if abs(one["rect"].width - one["rect"].height) < 0.1
            and one["color"] is not None
            and one["rect"].width > MM
        ]
        assert len(boxes) == len(options)
        assert all(box.width >= least * MM for box in boxes)


@pytest.mark.parametrize("large", [False, True])
def test_lines_to_write_on_are_at_least_nine_millimetres_apart(press: Press, large: bool) -> None:
    block = WriteOn(labels=(said("Namn"), said("Adress")), lines=3)
    page = printed(press, letter_of(block, large_print=large))[0]
    lines = sorted(
        one["rect"].y0
        for one in page.get_drawings()
        if one["rect"].height < 1 and one["rect"].width > 100 * MM
    )[: 2 * 3]
    apart = [(below - above) / MM for above, below in zip(lines, lines[1:], strict=False)]
    assert len(apart) == 5
    assert min(apart) >= 9


def test_what_is_filled_in_by_hand_is_black_on_white(press: Press) -> None:
    page = printed(
        press,
        letter_of(
            Ticks(question=said("Fråga"), options=(said("Ja"),)),
            WriteOn(labels=(said("Namn"),)),
            footer=(),
        ),
    )[0]
    form = [one for one in page.get_drawings() if one["rect"].x0 > 20 * MM and one["color"]]
    # The box and the line; and the line above the footer, which is grey.
    blacks = [one for one in form if max(one["color"]) < 0.15 and one["width"] >= 0.9]
    assert len(blacks) == 2


def test_a_heading_is_never_the_last_on_a_page(press: Press) -> None:
    headings = 0
    for filler in range(12, 32):
        paper = letter_of(
            Bullets(items=tuple(said("Rad") for _ in range(filler))),
            Heading(text=said("Underrubrik")),
            Paragraph(text=said(TALK * 3)),
        )
        for page in printed(press, paper):
            words = page.get_text()
            if "Underrubrik" in words:
                headings += 1
                assert "Det här är en mening" in words.split("Underrubrik")[1]
    assert headings == 20


def test_a_signature_never_stands_alone(press: Press) -> None:
    for filler in range(12, 32):
        paper = letter_of(
            Bullets(items=tuple(said("Rad") for _ in range(filler))),
            Paragraph(text=said(TALK)),
        )
        page = next(one for one in printed(press, paper) if "Enheten för val" in one.get_text())
        assert "Det här är en mening" in page.get_text()


def test_a_short_box_is_kept_together_and_a_long_one_is_not_lost(press: Press) -> None:
    for filler in range(12, 32):
        paper = letter_of(
            Bullets(items=tuple(said("Rad") for _ in range(filler))),
            Box(heading=said("Ruta"), blocks=(Paragraph(text=said(TALK * 4 + "Slut på rutan.")),)),
        )
        page = next(one for one in printed(press, paper) if "Ruta" in one.get_text())
        assert "Slut på rutan." in page.get_text()
    long = letter_of(Box(blocks=tuple(Paragraph(text=said(TALK * 9)) for _ in range(12))))
    text = "".join("".join(page.get_text() for page in printed(press, long)).split())
    assert text.count("Dethär") == 9 * 12


def test_a_table_over_pages_has_its_headings_on_each(press: Press) -> None:
    rows = tuple((said(f"Utförare {n}"), said("08-465 00 00")) for n in range(60))
    table = Table(caption=said("Alla"), columns=(said("Namn"), said("Telefon")), rows=rows)
    pages = printed(press, letter_of(table))
    assert "Utförare 0" in pages[0].get_text()
    assert len(pages) == 3
    assert all("Namn\nTelefon" in page.get_text() for page in pages)


def test_a_number_in_groups_is_never_broken(press: Press) -> None:
    for length in range(40, 70):
        paper = letter_of(Paragraph(text=said("x" * 20 + " x" * length + " 08-465 00 00")))
        assert "08-465 00 00" in printed(press, paper)[0].get_text()


@pytest.mark.parametrize(
    "address", ["valj-hemtjanst.lillby.example", "val-av@lillby.example", "https://val.se/a-b/c"]
)
def test_an_address_on_the_web_is_never_broken(press: Press, address: str) -> None:
    for length in range(30, 70, 2):
        paper = letter_of(Paragraph(text=said("x" + " x" * length + f" {address}. Slut.")))
        assert f"{address}." in printed(press, paper)[0].get_text()


def test_nothing_is_printed_over_anything_else(press: Press) -> None:
    note = Paragraph(text=said("Det här är en kopia av ett brev. " * 3))
    for paper in (replace(LETTER, blocks=(note, *LETTER.blocks)), WHOLE, ARABIC):
        for page in printed(press, paper):
            # The outer thirds of a word's frame hold what few letters have.
            middles = [
                pymupdf.Rect(x0, y0 + (y1 - y0) / 3, x1, y1 - (y1 - y0) / 3)
                for x0, y0, x1, y1, *_ in page.get_text("words")
            ]
            over = [
                (one, other)
                for place, one in enumerate(middles)
                for other in middles[place + 1 :]
                if (one & other).get_area() > 2
            ]
            assert over == []


def test_a_phone_number_among_arabic_words_is_read_from_the_left(press: Press) -> None:
    paper = replace(
        ARABIC, blocks=(TOP, Paragraph(text=said("اتصل بنا على 08-465 11 22 من فضلك"))), footer=()
    )
    spots = {word[4]: word[0] for word in printed(press, paper)[0].get_text("words")}
    assert spots["08-465"] < spots["11"] < spots["22"]


def test_a_letter_from_the_right_is_a_mirror_image(press: Press) -> None:
    page = printed(press, ARABIC)[0]
    middle = page.rect.width / 2
    [code] = [span for span in spans(page) if "K7FM" in str(span["text"])]
    [sign] = [image["bbox"] for image in page.get_image_info()] or [None]
    assert code["bbox"][2] > middle
    assert size_of([page], "K7FM") > 18
    assert sign is None or sign[0] < middle


def test_a_sheet_may_lie_down(press: Press) -> None:
    page = printed(press, SHEET)[0]
    assert (round(page.rect.width / MM), round(page.rect.height / MM)) == A4[::-1]


def test_a_qr_code_has_white_around_it(press: Press) -> None:
    code = Code(label=said("Din kod"), code="K7FM", qr="https://val.example.se/K7FM", alt="QR")
    page = printed(press, letter_of(code))[0]
    [modules] = [one["rect"] for one in page.get_drawings() if len(one["items"]) > 100]
    # A QR code of version 3 has 29 modules a side; with four white ones on each side, 37 in 30 mm.
    assert modules.width / MM == pytest.approx(30 * 29 / 37, abs=0.1)
    white = modules + tuple(side * 4 * 30 / 37 * MM for side in (-1, -1, 1, 1))
    others = [one["rect"] for one in page.get_drawings() if len(one["items"]) < 10]
    assert not any(pymupdf.Rect(word[:4]).intersects(white) for word in page.get_text("words"))
    assert not any(rect.intersects(white) and not rect.contains(white) for rect in others)


@pytest.mark.parametrize("main", ["#ffd500", "#1f3a5f", "#ffffff", "#7fc8f8"])
def test_all_words_can_be_read_on_a_grey_copy(press: Press, main: str) -> None:
    look = Look(main=main, support="#004b87", neutral="#bbbbbb")
    for page in printed(press, replace(WHOLE, look=look)):
        for span in spans(page):
            red, green, blue = ((int(str(span["color"])) >> shift & 255) for shift in (16, 8, 0))
            # Ink of at most 46 % grey has 4.5:1 on white (WCAG relative luminance 0.183).
            assert 0.2126 * red + 0.7152 * green + 0.0722 * blue < 119
