"""The days of a round's row: which day is today in it, and how far it has come."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from enum import StrEnum

from hemval.apps.choice_system.facts import system_of
from hemval.apps.rounds.facts import plan_of
from hemval.apps.rounds.models import Round
from hemval.core.dates.zone import at, in_sweden, today
from hemval.core.round.days import RoundDays, round_days
from hemval.core.round.phases import Done, Phase, phase_on


def today_in(row: Round, now: datetime) -> date:
    """The day that it is in a round: the one that an exercise plays, else today."""
    return row.played_on or today(now)


def moment_in(row: Round, now: datetime) -> datetime:
    """The moment that it is in a round: now, by the clock of the day that an exercise plays."""
    if row.played_on is None:
        return now
    return at(row.played_on, in_sweden(now).time())


class DayToPlay(StrEnum):
    """A day on which something begins in a round."""

    CLOSED = "closed"
    """The day after the last one to choose."""
    NOTIFY = "notify"
    EFFECT = "effect"


def days_to_play(row: Round, now: datetime) -> Mapping[DayToPlay, date]:
    """The days on which something begins that lie ahead in a round, for whoever plays it."""
    days = days_of(row)
    closes, notify = days.overall.closes, days.notify_by
    known = {
        DayToPlay.CLOSED: closes.day + timedelta(days=1) if closes else None,
        DayToPlay.NOTIFY: notify.day if notify else None,
        DayToPlay.EFFECT: days.effect,
    }
    today = today_in(row, now)
    return {which: day for which, day in known.items() if day is not None and day > today}


def days_of(row: Round) -> RoundDays:
    """The days of a round, from its plan and else from its system."""
    return round_days(system_of(row.version), plan_of(row))


def done_with(row: Round) -> Done:
    """On which day each thing was done with a round."""
    return Done(
        invited=_day(row.invited_at),
        signed_off=_day(row.signed_off_at),
        frozen=_day(row.frozen_at),
        drawn=_day(row.drawn_at),
        allocated=_day(row.allocated_at),
        reviewed=_day(row.reviewed_at),
        decided=_day(row.decided_at),
        carried_out=_day(row.carried_out_at),
        in_effect=_day(row.in_effect_at),
    )


def phase_of(row: Round, now: datetime) -> Phase:
    """The phase in which a round stands."""
    return phase_on(days_of(row), done_with(row), today_in(row, now))


def _day(moment: datetime | None) -> date | None:
    return today(moment) if moment else None
