"""A call offers what there is by now: what was taken, given back and kept since the decision."""

from datetime import timedelta

import pytest
from tests.office.a_draw import CLOSED
from tests.office.asking import asked_by

from hemval.apps.accounts.actor import Actor
from hemval.apps.allocation.models import Given
from hemval.apps.calls.models import Call
from hemval.apps.calls.room import with_room_now
from hemval.apps.calls.services import calling
from hemval.apps.calls.services.calling import CallRefusal, CallRefused
from hemval.apps.placements.models import Cause, FreePlace, Placement
from hemval.apps.placements.queries import holding_on
from hemval.apps.placements.services.placing import Begin, begin
from hemval.apps.providers.models import Cap, Provider
from hemval.apps.rounds.models import Round

pytestmark = pytest.mark.django_db
MORNING = CLOSED + timedelta(days=30)
TODAY = MORNING.date()
P = "P02"
"""A provider with a cap that is nobody else's, and room left."""


@pytest.fixture
def call(row: Round) -> Call:
    """A call to somebody alone, who takes a little room and may be offered the provider."""
    calls = Call.objects.filter(given__round=row, size__gt=0).order_by("size", "rank")
    return next(one for one in calls if P in one.leaves and not one.told["call"].get("is_joint"))


def left(call: Call) -> int | None:
    """The room that the call is made from at the provider; None where it has none for her."""
    return {one.provider: one.left for one in with_room_now(call, on=TODAY).room}.get(P)


def elsewhere(call: Call, actor: Actor) -> Given:
    """Somebody else who takes room, and is with another provider from the day of effect on."""
    there = holding_on(call.given.round.effect).exclude(provider__key=P)
    rows = Given.objects.filter(round=call.given.round, size__gt=0, call__isnull=True)
    hers = rows.filter(client__in=there.values("client")).exclude(client=call.given.client)
    found = hers.exclude(provider__key=P).order_by("size").first()
    assert found is not None
    return found


def moves_to(given: Given, provider: str, actor: Actor, *, after: int = 0) -> None:
    """Let somebody be with a provider from some days after the day of effect."""
    one = Begin(
        client=given.client_id,
        bundle=given.bundle_id,
        starts=given.round.effect + timedelta(days=1 + after),
        provider=Provider.objects.get(key=provider).pk,
    )
    begin([one], cause=Cause.CHANGE, actor=actor, now=MORNING)


def ends(given: Given, actor: Actor) -> None:
    one = Begin(
        client=given.client_id,
        bundle=given.bundle_id,
        starts=given.round.effect + timedelta(days=1),
        provider=None,
    )
    begin([one], cause=Cause.ENDED, actor=actor, now=MORNING)


@pytest.mark.parametrize("after", [0, 60], ids=["soon", "two months on"])
def test_room_that_a_change_of_provider_took_since_is_not_offered(row, call, anna, after):
    before, other = left(call), elsewhere(call, anna)
    moves_to(other, P, anna, after=after)
    assert left(call) == before - other.size


def test_room_that_was_given_back_since_is_offered(row, call, anna):
    there = Given.objects.filter(round=row, provider__key=P, leaf=P, size__gt=0).first()
    before = left(call)
    ends(there, anna)
    # On the day of effect itself she is still there, and a change from the day after gives it back.
    assert left(call) == before
    Placement.objects.filter(client=there.client_id, starts__lte=row.effect).update(
        withdrawn_at=MORNING
    )
    assert left(call) == before + there.size


def test_a_place_that_is_offered_to_another_is_kept_until_she_answers(row, call, anna):
    before, other = left(call), elsewhere(call, anna)
    place = FreePlace.objects.create(
        client=other.client,
        bundle=other.bundle,
        provider=Provider.objects.get(key=P),
        noted_at=MORNING,
        noted_by_id=anna.user,
        answer_by=TODAY,
    )
    assert left(call) == before - other.size
    FreePlace.objects.filter(pk=place.pk).update(answer_by=TODAY - timedelta(days=1))
    assert left(call) == before


def test_a_cap_that_the_provider_has_lowered_since_holds(row, call, anna):
    Cap.objects.filter(provider__key=P).delete()
    Cap.objects.create(provider=Provider.objects.get(key=P), amount=0)
    assert left(call) is None
    calling.take(call=call.pk, actor=anna, now=MORNING)
    with pytest.raises(CallRefused) as refused:
        calling.agree(call=call.pk, provider=P, starts=None, remark="", actor=anna, now=MORNING)
    assert refused.value.why is CallRefusal.FULL
    assert not Placement.objects.filter(reason__has_key="call").exists()


def test_who_was_called_about_a_place_is_counted_once(row, call, anna):
    before = left(call)
    calling.take(call=call.pk, actor=anna, now=MORNING)
    calling.agree(call=call.pk, provider=P, starts=None, remark="", actor=anna, now=MORNING)
    others = Call.objects.filter(given__round=row, closed_at=None)
    other = next(one for one in others if P in one.leaves)
    assert left(other) == before - call.size


def test_the_room_is_asked_of_as_often_for_many_changes_as_for_few(row, call, anna):
    moves_to(elsewhere(call, anna), P, anna)
    few = asked_by(lambda: left(call))
    for given in Given.objects.filter(round=row, call__isnull=True, provider__isnull=False)[:20]:
        if not Placement.objects.filter(client=given.client_id, cause=Cause.CHANGE.value).exists():
            moves_to(given, P, anna)
    assert asked_by(lambda: left(call)) == few
