"""Where there is room right now, as anybody reads it: what the office counts, and no numbers."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from django.test import Client
from tests.office.a_draw import CLOSED, allocated, decide, manager
from tests.office.asking import asked_by
from tests.office.made_once import made_once

from hemval.apps.allocation.models import Room as RoomRow
from hemval.apps.choice_system.queries import latest_systems
from hemval.apps.outreach import rules
from hemval.apps.outreach.models import KnownSince
from hemval.apps.outreach.queries import sheet_now, sheets_now, sheets_on
from hemval.apps.outreach.room_now import room_now
from hemval.apps.outreach.rules import comparison_on
from hemval.apps.outreach.services.day import begin_day
from hemval.apps.providers.models import Cap, Contract, Provider
from hemval.apps.rounds.models import Round
from hemval.core.comparison.fields import Compared
from hemval.core.comparison.room import Room
from hemval.core.dates.zone import today
from hemval.core.system.comparing import ComparisonRule
from hemval.core.system.rule import Kind

pytestmark = pytest.mark.django_db
P = "P02"
"""A provider with a cap that is nobody else's, and room left."""


@pytest.fixture(scope="module")
def given(django_db_setup, django_db_blocker) -> Iterator[Round]:
    with made_once(django_db_blocker):
        yield allocated(manager())


@pytest.fixture
def row(given: Round, settings: pytest.MonkeyPatch) -> Round:
    settings.NOBODY_IS_REAL = True
    return decide(given, manager(), manager())


def fill() -> None:
    """The provider lowers its cap to nothing."""
    Cap.objects.filter(provider__key=P).update(amount=0)


@pytest.fixture
def on_page(row: Round) -> int:
    """The provider's page: its contract holds on every day."""
    Contract.objects.filter(provider__key=P).update(starts=date(2000, 1, 1), ends=None)
    return Provider.objects.get(key=P).pk


def test_until_a_round_is_decided_nobody_has_counted(given: Round) -> None:
    assert room_now(CLOSED) == {}


def test_there_is_room_until_the_last_place_is_taken(row: Round) -> None:
    before = room_now(CLOSED)[P]
    assert before.has_room
    assert not before.full
    assert before.on == row.effect
    fill()
    after = room_now(CLOSED)[P]
    assert (after.has_room, after.full) == ((), before.has_room)


def test_an_exercise_says_nothing_of_real_providers(
    row: Round, settings: pytest.MonkeyPatch
) -> None:
    Round.objects.filter(pk=row.pk).update(is_exercise=True)
    settings.NOBODY_IS_REAL = False
    assert room_now(CLOSED) == {}


def test_the_municipality_may_decide_not_to_tell(
    row: Round, monkeypatch: pytest.MonkeyPatch
) -> None:
    silent = ComparisonRule(
        kind=Kind.UNKNOWN, fewest_answers=7, old_after_months=12, counts_room=False
    )
    monkeypatch.setattr(rules, "comparison_rule", lambda *_: silent)
    assert latest_systems()
    assert room_now(CLOSED) == {}


def test_it_costs_as_many_queries_however_many_have_places(row: Round) -> None:
    assert asked_by(lambda: room_now(CLOSED)) <= 2 + 12 * RoomRow.objects.filter(round=row).count()


def test_the_page_says_so_with_the_day_and_no_number(client: Client, on_page: int) -> None:
    fill()
    told = client.get(f"/en/utforare/{on_page}/").content.decode()
    assert "No, full right now" in told
    assert "Counted on" in told


def test_the_provider_and_the_office_see_the_room_that_everybody_reads(on_page: int) -> None:
    fill()
    (public,) = (one.sheet for one in sheets_now(CLOSED) if one.pk == on_page)
    mine = sheet_now(Provider.objects.get(pk=on_page), comparison_on(today(CLOSED)), CLOSED)
    assert mine == public
    assert Room.FULL in {cell.value for cell in mine.cells}


def test_the_page_of_a_day_says_what_was_counted_on_its_morning(on_page: int) -> None:
    begin_day(CLOSED)
    fill()
    begin_day(CLOSED + timedelta(days=1))
    first = today(CLOSED)
    rooms = [
        next(cell for cell in one.sheet.cells if cell.field is Compared.ROOM)
        for day in (first, first + timedelta(days=1))
        for one in sheets_on(day)
        if one.pk == on_page
    ]
    assert [one.value for one in rooms] == ["open", "full"]
    assert [one.as_of for one in rooms] == [first, first + timedelta(days=1)]
    assert KnownSince.objects.filter(provider=on_page).count() == 2
