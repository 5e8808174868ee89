"""A row out of its stretch is the row out of the whole certificate, with the same proof."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.core.allocation.made_up_problems import SMALL
from tests.core.verification.made_up_certificates import Papers, random_papers

from hemval.core.certificate.merkle import MerkleTree
from hemval.core.certificate.stretches import head_of, row_in, stretch_with, stretches
from hemval.core.verification.for_everybody import verify_public
from hemval.core.verification.rows import root_by_proof


def row_of(papers: Papers, size: int, bundle: str, claim: str):
    """A row, found as an office finds it."""
    each = [*stretches(papers.made, size)]
    head = head_of(papers.made, [one.found_by for one in each])
    number = stretch_with(head, bundle, claim)
    assert number is not None
    rows = [json.loads(one) for one in each[number].rows]
    return row_in(head, number, rows, bundle, claim, size)


@given(st.integers(0, 10**6), st.sampled_from([1, 2, 4, 8, 64]))
@settings(max_examples=40, deadline=None)
def test_every_row_is_proved_as_by_the_whole_certificate(seed, size):
    papers = random_papers(seed, SMALL, bundles=2, withdrawn=1)
    for row in papers.made.rows:
        bundle, claim = row["bundle"], row["claim"]["id"]
        found = row_of(papers, size, bundle, claim)
        assert found == papers.made.row_with_proof(bundle, claim)
    assert verify_public(papers.public, row=found).holds


@given(st.integers(1, 70), st.sampled_from([1, 2, 4, 16]))
def test_stretches_of_any_number_of_rows_have_the_same_root(count, size):
    rows = [b'{"row":%d}' % number for number in range(count)]
    parts = [rows[at : at + size] for at in range(0, count, size)]
    above = MerkleTree.over(bytes.fromhex(MerkleTree(part).root) for part in parts)
    assert above.root == MerkleTree(rows).root
    last = count - 1
    proof = [*MerkleTree(parts[-1]).proof(last % size), *above.proof(last // size)]
    assert root_by_proof({"row": last}, last, count, proof) == above.root


def test_a_claim_that_is_not_there_has_no_row():
    papers = random_papers(3, SMALL)
    bundle = next(papers.made.rows)["bundle"]
    with pytest.raises(KeyError):
        row_of(papers, 4, bundle, "f" * 64)
    head = head_of(papers.made, [one.found_by for one in stretches(papers.made, 4)])
    assert stretch_with(head, "", "") is None
