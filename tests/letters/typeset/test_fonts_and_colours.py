"""The fonts are those that were chosen, and colours are changed only where they cannot be read."""

import hashlib
import tomllib
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.house_rules.tree import SOURCE
from tests.letters.papers import ARABIC, WHOLE
from tests.letters.reading import shown

from hemval.letters.paper import Look
from hemval.letters.typeset.colours import ENOUGH, INK, LIGHT, contrast, luminance, readable_look
from hemval.letters.typeset.fonts import FONTS, shipped_fonts
from hemval.letters.typeset.press import TEMPLATES, Press

colours = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


def test_every_font_is_the_file_that_was_chosen() -> None:
    sums = dict(
        reversed(line.split()) for line in (FONTS / "SHA256SUMS").read_text("ascii").splitlines()
    )
    found = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in FONTS.iterdir()}
    fonts = {name: digest for name, digest in found.items() if name.endswith(".ttf")}
    assert len(fonts) == 6
    assert {name: digest for name, digest in sums.items() if name.endswith(".ttf")} == fonts


def test_no_font_but_the_shipped_is_ever_used(press: Press) -> None:
    families = {"Noto Sans", "Noto Sans Arabic", "Atkinson Hyperlegible Next"}
    assert set(shipped_fonts().families()) == families
    used = {
        font[3].partition("+")[2].partition("-")[0]
        for paper in (WHOLE, ARABIC)
        for page in shown(press.print(paper, date(2026, 10, 12)).pdf)
        for font in page.get_fonts()
    }
    assert used == {"NotoSans", "NotoSansArabic", "AtkinsonHyperlegibleNext"}


def test_each_font_has_its_licence_beside_it() -> None:
    texts = [path.read_text("utf-8") for path in sorted(FONTS.glob("OFL-*.txt"))]
    assert len(texts) == 2
    assert all("SIL OPEN FONT LICENSE Version 1.1" in text for text in texts)


def test_templates_and_fonts_are_in_the_package_that_is_installed() -> None:
    # Hatch takes every file below the package, unless something leaves it out.
    project = tomllib.loads((SOURCE.parents[1] / "pyproject.toml").read_text("utf-8"))
    wheel = project["tool"]["hatch"]["build"]["targets"]["wheel"]
    assert wheel == {"packages": ["src/hemval"]}
    assert SOURCE in TEMPLATES.parents
    assert SOURCE in FONTS.parents


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [
        # Published examples of WCAG 2.2: black on white 21:1, and #767676 the palest grey of 4.5.
        ("#000000", "#ffffff", 21.0),
        ("#ffffff", "#ffffff", 1.0),
        ("#767676", "#ffffff", 4.54),
        ("#777777", "#ffffff", 4.48),
    ],
)
def test_contrast_is_counted_as_wcag_does(one: str, other: str, ratio: float) -> None:
    assert contrast(one, other) == pytest.approx(ratio, abs=0.01)
    assert contrast(other, one) == contrast(one, other)


def test_colours_that_can_be_read_are_kept() -> None:
    look = Look(main="#1f3a5f", support="#eef2f7", neutral="#333333")
    assert readable_look(look) == look


@given(colours, colours, colours)
def test_all_words_have_contrast_whatever_the_colours(main: str, support: str, grey: str) -> None:
    look = readable_look(Look(main=main, support=support, neutral=grey))
    assert contrast(look.main, "#ffffff") >= ENOUGH
    assert contrast(look.neutral, "#ffffff") >= ENOUGH
    assert luminance(look.support) >= LIGHT
    # Words in a box are ink.
    assert contrast(INK, look.support) >= 7
