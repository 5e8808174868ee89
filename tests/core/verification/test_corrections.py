"""A correction: the same draw, a mended input, and promises that are kept."""

import json
from copy import deepcopy
from dataclasses import replace
from random import Random
from typing import Any

import pytest
from tests.core.allocation.made_up_problems import SMALL, random_problem
from tests.core.verification.made_up_certificates import (
    ROUND,
    SYSTEM,
    Papers,
    Undrawn,
    papers_of,
    undrawn,
)
from tests.core.verification.verified import wrong_in

from hemval.core.allocation.problem import Claim
from hemval.core.allocation.solve import solve
from hemval.core.certificate.certificate import Certificate, CertifiedBundle, CertifiedRound
from hemval.core.certificate.public import public_document
from hemval.core.lottery.draw import drawn_problem
from hemval.core.verification.checker import verify_certificate

MANY = replace(SMALL, claims=12, leaves=4, room=0.9, is_exact=True)


def _faulty(seed: int) -> Undrawn:
    random = Random(seed)  # noqa: S311 - the same each time
    return undrawn("care", random_problem(f"corrected {seed}", MANY), random)


def _mended(one: Undrawn) -> Undrawn:
    """The first who chose had her wishes turned round, and the caps were one too low."""
    claims = [*one.problem.claims]
    place = next(n for n, claim in enumerate(claims) if claim.chooser and len(claim.wishes) > 1)
    claims[place] = replace(claims[place], wishes=claims[place].wishes[::-1])
    nodes = tuple(
        node if node.capacity is None else replace(node, capacity=node.capacity + 1)
        for node in one.problem.nodes
    )
    return replace(one, problem=replace(one.problem, claims=tuple(claims), nodes=nodes))


def corrected(seed: int) -> tuple[Papers, Any, Any]:
    """The faulty papers, and the certificate and public certificate that correct them."""
    faulty = _faulty(seed)
    before = papers_of([faulty])
    draw = before.certificate["lottery"]
    mended = _mended(faulty)
    problem = drawn_problem(bytes.fromhex(draw["seed"]), ROUND, mended)
    bundle = CertifiedBundle(
        bundle="care",
        problem=problem,
        precedence=mended.precedence,
        allocation=solve(problem),
        promised={
            claim: leaf for claim, leaf in before.made.bundles[0].final.items() if leaf is not None
        },
    )
    after = Certificate(
        CertifiedRound(
            round_id=ROUND,
            is_exercise=True,
            system=SYSTEM,
            draw=draw,
            bundles=(bundle,),
            corrects=before.made.digest,
        )
    )
    return before, json.loads(after.as_bytes), json.loads(json.dumps(public_document(after)))


@pytest.mark.parametrize("seed", range(25))
def test_an_honest_correction_holds(seed):
    before, after, public = corrected(seed)
    report = verify_certificate(
        after, commitment=before.commitment, public=public, corrected=before.certificate
    )
    assert wrong_in(report) == {}
    assert report.differences is not None
    assert len(report.differences.changed) == 1
    assert (report.differences.added, report.differences.gone) == ((), ())
    assert report.differences.rules == ("care",)


def test_a_promise_is_kept_and_a_better_place_given():
    kept = better = 0
    for seed in range(25):
        before, after, _ = corrected(seed)
        promised = after["bundles"][0]["promised"]
        right = after["bundles"][0]["result"]["assignment"]
        told = {row["claim"]["id"]: row["leaf"] for row in before.made.rows}
        assert promised == {claim: leaf for claim, leaf in told.items() if leaf is not None}
        kept += any(right[claim] is None for claim in promised)
        better += any(right[claim] not in (None, leaf) for claim, leaf in promised.items())
    assert kept > 0
    assert better > 0


def test_a_correction_without_the_one_it_corrects_does_not_hold():
    _, after, _ = corrected(1)
    assert {*wrong_in(verify_certificate(after))} == {"corrects"}


def test_a_correction_of_another_certificate_does_not_hold():
    _, after, _ = corrected(1)
    other, _, _ = corrected(2)
    report = verify_certificate(after, corrected=other.certificate)
    assert "corrects" in wrong_in(report)


def test_a_promise_that_was_never_made_does_not_hold():
    before, after, _ = corrected(1)
    bundle = after["bundles"][0]
    claim, leaf = next(iter(bundle["promised"].items()))
    bundle["promised"][claim] = next(
        node["id"]
        for node in bundle["problem"]["nodes"]
        if node["id"].startswith("L") and node["id"] != leaf
    )
    report = verify_certificate(after, corrected=before.certificate)
    assert wrong_in(report)["corrects"] == (claim,)


def test_another_draw_in_a_correction_does_not_hold():
    before, after, _ = corrected(1)
    after = deepcopy(after)
    after["lottery"]["digest"] = "00" * 32
    report = verify_certificate(after, corrected=before.certificate)
    assert "lottery" in wrong_in(report)["corrects"]


def test_what_is_no_correction_names_none():
    before, _, _ = corrected(1)
    report = verify_certificate(before.certificate, corrected=before.certificate)
    assert "corrects" in wrong_in(report)


def _unplaced(papers: Papers) -> list[Claim]:
    (bundle,) = papers.made.bundles
    given = bundle.allocation.assignment
    return [
        one for one in bundle.problem.claims if one.chooser and one.wishes and not given[one.id]
    ]


def forged(before: Papers) -> Certificate:
    """The same frozen problem and draw, and one who was without a place written in at her wish."""
    (bundle,) = before.made.bundles
    favourite = _unplaced(before)[0]
    assignment = {**bundle.allocation.assignment, favourite.id: favourite.wishes[0]}
    allocation = replace(bundle.allocation, assignment=assignment)
    return Certificate(
        CertifiedRound(
            round_id=ROUND,
            is_exercise=True,
            system=SYSTEM,
            draw=before.certificate["lottery"],
            bundles=(replace(bundle, allocation=allocation),),
        )
    )


def test_a_correction_that_keeps_what_a_forged_certificate_gave_does_not_hold():
    before = next(
        papers for papers in (papers_of([_faulty(seed)]) for seed in range(25)) if _unplaced(papers)
    )
    false = forged(before)
    (bundle,) = before.made.bundles
    given = false.bundles[0].final
    promised = {claim: leaf for claim, leaf in given.items() if leaf is not None}
    after = Certificate(
        CertifiedRound(
            round_id=ROUND,
            is_exercise=True,
            system=SYSTEM,
            draw=before.certificate["lottery"],
            bundles=(replace(bundle, promised=promised),),
            corrects=false.digest,
        )
    )
    report = verify_certificate(json.loads(after.as_bytes), corrected=json.loads(false.as_bytes))
    wrong = wrong_in(report)
    assert {*wrong} == {"earlier"}
    assert "choosers" in wrong["earlier"]
