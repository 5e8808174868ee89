"""The office that a demonstration is: a round in effect behind it, and one to finish."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
from django.test import override_settings
from tests.apps.correspondence.conftest import IN_THIS_PROCESS
from tests.office.made_once import made_once
from tests.office.people import acting

from hemval.apps.accounts.models import User
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.models import Event
from hemval.apps.calls.models import Call
from hemval.apps.choices.models import Choice
from hemval.apps.citizens.services.signing_in import by_identity
from hemval.apps.clients.models import Client
from hemval.apps.correspondence.models import Letter
from hemval.apps.correspondence.receipts import receipts_to_print
from hemval.apps.correspondence.terms_kept import kept_terms
from hemval.apps.jobs.models import Job
from hemval.apps.placements.models import Order
from hemval.apps.placements.queries import by_hand, holding_on, orders_left
from hemval.apps.rounds.days import phase_of
from hemval.apps.rounds.models import Round
from hemval.apps.sealed_numbers import found_by
from hemval.apps.tasks.models import Task, TaskKind
from hemval.core.comparison.fields import Compared
from hemval.core.correspondence.kinds import LetterKind
from hemval.core.round.phases import Phase
from hemval.synthetic.stories import Part, people
from hemval.web.made_up import staff
from hemval.web.made_up.office import make_up

NOW = datetime(2026, 11, 24, 10, 30, tzinfo=UTC)
TODAY = NOW.date()
STEPS_OF_A_ROUND = {
    Deed.CAPS_CONFIRMED,
    Deed.ROUND_INVITED,
    Deed.POST_SIGNED_OFF,
    Deed.FREEZING_ASKED,
    Deed.ROUND_FROZEN,
    Deed.ROUND_DRAWN,
    Deed.ALLOCATION_ASKED,
    Deed.ROUND_ALLOCATED,
    Deed.ROUND_REVIEWED,
    Deed.DECISION_ASKED,
    Deed.ROUND_DECIDED,
    Deed.CALL_LIST_MADE,
    Deed.LETTERS_ASKED_FOR,
    Deed.LETTERS_PRINTED,
    Deed.ROUND_BEGUN,
}
"""What is done with every round once it is planned, until it is in effect."""
pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module", autouse=True)
def made_up(django_db_setup, django_db_blocker) -> Iterator[None]:
    """An office made up once; what a test does to it is undone."""
    with (
        made_once(django_db_blocker),
        override_settings(NOBODY_IS_REAL=True),
        pytest.MonkeyPatch.context() as patch,
    ):
        patch.setattr(staff, "JOB_KINDS", IN_THIS_PROCESS)
        make_up("botkyrka", 120, say=lambda name: name, now=NOW)
        yield


def earlier() -> Round:
    return Round.objects.get(in_effect_at__isnull=False)


def current() -> Round:
    return Round.objects.get(in_effect_at__isnull=True)


def test_all_work_that_was_asked_for_is_done():
    assert Job.objects.exists()
    assert not Job.objects.filter(failed_at__isnull=False).exists()
    assert not Job.objects.filter(done_at__isnull=True).exists()


def test_the_log_tells_all_that_was_done_with_a_round_under_one_number():
    of_rounds = Event.objects.filter(subject="round")
    known = {str(pk) for pk in Round.objects.values_list("pk", flat=True)}
    assert set(of_rounds.values_list("subject_id", flat=True)) == known
    of_earlier = of_rounds.filter(subject_id=earlier().pk)
    assert set(of_earlier.values_list("act", flat=True)) >= STEPS_OF_A_ROUND
    assert not Event.objects.filter(act__in=STEPS_OF_A_ROUND).exclude(subject="round").exists()


def test_the_earlier_round_is_in_effect_and_nothing_of_it_waits():
    row = earlier()
    left = orders_left(row, NOW)
    assert row.effect < TODAY
    assert not Call.objects.filter(closed_at__isnull=True).exists()
    assert (left.waiting, left.refused, left.by_hand) == (0, 0, False)
    letters = Letter.objects.filter(round=row, held_at__isnull=True)
    assert letters.exists()
    assert not letters.filter(sent_at__isnull=True).exists()


def test_the_earlier_round_was_reviewed_by_one_and_decided_by_another():
    row = earlier()
    assert row.reviewed_by != row.decided_by


def test_everybody_has_the_provider_that_the_earlier_round_gave():
    of_the_round = holding_on(TODAY).filter(round=earlier())
    assert of_the_round.exists()


def test_orders_stand_in_every_way_that_they_can():
    waits = Order.objects.filter(
        confirmed_at__isnull=True, dealt_with_at__isnull=True, withdrawn_at__isnull=True
    )
    assert waits.filter(seen_at__isnull=True, see_by__lt=NOW).exists(), "late and unseen"
    assert waits.filter(seen_at__isnull=True, see_by__gt=NOW).exists(), "unseen"
    assert waits.filter(refused_at__isnull=False).exists(), "cannot start"
    assert Order.objects.filter(dealt_with_at__isnull=False).exists()
    assert Order.objects.filter(confirmed_at__isnull=False).exists()


def test_an_order_of_a_protected_person_waits_to_be_given_by_hand():
    manager = User.objects.get(username="case_manager")
    assert by_hand(acting(manager, TODAY), NOW).exists()


def test_what_waits_for_a_person_has_a_task():
    kinds = set(Task.objects.filter(done_at__isnull=True).values_list("kind", flat=True))
    assert kinds >= {
        TaskKind.CHOICE_HELD.value,
        TaskKind.DIED.value,
        TaskKind.LETTER_RETURNED.value,
        TaskKind.ORDER_REFUSED.value,
        TaskKind.ORDER_UNSEEN.value,
    }


def test_it_is_the_last_day_of_choosing_in_the_current_round():
    row = current()
    assert row.closes == TODAY
    assert phase_of(row, NOW) is Phase.OPEN
    assert Choice.objects.filter(round=row).count() > 30


def test_no_choice_has_come_that_is_not_made_yet():
    of_the_round = Choice.objects.filter(round=current())
    assert not of_the_round.filter(arrived_at__gt=NOW).exists()
    assert not of_the_round.filter(registered_at__gt=NOW).exists()


def test_people_are_at_work_on_working_days():
    days = [one.asked_at.date() for one in Job.objects.all()]
    assert [day for day in days if day.weekday() >= 5] == []
    assert all(date(2026, 1, 1) < day <= TODAY for day in days)


def test_the_god_man_of_the_stories_may_act_for_his_three_and_nobody_there_has_chosen():
    guardian = people()[Part.GUARDIAN]
    who = by_identity(number=guardian.number.text, name=guardian.name, now=NOW)
    assert {one.client.name for one in who.acts_for} == {
        people()[ward].name for ward in guardian.guards
    }
    digests = {found_by(one.number.text) for one in people().values()}
    assert Client.objects.filter(number_digest__in=digests).count() >= 9
    chosen = Choice.objects.filter(client__number_digest__in=digests)
    assert not chosen.exists()


def test_those_of_the_stories_and_some_others_have_been_sent_their_offers():
    digests = {found_by(one.number.text) for one in people().values() if one.is_client}
    offers = Letter.objects.filter(round=current(), kind=LetterKind.OFFER)
    to_them = offers.filter(client__number_digest__in=digests)
    assert to_them.exclude(client__number_digest=None).exists()
    assert not offers.filter(sent_at__isnull=True, held_at__isnull=True).exists()
    assert not offers.filter(code="").exists()
    written_to = offers.values("client").distinct().count()
    assert 30 <= written_to < Client.objects.count()


def test_offers_of_the_current_round_compare_what_pages_had_told_when_they_were_printed():
    row = Round.objects.select_related("version__system").get(pk=current().pk)
    offers = Letter.objects.filter(round=row, kind=LetterKind.OFFER)
    (terms,) = {*offers.values_list("terms", flat=True)}
    told = kept_terms(row, terms)
    assert {one.field for each in told.stated.values() for one in each} > {Compared.MEALS}
    assert told.comparison_day == told.opens


def test_a_few_who_have_chosen_wait_for_a_receipt_on_paper():
    assert 1 <= receipts_to_print()[current().pk] <= 2
