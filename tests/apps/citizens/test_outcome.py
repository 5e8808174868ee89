"""What came of a round is told when her letter may tell it, and why in the same words."""

import re
from datetime import timedelta
from html import unescape

import pytest
from tests.apps.citizens.decided import MORNING, called_first, given_in, her, read
from tests.office.people import acting, somebody

from hemval import clock
from hemval.apps.accounts.acts import Role
from hemval.apps.allocation.explained import Explained
from hemval.apps.calls.models import Call, CallOutcome
from hemval.apps.calls.services import calling
from hemval.apps.choice_system.models import Bundle
from hemval.apps.placements.models import Placement
from hemval.apps.rounds.models import Round
from hemval.core.placement.placements import PlacementCode
from hemval.texts.placements import PlacementSentences
from hemval.texts.words import words


@pytest.fixture
def anna(row):
    return acting(somebody(Role.HELPLINE, name="anna"))


def outcome_of(row: Round) -> str:
    return f"/jag/utfall/{row.key}/"


def reach(call: Call, anna) -> Call:
    calling.take(call=call.pk, actor=anna, now=MORNING)
    return call


def is_told(call: Call, row: Round) -> bool:
    """Is she told what came of the round, on her page and on one of its own?"""
    front, page = read(her(call.given), "/jag/")
    status, _ = read(her(call.given), outcome_of(row))
    assert (front, status) in {(200, 200), (200, 404)}
    assert ("Läs varför" in page) == (status == 200)
    return status == 200


def test_one_who_got_her_wish_is_told_whom_and_why(row):
    given = given_in(row, outcome=PlacementCode.FIRST_WISH.value)[0]
    _, page = read(her(given), "/jag/")
    assert f"{given.provider.name} blir din utförare från den" in page
    status, page = read(her(given), outcome_of(row))
    assert status == 200
    assert "var den du" in page


def test_before_the_decision_nothing_is_told(row):
    given = given_in(row, outcome=PlacementCode.FIRST_WISH.value)[0]
    Round.objects.filter(pk=row.pk).update(decided_at=None, decided_by=None, carried_out_at=None)
    assert read(her(given), outcome_of(row))[0] == 404
    _, page = read(her(given), "/jag/")
    assert "blir din utförare" not in page
    assert "Valet är stängt. Du får veta hur det blev senast" in page


def test_one_who_is_called_first_reads_nothing_before_the_call(row):
    call = called_first(row)
    _, page = read(her(call.given), "/jag/")
    assert "Vi ringer dig först" in page
    assert "fullt" not in page
    assert not is_told(call, row)


def test_what_she_agreed_to_on_the_phone_is_what_she_reads(row, anna):
    call = reach(called_first(row), anna)
    calling.agree(
        call=call.pk, provider="KOMMUNAL", starts=None, remark="", actor=anna, now=MORNING
    )
    assert is_told(call, row)
    call.refresh_from_db()
    _, page = read(her(call.given), outcome_of(row))
    assert "blir din utförare från den" in page
    assert f"Då blev valet {call.agreed.name}" in page
    assert "Det är inte klart än" not in page


def test_a_call_in_vain_tells_nothing_while_there_is_time_to_call_again(row, anna, monkeypatch):
    call = reach(called_first(row), anna)
    calling.not_reached(call=call.pk, remark="", actor=anna, now=MORNING)
    assert not is_told(call, row)
    soon = MORNING + timedelta(days=400)
    monkeypatch.setattr(clock, "now", lambda: soon)
    assert read(her(call.given), outcome_of(row), soon)[0] == 200


def test_what_she_said_that_a_case_manager_is_to_see_to_waits(row, anna):
    call = reach(called_first(row), anna)
    calling.says_other(call=call.pk, remark="Vill flytta", actor=anna, now=MORNING)
    assert call.attempts.get().outcome == CallOutcome.OTHER
    assert not is_told(call, row)


def test_what_waits_for_one_bundle_waits_for_all_as_her_letter_does(row):
    call = called_first(row)
    settled = given_in(row, outcome=PlacementCode.FIRST_WISH.value)[0]
    settled.pk, settled.client = None, call.given.client
    settled.bundle = Bundle.objects.create(key="other", name="Annat")
    settled.save()
    assert not is_told(call, row)
    assert "Vi ringer dig först" in read(her(call.given), "/jag/")[1]


def test_who_is_to_begin_is_not_told_before_what_must_come_first(row):
    call = called_first(row)
    coming = Placement.objects.filter(round=row, starts__gt=MORNING.date()).first()
    assert coming is not None
    her_own = Placement.objects.create(
        client=call.given.client,
        bundle=call.given.bundle,
        starts=coming.starts,
        provider=coming.provider,
        cause=coming.cause,
        round=row,
        made_at=MORNING,
    )
    for url in ("/jag/", "/jag/hjalp/"):
        _, page = read(her(call.given), url)
        assert f"hjälper {her_own.provider.name} dig" not in page, url
    Placement.objects.filter(pk=her_own.pk).update(round=None, cause="by_hand")
    _, page = read(her(call.given), "/jag/hjalp/")
    assert f"hjälper {her_own.provider.name} dig" in page


def test_an_exercise_is_nobodys(row):
    given = given_in(row, outcome=PlacementCode.FIRST_WISH.value)[0]
    Round.objects.filter(pk=row.pk).update(is_exercise=True)
    assert read(her(given), outcome_of(row))[0] == 404
    assert "Du har inget att välja" not in read(her(given), "/jag/")[1]
    assert "blir din utförare" not in read(her(given), "/jag/")[1]


def test_everybody_in_the_round_reads_the_same_as_the_core_would_write(
    row, django_assert_max_num_queries
):
    explained, compared = Explained(row), 0
    sentences = PlacementSentences(explained.terms, words("sv"), in_letter=True)
    for given in given_in(row)[:12]:
        with django_assert_max_num_queries(75):
            status, page = read(her(given), "/jag/")
        assert status == 200
        assert "None" not in page
        assert "{" not in page
        status, page = read(her(given), outcome_of(row))
        why = explained.of(given).why
        if status == 200 and why is not None:
            told = in_plain_text(page)
            assert [one for one in sentences.reason(why) if one not in told] == [], given
            compared += 1
    assert compared > 2


def in_plain_text(page: str) -> str:
    """What a page says, as it is read."""
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]*>", "", page)))
