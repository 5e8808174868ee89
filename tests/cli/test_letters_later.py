"""`hemval letters OUT --round FOLDER --clients LATER`: what no longer holds is not printed."""

import pytest
from tests.cli.later_lists import later_list, rows, setting
from tests.cli.running import as_real, made_up, run
from tests.cli.told_letters import CLIENTS, held, told


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return made_up(tmp_path_factory.mktemp("looked") / "round", clients=CLIENTS, seed=4)


@pytest.fixture(scope="module")
def out(folder):
    return held(folder, folder.with_name("out"))


def stands(out, *more):
    """How the notices stand: each row where it is counted, and what those that wait wait for."""
    told_of = told("status", out, *more)
    numbers = told_of["kinds"]["notice"]
    assert sum(numbers[one] for one in ("sent", "by_hand", "waits", "not_sent")) == CLIENTS
    waits = {one["why"]: one["number"] for one in told_of["in_the_way"] if one["kind"] == "notice"}
    return {"not_sent": numbers["not_sent"], "by_hand": numbers["by_hand"], **waits}


def looked(folder, out, name="clients", rename=lambda row: row):
    later = later_list(folder, name, rename)
    return stands(out, "--round", folder, f"--{name}", later)


def without(client):
    return lambda row: None if row["Brukar-id"] == client else row


@pytest.fixture(scope="module")
def plain(out):
    """How the notices stand when nothing has happened since."""
    return stands(out)


@pytest.fixture(scope="module")
def ready(folder, out):
    """Some whose notices can go, by the order of the list."""
    placed = {row["Brukar-id"] for row in rows(out / "allocation.csv") if row["Till"]}
    return [row["Brukar-id"] for row in rows(folder / "clients.csv") if row["Brukar-id"] in placed]


def test_where_nothing_has_happened_all_is_as_it_was(folder, out, plain):
    assert plain["ready"] > 10
    assert looked(folder, out) == plain


def test_one_who_has_died_since_gets_no_letter(folder, out, plain, ready):
    now = looked(folder, out, rename=setting(ready[0], Avliden="2020-11-20"))
    assert now == plain | {"ready": plain["ready"] - 1, "not_sent": plain["not_sent"] + 1}


def test_one_whose_row_is_gone_waits_for_a_person(folder, out, plain, ready):
    now = looked(folder, out, rename=without(ready[2]))
    assert now == plain | {"ready": plain["ready"] - 1, "lists_changed": 1}


def test_one_who_has_no_decision_left_gets_no_letter(folder, out, plain, ready):
    now = looked(folder, out, "services", without(ready[3]))
    assert now == plain | {"ready": plain["ready"] - 1, "not_sent": plain["not_sent"] + 1}


def test_a_letter_goes_where_she_lives_now(folder, out, ready, tmp_path):
    moved = setting(ready[1], Gatuadress="Nya övningsgatan 7")
    later = later_list(folder, "clients", moved)
    looking = ("--round", folder, "--clients", later, "--kind", "notice", "--no-batches")
    told(out, *looking, "--to", tmp_path / "letters")
    lines = [str(row) for row in rows(tmp_path / "letters" / "index.csv")]
    assert sum("Nya övningsgatan 7" in line for line in lines) == 1


def test_what_was_known_when_places_were_given_holds_no_letter(folder, ready, tmp_path):
    """She lives in another area by then: she is placed as she chose, and a person is told."""
    homes = {row["Brukar-id"]: row for row in rows(folder / "clients.csv")}
    own = homes[ready[4]]["Nyckelkod"]
    other = next(row for row in homes.values() if row["Nyckelkod"][:1] != own[:1])
    moved = {name: other[name] for name in ("Nyckelkod", "Postnummer")}
    later = later_list(folder, "clients", setting(ready[4], **moved))
    looking = ("--round", folder, "--clients", later)
    before = held(folder, tmp_path / "before")
    assert stands(before, *looking)["lists_changed"] == 1
    known = held(folder, tmp_path / "known", "--clients", later)
    assert [row["Brukar-id"] for row in rows(known / "changes_since.csv")] == [ready[4]]
    assert "lists_changed" not in stands(known, *looking)


def test_rows_of_a_later_list_that_cannot_be_taken_are_refused_until_accepted(
    folder, out, tmp_path
):
    broken = later_list(folder, "clients", setting("B0000004", Avliden="i går"))
    looking = (out, "--to", tmp_path / "l", "--round", folder, "--clients", broken)
    refused = run("letters", *looking)
    assert refused.exit_code == 2
    assert refused.stderr
    assert not (tmp_path / "l").exists()
    accepted = run("letters", "status", *looking, "--accept-rejected")
    assert accepted.exit_code == 0, accepted.output


def test_lists_that_are_told_less_than_the_round_was_are_refused(folder, tmp_path):
    known = held(folder, tmp_path / "out", "--clients", later_list(folder, "clients"))
    refused = run("letters", known, "--round", folder)
    assert refused.exit_code == 2
    assert "senare lista" in refused.stderr


def test_one_who_has_answered_since_the_invitation_is_not_reminded(tmp_path):
    lists = as_real(made_up(tmp_path / "r", clients=12))
    answered = (lists / "choices.csv").read_bytes()
    later_list(lists, "choices", lambda _row: None).replace(lists / "choices.csv")
    invited = held(lists, tmp_path / "out", "--on", "2020-09-05")
    asked = ("status", invited, "--on", "2020-09-24")
    before = told(*asked)["kinds"]["reminder"]
    (lists / "choices.csv").write_bytes(answered)
    now = told(*asked, "--round", lists)["kinds"]["reminder"]
    choosers = {row["Brukar-id"] for row in rows(lists / "choices.csv")}
    assert before["waits"] - now["waits"] == now["not_sent"] - before["not_sent"] == len(choosers)
    assert choosers
