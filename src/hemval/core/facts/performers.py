"""Who performs what for whom today, as a list of a municipality tells it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Performer:
    """The provider that performs a bundle for a client today; ids of the lists."""

    client: str
    bundle: str
    provider: str
