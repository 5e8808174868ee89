"""Small round folders, with people who cannot be."""

import csv
from pathlib import Path

from hemval.files.faulty import FaultyFile
from hemval.files.lists.columns import LISTS, PROTECTION_COLUMNS
from hemval.files.lists.rejected import finding_sentence
from hemval.files.round_folder import FolderRead, read_round
from hemval.texts.faults import fault_sentence
from hemval.texts.languages import STAFF_LANGUAGES as LANGUAGES
from hemval.texts.words import words

SYSTEM = """\
format = "hemval-system/1"

[system]
id = "example"
name.sv = "Exempel"
municipality = "Exempelstad"
municipality_code = "0000"
about.sv = "Ett påhittat system."

[[source]]
id = "made-up"
title = "Ett påhittat protokoll"
publisher = "Exempelstad"

[[decision]]
id = "kf"
body = "kommunfullmäktige"
about.sv = "Val av hemtjänst"
date = 2020-01-01
source = ["made-up"]

[procurement]
decision = "kf"
basis = "LOU"

[[service]]
id = "care"
decision = "kf"
name.sv = "Omvårdnad"
category = "personal_care"

[[service]]
id = "cleaning"
decision = "kf"
name.sv = "Städning"
category = "domestic_service"

[[bundle]]
id = "home_care"
decision = "kf"
name.sv = "Hemtjänst"
services = ["care", "cleaning"]

[[area]]
id = "north"
decision = "kf"
name.sv = "Norra"
key_codes = ["100-199"]

[[area]]
id = "south"
decision = "kf"
name.sv = "Södra"
key_codes = ["200-299"]

[wishes]
decision = "kf"
max_wishes = 2

[choice]
decision = "kf"
mode = "window"
opens = 2020-09-10
closes = 2020-10-15
"""
PLAN = """\
format = "hemval-round/1"
id = "r1"
system = "system.toml"
kind = "introduction"
facts_on = 2020-09-01
opens = 2020-09-10
closes = 2020-10-15
effect = 2021-01-04
is_exercise = true
"""
Row = dict[str, str]

CLIENT: Row = {"client": "b1", "personal_number": "19360504Q007", "given_name": "Påhittad"}
SERVICE: Row = {"client": "b1", "service": "care", "minutes_per_month": "600", "performer": "u1"}
MUNICIPAL: Row = {"provider": "u1", "name": "Kommunen", "group": "kommunal"}
PRIVATE: Row = {
    "provider": "u2",
    "name": "Firman",
    "group": "privat",
    "licence": "IVO-1",
    "contract_from": "2020-01-01",
}
CHOICE: Row = {
    "choice": "v1",
    "client": "b1",
    "bundle": "home_care",
    "wishes": "u2",
    "channel": "blankett",
    "arrived": "2020-09-23 14:05",
}
CAP: Row = {"provider": "u2", "amount": "100"}
ACTING: Row = {"client": "b1", "representative": "f1", "ground": "god man"}


def write_folder(folder: Path, *, plan: str = PLAN, **lists: list[Row]) -> Path:
    """A round folder with the ordinary lists, and those given in their place."""
    ordinary = {"clients": [CLIENT], "services": [SERVICE], "providers": [MUNICIPAL, PRIVATE]}
    (folder / "system.toml").write_text(SYSTEM, encoding="utf-8")
    (folder / "round.toml").write_text(plan, encoding="utf-8")
    for name, rows in (ordinary | lists).items():
        write_list(folder / f"{name}.csv", rows)
    return folder


def write_list(path: Path, rows: list[Row]) -> None:
    """One list, with the columns that its rows have, and those that clients must have."""
    required = [column.name for column in LISTS[path.stem] if column.required]
    columns = list(dict.fromkeys(name for row in rows for name in row)) or required
    if path.stem == "clients":
        columns += [name for name in PROTECTION_COLUMNS if name not in columns]
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns, delimiter=";")
        writer.writeheader()
        writer.writerows(rows)


def read(folder: Path, **lists: list[Row]) -> FolderRead:
    """What comes of a folder with some lists in the place of the ordinary ones."""
    return read_round(write_folder(folder, **lists))


def faults(found: FolderRead) -> list[tuple[str, int, str, str]]:
    """List, row, column and code of all that was given back; each has its sentence."""
    assert all(finding_sentence(one, words(code)) for one in found.rejected for code in LANGUAGES)
    return [(one.list, one.row, one.column, one.code) for one in found.rejected]


def warnings(found: FolderRead) -> list[tuple[str, int, str, str]]:
    """List, row, column and code of all that should be looked at; each has its sentence."""
    assert all(finding_sentence(one, words(code)) for one in found.warnings for code in LANGUAGES)
    return [(one.list, one.row, one.column, one.code) for one in found.warnings]


def sentences_of(error: FaultyFile) -> list[str]:
    """What a person is told of a file, in every language of the staff."""
    return [fault_sentence(one.fault, words(code)) for one in error.faults for code in LANGUAGES]
