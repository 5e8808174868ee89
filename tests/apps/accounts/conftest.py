from datetime import UTC, datetime, timedelta

import pytest
from tests.office.people import somebody

from hemval import clock
from hemval.apps.accounts.acts import Role

PASSWORD = "ett långt lösenord"  # noqa: S105


class Moment:
    """The time that it is for the office, moved by the test."""

    def __init__(self) -> None:
        self.now = datetime(2026, 9, 1, 8, 0, tzinfo=UTC)

    def pass_by(self, **how_long: int) -> None:
        self.now += timedelta(**how_long)


@pytest.fixture
def moment(monkeypatch):
    moment = Moment()
    monkeypatch.setattr(clock, "now", lambda: moment.now)
    return moment


@pytest.fixture
def hanna(db):
    user = somebody(Role.HELPLINE, name="hanna")
    user.set_password(PASSWORD)
    user.save()
    return user
