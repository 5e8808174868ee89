"""Whoever sends in lists and fetches them."""

import pytest
from django.test import Client as Browser
from tests.office.people import browser_of, somebody

from hemval.apps.accounts.acts import Role


@pytest.fixture
def browser() -> Browser:
    return browser_of(somebody(Role.ROUND_MANAGER, name="rut"))
