"""Which characters can be printed, and what becomes of those that cannot."""

import re
import unicodedata
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.letters.papers import LETTER
from tests.letters.reading import read_aloud, tags_of, written

from hemval.letters.paper import Box, Code, Heading, Paper, Paragraph, Picture, said
from hemval.letters.typeset.characters import (
    UnprintableCharacter,
    as_printed,
    printable_characters,
    refuse_unprintable,
)
from hemval.letters.typeset.press import Press

DAY = date(2026, 10, 12)
BLOCK = Heading(text=said("Rubrik"), level=1)


def to(*recipient: str) -> Paper:
    return replace(LETTER, recipient=recipient, blocks=(BLOCK,))


@pytest.mark.parametrize(
    "name",
    [
        "Åsa Öberg Ähr",
        "André Müller-Peña",
        "Łukasz Żółć",
        "Şükrü Đorđević Žižek",
        "Ștefan Țurcanu",
        "Guðrún Þórðardóttir",
        "Nguyễn Thị Hương",
        "Ольга Щукина",
        "Ελένη Παπαδοπούλου",
        "سارة عبد الله",
        "پریسا گلی‌نژاد",
        "O’Brien d'Été",
    ],
)
def test_names_of_people_in_sweden_can_be_printed(press: Press, name: str) -> None:
    assert press.print(to(name, "Lekgatan 2", "990 01  Öre"), DAY).pages == 1


@pytest.mark.parametrize(
    ("name", "character"),
    [
        ("Anna 😀 Ek", "GRINNING FACE"),
        ("Anna ❤ Ek", "HEAVY BLACK HEART"),
        ("王芳", "CJK UNIFIED IDEOGRAPH-738B"),
        ("שרה", "HEBREW LETTER HE"),
        ("Anna \ufffd Ek", "REPLACEMENT CHARACTER"),
        ("Anna \x07 Ek", "U+0007"),
        ("Anna \ue000 Ek", "U+E000"),
        ("Anna \u202e Ek", "RIGHT-TO-LEFT OVERRIDE"),
        ("Anna \ud800 Ek", "U+D800"),
    ],
)
def test_what_the_fonts_lack_is_refused_by_name(press: Press, name: str, character: str) -> None:
    with pytest.raises(UnprintableCharacter) as refused:
        press.print(to(name), DAY)
    assert (refused.value.name, refused.value.where) == (character, "recipient")


def test_a_refusal_tells_no_name() -> None:
    with pytest.raises(UnprintableCharacter) as refused:
        refuse_unprintable(to("Qvintilia 😀 Övningsdotter"))
    assert "Qvintilia" not in str(refused.value)


@pytest.mark.parametrize(
    ("where", "paper"),
    [
        ("title", replace(LETTER, title="☐")),
        ("sender", replace(LETTER, sender=("☐",))),
        ("signature", replace(LETTER, signature=("☐",))),
        ("dated", replace(LETTER, dated="☐")),
        ("reference", replace(LETTER, reference="☐")),
        ("mark", replace(LETTER, mark="☐")),
        ("page_of", replace(LETTER, page_of="☐")),
        ("footer", replace(LETTER, footer=(said("☐"),))),
        ("logo_alt", replace(LETTER, look=replace(LETTER.look, logo_alt="☐"))),
        ("blocks", replace(LETTER, blocks=(Paragraph(text=said("☐")),))),
        ("blocks", replace(LETTER, blocks=(Code(label=(), code="1", alt="☐"),))),
        (
            "blocks",
            replace(LETTER, blocks=(Box(blocks=(Box(blocks=(Picture(svg="", alt="☐"),)),)),)),
        ),
    ],
)
def test_a_refusal_tells_where_the_character_stands(where: str, paper: Paper) -> None:
    with pytest.raises(UnprintableCharacter) as refused:
        refuse_unprintable(paper)
    assert (refused.value.where, refused.value.name) == (where, "BALLOT BOX")


def test_a_letter_and_its_mark_become_one_character(press: Press, tmp_path: Path) -> None:
    taken_apart = to(unicodedata.normalize("NFD", "Åsa Öberg é ş ž"))
    heard = read_aloud(tags_of(press.print(taken_apart, DAY).pdf, tmp_path))
    assert "ÅsaÖbergéşž" in heard


@pytest.mark.parametrize("between", ["\n", "\r\n", "\t", "\x0b", "\u2028", "\x85"])
def test_a_line_break_in_a_name_is_printed_as_a_space(between: str) -> None:
    assert as_printed(f"Qvintilia{between}Övningsdotter").split() == ["Qvintilia", "Övningsdotter"]


@given(st.text())
def test_what_is_printed_is_composed_and_stays_so(text: str) -> None:
    once = as_printed(text)
    assert once == as_printed(once) == unicodedata.normalize("NFC", once)
    assert not re.search(r"[\t\n\r\v\f\u2028\u2029\x85]", once)


def test_every_letter_of_swedish_finnish_and_arabic_can_be_printed() -> None:
    letters = "abcdefghijklmnopqrstuvwxyzåäöéüABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖÉÜ0123456789 –’”«»…€§½"
    assert set(letters + "ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئةى،؟ًٌٍَُِّْ") <= printable_characters()


@given(st.lists(st.sampled_from(sorted(printable_characters())), min_size=1, max_size=40))
def test_what_is_said_to_be_printable_is(press: Press, characters: list[str]) -> None:
    # PDF/A-2a refuses a character without a shape, so that it comes out at all is the proof.
    paper = replace(
        LETTER,
        window=None,
        recipient=(),
        footer=(),
        blocks=(
            BLOCK,
            Paragraph(text=said(f"x {''.join(characters)} y")),
        ),
    )
    assert press.print(paper, DAY).pages == 1


HOSTILE = (
    '#panic("x") *b* _i_ $x$ `raw` = H <label> @ref',
    "<script>alert(1)</script> &amp; <!-- -->",
    "\\\\server\\share \\u{41} \\n {{x}} { $x }",
    '"; DROP TABLE clients; --',
    "] #[ ) ( // /* */ https://example.se ~ -- --- ...",
    '{"t": "x"}, \\" end',
)


@pytest.mark.parametrize("text", HOSTILE)
def test_what_looks_like_code_is_printed_as_text(press: Press, tmp_path: Path, text: str) -> None:
    paper = replace(
        LETTER,
        title=text,
        sender=(text,),
        recipient=(text[:30],),
        reference=text,
        blocks=(Heading(text=said(text), level=1), Paragraph(text=said(text))),
        signature=(text,),
        footer=(said(text),),
        mark=text[:12],
    )
    assert read_aloud(tags_of(press.print(paper, DAY).pdf, tmp_path)) == written(paper)
