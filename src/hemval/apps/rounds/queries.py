"""What is asked of rounds."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import QuerySet

from hemval.apps.only_row import only_row
from hemval.apps.rounds.days import days_of, done_with, phase_of, today_in
from hemval.apps.rounds.models import Round
from hemval.core.round.days import RoundDays
from hemval.core.round.phases import Phase, PhaseOnDay, phases_on


def rounds() -> QuerySet[Round]:
    """Every round with what its plan rests on at hand, the latest day of effect first."""
    return Round.objects.select_related(
        "version__system", "leaving", "temporary_performer", "signed_off_by"
    )


def round_of(key: str) -> Round | None:
    """The round of an id, with what its plan rests on at hand; None where there is none."""
    return only_row(rounds().filter(key=key))


def rounds_taking_choices() -> dict[int, str]:
    """The rounds that choices may still come into, as row numbers with their ids."""
    return dict(rounds().filter(frozen_at__isnull=True).values_list("pk", "key"))


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundInList:
    """A round as a list tells of it."""

    row: Round
    days: RoundDays
    phase: Phase

    @property
    def is_over(self) -> bool:
        """Has it taken effect?"""
        return self.phase is Phase.IN_EFFECT


def listed(now: datetime) -> Sequence[RoundInList]:
    """Every round and how far it has come."""
    return [RoundInList(row=row, days=days_of(row), phase=phase_of(row, now)) for row in rounds()]


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundNow:
    """A round as it stands: the day that it is in it, its days, and its time line."""

    row: Round
    today: date
    days: RoundDays
    phase: Phase
    phases: tuple[PhaseOnDay, ...]


def round_now(row: Round, now: datetime) -> RoundNow:
    """How a round stands now."""
    days, today = days_of(row), today_in(row, now)
    return RoundNow(
        row=row,
        today=today,
        days=days,
        phase=phase_of(row, now),
        phases=phases_on(days, done_with(row), today, is_played=row.played_on is not None),
    )
