"""Each test begins knowing nothing of any identity provider."""

import pytest

from hemval.integrations.openid import client as openid
from hemval.integrations.openid.asking import Asking


@pytest.fixture(autouse=True)
def nothing_is_known(monkeypatch) -> Asking:
    asking = Asking()
    monkeypatch.setattr(openid, "_ASKING", asking)
    return asking
