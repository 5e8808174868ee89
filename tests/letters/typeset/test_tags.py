"""What one who listens hears: the tags, their order, their language, and the standards' markers.

Checked with pikepdf, pdfua and outloud. None of them proves PDF/UA; veraPDF could.
"""

from dataclasses import replace
from datetime import date
from pathlib import Path

import outloud
import pdfua
import pikepdf
import pytest
from tests.letters.papers import ARABIC, LEFT, LETTER, SHEET, WHOLE
from tests.letters.reading import (
    Tag,
    elements_read,
    languages_of,
    letters_of,
    read_aloud,
    tags_of,
    written,
)

from hemval.letters.paper import Heading, Pairs, Paper, Paragraph, Run, said, words_of_block
from hemval.letters.typeset.press import Press

DAY = date(2026, 10, 12)
PAPERS = {
    "letter": LETTER,
    "every block": WHOLE,
    "large print": replace(WHOLE, large_print=True),
    "window to the left": replace(LETTER, window=LEFT),
    "from the right": ARABIC,
    "from the right, large": replace(ARABIC, large_print=True),
    "sheet": SHEET,
    "by hand": replace(LETTER, recipient=(), sender=()),
}
each_paper = pytest.mark.parametrize("paper", PAPERS.values(), ids=PAPERS)


@pytest.fixture
def tags(press: Press, tmp_path: Path) -> list[Tag]:
    return tags_of(press.print(WHOLE, DAY).pdf, tmp_path)


def named(tags: list[Tag], name: str) -> list[Tag]:
    return [tag for tag in tags if tag.name == name]


@each_paper
def test_it_says_that_it_is_pdf_ua_and_pdf_a(press: Press, tmp_path: Path, paper: Paper) -> None:
    (tmp_path / "p.pdf").write_bytes(press.print(paper, DAY).pdf)
    with pikepdf.open(tmp_path / "p.pdf") as pdf:
        meta = pdf.open_metadata()
        assert meta["pdfuaid:part"] == "1"
        assert (meta["pdfaid:part"], meta["pdfaid:conformance"]) == ("2", "A")
        assert meta["dc:title"] == paper.title
        assert pdf.Root.MarkInfo.Marked
        assert pdf.Root.ViewerPreferences.DisplayDocTitle
        assert str(pdf.Root.Lang) == paper.locale
        assert str(pdf.docinfo["/CreationDate"]).startswith("D:20261012")


@each_paper
def test_outloud_finds_nothing(press: Press, tmp_path: Path, paper: Paper) -> None:
    path = tmp_path / "p.pdf"
    path.write_bytes(press.print(paper, DAY).pdf)
    result = outloud.check(str(path))
    assert (result.verdict, result.errors, result.warnings) == ("pass", 0, 0)


@each_paper
def test_pdfua_finds_nothing(press: Press, tmp_path: Path, paper: Paper) -> None:
    path = tmp_path / "p.pdf"
    path.write_bytes(press.print(paper, DAY).pdf)
    assert list(pdfua.validate(path).findings) == []


@each_paper
def test_all_words_are_read_once_and_in_order(press: Press, tmp_path: Path, paper: Paper) -> None:
    # A word that was broken at the end of a line has its hyphen in the page.
    heard = read_aloud(tags_of(press.print(paper, DAY).pdf, tmp_path))
    assert heard.replace("-", "") == written(paper).replace("-", "")


def test_what_is_from_the_right_is_read_in_order_too(press: Press, tmp_path: Path) -> None:
    heard = elements_read(tags_of(press.print(ARABIC, DAY).pdf, tmp_path))
    told = [
        ARABIC.mark,
        ARABIC.sender[0],
        "".join(ARABIC.sender[1:]),
        "".join(ARABIC.recipient),
        ARABIC.dated,
        ARABIC.reference,
        *(text for block in ARABIC.blocks for text in words_of_block(block)),
        *ARABIC.signature,
        *("".join(run.text for run in line) for line in ARABIC.footer),
    ]
    assert [sorted(one) for one in heard] == [sorted(letters_of([one])) for one in told]


def test_headings_are_headings(tags: list[Tag]) -> None:
    headings = [(tag.name, tag.text) for tag in tags if tag.name in {"H1", "H2", "H3"}]
    assert headings == [
        ("H1", "Du kan välja vem som utför din hemtjänst"),
        ("H2", "Så väljer du"),
        ("H2", "Jämför dem som du kan välja"),
        ("H3", "Vad vi ser framför oss"),
        ("H2", "Mitt val av hemtjänst"),
    ]


def test_the_sender_the_address_and_the_day_are_paragraphs(tags: list[Tag]) -> None:
    assert [letters_of([tag.text]) for tag in named(tags, "P")][:6] == [
        "ÖVNING",
        "Lillbykommun",
        "Vård-ochomsorgsförvaltningen14785Lillby",
        "QvintiliaÖvningsdotterLekgatan2lgh110299001Öre",
        "12oktober2026",
        "Brevetsnummer:7QK2-PX4M",
    ]


def test_a_table_has_headings_of_columns(tags: list[Tag]) -> None:
    heads = named(tags, "TH")
    assert [tag.text for tag in heads[:3]] == ["Utförare", "Språk", "Telefon"]
    assert all("/Column" in tag.attributes for tag in heads)
    assert [tag.text for tag in named(tags, "TD")][:2] == [
        "Kommunens hemtjänst",
        "svenska, finska, arabiska",
    ]


def test_a_picture_is_told_in_words(tags: list[Tag]) -> None:
    assert [tag.alt for tag in named(tags, "Figure")] == [
        "QR-kod till sidan där du väljer",
        "Två av tre har valt",
    ]


def test_pairs_are_labels_with_what_belongs_to_each(tags: list[Tag]) -> None:
    labels = [tag.text for tag in named(tags, "Lbl")]
    bodies = [tag.text for tag in named(tags, "LBody")]
    assert (labels[0], bodies[0]) == ("Sista dag att välja", "15 november 2026")


def test_boxes_to_tick_are_read_as_the_words_beside_them(tags: list[Tag]) -> None:
    said_in_form = [tag.text for tag in named(tags, "P")]
    assert "Jag vill ha kvar den jag har" in said_in_form
    assert "Källa & Granne hemtjänst" in said_in_form


def test_words_in_another_language_are_marked_as_such(press: Press, tmp_path: Path) -> None:
    blocks = (
        Heading(text=said("Rubrik"), level=1),
        Paragraph(text=(Run(text="Det heter "), Run(text="kotihoito", language="fi"))),
        Paragraph(text=said("Call us.", language="en")),
        Paragraph(text=said("Ring oss.", language="sv-easy")),
        Pairs(rows=((said("Språk"), said("suomi", language="fi")),)),
    )
    pdf = press.print(replace(LETTER, blocks=blocks, footer=()), DAY).pdf
    others = [(lang, text) for lang, text in languages_of(pdf, tmp_path) if lang != "sv-SE"]
    assert others == [("fi", "kotihoito"), ("en", "Call us."), ("sv", "Ring oss."), ("fi", "suomi")]


def test_each_line_of_the_footer_is_read_in_its_language(press: Press, tmp_path: Path) -> None:
    stretches = languages_of(press.print(LETTER, DAY).pdf, tmp_path)
    assert [lang for lang, text in stretches if "465 00 00" in text][-3:] == ["en", "fi", "ar"]


def test_the_footer_and_the_mark_are_read_once(press: Press, tmp_path: Path) -> None:
    printed = press.print(WHOLE, DAY)
    heard = read_aloud(tags_of(printed.pdf, tmp_path))
    assert printed.pages == 3
    assert heard.count("ÖVNING") == 1
    assert heard.count("Haluatkokirjeen") == 1
    assert "Sida" not in heard
