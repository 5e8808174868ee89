import pytest
from hypothesis import given
from hypothesis import strategies as st

from hemval.core.certificate.merkle import MerkleTree
from hemval.core.verification.rows import root_by_proof, root_of

# The test vectors of the Certificate Transparency project (google/certificate-transparency,
# merkletree tests): eight inputs, and the root of the first one, two, … eight of them.
INPUTS = [
    bytes.fromhex(text)
    for text in (
        "", "00", "10", "2021", "3031", "40414243", "5051525354555657",
        "606162636465666768696a6b6c6d6e6f",
    )
]  # fmt: skip
ROOTS = (
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
)
OF_NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"


@pytest.mark.parametrize(("count", "root"), [*enumerate(ROOTS, start=1)])
def test_the_root_is_the_one_of_the_published_vectors(count, root):
    assert MerkleTree(INPUTS[:count]).root == root


def test_the_root_of_nothing_is_the_hash_of_nothing():
    assert MerkleTree([]).root == root_of([]) == OF_NOTHING


def _rows(count: int) -> list[dict[str, int]]:
    return [{"row": number} for number in range(count)]


def _bytes(rows: list[dict[str, int]]) -> list[bytes]:
    return [b'{"row":%d}' % row["row"] for row in rows]


@given(st.integers(0, 70))
def test_who_makes_the_tree_and_who_checks_it_get_the_same_root(count):
    assert MerkleTree(_bytes(_rows(count))).root == root_of(_rows(count))


@given(st.integers(1, 70), st.data())
def test_the_proof_of_a_row_leads_to_the_root_and_from_no_other_place(count, data):
    index = data.draw(st.integers(0, count - 1))
    rows = _rows(count)
    tree = MerkleTree(_bytes(rows))
    proof = tree.proof(index)
    assert root_by_proof(rows[index], index, count, proof) == tree.root
    assert root_by_proof({"row": -1}, index, count, proof) != tree.root
    assert root_by_proof(rows[index], index, count, [*proof, "00" * 32]) is None
    if proof:
        assert root_by_proof(rows[index], index, count, proof[1:]) != tree.root
        assert root_by_proof(rows[index], index, count, ["00" * 32, *proof[1:]]) != tree.root
    for other in range(count):
        if other != index:
            assert root_by_proof(rows[index], other, count, proof) != tree.root
