import hashlib
import hmac
from dataclasses import dataclass, fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hemval.core.allocation.problem import Claim, DrawnByLot, KeepCurrentPlace, Node, Problem
from hemval.core.lottery.canonical import canonical_json, canonical_pieces, digest_of
from hemval.core.lottery.draw import (
    ClaimInDraw,
    commitment,
    draw_seed,
    drawn_problem,
    orders,
    seed_of,
    with_draw,
)
from hemval.core.lottery.exercise import exercise_receipt_key, exercise_secret
from hemval.core.lottery.frozen import frozen_document
from hemval.core.lottery.public_value import ExerciseValue
from hemval.core.lottery.published import commitment_document, draw_document
from hemval.core.lottery.receipts import receipt_hash, receipt_secret
from hemval.core.system.capacity import AdmissionRule

KEY = bytes(range(32))
SECRET = bytes(range(32, 64))
HASHES = [receipt_hash(receipt_secret(KEY, "care", (f"c{number}",))) for number in range(6)]
ROUND = {
    "is_exercise": True,
    "system": {"id": "made-up", "sha256": "0" * 64},
    "public_value": ExerciseValue().name,
}


@dataclass(frozen=True)
class Bundle:
    bundle: str
    problem: Problem
    precedence: tuple[int, ...]


def _bundle(rule: DrawnByLot = DrawnByLot()) -> Bundle:  # noqa: B008 - it cannot be changed
    claims = tuple(
        Claim(id=one, order=0, chooser=place < 4, group="" if place < 4 else "new")
        for place, one in enumerate(HASHES)
    )
    problem = Problem(
        rule=AdmissionRule.UNIT,
        nodes=(Node(id="B"), Node(id="A", capacity=3)),
        claims=claims,
        non_choice={"new": rule, "existing": KeepCurrentPlace()},
    )
    return Bundle("care", problem, (5, 5, 2, 5, 1, 1))


def test_a_receipt_is_the_same_whoever_of_the_two_is_named_first():
    assert receipt_secret(KEY, "care", ("a", "b")) == receipt_secret(KEY, "care", ("b", "a"))


def test_a_receipt_is_another_for_another_person_bundle_or_round():
    secrets = {
        receipt_secret(KEY, "care", ("a",)),
        receipt_secret(KEY, "care", ("b",)),
        receipt_secret(KEY, "care", ("a", "b")),
        receipt_secret(KEY, "care", ("ab",)),
        receipt_secret(KEY, "service", ("a",)),
        receipt_secret(SECRET, "care", ("a",)),
    }
    assert len(secrets) == 6
    assert {len(secret) for secret in secrets} == {16}


@pytest.mark.parametrize(
    ("parts", "whole"),
    [
        ({"b": iter([1, {}]), "a": {"c": iter([])}}, {"b": [1, {}], "a": {"c": []}}),
        ([iter([]), iter([[]]), 2], [[], [[]], 2]),
        *((iter([{"n": 1}] * many), [{"n": 1}] * many) for many in (999, 1000, 2001)),
        ({}, {}),
        ([], []),
    ],
)
def test_a_document_in_parts_is_written_as_the_whole_one(parts, whole):
    assert b"".join(canonical_pieces(parts)) == canonical_json(whole)


def test_canonical_json_is_the_same_whatever_order_the_keys_came_in():
    assert canonical_json({"b": 1, "a": "å\n"}) == b'{"a":"\xc3\xa5\\n","b":1}'
    assert digest_of({"b": 1, "a": 2}) == digest_of({"a": 2, "b": 1})


def test_the_seed_is_the_hash_of_what_the_page_says():
    digest = "ab" * 32
    expected = hashlib.sha256(b"hemval-lottery-1" + b"\xab" * 32 + SECRET + KEY).digest()
    assert seed_of(digest, SECRET, KEY) == expected


def _lot(claim):
    """The keyed hash of the round "omgång" and a claim, as the page says."""
    message = "omgång".encode() + b"\0" + bytes.fromhex(claim)
    return hmac.new(KEY, message, hashlib.sha256).digest()


def test_choosers_come_first_then_precedence_and_the_lot_last():
    claims = [
        ClaimInDraw(HASHES[0], False, 1),
        ClaimInDraw(HASHES[1], True, 7),
        ClaimInDraw(HASHES[2], True, 7),
        ClaimInDraw(HASHES[3], True, 3),
    ]
    equal = sorted((1, 2), key=lambda place: _lot(HASHES[place]))
    ranks = orders(KEY, "omgång", claims)
    assert (ranks[3], ranks[equal[0]], ranks[equal[1]], ranks[0]) == (1, 2, 3, 4)


@given(st.lists(st.tuples(st.booleans(), st.integers(0, 3)), max_size=6), st.randoms())
def test_the_order_a_claim_gets_is_the_same_wherever_it_stands(given_claims, random):
    claims = [
        ClaimInDraw(one, chooser, before)
        for one, (chooser, before) in zip(HASHES, given_claims, strict=False)
    ]
    ranks = dict(zip(claims, orders(KEY, "r", claims), strict=True))
    mixed = random.sample(claims, len(claims))
    assert dict(zip(mixed, orders(KEY, "r", mixed), strict=True)) == ranks
    assert sorted(ranks.values()) == [*range(1, len(claims) + 1)]


def test_the_draw_gives_every_claim_its_order_and_every_rule_that_draws_its_seed():
    drawn = drawn_problem(KEY, "r", _bundle())
    assert sorted(claim.order for claim in drawn.claims) == [1, 2, 3, 4, 5, 6]
    assert drawn.claims[2].order == 1
    assert drawn.non_choice["new"] == DrawnByLot(seed=draw_seed(KEY, "care", "new"))
    assert drawn.non_choice["existing"] == KeepCurrentPlace()


def test_the_seed_of_a_group_is_another_in_another_bundle_or_group():
    seeds = {draw_seed(KEY, *pair) for pair in (("a", "b"), ("ab", ""), ("a", "c"), ("b", "b"))}
    assert len(seeds) == 4


def test_the_frozen_document_says_nothing_of_orders_and_seeds():
    frozen, seeded = (
        b"".join(canonical_pieces(frozen_document("r", [bundle], **ROUND)))
        for bundle in (_bundle(), _bundle(DrawnByLot(seed="ab" * 32)))
    )
    assert b"order" not in frozen
    assert frozen == seeded


def test_the_promise_and_the_draw_can_be_computed_by_anybody():
    bundle = _bundle()
    frozen = frozen_document("r", [bundle], **ROUND)
    digest = digest_of(frozen)
    value = ExerciseValue()
    promise = commitment_document(frozen, [bundle], digest=digest, secret=SECRET)
    draw = draw_document(
        round_id="r", is_exercise=True, digest=digest, secret=SECRET, public_value=value
    )
    assert promise["commitment"] == draw["commitment"] == commitment(SECRET)
    assert draw["seed"] == seed_of(digest, SECRET, value.value).hex()
    assert promise["bundles"]["care"]["claims"] == 6
    assert [node["id"] for node in promise["bundles"]["care"]["nodes"]] == ["A", "B"]


def test_an_exercise_gives_the_same_secrets_each_time_and_others_in_another_round():
    assert exercise_secret("r") == exercise_secret("r")
    assert len({exercise_secret("r"), exercise_secret("q"), exercise_receipt_key("r")}) == 3
    assert len(exercise_secret("r")) == len(exercise_receipt_key("r")) == 32


def test_the_draw_changes_nothing_of_a_claim_but_its_order():
    claim = Claim(
        id=HASHES[0],
        size=7,
        wishes=("A",),
        current="B",
        classes={"A": 1},
        order=0,
        chooser=False,
        group="new",
        eligible=("A", "B"),
        distance={"A": 100},
    )
    bare = Claim(id="", order=0)
    told = [
        one.name for one in fields(Claim) if getattr(claim, one.name) != getattr(bare, one.name)
    ]
    assert {*told, "order"} == {one.name for one in fields(Claim)}
    problem = replace(_bundle().problem, claims=(claim,))
    assert with_draw(problem, [3], {"new": "0" * 64}).claims == (replace(claim, order=3),)
