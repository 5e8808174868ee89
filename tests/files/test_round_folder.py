"""A round folder as a whole: what is missing, what is told on the way, and Excel beside CSV."""

from pathlib import Path

import pytest
import xlsxwriter
from tests.files.lists.round_folders import (
    ACTING,
    CAP,
    CHOICE,
    CLIENT,
    MUNICIPAL,
    PLAN,
    PRIVATE,
    SERVICE,
    read,
    write_folder,
)

from hemval.files.faulty import FaultyFile
from hemval.files.lists.columns import LISTS, PROTECTION_COLUMNS
from hemval.files.round_folder import read_round

FULL = {"choices": [CHOICE], "caps": [CAP], "representatives": [ACTING]}


def as_workbook(path, rows):
    columns = [*rows[0], *(PROTECTION_COLUMNS if path.stem == "clients" else ())]
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        for place, row in enumerate([dict(zip(columns, columns, strict=True)), *rows]):
            sheet.write_row(place, 0, [row.get(name, "") for name in columns])


def test_workbooks_and_csv_tell_the_same(tmp_path):
    from_csv = read(tmp_path, **FULL)
    lists = {"clients": [CLIENT], "services": [SERVICE], "providers": [PRIVATE, MUNICIPAL]} | FULL
    for name, rows in lists.items():
        (tmp_path / f"{name}.csv").unlink()
        as_workbook(tmp_path / f"{name}.xlsx", rows)
    from_workbooks = read_round(tmp_path)
    assert from_workbooks.facts == from_csv.facts
    assert from_workbooks.rejected == from_csv.rejected == ()


def test_a_personal_number_that_excel_keeps_as_a_number_is_read(tmp_path):
    folder = write_folder(tmp_path)
    (folder / "clients.csv").unlink()
    with xlsxwriter.Workbook(folder / "clients.xlsx") as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["client", "personal_number", *PROTECTION_COLUMNS])
        sheet.write_row(1, 0, ["b1", 189103079803])
    (client,) = read_round(folder).facts.clients
    assert client.personal_number.text == "189103079803"


def test_every_missing_list_is_told_at_once(tmp_path):
    folder = write_folder(tmp_path)
    for name in ("clients", "services"):
        (folder / f"{name}.csv").unlink()
    with pytest.raises(FaultyFile) as error:
        read_round(folder)
    assert [(one.file, one.fault.code) for one in error.value.faults] == [
        ("clients.csv", "list-missing"),
        ("services.csv", "list-missing"),
    ]


def test_a_list_that_is_there_twice_is_refused(tmp_path):
    folder = write_folder(tmp_path)
    as_workbook(folder / "clients.xlsx", [CLIENT])
    with pytest.raises(FaultyFile) as error:
        read_round(folder)
    assert [one.fault.code for one in error.value.faults] == ["list-two-files"]


def test_a_list_that_may_not_be_read_is_refused(tmp_path, monkeypatch):
    folder = write_folder(tmp_path)
    open_it = Path.open

    def guarded(path, *args, **kwargs):
        if path.name == "clients.csv":
            raise PermissionError
        return open_it(path, *args, **kwargs)

    monkeypatch.setattr(Path, "open", guarded)
    with pytest.raises(FaultyFile) as error:
        read_round(folder)
    assert [one.fault.code for one in error.value.faults] == ["list-no-permission"]


def test_a_system_that_is_not_there_is_told(tmp_path):
    with pytest.raises(FaultyFile):
        read_round(write_folder(tmp_path, plan=PLAN.replace("system.toml", "atlantis")))


def test_progress_is_told_for_each_list_to_its_end(tmp_path):
    told = []
    clients = [{"client": f"b{n}"} for n in range(10_000)]
    folder = write_folder(tmp_path, clients=clients)
    read_round(folder, progress=lambda *step: told.append(step))
    assert [step for step in told if step[0] == "clients"] == [
        ("clients", 4096, 10_000),
        ("clients", 8192, 10_000),
        ("clients", 10_000, 10_000),
    ]
    assert {name for name, _, _ in told} == {"clients", "services", "providers"} < set(LISTS)


def test_empty_rows_are_not_counted(tmp_path):
    folder = write_folder(tmp_path)
    flags = "confidentiality_marked_from;protected_registration_from"
    text = f"client;{flags}\r\nb1;;\r\n;;\r\n\r\n  ; ; \r\nb2;;\r\n;;;\r\n"
    (folder / "clients.csv").write_text(text, encoding="utf-8")
    found = read_round(folder)
    assert found.rows["clients"] == len(found.facts.clients) == 2


@pytest.mark.full
def test_a_million_rows_are_read(tmp_path):
    folder = write_folder(tmp_path)
    with (folder / "services.csv").open("w", encoding="utf-8") as file:
        file.write("client;service;decision\n")
        file.writelines(f"b1;care;d{n}\n" for n in range(1_000_000))
    found = read_round(folder)
    assert len(found.facts.grants) == found.rows["services"] == 1_000_000
