"""Every kind of dirt is found in a dirty folder, and the reader takes or rejects it as it must."""

from collections import defaultdict
from dataclasses import replace
from importlib.resources import files
from pathlib import Path

import pytest
from tests.synthetic.rows import rows_of

from hemval.core.identity import NotANumber, PersonalNumber
from hemval.files.lists.columns import LISTS
from hemval.files.round_folder import FolderRead, read_round
from hemval.files.system_file import load_system, read_system
from hemval.synthetic.dirt import DIRT, Dirt, Outcome
from hemval.synthetic.draws import Draws
from hemval.synthetic.folder import write_round_folder
from hemval.synthetic.lists import MADE_UP_LISTS
from hemval.synthetic.made_up_round import MadeUpRound
from hemval.synthetic.recipe import Recipe

WITH_CAPS = 'unit = "clients"\nrule = "closing"\nprovider_states_cap = true'
Place = tuple[str, int]
KNOCK_ON = {
    "row-client-rejected",
    "row-unknown-client",
    "row-provider-rejected",
    "row-unknown-provider",
}
"""What a clean row can be rejected for when a row it names was soiled."""


@pytest.fixture(scope="module")
def dirty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Söderhamn as it might be with caps and a hundred providers, so that all lists are soiled."""
    folder = tmp_path_factory.mktemp("dirty")
    file = folder / "system.toml"
    shipped = files("hemval.systems").joinpath("soderhamn.toml").read_text("utf-8")
    file.write_text(shipped.replace('unit = "none"', WITH_CAPS), "utf-8")
    system = read_system(file).system
    system = replace(system, identity=replace(system.identity, typical_private_providers=100))
    recipe = Recipe(system=system, clients=3000, dirty=0.3, system_name=file.name)
    write_round_folder(MadeUpRound(recipe), folder)
    return folder


@pytest.fixture(scope="module")
def read(dirty: Path) -> FolderRead:
    return read_round(dirty)


def _stains(folder: Path) -> dict[Place, list[str]]:
    return {(row[0], int(row[1])): row[2:] for row in rows_of(folder / "dirt.csv")[1:]}


def _rejected(read: FolderRead) -> dict[Place, set[str]]:
    codes: dict[Place, set[str]] = defaultdict(set)
    for row in read.rejected:
        codes[row.list, row.row].add(row.code)
    return codes


@pytest.mark.parametrize("system", ["sundsvall", "soderhamn", "norrkoping", "botkyrka"])
def test_a_clean_folder_is_taken_to_the_last_row(tmp_path: Path, system: str) -> None:
    recipe = Recipe(system=load_system(system).system, clients=800)
    written = write_round_folder(MadeUpRound(recipe), tmp_path)
    read = read_round(tmp_path)
    assert read.rejected == ()
    assert dict(read.rows) == written.rows


def test_what_is_read_is_what_was_made_up(tmp_path: Path) -> None:
    made_up = MadeUpRound(Recipe(system=load_system("botkyrka").system, clients=500))
    write_round_folder(made_up, tmp_path)
    read, made = read_round(tmp_path).facts, made_up.facts()
    assert read.plan == made.plan
    assert read.providers == made.providers
    assert read.clients == made.clients
    assert read.representatives == made.representatives
    assert read.choices == made.choices
    assert sorted(read.grants, key=repr) == sorted(made.grants, key=repr)


@pytest.mark.parametrize("language", ["sv", "en"])
def test_workbooks_and_english_lists_tell_the_same_as_swedish_csv(
    tmp_path: Path, language: str
) -> None:
    made_up = MadeUpRound(Recipe(system=load_system("botkyrka").system, clients=60))
    for name, how in (("csv", False), ("xlsx", True)):
        (tmp_path / name).mkdir()
        write_round_folder(made_up, tmp_path / name, language=language, as_xlsx=how)
    assert read_round(tmp_path / "csv").facts == read_round(tmp_path / "xlsx").facts


def test_every_kind_of_dirt_is_in_a_folder_that_is_large_enough(dirty: Path) -> None:
    found = {(place[0], stain[0], stain[1]) for place, stain in _stains(dirty).items()}
    expected = {(list_id, dirt.name, dirt.column) for dirt in DIRT for list_id in dirt.lists}
    assert expected - found == set()


def test_what_must_be_rejected_is_rejected(dirty: Path, read: FolderRead) -> None:
    rejected = _rejected(read)
    must = {place: s for place, s in _stains(dirty).items() if s[2] == Outcome.REJECTED}
    assert {s[0] for place, s in must.items() if place not in rejected} == set()


def test_what_can_be_understood_is_taken(dirty: Path, read: FolderRead) -> None:
    rejected = _rejected(read)
    may = {place: s for place, s in _stains(dirty).items() if s[2] == Outcome.TAKEN}
    wrongly = {s[0]: rejected[place] - KNOCK_ON for place, s in may.items() if place in rejected}
    assert {name: codes for name, codes in wrongly.items() if codes} == {}


def test_a_clean_row_is_rejected_only_for_a_soiled_row_that_it_names(
    dirty: Path, read: FolderRead
) -> None:
    stains = _stains(dirty)
    codes = {
        code for place, all_ in _rejected(read).items() if place not in stains for code in all_
    }
    assert codes <= KNOCK_ON


def test_dirt_in_workbooks_is_taken_or_rejected_as_in_csv(tmp_path: Path) -> None:
    recipe = Recipe(system=load_system("botkyrka").system, clients=500, dirty=0.3)
    write_round_folder(MadeUpRound(recipe), tmp_path, as_xlsx=True)
    rejected, stains = _rejected(read_round(tmp_path)), _stains(tmp_path)
    must = {place for place, stain in stains.items() if stain[2] == Outcome.REJECTED}
    may = {place for place, stain in stains.items() if stain[2] == Outcome.TAKEN}
    assert must - set(rejected) == set()
    assert {code for place in may for code in rejected[place]} <= KNOCK_ON


def test_every_row_is_counted_whether_taken_or_not(dirty: Path, read: FolderRead) -> None:
    for list_id in MADE_UP_LISTS:
        encoding = "cp1252" if list_id == "providers" else "utf-8-sig"
        delimiter = "," if list_id == "caps" else ";"
        rows = rows_of(dirty / f"{list_id}.csv", encoding, delimiter)[1:]
        assert read.rows[list_id] == sum(any(row) for row in rows)
    assert len(read.facts.clients) + len(read.losses.clients) == read.rows["clients"]


_ROWS = {
    "clients": {"personal_number": "19360504Q007", "family_name": "Ek"},
    "representatives": {"from": "2019-05-04", "ground": "fullmakt"},
    "services": {"from": "2019-05-04", "minutes_per_month": "60", "performer": "P01"},
    "providers": {
        "contract_from": "2019-05-04",
        "organisation_number": "402000-0008",
        "licence": "ÖVNING-0001",
        "name": "Talltitan",
        "group": "privat",
    },
    "caps": {"from": "2019-05-04", "amount": "100", "provider": "P01"},
    "choices": {
        "arrived": "2020-09-14 10:32",
        "bundle": "care",
        "wishes": "P01",
        "channel": "webb",
    },
}
CASES = [(dirt, list_id) for dirt in DIRT for list_id in dirt.lists]


@pytest.mark.parametrize(
    ("dirt", "list_id"), CASES, ids=[f"{d.name} in {n} {d.column}".strip() for d, n in CASES]
)
def test_dirt_changes_the_row_and_makes_no_number_that_could_be_somebodys(
    dirt: Dirt, list_id: str
) -> None:
    names = [column.name for column in LISTS[list_id]]
    required = {column.name: f"{column.name}-1" for column in LISTS[list_id] if column.required}
    cells = required | _ROWS[list_id]
    clean = [cells.get(name, "") for name in names]
    before = list(clean)
    places = {name: place for place, name in enumerate(names)}
    soiled = dirt.soil(clean, places, Draws(1, "one"))
    assert soiled
    assert soiled != [clean]
    assert clean == before
    published = "196101182803"
    for row in soiled:
        for cell in row:
            assert _read_as_number(cell) in (None, published, "19360504Q007")


def _read_as_number(cell: str) -> str | None:
    try:
        return PersonalNumber.parse(cell, "19").text
    except NotANumber:
        return None


def test_the_page_on_made_up_municipalities_has_every_kind_of_dirt() -> None:
    docs = Path(__file__).parents[2] / "docs"
    page = (docs / "utveckling" / "synthetic.md").read_text("utf-8")
    lines = page.partition("## Dirt")[2].splitlines()
    told = {line.split("`")[1] for line in lines if line.startswith("| `")}
    assert told == {dirt.name for dirt in DIRT}
