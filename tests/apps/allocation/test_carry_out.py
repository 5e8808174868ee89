"""What follows from a decision is done to its end, once, for those who still are to have it."""

from datetime import date

import pytest
from django.db import transaction
from tests.office.a_draw import CLOSED, allocated, decided, done, drawn
from tests.office.people import browser_of

from hemval.apps.accounts.actor import Actor
from hemval.apps.accounts.models import User
from hemval.apps.allocation.models import Given
from hemval.apps.allocation.services import carrying_out
from hemval.apps.allocation.services.allocating import ask_to_allocate
from hemval.apps.allocation.services.deciding import ask_to_decide
from hemval.apps.allocation.services.reviewing import ReviewRefused, review
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.models import Event
from hemval.apps.calls.models import Call
from hemval.apps.clients.models import Client, Grant
from hemval.apps.clients.queries import is_kept_apart
from hemval.apps.jobs.models import Job
from hemval.apps.jobs.queries import State
from hemval.apps.jobs.work import Stopped, Work
from hemval.apps.placements.models import Cause, Order, Placement
from hemval.apps.placements.services.placing import Begin, begin, end
from hemval.apps.providers.models import Provider
from hemval.apps.rounds.models import Round
from hemval.apps.tasks.models import Task, TaskKind
from hemval.core.stages.deciding import ReviewRefusal

pytestmark = pytest.mark.django_db


def reviewed(rut: Actor, ivar: Actor, *, clients: int = 60) -> Round:
    row = allocated(rut, clients=clients)
    review(round=row.pk, actor=ivar, now=CLOSED)
    return row


def begun(row: Round) -> list[tuple[object, ...]]:
    rows = Placement.objects.filter(round=row, cause=Cause.ROUND.value, withdrawn_at=None)
    return sorted(rows.values_list("client", "bundle", "starts", "provider"))


def came_of(row: Round) -> tuple[object, ...]:
    """Everything that a decision comes to."""
    orders = Order.objects.filter(placement__round=row, withdrawn_at=None)
    calls = Call.objects.filter(given__round=row)
    return (
        begun(row),
        sorted(orders.values_list("placement__client", "provider", "kind", "day")),
        sorted(calls.values_list("given__client", "reason", "rank")),
        Round.objects.get(pk=row.pk).carried_out_at is not None,
    )


def undisturbed(row: Round, rut: Actor) -> tuple[object, ...]:
    """What it comes to when nobody disturbs it, as if it had not been done."""
    with transaction.atomic():
        found = done(ask_to_decide(round=row.pk, actor=rut, now=CLOSED))
        assert found.state is State.DONE, found.message
        came = came_of(row)
        transaction.set_rollback(True)
    return came


def stop_after_parts(monkeypatch, parts: int) -> None:
    """Let a worker be stopped when it has stored so many parts of those who begin."""
    reached, stored = Work.reached, []

    def reach(work: Work, step: object, at: int, of: int) -> None:
        if of:
            stored.append(at)
        if len(stored) > parts:
            raise Stopped
        reached(work, step, at, of)

    monkeypatch.setattr(Work, "reached", reach)


def stopped_on_its_way(row: Round, rut: Actor, monkeypatch) -> None:
    monkeypatch.setattr(carrying_out, "_AT_ONCE", 4)
    with monkeypatch.context() as patched:
        stop_after_parts(patched, 1)
        found = done(ask_to_decide(round=row.pk, actor=rut, now=CLOSED))
    assert found.state is State.STOPPED
    assert Round.objects.get(pk=row.pk).decided_at is not None


def test_a_decision_that_was_stopped_can_be_gone_on_with_and_ends_as_one_undisturbed(
    rut, ivar, monkeypatch
):
    row = reviewed(rut, ivar)
    wanted = undisturbed(row, rut)
    stopped_on_its_way(row, rut, monkeypatch)
    assert 0 < len(begun(row)) < len(wanted[0])
    assert done(ask_to_decide(round=row.pk, actor=ivar, now=CLOSED)).state is State.DONE
    assert came_of(row) == wanted


def test_a_decision_that_was_given_up_after_many_tries_can_be_gone_on_with(rut, ivar, monkeypatch):
    row = reviewed(rut, ivar)
    wanted = undisturbed(row, rut)
    stopped_on_its_way(row, rut, monkeypatch)
    Job.objects.filter(stopped_at__isnull=False).update(stopped_at=None, failed_at=CLOSED)
    assert done(ask_to_decide(round=row.pk, actor=rut, now=CLOSED)).state is State.DONE
    assert came_of(row) == wanted


def test_what_is_carried_out_is_not_asked_for_again(rut, ivar):
    row = decided(rut, ivar)
    with pytest.raises(ReviewRefused) as refused:
        ask_to_decide(round=row.pk, actor=rut, now=CLOSED)
    assert refused.value.why is ReviewRefusal.DECIDED


def test_the_page_of_the_round_leads_to_going_on(rut, ivar, monkeypatch):
    row = reviewed(rut, ivar)
    stopped_on_its_way(row, rut, monkeypatch)
    browser = browser_of(User.objects.get(pk=rut.user))
    address = f"/kontor/omgangar/{row.key}/beslut/"
    assert address in browser.get(f"/kontor/omgangar/{row.key}/").content.decode()
    assert "Gå vidare" in browser.get(address).content.decode()
    assert browser.post(address).status_code == 303
    done(Job.objects.latest("pk"))
    assert Round.objects.get(pk=row.pk).carried_out_at == CLOSED


def left_to_begin(row: Round) -> Given:
    """One who has not begun, of a round that was stopped on its way."""
    there = {(client, bundle) for client, bundle, _, _ in begun(row)}
    new = Given.objects.filter(round=row, starts__isnull=False).select_related("client")
    return next(one for one in new if (one.client_id, one.bundle_id) not in there)


def dies(one: Given) -> None:
    Client.objects.filter(pk=one.client_id).update(died=date(2020, 10, 10))


def moves(one: Given) -> None:
    Client.objects.filter(pk=one.client_id).update(moved_out=one.starts)


def loses_her_help(one: Given) -> None:
    Grant.objects.filter(client=one.client_id).update(ends=date(2020, 11, 1))


@pytest.mark.parametrize("happens", [dies, moves, loses_her_help])
def test_nobody_begins_for_one_who_is_gone_when_a_decision_is_gone_on_with(
    rut, ivar, monkeypatch, happens
):
    row = reviewed(rut, ivar)
    stopped_on_its_way(row, rut, monkeypatch)
    one = left_to_begin(row)
    happens(one)
    found = done(ask_to_decide(round=row.pk, actor=rut, now=CLOSED))
    assert (found.message, found.facts) == ("draws-decided-not-all", {})
    assert one.client_id not in {begins[0] for begins in begun(row)}
    task = Task.objects.get(kind=TaskKind.LIST_CONTRADICTS, client=one.client_id)
    assert task.round_id == row.pk


def test_help_that_was_withdrawn_meanwhile_is_not_begun_anew(rut, ivar, monkeypatch):
    row = reviewed(rut, ivar)
    stopped_on_its_way(row, rut, monkeypatch)
    client, bundle, starts, _ = begun(row)[0]
    end(client=client, day=date(2020, 10, 12), reason={"code": "died"}, actor=rut, now=CLOSED)
    assert done(ask_to_decide(round=row.pk, actor=rut, now=CLOSED)).state is State.DONE
    assert (client, bundle, starts) not in {begins[:3] for begins in begun(row)}


def test_each_bundle_in_which_somebody_else_begins_that_day_has_its_own_task(rut, ivar):
    row = reviewed(rut, ivar)
    new = list(Given.objects.filter(round=row, starts__isnull=False)[:2])
    for one in new:
        other = Given.objects.exclude(provider=one.provider_id).exclude(provider=None).first()
        wanted = Begin(
            client=one.client_id,
            bundle=one.bundle_id,
            starts=one.starts,
            provider=other.provider_id,
        )
        begin([wanted], cause=Cause.CHANGE, actor=rut, now=CLOSED)
    found = done(ask_to_decide(round=row.pk, actor=rut, now=CLOSED))
    assert found.message == "draws-decided-not-all"
    about = Task.objects.filter(kind=TaskKind.LIST_CONTRADICTS).values_list("about_id", flat=True)
    assert set(about) == {one.pk for one in new}
    assert not {(one.client_id, one.bundle_id) for one in new} & {b[:2] for b in begun(row)}
    events = Event.objects.filter(act=Deed.PLACEMENTS_BEGUN, subject="round", subject_id=row.pk)
    assert events.count() == 1, "the end of the log is held once in a part, and last"


def test_no_number_of_a_decision_tells_of_one_who_is_protected(rut, ivar):
    row = drawn(rut, clients=24)
    who = Client.objects.filter(choices__round=row, household=None).order_by("key")[0]
    protected = date(2020, 10, 8)
    Client.objects.filter(pk=who.pk).update(confidentiality_marked_from=protected)
    allocated_job = done(ask_to_allocate(round=row.pk, actor=rut, now=CLOSED))
    hers = Given.objects.get(round=row, client=who)
    Given.objects.filter(pk=hers.pk).update(
        starts=row.effect, provider=hers.provider or Provider.objects.all()[0]
    )
    seen = Given.objects.filter(round=row, is_hidden=False).exclude(is_kept_apart("client"))
    assert allocated_job.facts["placed"] == seen.filter(provider__isnull=False).count()
    review(round=row.pk, actor=ivar, now=CLOSED)
    decided = done(ask_to_decide(round=row.pk, actor=rut, now=CLOSED))
    moved = seen.filter(starts__isnull=False, provider__isnull=False)
    assert decided.facts["people"] == moved.values("client").distinct().count()
    assert not moved.filter(client=who).exists()
