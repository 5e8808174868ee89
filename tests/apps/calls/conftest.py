"""A decided round with many to call, made once for each module; what a test does is undone."""

from collections.abc import Iterator

import pytest
from django.db import transaction
from tests.apps.calls.called import with_calls
from tests.office.people import acting, somebody

from hemval.apps.accounts.actor import Actor
from hemval.apps.accounts.acts import Role
from hemval.apps.rounds.models import Round


@pytest.fixture(scope="module")
def row(django_db_setup, django_db_blocker) -> Iterator[Round]:
    with django_db_blocker.unblock(), transaction.atomic():
        yield with_calls()
        transaction.set_rollback(True)


@pytest.fixture
def anna() -> Actor:
    return acting(somebody(Role.HELPLINE, name="anna"))
