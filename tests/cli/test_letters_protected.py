"""Protected people and letters: every byte written is searched for who and where they are."""

import csv

import pymupdf
import pytest
from tests.cli.later_lists import later_list, setting
from tests.cli.running import everything, made_up, run
from tests.cli.told_letters import held, told

HER, SPOUSE = "B0000003", "B0000005"
TRACES = {HER: ("Xhemliga", "Xgömd", "Xgatan"), SPOUSE: ("Yhemliga", "Ygömd", "Ygatan")}
KINDS = ("--kind", "offer", "--kind", "notice")
NOTICE = ("--kind", "notice", "--no-batches")


def named(client, **more):
    first, last, street = TRACES[client]
    return setting(client, Förnamn=first, Efternamn=last, Gatuadress=f"{street} 9", **more)


def lists_of(folder, *, tied=False, **hers):
    """A round of a few in which two have names that nobody else has."""
    made_up(folder, clients=12, seed=4)
    home = {"Hushåll": "samma"} if tied else {}
    one, other = named(HER, **home, **hers), named(SPOUSE, **home)
    later_list(folder, "clients", lambda row: one(other(row))).replace(folder / "clients.csv")
    return folder


def texts(folder):
    """What each file says, PDFs as they are read."""
    for name, data in everything(folder).items():
        if name.endswith(".pdf"):
            with pymupdf.open(stream=data) as pdf:
                yield name, "".join(page.get_text() for page in pdf) + str(pdf.metadata)
        else:
            yield name, data.decode("utf-8", errors="replace")


def files_that_tell(folder, client):
    """The files in which anything tells who or where she is, or what she is called in lists."""
    marks = (*TRACES[client], client)
    return {
        name: [mark for mark in marks if mark in text]
        for name, text in texts(folder)
        if any(mark in text or mark in name for mark in marks)
    }


def assert_no_trace(letters, client):
    """Her id stands in the owner's own files and among what is done by hand; nothing else does."""
    for name, found in files_that_tell(letters, client).items():
        assert name.startswith(("by_hand/", "secret/")), (name, found)
        assert found == [client], name


def assert_hidden(letters, out, client):
    """Nothing tells of her, in the letters or in what the round keeps for them."""
    assert_no_trace(letters, client)
    people = (out / "secret" / "people.jsonl").read_text(encoding="utf-8")
    assert not [mark for mark in TRACES[client] if mark in people]


def printed_by_hand(letters):
    return sorted((letters / "by_hand").rglob("*.pdf"))


@pytest.mark.parametrize("tied", [False, True])
def test_one_who_is_protected_from_the_beginning_is_nowhere_in_clear(tmp_path, tied):
    lists = lists_of(tmp_path / "r", tied=tied, Sekretessmarkering_från="2020-08-01")
    out = held(lists, tmp_path / "out")
    done = run("letters", out, *KINDS, *(("--no-batches",) if tied else ()))
    assert done.exit_code == 0, done.output
    letters = tmp_path / "out-letters"
    for client in (HER, SPOUSE) if tied else (HER,):
        assert_hidden(letters, out, client)
        assert client not in done.output
    assert printed_by_hand(letters)
    if not tied:
        assert "Ygatan" in str(files_that_tell(letters, SPOUSE))


@pytest.mark.parametrize("tied", [False, True])
def test_protection_that_a_later_list_tells_takes_back_what_was_printed(tmp_path, tied):
    lists = lists_of(tmp_path / "r", tied=tied)
    out = held(lists, tmp_path / "out")
    letters = tmp_path / "out-letters"
    batched = () if tied else ("--no-batches",)
    before = told(out, *KINDS, *batched)
    assert before["kinds"]["notice"]["by_hand"] == 0
    assert files_that_tell(letters, HER)
    flag = setting(HER, Skyddad_folkbokföring_från="2020-11-20")
    later = later_list(lists, "clients", flag)
    after = told(out, *KINDS, *batched, "--round", lists, "--clients", later)
    assert after["kinds"]["notice"]["by_hand"] == 1 + tied
    assert after["withdrawn"] > 0
    for client in (HER, SPOUSE) if tied else (HER,):
        assert_no_trace(letters, client)


def test_a_run_that_is_told_less_than_the_one_before_is_refused(tmp_path):
    lists = lists_of(tmp_path / "r")
    out = held(lists, tmp_path / "out")
    flag = setting(HER, Skyddad_folkbokföring_från="2020-11-20")
    later = later_list(lists, "clients", flag)
    told(out, *NOTICE, "--round", lists, "--clients", later)
    before = everything(tmp_path / "out-letters")
    for forgetful in ((), ("--round", lists)):
        refused = run("letters", out, *NOTICE, *forgetful)
        assert refused.exit_code == 2
        assert "fått skydd" in refused.stderr
    assert everything(tmp_path / "out-letters") == before
    later_list(lists, "clients")
    told(out, *NOTICE, "--round", lists, "--clients", later)
    assert_no_trace(tmp_path / "out-letters", HER)
    preview = ("letters", "preview", out, "--client", HER, "--kind", "offer")
    assert run(*preview, "--to", tmp_path / "x.pdf").exit_code == 2


def test_nothing_printed_in_clear_comes_back_without_the_later_list(tmp_path):
    lists = lists_of(tmp_path / "r", Sekretessmarkering_från="2020-08-01")
    out = held(lists, tmp_path / "out")
    told(out, *NOTICE)
    told(out, *NOTICE, "--round", lists)
    assert_hidden(tmp_path / "out-letters", out, HER)


def test_a_preview_of_a_protected_person_is_for_named_staff_and_tells_not_who_she_is(tmp_path):
    lists = lists_of(tmp_path / "r", Sekretessmarkering_från="2020-08-01")
    out = held(lists, tmp_path / "out")
    asked = ("letters", "preview", out, "--client", HER, "--kind", "offer", "--to")
    refused = run(*asked, tmp_path / "one.pdf")
    unknown = run(*asked[:4], "B9999999", *asked[5:], tmp_path / "one.pdf")
    assert refused.exit_code == unknown.exit_code == 2
    assert refused.stderr.replace(HER, "") == unknown.stderr.replace("B9999999", "")
    assert not (tmp_path / "one.pdf").exists()
    shown = run(*asked, tmp_path / "one.pdf", "--protected")
    assert shown.exit_code == 0, shown.output
    with pymupdf.open(tmp_path / "one.pdf") as pdf:
        text = "".join(page.get_text() for page in pdf)
    assert "FÖRHANDSVISNING" in text
    assert not [mark for mark in TRACES[HER] if mark in text]


def test_no_list_outside_the_owners_files_tells_that_she_is_protected(tmp_path):
    lists = lists_of(tmp_path / "r", Sekretessmarkering_från="2020-08-01")
    out = held(lists, tmp_path / "out")
    told(out, *NOTICE)
    letters = tmp_path / "out-letters"
    for name in ("waiting.csv", "not_sent.csv", "index.csv"):
        with (letters / name).open(encoding="utf-8-sig", newline="") as file:
            assert HER not in str([*csv.reader(file, delimiter=";")])
