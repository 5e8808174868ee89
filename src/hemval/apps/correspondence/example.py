"""A letter as it would be printed, to look at before any is: to somebody who would get one."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from hemval.apps.accounts.actor import Actor
from hemval.apps.choice_system.facts import system_of
from hemval.apps.clients.facts import client_of, grants_of, representatives_of
from hemval.apps.clients.models import Client
from hemval.apps.clients.queries import is_kept_apart, readable
from hemval.apps.providers.facts import all_facts, all_providers
from hemval.apps.rounds.facts import plan_of
from hemval.apps.rounds.letter_key import known_letter_key
from hemval.apps.rounds.models import Round
from hemval.core.correspondence.addressing import addressees, letter_terms
from hemval.core.correspondence.days import first_day
from hemval.core.correspondence.kinds import LetterKind
from hemval.core.correspondence.order import LetterOrder
from hemval.core.correspondence.ordering import letters_to, matter_of
from hemval.core.correspondence.person import PersonNow
from hemval.core.correspondence.stamp import Stamp
from hemval.core.correspondence.terms import LetterTerms
from hemval.core.facts.round_facts import RoundFacts
from hemval.core.round.outcome import RoundOutcome, prepare
from hemval.letters.kinds.registry import compose
from hemval.letters.paper import Paper
from hemval.letters.post.letter_key import exercise_letter_key
from hemval.letters.post.pressroom import Job, Pressed, print_one
from hemval.letters.typeset.press import Press
from hemval.texts.words import Words, words

_TRIED = 40
"""So many people are tried before it is said that nobody would get one."""
_NO_ID = "–"
"""Stands where a letter has its id: an example has none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A letter as PDF, and to whom it would go."""

    client: int
    pdf: bytes


def example(
    row: Round, kind: LetterKind, *, language: str, actor: Actor, today: date
) -> Example | None:
    """The letter to the first person, by id, who would get one; None where there is none.

    It is of its first day, in a language of choice, and marked as no letter. Nobody is protected.
    """
    for client, outcome in _one_by_one(row, actor):
        terms = letter_terms(outcome)
        on = first_day(kind, terms) or today
        order = _order(row, kind, terms, on, outcome)
        if order is not None:
            order = replace(order, language=language or order.language)
            stamp = Stamp(id=_NO_ID, dated=on)
            came = print_one(Press(), terms, _marked, Job(order=order, stamp=stamp))
            if isinstance(came, Pressed):
                return Example(client=client.pk, pdf=came.pdf)
    return None


def _one_by_one(row: Round, actor: Actor) -> Iterator[tuple[Client, RoundOutcome]]:
    """People who have not answered, each as if she were the only one of the round."""
    rows = readable(Client.objects.filter(gone_since__isnull=True), actor)
    rows = rows.exclude(is_kept_apart()).exclude(choices__round=row)
    for client in rows.select_related("area", "household").order_by("key")[:_TRIED]:
        yield client, _outcome(row, (client,))


def _outcome(row: Round, clients: tuple[Client, ...]) -> RoundOutcome:
    facts = RoundFacts(
        plan=plan_of(row),
        clients=tuple(client_of(one, with_number=False) for one in clients),
        representatives=tuple(each for one in clients for each in representatives_of(one)),
        grants=tuple(each for one in clients for each in grants_of(one)),
        providers=tuple(all_providers()),
        provider_facts=tuple(all_facts()),
    )
    return prepare(system_of(row.version), facts)


def _order(
    row: Round, kind: LetterKind, terms: LetterTerms, on: date, outcome: RoundOutcome
) -> LetterOrder | None:
    key = known_letter_key(row) or exercise_letter_key(row.key)
    matter = matter_of(kind, terms, key, on)
    for to in addressees(outcome):
        for letters in letters_to(PersonNow(to=to), matter):
            if isinstance(letters, tuple):
                return letters[0]
    return None


def _marked(order: LetterOrder, terms: LetterTerms, told: Words, stamp: Stamp) -> Paper:
    mark = words("sv").say("letters-preview-mark")
    return replace(compose(order, terms, told, stamp), mark=mark)
