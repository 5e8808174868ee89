"""What one person can tell from her row and the published numbers, where she did not choose."""

import pytest

from hemval.core.verification.own_place import own_place_faults


def faults(rule, *, closed, size, leaf="A"):
    """Of one who is silent and may be given A or B; A has refused somebody or not."""
    node = {"parent": None, "capacity": 5, "used": 5, "last_admitted": None}
    bundle = {
        "rule": rule,
        "method": "proposing",
        "nodes": {"A": {**node, "closed": closed}, "B": {**node, "closed": False}},
    }
    claim = {"wishes": [], "chooser": False, "eligible": ["A", "B"], "size": size, "order": 9}
    return [*own_place_faults(bundle, {"claim": claim, "leaf": leaf})]


@pytest.mark.parametrize("rule", ["closing", "soft"])
def test_one_who_is_silent_can_see_that_she_was_given_a_leaf_that_is_shut(rule):
    assert faults(rule, closed=True, size=1) == ["A"]
    assert faults(rule, closed=False, size=1) == []
    assert faults(rule, closed=True, size=0) == []
    assert faults(rule, closed=True, size=1, leaf="B") == []


@pytest.mark.parametrize("rule", ["unit", "skipping"])
def test_where_nothing_is_shut_she_sees_no_fault(rule):
    assert faults(rule, closed=True, size=1) == []
