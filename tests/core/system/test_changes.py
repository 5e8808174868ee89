"""What differs between two systems: matched by what a rule is about, never by its place."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.texts.describe.made import system, text

from hemval.core.system.capacity import Cap, Capacity, Share, ShareBase, Unit
from hemval.core.system.changes import ChangeKind, changes
from hemval.core.system.choice import OrderBy, OrderRule, WishRule
from hemval.core.system.clauses import Clause, Topic
from hemval.core.system.decision import Decision
from hemval.core.system.non_choice import KeepCurrent, Municipal, NonChoice
from hemval.core.system.notices import NoticeOf
from hemval.core.system.provisions import Part
from hemval.core.system.rule import Kind
from hemval.core.system.system import System
from hemval.core.system.values import Percent, ProviderGroup
from hemval.files.system_file import load_system, shipped_systems

NEW_YEAR = date(2024, 1, 1)
SHIPPED = [load_system(name).system for name in shipped_systems()]


def found(before, after):
    return [(one.part, one.kind, one.fields) for one in changes(before, after)]


def share(percent="20 %", group=ProviderGroup.PRIVATE, **facts):
    return Share(share=Percent.parse(percent), group=group, **facts)


def with_shares(*shares, **facts):
    return system(capacity=(Capacity(unit=Unit.HOURS_PER_MONTH, shares=shares, **facts),))


@pytest.mark.parametrize("made", SHIPPED, ids=lambda one: one.identity.id)
def test_a_system_does_not_differ_from_itself(made):
    assert changes(made, made) == ()


@given(data=st.data(), made=st.sampled_from(SHIPPED))
def test_the_order_in_the_file_does_not_matter(data, made):
    lists = ("services", "areas", "exclusions", "notices", "clauses", "decisions", "sources")
    shuffled = {name: tuple(data.draw(st.permutations(getattr(made, name)))) for name in lists}
    assert changes(made, replace(made, **shuffled)) == ()


@given(before=st.sampled_from(SHIPPED), after=st.sampled_from(SHIPPED))
def test_what_is_new_one_way_is_gone_the_other(before, after):
    there, back = changes(before, after), changes(after, before)
    new = {repr(one.after) for one in there if one.kind is ChangeKind.NEW}
    gone = {repr(one.before) for one in back if one.kind is ChangeKind.GONE}
    assert new == gone
    assert len(there) == len(back)


def test_another_value_is_a_change_and_another_ground_is_not():
    assert found(with_shares(share()), with_shares(share("30 %"))) == [
        (Part.SHARES, ChangeKind.CHANGED, ("share",))
    ]
    assert found(with_shares(share(decision="kf")), with_shares(share(decision="board"))) == [
        (Part.SHARES, ChangeKind.STANDING, ("decision",))
    ]


@pytest.mark.parametrize(
    "facts",
    [
        {"source": ("letter",)},
        {"note": text("Så.")},
        {"valid_from": NEW_YEAR},
        {"valid_to": NEW_YEAR},
        {"assumption": text("Kanske.")},
    ],
    ids=lambda facts: next(iter(facts)),
)
def test_what_a_rule_rests_on_is_its_standing(facts):
    ((_, kind, fields),) = found(with_shares(share()), with_shares(share(**facts)))
    assert kind is ChangeKind.STANDING
    assert fields == tuple(facts)


def test_a_proposal_that_is_decided_is_a_change():
    proposed = share(kind=Kind.PROPOSED)
    ((_, kind, fields),) = found(with_shares(proposed), with_shares(share(decision="kf")))
    assert kind is ChangeKind.CHANGED
    assert fields == ("decision", "kind")


def test_a_new_value_from_a_new_day_ends_the_old_and_adds_one():
    ended = share(valid_to=date(2023, 12, 31))
    later = share("30 %", valid_from=NEW_YEAR)
    assert found(with_shares(share()), with_shares(ended, later)) == [
        (Part.SHARES, ChangeKind.NEW, ()),
        (Part.SHARES, ChangeKind.STANDING, ("valid_to",)),
    ]


def test_shares_of_different_holders_are_different_things():
    municipal = share("80 %", ProviderGroup.MUNICIPAL)
    assert found(with_shares(share()), with_shares(municipal)) == [
        (Part.SHARES, ChangeKind.NEW, ()),
        (Part.SHARES, ChangeKind.GONE, ()),
    ]


def test_a_goal_that_becomes_a_rule_is_a_change():
    ((_, kind, fields),) = found(with_shares(share(target=True)), with_shares(share()))
    assert (kind, fields) == (ChangeKind.CHANGED, ("target",))


@pytest.mark.parametrize(
    ("facts", "fields"),
    [
        ({"share_base": ShareBase.CLIENTS}, ("share_base",)),
        ({"bundles": ("care",)}, ("bundles",)),
        ({"kind": Kind.PROPOSED}, ("kind",)),
    ],
)
def test_a_share_changes_with_the_capacity_around_it(facts, fields):
    differing = changes(with_shares(share()), with_shares(share(), **facts))
    assert {one.part: one.fields for one in differing} == {
        Part.CAPACITY: fields,
        Part.SHARES: fields,
    }


def test_a_cap_in_another_unit_is_another_amount():
    def made(unit):
        return system(capacity=(Capacity(unit=unit, caps=(Cap(amount=Decimal(40)),)),))

    differing = changes(made(Unit.CLIENTS), made(Unit.HOURS_PER_MONTH))
    assert {one.part: one.fields for one in differing} == {
        Part.CAPACITY: ("unit",),
        Part.CAPS: ("unit",),
    }


def test_another_answer_to_silence_is_a_change_of_rule():
    before = system(non_choice=NonChoice(existing=(KeepCurrent(),), new=(KeepCurrent(),)))
    after = system(non_choice=NonChoice(existing=(Municipal(),), new=(KeepCurrent(),)))
    assert found(before, after) == [(Part.NON_CHOICE_EXISTING, ChangeKind.CHANGED, ("rule",))]


def test_a_rule_that_is_narrowed_to_a_bundle_is_changed_not_replaced():
    before = system(wishes=(WishRule(max_wishes=1),))
    after = system(wishes=(WishRule(max_wishes=1, bundles=("care",)),))
    assert found(before, after) == [(Part.WISHES, ChangeKind.CHANGED, ("bundles",))]


def test_rules_for_different_bundles_are_matched_by_their_bundles():
    before = system(
        wishes=(
            WishRule(max_wishes=1, bundles=("care",)),
            WishRule(max_wishes=2, bundles=("wash",)),
        )
    )
    after = system(
        wishes=(
            WishRule(max_wishes=2, bundles=("wash",)),
            WishRule(max_wishes=3, bundles=("care",)),
        )
    )
    (change,) = changes(before, after)
    assert (change.before.thing.max_wishes, change.after.thing.max_wishes) == (1, 3)


def test_the_order_within_a_rule_does_not_matter_where_order_says_nothing():
    before = system(wishes=(WishRule(max_wishes=1, bundles=("care", "wash")),))
    after = system(wishes=(WishRule(max_wishes=1, bundles=("wash", "care")),))
    assert changes(before, after) == ()


def test_a_clause_and_a_decision_are_known_by_their_ids():
    def made(topic, body):
        clause = Clause(id="c", topic=topic, text=text("Alfa."))
        decision = Decision(id="kf", body=text(body), about=text("Val."))
        return system(clauses=(clause,), decisions=(decision,))

    assert found(made(Topic.FEE, "nämnden"), made(Topic.START, "fullmäktige")) == [
        (Part.CLAUSES, ChangeKind.CHANGED, ("topic",)),
        (Part.DECISIONS, ChangeKind.CHANGED, ("body",)),
    ]


def test_equal_rules_on_different_days_are_told_apart():
    rule = OrderRule(by=OrderBy.LOTTERY)
    before = system(order=(replace(rule, valid_to=date(2023, 12, 31)),))
    after = system(order=(replace(rule, valid_from=NEW_YEAR),))
    assert found(before, after) == [
        (Part.ORDER, ChangeKind.STANDING, ("valid_from", "valid_to")),
    ]


def test_a_system_without_a_part_has_lost_all_of_it():
    made = load_system("botkyrka").system
    assert made.notices
    without = replace(made, notices=())
    assert isinstance(without, System)
    differing = changes(made, without)
    assert {one.kind for one in differing} == {ChangeKind.GONE}
    assert {one.part for one in differing} == {Part.NOTICES}
    assert {one.before.thing.of for one in differing} == {rule.of for rule in made.notices}
    assert NoticeOf.CHANGE_OF_PROVIDER in {one.before.thing.of for one in differing}
