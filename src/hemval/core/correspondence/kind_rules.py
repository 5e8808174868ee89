"""The rules of each kind of letter, a row each: what days, orders and holding read.

A kind that has no row is no kind: a test holds that each has one.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from types import MappingProxyType

from hemval.core.correspondence.kinds import LetterKind
from hemval.core.correspondence.terms import LetterTerms
from hemval.core.facts.events import EventKind
from hemval.core.system.values import RoundKind

REMINDER_DAYS = timedelta(days=7)
"""A reminder goes a week before the last day, as Botkyrka's did (23 September 2020)."""
NOTICE_DAYS = timedelta(days=14)
"""So long before all must have theirs notices go, with or without a call that reached her."""

DayOf = Callable[[LetterTerms], date | None]
"""A day by what holds for a round; None where none follows."""


def _no_day(_terms: LetterTerms) -> None:
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class KindRules:
    """What holds for one kind of letter, whoever it is to.

    `asks`: it asks her to choose, or says that she will be asked. It is of no use when the last day
    to choose has passed, and goes to nobody who would be left out by now. `names_performer`: it
    names who performs for her, or may. `rests_on_outcome`: it cannot be told before places are
    given. `event`: there is one letter for each thing of that kind that has happened; else there is
    one of the round. `if_asked`: it goes to those alone who have asked for it. `in_exit` and
    `in_others`: is it written where a provider leaves, and in other rounds? `first_day` is the
    first on which it may be posted. `usual_day` is that on which an exercise dates it, where it is
    another.
    """

    asks: bool = False
    names_performer: bool = False
    rests_on_outcome: bool = False
    event: EventKind | None = None
    if_asked: bool = False
    in_exit: bool = True
    in_others: bool = True
    first_day: DayOf = _no_day
    usual_day: DayOf = _no_day

    def is_in(self, round_kind: RoundKind) -> bool:
        """Is it written in such a round?"""
        return self.in_exit if round_kind is RoundKind.PROVIDER_EXIT else self.in_others


def _announced(terms: LetterTerms) -> date | None:
    return terms.announced or terms.opens


def _opens(terms: LetterTerms) -> date | None:
    return terms.opens


def _near_the_last_day(terms: LetterTerms) -> date | None:
    if terms.closes is None:
        return None
    return max(terms.closes - REMINDER_DAYS, terms.opens or date.min)


def _before_all_must_know(terms: LetterTerms) -> date | None:
    if terms.notify_by is None:
        return None
    return max(terms.notify_by - NOTICE_DAYS, terms.facts_on)


KIND_RULES: Mapping[LetterKind, KindRules] = MappingProxyType(
    {
        LetterKind.ANNOUNCEMENT: KindRules(asks=True, in_exit=False, first_day=_announced),
        LetterKind.LEAVING: KindRules(asks=True, in_others=False, first_day=_announced),
        LetterKind.OFFER: KindRules(asks=True, names_performer=True, first_day=_opens),
        LetterKind.REMINDER: KindRules(asks=True, first_day=_near_the_last_day),
        LetterKind.RECEIPT: KindRules(if_asked=True, first_day=_opens),
        LetterKind.NOTICE: KindRules(
            names_performer=True, rests_on_outcome=True, usual_day=_before_all_must_know
        ),
        LetterKind.CHANGE: KindRules(
            names_performer=True, rests_on_outcome=True, event=EventKind.CHANGE_AGREED
        ),
        LetterKind.PLACE_FREE: KindRules(
            names_performer=True, rests_on_outcome=True, event=EventKind.PLACE_FREE
        ),
    }
)
"""Where a provider leaves, the letter about that says that a choice is coming."""
