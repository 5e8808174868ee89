"""What has come since the lists were written: nobody rings the dead, or goes where she has left."""

from dataclasses import replace
from datetime import date

import pytest
from tests.letters.reading import shown

from hemval.core.facts.clients import Address
from hemval.core.placement.lists_since import Since
from hemval.core.placement.provider_lists import Move
from hemval.letters.post.folder import letter_folder
from hemval.letters.sheets.writing import CALL_SHEET, RoundSheets, write_sheets


@pytest.fixture
def written(opened, press, tmp_path):
    """What each sheet says, with what is known since."""

    def write(since):
        sheets = RoundSheets(opened=opened, made_on=date(2020, 12, 1), key=b"k" * 32, since=since)
        root = tmp_path / f"letters{since != Since()}"
        with letter_folder(root) as folder:
            names = write_sheets(sheets, folder, press)
        pages = {name: shown((root / name).read_bytes()) for name in names}
        return {name: " ".join(page.get_text() for page in of) for name, of in pages.items()}

    return write


@pytest.fixture(scope="module")
def coming(lists):
    """One who comes to a provider, and the start of its papers' names."""
    for id, rows in lists.by_provider().items():
        for row in rows:
            if row.client and row.move is Move.COMES and row.address != Address():
                return id, row
    raise AssertionError


def test_whoever_is_gone_is_in_no_sheet(written, lists, coming):
    called = lists.named.calls[0].client
    gone = frozenset({coming[1].client, called})
    before, now = written(Since()), written(Since(gone=gone))
    assert called in before[CALL_SHEET]
    for name, text in now.items():
        assert not [client for client in gone if client in text], name
    assert "står inte här" in " ".join(now[CALL_SHEET].split())
    assert not any("står inte här" in " ".join(text.split()) for text in before.values())


def test_what_has_ended_is_ordered_of_no_provider(written, coming):
    stem, row = coming
    name = f"papers/providers/{stem}-coming.pdf"
    ended = frozenset({row.bundle})
    assert row.client in written(Since())[name]
    assert row.client not in written(Since(ended={row.client: ended}))[name]


def test_a_provider_goes_where_she_lives_now(written, coming):
    stem, row = coming
    new = replace(row.address, street="Nyaste övningsgatan 99")
    told = written(Since(addresses={row.client: new}))[f"papers/providers/{stem}-coming.pdf"]
    assert "Nyaste övningsgatan 99" in " ".join(told.split())
