"""Calling those who got nothing of what they wished for."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client as Browser
from django.test.utils import CaptureQueriesContext
from tests.office.a_draw import CLOSED
from tests.office.asking import questions
from tests.office.people import acting, browser_of, somebody

from hemval import clock
from hemval.apps.accounts.actor import Actor
from hemval.apps.accounts.acts import Role
from hemval.apps.accounts.models import User
from hemval.apps.allocation.models import Given
from hemval.apps.audit.models import Event
from hemval.apps.calls.models import Call
from hemval.apps.calls.queries import (
    call_events,
    calls_by_hand,
    calls_for,
    calls_left,
    waiting_calls,
)
from hemval.apps.calls.room import with_room_now
from hemval.apps.calls.services import calling
from hemval.apps.calls.services.calling import CallRefusal, CallRefused
from hemval.apps.calls.services.closing import close_calls, reopen_calls
from hemval.apps.choice_system.models import Area
from hemval.apps.clients.models import Client as Person
from hemval.apps.clients.models import Grant
from hemval.apps.placements.models import Order, Placement
from hemval.apps.placements.queries import holding_on
from hemval.apps.rounds.models import Round
from hemval.apps.tasks.models import Task, TaskKind
from hemval.core.correspondence.calls import calls_made
from hemval.core.dates.workdays import first_working_day_from
from hemval.core.facts.events import EventKind
from hemval.core.people.gone import Gone
from hemval.core.placement.placements import TO_BE_DECIDED

pytestmark = pytest.mark.django_db
MORNING = CLOSED + timedelta(days=30)


@pytest.fixture
def bo() -> Actor:
    return acting(somebody(Role.CASE_MANAGER, name="bo"))


def first(row: Round, provider: str = "KOMMUNAL") -> Call:
    """The first call in which a provider may be offered."""
    calls = Call.objects.filter(given__round=row).order_by("rank")
    return next(one for one in calls if provider in one.leaves)


def apart(row: Round) -> list[Call]:
    """Calls to people who are not placed as one with anybody, each of the same size."""
    calls = [
        one
        for one in Call.objects.filter(given__round=row)
        if "KOMMUNAL" in one.leaves and not one.told["call"].get("is_joint")
    ]
    for one in calls:
        one.size = 1000
        one.save()
    return calls


def taken(call: Call, actor: Actor) -> Call:
    return calling.take(call=call.pk, actor=actor, now=MORNING)


def agree(call: Call, actor: Actor, provider: str = "KOMMUNAL", **more: object):
    told = {"starts": None, "remark": "", **more}
    return calling.agree(call=call.pk, provider=provider, actor=actor, now=MORNING, **told)


def test_those_who_got_nothing_of_what_they_wished_for_are_called_in_order(row, anna):
    ranks = list(calls_for(anna).order_by("rank").values_list("rank", flat=True))
    assert len(ranks) >= 5
    assert ranks == sorted(set(ranks))


def test_nobody_else_can_take_a_call_that_somebody_has(row, anna, bo):
    call = taken(first(row), anna)
    with pytest.raises(CallRefused) as refused:
        taken(call, bo)
    assert (refused.value.why, refused.value.facts) == (CallRefusal.TAKEN, {"by": "Anna"})
    calling.leave(call=call.pk, actor=anna, now=MORNING)
    assert taken(call, bo).taken_by_id == bo.user


def test_a_call_that_was_forgotten_is_free_after_a_while(row, anna, bo):
    call = taken(first(row), anna)
    later = MORNING + calling.KEPT_FOR + timedelta(minutes=1)
    assert calling.take(call=call.pk, actor=bo, now=later).taken_by_id == bo.user


def test_only_whoever_has_the_call_says_how_it_went(row, anna, bo):
    call = taken(first(row), anna)
    with pytest.raises(CallRefused) as refused:
        agree(call, bo)
    assert refused.value.why is CallRefusal.NOT_TAKEN


def test_what_she_agrees_to_is_hers_at_once_and_the_provider_is_told(row, anna):
    call = taken(first(row, "P02"), anna)
    day = agree(call, anna, "P02")
    given = call.given
    held = holding_on(day).get(client=given.client, bundle=given.bundle)
    assert held.provider.key == "P02"
    assert held.reason["call"] == call.pk
    assert day == row.effect
    assert Order.objects.filter(placement=held, provider=held.provider, kind="start").exists()


def test_each_day_has_one_performer_after_a_call_too(row, anna):
    call = taken(first(row), anna)
    day = agree(call, anna)
    rows = Placement.objects.filter(
        client=call.given.client, withdrawn_at__isnull=True, starts__gte=day
    )
    assert rows.count() == 1


def test_room_that_is_agreed_on_is_not_offered_again(row, anna):
    call = apart(row)[0]
    before = {one.provider: one.left for one in with_room_now(call, on=MORNING.date()).room}
    agree(taken(call, anna), anna)
    other = Call.objects.filter(given__round=row, closed_at__isnull=True).first()
    after = {one.provider: one.left for one in with_room_now(other, on=MORNING.date()).room}
    assert "KOMMUNAL" not in after or after["KOMMUNAL"] < before["KOMMUNAL"]


def test_the_last_place_goes_to_one(row, anna):
    calls = apart(row)
    ended = [_asked(call, anna) for call in calls]
    assert None in ended
    assert set(ended) == {None, CallRefusal.FULL}
    assert ended == sorted(ended, key=bool), "who comes after the last place gets none"


def _asked(call: Call, actor: Actor) -> CallRefusal | None:
    try:
        agree(taken(call, actor), actor)
    except CallRefused as refused:
        return refused.why
    return None


def test_a_provider_that_may_not_be_hers_is_refused(row, anna):
    call = taken(first(row), anna)
    with pytest.raises(CallRefused) as refused:
        agree(call, anna, "NOBODY")
    assert refused.value.why is CallRefusal.NOT_OPEN


def test_a_call_in_vain_is_free_again_and_counted(row, anna):
    call = taken(first(row), anna)
    calling.not_reached(call=call.pk, remark="", actor=anna, now=MORNING)
    again = calls_for(anna).get(pk=call.pk)
    assert (again.taken_by, again.attempts.count()) == (None, 1)


def test_to_call_back_is_a_task_until_she_has_been_called(row, anna):
    call = taken(first(row), anna)
    at = MORNING + timedelta(days=1)
    calling.call_back(call=call.pk, at=at, remark="Vill tänka", actor=anna, now=MORNING)
    task = Task.objects.get(kind=TaskKind.CALL_BACK.value)
    assert (task.owner_id, task.due) == (anna.user, at.date())
    agree(taken(call, anna), anna)
    task.refresh_from_db()
    assert task.done_at is not None


def told_other(row: Round, actor: Actor) -> Call:
    """A call in which somebody said what no call can settle."""
    call = taken(first(row), actor)
    calling.says_other(call=call.pk, remark="Vill flytta", actor=actor, now=MORNING)
    return call


def test_what_no_call_can_settle_goes_to_a_case_manager_and_the_letter_waits(row, anna):
    call = told_other(row, anna)
    assert Task.objects.filter(kind=TaskKind.DECIDE.value, about="call", done_at=None).exists()
    assert Call.objects.get(pk=call.pk).is_for_case_manager
    assert list(call_events(row)) == []


def test_a_case_manager_who_has_agreed_with_her_settles_what_she_said(row, anna, bo):
    call = told_other(row, anna)
    agree(taken(call, bo), bo)
    assert not Task.objects.filter(about="call", done_at=None).exists()
    assert [one.provider for one in call_events(row)] == ["KOMMUNAL"]


def test_a_case_manager_says_that_the_outcome_of_the_round_stands(row, anna, bo):
    call = told_other(row, anna)
    taken(call, bo)
    calling.let_stand(call=call.pk, remark="Talat igen", actor=bo, now=MORNING)
    assert not Task.objects.filter(about="call", done_at=None).exists()
    told = [(one.kind, one.provider) for one in call_events(row)]
    assert told == [(EventKind.REACHED, "")]
    with pytest.raises(CallRefused) as refused:
        taken(call, anna)
    assert refused.value.why is CallRefusal.CLOSED


def test_no_outcome_stands_that_left_it_to_a_person(row, anna, bo):
    call = told_other(row, anna)
    Given.objects.filter(call=call).update(outcome=sorted(TO_BE_DECIDED)[0])
    taken(call, bo)
    with pytest.raises(CallRefused) as refused:
        calling.let_stand(call=call.pk, remark="", actor=bo, now=MORNING)
    assert refused.value.why is CallRefusal.UNDECIDED


def test_only_a_case_manager_is_asked_whether_the_outcome_stands(row, anna, bo):
    call = told_other(row, anna)
    for actor, is_asked in ((anna, False), (bo, True)):
        taken(call, actor)
        browser = browser_of(User.objects.get(pk=actor.user))
        page = browser.get(f"/kontor/ringlista/{call.pk}/").content.decode()
        assert ('value="as_given"' in page) is is_asked
        calling.leave(call=call.pk, actor=actor, now=MORNING)


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        ({"died": MORNING.date()}, Gone.DIED),
        ({"moved_out": MORNING.date()}, Gone.MOVED),
        ({"gone_since": MORNING.date()}, Gone.ENDED),
    ],
    ids=["died", "moved", "in no list"],
)
def test_nobody_begins_for_one_who_is_gone(row, anna, changed, why):
    call = taken(first(row), anna)
    Person.objects.filter(pk=call.given.client_id).update(**changed)
    with pytest.raises(CallRefused) as refused:
        agree(call, anna)
    assert refused.value.why is CallRefusal.GONE
    assert not Placement.objects.filter(reason__call=call.pk).exists()
    assert close_calls([call.given.client_id], why=why, now=MORNING, actor=anna) == 1
    assert Call.objects.get(pk=call.pk).closed_for == why


def test_calls_about_help_that_has_ended_are_closed_and_no_others(row, anna):
    call = first(row)
    calling.call_back(
        call=taken(call, anna).pk,
        at=MORNING + timedelta(days=1),
        remark="",
        actor=anna,
        now=MORNING,
    )
    client = call.given.client_id
    assert close_calls([client], why=Gone.ENDED, now=MORNING) == 0
    Grant.objects.filter(client=client).update(ends=MORNING.date())
    assert close_calls([client], why=Gone.ENDED, now=MORNING) == 1
    assert not Task.objects.filter(about="call", done_at=None).exists()
    assert not calls_for(anna).filter(pk=call.pk, closed_at=None).exists()
    assert list(call_events(row)) == []
    assert Event.objects.filter(act="calls_closed").count() == 1


def test_calls_are_made_after_all_when_what_closed_them_was_wrong(row, anna):
    call = first(row)
    close_calls([call.given.client_id], why=Gone.DIED, now=MORNING, actor=anna)
    assert reopen_calls([call.given.client_id], now=MORNING, actor=anna) == 1
    assert taken(call, anna).closed_at is None


def test_calls_stay_closed_to_one_who_is_gone_by_what_lists_tell_now(row, anna):
    call = first(row)
    client = call.given.client_id
    Person.objects.filter(pk=client).update(died=MORNING.date())
    close_calls([client], why=Gone.DIED, now=MORNING, actor=anna)
    assert reopen_calls([client], now=MORNING, actor=anna) == 0


def test_the_room_is_held_before_any_call_so_that_nobody_waits_in_a_ring(row, anna):
    call = taken(first(row), anna)
    with CaptureQueriesContext(connection) as queries:
        agree(call, anna)
    asked = [one["sql"] for one in queries]
    room = next(at for at, sql in enumerate(asked) if 'FROM "allocation_room"' in sql)
    held = next(at for at, sql in enumerate(asked) if 'FROM "calls_call"' in sql)
    clients = next(at for at, sql in enumerate(asked) if 'FROM "clients_client"' in sql)
    log = next(at for at, sql in enumerate(asked) if "audit_chainhead" in sql)
    assert room < held < clients < log


def test_letters_learn_what_was_agreed_and_nothing_of_one_who_thinks(row, anna):
    calls = list(Call.objects.filter(given__round=row).order_by("rank")[:3])
    agreed = first(row)
    agree(taken(agreed, anna), anna)
    others = [one for one in calls if one.pk != agreed.pk]
    calling.call_back(
        call=taken(others[0], anna).pk,
        at=MORNING + timedelta(days=1),
        remark="",
        actor=anna,
        now=MORNING,
    )
    calling.not_reached(call=taken(others[1], anna).pk, remark="", actor=anna, now=MORNING)
    events = list(call_events(row))
    assert [one.kind for one in events] == [EventKind.REACHED, EventKind.NOT_REACHED]
    made = calls_made(events, MORNING.date())
    told = made[agreed.given.client.key][agreed.given.bundle.key]
    assert (told.agreed, told.starts) == ("KOMMUNAL", row.effect)


def test_protected_people_are_called_by_named_staff_alone(row, anna):
    call = first(row)
    client = call.given.client
    client.confidentiality_marked_from = MORNING.date()
    client.save()
    assert not calls_for(anna).filter(pk=call.pk).exists()
    assert not calls_by_hand(anna).exists()
    named = acting(somebody(Role.CASE_MANAGER, reads_protected=True))
    assert calls_by_hand(named).filter(pk=call.pk).exists()
    browser = browser_of(somebody(Role.HELPLINE))
    assert f"/kontor/ringlista/{call.pk}/" not in browser.get("/kontor/ringlista/").content.decode()
    assert browser.get(f"/kontor/ringlista/{call.pk}/").status_code == 404


@pytest.fixture
def browser(anna) -> Browser:
    return browser_of(User.objects.get(pk=anna.user))


def test_the_list_and_a_call_are_made_on_pages(row, browser):
    call = first(row)
    told = browser.get("/kontor/ringlista/").content.decode()
    assert call.given.client.family_name in told
    page = browser.post(f"/kontor/ringlista/{call.pk}/ta/", follow=True).content.decode()
    assert "Jag heter … och ringer från kommunen" in page
    assert "Jag kan inte lova något" not in page
    day = first_working_day_from(clock.now().date() + timedelta(days=20))
    answer = {"answer": "agreed:KOMMUNAL", "remark": "", "starts": day, "back_at": ""}
    done = browser.post(f"/kontor/ringlista/{call.pk}/svar/", answer, follow=True)
    assert "Platsen är personens" in done.content.decode()
    assert Event.objects.filter(act="call_made", client=call.given.client_id).exists()


def test_what_is_missing_is_asked_for_and_nothing_is_lost(row, browser):
    call = first(row)
    browser.post(f"/kontor/ringlista/{call.pk}/ta/")
    answer = {"answer": "call_back", "remark": "Ring på eftermiddagen", "starts": "", "back_at": ""}
    page = browser.post(f"/kontor/ringlista/{call.pk}/svar/", answer).content.decode()
    assert "Skriv när du ska ringa igen" in page
    assert "Ring på eftermiddagen" in page
    assert not call.attempts.exists()


def test_a_place_that_somebody_took_meanwhile_is_told_of_and_what_was_written_stays(
    row, browser, bo
):
    calls = [one for one in Call.objects.filter(given__round=row) if "KOMMUNAL" in one.leaves]
    browser.post(f"/kontor/ringlista/{calls[-1].pk}/ta/")
    for call in calls[:-1]:
        _asked(call, bo)
    answer = {"answer": "agreed:KOMMUNAL", "remark": "Ja tack", "starts": "", "back_at": ""}
    page = browser.post(f"/kontor/ringlista/{calls[-1].pk}/svar/", answer).content.decode()
    assert "någon annan hann ta den platsen" in page
    assert "Ja tack" in page


def test_the_list_asks_the_database_as_often_for_many_as_for_few(row, browser):
    many = len(questions(browser, "/kontor/ringlista/"))
    Call.objects.filter(pk__in=list(Call.objects.values_list("pk", flat=True)[3:])).update(
        closed_at=MORNING
    )
    assert len(questions(browser, "/kontor/ringlista/")) == many


@pytest.mark.parametrize("in_one_area", [True, False])
def test_as_many_calls_are_counted_as_stand_in_the_list(row, in_one_area):
    closed, apart, hidden, *others = Call.objects.filter(closed_at=None).order_by("rank")
    Call.objects.filter(pk=closed.pk).update(closed_at=MORNING)
    Person.objects.filter(pk=apart.given.client_id).update(protected_registration_from="2020-01-01")
    Given.objects.filter(pk=hidden.given_id).update(is_hidden=True)
    hers, other = (Area.objects.create(key=key, name=key) for key in ("hers", "other"))
    Person.objects.update(area=other)
    of_hers = {one.given.client_id for one in (closed, apart, hidden, *others[:2])}
    Person.objects.filter(pk__in=of_hers).update(area=hers)
    actor = acting(somebody(Role.HELPLINE, area=hers if in_one_area else None))
    (told,) = calls_left(actor, MORNING)
    assert (told.all, told.left) == ((3, 2) if in_one_area else (len(others) + 1, len(others)))
    assert told.all == calls_for(actor).count()
    assert told.left == len(waiting_calls(actor, [told]).page(1))


def test_days_until_all_must_know_are_counted_from_the_day_that_an_exercise_plays(row):
    actor = acting(somebody(Role.HELPLINE))
    Round.objects.filter(pk=row.pk).update(notify_by=MORNING.date() + timedelta(days=9))
    (told,) = calls_left(actor, MORNING)
    assert told.days == 9
    played = MORNING.date() + timedelta(days=7)
    Round.objects.filter(pk=row.pk).update(is_exercise=True, played_on=played)
    (told,) = calls_left(actor, MORNING)
    assert (told.days, told.presses) == (2, True)
