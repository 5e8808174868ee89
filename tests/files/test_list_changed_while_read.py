"""What is told of a round is of what was read: a list that changes meanwhile is refused."""

import hashlib
import os

import pytest
from tests.files.lists.round_folders import CLIENT, write_folder

from hemval.files.faulty import FaultyFile
from hemval.files.round_folder import read_round

MANY = [CLIENT | {"client": f"b{n}", "personal_number": ""} for n in range(20_000)]


def shorten(path):
    with path.open("r+b") as file:
        file.truncate(file.seek(0, os.SEEK_END) // 2)


def append(path):
    with path.open("ab") as file:
        file.write(b"b99999;;;;\n")


def overwrite_in_place(path):
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.write(b"\xff" * size)


def replace_by_another(path):
    other = path.with_suffix(".other")
    other.write_bytes(path.read_bytes().replace(b"b19999", b"b29999"))
    other.replace(path)


def remove(path):
    path.unlink()


@pytest.mark.parametrize(
    "change", [shorten, append, overwrite_in_place, replace_by_another, remove]
)
def test_a_list_that_is_changed_while_it_is_read_is_refused(tmp_path, change):
    folder = write_folder(tmp_path, clients=MANY)
    changed = []

    def told(name, rows, expected):
        if name == "clients" and rows and not changed:
            changed.append(rows)
            change(folder / "clients.csv")

    with pytest.raises(FaultyFile) as refused:
        read_round(folder, progress=told)
    assert [one.fault.code for one in refused.value.faults] == ["list-changed-while-read"]


def test_the_digests_are_of_what_was_read(tmp_path):
    folder = write_folder(tmp_path)
    assert read_round(folder).inputs == {
        name: hashlib.sha256((folder / name).read_bytes()).hexdigest()
        for name in ("clients.csv", "providers.csv", "round.toml", "services.csv")
    }


@pytest.mark.parametrize("name", ["clients.csv", "choices.csv"])
def test_a_list_that_is_a_pipe_is_not_waited_for(tmp_path, name):
    folder = write_folder(tmp_path)
    (folder / name).unlink(missing_ok=True)
    os.mkfifo(folder / name)
    with pytest.raises(FaultyFile) as refused:
        read_round(folder)
    assert [one.fault.code for one in refused.value.faults] == ["list-not-a-file"]
