"""A paper is the same to the byte whether it is written whole or piece by piece."""

from hashlib import sha256

import pytest
from tests.office.a_draw import CLOSED
from tests.office.a_round import a_round

from hemval.apps.allocation.papers import (
    PaperMissing,
    PaperName,
    keep,
    keep_ready,
    paper,
    paper_lines,
    ready_in_pieces,
)

pytestmark = pytest.mark.django_db
LINES = [f"rad {number} å".encode() for number in range(20_000)]
WHOLE = b"\n".join(LINES) + b"\n"


@pytest.mark.parametrize("name", [PaperName.LISTS, PaperName.PUBLIC])
def test_pieces_are_kept_as_the_whole_that_they_are_of(name):
    row = a_round()
    ready = ready_in_pieces(row, name, (line + b"\n" for line in LINES))
    keep_ready(row, ready, now=CLOSED)
    assert ready.sha256 == sha256(WHOLE).hexdigest()
    assert paper(row, name) == WHOLE


@pytest.mark.parametrize("end", [b"\n", b""])
def test_lines_are_read_as_they_were_written_whether_or_not_the_last_one_ends(end):
    row = a_round()
    keep(row, PaperName.LISTS, b"\n".join(LINES) + end, now=CLOSED)
    assert [*paper_lines(row, PaperName.LISTS)] == LINES


def test_a_paper_that_is_not_there_has_no_lines():
    with pytest.raises(PaperMissing):
        paper_lines(a_round(), PaperName.LISTS)
