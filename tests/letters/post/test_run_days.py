"""Which day a run that was stopped goes on with, and what the terminal says of it."""

import csv
import json
from datetime import date, timedelta

import pytest
from tests.cli.running import change, made_up, run
from tests.letters.post.disk_full import DiskFull

from hemval.files.correspondence.letter_round import LetterRound
from hemval.letters.post.letters_run import LettersRun
from hemval.letters.post.refused import PostRefusal, PostRefused
from hemval.letters.post.run_days import RUN, goes_on, unfinished_days
from hemval.texts.words import words

BEGAN = date(2020, 9, 25)
"""Five days before the last day of the choice."""
ENOUGH = 30
"""So many steps of the disk are some letters, and not all."""


@pytest.fixture(scope="module")
def out(tmp_path_factory):
    """A round that is no exercise, so that its letters are dated the day that they are printed."""
    folder = made_up(tmp_path_factory.mktemp("days") / "round", clients=24, seed=4)
    done = folder.with_name("out")
    assert run("run", folder, "--out", done).exit_code == 0
    change(done / "secret" / "letter_terms.json", '"is_exercise": true', '"is_exercise": false')
    assert not LetterRound(done).terms.is_exercise
    return done


def stopped(out, letters):
    """A run of announcements that ends before all are printed."""
    one = LettersRun(
        round=LetterRound(out),
        letters=letters,
        words=words("sv"),
        today=BEGAN,
        kinds=("announcement",),
        workers=0,
    )
    with pytest.raises(OSError, match="no space left"):
        one.print(one.key(bytes), batches=False, step=DiskFull(ENOUGH))
    assert set(unfinished_days(letters).values()) == {BEGAN}


def gone_on(monkeypatch, out, letters, today, *more):
    """The same command later, and what it says."""
    monkeypatch.setattr("hemval.cli.letters_call.today", lambda: today)
    asked = ("--to", letters, "--kind", "announcement", "--no-batches", *more)
    result = run("letters", out, *asked)
    assert result.exit_code == 0, result.output
    return " ".join(result.stdout.split())


def dates(letters):
    with (letters / "index.csv").open(encoding="utf-8-sig", newline="") as file:
        return [row["Postas"] for row in csv.DictReader(file, delimiter=";")]


@pytest.mark.parametrize(
    ("days", "expected"), [(-1, False), (0, True), (1, True), (2, False), (41, False)]
)
def test_a_run_goes_on_with_its_day_until_the_day_after(days, expected):
    assert goes_on(BEGAN, BEGAN + timedelta(days=days)) is expected


def test_a_run_stopped_before_midnight_goes_on_with_its_day_and_says_so(monkeypatch, out, tmp_path):
    letters = tmp_path / "l"
    stopped(out, letters)
    said = gone_on(monkeypatch, out, letters, BEGAN + timedelta(days=1))
    assert set(dates(letters)) == {BEGAN.isoformat()}
    assert "den som körningen började med, 25 september 2020, och inte i dag" in said
    assert unfinished_days(letters) == {}


def test_a_run_stopped_weeks_ago_prints_nothing_that_is_too_late_today(monkeypatch, out, tmp_path):
    letters = tmp_path / "l"
    stopped(out, letters)
    before = sorted(path.name for path in letters.rglob("*.pdf"))
    assert before
    # The choice closed on 30 September: news on 5 November that it is coming is of no use.
    gone_on(monkeypatch, out, letters, date(2020, 11, 5))
    assert sorted(path.name for path in letters.rglob("letters/*/*.pdf")) == before
    control = json.loads((letters / "control.json").read_text(encoding="utf-8"))
    assert control["kinds"]["announcement"]["why"]["too_late"] > 0


def test_a_run_stopped_days_ago_begins_anew_and_leaves_what_is_printed(monkeypatch, out, tmp_path):
    letters, today = tmp_path / "l", BEGAN + timedelta(days=4)
    stopped(out, letters)
    before = {path: path.read_bytes() for path in letters.rglob("letters/*/*.pdf")}
    said = gone_on(monkeypatch, out, letters, today)
    assert {path: path.read_bytes() for path in before} == before
    assert set(dates(letters)) == {BEGAN.isoformat(), today.isoformat()}
    assert "hade skrivit ut några brev med dagen 25 september 2020" in said
    assert "inte i dag" not in said


def test_the_old_day_is_kept_when_somebody_says_so(monkeypatch, out, tmp_path):
    letters = tmp_path / "l"
    stopped(out, letters)
    said = gone_on(monkeypatch, out, letters, date(2020, 11, 5), "--on", BEGAN.isoformat())
    assert set(dates(letters)) == {BEGAN.isoformat()}
    assert "Brevens dag är 25 september 2020, inte i dag" in said


def test_nothing_is_said_of_the_day_when_it_is_todays(monkeypatch, out, tmp_path):
    said = gone_on(monkeypatch, out, tmp_path / "l", BEGAN)
    assert set(dates(tmp_path / "l")) == {BEGAN.isoformat()}
    assert "Brevens dag" not in said


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"days": {"offer": "soon"}}', '{"days": {"post": "2024-09-10"}}']
)
def test_a_broken_file_of_a_stopped_run_is_refused_in_words(tmp_path, text):
    path = tmp_path / RUN
    path.parent.mkdir()
    path.write_text(text, encoding="utf-8")
    with pytest.raises(PostRefused) as refused:
        unfinished_days(tmp_path)
    assert refused.value.code is PostRefusal.RUN_BROKEN
