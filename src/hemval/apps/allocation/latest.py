"""Clients and what they are granted as the lists tell now, beside what they were frozen with."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from hemval.apps.allocation.held_once import held_like
from hemval.apps.allocation.kept_lists import ListDigests, holding, lists_told
from hemval.apps.allocation.papers import PaperName, ReadyPaper, ready_in_pieces
from hemval.apps.choice_system.models import Service
from hemval.apps.clients.facts import all_clients, all_grants
from hemval.apps.one_view import one_view
from hemval.apps.providers.models import Provider
from hemval.apps.rounds.facts import plan_of
from hemval.apps.rounds.models import Round
from hemval.apps.shared_values import SharedValues
from hemval.core.facts.round_facts import RoundFacts


@dataclass(frozen=True, slots=True, kw_only=True)
class LatestLists:
    """The latest lists: as far as rules ask, whole as a paper, and by what each is known."""

    facts: RoundFacts
    paper: ReadyPaper
    inputs: Mapping[str, str]


def latest_lists(row: Round, *, like: RoundFacts | None = None) -> LatestLists:
    """Clients and what they are granted, as the lists tell now.

    Those of whom nothing is new are the very ones of `like`, so that most are held but once.
    """
    with one_view():
        plan, digests = plan_of(row), ListDigests()
        held: dict[str, list[Any]] = {"clients": [], "grants": []}
        rows = {
            name: holding(name, each, held[name], held_like(like, name))
            for name, each in _rows().items()
        }
        lines = lists_told(RoundFacts(plan=plan), rows)
        paper = ready_in_pieces(row, PaperName.LATER, digests.passing(lines))
    facts = RoundFacts(plan=plan, clients=tuple(held["clients"]), grants=tuple(held["grants"]))
    return LatestLists(facts=facts, paper=paper, inputs=digests.of_later)


def latest_inputs(row: Round) -> Mapping[str, str]:
    """By what the latest lists are known, which pass row by row and are not held."""
    digests = ListDigests()
    with one_view():
        for _ in digests.passing(lists_told(RoundFacts(plan=plan_of(row)), _rows())):
            pass
    return digests.of_later


def _rows() -> Mapping[str, Iterable[Any]]:
    services = dict(Service.objects.values_list("pk", "key"))
    providers = dict(Provider.objects.values_list("pk", "key"))
    shared = SharedValues()
    return {"clients": all_clients(shared), "grants": all_grants(services, providers, shared)}
