"""The folder of a made-up round: the same bytes, whole rows, and nobody in it."""

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from tests.synthetic.rows import rows_of
from tests.synthetic.systems import BEGINNING, RUNNING

from hemval.core.identity import NotANumber, PersonalNumber
from hemval.files.lists.columns import LISTS
from hemval.files.lists.headings import match_headings
from hemval.files.published_numbers import published_test_numbers
from hemval.files.tables.xlsx_out import TooManyRows, xlsx_out
from hemval.synthetic.folder import Written, write_round_folder
from hemval.synthetic.lists import MADE_UP_LISTS
from hemval.synthetic.made_up_round import MadeUpRound
from hemval.synthetic.recipe import Recipe

_LOOKS_LIKE_A_NUMBER = re.compile(r"(?<!\d)(?:\d{2})?\d{6}[-+]?\d{4}(?!\d)")


def _write(
    folder: Path, *, clients: int = 300, seed: int = 1, dirty: float = 0.0, **how: object
) -> Written:
    folder.mkdir(parents=True)
    recipe = Recipe(system=BEGINNING, clients=clients, seed=seed, dirty=dirty)
    return write_round_folder(MadeUpRound(recipe), folder, **how)  # type: ignore[arg-type]


def _bytes(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


@pytest.mark.parametrize("how", [{}, {"as_xlsx": True}], ids=["csv", "xlsx"])
def test_the_same_seed_gives_the_same_bytes(tmp_path: Path, how: dict[str, object]) -> None:
    for name in ("one", "two"):
        _write(tmp_path / name, dirty=0.1, **how)
    assert _bytes(tmp_path / "one") == _bytes(tmp_path / "two")


def test_another_seed_gives_other_people(tmp_path: Path) -> None:
    _write(tmp_path / "one", seed=1)
    _write(tmp_path / "two", seed=2)
    one, two = _bytes(tmp_path / "one"), _bytes(tmp_path / "two")
    assert all(one[f"{name}.csv"] != two[f"{name}.csv"] for name in MADE_UP_LISTS)
    assert one["LÄSMIG.txt"] == two["LÄSMIG.txt"]


def test_the_bytes_do_not_depend_on_how_python_hashes(tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from tests.synthetic.test_folder import _write;"
        "_write(Path(sys.argv[1]), clients=200, dirty=0.2)"
    )
    for hash_seed in ("1", "2"):
        subprocess.run(
            [sys.executable, "-c", script, str(tmp_path / hash_seed)],
            env={**os.environ, "PYTHONHASHSEED": hash_seed, "PYTHONPATH": os.getcwd()},
            check=True,
        )
    assert _bytes(tmp_path / "1") == _bytes(tmp_path / "2")


def test_soiling_some_rows_leaves_the_others_as_they_were(tmp_path: Path) -> None:
    _write(tmp_path / "clean")
    _write(tmp_path / "dirty", dirty=0.1)
    clean = rows_of(tmp_path / "clean" / "services.csv")
    dirty = rows_of(tmp_path / "dirty" / "services.csv")
    soiled = {
        int(row[1]) for row in rows_of(tmp_path / "dirty" / "dirt.csv") if row[0] == "services"
    }
    untouched = [tuple(row) for number, row in enumerate(dirty, start=1) if number not in soiled]
    clean_rows = {tuple(row) for row in clean}
    not_clean = [row for row in untouched if any(row) and row not in clean_rows]
    assert not_clean == []
    assert len(untouched) > len(clean) * 0.85


@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_heading_is_known_to_the_reader_of_lists(tmp_path: Path, language: str) -> None:
    _write(tmp_path / language, clients=5, language=language)
    for list_id in MADE_UP_LISTS:
        headings = rows_of(tmp_path / language / f"{list_id}.csv")[0]
        matched = match_headings(list_id, headings, {})
        assert not matched.unknown
        assert not matched.repeated
        assert len(headings) == len(LISTS[list_id])


def test_the_plan_is_a_round_file_that_says_it_is_an_exercise(tmp_path: Path) -> None:
    _write(tmp_path / "round", clients=5)
    plan = tomllib.loads((tmp_path / "round" / "round.toml").read_text("utf-8"))
    assert plan["format"] == "hemval-round/1"
    assert plan["is_exercise"] is True
    assert plan["system"] == "lillstad"
    assert plan["kind"] == "introduction"


def test_the_rows_are_counted_and_told(tmp_path: Path) -> None:
    told: list[int] = []
    written = _write(tmp_path / "round", clients=2500, progress=told.append)
    assert told == [1000, 2000, 2500]
    for list_id, count in written.rows.items():
        assert len(rows_of(tmp_path / "round" / f"{list_id}.csv")) == count + 1
    assert written.soiled == 0


@pytest.mark.parametrize("dirty", [0.0, 0.5], ids=["clean", "soiled"])
def test_no_text_in_any_file_is_a_number_that_somebody_could_have(
    tmp_path: Path, dirty: float
) -> None:
    _write(tmp_path / "round", clients=2000, dirty=dirty)
    published = {number.text[2:] for number in published_test_numbers()}
    looked_at = 0
    for name, data in _bytes(tmp_path / "round").items():
        text = data.decode("cp1252" if dirty and name == "providers.csv" else "utf-8")
        for found in _LOOKS_LIKE_A_NUMBER.findall(text):
            looked_at += 1
            for century in ("18", "19", "20"):
                number = _number(found, century)
                assert number is None or number in published, (name, found)
    assert looked_at > 20


def _number(text: str, century: str) -> str | None:
    """The personal number that somebody may read in the text, without its century."""
    try:
        return PersonalNumber.parse(text, century).text[2:]
    except NotANumber:
        return None


def test_the_folder_says_that_all_is_made_up_in_the_language_of_the_lists(tmp_path: Path) -> None:
    _write(tmp_path / "sv", clients=5)
    _write(tmp_path / "en", clients=5, language="en")
    assert "påhittat" in (tmp_path / "sv" / "LÄSMIG.txt").read_text("utf-8")
    assert "made up" in (tmp_path / "en" / "README.txt").read_text("utf-8")


def test_a_workbook_that_is_full_takes_no_more_rows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("hemval.files.tables.xlsx_out.MOST_ROWS_OF_A_SHEET", 3)
    with xlsx_out(tmp_path / "full.xlsx", "full") as out:
        for _ in range(3):
            out(["x"])
        with pytest.raises(TooManyRows):
            out(["x"])


def test_a_round_where_people_choose_at_any_time_is_written_too(tmp_path: Path) -> None:
    written = write_round_folder(MadeUpRound(Recipe(system=RUNNING, clients=50)), tmp_path)
    assert written.rows["clients"] == 50
