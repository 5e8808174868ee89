"""What held for all letters of a round when some were printed, kept so that they can be again."""

import json

from hemval.apps import store
from hemval.apps.allocation.explained import Explained
from hemval.apps.allocation.papers import PaperMissing
from hemval.apps.choice_system.facts import read_version
from hemval.apps.rounds.models import Round
from hemval.core.correspondence.terms import LetterTerms
from hemval.core.explanation.terms import RoundTerms
from hemval.files.correspondence.terms_file import terms_from, terms_told


def keep_terms(row: Round, terms: LetterTerms) -> str:
    """Keep the terms in the store; gives what they are read by. Needs its `version` at hand."""
    told = terms_told(terms, read_version(row.version).digest)
    text = json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return store.put(text.encode("utf-8"))


def kept_terms(row: Round, digest: str) -> LetterTerms:
    """The terms that letters were printed by. Needs its `version` at hand.

    Raises NotInStore and ChangedInStore.
    """
    told = json.loads(store.read(digest))
    return terms_from(told, read_version(row.version).system, explained=explained_terms(row))


def explained_terms(row: Round) -> RoundTerms | None:
    """What explanations of a round are told by; None until places are given."""
    try:
        return Explained(row).terms
    except PaperMissing:
        return None
