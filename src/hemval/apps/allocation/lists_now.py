"""The lists of a round as they stand now, read once: for rules, as a paper, and what knows them."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from hemval.apps.allocation.kept_lists import ListDigests, holding, lists_told
from hemval.apps.allocation.papers import PaperName, ReadyPaper, ready_in_pieces
from hemval.apps.rounds.facts import besides_rows, rows_of
from hemval.apps.rounds.models import Round
from hemval.core.facts.round_facts import RoundFacts


@dataclass(frozen=True, slots=True, kw_only=True)
class ListsNow:
    """Plan and lists: as far as rules ask, whole as a paper, and by what each is known."""

    facts: RoundFacts
    paper: ReadyPaper
    inputs: Mapping[str, str]


def lists_now(row: Round) -> ListsNow:
    """Everything that is known of a round; a row is written to the paper as soon as it is read."""
    besides, digests = besides_rows(row), ListDigests()
    held: dict[str, list[Any]] = {}
    rows = {
        name: holding(name, each, held.setdefault(name, [])) for name, each in rows_of(row).items()
    }
    paper = ready_in_pieces(row, PaperName.LISTS, digests.passing(lists_told(besides, rows)))
    of_rows: dict[str, Any] = {name: tuple(each) for name, each in held.items()}
    return ListsNow(facts=replace(besides, **of_rows), paper=paper, inputs=digests.of_round)
