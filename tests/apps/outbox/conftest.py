import pytest
from tests.office.outbox import Remembers

from hemval.apps.clients.models import Client


@pytest.fixture(autouse=True)
def _nothing_is_carried_elsewhere(post: Remembers) -> None:
    """Whatever is sent is remembered here."""


@pytest.fixture
def astrid(db) -> Client:
    return Client.objects.create(key="B1", given_name="Astrid", family_name="Ek")
