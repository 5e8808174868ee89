"""Each letter is printed once, changed ones take the place of others, and everybody is told of."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from tests.letters.post.posted import (
    ANNOUNCEMENT,
    DAY,
    LAST_NAME,
    REMINDER,
    by_hand,
    compose_and_fail,
    compose_on_one_page,
    contents,
    copy,
    everybody,
    name_of,
    order,
    post,
    run_of,
    stopped_among,
    unsent,
)
from tests.letters.reading import shown

from hemval.core.correspondence.account import AccountRefused
from hemval.core.correspondence.kinds import LetterKind, Standing, UnsentCode
from hemval.files.whole_folder import FolderRefused
from hemval.letters.post.refused import PostRefused
from hemval.letters.post.run_days import unfinished_days

LATER = date(2024, 9, 12)
FEW = {"people": 3, "kinds": (ANNOUNCEMENT,)}


def three(**instead):
    return everybody(3, (ANNOUNCEMENT,), **instead)


def with_copy(number, kind):
    return order(number, kind), copy(order(number, kind))


def renamed(number, kind):
    return order(number, kind, name=f"Beda {LAST_NAME}")


def pdfs(folder):
    return {name: data for name, data in contents(folder).items() if name.endswith(".pdf")}


def count(result, standing, why=None, kind=ANNOUNCEMENT):
    return result.account.counts[kind, standing, why]


def test_every_letter_is_printed_and_told_of(tmp_path):
    result = post(tmp_path / "l", everybody(), run_of())
    assert (result.printed, len(pdfs(tmp_path / "l"))) == (24, 24)
    assert count(result, Standing.SENT) == count(result, Standing.SENT, kind=REMINDER) == 12
    assert unfinished_days(tmp_path / "l") == {}


def test_a_letter_says_what_its_order_says(tmp_path):
    post(tmp_path / "l", three(), run_of(**FEW))
    texts = sorted(shown(data)[0].get_text() for data in pdfs(tmp_path / "l").values())
    assert all(any(name_of(number) in text for text in texts) for number in (1, 2, 3))
    assert all("10 september 2024" in text for text in texts)


def test_a_second_run_prints_nothing_and_changes_nothing(tmp_path):
    post(tmp_path / "l", three(), run_of(**FEW))
    before = contents(tmp_path / "l")
    again = post(tmp_path / "l", three(), run_of(**FEW, days={ANNOUNCEMENT: LATER}))
    assert (again.printed, again.restored, contents(tmp_path / "l")) == (0, [], before)


def test_the_same_letters_give_the_same_bytes_in_another_folder(tmp_path):
    post(tmp_path / "a", three(b2=with_copy), run_of(**FEW))
    post(tmp_path / "b", three(b2=with_copy), run_of(**FEW, workers=2))
    assert contents(tmp_path / "a") == contents(tmp_path / "b")


@pytest.mark.parametrize("spoil", ["change", "remove", "cut"])
def test_a_file_that_is_not_as_it_was_printed_is_printed_again_as_it_was(tmp_path, spoil):
    post(tmp_path / "l", three(), run_of(**FEW))
    before = contents(tmp_path / "l")
    path = next((tmp_path / "l").rglob("*.pdf"))
    whole = path.read_bytes()
    path.write_bytes({"change": b"mine", "remove": b"", "cut": whole[:100]}[spoil])
    if spoil == "remove":
        path.unlink()
    again = post(tmp_path / "l", three(), run_of(**FEW, days={ANNOUNCEMENT: LATER}))
    assert (again.restored, again.printed) == ([path.stem], 0)
    assert contents(tmp_path / "l") == before


def test_a_letter_that_would_be_printed_otherwise_now_is_never_given_a_second_content(tmp_path):
    post(tmp_path / "l", three(), run_of(**FEW))
    path = next((tmp_path / "l").rglob("*.pdf"))
    path.write_bytes(b"mine")
    again = post(tmp_path / "l", three(), run_of(**FEW, compose=compose_on_one_page))
    assert (again.not_restored, path.read_bytes()) == ([path.stem], b"mine")


def test_a_changed_letter_has_another_id_and_says_what_it_replaces(tmp_path):
    post(tmp_path / "l", three(), run_of(**FEW))
    before = pdfs(tmp_path / "l")
    post(tmp_path / "l", three(b2=renamed), run_of(**FEW, days={ANNOUNCEMENT: LATER}))
    (new,) = set(pdfs(tmp_path / "l")) - set(before)
    text = shown(pdfs(tmp_path / "l")[new])[0].get_text()
    (old,) = [name for name, data in before.items() if name_of(2) in shown(data)[0].get_text()]
    assert old.split("/")[-1].removesuffix(".pdf") in text
    assert "12 september 2024" in text
    assert {name: pdfs(tmp_path / "l")[name] for name in before} == before


def test_what_becomes_again_as_it_was_is_a_third_letter(tmp_path):
    for instead in ({}, {"b2": renamed}, {}, {"b2": renamed}):
        result = post(tmp_path / "l", three(**instead), run_of(**FEW))
    # 3 letters, and then 1 more each time that hers changes.
    assert (len(pdfs(tmp_path / "l")), result.printed) == (6, 1)
    assert post(tmp_path / "l", three(b2=renamed), run_of(**FEW)).printed == 0


def test_a_letter_that_cannot_be_printed_waits_and_stops_no_other(tmp_path):
    def strange(number, kind):
        return order(number, kind, name="Anna あ")

    result = post(tmp_path / "l", three(b2=strange), run_of(**FEW))
    assert (result.printed, count(result, Standing.WAITS, UnsentCode.UNPRINTABLE)) == (2, 1)
    waiting = (tmp_path / "l" / "waiting.csv").read_text()
    assert '"b0002"' in waiting
    assert "HIRAGANA LETTER A" in waiting


def test_it_is_printed_when_it_can_be(tmp_path):
    post(tmp_path / "a", three(b2=lambda n, k: order(n, k, name="あ")), run_of(**FEW))
    assert post(tmp_path / "a", three(), run_of(**FEW)).printed == 1


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"name": "A" * 30 + "\N{PILE OF POO}"}, "PILE OF POO"),
        ({"name": "Anna\nLång Rad\n" * 9}, ""),
        ({"name": "Å" * 60}, ""),
    ],
    ids=["an emoji", "line breaks", "sixty characters"],
)
def test_a_strange_name_is_printed_or_refused_by_what_is_wrong(tmp_path, changes, said):
    result = post(tmp_path / "l", three(b2=lambda n, k: order(n, k, **changes)), run_of(**FEW))
    waits = count(result, Standing.WAITS, UnsentCode.UNPRINTABLE)
    assert result.printed + waits == 3
    assert said in (tmp_path / "l" / "waiting.csv").read_text()


def test_what_promises_fewer_pages_waits(tmp_path):
    result = post(tmp_path / "l", three(), run_of(**FEW, compose=compose_on_one_page))
    assert count(result, Standing.WAITS, UnsentCode.UNPRINTABLE) == 3


def test_a_fault_of_the_program_tells_of_nobody(tmp_path):
    with pytest.raises(PostRefused) as refused:
        post(tmp_path / "l", three(), run_of(**FEW, compose=compose_and_fail))
    assert (refused.value.code, refused.value.facts["error"]) == ("failed", "KeyError")
    assert LAST_NAME not in str(refused.value)


def test_a_copy_that_waits_keeps_hers_not_back(tmp_path):
    def with_a_strange_copy(number, kind):
        return order(number, kind), replace(copy(order(number, kind)), name="あ")

    result = post(tmp_path / "l", three(b2=with_a_strange_copy), run_of(**FEW))
    assert (count(result, Standing.SENT), result.account.copies_waiting[ANNOUNCEMENT]) == (3, 1)
    assert '"f1"' in (tmp_path / "l" / "waiting.csv").read_text()


def test_a_copy_that_is_ready_waits_with_hers_and_is_no_fault(tmp_path):
    run = run_of(**FEW, wanted=lambda one: one.client != "b0002")
    result = post(tmp_path / "l", three(b2=with_copy), run)
    assert count(result, Standing.WAITS, UnsentCode.READY) == 1
    assert result.account.copies_waiting[ANNOUNCEMENT] == 0


def test_what_is_not_asked_for_waits_and_is_ready(tmp_path):
    run = run_of(wanted=lambda one: one.kind is REMINDER)
    result = post(tmp_path / "l", everybody(), run)
    assert (count(result, Standing.WAITS, UnsentCode.READY), result.printed) == (12, 12)
    assert post(tmp_path / "l", everybody(), run_of()).printed == 12


def test_a_letter_that_was_sent_is_sent_when_its_time_has_passed(tmp_path):
    def too_late(number, kind):
        return unsent(number, UnsentCode.TOO_LATE, kind)

    post(tmp_path / "l", three(b3=too_late), run_of(**FEW))
    result = post(tmp_path / "l", three(b2=too_late, b3=too_late), run_of(**FEW))
    assert count(result, Standing.SENT) == 2
    assert count(result, Standing.NOT_SENT, UnsentCode.TOO_LATE) == 1


@pytest.mark.parametrize("why", [UnsentCode.DIED, UnsentCode.LISTS_CHANGED, UnsentCode.NO_ADDRESS])
def test_a_letter_whose_facts_no_longer_hold_is_held(tmp_path, why):
    post(tmp_path / "l", three(), run_of(**FEW))
    result = post(tmp_path / "l", three(b2=lambda n, k: unsent(n, why, k)), run_of(**FEW))
    assert count(result, Standing.SENT) == 2
    index = (tmp_path / "l" / "index.csv").read_text()
    assert index.count('"hålls tillbaka, skicka inte"') == 1
    assert name_of(2) not in index


def test_those_who_are_not_told_of_are_missed(tmp_path):
    with pytest.raises(AccountRefused) as refused:
        post(tmp_path / "l", three(), run_of(**{**FEW, "people": 4}))
    assert refused.value.code == "does_not_add_up"
    assert refused.value.facts == {"kind": "announcement", "people": 4, "told": 3}
    assert not (tmp_path / "l" / "control.csv").exists()


@pytest.mark.parametrize(
    "letters",
    [
        [(order(2),), (order(1),)],
        [(order(1),), (order(1, name="Beda"),)],
        [(order(1),), (order(1, REMINDER),)],
    ],
    ids=["out of order", "twice", "of a kind not told of"],
)
def test_letters_that_do_not_come_person_by_person_are_refused(tmp_path, letters):
    with pytest.raises(AccountRefused) as refused:
        post(tmp_path / "l", letters, run_of(people=2, kinds=(ANNOUNCEMENT,)))
    assert refused.value.code == "not_in_order"
    assert len(pdfs(tmp_path / "l")) <= 1


def test_the_folder_of_another_round_or_key_is_let_be(tmp_path):
    run = run_of(**FEW)
    post(tmp_path / "l", three(), run)
    before = contents(tmp_path / "l")
    for other, code in (
        (replace(run, key=b"x" * 32), "another_key"),
        (replace(run, terms=replace(run.terms, round="r2")), "another_round"),
    ):
        with pytest.raises(PostRefused) as refused:
            post(tmp_path / "l", three(), other)
        assert refused.value.code == code
    assert contents(tmp_path / "l") == before


def test_letters_without_a_ledger_are_not_printed_twice(tmp_path):
    post(tmp_path / "l", three(), run_of(**FEW))
    (tmp_path / "l" / "secret" / "ledger.jsonl").unlink()
    with pytest.raises(PostRefused) as refused:
        post(tmp_path / "l", three(), run_of(**FEW))
    assert refused.value.code == "ledger_missing"


@pytest.mark.parametrize("lines", [1, 3])
@pytest.mark.parametrize("stopped", [(), (LetterKind.NOTICE,)])
def test_a_ledger_that_is_older_than_the_letters_is_refused(tmp_path, lines, stopped):
    """Also one that lacks a single letter: it may have been posted, and was dated another day."""
    post(tmp_path / "l", three(), run_of(**FEW))
    ledger = tmp_path / "l" / "secret" / "ledger.jsonl"
    ledger.write_bytes(b"".join(ledger.read_bytes().splitlines(keepends=True)[:lines]))
    if stopped:
        stopped_among(tmp_path / "l", *stopped)
    before = contents(tmp_path / "l")
    later = run_of(**{**FEW, "days": {ANNOUNCEMENT: DAY + timedelta(days=5)}})
    with pytest.raises(PostRefused) as refused:
        post(tmp_path / "l", three(), later)
    # The first line is the heading, and there are three letters.
    assert (refused.value.code, refused.value.facts) == ("ledger_old", {"letters": 4 - lines})
    assert contents(tmp_path / "l") == before


def test_no_kill_leaves_so_many_letters_without_a_line(tmp_path, monkeypatch):
    post(tmp_path / "l", three(), run_of(**FEW))
    ledger = tmp_path / "l" / "secret" / "ledger.jsonl"
    ledger.write_bytes(ledger.read_bytes().splitlines(keepends=True)[0])
    stopped_among(tmp_path / "l", ANNOUNCEMENT)
    monkeypatch.setattr("hemval.letters.post.withdrawing.MOST_UNKNOWN", 2)
    with pytest.raises(PostRefused) as refused:
        post(tmp_path / "l", three(), run_of(**FEW))
    assert refused.value.code == "ledger_old"


def test_a_file_that_a_stopped_run_wrote_no_line_of_does_not_stay(tmp_path):
    post(tmp_path / "l", three(), run_of(**FEW))
    before = contents(tmp_path / "l")
    stopped_among(tmp_path / "l", ANNOUNCEMENT)
    for name in ("letters/announcement/2222222222.pdf", "by_hand/announcement/3333333333.pdf"):
        (tmp_path / "l" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "l" / name).write_bytes(b"%PDF")
    post(tmp_path / "l", three(), run_of(**FEW))
    assert contents(tmp_path / "l") == before


def test_the_same_recipient_twice_gets_one_letter(tmp_path):
    def twice(number, kind):
        hers = order(number, kind)
        return hers, copy(hers), replace(copy(hers), name="Bo Annan")

    for _ in range(2):
        result = post(tmp_path / "l", three(b2=twice), run_of(**FEW))
    assert (result.printed, len(pdfs(tmp_path / "l"))) == (0, 4)


def test_two_letters_that_would_have_one_id_have_two(tmp_path, monkeypatch):
    monkeypatch.setattr("hemval.core.correspondence.planning.letter_id", lambda *_: "2222222222")
    result = post(tmp_path / "l", everybody(2, (ANNOUNCEMENT,)), run_of(**{**FEW, "people": 2}))
    again = post(tmp_path / "l", everybody(2, (ANNOUNCEMENT,)), run_of(**{**FEW, "people": 2}))
    assert (result.printed, again.printed, len(pdfs(tmp_path / "l"))) == (2, 0, 2)


def test_a_folder_of_something_else_is_let_be(tmp_path):
    (tmp_path / "l").mkdir()
    (tmp_path / "l" / "mine.txt").write_text("mine")
    with pytest.raises(FolderRefused) as refused:
        post(tmp_path / "l", three(), run_of(**FEW))
    assert (refused.value.code, contents(tmp_path / "l")) == ("not_ours", {"mine.txt": b"mine"})


def test_everything_is_its_owners_alone(tmp_path):
    post(tmp_path / "l", three(b2=by_hand), run_of(**FEW, hidden=frozenset({"b0002"})))
    modes = {path.stat().st_mode & 0o077 for path in (tmp_path / "l").rglob("*")}
    assert modes | {(tmp_path / "l").stat().st_mode & 0o077} == {0}


def test_the_day_of_the_run_is_the_day_of_every_letter(tmp_path):
    post(tmp_path / "l", three(), run_of(**FEW))
    index = (tmp_path / "l" / "index.csv").read_text()
    assert index.count(DAY.isoformat()) == 3
