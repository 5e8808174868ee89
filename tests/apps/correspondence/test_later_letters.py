"""Letters of what happens after a round: a change is confirmed, a place is free."""

from contextlib import suppress
from datetime import date, timedelta

import pytest
from tests.apps.calls.called import with_calls
from tests.office.a_draw import CLOSED, decided, done, manager

from hemval.apps.accounts.actor import Actor
from hemval.apps.allocation.models import Given
from hemval.apps.clients.models import Client
from hemval.apps.correspondence.later_events import has_later_events, later_events
from hemval.apps.correspondence.models import Letter, Unprinted
from hemval.apps.correspondence.services import ask_to_print
from hemval.apps.placements.models import Cause, FreePlace, Order, Placement
from hemval.apps.placements.services.changing import (
    Change,
    ChangeRefused,
    PlannedChange,
    change_provider,
    decline_place,
    offer_place,
)
from hemval.apps.placements.services.placing import withdraw
from hemval.apps.providers.models import Cap, Provider
from hemval.apps.rounds.models import Round
from hemval.core.correspondence.facts import ChangeFacts
from hemval.core.correspondence.kinds import LetterKind, UnsentCode
from hemval.core.correspondence.order import LetterOrder
from hemval.core.facts.events import EventKind
from hemval.files.values.told import read_as

pytestmark = pytest.mark.django_db
IN_EFFECT = CLOSED + timedelta(days=150)
NEXT_DAY = IN_EFFECT + timedelta(days=1)


@pytest.fixture
def actor() -> Actor:
    return manager()


@pytest.fixture
def row(actor) -> Round:
    """A decided round that is long in effect."""
    return decided(actor, manager(name="other"), clients=60)


def one_with_a_place(row: Round) -> Given:
    """Somebody who has a place, and whose provider is not the only one where she lives."""
    found = Given.objects.filter(round=row, provider__isnull=False, is_hidden=False)
    return found.select_related("client", "bundle", "provider").order_by("pk")[0]


def changed(given: Given, actor: Actor, now=IN_EFFECT) -> PlannedChange:
    """She changes to the first provider that can be hers."""
    for other in Provider.objects.exclude(pk=given.provider_id):
        wanted = Change(
            client=given.client_id, bundle=given.bundle_id, to=other.pk, told=now.date()
        )
        try:
            return change_provider(wanted, actor=actor, now=now)
        except ChangeRefused:
            continue
    raise AssertionError("no provider can be hers")


def offer(given: Given, provider: Provider, actor: Actor) -> FreePlace:
    return offer_place(
        client=given.client_id,
        bundle=given.bundle_id,
        provider=provider.pk,
        answer_by=(IN_EFFECT + timedelta(days=10)).date(),
        actor=actor,
        now=IN_EFFECT,
    )


def offer_anywhere(given: Given, actor: Actor) -> FreePlace:
    """A place with a provider that can be hers, and that she has not asked for."""
    for provider in Provider.objects.exclude(pk=given.provider_id):
        with suppress(ChangeRefused):
            return offer(given, provider, actor)
    raise AssertionError("no provider can be hers")


def print_kind(row: Round, kind: LetterKind, actor: Actor, now=IN_EFFECT) -> int:
    job = ask_to_print(row=row, kinds=(kind,), on=now.date(), actor=actor, now=now)
    found = done(job, now)
    assert found.message == "mail-printed", (found.message, found.facts)
    letters = found.facts["letters"]
    assert isinstance(letters, int)
    return letters


def test_a_change_is_told_of_with_its_days_and_once(row, actor):
    given = one_with_a_place(row)
    assert not has_later_events(row)
    plan = changed(given, actor)
    assert print_kind(row, LetterKind.CHANGE, actor) == 1
    letter = Letter.objects.get(kind=LetterKind.CHANGE, recipient="")
    facts = read_as(LetterOrder, letter.order).facts
    assert isinstance(facts, ChangeFacts)
    assert letter.client_id == given.client_id
    assert (facts.leaving, facts.coming) == (plan.leaving.key, plan.coming.key)
    assert (facts.last_day, facts.starts) == (
        plan.dates.leaving_performs_through,
        plan.dates.starts,
    )
    assert print_kind(row, LetterKind.CHANGE, actor, NEXT_DAY) == 0


def test_both_providers_are_asked_and_the_cause_is_kept(row, actor):
    given = one_with_a_place(row)
    plan = changed(given, actor)
    new = Placement.objects.get(cause=Cause.CHANGE.value)
    assert new.starts == plan.dates.starts
    orders = Order.objects.filter(placement=new, withdrawn_at=None)
    assert set(orders.values_list("provider", "kind")) == {
        (plan.coming.pk, "start"),
        (plan.leaving.pk, "end"),
    }


def test_the_letter_of_a_change_that_is_taken_back_is_held(row, actor):
    changed(one_with_a_place(row), actor)
    print_kind(row, LetterKind.CHANGE, actor)
    new = Placement.objects.get(cause=Cause.CHANGE.value)
    withdraw(placement=new.pk, because="fel", actor=actor, now=NEXT_DAY)
    print_kind(row, LetterKind.CHANGE, actor, NEXT_DAY)
    assert not Letter.objects.filter(kind=LetterKind.CHANGE, held_at=None).exists()


def test_a_protected_persons_change_is_told_by_hand(row, actor):
    given = one_with_a_place(row)
    changed(given, actor)
    Client.objects.filter(pk=given.client_id).update(confidentiality_marked_from=date(2021, 1, 1))
    assert print_kind(row, LetterKind.CHANGE, actor) == 0
    letter = Letter.objects.get(kind=LetterKind.CHANGE)
    assert (letter.by_hand, letter.batch) == (True, None)
    assert not {"name", "address", "about"} & set(letter.order)


def test_a_place_is_told_of_to_one_who_waits_and_to_no_other(actor):
    row = with_calls()
    given = one_with_a_place(row)
    waits = next(
        (one, queue[0]["provider"])
        for one in Given.objects.filter(round=row, is_hidden=False).select_related("client")
        if (queue := (one.explanation["why"] or {}).get("queue"))
    )
    Cap.objects.all().delete()
    one, provider = waits
    offer(one, Provider.objects.get(key=provider), actor)
    offer_anywhere(given, actor)
    assert print_kind(row, LetterKind.PLACE_FREE, actor) == 1
    assert Letter.objects.get(kind=LetterKind.PLACE_FREE, recipient="").client == waits[0].client
    other = Unprinted.objects.get(kind=LetterKind.PLACE_FREE, client=given.client_id)
    assert other.why == UnsentCode.NOT_IN_QUEUE
    assert print_kind(row, LetterKind.PLACE_FREE, actor, NEXT_DAY) == 0


def test_one_who_says_no_to_a_place_waits_for_it_no_more(row, actor):
    given = one_with_a_place(row)
    place = offer_anywhere(given, actor)
    for _ in range(2):
        decline_place(place=place.pk, actor=actor, now=NEXT_DAY)
    kinds = [one.kind for one in later_events(row)]
    assert kinds == [EventKind.PLACE_FREE, EventKind.LEFT_QUEUE]


def test_what_happens_is_told_of_in_the_letters_of_one_round(row, actor):
    changed(one_with_a_place(row), actor)
    told = len(list(later_events(row)))
    Round.objects.filter(pk=row.pk).update(
        decided_at=IN_EFFECT + timedelta(days=30), carried_out_at=None
    )
    row.refresh_from_db()
    assert (told, list(later_events(row))) == (1, [])
