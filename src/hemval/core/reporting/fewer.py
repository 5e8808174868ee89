"""Which numbers a report may show together, so that nobody can be counted out of them.

A number behind which one to four stand is withheld, and so is what it could be counted out from:
the sums that a reader can form of the report's own numbers, and of those that are published.
"""

from collections.abc import Mapping, Set

from hemval.core.lottery.small_numbers import FEWEST_SHOWN, Sum, withheld_cells
from hemval.core.placement.counting import Stands
from hemval.core.placement.small_numbers import without_small_numbers

Shown = int | None
REST = "rest"
_ALL = "\0"
_OUTCOMES = ("first_wish", "later_wish", "kept", "promised", "silent_placed")
_OF_REST = ("silent_kept", "without_place")


def some_shown(counts: Mapping[str, int]) -> dict[str, Shown]:
    """Numbers whose sum may be known; those that are none are left out."""
    some = {name: number for name, number in counts.items() if number}
    sums: list[Sum[str]] = [(_ALL, tuple(some))]
    withheld = withheld_cells({**some, _ALL: sum(some.values())}, sums)
    return {name: None if name in withheld else number for name, number in some.items()}


def together_shown(counts: Mapping[str, int]) -> tuple[Shown, dict[str, Shown]]:
    """A sum that is shown, and its parts: all of them, or none where any is of few.

    The parts are not added up in one way only, so that no other of them may be shown either.
    """
    some = {name: number for name, number in counts.items() if number}
    total = sum(some.values())
    if 0 < total < FEWEST_SHOWN:
        return None, {}
    if any(number < FEWEST_SHOWN for number in some.values()):
        return total, {}
    return total, dict(some)


def clients_shown(totals: Mapping[str, int]) -> dict[str, Shown]:
    """Every row of the list in one place; they add up to all of them, which is known.

    The protected are counted as in the round, and nowhere else.
    """
    places = {place.value: totals[place.value] for place in Stands}
    places[Stands.IN_ROUND] += places.pop(Stands.PROTECTED)
    some = {name: number for name, number in places.items() if number or name == Stands.IN_ROUND}
    sums: list[Sum[str]] = [(_ALL, tuple(some))]
    withheld = withheld_cells({**some, _ALL: totals["clients"]}, sums, shown=(_ALL,))
    return {name: None if name in withheld else number for name, number in some.items()}


def outcomes_shown(totals: Mapping[str, Shown]) -> dict[str, Shown]:
    """What came of everybody: the ways to have got a place, and the rest in one.

    `totals` are those that are published. The rest did not choose and have who they had, or wait,
    or are gone since.
    """
    told = {name: totals[name] for name in _OUTCOMES}
    parts = [totals[name] for name in _OF_REST]
    hidden = {name for name, number in told.items() if number is None}
    claims = totals["claims"]
    told[REST] = None if None in parts else sum(number or 0 for number in parts)
    if told[REST] is None:
        hidden.add(REST)
    shown = {name for name, number in told.items() if number == 0 or name in _OUTCOMES} - hidden
    counts = {name: number or 0 for name, number in told.items()} | {_ALL: claims or 0}
    sums: list[Sum[str]] = [(_ALL, tuple(told))]
    is_known = {_ALL} if claims is not None else set()
    withheld = withheld_cells(
        counts,
        sums,
        shown=shown | is_known,
        withheld=hidden | ({_ALL} - is_known),
    )
    return {name: None if name in withheld else number for name, number in told.items()}


def moves_shown(
    providers: Mapping[str, Mapping[str, int]],
    *,
    has_protected: bool,
    used_tells_how_many: bool,
    hidden: Set[str],
) -> dict[str, dict[str, Shown]]:
    """Who comes to, stays with and leaves each provider.

    `providers` count those who are not protected; `used_tells_how_many` there are, as far as what
    is used is counted in persons. Of a provider in `hidden` it is not told how much is used, and so
    nothing of who is there. Where anybody is protected, nobody is told how many stay: with those
    who come they would be everybody that is not protected, and what is used is told of all.
    """
    there = {
        name: {"comes": row["comes"], "stays": row["stays"] + row["for_now"]}
        for name, row in providers.items()
    }
    if used_tells_how_many and not has_protected:
        told = without_small_numbers(there)
        comes, stays = (_column(told, name) for name in ("comes", "stays"))
    else:
        comes, stays = (_each_shown(_column(there, name)) for name in ("comes", "stays"))
    leaves = _each_shown({name: row["leaves"] for name, row in providers.items()})
    return {
        name: {
            "comes": None if name in hidden else comes[name],
            "stays": None if has_protected or name in hidden else stays[name],
            "leaves": leaves[name],
        }
        for name in providers
    }


def _column(table: Mapping[str, Mapping[str, Shown]], column: str) -> dict[str, Shown]:
    return {name: row[column] for name, row in table.items()}


def _each_shown(counts: Mapping[str, Shown]) -> dict[str, Shown]:
    """Numbers whose sum may be known, those that are none too."""
    return {**dict.fromkeys(counts, 0), **some_shown({name: n or 0 for name, n in counts.items()})}
