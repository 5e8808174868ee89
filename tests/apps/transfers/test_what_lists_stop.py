"""What a list brings to an end is stopped, and a person is asked to see to the rest."""

from collections.abc import Collection
from datetime import datetime, timedelta

import pytest
from tests.apps.transfers.lists import CLIENTS, SERVICES, client_row, take, work
from tests.apps.transfers.stopped import HELD, held_today, tasks
from tests.apps.transfers.stopped import browser as browser

from hemval import clock
from hemval.apps.clients.models import Client
from hemval.apps.correspondence.models import HeldBecause
from hemval.apps.placements.models import Order, Placement
from hemval.apps.transfers.imports import hiding, stopping
from hemval.core.people.gone import Gone

pytestmark = pytest.mark.django_db


@pytest.fixture
def held(monkeypatch) -> list[tuple[set[str], str]]:
    """Whose letters are held, and why."""
    told: list[tuple[set[str], str]] = []

    def hold(pks: Collection[int], *, why: HeldBecause, now: datetime) -> None:
        told.append((keys(pks), why))

    for module in (hiding, stopping):
        monkeypatch.setattr(module, "hold_unsent", hold)
    return told


@pytest.fixture
def calls(monkeypatch) -> list[tuple[str, set[str], str]]:
    """Whose calls are closed or opened again, and why."""
    told: list[tuple[str, set[str], str]] = []

    def close(pks: Collection[int], *, why: Gone, **_more: object) -> None:
        told.append(("closed", keys(pks), why.value))

    def reopen(pks: Collection[int], **_more: object) -> None:
        if pks:
            told.append(("open", keys(pks), ""))

    monkeypatch.setattr(stopping, "close_calls", close)
    monkeypatch.setattr(stopping, "reopen_calls", reopen)
    return told


def keys(pks: Collection[int]) -> set[str]:
    return set(Client.objects.filter(pk__in=pks).values_list("key", flat=True))


def b1(**cells: str) -> str:
    return CLIENTS + client_row("B1", **cells) + client_row("B2")


def test_who_performs_a_service_today_becomes_a_placement(browser):
    assert held_today() == [("B1", "own")]
    assert tasks() == []


def test_the_help_of_one_who_died_ends_and_a_person_is_told(browser):
    sent = take(browser, "clients", b1(died="2026-01-02"))
    assert held_today() == [("B1", None)]
    assert tasks() == [("B1", "died")]
    assert Order.objects.get().kind == "end"
    browser.post(f"/kontor/listor/{sent.pk}/angra/")
    work()
    assert held_today() == [("B1", "own")]


def test_nobody_is_asked_about_one_who_has_no_help(browser):
    take(browser, "clients", CLIENTS + client_row("B1") + client_row("B2", died="2026-01-02"))
    assert tasks() == []


def test_one_who_is_missing_is_for_a_person_and_keeps_her_help(browser):
    take(browser, "clients", CLIENTS + client_row("B2"))
    assert tasks() == [("B1", "list_contradicts")]
    assert held_today() == [("B1", "own")]


def test_one_who_is_protected_since_is_for_a_person(browser):
    take(browser, "clients", b1(marked="ja"))
    assert tasks() == [("B1", "newly_protected")]


def test_a_decision_that_ended_is_for_a_person(browser):
    take(browser, "services", SERVICES + HELD.replace(";;own", ";2026-01-31;own"))
    assert tasks() == [("B1", "decision_ended")]
    take(browser, "clients", b1(language="fi"))
    assert tasks() == [("B1", "decision_ended")]


def home(*rows: str) -> str:
    """A list that tells who lives with whom, and who is protected."""
    head = "client;household;confidentiality_marked_from;protected_registration_from\n"
    return head + "".join(f"{row}\n" for row in rows)


def test_whoever_lives_with_one_who_is_protected_since_is_hidden_too(browser, held):
    take(browser, "clients", home("B1;h1;;", "B2;h1;;"))
    assert tasks() == []
    take(browser, "clients", home("B1;h1;;", "B2;h1;ja;"))
    assert tasks() == [("B1", "newly_protected")]
    assert held == [({"B1", "B2"}, "protected")]


def test_whoever_lives_with_her_is_hidden_though_the_list_says_nothing_of_homes(browser, held):
    take(browser, "clients", home("B1;h1;;", "B2;h1;;"))
    take(browser, "clients", CLIENTS + client_row("B1") + client_row("B2", marked="ja"))
    assert held == [({"B1", "B2"}, "protected")]


def test_one_who_moves_in_with_a_protected_person_is_hidden_and_nobody_is_asked_anew(browser, held):
    take(browser, "clients", home("B1;;;", "B2;h1;ja;"))
    held.clear()
    take(browser, "clients", home("B1;h1;;", "B2;h1;ja;"))
    assert tasks() == [("B1", "newly_protected")]
    assert held == [({"B1"}, "protected")]


def test_one_whose_help_begins_later_is_seen_to_as_well(browser):
    place = Placement.objects.get()
    place.pk, place.client_id = None, Client.objects.get(key="B2").pk
    place.starts = clock.today() + timedelta(days=30)
    place.save()
    take(browser, "clients", CLIENTS + client_row("B1") + client_row("B2", marked="ja"))
    assert tasks() == [("B2", "newly_protected")]


def test_help_goes_on_for_one_who_was_said_to_have_died_and_lives(browser):
    take(browser, "clients", b1(died="2026-01-02"))
    take(browser, "clients", b1())
    assert held_today() == [("B1", "own")]
    assert ("B1", "list_contradicts") in tasks()


def test_help_ends_on_the_day_that_the_last_list_says_she_moves(browser):
    sooner, later = (clock.today() + timedelta(days=days) for days in (10, 40))
    take(browser, "clients", b1(moved=sooner.isoformat()))
    take(browser, "clients", b1(moved=later.isoformat()))
    ends = Placement.objects.get(provider=None, withdrawn_at=None)
    assert ends.starts == later


@pytest.mark.parametrize(
    ("cells", "why"),
    [
        ({"died": "2026-01-02"}, "died"),
        ({"moved": "2026-01-02"}, "moved"),
        ({"marked": "ja"}, "protected"),
    ],
)
def test_letters_that_are_not_posted_wait(browser, held, cells, why):
    take(browser, "clients", b1(**cells))
    assert held == [({"B1"}, why)]


def test_nobody_calls_one_who_died_until_she_is_said_to_live(browser, calls):
    take(browser, "clients", b1(died="2026-01-02"))
    take(browser, "clients", b1())
    assert calls == [("closed", {"B1"}, "died"), ("open", {"B1"}, "")]


def test_nobody_calls_about_help_whose_decision_has_ended(browser, calls):
    take(browser, "services", SERVICES + HELD.replace(";;own", ";2026-01-31;own"))
    assert calls == [("closed", {"B1"}, "ended")]
