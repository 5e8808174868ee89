"""What comes next in a round, as its page tells it."""

from dataclasses import dataclass
from datetime import datetime

from hemval.apps.jobs.models import JobKind
from hemval.apps.jobs.queries import Progress, State, latest_on
from hemval.apps.rounds.caps import caps_stand
from hemval.apps.rounds.checks import CheckMade, check_made
from hemval.apps.rounds.days import days_of, done_with, today_in
from hemval.apps.rounds.facts import plan_of
from hemval.apps.rounds.models import Round
from hemval.apps.rounds.services.beginning import lacks_before_beginning
from hemval.apps.rounds.services.inviting import ROUND
from hemval.apps.rounds.services.planning import CHECKED
from hemval.core.facts.round_plan import RoundPlan
from hemval.core.round.lacking import Lacking
from hemval.core.round.waits import waits_before_freezing, waits_for_value
from hemval.core.stages.next_step import (
    CapsStand,
    NextStep,
    lacks_to_invite,
    lacks_to_sign_off,
    next_step,
)

_LEADS_TO = {
    JobKind.FREEZE: NextStep.DRAW,
    JobKind.ALLOCATE: NextStep.REVIEW,
    JobKind.DECIDE: NextStep.BEGIN,
}
"""The step that follows each kind of work."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WhatIsNext:
    """The next step of a round, what it lacks before that, and the work that goes on.

    `step` is None in a round that has taken effect. `check` is what followed from the lists when
    somebody last looked. `work` is work on the round that has not ended, or that ended last.
    """

    step: NextStep | None
    lacks: tuple[Lacking, ...]
    check: CheckMade | None
    checking: Progress | None
    caps: CapsStand
    work: Progress | None

    @property
    def is_ready(self) -> bool:
        """Can it be done at once?"""
        return self.step is not None and not (self.lacks or self.is_at_work)

    @property
    def is_at_work(self) -> bool:
        """Is something being done with the round behind the pages?"""
        return self.work is not None and not self.work.is_ended

    @property
    def came_to(self) -> Progress | None:
        """The work that led to this step, if it ended well and nothing has been done since."""
        if self.work is None or self.work.state is not State.DONE:
            return None
        return self.work if _LEADS_TO.get(self.work.kind) is self.step else None

    @property
    def progress(self) -> Progress | None:
        """Work that the page follows, if any goes on."""
        going = (one for one in (self.work, self.checking) if one and not one.is_ended)
        return next(going, None)


def what_is_next(row: Round, now: datetime) -> WhatIsNext:
    """What comes next in a round."""
    check, caps = check_made(row), caps_stand(row)
    step = next_step(done_with(row))
    return WhatIsNext(
        step=step,
        lacks=_lacks(row, step, check, caps, now),
        check=check,
        checking=latest_on(CHECKED, row.pk),
        caps=caps,
        work=latest_on(ROUND, row.pk),
    )


def _lacks(
    row: Round, step: NextStep | None, check: CheckMade | None, caps: CapsStand, now: datetime
) -> tuple[Lacking, ...]:
    days = days_of(row)
    if step is NextStep.INVITE:
        return lacks_to_invite(days, check.found if check else None, caps)
    if step is NextStep.SIGN_OFF:
        return lacks_to_sign_off(days, today_in(row, now), is_exercise=row.is_exercise)
    if step is NextStep.FREEZE:
        return waits_before_freezing(days, plan_of(row), on=today_in(row, now), now=now)
    if step is NextStep.DRAW:
        return _waits_for_value(plan_of(row))
    if step is NextStep.BEGIN:
        return lacks_before_beginning(row, now)
    return ()


def _waits_for_value(plan: RoundPlan) -> tuple[Lacking, ...]:
    return () if plan.draw is None or plan.is_exercise else (waits_for_value(plan.draw),)
