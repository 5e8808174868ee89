"""The test page that is held against the municipality's own envelope."""

from decimal import Decimal
from pathlib import Path

import outloud
import pymupdf
import pytest
from tests.letters.papers import LEFT, RIGHT
from tests.letters.reading import MM, shown

from hemval.letters.paper import Window
from hemval.letters.typeset.test_sheet import test_sheet as sheet_for
from hemval.texts.words import words

DASHED_INSIDE = 3
TENTHS = Window(left=Decimal("20.50"), top=Decimal("45.5"), width=Decimal(90), height=Decimal(35))


def rects(page: pymupdf.Page) -> set[tuple[float, ...]]:
    return {
        tuple(round(side / MM, 1) for side in one["rect"])
        for one in page.get_drawings()
        if one["rect"].height > 10 * MM and one["rect"].width > 10 * MM
    }


@pytest.mark.parametrize("window", [RIGHT, LEFT, TENTHS])
def test_the_window_is_drawn_where_it_is_said_to_be(window: Window) -> None:
    [page] = shown(sheet_for(window, words("sv")))
    left, top = float(window.left), float(window.top)
    right, bottom = left + float(window.width), top + float(window.height)
    inside = DASHED_INSIDE
    assert rects(page) == {
        (left, top, right, bottom),
        (left + inside, top + inside, right - inside, bottom - inside),
    }


@pytest.mark.parametrize("window", [RIGHT, LEFT])
def test_the_folds_are_drawn_at_both_edges(window: Window) -> None:
    [page] = shown(sheet_for(window, words("sv")))
    dashed = [one["rect"] for one in page.get_drawings() if one["dashes"] not in ("", "[] 0")]
    heights = [round(rect.y0 / MM, 1) for rect in dashed if rect.height < 0.1]
    assert sorted(heights) == sorted([float(fold) for fold in window.folds] * 2)


def test_rulers_count_every_millimetre_of_two_edges() -> None:
    [page] = shown(sheet_for(RIGHT, words("sv")))
    # 209 ticks along the top, 296 down the side.
    ticks = [one["rect"] for one in page.get_drawings() if one["width"] and one["width"] < 0.4]
    along = {round(rect.x0 / MM) for rect in ticks if rect.width < 0.1}
    down = {round(rect.y0 / MM) for rect in ticks if rect.height < 0.1}
    assert along == set(range(1, 210))
    assert down == set(range(1, 297))


@pytest.mark.parametrize("language", ["sv", "en"])
def test_it_says_its_measures_as_they_stand_in_the_system_file(language: str) -> None:
    text = " ".join(shown(sheet_for(TENTHS, words(language)))[0].get_text().split())
    assert all(measure in text for measure in ("20.5 mm", "45.5 mm", "90 mm", "35 mm"))
    assert "window_left" in text


def test_the_same_window_gives_the_same_bytes() -> None:
    assert sheet_for(RIGHT, words("sv")) == sheet_for(RIGHT, words("sv"))
    assert sheet_for(RIGHT, words("sv")) != sheet_for(LEFT, words("sv"))


def test_outloud_finds_nothing(tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    path.write_bytes(sheet_for(LEFT, words("en")))
    result = outloud.check(str(path))
    assert (result.errors, result.warnings) == (0, 0)
