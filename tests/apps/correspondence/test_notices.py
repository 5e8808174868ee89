"""Notices tell what a decided round came to; one who is to be called first waits for that."""

from collections import Counter
from datetime import timedelta

import pytest
from tests.apps.calls.called import with_calls
from tests.office.a_draw import CLOSED, allocated, decided, done, manager

from hemval.apps.accounts.actor import Actor
from hemval.apps.allocation.models import Given
from hemval.apps.calls.models import Call
from hemval.apps.calls.services import calling
from hemval.apps.clients.models import Client
from hemval.apps.correspondence.models import Letter, RoundPost, Unprinted
from hemval.apps.correspondence.services import ask_to_print
from hemval.apps.rounds.models import Round
from hemval.core.correspondence.kinds import LetterKind, UnsentCode

NOTICE = LetterKind.NOTICE
LATER = CLOSED + timedelta(days=3)
TIME_IS_SHORT = LATER + timedelta(days=60)

pytestmark = pytest.mark.django_db


@pytest.fixture
def actor() -> Actor:
    return manager()


@pytest.fixture
def row(actor) -> Round:
    """A round in which everybody got a place."""
    return decided(actor, manager(name="other"), clients=60)


@pytest.fixture
def crowded() -> Round:
    """A round in which many wished for one that had no room, and are to be called."""
    return with_calls()


def print_notices(row: Round, actor: Actor, now=LATER) -> None:
    job = ask_to_print(row=row, kinds=(NOTICE,), on=now.date(), actor=actor, now=now)
    found = done(job, now)
    assert found.message == "mail-printed", (found.message, found.facts)


def waits_for_a_call() -> set[int]:
    return set(
        Unprinted.objects.filter(kind=NOTICE, why=UnsentCode.CALL_FIRST).values_list(
            "client_id", flat=True
        )
    )


def test_nothing_is_told_of_places_before_they_are_decided(actor):
    row = allocated(actor, clients=24)
    print_notices(row, actor)
    assert not Letter.objects.exists()
    assert set(Unprinted.objects.filter(kind=NOTICE).values_list("why", flat=True)) <= {
        UnsentCode.STAGE,
        UnsentCode.DIED,
        UnsentCode.MOVED_OUT,
        UnsentCode.LEFT_OUT,
    }


def test_everybody_who_is_settled_is_told_once_and_the_rest_wait(row, actor):
    print_notices(row, actor)
    told = set(Letter.objects.filter(recipient="").values_list("client_id", flat=True))
    assert told
    assert not told & waits_for_a_call()
    calls = Call.objects.values_list("given__client_id", flat=True)
    assert set(calls) & told == set()
    control = RoundPost.objects.get().control["kinds"][NOTICE]
    assert control["rows"] == Client.objects.count()
    assert sum(control[name] for name in ("sent", "by_hand", "waits", "not_sent")) == 60


def test_a_letter_goes_when_she_has_been_called_and_tells_whom_she_agreed_to(crowded, actor):
    print_notices(crowded, actor)
    call = next(one for one in Call.objects.order_by("rank") if one.leaves and is_alone(one))
    client = call.given.client_id
    assert not Letter.objects.filter(client=client).exists()
    calling.take(call=call.pk, actor=actor, now=LATER)
    provider = next(iter(call.leaves))
    calling.agree(call=call.pk, provider=provider, starts=None, remark="", actor=actor, now=LATER)
    print_notices(crowded, actor, LATER + timedelta(days=1))
    letter = Letter.objects.get(client=client, recipient="")
    assert [one["called"]["agreed"] for one in sections(letter) if "called" in one] == [provider]


def test_one_call_in_vain_does_not_let_the_letter_go_while_there_is_time_to_call(crowded, actor):
    call = Call.objects.order_by("rank").first()
    calling.take(call=call.pk, actor=actor, now=LATER)
    calling.not_reached(call=call.pk, remark="", actor=actor, now=LATER)
    print_notices(crowded, actor)
    assert call.given.client_id in waits_for_a_call()
    print_notices(crowded, actor, TIME_IS_SHORT)
    assert call.given.client_id not in waits_for_a_call()


def sections(letter: Letter) -> list[dict[str, object]]:
    return letter.order["facts"]["NoticeFacts"]["sections"]


def is_alone(call: Call) -> bool:
    """Is she to be called of nothing else?"""
    return Call.objects.filter(given__client=call.given.client_id).count() == 1


def test_notices_are_not_printed_again_when_nothing_has_changed(row, actor):
    print_notices(row, actor)
    before = Counter(Letter.objects.values_list("key", flat=True))
    print_notices(row, actor, LATER + timedelta(days=1))
    assert Counter(Letter.objects.values_list("key", flat=True)) == before


def test_one_who_has_died_since_is_told_nothing(row, actor):
    settled = Given.objects.filter(round=row, call=None).first()
    Client.objects.filter(pk=settled.client_id).update(died=CLOSED.date())
    print_notices(row, actor)
    assert not Letter.objects.filter(client=settled.client_id).exists()
    why = Unprinted.objects.get(client=settled.client_id, kind=NOTICE, recipient="").why
    assert why == UnsentCode.DIED
