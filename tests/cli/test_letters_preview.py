"""`hemval letters preview` and `test-sheet`, and letters of what has happened (`--events`)."""

import stat

import pymupdf
import pytest
from tests.cli.later_lists import rows
from tests.cli.running import made_up, run
from tests.cli.told_letters import CLIENTS, held, told

EVENTS = "event;client;bundle;what;day;provider;leaving;starts;answer_by;registered_by"


@pytest.fixture(scope="module")
def out(tmp_path_factory):
    folder = made_up(tmp_path_factory.mktemp("preview") / "round", clients=CLIENTS, seed=4)
    return held(folder, folder.with_name("out"))


@pytest.fixture(scope="module")
def placed(out):
    """Rows of those whose notices can go."""
    return [row for row in rows(out / "allocation.csv") if row["Till utförar-id"]]


def text_of(path):
    with pymupdf.open(path) as pdf:
        return " ".join("".join(page.get_text() for page in pdf).split())


def test_a_preview_is_one_letter_that_says_so_and_is_its_owners(out, placed, tmp_path):
    file = tmp_path / "a.pdf"
    asked = ("letters", "preview", out, "--client", placed[0]["Brukar-id"], "--kind", "notice")
    done = run(*asked, "--to", file)
    assert done.exit_code == 0, done.output
    assert "FÖRHANDSVISNING" in text_of(file)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert not out.with_name("out-letters").exists()
    english = run(*asked, "--to", file, "--lang", "en")
    assert english.exit_code == 0, english.output
    assert "Page 1 of 1" in text_of(file)


def test_a_preview_never_takes_the_place_of_another_file(out, placed, tmp_path):
    mine = tmp_path / "mine.pdf"
    mine.write_bytes(b"%PDF-1.4 mine")
    her = placed[0]["Brukar-id"]
    refused = run("letters", "preview", out, "--client", her, "--kind", "offer", "--to", mine)
    assert refused.exit_code == 2
    assert mine.read_bytes() == b"%PDF-1.4 mine"


def test_a_letter_that_does_not_go_has_no_preview_and_its_reason_is_told(out, placed, tmp_path):
    her = placed[0]["Brukar-id"]
    file = tmp_path / "none.pdf"
    refused = run("letters", "preview", out, "--client", her, "--kind", "change", "--to", file)
    assert refused.exit_code == 2
    assert "Brevet behövs inte" in " ".join(refused.stderr.split())
    assert not file.exists()


def test_what_may_be_a_personal_number_is_not_repeated(out, tmp_path):
    number = "19380901Q000"
    refused = run("letters", "preview", out, "--client", number, "--kind", "offer")
    assert refused.exit_code == 2
    assert number not in refused.output


@pytest.mark.parametrize("of", ["system", "out"])
def test_the_test_sheet_is_of_a_system_or_of_a_round(out, tmp_path, of):
    given = "botkyrka" if of == "system" else out
    done = run("letters", "test-sheet", given, "--to", tmp_path / "sheet.pdf")
    assert done.exit_code == 0, done.output
    assert "mm" in text_of(tmp_path / "sheet.pdf")
    assert run("letters", "test-sheet", "nowhere", "--to", tmp_path / "x.pdf").exit_code == 2


def test_what_has_happened_since_gives_letters_of_its_own(out, placed, tmp_path):
    row = placed[1]
    hers, her = row["Till utförar-id"], row["Brukar-id"]
    other = next(one for one in ("P01", "KOMMUNAL") if one != hers)
    change = f"h1;{her};hemtjanst;byte bestämt;2021-04-12;{other};{hers};;;h1"
    (tmp_path / "events.csv").write_text(f"{EVENTS}\n{change}\n", encoding="utf-8")
    asked = ("--events", tmp_path / "events.csv", "--on", "2021-04-13", "--kind", "change")
    done = told(out, *asked, "--to", tmp_path / "letters")["kinds"]["change"]
    assert (done["sent"], done["rows"]) == (1, CLIENTS)
    assert done["why"] == {"not_concerned": CLIENTS - 1}


def test_rows_of_events_that_cannot_be_taken_are_told_and_refused_until_accepted(out, tmp_path):
    wrong = "h1;B9999999;hemtjanst;reached;2020-12-02;;;;;h1"
    (tmp_path / "events.csv").write_text(f"{EVENTS}\n{wrong}\n", encoding="utf-8")
    asked = (out, "--events", tmp_path / "events.csv", "--to", tmp_path / "l")
    refused = run("letters", "status", *asked)
    assert refused.exit_code == 2
    assert "Rad 2" in refused.stderr
    assert "events.csv" in refused.stderr
    accepted = run("letters", "status", *asked, "--accept-rejected")
    assert accepted.exit_code == 0, accepted.output
