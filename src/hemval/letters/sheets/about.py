"""What a provider's paper is about."""

from enum import StrEnum

from hemval.core.placement.provider_lists import STARTS, Move


class About(StrEnum):
    """Which paper it is; the end of its file's name, and of its messages'."""

    COMING = "coming"
    STAYING = "staying"
    LEAVING = "leaving"

    @property
    def moves(self) -> frozenset[Move]:
        """The moves that it tells of; each move is told of by one paper."""
        return {
            About.COMING: STARTS,
            About.STAYING: frozenset({Move.STAYS}),
            About.LEAVING: frozenset({Move.LEAVES}),
        }[self]
