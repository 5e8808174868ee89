"""How many pages the letters of the book have, as four municipalities would send them."""

from datetime import date

import pymupdf
import pytest
from tests.core.correspondence.letter_examples import SYSTEMS, terms_of
from tests.letters.reading import MM, shown

from hemval.core.correspondence.facts import NoticeFacts
from hemval.core.correspondence.kinds import LetterKind
from hemval.letters.book.book import specimen_paper
from hemval.letters.book.specimens import Specimen, specimens, with_outcome
from hemval.letters.typeset.press import Press

DAY = date(2026, 10, 12)
WITH_CHOICE = [name for name in SYSTEMS if name != "norberg"]
OF_A_PAGE = {*LetterKind} - {LetterKind.OFFER, LetterKind.PLACE_FREE}


@pytest.fixture(scope="module")
def press() -> Press:
    return Press()


def pages(press: Press, one: Specimen) -> list[pymupdf.Page]:
    return shown(press.print(specimen_paper(one), DAY).pdf)


def lines(page: pymupdf.Page) -> int:
    """The lines of a page between its head and its foot."""
    return len(
        {
            round(line["bbox"][3])
            for block in page.get_text("dict")["blocks"]
            for line in block.get("lines", ())
            if 18 * MM < line["bbox"][1] < 265 * MM
        }
    )


def has_one_bundle(one: Specimen) -> bool:
    facts = one.order.facts
    return not isinstance(facts, NoticeFacts) or len(facts.sections) == 1


@pytest.mark.parametrize("name", WITH_CHOICE)
def test_a_letter_of_one_thing_is_one_page_in_swedish(press: Press, name: str) -> None:
    counted = {
        one.situation: len(pages(press, one))
        for one in specimens(with_outcome(terms_of(name)), "sv")
        if one.order.kind in OF_A_PAGE and has_one_bundle(one)
    }
    assert len(counted) >= 10
    assert {situation: count for situation, count in counted.items() if count > 1} == {}


@pytest.mark.parametrize(("name", "language"), [("botkyrka", "en"), ("norrkoping", "fi")])
def test_the_last_page_of_a_letter_has_five_lines_or_more(
    press: Press, name: str, language: str
) -> None:
    few = {
        one.situation: lines(page[-1])
        for one in specimens(with_outcome(terms_of(name)), language)
        if lines((page := pages(press, one))[-1]) < 5
    }
    assert few == {}


@pytest.mark.parametrize("name", ["botkyrka", "soderhamn", "norrkoping"])
def test_the_form_of_an_offer_is_the_front_of_a_sheet_of_its_own(press: Press, name: str) -> None:
    [offer] = [one for one in specimens(terms_of(name), "sv") if one.situation == "offer"]
    printed = pages(press, offer)
    [form] = [n for n, page in enumerate(printed, 1) if "Blankett:" in page.get_text()]
    assert form % 2 == 1
    assert not any("Jämför" in page.get_text() for page in printed[form - 1 :])
