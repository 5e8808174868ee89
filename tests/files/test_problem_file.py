"""A problem file is taken wholly or refused with every fault and its path."""

import json
from copy import deepcopy
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.core.allocation.made_up_problems import problems, shuffled
from tests.files.whole_problem import WHOLE

from hemval.core.allocation.problem import Claim, LargestFreeRoom, MunicipalUnits, Node, Problem
from hemval.core.allocation.solve import solve
from hemval.core.fault import dotted
from hemval.core.system.capacity import AdmissionRule
from hemval.core.system.non_choice import FreeCapacityMeasure
from hemval.files.faulty import FaultyFile
from hemval.files.problems.allocation_file import allocation_text, read_allocation_bytes
from hemval.files.problems.problem_file import problem_bytes, read_problem, read_problem_bytes
from hemval.texts.faults import fault_sentence
from hemval.texts.languages import STAFF_LANGUAGES
from hemval.texts.words import words


def read(text: str | bytes) -> Problem:
    data = text if isinstance(text, bytes) else text.encode()
    return read_problem_bytes(data, file="p.json")


def faults(text: str | bytes) -> list[tuple[str, str, int | None]]:
    """Path, code and line of every fault; each can be said in every language of the staff."""
    with pytest.raises(FaultyFile) as refused:
        read(text)
    found = refused.value.faults
    for language in STAFF_LANGUAGES:
        assert all(len(fault_sentence(one.fault, words(language))) > 20 for one in found)
    return [(dotted(one.fault.path), one.fault.code, one.line) for one in found]


def changed(path: tuple[str | int, ...], value: Any) -> str:
    """The whole problem with one value changed; `...` takes the key away."""
    document = deepcopy(WHOLE)
    place: Any = document
    for step in path[:-1]:
        place = place[step]
    if value is ...:
        del place[path[-1]]
    else:
        place[path[-1]] = value
    return json.dumps(document)


def test_a_problem_is_read_as_it_is_written():
    assert read(json.dumps(WHOLE)) == Problem(
        rule=AdmissionRule.UNIT,
        nodes=(
            Node(id="private", capacity=20),
            Node(id="A", parent="private", capacity=12),
            Node(id="M"),
        ),
        claims=(
            Claim(id="c1", wishes=("A", "M"), current="M", classes={"A": 0}, order=7),
            Claim(
                id="c2",
                chooser=False,
                group="new",
                eligible=("A", "M"),
                distance={"A": 120},
                order=9,
            ),
        ),
        non_choice={
            "existing": MunicipalUnits(leaves=("M",)),
            "new": LargestFreeRoom(measure=FreeCapacityMeasure.SHARE_OF_CAP),
        },
    )


def test_what_may_be_left_out_has_its_ordinary_value():
    text = """{"format": "hemval-problem/1", "rule": "soft", "claims": [{"id": "a", "size": 3,
        "order": -1}], "nodes": []}"""
    assert read(text) == Problem(
        rule=AdmissionRule.SOFT, nodes=(), claims=(Claim(id="a", size=3, order=-1),)
    )


@settings(max_examples=60)
@given(problems())
def test_what_is_written_reads_the_same_and_has_one_way_to_be_written(of):
    written = problem_bytes(of)
    assert problem_bytes(read(written)) == written
    assert problem_bytes(shuffled(of, 2)) == written
    assert solve(read(written)) == solve(of)


@settings(max_examples=60)
@given(problems())
def test_an_answer_reads_the_same_as_it_was_written(of):
    answer = solve(of)
    assert read_allocation_bytes(allocation_text(answer).encode(), file="a.json") == answer


ONE_FAULT = {
    "another format": (("format",), "hemval-problem/2", "format", "json-not-one-of"),
    "no format": (("format",), ..., "format", "json-missing-key"),
    "a rule that is not": (("rule",), "fair", "rule", "json-not-one-of"),
    "a rule that is a number": (("rule",), 1, "rule", "json-wrong-type"),
    "an overrun with decimals": (("overrun",), 1.5, "overrun", "json-not-whole"),
    "no claims": (("claims",), ..., "claims", "json-missing-key"),
    "claims that are no list": (("claims",), {}, "claims", "json-wrong-type"),
    "a claim that is no object": (("claims", 0), [], "claims[0]", "json-wrong-type"),
    "nodes that are nothing": (("nodes",), None, "nodes", "json-wrong-type"),
    "a node without a cap": (
        ("nodes", 0, "capacity"),
        ...,
        "nodes[0].capacity",
        "json-missing-key",
    ),
    "a cap that is true": (("nodes", 0, "capacity"), True, "nodes[0].capacity", "json-wrong-type"),
    "a cap with decimals": (("nodes", 0, "capacity"), 20.0, "nodes[0].capacity", "json-not-whole"),
    "a cap as text": (("nodes", 0, "capacity"), "20", "nodes[0].capacity", "json-wrong-type"),
    "a size that is false": (("claims", 0, "size"), False, "claims[0].size", "json-wrong-type"),
    "no size": (("claims", 0, "size"), ..., "claims[0].size", "json-missing-key"),
    "no order": (("claims", 1, "order"), ..., "claims[1].order", "json-missing-key"),
    "an order that is nothing": (
        ("claims", 1, "order"),
        None,
        "claims[1].order",
        "json-wrong-type",
    ),
    "a chooser as text": (("claims", 1, "chooser"), "no", "claims[1].chooser", "json-wrong-type"),
    "wishes as text": (("claims", 0, "wishes"), "A", "claims[0].wishes", "json-wrong-type"),
    "a wish that is a number": (
        ("claims", 0, "wishes", 1),
        2,
        "claims[0].wishes[1]",
        "json-wrong-type",
    ),
    "a class as text": (
        ("claims", 0, "classes", "A"),
        "1",
        "claims[0].classes.A",
        "json-wrong-type",
    ),
    "a key nobody knows": (("claims", 0, "wish"), [], "claims[0].wish", "json-unknown-key"),
    "a key that cannot be seen": (("claims", 0, "\u202e"), [], "claims[0]", "json-bad-key"),
    "a rule for the silent that is not": (
        ("non_choice", "new", "rule"),
        "any",
        "non_choice.new.rule",
        "json-not-one-of",
    ),
    "no rule for the silent": (
        ("non_choice", "new", "rule"),
        ...,
        "non_choice.new.rule",
        "json-missing-key",
    ),
    "no measure": (
        ("non_choice", "new", "measure"),
        ...,
        "non_choice.new.measure",
        "json-missing-key",
    ),
    "a key of another rule": (
        ("non_choice", "new", "leaves"),
        ["A"],
        "non_choice.new.leaves",
        "json-unknown-key",
    ),
    "a wish for nobody": (
        ("claims", 0, "wishes", 0),
        "X",
        "claims[0].wishes[0]",
        "problem-unknown-leaf",
    ),
    "a size where clients are counted": (
        ("claims", 0, "size"),
        2,
        "claims[0].size",
        "problem-unit-size",
    ),
}


@pytest.mark.parametrize("name", ONE_FAULT)
def test_one_thing_that_is_wrong_is_told_with_its_path(name):
    path, value, where, code = ONE_FAULT[name]
    assert faults(changed(path, value)) == [(where, code, None)]


@pytest.mark.parametrize(
    ("rule", "missing"),
    [
        ({"rule": "municipal"}, "leaves"),
        ({"rule": "rotation", "next": 0}, "list"),
        ({"rule": "rotation", "list": ["A"]}, "next"),
        ({"rule": "draw"}, "seed"),
    ],
)
def test_each_rule_for_the_silent_says_what_it_needs(rule, missing):
    found = faults(changed(("non_choice", "new"), rule))
    assert found == [(f"non_choice.new.{missing}", "json-missing-key", None)]


def test_faults_of_form_and_of_meaning_are_told_at_once():
    document = deepcopy(WHOLE)
    document["claims"][0] |= {"size": "1", "wishes": ["X"]}
    document["claims"][1] |= {"eligible": ["Y"], "group": "old"}
    document["non_choice"]["existing"] = {"rule": "municipal", "leaves": []}
    document["non_choice"]["new"] = {"rule": "rotation", "list": ["A"], "next": None}
    document["overrun"] = 3
    # What else the first claim says is looked at when it can be read as such.
    assert faults(json.dumps(document)) == [
        ("overrun", "problem-overrun-not-soft", None),
        ("claims[0].size", "json-wrong-type", None),
        ("claims[1].eligible[0]", "problem-unknown-leaf", None),
        ("claims[1].group", "problem-unknown-group", None),
        ("non_choice.new.next", "json-wrong-type", None),
        ("non_choice.existing.leaves", "problem-no-leaves", None),
    ]


def test_a_key_that_stands_twice_is_told_wherever_it_stands():
    text = json.dumps(WHOLE).replace('"capacity": 20', '"capacity": 20, "capacity": 30')
    assert faults(text) == [("nodes[0].capacity", "json-key-twice", None)]
    text = json.dumps(WHOLE).replace('"A": 0', '"A": 0, "A": 1')
    assert faults(text) == [("claims[0].classes.A", "json-key-twice", None)]


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "7e0", "1e999", "9" * 5000])
def test_what_is_no_whole_number_is_told(number):
    text = json.dumps(WHOLE).replace('"order": 7', f'"order": {number}')
    assert faults(text) == [("claims[0].order", "json-not-whole", None)]


def test_a_number_that_is_whole_and_too_large_is_told():
    assert faults(changed(("claims", 0, "order"), 10**20)) == [
        ("claims[0].order", "problem-too-large", None)
    ]


@pytest.mark.parametrize(
    ("data", "code", "line"),
    [
        (b"", "json-syntax", 1),
        (b'{\n"a": 1,\n}', "json-syntax", 3),
        (b"{} {}", "json-syntax", 1),
        (b'\n{"id": "\xe5"}', "json-not-utf8", 2),
        ("{}".encode("utf-16"), "json-not-utf8", 1),
        (b"[" * 200_000, "json-too-deep", None),
        (b'{"a":' * 200_000, "json-too-deep", None),
    ],
    ids=["empty", "broken", "two", "latin", "utf-16", "deep lists", "deep objects"],
)
def test_what_is_no_json_is_told_with_its_line(data, code, line):
    assert faults(data) == [("", code, line)]


@pytest.mark.parametrize("text", ["[]", "1", "null", '"x"', "NaN"])
def test_what_is_no_object_is_told(text):
    assert faults(text) == [("", "json-wrong-type", None)]


def test_a_mark_of_byte_order_is_let_be():
    assert read(b"\xef\xbb\xbf" + json.dumps(WHOLE).encode()) == read(json.dumps(WHOLE))


def test_ids_in_any_script_are_taken_and_those_that_cannot_be_seen_are_not():
    text = changed(("claims", 0, "id"), "brukare å 1")
    assert read(text).claims[0].id == "brukare å 1"
    for id_ in ("", "\u0000", "\ud800", "a\nb"):
        assert faults(changed(("claims", 0, "id"), id_)) == [
            ("claims[0].id", "problem-bad-id", None)
        ]


def test_what_is_missing_or_no_file_is_told(tmp_path):
    for path, code in ((tmp_path / "none", "json-no-such-file"), (tmp_path, "json-unreadable")):
        with pytest.raises(FaultyFile) as refused:
            read_problem(path)
        assert [one.fault.code for one in refused.value.faults] == [code]


def test_an_answer_that_contradicts_itself_is_refused():
    text = allocation_text(solve(read(json.dumps(WHOLE)))).replace(
        '"unplaced": []', '"unplaced": ["c1"]'
    )
    with pytest.raises(FaultyFile) as refused:
        read_allocation_bytes(text.encode(), file="a.json")
    assert [one.fault.code for one in refused.value.faults] == ["problem-unplaced-differs"]


STRANGE = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)
PATHS = st.sampled_from(
    [
        (),
        *[(key,) for key in WHOLE],
        *[("nodes", 1, key) for key in WHOLE["nodes"][1]],
        *[("claims", 0, key) for key in WHOLE["claims"][0]],
        *[("claims", 1, key) for key in WHOLE["claims"][1]],
        ("non_choice", "new"),
        ("non_choice", "new", "rule"),
    ]
)


@settings(max_examples=150)
@given(PATHS, STRANGE)
def test_whatever_stands_anywhere_is_taken_or_refused_and_never_breaks_the_program(path, value):
    text = changed(path, value) if path else json.dumps(value)
    try:
        answer = solve(read(text))
    except FaultyFile as refused:
        for one in refused.faults:
            assert fault_sentence(one.fault, words("sv"))
            assert dotted(one.fault.path).isprintable()
    else:
        assert set(answer.assignment) == {claim.id for claim in read(text).claims}
