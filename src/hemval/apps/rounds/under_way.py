"""The rounds under way as the first page tells of them: how far, how long, and whose turn it is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from hemval.apps.accounts.actor import Actor
from hemval.apps.accounts.acts import Act
from hemval.apps.rounds.days import days_of, done_with, phase_of, today_in
from hemval.apps.rounds.models import Round
from hemval.apps.rounds.next_steps import what_is_next
from hemval.apps.rounds.queries import rounds
from hemval.apps.rounds.views.to_do import ToDo, to_do
from hemval.apps.rounds.where_done import done_by, step_url
from hemval.core.round.days import RoundDays
from hemval.core.round.phases import Phase
from hemval.core.stages.next_step import NextStep, next_step
from hemval.texts.words import Value

_AT_MOST = 4
_TO_COME = frozenset({Phase.PLANNED, Phase.ANNOUNCED})


@dataclass(frozen=True, slots=True, kw_only=True)
class UnderWay:
    """One round: its phase, the day that it waits for, and its next step.

    `url` is where the reader does that step, empty where it is not hers; `lacks` is what stands in
    the way of it, told to whoever may do it. `day` is the message of the day, with its `facts`.
    """

    row: Round
    phase: Phase
    day: str
    facts: Mapping[str, Value]
    step: NextStep
    url: str
    done_by: str
    lacks: tuple[ToDo, ...]
    is_at_work: bool


def under_way(actor: Actor, now: datetime) -> Sequence[UnderWay]:
    """The rounds that have not taken effect, the one that does so first on top."""
    if not actor.may(Act.READ_ROUND):
        return ()
    rows = rounds().filter(in_effect_at__isnull=True).order_by("effect", "key")
    return [_told(row, actor, now) for row in rows[:_AT_MOST]]


def _told(row: Round, actor: Actor, now: datetime) -> UnderWay:
    step = next_step(done_with(row)) or NextStep.BEGIN
    url, phase = step_url(step, row, actor), phase_of(row, now)
    following = what_is_next(row, now) if url else None
    day, facts = _day(days_of(row), phase, today_in(row, now))
    return UnderWay(
        row=row,
        phase=phase,
        day=day,
        facts=facts,
        step=step,
        url=url,
        done_by=done_by(step),
        lacks=to_do(following, row, actor) if following else (),
        is_at_work=following is not None and following.is_at_work,
    )


def _day(days: RoundDays, phase: Phase, today: date) -> tuple[str, Mapping[str, Value]]:
    """The day that a round waits for, and how many are left to it."""
    opens, closes = days.overall.opens, days.overall.closes
    if phase in _TO_COME and opens and opens.day > today:
        return "rounds-now-opens", {"day": opens.day, "days": (opens.day - today).days}
    if phase is Phase.OPEN and closes:
        return "rounds-now-closes", {"day": closes.day, "days": (closes.day - today).days}
    if days.notify_by and days.notify_by.day >= today:
        notify = days.notify_by.day
        return "rounds-now-notify", {"day": notify, "days": (notify - today).days}
    if days.effect >= today:
        return "rounds-now-effect", {"day": days.effect, "days": (days.effect - today).days}
    return "rounds-now-late", {"day": days.effect}
