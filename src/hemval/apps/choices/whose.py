"""Whose choice is registered, and what she has today and chose before, as the pages tell."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from hemval.apps.choices.rounds_of_client import ChoiceOfHers, RoundOfHers
from hemval.apps.clients.facts import born_of
from hemval.apps.clients.models import Client
from hemval.core.dates.zone import today
from hemval.core.identity import age


@dataclass(frozen=True, slots=True, kw_only=True)
class SoFar:
    """A bundle that she may choose for: who performs it today, and the choices that have come."""

    name: str
    performers: tuple[str, ...]
    choices: tuple[ChoiceOfHers, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Whose:
    """Whose choice it is, in which round."""

    born: date | None
    years: int | None
    hers: RoundOfHers
    bundles: tuple[SoFar, ...]


def whose(client: Client, hers: RoundOfHers, now: datetime) -> Whose:
    """What is asked of her before she chooses, and told of what stands."""
    born = born_of(client)
    return Whose(
        born=born,
        years=age(born, today(now)) if born else None,
        hers=hers,
        bundles=tuple(_so_far(hers)),
    )


def _so_far(hers: RoundOfHers) -> Iterator[SoFar]:
    names = {one.id: one.name for one in hers.known.facts.providers}
    for one in hers.bundles:
        held = hers.known.held.get(one.key)
        performers = held.performers if held else ()
        yield SoFar(
            name=one.name,
            performers=tuple(names[key] for key in performers if key in names),
            choices=one.choices,
        )
