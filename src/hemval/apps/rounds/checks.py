"""What followed from a round when somebody last looked."""

from dataclasses import dataclass
from datetime import datetime

from hemval.apps.choice_system.facts import system_of
from hemval.apps.rounds.facts import facts_of
from hemval.apps.rounds.models import Check, Round
from hemval.core.claims.problems import round_problems
from hemval.core.round.outcome import RoundOutcome, prepare
from hemval.core.stages.check import RoundCheck, check_of
from hemval.core.stages.frozen import exercise_secrets
from hemval.files.values.told import read_as, told


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckMade:
    """What followed, and when somebody looked."""

    made_at: datetime
    found: RoundCheck


def check_made(row: Round) -> CheckMade | None:
    """What followed when somebody last looked; None where nobody has since the plan changed."""
    kept = Check.objects.filter(round=row).first()
    if kept is None:
        return None
    return CheckMade(made_at=kept.made_at, found=read_as(RoundCheck, kept.contents))


def is_last_check(row: Round, made: CheckMade | None) -> bool:
    """Is what was read still what there is? It tells without reading all of it again."""
    last = Check.objects.filter(round=row).values_list("made_at", flat=True).first()
    return last == (made.made_at if made else None)


def look_through(row: Round) -> tuple[RoundOutcome, RoundCheck]:
    """Work out what follows from a round and its lists as they stand now; nothing is kept.

    The claims are named as in an exercise: what is shown here is of no person. The facts are
    without what no rule asks for.
    """
    outcome = prepare(system_of(row.version), facts_of(row, is_for_rules=True))
    problems = None
    if not outcome.wrong and not outcome.is_nothing_to_choose:
        problems = round_problems(outcome, exercise_secrets(row.key).receipt_key)
    return outcome, check_of(outcome, problems)


def keep_check(row: Round, found: RoundCheck, now: datetime) -> None:
    """Remember what followed instead of what did before."""
    Check.objects.update_or_create(round=row, defaults={"made_at": now, "contents": told(found)})
