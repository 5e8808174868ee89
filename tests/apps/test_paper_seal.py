"""A large paper is encrypted as it is written, and opened as any other."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hemval.apps.sealed_numbers import NumberSealed, PaperSeal, opened_paper


def sealed_in_pieces(pieces: list[bytes], name: str) -> bytes:
    seal = PaperSeal(name)
    return b"".join((seal.begin, *(seal.go_on(one) for one in pieces), seal.end()))


@given(st.lists(st.binary(max_size=40)))
def test_what_is_sealed_in_pieces_is_opened_whole(pieces):
    sealed = sealed_in_pieces(pieces, "2021-1 lists.json")
    assert opened_paper(sealed, "2021-1 lists.json") == b"".join(pieces)


def test_what_is_altered_cut_off_or_under_another_name_is_not_opened():
    sealed = sealed_in_pieces([b"Tore", b" Ek"], "2021-1 lists.json")
    altered = sealed[:-1] + bytes([sealed[-1] ^ 1])
    for cipher, name in (
        (altered, "2021-1 lists.json"),
        (sealed[:-1], "2021-1 lists.json"),
        (sealed, "2021-2 lists.json"),
    ):
        with pytest.raises(NumberSealed):
            opened_paper(cipher, name)


def test_nothing_of_what_is_sealed_can_be_read():
    assert b"Tore" not in sealed_in_pieces([b"Tore " * 20], "2021-1 lists.json")
