"""One round with little room, run once for all tests of sheets."""

from datetime import date

import pytest
from tests.letters.sheets.tight_rounds import hidden_ids, tight_round

from hemval.files.allocated.working_lists_file import WORKING_LISTS, read_working_lists
from hemval.files.correspondence.letter_round import LetterRound
from hemval.letters.sheets.sheet import Sheets
from hemval.letters.typeset.press import Press
from hemval.texts.words import words


@pytest.fixture(scope="session")
def out(tmp_path_factory):
    return tight_round(tmp_path_factory.mktemp("tight") / "round", clients=90)


@pytest.fixture(scope="session")
def opened(out):
    return LetterRound(out)


@pytest.fixture(scope="session")
def hidden(out):
    return hidden_ids(out)


@pytest.fixture(scope="session")
def lists(opened):
    return read_working_lists(opened.folder / "secret" / WORKING_LISTS, opened.round_id)


@pytest.fixture(scope="session")
def sheets(opened):
    return Sheets(terms=opened.terms, words=words("sv"), made_on=date(2020, 12, 1), key=b"k" * 32)


@pytest.fixture(scope="session")
def press():
    return Press()
