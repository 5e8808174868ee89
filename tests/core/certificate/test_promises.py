from hypothesis import given
from hypothesis import strategies as st

from hemval.core.allocation.problem import Claim
from hemval.core.certificate.promises import final_leaf
from hemval.core.verification import rows

CHOSE = Claim(id="c", order=1, wishes=("B", "A", "C"), current="A")
SILENT = Claim(id="s", order=2, chooser=False, eligible=("A", "B"))
LEAF = st.sampled_from(["A", "B", "C", "D", None])


def test_without_a_promise_what_is_right_holds():
    assert final_leaf(CHOSE, "B", None) == "B"


def test_a_better_place_than_the_promised_one_is_given():
    assert final_leaf(CHOSE, "B", "A") == "B"


def test_a_promised_place_is_kept_where_the_right_one_is_worse_or_none():
    assert final_leaf(CHOSE, "A", "B") == "B"
    assert final_leaf(CHOSE, None, "A") == "A"


def test_a_place_she_never_wished_for_gives_way_to_one_she_did():
    assert final_leaf(CHOSE, "A", "D") == "A"


def test_one_who_did_not_choose_keeps_what_she_was_promised():
    assert final_leaf(SILENT, "A", "B") == "B"


@given(LEAF, LEAF, st.permutations("ABCD"), st.integers(0, 4), LEAF, st.booleans())
def test_who_makes_a_correction_and_who_checks_it_agree(
    right, promised, wishes, count, current, chooser
):
    listed = tuple(wishes[:count]) if chooser else ()
    claim = Claim(id="c", order=1, wishes=listed, current=current, chooser=chooser)
    told = {"wishes": [*listed], "chooser": chooser, "current": current}
    if current is None:
        del told["current"]
    assert final_leaf(claim, right, promised) == rows.final_leaf(told, right, promised)
