"""A round that waits for a value that is named."""

from datetime import date

from hemval.core.facts.round_plan import NamedValue, RoundPlan, SignedOff, ValueSource
from hemval.core.round.days import ChoiceDays, RoundDay, RoundDays
from hemval.core.system.values import RoundKind

QUICKNET = "52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971"
# Friday 26 February 2027 is the last day to choose; the next working day is Monday 1 March.
CLOSES = date(2027, 2, 26)
MONDAY = date(2027, 3, 1)
DAYS = RoundDays(
    facts_on=date(2027, 1, 15),
    effect=date(2027, 4, 1),
    asked_on=date(2027, 2, 1),
    overall=ChoiceDays(closes=RoundDay(day=CLOSES)),
)
NUMBERS = NamedValue(source=ValueSource.RFC3797, names=("Lotto 6 mars",))
PLAN = RoundPlan(
    id="r",
    system="s",
    kind=RoundKind.RE_CHOICE,
    facts_on=DAYS.facts_on,
    effect=DAYS.effect,
    signed_off=SignedOff(by="A", on=MONDAY),
    draw=NUMBERS,
)
