"""Areas in the reader's words."""

from dataclasses import dataclass

from hemval.letters.paper import Said


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaTold:
    """An area in the reader's words, by the number that it has on the map and in the list."""

    id: str
    number: int
    name: Said


@dataclass(frozen=True, slots=True, kw_only=True)
class AreasTold:
    """The areas of a choice system. `can_be_asked`: an address tells which of them it is in."""

    system: Said
    areas: tuple[AreaTold, ...]
    can_be_asked: bool
