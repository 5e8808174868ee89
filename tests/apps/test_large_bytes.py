"""Large bytes are put into the database and got from it as they are, without being written out."""

import tracemalloc

import pytest
from tests.office.a_round import a_round

from hemval import clock
from hemval.apps.allocation.models import Paper
from hemval.apps.large_bytes import get_bytes, put_bytes

pytestmark = pytest.mark.django_db
LARGE = 8 << 20
EVERY_BYTE = bytes(range(256))


@pytest.fixture
def paper() -> Paper:
    return Paper.objects.create(
        round=a_round(clients=4), name="a", contents=b"", sha256="0" * 64, made_at=clock.now()
    )


@pytest.mark.parametrize("contents", [b"", b"%b %s", EVERY_BYTE, EVERY_BYTE * 4096])
def test_bytes_are_got_as_they_were_put(paper: Paper, contents: bytes) -> None:
    put_bytes(paper, "contents", contents)
    assert get_bytes(paper, "contents") == contents
    assert bytes(Paper.objects.get(pk=paper.pk).contents) == contents


def test_another_row_is_as_it_was(paper: Paper) -> None:
    other = Paper.objects.create(
        round=paper.round, name="b", contents=b"b", sha256="0" * 64, made_at=clock.now()
    )
    put_bytes(paper, "contents", b"a")
    assert get_bytes(other, "contents") == b"b"


def test_large_bytes_are_never_held_in_many_copies(paper: Paper) -> None:
    contents = EVERY_BYTE * (LARGE // len(EVERY_BYTE))
    tracemalloc.start()
    try:
        put_bytes(paper, "contents", contents)
        put = tracemalloc.get_traced_memory()[1]
        tracemalloc.reset_peak()
        assert get_bytes(paper, "contents") == contents
        got = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert put < LARGE * 1.5
    assert got < LARGE * 2.5
