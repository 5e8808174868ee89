"""From which day, and through which, each kind of letter may be posted."""

from collections.abc import Iterable
from datetime import date

from hemval.core.correspondence.kind_rules import KIND_RULES
from hemval.core.correspondence.kinds import LetterKind
from hemval.core.correspondence.terms import LetterTerms
from hemval.core.facts.events import Event


def first_day(kind: LetterKind, terms: LetterTerms) -> date | None:
    """The first day that such a letter may be posted; None where no day holds it back."""
    return KIND_RULES[kind].first_day(terms)


def last_day(kind: LetterKind, terms: LetterTerms) -> date | None:
    """The last day that such a letter is of any use; None where it always is."""
    return terms.closes if KIND_RULES[kind].asks else None


def usual_day(kind: LetterKind, terms: LetterTerms, events: Iterable[Event] = ()) -> date:
    """The day that such a letter is dated in an exercise, where no day is a real one.

    A letter of what has happened since is dated when the last such thing had.
    """
    rules = KIND_RULES[kind]
    happened = [one.happened.day for one in events if rules.event is one.kind]
    if happened:
        return max(happened)
    return rules.usual_day(terms) or rules.first_day(terms) or terms.facts_on


def kinds_of_round(
    terms: LetterTerms, *, has_events: bool, has_asked: bool = False
) -> tuple[LetterKind, ...]:
    """The kinds of letters that a round has, in order of name.

    `has_events`: something has happened since, so that there are changes and free places to tell
    of. `has_asked`: somebody has asked for what goes to those alone who have (a receipt by letter).
    """
    return tuple(
        sorted(
            kind
            for kind, rules in KIND_RULES.items()
            if rules.is_in(terms.kind)
            and (has_events or rules.event is None)
            and (has_asked or not rules.if_asked)
        )
    )


def day_of(kind: LetterKind, terms: LetterTerms, today: date, events: Iterable[Event] = ()) -> date:
    """The day that such a letter is posted and dated, where nobody says another."""
    return usual_day(kind, terms, events) if terms.is_exercise else today
