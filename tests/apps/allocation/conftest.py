"""Two who run rounds, so that one can review and the other decide."""

import pytest
from tests.office.a_draw import manager

from hemval.apps.accounts.actor import Actor


@pytest.fixture
def rut() -> Actor:
    return manager("rut")


@pytest.fixture
def ivar() -> Actor:
    return manager("ivar")
