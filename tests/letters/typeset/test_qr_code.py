"""A QR code that is made from another is the one that would have been made whole."""

from io import BytesIO

import pytest
import segno
from hypothesis import given, settings
from hypothesis import strategies as st

from hemval.core.correspondence.letter_code import ALPHABET
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
