"""Letters of a round as they will be, to somebody made up: to be read before any is printed.

The days, the rules, the providers and the municipality's own words are the round's; nobody of the
round is read of. Each is marked, so that nobody takes it for the letter itself.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from hemval.apps.choice_system.facts import system_of
from hemval.apps.correspondence.compared import as_pages_tell
from hemval.apps.providers.facts import all_providers
from hemval.apps.rounds.facts import plan_of
from hemval.apps.rounds.models import Round
from hemval.core.correspondence.addressing import letter_terms
from hemval.core.correspondence.kind_rules import KIND_RULES
from hemval.core.facts.round_facts import RoundFacts
from hemval.core.round.outcome import prepare
from hemval.core.system.rule import in_force
from hemval.core.system.values import RoundKind
from hemval.letters.book.book import specimen_paper
from hemval.letters.book.specimens import Specimen, specimens, with_outcome
from hemval.letters.typeset.press import Press
from hemval.texts.words import words


def specimens_of(row: Round, language: str, now: datetime) -> Mapping[str, Specimen]:
    """Every letter that such a round has, in a language, by the situation it is written in.

    Providers are compared by what pages tell now. Needs what its plan rests on at hand. Raises
    TooFewProviders.
    """
    facts = RoundFacts(plan=plan_of(row), providers=all_providers())
    terms = letter_terms(prepare(system_of(row.version), facts))
    terms = with_outcome(as_pages_tell(terms, row, now))
    kind = RoundKind(row.kind)
    found = (one for one in specimens(terms, language) if KIND_RULES[one.order.kind].is_in(kind))
    return {one.situation: one for one in found}


def specimen_pdf(one: Specimen) -> bytes:
    """A specimen as it would be printed, with its mark."""
    paper = replace(specimen_paper(one), mark=words("sv").say("letters-preview-mark"))
    return Press().print(paper, one.dated).pdf


def languages_of(row: Round) -> tuple[str, ...]:
    """The languages that a round's letters are written in."""
    rule = next(iter(in_force(system_of(row.version).languages, row.facts_on)), None)
    return tuple(rule.offered) if rule else ("sv",)
