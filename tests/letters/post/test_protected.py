"""Of whoever is protected there is nothing but what named staff see to: every byte is searched."""

from datetime import date

import pytest
from tests.letters.post.posted import (
    ANNOUNCEMENT,
    by_hand,
    contents,
    copy,
    everybody,
    order,
    post,
    run_of,
    unsent,
)
from tests.letters.post.traces import HERS, NAME, traces

from hemval.core.correspondence.kinds import Standing, UnsentCode

HIDDEN = frozenset({"b0002"})
OWNERS = ("by_hand/", "secret/")
FEW = {"people": 3, "kinds": (ANNOUNCEMENT,)}


def three(**instead):
    return everybody(3, (ANNOUNCEMENT,), **instead)


def in_clear(number, kind):
    hers = order(number, kind, **HERS)
    return hers, copy(hers)


def test_the_search_finds_what_is_there(tmp_path):
    post(tmp_path / "l", three(b2=in_clear), run_of(**FEW))
    kinds = {name.split("/")[0] for name in traces(tmp_path / "l")}
    assert kinds == {"letters", "index.csv", "index.xml", "secret"}


def test_of_a_protected_person_there_is_a_letter_by_hand_and_a_number(tmp_path):
    result = post(tmp_path / "l", three(b2=by_hand), run_of(**FEW, hidden=HIDDEN))
    assert result.account.counts[ANNOUNCEMENT, Standing.BY_HAND, None] == 1
    named = {name for name in traces(tmp_path / "l", ("b0002",)) if not name.startswith(OWNERS)}
    assert named == set()
    (letter,) = (tmp_path / "l" / "by_hand").rglob("*.pdf")
    assert letter.stem not in (tmp_path / "l" / "index.csv").read_text()
    assert letter.stem not in (tmp_path / "l" / "index.xml").read_text()


def test_whoever_becomes_protected_is_taken_out_of_all_that_was_written(tmp_path):
    target = tmp_path / "l"
    post(target, three(b2=in_clear), run_of(**FEW))
    assert traces(target)
    result = post(target, three(b2=by_hand), run_of(**FEW, hidden=HIDDEN))
    # Her letter and the copy.
    assert result.withdrawn == 2
    assert traces(target) == set()
    assert traces(target, ("Bo Testsson",)) == set()
    assert {n for n in traces(target, ("b0002",)) if not n.startswith(OWNERS)} == set()


def test_a_run_that_fails_on_the_way_leaves_nothing_of_her_in_clear(tmp_path):
    target = tmp_path / "l"
    post(target, three(b2=in_clear), run_of(**FEW))
    for name in ("papers/call_list.pdf", "papers/providers/P01-coming.pdf"):
        (target / name).parent.mkdir(parents=True, exist_ok=True)
        (target / name).write_text(NAME)

    def full(name):
        if name.startswith(("write letters/", "write by_hand/announcement")):
            raise OSError("full")

    with pytest.raises(OSError, match="full"):
        post(target, three(b2=by_hand), run_of(**FEW, hidden=HIDDEN), step=full)
    assert traces(target) == set()
    assert not (target / "index.csv").exists()
    # Nobody is new in a later run: the papers made without her stay.
    post(target, three(b2=by_hand), run_of(**FEW, hidden=HIDDEN))
    (target / "papers" / "call_list.pdf").write_text("utan henne")
    post(target, three(b2=by_hand), run_of(**FEW, hidden=HIDDEN))
    assert (target / "papers" / "call_list.pdf").exists()


def test_so_is_one_who_is_to_have_no_letter_now(tmp_path):
    target = tmp_path / "l"
    post(target, three(b2=in_clear), run_of(**FEW))
    left_out = three(b2=lambda n, k: unsent(n, UnsentCode.TOO_LATE, k))
    result = post(target, left_out, run_of(**FEW, hidden=HIDDEN))
    assert traces(target) == set()
    # Her letter was not printed by hand: it does not count as sent, and no open count tells why.
    assert result.account.of_hidden[ANNOUNCEMENT, Standing.NOT_SENT, UnsentCode.TOO_LATE] == 1
    assert result.account.counts[ANNOUNCEMENT, Standing.BY_HAND, None] == 1
    assert '"b0002"' in (target / "by_hand" / "waiting.csv").read_text()


def test_a_letter_that_is_withdrawn_comes_back_when_she_is_no_longer_protected(tmp_path):
    target = tmp_path / "l"
    post(target, three(b2=in_clear), run_of(**FEW))
    post(target, three(b2=by_hand), run_of(**FEW, hidden=HIDDEN))
    post(target, three(b2=in_clear), run_of(**FEW))
    index = (target / "index.csv").read_text()
    (letter,) = (target / "by_hand").rglob("*.pdf")
    assert NAME in index
    # That there was a letter by hand is told by no index.
    assert letter.stem not in index


@pytest.mark.parametrize("why", [UnsentCode.LOOK_FIRST, UnsentCode.DIED, UnsentCode.NOT_YET])
def test_whatever_becomes_of_hers_the_open_counts_are_the_same(tmp_path, why):
    def waits(number, kind):
        return unsent(number, why, kind, until=date(2024, 10, 1))

    post(tmp_path / "a", three(b2=by_hand), run_of(**FEW, hidden=HIDDEN))
    post(tmp_path / "b", three(b2=waits), run_of(**FEW, hidden=HIDDEN))
    open_lists = [
        {name: data for name, data in contents(tmp_path / one).items() if "/" not in name}
        for one in "ab"
    ]
    assert open_lists[0] == open_lists[1]
    assert why in (tmp_path / "b" / "by_hand" / "waiting.csv").read_text()


def test_a_folder_that_others_could_open_is_its_owners_alone_from_then_on(tmp_path):
    (tmp_path / "l").mkdir(mode=0o755)
    (tmp_path / "l").chmod(0o755)
    post(tmp_path / "l", three(), run_of(**FEW))
    assert (tmp_path / "l").stat().st_mode & 0o077 == 0
