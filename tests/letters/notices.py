"""Notices as they are written to people in every situation."""

from dataclasses import replace
from datetime import date

import pytest
from tests.core.correspondence.letter_examples import addressee, system_named, terms_of
from tests.core.placement.explained_examples import TERMS
from tests.core.placement.explained_outcomes import EXAMPLES

from hemval.core.correspondence.noticing import notice
from hemval.core.correspondence.order import Unsent
from hemval.core.correspondence.stamp import Stamp
from hemval.core.facts.providers import Provider
from hemval.core.system.letter_texts import LetterText, LetterTopic
from hemval.core.system.values import LocalText, ProviderGroup
from hemval.letters.kinds.notice import compose
from hemval.letters.paper import words_of
from hemval.texts.languages import LANGUAGES
from hemval.texts.words import words

BY_TITLE = {one.title: one for one in EXAMPLES}
DATED, EFFECT = date(2020, 12, 1), TERMS.effect
STAMP = Stamp(id="AAAA-1111", dated=DATED)
IN_EACH = pytest.mark.parametrize("language", LANGUAGES)
PHONES = {"almen": "08-465 004 11", "bjorken": "08-465 004 12", "ceder": "08-465 004 13"}
FIRST, STAYS = BY_TITLE["Her first wish"], BY_TITLE["Stays, as she wished"]
NO_PLACE = BY_TITLE["No place; she is rung"]
SAID = {
    LetterTopic.KEYS: "Nycklarna lämnas hemma hos dig.",
    LetterTopic.ALARM: "Larmet kopplas om.",
    LetterTopic.FIRST_VISIT: "De ringer dig först.",
    LetterTopic.HANDOVER: "De två utförarna möts.",
    LetterTopic.CONTACT_PERSON: "Du får en kontakt.",
    LetterTopic.FEE: "Avgiften räknas på samma sätt.",
    LetterTopic.QUEUE: "Kön är kort.",
    LetterTopic.CHANGE: "Du byter genom att ringa.",
    LetterTopic.APPEAL: "Så här gör du om du vill klaga.",
}


def round_terms(example=FIRST, *, texts=()):
    """A round in which the example was placed, by a shipped system with these words for letters."""
    group = ProviderGroup.PRIVATE
    names = example.terms.names
    providers = tuple(
        Provider(
            id=one,
            name=names[one],
            group=group,
            licence="made up",
            phone=PHONES.get(one, ""),
        )
        for one in names
    )
    system = replace(system_named("botkyrka"), letter_texts=tuple(texts))
    bundles = {one: terms.name for one, terms in example.terms.bundles.items()}
    return terms_of(
        "botkyrka",
        system=system,
        providers=providers,
        bundles=bundles,
        effect=EFFECT,
        explained=example.terms,
    )


def own(*topics, **facts):
    """The municipality's own words on each topic."""
    return tuple(
        LetterText(topic=one, text=LocalText.swedish(SAID[one]), **facts) for one in topics
    )


def letter(example, language="sv", *, terms=None, called=None):
    """The paper to one who was placed as the example; None where no letter goes."""
    terms = terms or round_terms(example)
    placement = example.placement
    to = addressee(terms, client=placement.client, name="", letter_language=language)
    to = replace(to, is_protected=True)
    hers = {placement.bundle: called} if called else {}
    calls = dict.fromkeys(placement.basis.clients, hers)
    explanations = {placement.bundle: example.explanation}
    found = notice(to, (placement,), explanations, terms, DATED, calls)
    if isinstance(found, Unsent):
        return None
    return compose(found[0], terms, words(language), STAMP)


def text_of(paper):
    """All that a paper says."""
    return " ".join(words_of(paper))
