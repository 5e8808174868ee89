"""A round that is decided, for those whom it concerns."""

from collections.abc import Iterator

import pytest
from tests.apps.calls.called import with_calls
from tests.apps.citizens.decided import MORNING
from tests.office.made_once import made_once
from tests.office.moment import standing_still

from hemval.apps.rounds.models import Round


@pytest.fixture(scope="module")
def decided(django_db_setup, django_db_blocker) -> Iterator[Round]:
    """A round in which some must be called, since what they wished for was full."""
    with made_once(django_db_blocker):
        yield with_calls()


@pytest.fixture
def row(decided, db, monkeypatch) -> Round:
    """The round on the morning after it was decided."""
    standing_still(monkeypatch, MORNING)
    return decided
