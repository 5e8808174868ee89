"""What some answers to silence ask for: how far it is to each provider, and whose turn it is."""

from dataclasses import dataclass

EVERYWHERE = "*"


@dataclass(frozen=True, slots=True, kw_only=True)
class Distance:
    """How far it is from a client's home to a provider, in metres."""

    client: str
    provider: str
    metres: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RotationPlace:
    """A provider's place on a rotation list (turordningslista), the lowest first.

    `area` and `bundle` are ids of the system file; `*` is one list for all of them. `is_next`: it
    is this provider's turn.
    """

    provider: str
    place: int
    bundle: str = EVERYWHERE
    area: str = EVERYWHERE
    is_next: bool = False
