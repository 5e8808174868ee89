from datetime import UTC, datetime

import pytest
from tests.office.moment import Moment, standing_still
from tests.office.people import somebody

from hemval.apps.accounts.acts import Role

PASSWORD = "ett långt lösenord"  # noqa: S105


@pytest.fixture
def moment(monkeypatch) -> Moment:
    return standing_still(monkeypatch, datetime(2026, 9, 1, 8, 0, tzinfo=UTC))


@pytest.fixture
def hanna(db):
    user = somebody(Role.HELPLINE, name="hanna")
    user.set_password(PASSWORD)
    user.save()
    return user
