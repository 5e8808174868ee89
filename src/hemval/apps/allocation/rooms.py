"""What room is left with each provider that can take somebody on, when all have their places."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from hemval.apps.allocation.models import Given, HandPlacement
from hemval.apps.allocation.papers import PaperName, document
from hemval.apps.providers.models import Provider
from hemval.apps.rounds.models import Round
from hemval.core.claims.openness import Openness
from hemval.core.placement.solved import RoomLeft
from hemval.core.round.rules import RoundRules
from hemval.core.stages.allocated import AllocatedRound

Rooms = Mapping[str, Mapping[str, Mapping[str, int | None]]]
"""By bundle, area and provider: what is left, in the unit of the bundle; None is no limit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProviderRoom:
    """A provider that somebody may be placed with, and what room it has left.

    `left` is None where there is no limit. `needed` is what she would take of it.
    """

    provider: int
    name: str
    left: int | None
    needed: int

    @property
    def has_room(self) -> bool:
        """Is there room for her?"""
        return self.left is None or self.needed <= self.left


def rooms_of(allocated: AllocatedRound) -> Rooms:
    """What is left of each bundle, in each area where somebody lives who has it."""
    outcome = allocated.outcome
    rules = RoundRules(outcome.system, outcome.facts.plan, outcome.facts.providers)
    openness = Openness(rules, outcome.facts.providers)
    return {
        one.bundle: {
            area: dict(_left(RoomLeft(one), openness.open_in(one.bundle, area), area))
            for area in sorted(
                {place.basis.area for place in allocated.placements if place.bundle == one.bundle}
            )
        }
        for one in allocated.solved
    }


def _left(
    room: RoomLeft, providers: tuple[str, ...], area: str
) -> Iterator[tuple[str, int | None]]:
    for provider in providers:
        leaf = room.leaf_of(provider, area)
        if leaf is not None:
            yield provider, room.left(leaf)


def rooms_for(given: Given) -> tuple[ProviderRoom, ...]:
    """The providers that somebody may be placed with, those with most room first.

    What has been given by hand since is taken off, at the provider and not in caps that it shares.
    """
    rooms: Rooms = document(given.round, PaperName.ALLOCATED)["rooms"]
    left = rooms.get(given.bundle.key, {}).get(given.area.key if given.area else "", {})
    taken = _taken_by_hand(given.round, given.bundle_id)
    needed = size_of(given)
    found = [
        ProviderRoom(
            provider=provider.pk,
            name=provider.name,
            left=_less(left[provider.key], taken.get(provider.pk, 0)),
            needed=needed,
        )
        for provider in Provider.objects.filter(key__in=left)
    ]
    return tuple(sorted(found, key=lambda one: (one.left is not None, -(one.left or 0), one.name)))


def size_of(given: Given) -> int:
    """How much room somebody takes, in the unit of the bundle."""
    size: int = given.explanation["kept"].get("size", 0)
    return size


def _taken_by_hand(row: Round, bundle: int) -> Mapping[int, int]:
    placed = HandPlacement.objects.filter(round=row, bundle=bundle, refused_at__isnull=True)
    each = dict(placed.values_list("client_id", "provider_id"))
    taken: dict[int, int] = {}
    for given in Given.objects.filter(round=row, bundle=bundle, client__in=each):
        provider = each[given.client_id]
        taken[provider] = taken.get(provider, 0) + size_of(given)
    return taken


def _less(left: int | None, taken: int) -> int | None:
    return None if left is None else max(left - taken, 0)
