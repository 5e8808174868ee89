"""The lists of a round, read back as they were written."""

import csv

import pytest
from tests.cli.running import made_up, run

from hemval.files.allocated.file_names import file_names, id_named
from hemval.files.allocated.told_lists import (
    ListUnread,
    provider_files,
    read_by_hand,
    read_calls,
    read_provider_list,
    read_queue,
)


@pytest.fixture(scope="module")
def out(tmp_path_factory):
    folder = made_up(tmp_path_factory.mktemp("told") / "round", "soderhamn", clients=60, seed=3)
    assert run("run", folder, "--out", folder.with_name("out"), "--lang", "sv").exit_code == 0
    return folder.with_name("out")


@pytest.fixture(scope="module")
def english(out):
    again = out.with_name("english")
    assert run("run", out.with_name("round"), "--out", again, "--lang", "en").exit_code == 0
    return again


def cells(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, delimiter=";"))[1:]


def test_every_row_of_a_provider_is_read_and_none_more(out):
    for path in provider_files(out):
        told = read_provider_list(out, path)
        assert [row.client for row in told.rows] == [row[2] for row in cells(path)]
        assert sum(row.minutes or 0 for row in told.rows) == sum(
            int(row[16] or 0) for row in cells(path)
        )


def test_a_list_in_english_tells_the_same_in_its_own_language(out, english):
    for path in provider_files(out):
        swedish = read_provider_list(out, path)
        told = read_provider_list(english, english / "providers" / path.name)
        assert (swedish.language, told.language) == ("sv", "en")
        assert [(one.move, one.day, one.client, one.minutes) for one in told.rows] == [
            (one.move, one.day, one.client, one.minutes) for one in swedish.rows
        ]


def test_calls_and_orders_by_hand_are_read(out):
    assert [row.rank for row in read_calls(out).rows] == [
        int(row[0]) for row in cells(out / "call_list.csv")
    ]
    assert [row.client for row in read_by_hand(out).rows] == [
        row[8] for row in cells(out / "protected" / "providers.csv")
    ]


def test_places_in_queues_are_read(out, tmp_path):
    path = tmp_path / "queue.csv"
    place = '"P01";"Vård & Bo";"3";"B0000001";"omvardnad";"Omvårdnad";"";"2020-09-01";"X";"60"\r\n'
    path.write_text((out / "queue.csv").read_text("utf-8-sig") + place, "utf-8-sig", newline="")
    last = read_queue(tmp_path).rows[-1]
    assert (last.client, last.bundle, last.provider, last.place) == (
        "B0000001",
        "omvardnad",
        "Vård & Bo",
        3,
    )


def test_a_number_that_begins_with_a_plus_is_whole_on_paper(out, tmp_path):
    (tmp_path / "providers").mkdir()
    path = tmp_path / "providers" / "P01.csv"
    text = (out / "providers" / "P01.csv").read_text("utf-8-sig")
    rows = cells(out / "providers" / "P01.csv")
    number = next(row[11] for row in rows if row[11])
    path.write_text(text.replace(f'"{number}"', '"\'+46 8 465 004 01"'), "utf-8-sig", newline="")
    phones = {row.phone for row in read_provider_list(tmp_path, path).rows}
    assert "+46 8 465 004 01" in phones


@pytest.mark.parametrize(
    "spoil",
    [
        lambda text: text.replace("Brukar-id", "Kundnummer"),
        lambda text: text.replace("Är kvar", "Flyttar"),
        lambda text: text + '"en";"cell"\r\n',
        lambda text: "",
    ],
    ids=["another heading", "a move that is none", "too few cells", "nothing"],
)
def test_a_list_that_is_not_as_written_is_named_and_not_read(out, tmp_path, spoil):
    (tmp_path / "providers").mkdir()
    path = tmp_path / "providers" / "KOMMUNAL.csv"
    text = (out / "providers" / "KOMMUNAL.csv").read_text("utf-8-sig")
    assert spoil(text) != text
    path.write_text(spoil(text), "utf-8-sig", newline="")
    with pytest.raises(ListUnread) as refused:
        read_provider_list(tmp_path, path)
    assert refused.value.name == "providers/KOMMUNAL.csv"


def test_a_file_name_leads_back_to_its_provider():
    ids = ("P01", "a/b", "Å", "con", "p01", "P 1", "x" * 300, "~")
    names = file_names(ids, "")
    assert {id_named(name, ids) for name in names.values()} == set(ids)
    assert id_named(names["con"], ()) == names["con"]
