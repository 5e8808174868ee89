"""The address: inside the window of the envelope, for every window and every name."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pymupdf
import pytest
from tests.letters.papers import ARABIC, LEFT, LETTER, RIGHT, WHOLE
from tests.letters.reading import MM, shown

from hemval.letters.paper import Paper, Window
from hemval.letters.typeset.press import AddressTooLong, Press

DAY = date(2026, 10, 12)
SMALL = Window(left=Decimal(110), top=Decimal(40), width=Decimal(80), height=Decimal(33))
PLAIN = ("Qvintilia Övningsdotter", "Lekgatan 2 lgh 1102", "990 01  Öre")
LONG = (
    "Maria Qvintilia Charlotta af Övningsdotter-Lagerkvistberg",
    "c/o Dödsboet efter Karl-Erik Övningsson",
    "Stora Övningsbergsvägen 112 B lgh 1102",
    "990 01  Övre Övningsträsk",
)
ABROAD = (*LONG, "STORBRITANNIEN")
PAPERS = {
    "normal": LETTER,
    "large": replace(LETTER, large_print=True),
    "arabic": ARABIC,
    "exercise": WHOLE,
    "long sender": replace(LETTER, sender=tuple(f"Avsändarens rad {n}" for n in range(6))),
    "long sender, large": replace(
        LETTER, large_print=True, sender=tuple(f"Avsändarens rad {n}" for n in range(6))
    ),
}


def frame(window: Window) -> pymupdf.Rect:
    left, top = float(window.left) * MM, float(window.top) * MM
    return pymupdf.Rect(left, top, left + float(window.width) * MM, top + float(window.height) * MM)


def seen_in(page: pymupdf.Page, frame: pymupdf.Rect) -> str:
    """The letters of each word of which any part shows in the window."""
    words = page.get_text("words")
    return "".join(word[4] for word in words if pymupdf.Rect(word[:4]).intersects(frame))


def wholly_in(page: pymupdf.Page, frame: pymupdf.Rect) -> str:
    """The letters of each word that is wholly in the window."""
    return "".join(word[4] for word in page.get_text("words") if pymupdf.Rect(word[:4]) in frame)


def letters(lines: tuple[str, ...]) -> str:
    return "".join("".join(lines).split())


@pytest.mark.parametrize("paper", PAPERS.values(), ids=PAPERS)
@pytest.mark.parametrize("window", [RIGHT, LEFT, SMALL], ids=["right", "left", "small"])
@pytest.mark.parametrize("recipient", [PLAIN, LONG, ABROAD], ids=["plain", "long", "abroad"])
def test_the_whole_address_and_nothing_else_shows_in_the_window(
    press: Press, paper: Paper, window: Window, recipient: tuple[str, ...]
) -> None:
    addressed = replace(paper, window=window, recipient=recipient)
    page = shown(press.print(addressed, DAY).pdf)[0]
    assert seen_in(page, frame(window)) == letters(recipient)
    rim = 2 * MM
    inner = frame(window) + (rim, rim, -rim, -rim)
    assert wholly_in(page, inner) == letters(recipient)


@pytest.mark.parametrize("paper", [LETTER, replace(LETTER, large_print=True)])
@pytest.mark.parametrize("recipient", [PLAIN, LONG, ABROAD])
def test_the_address_is_set_in_ten_to_twelve_points(
    press: Press, paper: Paper, recipient: tuple[str, ...]
) -> None:
    page = shown(press.print(replace(paper, recipient=recipient), DAY).pdf)[0]
    spans = [
        span["size"]
        for block in page.get_text("dict", clip=frame(RIGHT))["blocks"]
        for line in block["lines"]
        for span in line["spans"]
    ]
    assert all(10 <= round(size, 2) <= 12 for size in spans)
    assert len({round(size, 2) for size in spans}) == 1


def test_an_address_of_short_lines_is_set_in_twelve_points(press: Press) -> None:
    page = shown(press.print(LETTER, DAY).pdf)[0]
    spans = page.get_text("dict", clip=frame(RIGHT))["blocks"][0]["lines"][0]["spans"]
    assert round(spans[0]["size"], 2) == 12


@pytest.mark.parametrize(
    "recipient",
    [
        ("Ö" * 60,),
        tuple(f"Rad {n}" for n in range(9)),
        (" ".join(["Övningsdotter"] * 40),),
    ],
    ids=["a surname of 60 letters", "nine lines", "forty names"],
)
@pytest.mark.parametrize("large_print", [False, True])
def test_an_address_that_does_not_fit_is_refused(
    press: Press, recipient: tuple[str, ...], large_print: bool
) -> None:
    with pytest.raises(AddressTooLong) as refused:
        press.print(replace(LETTER, recipient=recipient, large_print=large_print), DAY)
    assert refused.value.number == 0
    assert recipient[0] not in str(refused.value)


def test_the_address_is_as_straight_to_the_left_in_a_letter_from_the_right(press: Press) -> None:
    page = shown(press.print(replace(ARABIC, recipient=PLAIN), DAY).pdf)[0]
    starts = {
        round(line["bbox"][0])
        for block in page.get_text("dict", clip=frame(RIGHT))["blocks"]
        for line in block["lines"]
    }
    assert starts == {round((108 + 3) * MM)}


def test_a_letter_by_hand_has_nothing_in_the_window(press: Press) -> None:
    page = shown(press.print(replace(LETTER, recipient=()), DAY).pdf)[0]
    assert seen_in(page, frame(RIGHT)) == ""


@pytest.mark.parametrize("window", [RIGHT, LEFT])
def test_the_folds_are_marked_at_the_edge_of_the_first_page(press: Press, window: Window) -> None:
    first, second = shown(press.print(replace(LETTER, window=window), DAY).pdf)

    def marks(page: pymupdf.Page) -> list[float]:
        edge = [one["rect"] for one in page.get_drawings() if one["rect"].x1 < 12 * MM]
        return sorted(round(rect.y0 / MM, 1) for rect in edge)

    assert marks(first) == [float(fold) for fold in window.folds]
    assert marks(second) == []
