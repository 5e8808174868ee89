"""Every letter of a round as orders, kind by kind and person by person; nothing is decided here.

The core says for each kind who gets it and what keeps it (`core/correspondence/ordering`). Each
kind goes through everybody, so that each is person of once.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from hemval.core.correspondence.kind_rules import KIND_RULES
from hemval.core.correspondence.kinds import LetterKind
from hemval.core.correspondence.order import Letters
from hemval.core.correspondence.ordering import letters_to, matter_of
from hemval.core.correspondence.told_before import Told
from hemval.core.facts.events import Event
from hemval.files.correspondence.letter_round import LetterRound
from hemval.files.correspondence.seen_since import SeenSince, people_now


@dataclass(kw_only=True)
class Occasion:
    """What letters are ordered of: a round, its letters' key, and what has happened since.

    `days`: the day that each kind is posted and dated. `seen`: what lists of today tell. `hidden`:
    who is protected by anything that was ever told, and `told` what else of them has been.
    """

    round: LetterRound
    key: bytes = field(repr=False)
    days: Mapping[LetterKind, date]
    events: tuple[Event, ...] = ()
    seen: SeenSince | None = None
    hidden: frozenset[str] = frozenset()
    told: Told = field(default_factory=dict)


def orders(occasion: Occasion, *, client: str | None = None) -> Iterator[Letters]:
    """Every letter of every kind that has a day, or why there is none.

    `client`: those to her alone. Raises NoLetters.
    """
    for kind in sorted(occasion.days):
        matter = matter_of(
            kind,
            occasion.round.terms,
            occasion.key,
            occasion.days[kind],
            events=occasion.events,
            hidden=occasion.hidden,
            told=occasion.told,
        )
        explained = KIND_RULES[kind].rests_on_outcome
        for person in people_now(occasion.round, occasion.seen, explained=explained):
            if client is None or person.to.client == client:
                yield from letters_to(person, matter)
