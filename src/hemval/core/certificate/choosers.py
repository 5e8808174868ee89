"""How many chose, for whoever reads what is published: so that a share of them can be told.

What `public.json` tells is taken to be known. Of those who chose, whoever got no place could be
counted out from how many chose; so where one to four did not, neither number is told.
"""

from collections.abc import Mapping
from typing import Any

from hemval.core.certificate.certificate import CertifiedBundle
from hemval.core.certificate.public import CLAIMS, SILENT_PLACED, WAYS, WITHOUT_PLACE
from hemval.core.lottery.small_numbers import WITHHELD, Sum, withheld_cells

CHOSE, SILENT = "chose", "silent"
_CHOSE_UNPLACED, _SILENT_UNPLACED = "chose_unplaced", "silent_unplaced"
_SILENT_WAYS = ("silent_kept", SILENT_PLACED)
_CHOSEN_WAYS = tuple(way for way in WAYS if way not in _SILENT_WAYS)


def choosers_told(one: CertifiedBundle, totals: Mapping[str, Any]) -> dict[str, int | str]:
    """How many claims of a bundle are of people who chose, and of others.

    `totals` are those that are published of the bundle.
    """
    final = one.final
    chooser = [claim.chooser for claim in one.problem.claims]
    unplaced = [claim.chooser for claim in one.problem.claims if final.get(claim.id) is None]
    counts = {
        CHOSE: sum(chooser),
        SILENT: len(chooser) - sum(chooser),
        _CHOSE_UNPLACED: sum(unplaced),
        _SILENT_UNPLACED: len(unplaced) - sum(unplaced),
    }
    published = {name: _behind(told) for name, told in totals.items()}
    hidden = {name for name, told in totals.items() if told == WITHHELD}
    sums: list[Sum[str]] = [
        (CLAIMS, (CHOSE, SILENT)),
        (CHOSE, (*_CHOSEN_WAYS, _CHOSE_UNPLACED)),
        (SILENT, (*_SILENT_WAYS, _SILENT_UNPLACED)),
        (WITHOUT_PLACE, (_CHOSE_UNPLACED, _SILENT_UNPLACED)),
    ]
    withheld = withheld_cells(
        {**published, **counts},
        sums,
        shown=frozenset(published) - hidden,
        withheld=hidden,
    )
    return {name: WITHHELD if name in withheld else counts[name] for name in (CHOSE, SILENT)}


def _behind(told: Any) -> int:
    """A number that is published; one that is withheld is taken for none behind which anybody
    stands, so that no other is told because of it."""
    return told if isinstance(told, int) else 0
