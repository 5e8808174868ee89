"""Botkyrka: change of provider, start and end of help, handover and absence.

Sources: the routines for change of provider (2021-04-19), start and end (2023-07-07) and absence
(2025-09-18), and the description of the assignment (2023-01-01).
"""

from datetime import date, datetime, timedelta, timezone

import pytest

from hemval.core.handover import ChangeDates, change_dates
from hemval.core.system.clauses import Topic
from hemval.core.system.notices import Bound, NoticeOf, NoticeRule
from hemval.core.system.rule import Kind, in_force_for
from hemval.core.system.system import System

BUNDLE = "hemtjanst"
SUMMER = timezone(timedelta(hours=2))


@pytest.mark.parametrize(
    ("told", "notice_ends", "starts"),
    [
        # Monday is day one and Friday the fifth; Saturday is closed, so the switch is on Monday.
        pytest.param(date(2021, 4, 12), date(2021, 4, 16), date(2021, 4, 19), id="over-weekend"),
        # Tuesday is day one and Monday the fifth; the new one starts on Tuesday.
        pytest.param(date(2021, 4, 20), date(2021, 4, 26), date(2021, 4, 27), id="in-the-week"),
        # Thursday 13 May is Ascension Day: Monday one, Tuesday two, Wednesday three, Friday four.
        pytest.param(date(2021, 5, 10), date(2021, 5, 17), date(2021, 5, 18), id="over-holiday"),
    ],
)
def test_a_change_takes_five_weekdays_with_day_one_included(
    botkyrka: System, told: date, notice_ends: date, starts: date
) -> None:
    notice = _notice(botkyrka, NoticeOf.CHANGE_OF_PROVIDER, told)
    dates = change_dates(count=notice.count, bound=notice.bound, told=told)
    assert isinstance(dates, ChangeDates)
    assert (dates.notice_ends, dates.starts) == (notice_ends, starts)
    assert notice.bound is Bound.EXACT


def test_the_one_who_leaves_performs_until_the_other_starts(botkyrka: System) -> None:
    # Monday 31 May is day one and Friday 4 June the fifth; the new one starts on Monday the 7th.
    told = date(2021, 5, 31)
    notice = _notice(botkyrka, NoticeOf.CHANGE_OF_PROVIDER, told)
    dates = change_dates(count=notice.count, bound=notice.bound, told=told)
    assert isinstance(dates, ChangeDates)
    assert dates.leaving_performs_through == date(2021, 6, 6)
    assert notice.note
    assert "under helgen emellan säger källan inte" in notice.note.in_language("sv")


def test_that_the_first_routine_counted_alike_is_an_assumption(botkyrka: System) -> None:
    first = _notice(botkyrka, NoticeOf.CHANGE_OF_PROVIDER, date(2021, 4, 18))
    second = _notice(botkyrka, NoticeOf.CHANGE_OF_PROVIDER, date(2021, 4, 19))
    assert (first.kind, second.kind) == (Kind.UNKNOWN, Kind.DECIDED)
    assert first.count == second.count


def test_the_switch_is_made_between_eight_and_five(botkyrka: System) -> None:
    notice = _notice(botkyrka, NoticeOf.CHANGE_OF_PROVIDER, date(2021, 4, 12))
    assert str(notice.switch_hours) == "08:00-17:00"


def test_help_starts_within_24_hours_of_an_order_received_in_working_hours(
    botkyrka: System,
) -> None:
    told = datetime(2023, 5, 9, 10, 30, tzinfo=SUMMER)
    notice = _notice(botkyrka, NoticeOf.START_OF_SERVICE, told.date())
    assert notice.bound is Bound.LATEST
    assert notice.count.count_from(told).day == date(2023, 5, 10)


def test_an_end_gives_five_calendar_days_from_the_day_after(botkyrka: System) -> None:
    # Told on Monday 11 September: day one is the 12th and day five the 16th.
    notice = _notice(botkyrka, NoticeOf.END_OF_SERVICE, date(2023, 9, 11))
    assert notice.count.count_from(date(2023, 9, 11)).day == date(2023, 9, 16)


def test_a_care_decision_can_be_appealed_within_three_weeks(botkyrka: System) -> None:
    notice = _notice(botkyrka, NoticeOf.CARE_DECISION_APPEAL, date(2025, 7, 1))
    assert notice.bound is Bound.LATEST
    assert notice.count.count_from(date(2025, 7, 1)).day == date(2025, 7, 22)
    assert notice.note
    assert "inte beskedet om utförare" in notice.note.in_language("sv")


@pytest.mark.parametrize(
    ("topic", "said"),
    [
        (Topic.HANDOVER, "samma slutdag för hemtjänst, larm och egen tid"),
        (Topic.HANDOVER, "alltid med när nycklar kvitteras"),
        (Topic.HANDOVER, "hemma hos henne dagen efter slutdagen"),
        (Topic.HANDOVER, "Det nyckelfria låset stängs av"),
        (Topic.HANDOVER, "ringer den som lämnar larmgruppen"),
        (Topic.HANDOVER, "Ingen matlåda levereras efter slutdagen"),
        (Topic.START, "det första verkliga besöket"),
        (Topic.START, "före 11 en vardag"),
        (Topic.START, "senast inom tre vardagar"),
        (Topic.ABSENCE, "minst fem kalenderdagar i förväg"),
        (Topic.ABSENCE, "28 april–2 maj"),  # noqa: RUF001
        (Topic.ABSENCE, "tredje vardagen i månaden klockan 12.00"),
        (Topic.PROTECTION, "två meddelanden"),
        (Topic.RETENTION, "inom två månader"),
        (Topic.INFORMATION, "kontaktas på telefon"),
    ],
)
def test_what_is_not_computed_is_quoted(botkyrka: System, topic: Topic, said: str) -> None:
    assert any(said in one.text.in_language("sv") for one in botkyrka.clauses if one.topic is topic)


def _notice(system: System, of: NoticeOf, day: date) -> NoticeRule:
    (notice,) = (one for one in in_force_for(system.notices, BUNDLE, day) if one.of is of)
    return notice
