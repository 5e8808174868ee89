"""Print batches: each letter in one, each batch once, and nobody protected in any."""

import csv
import io
import json
from dataclasses import replace
from datetime import date

import pikepdf
import pytest
from tests.letters.post.posted import (
    ANNOUNCEMENT,
    by_hand,
    contents,
    everybody,
    name_of,
    order,
    post,
    run_of,
    unsent,
)
from tests.letters.post.traces import HERS, traces
from tests.letters.reading import shown

from hemval.core.correspondence.kinds import UnsentCode
from hemval.letters.post.refused import PostRefused

LATER = date(2024, 9, 12)
RUN = run_of(people=7, kinds=(ANNOUNCEMENT,), in_a_batch=3)


def seven(**instead):
    return list(everybody(7, (ANNOUNCEMENT,), **instead))


def print_all(target, letters=None, run=RUN, **options):
    letters = letters or seven()
    return post(target, letters, run, batches_of=letters, **options)


def batches(folder):
    return {path.stem: path.read_bytes() for path in sorted((folder / "batches").iterdir())}


def batch_ids(folder):
    """The letters of each batch, by the ledger."""
    lines = (folder / "secret" / "ledger.jsonl").read_text(encoding="utf-8").splitlines()
    told = (json.loads(line) for line in lines if '"batch"' in line)
    return {one["batch"]: one.get("letters", []) for one in told}


def batch_of_each(folder):
    """Which batch each letter is in, by the index."""
    text = (folder / "index.csv").read_text(encoding="utf-8-sig")
    rows = csv.DictReader(io.StringIO(text), delimiter=";")
    return {row["Mottagare, rad 1"]: row["Tryckbunt"] for row in rows}


def people_in(pdf):
    text = "".join(page.get_text() for page in shown(pdf))
    return [number for number in range(1, 20) if f"{name_of(number)}\n" in text]


def test_every_letter_is_in_one_batch_and_the_index_says_which(tmp_path):
    result = print_all(tmp_path / "l")
    names = [f"announcement-sv-1-{number:03}" for number in (1, 2, 3)]
    assert result.batches == names
    assert [people_in(pdf) for pdf in batches(tmp_path / "l").values()] == [
        [1, 2, 3],
        [4, 5, 6],
        [7],
    ]
    assert batch_of_each(tmp_path / "l") == {
        name_of(number): names[(number - 1) // 3] for number in range(1, 8)
    }


def test_a_batch_is_tagged(tmp_path):
    print_all(tmp_path / "l")
    with pikepdf.open(tmp_path / "l" / "batches" / "announcement-sv-1-001.pdf") as pdf:
        assert pdf.Root.MarkInfo.Marked
        assert len(pdf.Root.StructTreeRoot.K) > 0


def test_no_batch_has_letters_of_two_languages_or_days(tmp_path):
    english = seven(b2=lambda n, k: order(n, k, language="en"))
    run = replace(RUN, in_a_batch=9)
    print_all(tmp_path / "l", english, run)
    moved = seven(
        b2=lambda n, k: order(n, k, language="en"), b3=lambda n, k: order(n, k, name="Ny Övning")
    )
    print_all(tmp_path / "l", moved, replace(run, days={ANNOUNCEMENT: LATER}))
    found = {name: people_in(pdf) for name, pdf in batches(tmp_path / "l").items()}
    assert found == {
        "announcement-en-1-001": [2],
        "announcement-sv-1-001": [1, 4, 5, 6, 7],
        "announcement-sv-1-002": [],
    }


def test_what_is_batched_stays_so_when_more_are_printed(tmp_path):
    few = seven(b1=lambda n, k: unsent(n, UnsentCode.LOOK_FIRST, k))
    print_all(tmp_path / "l", few)
    before = batches(tmp_path / "l")
    again = print_all(tmp_path / "l")
    assert again.batches == ["announcement-sv-1-003"]
    after = batches(tmp_path / "l")
    assert people_in(after.pop("announcement-sv-1-003")) == [1]
    assert after == before


@pytest.mark.parametrize("spoil", [b"", b"mine"])
def test_a_batch_that_is_gone_or_changed_is_printed_again_as_it_was(tmp_path, spoil):
    print_all(tmp_path / "l")
    before = contents(tmp_path / "l")
    path = tmp_path / "l" / "batches" / "announcement-sv-1-002.pdf"
    path.write_bytes(spoil)
    if not spoil:
        path.unlink()
    assert print_all(tmp_path / "l").batches == [path.stem]
    assert contents(tmp_path / "l") == before


def test_a_batch_with_somebody_who_becomes_protected_is_printed_anew_without_her(tmp_path):
    print_all(tmp_path / "l", seven(b2=lambda n, k: order(n, k, **HERS)))
    assert any(name.startswith("batches/") for name in traces(tmp_path / "l"))
    before = batches(tmp_path / "l")
    hidden = replace(RUN, hidden=frozenset({"b0002"}))
    result = print_all(tmp_path / "l", seven(b2=by_hand), hidden)
    assert result.batches == ["announcement-sv-1-001"]
    assert traces(tmp_path / "l") == set()
    after = batches(tmp_path / "l")
    assert people_in(after.pop("announcement-sv-1-001")) == [1, 3]
    assert after == {name: pdf for name, pdf in before.items() if name in after}


def test_a_batch_that_is_not_asked_for_again_is_taken_away_all_the_same(tmp_path):
    print_all(tmp_path / "l", seven(b2=lambda n, k: order(n, k, **HERS)))
    hidden = replace(RUN, hidden=frozenset({"b0002"}))
    post(tmp_path / "l", seven(b2=by_hand), hidden)
    assert traces(tmp_path / "l") == set()
    assert batch_of_each(tmp_path / "l")[name_of(3)] == ""


def test_a_run_stopped_among_the_batches_goes_on(tmp_path):
    print_all(tmp_path / "undisturbed")

    def stop(name):
        if name == "name batches/announcement-sv-1-002.pdf":
            raise OSError(name)

    with pytest.raises(OSError, match="batches"):
        print_all(tmp_path / "l", step=stop)
    print_all(tmp_path / "l")
    assert contents(tmp_path / "l") == contents(tmp_path / "undisturbed")


def test_a_process_of_its_own_prints_the_same(tmp_path):
    print_all(tmp_path / "here")
    print_all(tmp_path / "apart", run=replace(RUN, workers=1))
    assert contents(tmp_path / "here") == contents(tmp_path / "apart")


def test_a_fault_among_the_batches_names_a_letter_and_nobody(tmp_path):
    post(tmp_path / "l", seven(), RUN)
    with pytest.raises(PostRefused) as refused:
        post(
            tmp_path / "l",
            seven(),
            replace(RUN, compose=None),
            batches_of=seven(),
        )
    assert refused.value.facts["error"] == "TypeError"


def test_the_ledger_tells_of_each_batch(tmp_path):
    print_all(tmp_path / "l")
    lines = (tmp_path / "l" / "secret" / "ledger.jsonl").read_text().splitlines()
    told = [json.loads(line) for line in lines if '"batch"' in line]
    assert [len(one["letters"]) for one in told] == [3, 3, 1]


def died(number, kind):
    return unsent(number, UnsentCode.DIED, kind)


def test_a_batch_is_made_anew_without_a_letter_that_is_not_to_be_posted(tmp_path):
    assert print_all(tmp_path / "l").not_to_post == {}
    before = batches(tmp_path / "l")
    hers = batch_ids(tmp_path / "l")["announcement-sv-1-001"][1]
    result = print_all(tmp_path / "l", seven(b2=died))
    assert result.batches == ["announcement-sv-1-001"]
    assert result.left_out == {"announcement-sv-1-001": (hers,)}
    after = batches(tmp_path / "l")
    assert people_in(after.pop("announcement-sv-1-001")) == [1, 3]
    assert after == {name: pdf for name, pdf in before.items() if name in after}
    # It is in no batch now, and is not to be posted one by one either.
    assert result.not_to_post == {"": 1}
    # One whose letter is replaced has the new one in a batch of its own.
    changed = seven(b2=died, b5=lambda n, k: order(n, k, **HERS))
    result = print_all(tmp_path / "l", changed)
    assert result.batches == ["announcement-sv-1-004", "announcement-sv-1-002"]
    assert people_in(batches(tmp_path / "l")["announcement-sv-1-002"]) == [4, 6]
    assert print_all(tmp_path / "l", changed).batches == []


def test_a_batch_with_nothing_that_is_to_be_posted_is_taken_away(tmp_path):
    print_all(tmp_path / "l")
    for _ in range(2):
        result = print_all(tmp_path / "l", seven(b7=died))
        assert result.batches == []
        assert [*batches(tmp_path / "l")] == ["announcement-sv-1-001", "announcement-sv-1-002"]


def test_a_batch_whose_other_letters_are_ordered_no_more_stays_and_is_told_of(tmp_path):
    """They were sent in time, and hold; nothing could print them again."""
    print_all(tmp_path / "l")
    before = batches(tmp_path / "l")
    late = {f"b{number}": lambda n, k: unsent(n, UnsentCode.TOO_LATE, k) for number in range(1, 8)}
    result = print_all(tmp_path / "l", seven(**{**late, "b2": died}))
    assert (result.batches, result.left_out) == ([], {})
    assert batches(tmp_path / "l") == before
    assert result.not_to_post == {"announcement-sv-1-001": 1}
    index = (tmp_path / "l" / "index.csv").read_text(encoding="utf-8-sig")
    (row,) = (line for line in index.splitlines() if "skicka inte" in line)
    assert "announcement-sv-1-001" in row


def test_a_run_without_batches_tells_which_one_is_not_to_be_sent_as_it_is(tmp_path):
    print_all(tmp_path / "l")
    result = post(tmp_path / "l", seven(b2=died), RUN)
    assert result.not_to_post == {"announcement-sv-1-001": 1}
