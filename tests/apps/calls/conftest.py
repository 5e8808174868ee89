"""A decided round with many to call, made once for each module; what a test does is undone."""

from collections.abc import Iterator

import pytest
from tests.apps.calls.called import with_calls
from tests.office.made_once import made_once
from tests.office.people import acting, somebody

from hemval.apps.accounts.actor import Actor
from hemval.apps.accounts.acts import Role
from hemval.apps.rounds.models import Round


@pytest.fixture(scope="module")
def row(django_db_setup, django_db_blocker) -> Iterator[Round]:
    with made_once(django_db_blocker):
        yield with_calls()


@pytest.fixture
def anna() -> Actor:
    return acting(somebody(Role.HELPLINE, name="anna"))
