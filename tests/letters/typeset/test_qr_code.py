"""A QR code that is made from another is the one that would have been made whole."""

from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
import segno
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.letters.papers import LETTER
from tests.letters.reading import MM, shown

from hemval.core.correspondence.letter_code import ALPHABET
from hemval.letters.paper import Code, said
from hemval.letters.typeset.press import Press
from hemval.letters.typeset.qr_code import qr_svg

CODES = st.text(alphabet=ALPHABET + "AE-", min_size=11, max_size=11)


def made_whole(content: str) -> str:
    """The same by the library alone."""
    out = BytesIO()
    segno.make_qr(content, error="m", mask=3).save(out, kind="svg", border=4, xmldecl=False)
    return out.getvalue().decode("utf-8")


@settings(max_examples=60, deadline=None)
@given(CODES)
def test_the_code_of_a_letter_is_the_one_that_would_be_made_whole(own: str) -> None:
    content = f"https://valj.example.se/hemtjanst#{own}"
    assert qr_svg(content) == made_whole(content)


@settings(max_examples=40, deadline=None)
@given(st.text(alphabet=st.characters(max_codepoint=0x17F), min_size=1, max_size=40))
def test_any_text_at_all_has_the_code_that_would_be_made_whole(content: str) -> None:
    assert qr_svg(content) == made_whole(content)


@pytest.mark.parametrize(
    "content",
    ["7K3QF-9XW2A", "1234567", "HEJ", "#", "a#", "#A", "å#123", "a#b#12", "a#12å", "a" * 99],
)
def test_what_is_of_another_length_or_kind_is_no_other(content: str) -> None:
    for again in (content, content.swapcase(), content):
        assert qr_svg(again) == made_whole(again)


def test_every_module_can_be_told_from_the_next_on_the_printed_page(press: Press) -> None:
    content = "https://valj-hemtjanst.lillby.example#WGFRV-WGJTQ"
    code = Code(label=said("Din kod"), code="WGFRV-WGJTQ", qr=content, alt="Bild")
    paper = replace(LETTER, blocks=(LETTER.blocks[0], code))
    [page, *_] = shown(press.print(paper, date(2026, 10, 12)).pdf)
    [drawn] = [one["rect"] for one in page.get_drawings() if len(one["items"]) > 100]
    matrix = segno.make_qr(content, error="m", mask=3).matrix
    # A telephone held at arm's length needs some 0.4 mm a module; here they are at least 0.6.
    side = drawn.width / len(matrix)
    assert side / MM > 0.6
    # A row is a stroke, so that the drawing begins in the middle of the first.
    dots = 300 / 72
    picture = page.get_pixmap(dpi=300, colorspace="gray")
    seen = [
        [
            picture.pixel(
                int((drawn.x0 + (x + 0.5) * side) * dots), int((drawn.y0 + y * side) * dots)
            )[0]
            < 128
            for x in range(len(matrix))
        ]
        for y in range(len(matrix))
    ]
    assert seen == [[bool(module) for module in row] for row in matrix]
