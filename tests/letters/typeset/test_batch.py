"""A print batch: many papers in one PDF, each as if it were alone."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from tests.letters.papers import ARABIC, LETTER, WHOLE
from tests.letters.reading import shown, tags_of

from hemval.letters.typeset.press import AddressTooLong, Press

DAY = date(2026, 10, 12)
ENGLISH = replace(LETTER, language="en", locale="en-GB", reference="Letter number: 8")


def test_each_letter_of_a_batch_begins_on_an_odd_page(press: Press) -> None:
    # Three pages and an empty back, two pages, two pages.
    pages = shown(press.print_batch([WHOLE, LETTER, ENGLISH], DAY).pdf)
    first = [n for n, page in enumerate(pages, 1) if "Lekgatan" in page.get_text()]
    assert first == [1, 5, 7]
    assert len(pages) == 8


def test_the_back_of_the_last_sheet_of_a_letter_is_empty(press: Press) -> None:
    pages = shown(press.print_batch([WHOLE, LETTER], DAY).pdf)
    assert pages[3].get_text() == ""
    assert pages[3].get_drawings() == []


def test_a_letter_of_a_batch_has_its_own_page_numbers(press: Press) -> None:
    pages = shown(press.print_batch([WHOLE, LETTER], DAY).pdf)
    assert "Sida 1 av 2" in pages[4].get_text()
    assert "Sida 2 av 2" in pages[5].get_text()


def test_a_letter_of_a_batch_looks_as_when_it_is_printed_alone(press: Press) -> None:
    alone = shown(press.print(LETTER, DAY).pdf)
    in_batch = shown(press.print_batch([WHOLE, LETTER], DAY).pdf)[4:]
    assert [page.get_text() for page in alone] == [page.get_text() for page in in_batch]
    assert [page.get_pixmap(dpi=50).samples for page in alone] == [
        page.get_pixmap(dpi=50).samples for page in in_batch
    ]


def test_each_letter_of_a_batch_is_tagged_in_its_language(press: Press, tmp_path: Path) -> None:
    tags = tags_of(press.print_batch([LETTER, ENGLISH, ARABIC], DAY).pdf, tmp_path)
    headings = [(tag.name, tag.lang) for tag in tags if tag.name == "H1"]
    assert headings == [("H1", ""), ("H1", "en-GB"), ("H1", "ar")]


def test_an_address_too_long_tells_which_letter_of_the_batch(press: Press) -> None:
    long = replace(LETTER, recipient=tuple(f"Rad {n}" for n in range(12)))
    with pytest.raises(AddressTooLong) as refused:
        press.print_batch([LETTER, LETTER, long], DAY)
    assert (refused.value.number, refused.value.lines) == (2, 12)


def test_papers_that_are_printed_on_one_side_follow_each_other(press: Press) -> None:
    pages = shown(press.print_batch([WHOLE, LETTER], DAY, is_double_sided=False).pdf)
    first = [n for n, page in enumerate(pages, 1) if "Lekgatan" in page.get_text()]
    assert (first, len(pages)) == ([1, 4], 5)
