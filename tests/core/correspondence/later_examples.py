"""What happens after a round: events, rules for a change, and people they happen to."""

from dataclasses import replace
from datetime import date

from tests.core.correspondence.letter_examples import terms_of

from hemval.core.dates.moments import read_arrival
from hemval.core.facts.events import Event, EventKind
from hemval.core.system.notices import Bound, NoticeOf, NoticeRule

BUNDLE = "hemtjanst"
LATER = date(2035, 1, 1)
"""A day after all that happens here."""


def day(written):
    """A day, as ISO 8601 writes it."""
    return date.fromisoformat(written)


def event(kind, happened, *, id_="h1", **facts):
    """An event for the person c1."""
    values = {"client": "c1", "bundle": BUNDLE, "happened": read_arrival(happened)}
    return Event(id=id_, kind=EventKind(kind), **(values | facts))


def agreed_change(happened, *, id_="h1", leaving="m", provider="p", **facts):
    """A change from the municipality to p, unless something else is said."""
    return event("change_agreed", happened, id_=id_, leaving=leaving, provider=provider, **facts)


def with_rules(*rules, name="botkyrka", **changes):
    """The terms of a round whose system has these rules for a change and no others."""
    terms = terms_of(name, **changes)
    others = tuple(one for one in terms.system.notices if one.of is not NoticeOf.CHANGE_OF_PROVIDER)
    return replace(terms, system=replace(terms.system, notices=(*others, *rules)))


def change_rule(count, bound=Bound.EXACT, **facts):
    """A rule for a change of provider."""
    return NoticeRule(of=NoticeOf.CHANGE_OF_PROVIDER, bound=bound, count=count, **facts)
