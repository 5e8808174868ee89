"""A reason names its rule so that it can be found again, however the file is changed around it."""

from dataclasses import replace
from datetime import date
from enum import StrEnum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hemval.core.reason import Reason, RuleRef
from hemval.core.system.provisions import Part, provisions
from hemval.core.system.rule import Kind, Rule
from hemval.files.system_file import load_system, shipped_systems

SHIPPED = [load_system(name).system for name in shipped_systems()]


def references(system):
    """Every rule of a system that governs something, by what names it."""
    return [
        (RuleRef.to(one.part, one.thing, within=one.capacity), one.thing)
        for one in provisions(system)
        if isinstance(one.thing, Rule) and one.kind is not Kind.PROPOSED
    ]


class Why(StrEnum):
    DIED = "died"
    HOUSING = "housing"


@pytest.mark.parametrize("made", SHIPPED, ids=lambda one: one.identity.id)
def test_no_two_rules_are_named_alike(made):
    named = [str(reference) for reference, _ in references(made)]
    assert len(named) > 10
    assert len(set(named)) == len(named)


@given(data=st.data(), made=st.sampled_from(SHIPPED))
def test_a_rule_is_named_the_same_wherever_it_stands_in_the_file(data, made):
    lists = ("services", "bundles", "areas", "exclusions", "notices", "capacity", "clauses")
    shuffled = {name: tuple(data.draw(st.permutations(getattr(made, name)))) for name in lists}
    assert dict(references(replace(made, **shuffled))) == dict(references(made))


def test_a_rule_above_leaves_the_reference_as_it_was():
    made = load_system("sundsvall").system
    first, *others = made.exclusions
    added = replace(first, valid_to=date(2000, 1, 1))
    longer = replace(made, exclusions=(added, first, *others))
    assert RuleRef.to(Part.EXCLUSIONS, longer.exclusions[1]) == RuleRef.to(Part.EXCLUSIONS, first)


def test_what_narrows_a_rule_stands_in_its_name():
    (capacity, *_) = load_system("botkyrka").system.capacity
    share = next(share for share in capacity.shares if share.group)
    reference = RuleRef.to(Part.SHARES, share, within=replace(capacity, bundles=("b", "a")))
    assert str(reference).startswith(f"shares group={share.group}")
    assert "bundles=a+b" in str(reference)


def test_a_reason_has_its_decision_from_its_rule():
    rule = RuleRef(part=Part.EXCLUSIONS, about=(("who", "housing"),), decision="sn-2012")
    assert Reason(code=Why.HOUSING, rule=rule).decision == "sn-2012"
    assert Reason(code=Why.DIED).decision == ""
