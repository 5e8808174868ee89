"""What a list wrongly ended or withdrew is as it was before, or is for a person to see to."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.test import Client as Browser
from tests.apps.transfers.lists import CLIENTS, client_row, take, work
from tests.apps.transfers.stopped import browser as browser
from tests.apps.transfers.stopped import held_today, tasks
from tests.office.people import a_provider

from hemval import clock
from hemval.apps.clients.models import Client
from hemval.apps.placements.models import Cause, Order, Placement
from hemval.apps.placements.services.placing import Begin, begin
from hemval.apps.providers.models import Provider
from hemval.apps.transfers.imports import stopping
from hemval.apps.transfers.models import Import

pytestmark = pytest.mark.django_db
LATER = clock.today() + timedelta(days=20)
Amend = Callable[[Browser, Import], None]


def undone(browser: Browser, sent: Import) -> None:
    browser.post(f"/kontor/listor/{sent.pk}/angra/")
    work()


def contradicted(browser: Browser, sent: Import) -> None:
    take(browser, "clients", told())


both_ways = pytest.mark.parametrize("amend", [undone, contradicted])


@pytest.fixture
def other() -> Provider:
    return a_provider("U9")


@pytest.fixture
def coming(browser, other) -> dict[str, Placement]:
    """Both are to begin with another provider: B1 changes, and B2 has had nobody."""
    bundle = Placement.objects.get().bundle_id
    pks = dict(Client.objects.values_list("key", "pk"))
    wanted = (
        Begin(client=pk, bundle=bundle, starts=LATER, provider=other.pk, reason={})
        for pk in pks.values()
    )
    begin(wanted, cause=Cause.CHANGE, actor=None, now=clock.now())
    return {key: Placement.objects.get(client=pk, starts=LATER) for key, pk in pks.items()}


def told(**departures: dict[str, str]) -> str:
    """The list of clients, with what it tells of each."""
    return CLIENTS + "".join(client_row(key, **departures.get(key, {})) for key in ("B1", "B2"))


def dead(browser: Browser, who: str) -> Import:
    return take(browser, "clients", told(**{who: {"died": "2026-01-02"}}))


def course(who: str) -> list[tuple[object, object]]:
    rows = Placement.objects.filter(client__key=who, withdrawn_at=None).order_by("starts")
    return list(rows.values_list("starts", "provider__key"))


def orders(who: str) -> list[tuple[str, str]]:
    rows = Order.objects.filter(placement__client__key=who, withdrawn_at=None)
    return sorted(rows.values_list("kind", "provider__key"))


@both_ways
@pytest.mark.parametrize("who", ["B1", "B2"])
def test_what_was_to_begin_later_begins_after_all(browser, coming, who, amend: Amend):
    before = course(who), orders(who)
    sent = dead(browser, who)
    assert (LATER, "U9") not in course(who)
    amend(browser, sent)
    assert (course(who), orders(who)) == before


@both_ways
def test_it_is_the_same_row_so_that_no_letter_tells_of_it_twice(browser, coming, amend: Amend):
    amend(browser, dead(browser, "B1"))
    (row,) = Placement.objects.filter(client__key="B1", starts=LATER, withdrawn_at=None)
    assert (row.pk, row.made_at) == (coming["B1"].pk, coming["B1"].made_at)


@both_ways
def test_a_day_that_has_passed_is_not_begun_afterwards_but_is_for_a_person(
    browser, coming, amend: Amend
):
    sent = dead(browser, "B2")
    Placement.objects.filter(pk=coming["B2"].pk).update(starts=clock.today() - timedelta(days=1))
    amend(browser, sent)
    assert course("B2") == []
    assert ("B2", "list_contradicts") in tasks()


@both_ways
def test_where_somebody_else_begins_that_day_it_is_for_a_person(browser, coming, amend: Amend):
    sent = dead(browser, "B2")
    begin(
        [
            Begin(
                client=coming["B2"].client_id,
                bundle=coming["B2"].bundle_id,
                starts=LATER,
                provider=Provider.objects.get(key="own").pk,
            )
        ],
        cause=Cause.CHANGE,
        actor=None,
        now=clock.now(),
    )
    amend(browser, sent)
    assert course("B2") == [(LATER, "own")]
    assert ("B2", "list_contradicts") in tasks()


def test_a_move_that_was_told_before_holds_again_when_a_death_was_wrong(browser, coming):
    sooner = clock.today() + timedelta(days=10)
    take(browser, "clients", told(B1={"moved": sooner.isoformat()}))
    before = course("B1")
    undone(browser, dead(browser, "B1"))
    assert course("B1") == before
    assert before[-1] == (sooner, None)


def test_a_move_to_another_day_leaves_what_begins_before_it(browser, coming):
    sooner, later = (LATER + timedelta(days=days) for days in (-10, 10))
    take(browser, "clients", told(B1={"moved": sooner.isoformat()}))
    take(browser, "clients", told(B1={"moved": later.isoformat()}))
    assert course("B1")[1:] == [(LATER, "U9"), (later, None)]


def test_whoever_is_dead_by_a_later_list_too_stays_without_help(browser, coming):
    sent = dead(browser, "B1")
    take(browser, "clients", told(B1={"died": "2026-01-02", "language": "fi"}))
    undone(browser, sent)
    assert held_today() == [("B1", None)]


def test_what_somebody_withdrew_before_stays_withdrawn(browser, coming):
    row = coming["B1"]
    row.withdrawn_at, row.withdrawn_because = clock.now(), "she changed her mind"
    row.save()
    undone(browser, dead(browser, "B1"))
    assert (LATER, "U9") not in course("B1")


@both_ways
def test_calls_are_made_after_all_to_one_who_had_nothing_yet(browser, monkeypatch, amend: Amend):
    opened: list[int] = []
    monkeypatch.setattr(stopping, "reopen_calls", lambda pks, **_: opened.extend(pks))
    sent = dead(browser, "B2")
    amend(browser, sent)
    assert Client.objects.get(key="B2").pk in opened
