"""Every way to cheat that we could think of, in a round with everything in it."""

from collections.abc import Callable
from copy import deepcopy
from typing import Any

import pytest
from tests.core.verification.made_up_certificates import Papers, Undrawn, papers_of
from tests.core.verification.verified import verified, wrong_in

from hemval.core.allocation.problem import (
    Claim,
    DrawnByLot,
    LargestFreeRoom,
    MunicipalUnits,
    NearestLeaf,
    Node,
    Problem,
    RotationList,
)
from hemval.core.lottery.receipts import receipt_hash
from hemval.core.system.capacity import AdmissionRule
from hemval.core.system.non_choice import FreeCapacityMeasure
from hemval.core.verification import lots
from hemval.core.verification.checker import verify_certificate
from hemval.core.verification.rows import root_of, rows_of

LEAVES = ("A", "B", "C", "M")
RULES = {
    "turn": RotationList(leaves=("A", "B", "C"), turn=1),
    "lot": DrawnByLot(left_out=("A",)),
    "near": NearestLeaf(),
    "free": LargestFreeRoom(measure=FreeCapacityMeasure.AMOUNT),
    "town": MunicipalUnits(leaves=("M",)),
}


def _chooser(number: int, size: int) -> Claim:
    """Every fifth has a protected place at M, and every third comes first at A."""
    wishes = ("A", "B", "C") if number % 2 else ("B", "A", "M")
    return Claim(
        id=receipt_hash(bytes([number])),
        size=size,
        wishes=wishes,
        current="M" if number % 5 == 0 else None,
        classes={"A": 0} if size == 1 and number % 3 == 0 else {},
        order=0,
    )


def _silent(number: int, size: int) -> Claim:
    return Claim(
        id=receipt_hash(bytes([number])),
        size=size,
        order=0,
        chooser=False,
        group=[*RULES][number % len(RULES)],
        eligible=LEAVES,
        distance={leaf: 100 * ((number + place) % 4) for place, leaf in enumerate(LEAVES)},
    )


def bundle(name: str, rule: AdmissionRule, size: int = 1) -> Undrawn:
    """Twenty who choose and ten who do not, with room for half of them where they wish."""
    nodes = (
        Node(id="private", capacity=17 * size),
        Node(id="A", parent="private", capacity=4 * size),
        Node(id="B", parent="private", capacity=5 * size),
        Node(id="C", parent="private", capacity=9 * size),
        Node(id="M", capacity=None),
    )
    choosers = [_chooser(number, size) for number in range(20)]
    silent = [_silent(number, size) for number in range(20, 30)]
    problem = Problem(
        rule=rule,
        overrun=2 * size if rule is AdmissionRule.SOFT else None,
        nodes=nodes,
        claims=(*choosers, *silent),
        non_choice=RULES,
    )
    return Undrawn(name, problem, tuple(number % 3 for number in range(30)))


BUNDLES = (
    bundle("alarm", AdmissionRule.UNIT),
    bundle("care", AdmissionRule.SOFT, size=60),
    bundle("service", AdmissionRule.SKIPPING, size=30),
)
PAPERS = papers_of(BUNDLES)


def cheated(change: Callable[[Any], None], name: str) -> Any:
    """The certificate with something changed in one bundle."""
    certificate = deepcopy(PAPERS.certificate)
    change(next(one for one in certificate["bundles"] if one["bundle"] == name))
    return certificate


def covered_up(certificate: Any) -> Any:
    """Everything that a cheat can make agree without drawing and solving anew."""
    certificate["lottery"]["digest"] = lots.frozen_digest(certificate)
    certificate["lottery"]["seed"] = lots.seed_of(certificate["lottery"])
    rows = [row for one in certificate["bundles"] for row in rows_of(one)]
    certificate["merkle_root"] = root_of(rows)
    return certificate


def found(certificate: Any) -> set[str]:
    return {*wrong_in(verify_certificate(certificate))}


def _placed(one: Any, leaf: str) -> str:
    return next(
        claim["id"]
        for claim in one["problem"]["claims"]
        if one["result"]["assignment"][claim["id"]] == leaf and claim.get("chooser", True)
    )


def _of(one: Any, claim: str) -> Any:
    return next(each for each in one["problem"]["claims"] if each["id"] == claim)


def move_a_claim(one: Any) -> None:
    one["result"]["assignment"][_placed(one, "A")] = "C"


def move_a_claim_and_its_room(one: Any) -> None:
    claim = _placed(one, "A")
    size = _of(one, claim)["size"]
    one["result"]["assignment"][claim] = "C"
    one["result"]["nodes"]["A"]["used"] -= size
    one["result"]["nodes"]["C"]["used"] += size


def swap_two(one: Any) -> None:
    first, second = _placed(one, "A"), _placed(one, "B")
    assignment = one["result"]["assignment"]
    assignment[first], assignment[second] = "B", "A"


def let_one_be_without(one: Any) -> None:
    claim = _placed(one, "A")
    one["result"]["assignment"][claim] = None
    one["result"]["unplaced"] = sorted([*one["result"]["unplaced"], claim])


def lose_a_protected_place(one: Any) -> None:
    claim = next(each["id"] for each in one["problem"]["claims"] if each.get("current"))
    one["result"]["assignment"][claim] = None
    one["result"]["unplaced"] = sorted([*one["result"]["unplaced"], claim])


def place_where_nobody_asked(one: Any) -> None:
    claim = next(each for each in one["problem"]["claims"] if each["wishes"] == ["A", "B", "C"])
    one["result"]["assignment"][claim["id"]] = "M"


def place_at_a_cap(one: Any) -> None:
    one["result"]["assignment"][_placed(one, "A")] = "private"


def place_a_silent_one_elsewhere(one: Any) -> None:
    assignment = one["result"]["assignment"]
    claim = next(each["id"] for each in one["problem"]["claims"] if each.get("group") == "town")
    assignment[claim] = "C" if assignment[claim] == "M" else "M"


def move_the_pointer_afterwards(one: Any) -> None:
    one["result"]["turns"]["turn"] = (one["result"]["turns"]["turn"] + 1) % 3


def leave_one_out_of_the_result(one: Any) -> None:
    del one["result"]["assignment"][_placed(one, "A")]


def add_one_to_the_result(one: Any) -> None:
    one["result"]["assignment"]["ab" * 32] = "A"


def withdraw_one_quietly(one: Any) -> None:
    claim = _placed(one, "A")
    del one["result"]["assignment"][claim]
    one["withdrawn"][claim] = "died"


def promise_somebody_a_place(one: Any) -> None:
    one["promised"][one["result"]["unplaced"][0]] = "A"


def say_that_a_leaf_is_open(one: Any) -> None:
    one["result"]["nodes"]["A"]["closed"] = False


def say_that_more_is_used(one: Any) -> None:
    one["result"]["nodes"]["A"]["used"] += 1


def say_another_limit(one: Any) -> None:
    one["result"]["nodes"]["A"]["last_admitted"]["order"] += 1


def say_another_cap(one: Any) -> None:
    one["result"]["nodes"]["A"]["capacity"] -= 1


def say_another_method(one: Any) -> None:
    other = {"proposing": "ordered", "ordered": "proposing"}
    one["result"]["method"] = other[one["result"]["method"]]


AFTER_THE_DRAW = [
    (move_a_claim, "choosers"),
    (move_a_claim_and_its_room, "choosers"),
    (swap_two, "choosers"),
    (let_one_be_without, "choosers"),
    (lose_a_protected_place, "protected"),
    (place_where_nobody_asked, "wishes"),
    (place_at_a_cap, "wishes"),
    (place_a_silent_one_elsewhere, "silent"),
    (move_the_pointer_afterwards, "turns"),
    (leave_one_out_of_the_result, "everybody"),
    (add_one_to_the_result, "everybody"),
    (withdraw_one_quietly, "choosers"),
    (promise_somebody_a_place, "promised"),
    (say_that_a_leaf_is_open, "nodes"),
    (say_that_more_is_used, "nodes"),
    (say_another_limit, "nodes"),
    (say_another_cap, "nodes"),
    (say_another_method, "method"),
]


@pytest.mark.parametrize("name", [one.bundle for one in BUNDLES])
@pytest.mark.parametrize(("change", "check"), AFTER_THE_DRAW)
def test_what_is_changed_after_the_draw_is_found_however_it_is_covered_up(change, check, name):
    certificate = cheated(change, name)
    assert found(certificate) >= {check}
    assert found(covered_up(certificate)) >= {check}


def lower_a_cap(one: Any) -> None:
    one["problem"]["nodes"][0]["capacity"] -= 1


def swap_wishes(one: Any) -> None:
    one["problem"]["claims"][0]["wishes"].reverse()
    one["problem"]["claims"][1]["wishes"].reverse()
    one["problem"]["claims"][2]["wishes"].reverse()


def change_a_class(one: Any) -> None:
    for claim in one["problem"]["claims"]:
        if claim["wishes"]:
            claim["classes"] = {**claim.get("classes", {}), claim["wishes"][0]: 2}


def change_a_size(one: Any) -> None:
    one["problem"]["claims"][0]["size"] = 0


def raise_the_overrun(one: Any) -> None:
    one["problem"]["overrun"] = (one["problem"]["overrun"] or 0) + 1


def change_a_group(one: Any) -> None:
    claim = next(each for each in one["problem"]["claims"] if each.get("group") == "town")
    claim["group"] = "free"


def change_a_distance(one: Any) -> None:
    claim = next(each for each in one["problem"]["claims"] if each.get("group") == "near")
    claim["distance"]["A"] += 1000


def protect_a_place(one: Any) -> None:
    claim = next(each for each in one["problem"]["claims"] if not each.get("current"))
    claim["current"] = "A"


def move_the_pointer_before(one: Any) -> None:
    one["problem"]["non_choice"]["turn"]["next"] = 0


def let_a_warned_one_in(one: Any) -> None:
    del one["problem"]["non_choice"]["lot"]["leave_out"]


def change_a_rule_for_the_silent(one: Any) -> None:
    one["problem"]["non_choice"]["free"]["measure"] = "share_of_cap"


def swap_precedence(one: Any) -> None:
    for claim, before in one["precedence"].items():
        one["precedence"][claim] = 2 - before


def silence_somebody(one: Any) -> None:
    claim = one["problem"]["claims"][0]
    claim["wishes"], claim["chooser"], claim["group"] = [], False, "town"


def leave_somebody_out(one: Any) -> None:
    claim = one["problem"]["claims"].pop(0)["id"]
    del one["precedence"][claim]
    del one["result"]["assignment"][claim]
    one["result"]["unplaced"] = [each for each in one["result"]["unplaced"] if each != claim]


def bring_somebody_in(one: Any) -> None:
    claim = "0" * 64
    one["problem"]["claims"].insert(0, {"id": claim, "size": 0, "wishes": ["A"], "order": 31})
    one["precedence"][claim] = 0
    one["result"]["assignment"][claim] = "A"


BEFORE_THE_DRAW = [
    lower_a_cap,
    swap_wishes,
    change_a_class,
    change_a_size,
    raise_the_overrun,
    change_a_group,
    change_a_distance,
    protect_a_place,
    move_the_pointer_before,
    let_a_warned_one_in,
    change_a_rule_for_the_silent,
    swap_precedence,
    silence_somebody,
    leave_somebody_out,
    bring_somebody_in,
]


@pytest.mark.parametrize("name", [one.bundle for one in BUNDLES])
@pytest.mark.parametrize("change", BEFORE_THE_DRAW)
def test_what_is_changed_of_what_was_frozen_is_found_by_the_digest(change, name):
    assert found(cheated(change, name)) >= {"digest"}


@pytest.mark.parametrize("name", [one.bundle for one in BUNDLES])
@pytest.mark.parametrize("change", BEFORE_THE_DRAW)
def test_a_new_digest_gives_another_seed_and_so_another_order(change, name):
    assert found(covered_up(cheated(change, name))) >= {"orders"}


@pytest.mark.parametrize("name", [one.bundle for one in BUNDLES])
@pytest.mark.parametrize("change", BEFORE_THE_DRAW)
def test_who_draws_and_solves_anew_is_found_by_what_was_published_before(change, name):
    certificate = covered_up(cheated(change, name))
    report = verify_certificate(certificate, commitment=PAPERS.commitment)
    assert "digest" in wrong_in(report)["commitment"]


def _swap_orders(certificate: Any) -> None:
    first, second = certificate["bundles"][0]["problem"]["claims"][:2]
    first["order"], second["order"] = second["order"], first["order"]


def _double_a_claim(certificate: Any) -> None:
    claims = certificate["bundles"][0]["problem"]["claims"]
    claims.insert(0, dict(claims[0]))


def _take_another_seed(certificate: Any) -> None:
    certificate["lottery"]["seed"] = "5e" * 32
    for one in certificate["bundles"]:
        claims = one["problem"]["claims"]
        ranked = lots.ranked(b"\x5e" * 32, certificate["round"], claims, one["precedence"])
        for claim in claims:
            claim["order"] = ranked.index(claim["id"]) + 1


def _take_another_secret(certificate: Any) -> None:
    draw = certificate["lottery"]
    draw["secret"] = "5e" * 32
    draw["commitment"] = lots.hash_of(b"\x5e" * 32)
    draw["seed"] = lots.seed_of(draw)


def _open_with_another_secret(certificate: Any) -> None:
    certificate["lottery"]["secret"] = "5e" * 32


def _take_another_seed_for_the_silent(certificate: Any) -> None:
    certificate["bundles"][0]["problem"]["non_choice"]["lot"]["seed"] = "5e" * 32


def _take_another_public_value(certificate: Any) -> None:
    certificate["lottery"]["public_value"]["value"] = "5e" * 32


def _call_it_real(certificate: Any) -> None:
    certificate["is_exercise"] = certificate["lottery"]["is_exercise"] = False


def _drop_a_bundle(certificate: Any) -> None:
    certificate["bundles"].pop()


def _bind_other_rows(certificate: Any) -> None:
    certificate["merkle_root"] = "5e" * 32


def _name_another_system(certificate: Any) -> None:
    certificate["system"]["sha256"] = "00" * 32


def _call_it_a_correction(certificate: Any) -> None:
    certificate["corrects"] = "5e" * 32


@pytest.mark.parametrize(
    ("change", "check"),
    [
        (_swap_orders, "orders"),
        (_double_a_claim, "format"),
        (_take_another_seed, "seed"),
        (_take_another_secret, "orders"),
        (_open_with_another_secret, "secret"),
        (_take_another_seed_for_the_silent, "draw_seeds"),
        (_take_another_public_value, "public_value"),
        (_call_it_real, "public_value"),
        (_drop_a_bundle, "digest"),
        (_bind_other_rows, "rows"),
        (_name_another_system, "digest"),
        (_call_it_a_correction, "corrects"),
    ],
)
def test_what_is_changed_of_the_draw_or_the_whole_is_found(change, check):
    certificate = deepcopy(PAPERS.certificate)
    change(certificate)
    assert found(certificate) >= {check}


def _papers_without_one_wish() -> Papers:
    first = BUNDLES[0]
    claims = [*first.problem.claims]
    claims[0] = Claim(id=claims[0].id, wishes=("M",), order=0)
    problem = Problem(
        rule=first.problem.rule,
        nodes=first.problem.nodes,
        claims=tuple(claims),
        non_choice=first.problem.non_choice,
    )
    return papers_of([Undrawn(first.bundle, problem, first.precedence), *BUNDLES[1:]])


def test_a_whole_false_round_agrees_with_itself_and_not_with_what_was_published():
    false = _papers_without_one_wish()
    assert verified(false).holds
    report = verify_certificate(false.certificate, commitment=PAPERS.commitment)
    assert {*wrong_in(report)} == {"commitment"}
    report = verify_certificate(false.certificate, public=PAPERS.public)
    assert {*wrong_in(report)} >= {"public"}


def test_the_round_that_is_cheated_with_is_honest_and_has_everything():
    assert verified(PAPERS).holds
    assert {check.name.value for check in verified(PAPERS).checks} >= {
        "draw_seeds", "first_wish", "protected", "silent", "turns", "public", "withheld",
    }  # fmt: skip


def test_what_is_found_is_told_by_hashes_and_few_of_them():
    certificate = deepcopy(PAPERS.certificate)
    _take_another_seed(certificate)
    check = next(
        one for one in verify_certificate(certificate).checks if one.name.value == "draw_seeds"
    )
    assert check.where == ("lot", "lot", "lot")
    certificate = deepcopy(PAPERS.certificate)
    for claim in certificate["bundles"][0]["problem"]["claims"]:
        claim["order"] = 31 - claim["order"]
    check = next(one for one in verify_certificate(certificate).checks if not one.holds)
    assert (check.name.value, check.wrong) >= ("orders", 28)
    assert len(check.where) == 5
    assert all(len(where) == 64 for where in check.where)
