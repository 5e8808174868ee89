"""What everybody may see tells no number behind which one to four stand, in any way."""

import json
from copy import deepcopy
from random import Random

import pytest
from tests.core.verification.made_up_certificates import papers_of, undrawn

from hemval.core.allocation.problem import Claim, Node, Problem, RotationList
from hemval.core.system.capacity import AdmissionRule
from hemval.core.verification.checker import verify_certificate

LEAVES = ("A", "B", "C", "D", "E", "F", "G")
WITHHELD = "withheld"


def papers(*, choose, silent):
    """So many who chose M, and so many whom seven leaves take in turn."""
    nodes = tuple(Node(id=leaf, parent=None, capacity=100) for leaf in (*LEAVES, "M"))
    chose = [Claim(id=f"c{n}", order=n + 1, wishes=("M",)) for n in range(choose)]
    rest = [
        Claim(id=f"s{n}", order=choose + n + 1, chooser=False, group="new", eligible=LEAVES)
        for n in range(silent)
    ]
    problem = Problem(
        rule=AdmissionRule.UNIT,
        overrun=None,
        nodes=nodes,
        claims=(*chose, *rest),
        non_choice={"new": RotationList(leaves=LEAVES, turn=1)},
    )
    return papers_of([undrawn("care", problem, Random(1))])  # noqa: S311 - the same each time


def told(**numbers):
    return papers(**numbers).public["bundles"][0]


def holds(made, public):
    report = verify_certificate(made.certificate, commitment=made.commitment, public=public)
    return {check.name.value for check in report.checks if not check.holds}


@pytest.mark.parametrize("silent", [1, 2, 4])
def test_whose_turn_it_is_is_withheld_where_few_were_placed_in_turn(silent):
    assert told(choose=40, silent=silent)["turns"] == {"new": WITHHELD}


def test_whose_turn_it_is_is_told_where_nobody_or_enough_were_placed_in_turn():
    # Seven leaves, beginning at B (1): after five it is G's turn (6), after nobody still B's.
    assert told(choose=40, silent=5)["turns"] == {"new": 6}
    assert told(choose=40, silent=0)["turns"] == {"new": 1}


@pytest.mark.parametrize("silent", [1, 2, 4])
def test_no_order_tells_that_only_few_are_silent(silent):
    # The last of 40 who chose has order 40 of 42: no more than two can be silent.
    assert told(choose=40, silent=silent)["nodes"]["M"]["last_admitted"] == WITHHELD


def test_the_last_order_is_told_where_enough_or_none_are_silent():
    assert told(choose=40, silent=5)["nodes"]["M"]["last_admitted"]["order"] == 40
    assert told(choose=40, silent=0)["nodes"]["M"]["last_admitted"]["order"] == 40


@pytest.mark.parametrize("part", ["turns", "last"])
@pytest.mark.parametrize("silent", [2, 5])
def test_verification_holds_and_finds_what_is_wrongly_told_or_withheld(part, silent):
    made = papers(choose=40, silent=silent)
    assert holds(made, made.public) == set()
    public, result = deepcopy(made.public), made.certificate["bundles"][0]["result"]
    bundle = public["bundles"][0]
    if part == "turns":
        bundle["turns"] = dict(result["turns"]) if silent == 2 else {"new": WITHHELD}
    else:
        last = json.loads(json.dumps(result["nodes"]["M"]["last_admitted"]))
        bundle["nodes"]["M"]["last_admitted"] = last if silent == 2 else WITHHELD
    assert holds(made, public) == {"withheld"}
