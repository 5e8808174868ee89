"""How it goes for somebody, in the few ways that those who decide on a rule compare it by."""

from enum import IntEnum

from hemval.core.claims.claims import Standing
from hemval.core.claims.standing import PLACED_AS_SILENT


class Fate(IntEnum):
    """What a draw comes to for one client and one bundle."""

    FIRST_WISH = 0
    """She gets what she wished for most, also where that is what she has."""
    LATER_WISH = 1
    KEEPS_UNMET = 2
    """Nothing that she wished for has room, and she keeps what she has."""
    TO_CALL = 3
    """Nothing that she wished for has room, and somebody rings her."""
    SILENT_STAYS = 4
    SILENT_MOVES = 5
    """She did not choose, and gets another provider than she has."""
    SILENT_NEW = 6
    """She did not choose, has nobody today, and gets a provider."""
    WAITS = 7
    """She did not choose, or her choice is in doubt, and a person places her."""
    OUTSIDE = 8
    """She is not in the round, and nothing changes."""

    @property
    def label(self) -> str:
        """The name that files and texts know it by."""
        return _LABELS[self]


_LABELS = (
    "first_wish",
    "later_wish",
    "keeps_unmet",
    "to_call",
    "silent_stays",
    "silent_moves",
    "silent_new",
    "waits",
    "outside",
)
OF_CHOOSERS = (Fate.FIRST_WISH, Fate.LATER_WISH, Fate.KEEPS_UNMET, Fate.TO_CALL)
OF_SILENT = (Fate.SILENT_STAYS, Fate.SILENT_MOVES, Fate.SILENT_NEW, Fate.WAITS)


def fate_of_chooser(met: int | None, *, is_placed: bool) -> Fate:
    """How it went for one who chose; `met` is the number of the wish that was met, from 0."""
    if not is_placed:
        return Fate.TO_CALL
    if met is None:
        return Fate.KEEPS_UNMET
    return Fate.FIRST_WISH if met == 0 else Fate.LATER_WISH


def fate_of_silent(standing: Standing, provider: str, today: str) -> Fate:
    """How it went for one who did not choose; `provider` is empty where she has no place."""
    if not provider and standing is not Standing.OUTSIDE:
        return Fate.WAITS
    return fate_of_placed(standing, today, stays=provider == today)


def fate_of_placed(standing: Standing, today: str, *, stays: bool) -> Fate:
    """How it went for one who did not choose and has a place: where she is today, or elsewhere."""
    if standing is Standing.OUTSIDE:
        return Fate.OUTSIDE
    if standing not in PLACED_AS_SILENT:
        return Fate.WAITS
    if not today:
        return Fate.SILENT_NEW
    return Fate.SILENT_STAYS if stays else Fate.SILENT_MOVES
