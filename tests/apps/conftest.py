"""A round in which people choose on the web, two of them, and what is sent to them."""

import pytest
from tests.office import outbox
from tests.office.a_round import choosers, in_window, open_round
from tests.office.moment import Moment, standing_still

from hemval.apps.clients.models import Client
from hemval.apps.rounds.models import Round


@pytest.fixture
def round_open(db) -> Round:
    return open_round()


@pytest.fixture
def moment(monkeypatch, round_open) -> Moment:
    """The third day that people may choose, at ten."""
    return standing_still(monkeypatch, in_window(round_open, day=2))


@pytest.fixture
def astrid(round_open) -> Client:
    """Somebody who may choose for one bundle."""
    return choosers(round_open)[0]


@pytest.fixture
def karl(round_open) -> Client:
    """Another."""
    return choosers(round_open)[1]


@pytest.fixture
def post(settings) -> outbox.Remembers:
    """What was carried, by e-mail and text message alike."""
    settings.MESSAGE_CARRIERS = dict.fromkeys(("email", "sms"), "tests.office.outbox.carrier")
    outbox.CARRIER.carried.clear()
    outbox.CARRIER.faults.clear()
    return outbox.CARRIER
