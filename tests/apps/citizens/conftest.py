"""A round in which people choose on the web, and somebody of it with a letter."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

import pytest
from django.test import Client as Browser
from tests.office.a_round import a_round, choosers, in_window

from hemval import clock
from hemval.apps.choices.client_in_round import client_in_round
from hemval.apps.citizens.models import Way
from hemval.apps.citizens.pages import COOKIE
from hemval.apps.citizens.persons import by_letter, by_number
from hemval.apps.citizens.visits import begin_visit
from hemval.apps.clients.facts import number_of
from hemval.apps.clients.models import Client, Representative
from hemval.apps.correspondence.models import Letter
from hemval.apps.rounds.letter_key import letter_key
from hemval.apps.rounds.models import Round
from hemval.core.correspondence.kinds import LetterKind, Role
from hemval.core.correspondence.letter_code import letter_code, plain_code
from hemval.core.dates.zone import today
from hemval.core.facts.clients import Ground

LONG_AGO = date(2019, 1, 1)


@dataclass
class Moment:
    """What time it is, until it is moved."""

    now: datetime

    def pass_by(self, **how: float) -> None:
        """Let time pass."""
        self.now += timedelta(**how)


@pytest.fixture
def round_open(db) -> Round:
    row = a_round(clients=24)
    Round.objects.filter(pk=row.pk).update(invited_at=in_window(row), is_exercise=False)
    return Round.objects.select_related("version__system").get(pk=row.pk)


@pytest.fixture
def moment(monkeypatch, round_open) -> Moment:
    """The third day that people may choose, at ten."""
    held = Moment(in_window(round_open, day=2))
    monkeypatch.setattr(clock, "now", lambda: held.now)
    return held


@pytest.fixture
def astrid(round_open) -> Client:
    """Somebody who may choose for one bundle."""
    return choosers(round_open)[0]


@pytest.fixture
def karl(round_open) -> Client:
    """Another."""
    return choosers(round_open)[1]


def with_letter(client: Client, row: Round, now: datetime) -> str:
    """Print her a letter with her code; gives the code as it stands in it."""
    code = letter_code(letter_key(row), client.key)
    Letter.objects.create(
        key=f"L{client.pk}",
        facts_key=f"L{client.pk}",
        round=row,
        client=client,
        kind=LetterKind.OFFER.value,
        role=Role.CLIENT.value,
        language="sv",
        code=plain_code(code),
        order={},
        terms="0" * 64,
        dated=today(now),
        printed_at=now,
        pages=2,
        sha256="0" * 64,
    )
    return code


def last_four(client: Client) -> str:
    """The second fact that the made-up municipality asks for."""
    number = number_of(client)
    assert number is not None
    return number.text[-4:]


def browser_of(client: Client, now: datetime, *, way: Way = Way.IDENTITY) -> Browser:
    """The browser of somebody who has signed in."""
    on = today(now)
    by_e_id = by_number(client.number_digest or "", client.name, on)
    who = by_e_id if way is Way.IDENTITY else by_letter(client, on)
    return browser_with(begin_visit(way=way, who=who, now=now))


def browser_with(token: str) -> Browser:
    """A browser that has the token of a visit."""
    browser = Browser(raise_request_exception=False)
    browser.cookies[COOKIE] = token
    return browser


def a_guardian(client: Client, *, key: str = "G1", checked: bool = True) -> Representative:
    """A god man of somebody, whose paper has been seen."""
    return Representative.objects.create(
        client=client,
        key=key,
        name=f"Gode {key}",
        ground=Ground.GUARDIAN.value,
        starts=LONG_AGO,
        document_checked_by="Hanna" if checked else "",
        document_checked_on=LONG_AGO if checked else None,
    )


def providers_of(row: Round, client: Client) -> tuple[str, ...]:
    """Whom she may choose for her first bundle."""
    known = client_in_round(row, client)
    return known.providers_for(known.invitation.openings[0].bundle) or ()
