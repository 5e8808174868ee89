"""All that a citizen reads on pages can be read by anybody (LIX), by domain and sentence."""

from collections.abc import Iterator
from itertools import product

import pytest
from fluent.syntax import FluentParser, ast
from tests.house_rules.templates import said_in, templates
from tests.house_rules.texts import OPEN_PAGE_DOMAINS, PAGE_DOMAINS, PUBLIC_DOMAINS
from tests.house_rules.tree import SOURCE
from tests.letters.lix import lix, words_of

from hemval.texts.words import catalogue

READ = OPEN_PAGE_DOMAINS | PAGE_DOMAINS
IN_A_DEMONSTRATION = {"trial"}
"""Shown only where nobody is real, to those who try Hemval."""
MOST = {"sv": 40, "sv-easy": 25}
A_PARAGRAPH = 12
"""Words, from which a text is read by itself; in a shorter one a single name decides the figure."""
A_NAME = "Norr"
"""What stands where a fact is put in: names, numbers and days are as long as they are."""
OF_THE_OFFICE = '{% extends "base.html" %}'


def ways(pattern: ast.Pattern) -> list[str]:
    """Each way that a message can be said."""
    said = [""]
    for part in pattern.elements:
        said = [one + more for one in said for more in _parts(part)]
    return said


def _parts(part: ast.TextElement | ast.Placeable) -> list[str]:
    if isinstance(part, ast.TextElement):
        return [part.value]
    if isinstance(part.expression, ast.SelectExpression):
        return [way for one in part.expression.variants for way in ways(one.value)]
    return [A_NAME]


def sentences(language: str, domain: str) -> Iterator[tuple[str, str]]:
    """Each whole sentence or paragraph of a domain; not what stands on a button or in a row."""
    text = catalogue().joinpath(language, f"{domain}.ftl").read_text(encoding="utf-8")
    for entry in FluentParser().parse(text).body:
        if isinstance(entry, ast.Message) and entry.value is not None:
            yield from (
                (entry.id.name, way)
                for way in ways(entry.value)
                if way.rstrip().endswith((".", "?", "!"))
            )


@pytest.mark.parametrize(("domain", "language"), [*product(sorted(READ), MOST), ("facts", "sv")])
def test_everything_that_citizens_read_is_easy(domain: str, language: str) -> None:
    told = [*sentences(language, domain)]
    assert told
    assert lix([text for _, text in told]) <= MOST[language]
    hard = [
        (name, round(lix([text])), text)
        for name, text in told
        if len(words_of(text)) >= A_PARAGRAPH and lix([text]) > MOST[language]
    ]
    assert hard == []


def test_every_text_of_a_page_for_citizens_is_in_all_their_languages() -> None:
    """A page that spoke from a domain of the staff would be Swedish to somebody who reads Finnish.

    So would it not be measured here.
    """
    known = READ | PUBLIC_DOMAINS | IN_A_DEMONSTRATION
    strange = {
        (one.name, message)
        for one in templates(SOURCE / "apps")
        if one.name.startswith(("public/", "citizens/")) and OF_THE_OFFICE not in one.text
        for message, _ in said_in(one)
        if message.partition("-")[0] not in known
    }
    assert strange == set()


def test_a_hard_text_is_told_from_an_easy_one() -> None:
    hard = "Verkställighetsansvarig förvaltningsmyndighet ombesörjer utförarfördelningen."
    assert lix([hard]) > MOST["sv"]
    assert lix(["Du får hjälp av den som du har valt."]) <= MOST["sv-easy"]
