from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from hemval.core.lottery.published import bundles_of_few
from hemval.core.lottery.small_numbers import FEWEST_SHOWN, withheld_cells

SUMS = [("all", ("a", "b", "c")), ("a", ("a1", "a2", "a3")), ("b", ("b1", "b2"))]


def _counts(leaves: dict[str, int]) -> dict[str, int]:
    counts = dict(leaves)
    for total, parts in reversed(SUMS):
        counts[total] = sum(counts[part] for part in parts)
    return counts


def test_what_many_stand_behind_is_shown_and_a_zero_too():
    counts = _counts({"a1": 5, "a2": 6, "a3": 0, "b1": 9, "b2": 9, "c": 5})
    assert withheld_cells(counts, SUMS) == frozenset()


def test_beside_one_that_few_stand_behind_the_smallest_other_is_withheld():
    # a1 has 3; with a2 shown it would be 14 - 11 - 0.
    counts = _counts({"a1": 3, "a2": 11, "a3": 0, "b1": 9, "b2": 9, "c": 5})
    assert withheld_cells(counts, SUMS) == {"a1", "a2"}


def test_two_that_are_few_together_take_a_third_with_them():
    # 1 and 2 are 3 together, which a's 13 less a3's 10 would tell.
    counts = _counts({"a1": 1, "a2": 2, "a3": 10, "b1": 9, "b2": 9, "c": 5})
    assert withheld_cells(counts, SUMS) == {"a1", "a2", "a3"}


def test_where_no_part_is_left_the_total_is_withheld_and_what_follows_from_it():
    # b has 3 and 0: b1 is withheld, so b is; and b beside a and c takes the smallest of them.
    counts = _counts({"a1": 8, "a2": 9, "a3": 9, "b1": 3, "b2": 0, "c": 5})
    assert withheld_cells(counts, SUMS) == {"b", "b1", "c"}


def test_what_must_be_shown_is_never_withheld():
    assert bundles_of_few({"care": 300, "service": 3, "alarm": 20}) == {"service", "alarm"}
    assert bundles_of_few({"care": 3}) == frozenset() or bundles_of_few({"care": 3}) == {"care"}


def _answers(counts: dict[str, int], withheld: frozenset[str], most: int) -> set[tuple[int, ...]]:
    """Every way to fill in what is withheld so that all sums hold."""
    hidden = sorted(withheld)
    found = set()
    for values in product(range(most + 1), repeat=len(hidden)):
        tried = {**counts, **dict(zip(hidden, values, strict=True))}
        if all(tried[total] == sum(tried[part] for part in parts) for total, parts in SUMS):
            found.add(values)
    return found


@given(st.fixed_dictionaries({leaf: st.integers(0, 8) for leaf in ("a1", "a2", "a3", "c")}))
def test_no_number_that_is_withheld_can_be_counted_out_from_the_others(leaves):
    counts = _counts({**leaves, "b1": 7, "b2": 7})
    withheld = withheld_cells(counts, SUMS, shown=("all", "b", "b1", "b2"))
    answers = _answers(counts, withheld, 24) if len(withheld) <= 3 else None
    few = [cell for cell in sorted(withheld) if 0 < counts[cell] < FEWEST_SHOWN]
    free = {cell for cell in withheld if cell != "all"}
    assert len(free) != 1
    if answers is not None:
        hidden = sorted(withheld)
        for cell in few:
            assert len({values[hidden.index(cell)] for values in answers}) > 1
