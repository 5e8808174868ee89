"""What each is told besides where she goes: who helps her until then, and what has come from her.

Nobody is told that nothing has come from her when something has: what came after the last day, or
says that she does not wish to choose, is kept for her own notice, for each of two who are placed as
one apart.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta

from hemval.core.choosing import CountedChoice
from hemval.core.claims.openness import Openness
from hemval.core.placement.placements import Heard, HelpedBy, Placement
from hemval.core.round.outcome import RoundOutcome
from hemval.core.round.rules import RoundRules

_ONE_DAY = timedelta(days=1)


def last_days(outcome: RoundOutcome) -> Mapping[str, date]:
    """The last day of each provider of the list that performs nothing on the day of effect.

    It is the day before, where nothing says that it ends earlier.
    """
    rules = RoundRules(outcome.system, outcome.facts.plan, outcome.facts.providers)
    openness = Openness(rules, outcome.facts.providers)
    eve = rules.effect - _ONE_DAY
    return {
        one: openness.last_day(one) or eve
        for one in openness.providers
        if not openness.goes_on(one)
    }


def with_besides(placements: Iterable[Placement], outcome: RoundOutcome) -> Iterator[Placement]:
    """The same placements, with what each is told besides."""
    choices = {(one.client, one.bundle): one for one in outcome.choices}
    for one in placements:
        heard = _heard(choices.get((one.client, one.bundle)), outcome)
        yield replace(one, helped_by=tuple(_helped_by(one)), heard=heard)


def _helped_by(one: Placement) -> Iterator[HelpedBy]:
    today, before = one.basis.today, one.before
    if one.starts is not None:
        if today:
            next_one = before.first if before and before.provider != today else one.starts
            yield HelpedBy(provider=today, last=next_one - _ONE_DAY)
        if before is not None and before.provider != today:
            yield HelpedBy(provider=before.provider, first=before.first, last=before.last)
    elif one.temporary is not None:
        yield HelpedBy(provider=one.temporary.provider, first=one.temporary.first)


def _heard(choice: CountedChoice | None, outcome: RoundOutcome) -> Heard | None:
    if choice is None:
        return None
    after = (*choice.late, *choice.changes)
    closes = outcome.days.of_bundle(choice.bundle).closes
    if choice.counts is None and after and closes is not None:
        return Heard(came=after[0].arrived.day, closed=closes.day, is_change=bool(choice.changes))
    has_declined = choice.counts is not None and choice.counts.declines
    return Heard(declined=True) if has_declined else None
