"""An allocation is decided once, by two people, and what follows is done once."""

from datetime import date, timedelta

import pytest
from tests.office.a_draw import CLOSED, allocated, decide, decided, done, manager
from tests.office.ending import ends_at
from tests.office.people import browser_of

from hemval.apps.accounts.models import RoleHeld, User
from hemval.apps.allocation.models import Given, HandPlacement
from hemval.apps.allocation.papers import PaperName, document
from hemval.apps.allocation.rooms import rooms_for
from hemval.apps.allocation.services import by_hand, reviewing
from hemval.apps.allocation.services.allocating import ask_to_allocate
from hemval.apps.allocation.services.by_hand import HandRefusal, HandRefused
from hemval.apps.allocation.services.deciding import ask_to_decide
from hemval.apps.allocation.services.reviewing import ReviewRefused, review
from hemval.apps.calls.models import Call
from hemval.apps.clients.models import Client
from hemval.apps.jobs.models import Job
from hemval.apps.jobs.queries import State
from hemval.apps.jobs.work import Work
from hemval.apps.placements.models import Cause, Order, Placement
from hemval.apps.rounds.models import Round
from hemval.apps.tasks.models import Task, TaskKind
from hemval.core.placement.by_hand import HandGround
from hemval.core.placement.placements import TO_BE_DECIDED
from hemval.core.stages.deciding import ReviewRefusal
from hemval.core.verification.checker import verify_certificate
from hemval.core.verification.report import CheckName

pytestmark = pytest.mark.django_db


def refusal(row: Round, actor) -> ReviewRefusal:
    with pytest.raises(ReviewRefused) as refused:
        ask_to_decide(round=row.pk, actor=actor, now=CLOSED)
    return refused.value.why


def begun(row: Round) -> list[tuple[object, ...]]:
    rows = Placement.objects.filter(round=row, cause=Cause.ROUND.value)
    return sorted(rows.values_list("client", "bundle", "starts", "provider"))


def test_what_nobody_has_reviewed_is_not_decided(rut):
    row = allocated(rut)
    assert refusal(row, rut) is ReviewRefusal.NOT_REVIEWED


def test_who_has_reviewed_does_not_decide(rut):
    row = allocated(rut)
    review(round=row.pk, actor=rut, now=CLOSED)
    assert refusal(row, rut) is ReviewRefusal.SAME_PERSON


def test_who_has_reviewed_decides_where_the_municipality_says_that_one_is_enough(rut, monkeypatch):
    row = allocated(rut)
    review(round=row.pk, actor=rut, now=CLOSED)
    monkeypatch.setattr(reviewing, "needs_two", lambda _system, _on: False)
    assert done(ask_to_decide(round=row.pk, actor=rut, now=CLOSED)).state is State.DONE
    assert document(row, PaperName.DECISION)["by_two"] is False


def test_who_gets_a_new_provider_has_it_from_its_day_and_the_provider_has_an_order(rut, ivar):
    row = decided(rut, ivar)
    assert (row.decided_by_id, row.decided_at) == (rut.user, CLOSED)
    new = Given.objects.filter(round=row, starts__isnull=False)
    wanted = sorted(new.values_list("client", "bundle", "starts", "provider"))
    assert [one for one in wanted if one not in begun(row)] == []
    assert Order.objects.filter(placement__round=row).exists()


def test_those_to_be_called_are_on_the_list_of_calls(rut, ivar):
    row = decided(rut, ivar, clients=300)
    called = Given.objects.filter(round=row, outcome__in=("wish_not_met", "wish_gone"))
    assert called
    there = Call.objects.values_list("given", flat=True)
    assert set(called.values_list("pk", flat=True)) <= set(there)


def test_two_who_press_at_once_ask_for_one_decision(rut, ivar):
    row = allocated(rut)
    review(round=row.pk, actor=manager("karin"), now=CLOSED)
    first = ask_to_decide(round=row.pk, actor=rut, now=CLOSED)
    assert ask_to_decide(round=row.pk, actor=ivar, now=CLOSED).pk == first.pk
    done(first)
    assert refusal(row, ivar) is ReviewRefusal.DECIDED


def test_a_decision_thatends_at_any_step_is_gone_on_with_and_nothing_is_done_twice(
    rut, ivar, monkeypatch
):
    row = allocated(rut)
    review(round=row.pk, actor=ivar, now=CLOSED)
    job = ask_to_decide(round=row.pk, actor=rut, now=CLOSED)
    reached = Work.reached
    for last in range(4):
        monkeypatch.setattr(Work, "reached", ends_at(reached, last))
        found = done(job)
        if found.state is State.DONE:
            break
    monkeypatch.setattr(Work, "reached", reached)
    if found.state is not State.DONE:
        assert done(job).state is State.DONE
    new = Given.objects.filter(round=row, starts__isnull=False)
    assert {(one[0], one[1]) for one in begun(row)} >= set(new.values_list("client", "bundle"))
    assert len(begun(row)) == len({(one[0], one[1], one[2]) for one in begun(row)})


def test_one_who_has_died_since_the_review_stops_the_decision(rut, ivar):
    row = allocated(rut)
    review(round=row.pk, actor=ivar, now=CLOSED)
    who = Given.objects.filter(round=row, provider__isnull=False).first()
    Client.objects.filter(pk=who.client_id).update(died=date(2020, 10, 10))
    found = done(ask_to_decide(round=row.pk, actor=rut, now=CLOSED))
    assert (found.state, found.message) == (State.FAILED, "draws-lists-changed")
    assert found.facts["people"] >= 1
    assert Round.objects.get(pk=row.pk).decided_at is None
    assert begun(row) == []


@pytest.mark.parametrize("way", ["account", "role"])
def test_who_may_decide_no_more_when_it_comes_to_it_decides_nothing(rut, ivar, way):
    row = allocated(rut)
    review(round=row.pk, actor=ivar, now=CLOSED)
    asked = ask_to_decide(round=row.pk, actor=rut, now=CLOSED)
    if way == "account":
        User.objects.filter(pk=rut.user).update(is_active=False)
    else:
        RoleHeld.objects.filter(user=rut.user).update(ends=CLOSED.date() - timedelta(days=1))
    found = done(asked)
    assert (found.state, found.message) == (State.FAILED, "draws-decider-may-not")
    assert Round.objects.get(pk=row.pk).decided_at is None
    assert begun(row) == []


def test_nobody_begins_after_an_exercise(rut):
    row = allocated(rut, exercise=True)
    review(round=row.pk, actor=rut, now=CLOSED)
    found = done(ask_to_decide(round=row.pk, actor=rut, now=CLOSED))
    assert found.message == "draws-decided-exercise"
    assert begun(row) == []


def test_what_is_decided_is_not_allocated_anew(rut, ivar):
    row = decided(rut, ivar)
    found = done(ask_to_allocate(round=row.pk, actor=rut, now=CLOSED))
    assert (found.state, found.message) == (State.FAILED, "draws-decided-already")
    assert Job.objects.count() == 4


def to_decide(row: Round) -> Given:
    near = Given.objects.select_related("round", "bundle", "area")
    return near.filter(round=row, is_hidden=False, outcome__in=TO_BE_DECIDED).first()


def propose(row: Round, actor, **other: object) -> HandPlacement:
    one = to_decide(row)
    wanted = {
        "given": one.pk,
        "provider": next(r.provider for r in rooms_for(one) if r.provider != one.provider_id),
        "starts": row.effect,
        "ground": HandGround.ASKED,
        "because": "Hon har bett om det.",
        **other,
    }
    return by_hand.propose(actor=actor, now=CLOSED, **wanted)


def test_a_place_by_hand_waits_for_a_second_person_and_stops_the_decision_until_then(rut, ivar):
    row = allocated(rut)
    review(round=row.pk, actor=ivar, now=CLOSED)
    placed = propose(row, rut)
    assert Round.objects.get(pk=row.pk).reviewed_at is None
    with pytest.raises(ReviewRefused):
        review(round=row.pk, actor=ivar, now=CLOSED)
    assert to_decide(row).decided_by is None
    with pytest.raises(HandRefused) as refused:
        by_hand.confirm(placed=placed.pk, actor=rut, now=CLOSED)
    assert refused.value.why is HandRefusal.SAME_PERSON
    by_hand.confirm(placed=placed.pk, actor=ivar, now=CLOSED)
    assert to_decide(row).decided_by_id == ivar.user


def test_a_place_by_hand_outlives_an_allocation_that_is_made_anew(rut, ivar):
    row = allocated(rut)
    placed = propose(row, rut)
    by_hand.confirm(placed=placed.pk, actor=ivar, now=CLOSED)
    done(ask_to_allocate(round=row.pk, actor=rut, now=CLOSED))
    hers = Given.objects.get(round=row, client=placed.client, bundle=placed.bundle)
    assert (hers.provider_id, hers.starts) == (placed.provider_id, row.effect)


def test_a_place_by_hand_stands_beside_the_certificate_without_her_name(rut, ivar):
    row = allocated(rut)
    placed = propose(row, rut)
    by_hand.confirm(placed=placed.pk, actor=ivar, now=CLOSED)
    review(round=row.pk, actor=ivar, now=CLOSED)
    done(ask_to_decide(round=row.pk, actor=rut, now=CLOSED))
    told = document(row, PaperName.BY_HAND)
    assert told["certificate"] == document(row, PaperName.PUBLIC)["certificate"]
    assert [one["provider"] for one in told["placed"]] == [placed.provider.key]
    assert told["placed"][0]["ground"] == "asked"
    assert placed.client.key not in str(told)
    report = verify_certificate(
        document(row, PaperName.CERTIFICATE),
        public=document(row, PaperName.PUBLIC),
        by_hand=told,
        decision=document(row, PaperName.DECISION),
    )
    assert not [check for check in report.checks if not check.holds]
    assert {CheckName.BY_HAND, CheckName.DECISION} <= {check.name for check in report.checks}
    assert (placed.client_id, placed.bundle_id, row.effect, placed.provider_id) in begun(row)


@pytest.mark.parametrize(
    ("other", "why"),
    [
        ({"provider": 0}, HandRefusal.NOT_OPEN),
        ({"starts": date(2020, 12, 1)}, HandRefusal.TOO_EARLY),
    ],
    ids=["a provider that is not open", "before the round takes effect"],
)
def test_what_cannot_be_is_refused_and_changes_nothing(rut, other, why):
    row = allocated(rut)
    with pytest.raises(HandRefused) as refused:
        propose(row, rut, **other)
    assert refused.value.why is why
    assert not HandPlacement.objects.exists()


def test_there_is_one_proposal_at_a_time_and_a_refused_one_makes_way(rut, ivar):
    row = allocated(rut)
    placed = propose(row, rut)
    with pytest.raises(HandRefused) as refused:
        propose(row, ivar)
    assert refused.value.why is HandRefusal.PROPOSED_ALREADY
    by_hand.refuse(placed=placed.pk, because="Hon vill inte.", actor=ivar, now=CLOSED)
    with pytest.raises(HandRefused) as again:
        by_hand.confirm(placed=placed.pk, actor=ivar, now=CLOSED)
    assert again.value.why is HandRefusal.ANSWERED
    propose(row, ivar)


def test_one_whom_two_people_let_stay_begins_nowhere(rut, ivar):
    row = allocated(rut, clients=100)
    stays = Given.objects.filter(round=row, is_hidden=False, outcome__in=TO_BE_DECIDED).exclude(
        provider=None
    )
    one = stays.first()
    placed = by_hand.propose(
        given=one.pk,
        provider=one.provider_id,
        starts=row.effect,
        ground=HandGround.CONTINUITY,
        because="Hon vill stå kvar.",
        actor=rut,
        now=CLOSED,
    )
    by_hand.confirm(placed=placed.pk, actor=ivar, now=CLOSED)
    one.refresh_from_db()
    assert (one.starts, one.decided_by_id) == (None, ivar.user)


def test_a_change_that_moves_nobody_does_not_stop_the_decision(rut, ivar):
    row = allocated(rut)
    review(round=row.pk, actor=ivar, now=CLOSED)
    who = Given.objects.filter(round=row, provider__isnull=False).first()
    Client.objects.filter(pk=who.client_id).update(phone="070-174 06 05")
    found = done(ask_to_decide(round=row.pk, actor=rut, now=CLOSED))
    assert found.state is State.DONE


def test_a_place_that_two_people_have_given_is_no_task_when_places_are_given_anew(rut, ivar):
    row = allocated(rut, clients=100)
    placed = propose(row, rut)
    by_hand.confirm(placed=placed.pk, actor=ivar, now=CLOSED)
    done(ask_to_allocate(round=row.pk, actor=rut, now=CLOSED))
    waiting = Task.objects.filter(kind=TaskKind.DECIDE, done_at=None)
    assert not waiting.filter(client=placed.client_id).exists()


def test_the_report_of_a_decided_round_tells_what_people_decided(rut, ivar):
    row = allocated(rut, clients=100)
    browser = browser_of(User.objects.get(pk=rut.user))
    address = f"/kontor/omgangar/{row.key}/bevis/rapport"
    assert browser.get(f"{address}.pdf").status_code == 404
    for one in Given.objects.filter(round=row, outcome__in=TO_BE_DECIDED, is_hidden=False):
        by_hand.confirm(placed=propose(row, rut, given=one.pk).pk, actor=ivar, now=CLOSED)
    decide(row, rut, ivar)
    page = browser.get(f"{address}.html").content.decode()
    assert "Det som människor beslutade" in page
    assert "En person granskade fördelningen och en annan beslutade om den." in page
    assert "--decision decision.json" in page
    pdf = browser.get(f"{address}.pdf")
    assert pdf.content.startswith(b"%PDF")
    assert pdf["Content-Type"] == "application/pdf"
    shown = browser.get(f"/kontor/omgangar/{row.key}/bevis/").content.decode()
    assert "rapport.pdf" in shown
    assert "beslut.json" in shown
