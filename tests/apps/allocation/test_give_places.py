"""Places are given by the draw and by the lists of the day, stored whole, and can be proved."""

import json
from datetime import date
from functools import partial
from itertools import pairwise

import pytest
from tests.office.a_draw import CLOSED, allocated, done, drawn, manager
from tests.office.ending import ends_at

from hemval.apps.allocation import own_row
from hemval.apps.allocation.as_stored import allocated_again
from hemval.apps.allocation.explained import WITHDRAWN, Explained
from hemval.apps.allocation.models import Given, Paper
from hemval.apps.allocation.papers import STRETCHES, PaperName, document, paper
from hemval.apps.allocation.services.allocating import allocation, ask_to_allocate
from hemval.apps.clients.models import Client
from hemval.apps.jobs.queries import State
from hemval.apps.jobs.work import Work
from hemval.apps.rounds.models import Round
from hemval.apps.tasks.models import Task, TaskKind
from hemval.core.placement.placements import TO_BE_DECIDED
from hemval.core.verification.checker import verify_certificate

pytestmark = pytest.mark.django_db
TOLD = ("client__key", "bundle__key", "outcome", "provider__key", "wish", "starts", "explanation")


@pytest.fixture
def actor():
    return manager()


def given(row: Round) -> list[tuple[object, ...]]:
    rows = Given.objects.filter(round=row).order_by("client__key", "bundle__key")
    return list(rows.values_list(*TOLD))


def give_places(row: Round, actor) -> None:
    found = done(ask_to_allocate(round=row.pk, actor=actor, now=CLOSED))
    assert found.state is State.DONE, found.message


def test_everybody_has_what_the_core_gives(actor):
    row = allocated(actor)
    places = {(one.client, one.bundle): one for one in allocated_again(row).placements}
    stored = {(one[0], one[1]): one for one in given(row)}
    assert stored.keys() == places.keys()
    for key, place in places.items():
        assert stored[key][2:6] == (place.code, place.provider or None, place.wish, place.starts)


def test_the_certificate_holds_before_one_who_shares_no_code_with_us(actor):
    row = allocated(actor)
    report = verify_certificate(
        json.loads(paper(row, PaperName.CERTIFICATE)),
        commitment=document(row, PaperName.COMMITMENT),
        public=document(row, PaperName.PUBLIC),
    )
    assert report.checks
    assert not [one.name for one in report.checks if not one.holds]


def test_what_is_kept_of_everybody_is_read_back_as_it_was(actor):
    row = allocated(actor)
    explained, kept = Explained(row), allocation(row).kept
    told = {(one.client.key, one.bundle.key): found for one, found in explained.all()}
    for one in kept:
        if (key := (one.client, getattr(one, "bundle", ""))) in told:
            assert told[key].kept.client == one.client
            assert told[key].why is None or told[key].why.code == one.code


def test_the_same_again_gives_the_same(actor):
    row = allocated(actor)
    before, certificate = given(row), paper(row, PaperName.CERTIFICATE)
    give_places(row, actor)
    assert (given(row), paper(row, PaperName.CERTIFICATE)) == (before, certificate)


def test_one_who_has_died_since_gets_no_place_and_her_room_goes_to_others(actor):
    row = drawn(actor)
    dead = Client.objects.filter(given=None, choices__round=row).first()
    Client.objects.filter(pk=dead.pk).update(died=date(2020, 10, 10))
    give_places(row, actor)
    hers = Given.objects.get(client=dead)
    assert (hers.outcome, hers.provider) == (WITHDRAWN, None)
    assert document(row, PaperName.ALLOCATED)["change_counts"] == {"died": 1}


def test_one_who_got_protection_since_is_placed_and_hidden_and_stays_so(actor):
    row = drawn(actor)
    who = Client.objects.filter(choices__round=row).exclude(household=None).first()
    who = who or Client.objects.filter(choices__round=row).first()
    Client.objects.filter(pk=who.pk).update(confidentiality_marked_from=date(2020, 10, 10))
    give_places(row, actor)
    assert Given.objects.get(client=who).is_hidden
    Client.objects.filter(pk=who.pk).update(confidentiality_marked_from=None)
    give_places(row, actor)
    assert Given.objects.get(client=who).is_hidden


def test_whoever_a_person_decides_for_is_a_task(actor):
    row = allocated(actor, clients=200)
    waiting = Given.objects.filter(outcome__in=TO_BE_DECIDED).values_list("client", flat=True)
    assert waiting
    tasks = Task.objects.filter(kind=TaskKind.DECIDE, round=row).values_list("client", flat=True)
    assert sorted(tasks) == sorted(waiting)
    give_places(row, actor)
    asked = Task.objects.filter(kind=TaskKind.DECIDE, done_at=None)
    assert sorted(asked.values_list("about_id", flat=True)) == sorted(
        Given.objects.filter(outcome__in=TO_BE_DECIDED).values_list("pk", flat=True)
    )


def test_work_that_ends_at_any_step_is_gone_on_with_to_the_same_end(actor, monkeypatch):
    row = allocated(actor)
    right, certificate = given(row), paper(row, PaperName.CERTIFICATE)
    reached, steps = Work.reached, []
    monkeypatch.setattr(Work, "reached", lambda work, *at: steps.append(at) or reached(work, *at))
    give_places(row, actor)
    for last in range(len(steps)):
        job = ask_to_allocate(round=row.pk, actor=actor, now=CLOSED)
        monkeypatch.setattr(Work, "reached", ends_at(reached, last))
        assert done(job).state is not State.DONE
        assert last < 1 or Round.objects.get(pk=row.pk).allocated_at is None or last < 3
        monkeypatch.setattr(Work, "reached", reached)
        assert done(job).state is State.DONE
        assert (given(row), paper(row, PaperName.CERTIFICATE)) == (right, certificate)


def test_rows_of_the_certificate_are_put_on_record_one_stretch_after_another(actor, monkeypatch):
    row, there, seen = drawn(actor), [0], []
    monkeypatch.setattr(own_row, "stretches", partial(own_row.stretches, size=8))
    rows = Paper.objects.filter(round=row, name__startswith=STRETCHES)

    def reach(*_: object) -> None:
        there.append(rows.count())
        seen.append(Round.objects.get(pk=row.pk).allocated_at)

    monkeypatch.setattr(Work, "reached", reach)
    give_places(row, actor)
    assert there[-1] == rows.count() > 3
    assert max(after - before for before, after in pairwise(there)) == 1
    assert [at for at in seen if at] == seen[-1:], "none of them is read before all are there"


def test_a_round_that_is_not_drawn_has_no_places(actor):
    row = drawn(actor)
    Round.objects.filter(pk=row.pk).update(drawn_at=None)
    found = done(ask_to_allocate(round=row.pk, actor=actor, now=CLOSED))
    assert (found.state, found.message) == (State.FAILED, "draws-refused-not_drawn")
