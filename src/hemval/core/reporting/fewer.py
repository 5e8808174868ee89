"""Which numbers a report may show together, so that nobody can be counted out of them.

A number behind which one to four stand is withheld, and so is what it could be counted out from:
the sums that a reader can form of the report's own numbers, and of those that are published.
"""

from collections.abc import Mapping, Set

from hemval.core.lottery.small_numbers import FEWEST_SHOWN, Sum, withheld_cells
from hemval.core.placement.counting import Stands
from hemval.core.placement.small_numbers import without_small_numbers

Shown = int | None
UNMET = "unmet"
REST = "rest"
_ALL = "\0"
_BY_RULE = "silent_placed"
_OUTCOMES = ("first_wish", "later_wish", "kept", "promised", _BY_RULE)
_OF_REST = ("silent_kept", "without_place")
PUBLISHED = ("claims", *_OUTCOMES, *_OF_REST)
"""The totals of what is published that a report needs."""


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


def clients_shown(totals: Mapping[str, int]) -> tuple[Shown, dict[str, Shown]]:
    """How many rows the list has, and every row in one place.

    The protected are counted as in the round, and nowhere else. A place of five or more may be told
    elsewhere in the report too; so it is the sum that is withheld where a place of few would follow
    from it.
    """
    places = {place.value: totals[place.value] for place in Stands}
    places[Stands.IN_ROUND] += places.pop(Stands.PROTECTED)
    some = {name: number for name, number in places.items() if number or name == Stands.IN_ROUND}
    many = {name for name, number in some.items() if number >= FEWEST_SHOWN}
    sums: list[Sum[str]] = [(_ALL, tuple(some))]
    withheld = withheld_cells({**some, _ALL: totals["clients"]}, sums, shown=many)
    told = {name: None if name in withheld else number for name, number in some.items()}
    return None if _ALL in withheld else totals["clients"], told


def outcomes_shown(totals: Mapping[str, Shown]) -> dict[str, Shown]:
    """What came of everybody: the ways to have got a place, and the rest in one.

    `totals` are those that are published. The rest did not choose and have who they had, or wait,
    or are gone since. Where few are in the rest, a way is withheld beside it, though it is
    published: only the sum of the rest's parts would follow from what is.
    """
    told = {name: totals[name] for name in _OUTCOMES}
    parts = [totals[name] for name in _OF_REST]
    told[REST] = None if None in parts else sum(number or 0 for number in parts)
    claims = totals["claims"]
    counts = {name: number or 0 for name, number in told.items()} | {_ALL: claims or 0}
    sums: list[Sum[str]] = [(_ALL, tuple(told))]
    withheld = withheld_cells(
        counts,
        sums,
        shown=() if claims is None else (_ALL,),
        withheld={name for name, number in told.items() if number is None}
        | ({_ALL} if claims is None else set()),
    )
    return {name: None if name in withheld else number for name, number in told.items()}


def chose_shown(chose: Shown, outcomes: Mapping[str, Shown]) -> Shown:
    """How many chose, where nothing of few follows from it and from what came of everybody.

    Of the rest, those who chose follow from it, and so do those who did not.
    """
    if chose is None or None in outcomes.values():
        return None
    told = {name: number or 0 for name, number in outcomes.items()}
    unplaced = chose - sum(told[name] for name in _OUTCOMES if name != _BY_RULE)
    silent = told[_BY_RULE] + told[REST] - unplaced
    followed = (chose, unplaced, told[REST] - unplaced, silent)
    return None if any(0 < number < FEWEST_SHOWN for number in followed) else chose


def with_unmet(outcomes: Mapping[str, Shown], chose: Shown) -> dict[str, Shown]:
    """What came of everybody, those who chose and have nothing yet parted from the rest.

    They are parted where it is told how many chose; else both are in the rest, whatever it is
    called.
    """
    if chose is None:
        return dict(outcomes)
    told = {name: number or 0 for name, number in outcomes.items()}
    unmet = chose - sum(told[name] for name in _OUTCOMES if name != _BY_RULE)
    return {**{name: told[name] for name in _OUTCOMES}, UNMET: unmet, REST: told[REST] - unmet}


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
        columns = ({p: row[name] for p, row in there.items()} for name in ("comes", "stays"))
        comes, stays = map(_each_shown, columns)
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


def _each_shown(counts: Mapping[str, int]) -> dict[str, Shown]:
    """Numbers whose sum is known, those that are none too: the tables of areas add up to it."""
    sums: list[Sum[str]] = [(_ALL, tuple(counts))]
    withheld = withheld_cells({**counts, _ALL: sum(counts.values())}, sums, shown=(_ALL,))
    return {name: None if name in withheld else number for name, number in counts.items()}
