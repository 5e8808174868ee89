"""`hemval letters OUT`: what is printed, what waits, and that everybody is told of once."""

import json
import stat

import pytest
from tests.cli.later_lists import rows
from tests.cli.running import SYSTEMS, as_real, change, everything, made_up, run, write_norberg
from tests.cli.told_letters import CLIENTS, held, told


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return made_up(tmp_path_factory.mktemp("letters") / "round", clients=CLIENTS, seed=4)


@pytest.fixture(scope="module")
def out(folder):
    return held(folder, folder.with_name("out"))


@pytest.fixture(scope="module")
def page(out):
    """What the first run of all letters says, on a terminal."""
    result = run("letters", out)
    assert result.exit_code == 0, result.output
    return result.stdout


@pytest.fixture(scope="module")
def letters(out, page):
    """The folder of the letters, once all are printed."""
    assert page
    return out.with_name("out-letters")


def pdfs(letters):
    return sorted((letters / "letters").rglob("*.pdf"))


def test_everybody_of_the_list_is_told_of_once_for_each_kind(out, letters):
    control = json.loads((letters / "control.json").read_text(encoding="utf-8"))["kinds"]
    summary = json.loads((out / "summary.json").read_text(encoding="utf-8"))
    assert set(control) == {"announcement", "offer", "reminder", "notice"}
    for numbers in control.values():
        parts = [numbers[one] for one in ("sent", "by_hand", "waits", "not_sent")]
        assert sum(parts) == numbers["rows"] == summary["totals"]["clients"] == CLIENTS


def test_each_letter_is_a_pdf_of_its_own_in_the_folder_of_its_kind(letters):
    listed = rows(letters / "index.csv")
    assert {path.stem for path in pdfs(letters)} == {row["Brev"] for row in listed}
    assert {path.parent.name for path in pdfs(letters)} == {row["Slag"] for row in listed}
    assert all(path.read_bytes().startswith(b"%PDF-") for path in pdfs(letters))


def test_neither_terminal_nor_file_names_tell_who_anybody_is(folder, letters, page):
    names = [path.relative_to(letters).as_posix() for path in letters.rglob("*")]
    for row in rows(folder / "clients.csv"):
        for hers in (row["Brukar-id"], row["Efternamn"], row["Gatuadress"]):
            assert hers
            assert hers not in page
            assert not [name for name in names if hers in name]


def test_the_page_says_what_waits_why_and_what_is_next(page, out):
    words = " ".join(page.split())
    assert "ÖVNING" in words
    assert "En övning" not in words
    assert "Varje rad i listan över brukare står på precis ett ställe" in words
    assert "posta dem inte" in words
    assert f"hemval letters status {out}" in words


def test_all_of_it_is_for_its_owner_alone(letters):
    paths = [letters, *letters.rglob("*")]
    modes = {stat.S_IMODE(path.stat().st_mode) for path in paths}
    assert modes == {0o700, 0o600}


def test_a_second_run_prints_nothing_and_changes_nothing(out, letters):
    before = everything(letters)
    again = told(out)
    assert (again["printed"], again["restored"], again["withdrawn"]) == (0, 0, 0)
    assert everything(letters) == before


def test_the_papers_and_the_report_are_written(letters):
    papers = {
        path.relative_to(letters / "papers").as_posix() for path in letters.glob("papers/**/*.pdf")
    }
    assert "report.pdf" in papers
    assert (letters / "papers" / "report.html").is_file()
    assert [name for name in papers if name.startswith("providers/")]


def test_status_tells_the_same_and_writes_nothing(out, letters):
    before = everything(letters)
    stands = told("status", out)
    assert stands["notify_by"] == "2020-12-15"
    assert stands["days_left"] == 14
    control = json.loads((letters / "control.json").read_text(encoding="utf-8"))["kinds"]
    for kind, numbers in stands["kinds"].items():
        assert {one: numbers[one] for one in ("sent", "waits", "not_sent")} == {
            one: control[kind][one] for one in ("sent", "waits", "not_sent")
        }
    assert everything(letters) == before
    result = run("letters", "status", out)
    assert "14 dagar kvar" in " ".join(result.stdout.split())


def test_only_what_is_asked_for_is_printed_and_the_rest_is_ready(out, letters, tmp_path):
    known = {row["Brev"] for row in rows(letters / "index.csv")}
    one = told(out, "--to", tmp_path / "some", "--kind", "notice", "--lang", "en", "--no-batches")
    assert set(one["kinds"]) == {"notice"}
    listed = rows(tmp_path / "some" / "index.csv")
    assert {row["Språk"] for row in listed} <= {"en"}
    assert {row["Brev"] for row in listed} <= known
    assert one["kinds"]["notice"]["why"]["ready"] > 0
    assert one["kinds"]["notice"]["rows"] == CLIENTS
    # The lists tell of the kinds that were not asked for too: nothing is forgotten by asking.
    control = json.loads((tmp_path / "some" / "control.json").read_text(encoding="utf-8"))["kinds"]
    assert (control["offer"]["rows"], control["offer"]["sent"]) == (CLIENTS, 0)
    assert control["offer"]["why"]["ready"] > 0


def test_where_nobody_can_choose_no_letter_goes_and_the_page_says_why(tmp_path):
    out = held(write_norberg(tmp_path / "r"), tmp_path / "out")
    result = run("letters", out)
    assert result.exit_code == 0, result.output
    assert "Det finns inget att välja" in result.stdout
    assert pdfs(tmp_path / "out-letters") == []
    assert (tmp_path / "out-letters" / "papers" / "report.pdf").is_file()


class TestRealRounds:
    """A real round prints nothing before its day, and has a key that nobody can guess."""

    @pytest.fixture
    def real(self, tmp_path):
        lists = as_real(made_up(tmp_path / "r", clients=10))
        return held(lists, tmp_path / "real", "--on", "2020-09-05")

    def test_nothing_goes_before_its_day(self, real):
        early = told(real, "--on", "2020-08-20")
        assert early["printed"] == 0
        assert set(early["kinds"]) == {"announcement", "offer", "reminder", "notice"}
        assert early["kinds"]["offer"]["why"].keys() & {"sent"} == set()
        assert early["kinds"]["offer"]["why"]["not_yet"] > 0
        assert early["kinds"]["notice"]["sent"] == 0
        assert early["kinds"]["notice"]["why"]["stage"] > 0

    def test_each_folder_has_a_key_of_its_own_and_keeps_it(self, real, tmp_path):
        keys = []
        for name in ("one", "two", "one"):
            told(real, "--on", "2020-08-20", "--to", tmp_path / name)
            path = tmp_path / name / "secret" / "key.json"
            assert stat.S_IMODE(path.stat().st_mode) == 0o600
            keys.append(json.loads(path.read_text(encoding="utf-8"))["key"])
        assert keys[0] == keys[2] != keys[1]
        assert len(bytes.fromhex(keys[0])) == 32

    def test_a_broken_key_is_refused(self, real, tmp_path):
        told(real, "--on", "2020-08-20")
        (tmp_path / "real-letters" / "secret" / "key.json").write_text("{}")
        result = run("letters", real, "--on", "2020-08-20")
        assert result.exit_code == 2
        assert "secret/key.json" in result.stderr


class TestRefusals:
    """What is refused is told in words, with exit code 2, and nothing is written."""

    @pytest.mark.parametrize(
        ("what", "says"),
        [
            ("none", "finns inte"),
            ("round", "mappen med omgångens listor"),
            ("invited", "bara en inbjudan"),
        ],
    )
    def test_what_is_no_round(self, folder, tmp_path, what, says):
        given = folder if what == "round" else tmp_path / what
        if what == "invited":
            assert run("round", "invite", folder, "--out", given).exit_code == 0
        result = run("letters", given, "--to", tmp_path / "letters")
        assert result.exit_code == 2
        assert says in result.stderr
        assert not (tmp_path / "letters").exists()

    def test_letters_within_the_folder_of_the_round(self, out):
        result = run("letters", out, "--to", out / "letters")
        assert result.exit_code == 2
        assert not (out / "letters").exists()

    def test_a_folder_that_is_somebody_elses(self, out, tmp_path):
        (tmp_path / "mine").mkdir()
        (tmp_path / "mine" / "diary.txt").write_text("min")
        result = run("letters", out, "--to", tmp_path / "mine")
        assert result.exit_code == 2
        assert [path.name for path in (tmp_path / "mine").iterdir()] == ["diary.txt"]

    def test_the_letters_of_another_round(self, folder, letters, tmp_path):
        other = made_up(tmp_path / "other", clients=10)
        change(other / "round.toml", 'id = "', 'id = "x')
        result = run("letters", held(other, tmp_path / "out"), "--to", letters)
        assert result.exit_code == 2
        assert "breven från omgången" in result.stderr

    def test_lists_of_another_round_and_later_lists_alone(self, out, folder, tmp_path):
        other = made_up(tmp_path / "other", clients=10)
        change(other / "round.toml", 'id = "', 'id = "x')
        result = run("letters", out, "--round", other, "--to", tmp_path / "letters")
        assert result.exit_code == 2
        assert "en annan omgång" in result.stderr
        alone = run("letters", out, "--clients", folder / "clients.csv", "--to", tmp_path / "l")
        assert alone.exit_code == 2
        assert "--round" in alone.stderr
        assert not (tmp_path / "letters").exists()
        assert not (tmp_path / "l").exists()

    def test_a_kind_that_is_none(self, out):
        assert run("letters", out, "--kind", "love").exit_code == 2


class TestHelp:
    """The group is itself a command, and says so."""

    def test_the_group_names_its_commands_and_the_default_its_options(self):
        group = run("letters", "--help").stdout
        assert all(name in group for name in ("status", "preview", "test-sheet", "print"))
        options = run("letters", "OUT", "--help").stdout
        assert all(name in options for name in ("--kind", "--events", "--round", "--to"))

    def test_options_may_come_before_the_folder(self, out, tmp_path):
        before = told("--kind", "leaving", "--to", tmp_path / "letters", out)
        assert before["kinds"]["leaving"]["why"] == {"other_kind": CLIENTS}


@pytest.mark.full
@pytest.mark.parametrize("system", SYSTEMS)
def test_every_municipality_adds_up(system, tmp_path):
    out = held(made_up(tmp_path / "r", system, clients=60, seed=3), tmp_path / "out")
    summary = json.loads((out / "summary.json").read_text(encoding="utf-8"))
    for numbers in told(out)["kinds"].values():
        parts = [numbers[one] for one in ("sent", "by_hand", "waits", "not_sent")]
        assert sum(parts) == numbers["rows"] == summary["totals"]["clients"]
