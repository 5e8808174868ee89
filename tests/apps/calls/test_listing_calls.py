"""The calls of a round are listed part by part, once, and seen when all of them are there."""

from itertools import pairwise

import pytest
from django.db.models import Max
from tests.office.a_draw import CLOSED, done, manager
from tests.office.people import acting, somebody

from hemval.apps.accounts.actor import Actor
from hemval.apps.accounts.acts import Role
from hemval.apps.allocation.models import Given
from hemval.apps.allocation.services.deciding import ask_to_decide
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.models import Event
from hemval.apps.calls.models import Call
from hemval.apps.calls.queries import calls_for, calls_left, calls_of
from hemval.apps.calls.services import listing_calls
from hemval.apps.jobs.queries import State
from hemval.apps.jobs.steps import Step
from hemval.apps.jobs.work import Stopped, Work
from hemval.apps.rounds.models import Round

pytestmark = pytest.mark.django_db
_PART = 3
_ALL_BUT_THE_ROW = (
    "given", "round", "reason", "rank", "claim", "size", "leaves", "told", "call_by",
)  # fmt: skip


class Listing:
    """The calls of a decided round as they are listed anew, a few at a time."""

    def __init__(self, row: Round, actor: Actor) -> None:
        self._row = row
        self._actor = actor
        self.listed: list[int] = []
        self.stops_at: int | None = None

    def go(self) -> State:
        return done(ask_to_decide(round=self._row.pk, actor=self._actor, now=CLOSED)).state

    def reach(self, step: Step) -> None:
        if step is Step.STORING and not Round.objects.get(pk=self._row.pk).carried_out_at:
            self.listed.append(Call.objects.filter(round=self._row).count())
            if len(self.listed) == self.stops_at:
                raise Stopped


@pytest.fixture
def rut() -> Actor:
    return manager("rut")


@pytest.fixture
def listing(row, rut, monkeypatch) -> Listing:
    """A round that is decided, of which nobody is listed."""
    Call.objects.filter(round=row).delete()
    Round.objects.filter(pk=row.pk).update(carried_out_at=None)
    found = Listing(row, rut)
    monkeypatch.setattr(listing_calls, "_AT_ONCE", _PART)
    monkeypatch.setattr(Work, "reached", lambda _work, step, _at, _of: found.reach(step))
    return found


def calls(row: Round) -> list[tuple[object, ...]]:
    return sorted(map(repr, Call.objects.filter(round=row).values_list(*_ALL_BUT_THE_ROW)))


def test_no_part_is_longer_however_many_are_called(row, listing):
    assert listing.go() is State.DONE
    longest = max(after - before for before, after in pairwise([0, *listing.listed]))
    assert longest == _PART
    assert Call.objects.filter(round=row).count() > 3 * _PART


def test_calls_that_are_listed_in_parts_are_those_that_are_listed_at_once(row, rut, monkeypatch):
    at_once = calls(row)
    Call.objects.filter(round=row).delete()
    Round.objects.filter(pk=row.pk).update(carried_out_at=None)
    monkeypatch.setattr(listing_calls, "_AT_ONCE", 1)
    assert done(ask_to_decide(round=row.pk, actor=rut, now=CLOSED)).state is State.DONE
    assert calls(row) == at_once


def test_a_list_that_is_interrupted_after_each_part_ends_as_any_other(row, listing):
    tries, state = 0, State.STOPPED
    while state is State.STOPPED:
        tries += 1
        listing.listed.clear()
        listing.stops_at = tries
        state = listing.go()
    assert state is State.DONE
    assert tries > 3
    ranks = Call.objects.filter(round=row, given__is_hidden=False)
    assert ranks.count() == ranks.aggregate(most=Max("rank"))["most"]
    events = Event.objects.filter(act=Deed.CALL_LIST_MADE, subject_id=str(row.pk))
    assert events.count() == 2, "once when the round was decided, and once now"


def test_the_same_call_is_not_listed_again_when_a_list_is_gone_on_with(row, listing):
    listing.stops_at = 3
    assert listing.go() is State.STOPPED
    there = set(Call.objects.filter(round=row).values_list("pk", flat=True))
    assert there
    listing.stops_at = None
    assert listing.go() is State.DONE
    now = list(Call.objects.filter(round=row).values_list("pk", "given"))
    assert there < {pk for pk, _ in now}
    assert len({given for _, given in now}) == len(now)


def test_nobody_sees_a_call_until_all_are_listed(row, listing, anna):
    listing.stops_at = 3
    assert listing.go() is State.STOPPED
    some = Call.objects.select_related("given").filter(round=row)[0]
    assert not calls_for(anna).exists()
    assert not calls_left(anna, CLOSED)
    assert not calls_of(some.given.client_id)
    listing.stops_at = None
    assert listing.go() is State.DONE
    assert calls_for(anna).count() > _PART
    assert calls_of(some.given.client_id)


def test_one_whom_two_have_decided_of_meanwhile_is_not_called(row, listing):
    listing.stops_at = 3
    assert listing.go() is State.STOPPED
    waits = Given.objects.filter(round=row, call__isnull=True).exclude(call_reason="")[0]
    Given.objects.filter(pk=waits.pk).update(
        decided_by=acting(somebody(Role.ROUND_MANAGER, name="ivar")).user
    )
    listing.stops_at = None
    assert listing.go() is State.DONE
    assert not Call.objects.filter(given=waits.pk).exists()
