"""A change takes room that there is, of somebody who is here; a place is offered once."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta

import pytest
from django.db import IntegrityError
from tests.apps.placements.changed import LATER, browser, filled, given, stays, wished
from tests.office.a_draw import manager

from hemval.apps.audit.models import Event
from hemval.apps.clients.models import Client, Grant
from hemval.apps.placements.models import Cause, FreePlace, Placement
from hemval.apps.placements.services.changing import (
    Change,
    ChangeRefused,
    NoChange,
    change_provider,
    offer_place,
    planned,
)
from hemval.apps.providers.models import Cap, Provider
from hemval.apps.rounds.models import Invitation, Round
from hemval.apps.tasks.models import Task, TaskKind
from hemval.core.people.gone import Gone

__all__ = ["given"]
pytestmark = pytest.mark.django_db
BY = (LATER + timedelta(days=14)).date()


@pytest.fixture(autouse=True)
def with_hours(given) -> None:
    """Whoever has no hours takes no room."""
    has_hours(given.client_id)
    Invitation.objects.update_or_create(
        round=given.round, client=given.client, bundle=given.bundle, outcome="invited"
    )


def has_hours(client: int) -> None:
    Grant.objects.filter(client=client).update(minutes_per_month=600)


def capped(provider: int, amount: int, **days: date) -> None:
    Cap.objects.filter(provider=provider).delete()
    Cap.objects.create(provider_id=provider, amount=amount, **days)


def offer(change: Change, **other: object) -> FreePlace:
    wanted = {"client": change.client, "bundle": change.bundle, "provider": change.to}
    told = wanted | {"answer_by": BY, "now": LATER} | other
    return offer_place(actor=manager(), **told)


def not_offered(change: Change, **other: object) -> str:
    before = FreePlace.objects.count()
    with pytest.raises(ChangeRefused) as found:
        offer(change, **other)
    assert FreePlace.objects.count() == before
    return found.value.why


def test_nobody_changes_to_a_provider_without_room(given):
    change = wished(given)
    capped(change.to, 0)
    assert stays(change) is NoChange.FULL
    assert not_offered(change) is NoChange.NO_ROOM


def test_the_last_room_is_taken_once(given):
    first = wished(given)
    Placement.objects.filter(provider=first.to).update(withdrawn_at=LATER)
    capped(first.to, 1)
    second = next(one for one in also_wished(first) if one.client != first.client)
    change_provider(first, actor=manager(), now=LATER)
    with pytest.raises(ChangeRefused) as found:
        change_provider(second, actor=manager(), now=LATER)
    assert found.value.why is NoChange.FULL


def also_wished(change: Change) -> Iterator[Change]:
    """The same change for everybody who may make it."""
    for client in Client.objects.order_by("pk"):
        one = replace(change, client=client.pk)
        has_hours(client.pk)
        with suppress(ChangeRefused):
            planned(one, LATER)
            yield one


def test_a_cap_holds_on_its_own_days(given):
    change = wished(given)
    capped(change.to, 0, ends=date(2021, 1, 1))
    change_provider(change, actor=manager(), now=LATER)
    assert Placement.objects.filter(cause=Cause.CHANGE.value).count() == 1


def test_an_exception_says_why_on_the_placement_and_in_the_log(given):
    change = wished(given, although_full="Hennes man bor där.")
    capped(change.to, 0)
    change_provider(change, actor=manager(), now=LATER)
    row = Placement.objects.get(cause=Cause.CHANGE.value)
    assert row.reason["although_full"] == "Hennes man bor där."
    assert Event.objects.filter(act="changed_although_full", client=given.client_id).exists()


def test_an_exception_that_was_not_needed_is_not_one(given):
    change = wished(given, although_full="Om det skulle vara fullt.")
    Cap.objects.filter(provider=change.to).delete()
    change_provider(change, actor=manager(), now=LATER)
    assert "although_full" not in Placement.objects.get(cause=Cause.CHANGE.value).reason


def test_the_page_says_that_it_is_full_and_keeps_what_was_typed(given):
    change = wished(given)
    capped(change.to, 0)
    page = f"/kontor/brukare/{given.client_id}/byte/"
    told = browser().post(page, filled(change)).content.decode()
    assert "har ingen plats då" in told
    shown = browser().post(page, filled(change, although_full="Maken bor där.")).content.decode()
    assert "Bekräfta bytet" in shown
    assert "Maken bor där." in shown


@pytest.mark.parametrize(
    ("gone", "why"),
    [({"died": date(2020, 11, 1)}, Gone.DIED), ({"moved_out": date(2020, 11, 1)}, Gone.MOVED)],
    ids=["died", "moved"],
)
def test_nothing_is_changed_or_offered_for_one_who_is_not_here(given, gone, why):
    change = wished(given)
    Client.objects.filter(pk=given.client_id).update(**gone)
    assert stays(change) is why
    assert not_offered(change) is why


def test_nothing_is_changed_for_one_who_does_not_have_the_help_then(given):
    change = wished(given)
    Grant.objects.filter(client=given.client_id).update(ends=LATER.date())
    assert stays(change) is Gone.ENDED


def test_a_place_is_offered_once_until_its_answer_is_due(given):
    change = wished(given)
    first = offer(change)
    assert not_offered(change) is NoChange.OFFERED_ALREADY
    later = LATER + timedelta(days=20)
    offer(change, now=later, answer_by=later.date())
    first.refresh_from_db()
    assert first.lapsed_at == later


def test_the_database_keeps_a_place_from_being_offered_twice(given):
    first = offer(wished(given))
    with pytest.raises(IntegrityError):
        FreePlace.objects.create(
            client_id=first.client_id,
            bundle_id=first.bundle_id,
            provider_id=first.provider_id,
            noted_at=LATER,
            noted_by_id=first.noted_by_id,
            answer_by=BY,
        )


def test_nobody_is_offered_a_place_where_she_is_nor_where_nobody_may_be(given):
    change = wished(given)
    has = replace(change, to=given.provider_id)
    assert not_offered(has) is NoChange.SAME
    Provider.objects.get(pk=change.to).contracts.update(ends=date(2021, 1, 1))
    assert not_offered(change) is NoChange.NOT_HERS


def test_an_offer_that_has_run_out_is_no_place_in_a_queue(given):
    change = wished(given)
    offer(change, now=LATER - timedelta(days=60), answer_by=(LATER - timedelta(days=30)).date())
    change_provider(change, actor=manager(), now=LATER)
    assert Placement.objects.filter(cause=Cause.CHANGE.value).count() == 1


def to_tell() -> list[int]:
    return list(Task.objects.filter(kind=TaskKind.TELL_HER).values_list("client", flat=True))


def test_where_a_rounds_letters_tell_her_nobody_else_need(given):
    change_provider(wished(given), actor=manager(), now=LATER)
    assert to_tell() == []


@pytest.mark.parametrize("why", ["no decided round", "an exercise", "came after"])
def test_a_change_that_no_letter_will_tell_is_somebodys_task(given, why):
    if why == "came after":
        Invitation.objects.filter(client=given.client_id).delete()
        Placement.objects.filter(client=given.client_id).update(round=None, cause="by_hand")
    elif why == "an exercise":
        Round.objects.update(is_exercise=True)
    else:
        Round.objects.update(decided_at=None, decided_by=None, carried_out_at=None)
    change_provider(wished(given), actor=manager(), now=LATER)
    assert to_tell() == [given.client_id]


def test_a_place_that_no_letter_will_tell_of_is_somebodys_task(given):
    Round.objects.update(is_exercise=True)
    offer(wished(given))
    assert to_tell() == [given.client_id]
