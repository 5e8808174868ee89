"""Ids as file names: none leads out of the folder, and no two become one file."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hemval.files.allocated.file_names import file_names

ids = st.lists(st.text(min_size=1, max_size=64), unique=True, max_size=6)


@pytest.mark.parametrize(
    ("id_", "name"),
    [
        ("P01", "P01.csv"),
        ("Björken", "Bj%C3%B6rken.csv"),
        ("a/b", "a%2Fb.csv"),
        ("..", "%2E%2E.csv"),
        (".dold", "%2Edold.csv"),
        ("a:b*?", "a%3Ab%2A%3F.csv"),
        ("=1+1", "=1+1.csv"),
    ],
)
def test_an_id_is_read_from_the_name_of_its_file(id_, name):
    assert file_names([id_], ".csv") == {id_: name}


@pytest.mark.parametrize("id_", ["con", "NUL", "Com1", "aux.1", "Å" * 64])
def test_what_a_file_system_keeps_for_itself_or_cannot_hold_gets_a_name_of_its_own(id_):
    (name,) = file_names([id_], ".csv").values()
    assert "~" in name
    assert len(name) < 128


def test_ids_that_differ_only_in_case_are_two_files_also_where_case_is_nothing():
    names = file_names(["p1", "P1"], ".csv")
    assert len({name.casefold() for name in names.values()}) == 2
    assert file_names(["P1", "p1"], ".csv") == names


@given(ids)
def test_every_id_is_one_plain_file_of_its_own(ids):
    names = list(file_names(ids, ".csv").values())
    assert len({name.casefold() for name in names}) == len(ids)
    for name in names:
        assert name.isascii()
        assert name.isprintable()
        assert not set(name) & set('/\\:*?"<>|')
        assert not name.startswith(".")
        assert len(name) <= 120
