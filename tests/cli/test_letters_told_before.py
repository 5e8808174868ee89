"""What lists once told of people is never forgotten by a run that is told less, or older."""

import pytest
from tests.cli.later_lists import later_list, rows, setting
from tests.cli.running import as_real, made_up, run
from tests.cli.told_letters import held, told

NOTICE = ("--kind", "notice", "--no-batches")


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return made_up(tmp_path_factory.mktemp("told") / "round", clients=16, seed=4)


@pytest.fixture(scope="module")
def out(folder):
    return held(folder, folder.with_name("out"))


@pytest.fixture(scope="module")
def her(folder, out):
    """One whose notice can go."""
    placed = {row["Brukar-id"] for row in rows(out / "allocation.csv") if row["Till"]}
    return next(
        one["Brukar-id"] for one in rows(folder / "clients.csv") if one["Brukar-id"] in placed
    )


def later(folder, tmp_path, change, name="clients"):
    return later_list(folder, name, change).rename(tmp_path / "later.csv")


def notices(letters, client):
    """Is any letter to her printed?"""
    lines = (letters / "secret" / "ledger.jsonl").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if f'"{client}"' in line]


def refuses(*command):
    done = run("letters", *command)
    assert done.exit_code == 2, done.output
    assert "--round" in done.stderr
    return done


@pytest.mark.parametrize("column", ["Avliden", "Utflyttad"])
def test_what_an_older_list_forgets_is_not_forgotten(folder, out, her, tmp_path, column):
    letters = tmp_path / "l"
    gone = later(folder, tmp_path, setting(her, **{column: "2020-11-01"}))
    looking = ("--to", letters, "--round", folder, "--clients")
    first = told(out, *looking, gone, *NOTICE)
    assert first["told_otherwise"] == 0
    older = told(out, *looking, folder / "clients.csv", *NOTICE)
    assert notices(letters, her) == []
    assert older["told_otherwise"] == 1
    waiting = [row.values() for row in rows(letters / "waiting.csv")]
    (hers,) = (row for row in waiting if {her, "notice"} <= set(row))
    assert "lists_changed" in hers
    asked = told("status", out, *looking, folder / "clients.csv")
    assert asked["told_otherwise"] == 1


def test_a_decision_that_had_ended_in_a_list_is_not_granted_in_an_older(folder, out, her, tmp_path):
    letters = tmp_path / "l"
    ended = later(
        folder, tmp_path, lambda row: None if row["Brukar-id"] == her else row, "services"
    )
    looking = ("--to", letters, "--round", folder, "--services")
    told(out, *looking, ended, *NOTICE)
    older = told(out, *looking, folder / "services.csv", *NOTICE)
    assert notices(letters, her) == []
    assert older["told_otherwise"] == 1


def test_a_run_that_is_not_told_of_the_rounds_lists_again_is_refused(out, folder, her, tmp_path):
    """They alone have told that she has moved: without them she would be written to."""
    lists = tmp_path / "lists"
    made_up(lists, clients=16, seed=4)
    later_list(lists, "clients", setting(her, Utflyttad="2020-11-01")).replace(
        lists / "clients.csv"
    )
    letters = tmp_path / "l"
    told(out, "--to", letters, "--round", lists, *NOTICE)
    refuses(out, "--to", letters, *NOTICE)
    refuses("status", out, "--to", letters)
    assert notices(letters, her) == []
    # The lists as they were before she moved are an older telling of the same.
    assert told(out, "--to", letters, "--round", folder, *NOTICE)["told_otherwise"] == 1
    assert notices(letters, her) == []


def test_a_preview_is_told_as_much_as_the_letters_were(folder, her, tmp_path):
    out = held(folder, tmp_path / "out")
    gone = later(folder, tmp_path, setting(her, Avliden="2020-11-01"))
    looking = ("--round", folder, "--clients", gone)
    told(out, *looking, *NOTICE)
    asked = ("preview", out, "--client", her, "--kind", "notice", "--to", tmp_path / "p.pdf")
    refuses(*asked)
    done = run("letters", *asked, *looking)
    assert done.exit_code == 2
    assert "avlidit" in done.stderr
    assert not (tmp_path / "p.pdf").exists()


def test_one_who_has_answered_is_not_reminded_by_lists_that_have_lost_the_answer(tmp_path):
    lists = as_real(made_up(tmp_path / "r", clients=12))
    answered = (lists / "choices.csv").read_bytes()
    later_list(lists, "choices", lambda _row: None).replace(lists / "choices.csv")
    nobody = (lists / "choices.csv").read_bytes()
    invited = held(lists, tmp_path / "out", "--on", "2020-09-05")
    reminding = ("--kind", "reminder", "--on", "2020-09-24", "--no-batches", "--round", lists)
    (lists / "choices.csv").write_bytes(answered)
    first = told(invited, *reminding)
    (lists / "choices.csv").write_bytes(nobody)
    assert told(invited, *reminding)["printed"] == 0
    assert first["kinds"]["reminder"]["not_sent"] > 0


def test_events_once_told_are_not_forgotten(out, her, tmp_path):
    letters, events = tmp_path / "l", tmp_path / "events.csv"
    events.write_text(
        f"Händelse-id;Brukar-id;Valpaket;Händelse;Dag\ne1;{her};hemtjanst;inte nådd;2020-11-20\n",
        encoding="utf-8",
    )
    first = run("letters", out, "--to", letters, "--events", events, *NOTICE)
    assert first.exit_code == 0, first.output
    again = run("letters", out, "--to", letters, *NOTICE)
    assert again.exit_code == 2
    assert "--events" in again.stderr
    assert run("letters", out, "--to", letters, "--events", events, *NOTICE).exit_code == 0


def test_what_has_happened_after_the_day_of_the_letters_is_told(out, her, tmp_path):
    """In an exercise notices are dated the day that places were given, and the call is later."""
    letters, events = tmp_path / "l", tmp_path / "events.csv"
    events.write_text(
        f"Händelse-id;Brukar-id;Valpaket;Händelse;Dag\ne1;{her};hemtjanst;inte nådd;2020-12-09\n",
        encoding="utf-8",
    )
    asked = ("--to", letters, "--events", events, *NOTICE)
    done = run("letters", out, *asked)
    assert done.exit_code == 0, done.output
    said = " ".join(done.output.split())
    assert "En rad i listan över det som har hänt har en senare dag än brevens" in said
    # What is to be typed the next time has what was given this time.
    assert said.count("--events") >= 2
    assert told(out, *asked, "--on", "2020-12-10")["happened_later"] == 0


def test_a_list_of_events_that_is_not_there_is_told_by_its_own_option(out, tmp_path):
    missing = run("letters", out, "--to", tmp_path / "l", "--events", tmp_path / "no.csv")
    assert missing.exit_code == 2
    assert "--events" in missing.stderr
    assert "round.toml" not in missing.stderr
    assert not (tmp_path / "l").exists()
