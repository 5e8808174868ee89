"""The brochure says all that is known of everybody, alike, to whoever reads on paper."""

from dataclasses import replace
from datetime import date

import pytest

from hemval.core.comparison.fields import Compared
from hemval.core.comparison.sheet import MOST_COMPARED, sheet
from hemval.core.comparison.stated import Stated
from hemval.core.dates.period import Period
from hemval.core.facts.providers import Provider
from hemval.core.system.comparing import ASSUMED
from hemval.core.system.values import LocalText, ProviderGroup
from hemval.letters.brochure import BrochureFacts, brochure
from hemval.letters.paper import Look, Table, words_of
from hemval.letters.typeset.press import Press
from hemval.texts.languages import PUBLIC_LANGUAGES
from hemval.texts.words import words

DAY = date(2026, 11, 20)
PRESS = Press()


def told(id: str, *stated: Stated, group: ProviderGroup = ProviderGroup.PRIVATE):
    """The facts of a provider."""
    provider = Provider(
        id=id,
        name=f"Hemtjänst {id}",
        group=group,
        areas=("norr",),
        bundles=("hemtjanst",),
        contract=Period(date(2020, 1, 1), None),
    )
    return sheet(provider, stated, DAY, ASSUMED)


def meals(text: str, as_of: date = DAY) -> Stated:
    words = LocalText.swedish(text)
    return Stated(field=Compared.MEALS, words=words, as_of=as_of, source="Utföraren")


def facts(*sheets) -> BrochureFacts:
    """What a brochure tells of some providers."""
    return BrochureFacts(
        municipality="Kommunen",
        area=LocalText.swedish("Norr"),
        day=DAY,
        order=7,
        sheets=sheets,
        names={"norr": LocalText.swedish("Norr"), "hemtjanst": LocalText.swedish("Hemtjänst")},
        rule=ASSUMED,
        contact=None,
        look=Look(),
        is_exercise=False,
    )


def said(of: BrochureFacts, *, language: str = "sv", large_print: bool = False) -> str:
    """Every text of the paper."""
    return "\n".join(words_of(brochure(of, words(language), large_print=large_print)))


def tables(of: BrochureFacts, *, large_print: bool = False) -> list[Table]:
    paper = brochure(of, words("sv"), large_print=large_print)
    return [one for one in paper.blocks if isinstance(one, Table)]


def test_everybody_has_the_same_rows_municipal_and_private_alike():
    [table] = tables(facts(told("U1"), told("K", group=ProviderGroup.MUNICIPAL)))
    assert len(table.rows) == len(Compared)
    assert all(len(row) == 3 for row in table.rows)


def test_providers_stand_in_the_order_that_they_are_given_in():
    text = said(facts(told("B"), told("A")))
    assert text.index("Hemtjänst B") < text.index("Hemtjänst A")
    assert "ordning 7 av 24 den 20 november 2026" in text


@pytest.mark.parametrize("large_print", [False, True])
def test_nobody_is_left_out_however_many_they_are(large_print: bool):
    several = [told(f"U{n}") for n in range(3 * MOST_COMPARED)]
    each = tables(facts(*several), large_print=large_print)
    shown = [cell[0].text for table in each for cell in table.columns[1:]]
    assert shown == [one.name for one in several]
    assert max(len(table.columns) for table in each) == (3 if large_print else 4)


def test_a_fact_stands_with_its_source_and_its_day():
    text = said(facts(told("U1", meals("Lagar mat"))))
    assert "Lagar mat (1, 20 november 2026)" in text
    assert text.index("Källor") < text.rindex("Utföraren")


def test_an_old_fact_is_marked_and_one_that_nobody_has_stated_is_said_to_be_so():
    text = said(facts(told("U1", meals("Lagar mat", date(2020, 1, 1)))))
    assert "Gammal uppgift." in text
    assert "Ej uppgivet" in text


def test_a_result_of_too_few_is_held_back():
    few = Stated(field=Compared.SATISFACTION, value="83", answers=2, as_of=DAY, source="Enkät")
    text = said(facts(told("U1", few)))
    assert "Visas inte" in text
    assert "83" not in text


def test_where_nobody_says_who_there_are_no_sources():
    assert "Källor" not in said(facts(told("U1")))


@pytest.mark.parametrize("language", PUBLIC_LANGUAGES)
@pytest.mark.parametrize("large_print", [False, True])
def test_it_can_be_printed_for_the_archive_and_for_who_listens(language: str, large_print: bool):
    paper = brochure(
        facts(told("U1", meals("#panic() *mat*")), told("U2")),
        words(language),
        large_print=large_print,
    )
    first, again = (PRESS.print(paper, DAY).pdf for _ in range(2))
    assert first == again
    for claim in (b"pdfuaid:part>1<", b"pdfaid:part>2<", b"pdfaid:conformance>A<"):
        assert claim in first


def test_a_brochure_of_the_whole_municipality_names_no_area():
    whole = replace(facts(told("U1")), area=None)
    assert brochure(whole, words("sv"), large_print=False).title == "Utförare av hemtjänst"
