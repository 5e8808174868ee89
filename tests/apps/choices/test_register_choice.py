"""A choice that somebody hands in is kept, and everybody is told at once what it is worth."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from tests.office.a_round import a_round, bundle_of, choosers, in_window
from tests.office.people import acting, somebody

from hemval.apps.accounts.acts import Role
from hemval.apps.audit.models import Event
from hemval.apps.choices.client_in_round import client_in_round
from hemval.apps.choices.facts import ROUND_FROZEN
from hemval.apps.choices.models import Choice
from hemval.apps.choices.services.registering import (
    Answer,
    ArrivedChoice,
    RegistrationRefused,
    preview,
    register,
)
from hemval.apps.choices.services.settling import SettleRefused, settle
from hemval.apps.clients.models import Client, Representative
from hemval.apps.rounds.facts import facts_of, outcome_of
from hemval.apps.rounds.models import Round
from hemval.apps.tasks.models import Task
from hemval.core.dates.moments import Arrival
from hemval.core.facts.clients import Ground
from hemval.core.registering import Worth
from hemval.core.system.choice import Channel

pytestmark = pytest.mark.django_db


@pytest.fixture
def row() -> Round:
    return a_round()


@pytest.fixture
def client_(row: Round) -> Client:
    return choosers(row)[0]


def told(
    row: Round, client: Client, wish: int = 0, *, hour: int = 10, **more: object
) -> ArrivedChoice:
    """She wishes for one of those that she may choose, by phone."""
    known = client_in_round(row, client)
    bundle = bundle_of(known)
    providers = known.providers_for(bundle)
    assert providers
    moment = in_window(row, hour)
    values: dict[str, object] = {
        "answers": (Answer(bundle=bundle, wishes=(providers[wish],)),),
        "channel": Channel.PHONE,
        "arrived": Arrival(day=moment.date(), moment=moment),
    }
    return ArrivedChoice(**(values | more))  # type: ignore[arg-type]


def taken(row: Round, client: Client, choice: ArrivedChoice, *, day: int = 1) -> Choice:
    now = in_window(row, 12, day)
    actor = acting(somebody(Role.HELPLINE))
    (made,) = register(
        round_pk=row.pk, client=client, told=choice, actor=actor, now=now, noted_at=now
    )
    return made


def son(client: Client, **more: object) -> Representative:
    values = {
        "key": "son",
        "ground": Ground.POWER_OF_ATTORNEY.value,
        "document_checked_by": "KL",
    }
    return Representative.objects.create(client=client, **(values | more))


def test_it_says_on_which_ground_somebody_chose_for_her(row: Round, client_: Client) -> None:
    by = son(client_)
    choice = taken(row, client_, replace(told(row, client_), chosen_by=by.pk))
    assert choice.ground == Ground.POWER_OF_ATTORNEY
    own = taken(row, client_, told(row, client_, hour=11))
    assert own.ground == ""


def stands(row: Round, client: Client) -> tuple[str | None, bool]:
    """The id of the choice that counts in the whole round, and whether a person must decide."""
    found = [one for one in outcome_of(row).choices if one.client == client.key]
    (one,) = found
    return (one.counts.id if one.counts else None, one.must_be_decided)


def test_what_is_registered_counts_in_the_round(row: Round, client_: Client) -> None:
    choice = taken(row, client_, told(row, client_))
    assert stands(row, client_) == (choice.key, False)
    assert [wish.provider.key for wish in choice.wishes.all()] == list(
        facts_of(row).choices[0].wishes
    )


def test_it_is_told_before_what_it_would_come_to(row: Round, client_: Client) -> None:
    now = in_window(row, 12, 1)
    (before,) = preview(row=row, client=client_, told=told(row, client_), now=now)
    assert before.worth is Worth.COUNTS
    assert not Choice.objects.exists()


def test_every_choice_is_kept_and_the_last_to_arrive_counts(row: Round, client_: Client) -> None:
    first = taken(row, client_, told(row, client_, 0, hour=9))
    second = taken(row, client_, told(row, client_, 1, hour=11))
    assert stands(row, client_) == (second.key, False)
    assert set(Choice.objects.all()) == {first, second}


def test_a_paper_that_arrived_in_time_counts_though_it_is_typed_in_after(
    row: Round, client_: Client
) -> None:
    assert row.closes
    paper = told(row, client_, channel=Channel.PAPER, arrived=Arrival(day=row.closes))
    after = in_window(row, 12) + (row.closes - in_window(row).date()) + timedelta(days=4)
    actor = acting(somebody(Role.HELPLINE))
    (choice,) = register(
        round_pk=row.pk, client=client_, told=paper, actor=actor, now=after, noted_at=after
    )
    assert stands(row, client_) == (choice.key, False)


def test_one_that_arrives_too_late_is_kept_and_counts_for_nothing(
    row: Round, client_: Client
) -> None:
    assert row.closes
    late = row.closes + timedelta(days=1)
    paper = told(row, client_, channel=Channel.PAPER, arrived=Arrival(day=late))
    now = in_window(row) + timedelta(days=60)
    (before,) = preview(row=row, client=client_, told=paper, now=now)
    assert before.worth in {Worth.LATE, Worth.CHANGE}


def test_a_relatives_choice_over_her_own_waits_for_a_case_manager(
    row: Round, client_: Client
) -> None:
    taken(row, client_, told(row, client_, 0, hour=9))
    by_son = told(row, client_, 1, hour=11, chosen_by=son(client_).pk)
    choice = taken(row, client_, by_son)
    assert choice.held_for == "another_person"
    assert stands(row, client_) == (None, True)
    assert Task.objects.get().about_id == choice.pk


def test_a_choice_on_an_unclear_ground_waits(row: Round, client_: Client) -> None:
    unclear = son(client_, ground=Ground.UNCLEAR.value)
    choice = taken(row, client_, told(row, client_, chosen_by=unclear.pk))
    assert choice.held_for == "unclear_ground"
    assert Task.objects.filter(done_at__isnull=True).count() == 1


def test_nothing_waits_any_more_when_both_come_to_say_the_same(row: Round, client_: Client) -> None:
    taken(row, client_, told(row, client_, 0, hour=9))
    by_son = son(client_).pk
    taken(row, client_, told(row, client_, 1, hour=10, chosen_by=by_son))
    last = taken(row, client_, told(row, client_, 1, hour=11))
    assert stands(row, client_) == (last.key, False)
    assert not Choice.objects.filter(held_for__gt="").exists()
    assert not Task.objects.filter(done_at__isnull=True).exists()


@pytest.mark.parametrize("counting", ["hers", "his", "none"])
def test_a_case_manager_says_which_counts(row: Round, client_: Client, counting: str) -> None:
    hers = taken(row, client_, told(row, client_, 0, hour=9))
    his = taken(row, client_, told(row, client_, 1, hour=11, chosen_by=son(client_).pk))
    counts = {"hers": hers.pk, "his": his.pk, "none": None}[counting]
    actor = acting(somebody(Role.CASE_MANAGER))
    settle(
        held=his.pk,
        counts=counts,
        because="Talat med henne",
        actor=actor,
        now=in_window(row, 12, 2),
    )
    expected = his.key if counting == "his" else hers.key
    assert stands(row, client_) == (expected, False)
    assert Choice.objects.count() == 2
    assert not Task.objects.filter(done_at__isnull=True).exists()
    with pytest.raises(SettleRefused, match="already_settled"):
        settle(held=his.pk, counts=None, because="Igen", actor=actor, now=in_window(row, 12, 2))


def test_what_comes_when_the_round_is_frozen_is_kept_and_changes_nothing(
    row: Round, client_: Client
) -> None:
    Round.objects.filter(pk=row.pk).update(
        invited_at=in_window(row), frozen_at=in_window(row, 11, 1)
    )
    row.refresh_from_db()
    before = facts_of(row)
    choice = taken(row, client_, told(row, client_))
    assert choice.held_for == ROUND_FROZEN
    assert facts_of(row) == before
    assert Task.objects.count() == 1
    actor = acting(somebody(Role.CASE_MANAGER))
    with pytest.raises(SettleRefused, match="round_frozen"):
        settle(
            held=choice.pk, counts=choice.pk, because="x", actor=actor, now=in_window(row, 12, 2)
        )
    settle(
        held=choice.pk, counts=None, because="Byter i höst", actor=actor, now=in_window(row, 12, 2)
    )
    assert facts_of(row) == before


def test_what_cannot_be_chosen_is_given_back_and_nothing_is_kept(
    row: Round, client_: Client
) -> None:
    good = told(row, client_)
    (answer,) = good.answers
    bad = replace(good, answers=(replace(answer, wishes=("nobody",)),))
    with pytest.raises(RegistrationRefused, match="not_to_be_chosen"):
        taken(row, client_, bad)
    future = replace(good, arrived=Arrival(day=date(2099, 1, 1)))
    with pytest.raises(RegistrationRefused, match="not_arrived"):
        taken(row, client_, future)
    for day in (date.min, row.effect - timedelta(days=1), date.max):
        never = replace(good, answers=(replace(answer, wanted_date=day),))
        with pytest.raises(RegistrationRefused, match="no_day_to_begin"):
            taken(row, client_, never)
    assert not Choice.objects.exists()
    assert not Event.objects.filter(act="choice_registered").exists()


def test_two_bundles_are_registered_in_one_go_or_not_at_all() -> None:
    row = a_round("soderhamn")
    client = choosers(row, bundles=2)[0]
    known = client_in_round(row, client)
    answers = tuple(Answer(bundle=one.bundle, declines=True) for one in known.invitation.openings)
    actor, now = acting(somebody(Role.HELPLINE)), in_window(row, 12, 1)
    call = ArrivedChoice(
        answers=answers, channel=Channel.PHONE, arrived=Arrival(day=now.date(), moment=now)
    )
    half = replace(call, answers=(answers[0], replace(answers[1], declines=False)))
    with pytest.raises(RegistrationRefused, match="no_answer"):
        register(round_pk=row.pk, client=client, told=half, actor=actor, now=now, noted_at=now)
    assert not Choice.objects.exists()
    register(round_pk=row.pk, client=client, told=call, actor=actor, now=now, noted_at=now)
    assert Choice.objects.count() == 2


def test_the_choice_of_one_spouse_touches_nothing_of_the_others(row: Round) -> None:
    one, other = choosers(row)[:2]
    taken(row, one, told(row, one))
    assert not client_in_round(row, other).counted


def test_each_registration_is_one_event_without_what_she_wishes_besides(
    row: Round, client_: Client
) -> None:
    (answer,) = told(row, client_).answers
    taken(
        row, client_, replace(told(row, client_), answers=(replace(answer, special_wishes="Katt"),))
    )
    event = Event.objects.get(act="choice_registered")
    assert (event.client, event.subject_id) == (client_.pk, str(row.pk))
    assert "Katt" not in event.contents.text
