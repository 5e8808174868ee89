"""Nothing of few is shown in a report, and nothing from which it can be counted out."""

from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from hemval.core.lottery.small_numbers import FEWEST_SHOWN, withheld_cells
from hemval.core.placement.counting import Stands
from hemval.core.reporting.fewer import (
    chose_shown,
    clients_shown,
    moves_shown,
    outcomes_shown,
    some_shown,
    together_shown,
    with_unmet,
)

number = st.sampled_from([0, 0, 1, 2, 3, 4, 5, 6, 9, 30, 120])
WAYS = ("first_wish", "later_wish", "kept", "promised", "silent_placed")


def is_few(count):
    return 0 < count < FEWEST_SHOWN


def fixed(known, cells):
    """The cells that are the same whatever the others are, from sums that are known.

    `known`: each sum as the cells that it is made of.
    """
    rows = [[Fraction(cell in sum_) for cell in cells] for sum_ in known]
    before = _rank(rows)
    return {
        cell
        for place, cell in enumerate(cells)
        if _rank([*rows, [Fraction(n == place) for n in range(len(cells))]]) == before
    }


def _rank(equations):
    rows, rank = [list(row) for row in equations], 0
    for column in range(len(rows[0]) if rows else 0):
        pivot = next((n for n in range(rank, len(rows)) if rows[n][column]), None)
        if pivot is None:
            continue
        rows[rank], rows[pivot] = rows[pivot], rows[rank]
        for n in range(rank + 1, len(rows)):
            factor = rows[n][column] / rows[rank][column]
            rows[n] = [a - factor * b for a, b in zip(rows[n], rows[rank], strict=True)]
        rank += 1
    return rank


def test_a_few_take_the_smallest_beside_them_with_them():
    # 2 alone would be the sum less 6 and 30; 2 + 6 is eight, and may be known.
    assert some_shown({"a": 2, "b": 6, "c": 30, "d": 0}) == {"a": None, "b": None, "c": 30}


def test_parts_are_told_all_or_none():
    assert together_shown({"a": 8, "b": 5, "c": 0}) == (13, {"a": 8, "b": 5})
    assert together_shown({"a": 8, "b": 2}) == (10, {})
    assert together_shown({"a": 2, "b": 1}) == (None, {})
    assert together_shown({}) == (0, {})


def test_the_protected_are_told_only_among_those_in_the_round():
    totals = dict.fromkeys(Stands, 0) | {Stands.IN_ROUND: 90, Stands.PROTECTED: 3, "clients": 93}
    assert clients_shown(totals) == (93, {"in_round": 93})


def test_the_sum_is_withheld_where_one_place_of_few_would_follow_from_it():
    # 1 would be 60 - 59, and that 59 are in the round is told by every table of areas.
    totals = dict.fromkeys(Stands, 0) | {Stands.IN_ROUND: 59, Stands.NO_BUNDLE: 1, "clients": 60}
    assert clients_shown(totals) == (None, {"in_round": 59, "no_bundle": None})


@given(st.fixed_dictionaries({place.value: number for place in Stands}))
@settings(max_examples=150)
def test_no_place_of_few_can_be_counted_out(places):
    clients = sum(places.values())
    total, told = clients_shown({**places, "clients": clients})
    merged = {**places, "in_round": places["in_round"] + places["protected"]}
    hidden = [name for name, count in told.items() if count is None]
    assert not any(is_few(count) for count in told.values() if count is not None)
    assert all(told[name] in (None, merged[name]) for name in told)
    if hidden and total is not None:
        assert len(hidden) > 1
        assert sum(merged[name] for name in hidden) >= FEWEST_SHOWN


totals_of_claims = st.fixed_dictionaries(
    dict.fromkeys((*WAYS, "silent_kept", "chose_unplaced", "silent_unplaced"), number)
)


def published(parts):
    """The totals as `public.json` has them, and how many chose."""
    counts = {name: parts[name] for name in (*WAYS, "silent_kept")}
    without = parts["chose_unplaced"] + parts["silent_unplaced"]
    placed = sum(counts.values())
    cells = {**counts, "placed": placed, "without_place": without, "claims": placed + without}
    sums = [("claims", ("placed", "without_place")), ("placed", tuple(counts))]
    withheld = withheld_cells(cells, sums, shown=("claims",))
    told = {name: None if name in withheld else count for name, count in cells.items()}
    chose = sum(parts[name] for name in WAYS[:-1]) + parts["chose_unplaced"]
    return told, chose


@given(totals_of_claims)
@settings(max_examples=300)
def test_no_outcome_of_few_follows_from_the_report(parts):
    totals, chose = published(parts)
    outcomes = outcomes_shown(totals)
    shown = chose_shown(chose, outcomes)
    cells = (*WAYS, "silent_kept", "chose_unplaced", "silent_unplaced")
    rest = ("silent_kept", "chose_unplaced", "silent_unplaced")
    known = [cells] + [
        rest if name == "rest" else (name,) for name, told in outcomes.items() if told is not None
    ]
    known += [(*WAYS[:-1], "chose_unplaced")] if shown is not None else []
    groups = [
        *((name,) for name in WAYS),
        rest,
        ("chose_unplaced",),
        ("silent_kept", "silent_unplaced"),
        ("silent_placed", "silent_kept", "silent_unplaced"),
    ]
    for group in groups:
        if is_few(sum(parts[name] for name in group)):
            # A sum is known when it adds nothing to what is.
            rows = [[Fraction(cell in sum_) for cell in cells] for sum_ in known]
            own = [Fraction(cell in group) for cell in cells]
            assert _rank([*rows, own]) > _rank(rows), (group, outcomes, shown)


def test_those_who_chose_and_have_nothing_yet_are_never_among_those_who_did_not_choose():
    # 161 chose: 120 got their first wish, 10 a later one and 5 kept whom they had; 26 have nothing.
    # Of the 40 in the rest, 14 did not choose.
    ways = {"first_wish": 120, "later_wish": 10, "kept": 5, "promised": 0, "silent_placed": 60}
    parted = with_unmet({**ways, "rest": 40}, 161)
    assert (parted["unmet"], parted["rest"]) == (26, 14)
    assert sum(parted.values()) == 235


def test_where_it_is_not_told_how_many_chose_the_rest_is_not_parted():
    outcomes = {"first_wish": None, "rest": 40}
    assert with_unmet(outcomes, None) == outcomes


provider = st.fixed_dictionaries(dict.fromkeys(("comes", "stays", "leaves", "for_now"), number))
providers = st.lists(
    st.tuples(provider, st.sampled_from([0, 0, 0, 1, 2, 7])), min_size=2, max_size=6
)


@given(providers, st.booleans())
@settings(max_examples=200)
def test_nobody_at_a_provider_is_counted_out_of_moves_and_use(rows, in_persons):
    told_of = {f"P{n}": row for n, (row, _) in enumerate(rows)}
    protected = {f"P{n}": count for n, (_, count) in enumerate(rows)}
    here = {
        p: row["comes"] + row["stays"] + row["for_now"] + protected[p] for p, row in told_of.items()
    }
    # What is used is published of everybody, and withheld where few are.
    withheld = withheld_cells({**here, "all": sum(here.values())}, [("all", tuple(here))])
    hidden = {p for p in here if p in withheld}
    has_protected = any(protected.values())
    told = moves_shown(
        told_of, has_protected=has_protected, used_tells_how_many=in_persons, hidden=hidden
    )
    cells = [(p, what) for p in told_of for what in ("comes", "stays", "protected")]
    known = [[(p, what)] for p in told for what in ("comes", "stays") if told[p][what] is not None]
    known += [[c for c in cells if c[1] == what] for what in ("comes", "stays")] * (
        not has_protected
    )
    if in_persons:
        known += [[c for c in cells if c[0] == p] for p in told_of if p not in hidden]
    if not has_protected:
        known += [[c] for c in cells if c[1] == "protected"]
    numbers = {
        (p, what): protected[p]
        if what == "protected"
        else told_of[p]["comes"]
        if what == "comes"
        else told_of[p]["stays"] + told_of[p]["for_now"]
        for p, what in cells
    }
    given_away = fixed(known, cells)
    if has_protected:
        assert not [cell for cell in given_away if cell[1] == "protected"]
    assert not [cell for cell in given_away if is_few(numbers[cell])]
    assert not any(is_few(row["leaves"] or 0) for row in told.values())
