"""An office with a system and nobody in it."""

import pytest
from tests.apps.placements.placed import Office, small_office


@pytest.fixture
def office() -> Office:
    return small_office()
