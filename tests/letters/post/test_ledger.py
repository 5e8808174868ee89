"""The ledger: what was printed stands, and what is not a ledger is refused."""

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.correspondence.letter_examples import KEY

from hemval.core.correspondence.kinds import LetterKind, Role
from hemval.letters.post.entry import BatchEntry, Entry, entry_line, read_entry
from hemval.letters.post.ledger import Ledger
from hemval.letters.post.refused import PostRefused

text = st.text(max_size=8)
some = st.text(min_size=1, max_size=8)
entries = st.builds(
    Entry,
    id=some,
    facts=some,
    kind=st.sampled_from(LetterKind),
    client=some,
    occurrence=text,
    recipient=text,
    role=st.sampled_from(Role),
    is_by_hand=st.booleans(),
    language=some,
    large_print=st.booleans(),
    dated=st.dates(),
    pages=st.integers(min_value=1),
    sha256=some,
    replaces=text,
    window=st.lists(text, max_size=3).map(tuple),
)


def entry(letter, client="b1", **changes):
    known = {
        "id": letter,
        "facts": letter,
        "kind": LetterKind.OFFER,
        "client": client,
        "language": "sv",
        "dated": date(2024, 9, 2),
        "pages": 3,
        "sha256": "ab" * 32,
    }
    return Entry(**{**known, **changes})


def opened(path, round_id="r1", key=KEY, *, writes=True):
    return Ledger(path, round_id=round_id, key=key, writes=writes)


@given(entries)
def test_a_line_is_read_as_it_was_written(one):
    line = entry_line(one)
    assert (line.count(b"\n"), read_entry(json.loads(line))) == (1, one)


def test_what_is_added_is_there_when_it_is_opened_again(tmp_path):
    letters = [entry(f"L{number}", f"b{number}") for number in range(5)]
    with opened(tmp_path / "l") as ledger:
        for number, one in enumerate(letters):
            assert ledger.add(one) == number
            ledger.add_batch(BatchEntry(name=f"x{number}", letters=(one.id,), sha256="00"))
            assert ledger.entry(number) == one
    with opened(tmp_path / "l", writes=False) as ledger:
        assert list(ledger.entries()) == letters
        assert ledger.latest(LetterKind.OFFER, "b3", "") == (3,)
        assert ledger.batches["x4"].letters == ("L4",)
        assert (ledger.number_of("L2"), ledger.number_of("L9")) == (2, None)


def test_a_later_letter_takes_the_place_of_the_one_that_it_names(tmp_path):
    with opened(tmp_path / "l") as ledger:
        ledger.add(entry("A"))
        ledger.add(entry("C", recipient="f1", role=Role.COPY))
        ledger.add(entry("B", replaces="A"))
        assert [ledger.is_replaced(number) for number in range(3)] == [True, False, False]
        assert ledger.latest(LetterKind.OFFER, "b1", "") == (1, 2)


def test_an_id_is_given_once(tmp_path):
    with opened(tmp_path / "l") as ledger:
        ledger.add(entry("A"))
        with pytest.raises(PostRefused) as refused:
            ledger.reserve("A")
        assert refused.value.code == "same_id"
        ledger.reserve("B")
        ledger.release("B")
        ledger.reserve("B")


def test_what_stood_in_the_window_of_whoever_is_protected_now_is_struck(tmp_path):
    window = ("Anna Test", "Lekgatan 1")
    with opened(tmp_path / "l") as ledger:
        ledger.add(entry("A", "b1", window=window))
        ledger.add(entry("B", "b2", window=window))
        ledger.strike({"b1"})
        assert [one.window for one in ledger.entries()] == [(), window]
        ledger.add(entry("C", "b3", window=window))
    with opened(tmp_path / "l") as ledger:
        assert [one.id for one in ledger.entries()] == ["A", "B", "C"]
        assert [one.window for one in ledger.entries()] == [(), window, window]


@pytest.mark.parametrize("writes", [True, False])
def test_a_torn_last_line_is_passed_over_and_cut_by_whoever_writes(tmp_path, writes):
    with opened(tmp_path / "l") as ledger:
        ledger.add(entry("A"))
    whole = (tmp_path / "l").read_bytes()
    (tmp_path / "l").write_bytes(whole + b'{"letter":"B","ki')
    with opened(tmp_path / "l", writes=writes) as ledger:
        assert len(ledger) == 1
    assert ((tmp_path / "l").read_bytes() == whole) is writes


@pytest.mark.parametrize(
    "line", [b"mine\n", b"[]\n", b'{"letter":"B"}\n', b'{"batch":1,"letters":2}\n', b"{}\n"]
)
def test_a_line_that_is_none_is_refused_with_its_number(tmp_path, line):
    with opened(tmp_path / "l") as ledger:
        ledger.add(entry("A"))
    lines = (tmp_path / "l").read_bytes().splitlines(keepends=True)
    (tmp_path / "l").write_bytes(lines[0] + line + lines[1])
    with pytest.raises(PostRefused) as refused:
        opened(tmp_path / "l")
    assert (refused.value.code, refused.value.facts) == ("ledger_broken", {"line": 2})


def changed(lines, number):
    """Another day in a line, and nothing else."""
    lines[number] = lines[number].replace(b"2024-09-02", b"2024-09-03")


def removed(lines, number):
    del lines[number]


def moved(lines, number):
    lines[number], lines[number + 1] = lines[number + 1], lines[number]


def unsealed(lines, number):
    lines[number] = entry_line(entry("B", "b2"))


@pytest.mark.parametrize("spoil", [changed, removed, moved, unsealed])
@pytest.mark.parametrize("is_struck", [False, True])
def test_a_line_that_somebody_has_changed_is_not_believed(tmp_path, spoil, is_struck):
    with opened(tmp_path / "l") as ledger:
        for number, letter in enumerate("ABCD"):
            ledger.add(entry(letter, f"b{number}", window=("Anna Test",)))
        ledger.add_batch(BatchEntry(name="x", letters=("A",), sha256="00"))
        if is_struck:
            ledger.strike({"b2"})
    # The heading is line 1, and A, B, C and D stand in 2 to 5.
    lines = (tmp_path / "l").read_bytes().splitlines(keepends=True)
    opened(tmp_path / "l").close()
    spoil(lines, 2)
    (tmp_path / "l").write_bytes(b"".join(lines))
    for writes in (True, False):
        with pytest.raises(PostRefused) as refused:
            opened(tmp_path / "l", writes=writes)
        assert (refused.value.code, refused.value.facts) == ("ledger_broken", {"line": 3})
    assert (tmp_path / "l").read_bytes() == b"".join(lines)


def test_a_file_that_is_no_ledger_is_refused(tmp_path):
    (tmp_path / "l").write_bytes(b'{"format":"other/1","round":"r1","key":"00"}\n{}\n')
    with pytest.raises(PostRefused) as refused:
        opened(tmp_path / "l")
    assert refused.value.code == "ledger_broken"


def test_the_key_is_told_by_nothing_in_it(tmp_path):
    opened(tmp_path / "l").close()
    assert KEY.hex() not in (tmp_path / "l").read_text()
    with pytest.raises(PostRefused):
        opened(tmp_path / "l", key=bytes(32))
