from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.core.allocation.made_up_problems import LARGE, SMALL, Shape
from tests.core.lottery.published_values import FIRST_ROUND, OF_THE_RFC
from tests.core.verification.made_up_certificates import random_papers
from tests.core.verification.verified import verified, wrong_in

from hemval.core.verification.checker import verify_certificate
from hemval.core.verification.for_everybody import verify_public

CROWDED = replace(SMALL, claims=60, leaves=6, size=3, room=1.2)


@given(st.integers(0, 10**9), st.integers(1, 3), st.integers(0, 2))
def test_every_honest_certificate_holds(seed, bundles, withdrawn):
    report = verified(random_papers(seed, bundles=bundles, withdrawn=withdrawn))
    assert wrong_in(report) == {}
    assert report.not_checked == ()


@settings(max_examples=20)
@given(st.integers(0, 10**9))
def test_every_honest_certificate_of_many_holds(seed):
    assert wrong_in(verified(random_papers(seed, CROWDED))) == {}


@pytest.mark.full
@pytest.mark.parametrize("seed", range(300))
def test_every_honest_certificate_of_a_large_problem_holds(seed):
    assert wrong_in(verified(random_papers(seed, LARGE))) == {}


@pytest.mark.parametrize("value", [FIRST_ROUND, OF_THE_RFC])
def test_a_certificate_of_a_real_draw_holds(value):
    report = verified(random_papers(1, value=value, secret=bytes(32)))
    assert wrong_in(report) == {}
    assert not report.is_exercise


def test_what_was_not_given_is_told_as_not_checked():
    report = verify_certificate(random_papers(1).certificate)
    assert report.holds
    assert [name.value for name in report.not_checked] == ["commitment", "public", "withheld"]


def test_a_round_without_claims_or_bundles_holds():
    assert wrong_in(verified(random_papers(1, bundles=0))) == {}


@given(st.integers(0, 10**9), st.sampled_from([SMALL, CROWDED]), st.data())
@settings(max_examples=60)
def test_everybody_can_verify_her_own_row(seed, shape: Shape, data):
    papers = random_papers(seed, shape, bundles=2, withdrawn=1)
    rows = [*papers.made.rows]
    one = rows[data.draw(st.integers(0, len(rows) - 1))]
    row = papers.made.row_with_proof(one["bundle"], one["claim"]["id"])
    report = verify_public(papers.public, commitment=papers.commitment, row=row)
    assert wrong_in(report) == {}
    assert [name.value for name in report.not_checked] == ["receipt"]
    assert report.own is not None
    assert (report.own.leaf, report.own.withdrawn) == (one["leaf"], one.get("withdrawn", ""))
    assert report.own.order == one["claim"]["order"]
