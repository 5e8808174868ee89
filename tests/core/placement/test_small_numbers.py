"""Small numbers are held back, and so is what they could be worked out from."""

from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from hemval.core.explanation.explanation import FEWEST
from hemval.core.placement.small_numbers import SUM, without_small_numbers


def test_a_table_without_small_numbers_is_told_whole():
    table = {"north": {"a": 7, "b": 0}, "south": {"a": 5, "b": 12}}
    assert without_small_numbers(table) == {
        "north": {"a": 7, "b": 0, SUM: 7},
        "south": {"a": 5, "b": 12, SUM: 17},
    }


def test_a_small_number_takes_a_ring_of_others_with_it():
    # north b = 3 is small. Alone it would be 11 - 8 in its row and 12 - 9 in its column. The
    # smallest beside it in the row (8) and in the column (9) go too; then those two could be
    # worked out, unless the fourth corner of the ring (20) goes with them.
    table = {"north": {"a": 8, "b": 3}, "south": {"a": 20, "b": 9}}
    assert without_small_numbers(table) == {
        "north": {"a": None, "b": None, SUM: 11},
        "south": {"a": None, "b": None, SUM: 29},
    }


def test_a_row_of_few_people_has_no_sum():
    table = {
        "so": {"a": 2, "b": 1},
        "sv": {"a": 90, "b": 70},
        "fi": {"a": 30, "b": 40},
    }
    told = without_small_numbers(table)
    assert told["so"] == {"a": None, "b": None, SUM: None}
    # 3 + what is held back beside it is never fewer than five.
    assert told["fi"][SUM] is None
    assert told["sv"][SUM] == 160


def test_no_row_and_no_column_is_left_out():
    told = without_small_numbers({"north": {"a": 1}, "south": {"b": 2}})
    assert {name: set(row) for name, row in told.items()} == {
        "north": {"a", "b", SUM},
        "south": {"a", "b", SUM},
    }


def test_nothing_to_tell_is_told():
    assert without_small_numbers({}) == {}


tables = st.integers(2, 5).flatmap(
    lambda columns: st.lists(
        st.lists(st.sampled_from([0, 0, 1, 2, 3, 4, 5, 6, 9, 20, 50]), min_size=columns,
                 max_size=columns),
        min_size=2, max_size=5,
    )
)  # fmt: skip


def named(rows):
    return {
        f"r{n}": {f"c{m}": number for m, number in enumerate(row)} for n, row in enumerate(rows)
    }


def worked_out(told):
    """The cells held back that the sums give away: those that are alone in some combination.

    Every row adds up to its sum and every column to a sum that is known. A cell is given away when
    it is the same in every solution: when no way of changing the others changes it, which plain
    elimination of the equations shows.
    """
    rows, columns = list(told), list(next(iter(told.values())))
    held = [(r, c) for r in rows for c in columns if told[r][c] is None]
    equations = [[Fraction(row == r) * (-1 if c == SUM else 1) for row, c in held] for r in rows]
    equations += [[Fraction(column == c) for _, column in held] for c in columns]
    return {cell for place, cell in enumerate(held) if _is_fixed(equations, place)}


def _is_fixed(equations, place):
    before = _rank(equations)
    unit = [Fraction(n == place) for n in range(len(equations[0]))]
    return _rank([*equations, unit]) == before


def _rank(equations):
    rows, rank = [list(row) for row in equations], 0
    for column in range(len(rows[0]) if rows else 0):
        pivot = next((n for n in range(rank, len(rows)) if rows[n][column]), None)
        if pivot is None:
            continue
        rows[rank], rows[pivot] = rows[pivot], rows[rank]
        for n in range(rank + 1, len(rows)):
            if rows[n][column]:
                factor = rows[n][column] / rows[rank][column]
                rows[n] = [a - factor * b for a, b in zip(rows[n], rows[rank], strict=True)]
        rank += 1
    return rank


@settings(max_examples=150, deadline=None)
@given(tables)
def test_no_small_number_is_told_nor_can_be_worked_out(rows):
    table = named(rows)
    told = without_small_numbers(table)
    numbers = [number for row in told.values() for number in row.values() if number is not None]
    assert not any(0 < number < FEWEST for number in numbers)
    for row, column in worked_out(told):
        parts = table[row]
        number = sum(parts.values()) if column == SUM else parts[column]
        assert not 0 < number < FEWEST


@settings(max_examples=150, deadline=None)
@given(tables)
def test_what_is_told_is_true(rows):
    table = named(rows)
    for name, row in without_small_numbers(table).items():
        for column, number in row.items():
            true = sum(table[name].values()) if column == SUM else table[name][column]
            assert number in (None, true)


@given(tables, st.lists(st.integers(0, 3), min_size=5, max_size=5))
@settings(max_examples=40)
def test_the_unseen_cannot_be_worked_out_from_the_sums_of_everybody(rows, unseen):
    # Whoever knows the sums of everybody has one more row: it must be held back like a small one.
    table = named(rows)
    columns = list(next(iter(table.values())))
    protected = dict(zip(columns, unseen, strict=False))
    told = without_small_numbers(table, unseen=protected)
    assert set(told) == set(table)
    if any(protected.values()):
        everybody = {**told, "unseen": dict.fromkeys((*columns, SUM))}
        given_away = [cell for cell in worked_out(everybody) if cell[0] == "unseen"]
        assert given_away == []


def test_without_anybody_unseen_the_table_is_as_it_was():
    table = {"north": {"a": 7, "b": 0}, "south": {"a": 5, "b": 12}}
    assert without_small_numbers(table, unseen={"a": 0}) == without_small_numbers(table)
