"""A confirmed change of provider as a letter: who performs through which day, and who from when.

The days follow from the day that both have been told, by the system's rule for a change. Only the
start is decided; the last day of the one that leaves is the day before, so that there is neither a
gap nor an overlap.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date

from hemval.core.correspondence.addressee import Addressee
from hemval.core.correspondence.change_days import NoDays, change_days, change_rules
from hemval.core.correspondence.facts import ChangeFacts
from hemval.core.correspondence.happened import in_time, moment_or_day
from hemval.core.correspondence.kinds import LetterKind, UnsentCode
from hemval.core.correspondence.order import Letters, Unsent
from hemval.core.correspondence.sending import kept_by_invitation, orders_to
from hemval.core.correspondence.terms import LetterTerms
from hemval.core.facts.events import Event, EventKind
from hemval.core.handover import ChangeDates
from hemval.core.invitation.outcome import LeftOutCode, Outcome

_WITHOUT_HELP = frozenset(
    {
        LeftOutCode.DIED,
        LeftOutCode.MOVED_OUT,
        LeftOutCode.NO_SERVICE,
        LeftOutCode.DECISION_ENDED,
    }
)


def change(to: Addressee, event: Event, terms: LetterTerms, on: date) -> Letters:
    """The letter that confirms one change, or why there is none.

    Whoever has help may change, in the round or not. It waits where the system has no rule for it,
    or where a day was agreed that the rule does not allow.
    """
    told = event.happened.day
    if told > on:
        return _unsent(event, UnsentCode.NOT_YET, until=told)
    if kept := kept_later(to, LetterKind.CHANGE, event.id):
        return kept
    rules = change_rules(terms.system, event.bundle, told)
    days = change_days(rules, moment_or_day(event), event.starts)
    if isinstance(days, NoDays):
        return _unsent(event, UnsentCode.NO_RULE)
    if not isinstance(days, ChangeDates):
        return _unsent(event, UnsentCode.DAY_AGAINST_RULE)
    facts = ChangeFacts(
        bundle=event.bundle,
        leaving=event.leaving,
        last_day=days.leaving_performs_through,
        coming=event.provider,
        starts=days.starts,
    )
    return orders_to(to, LetterKind.CHANGE, facts, occurrence=event.id)


def changes(
    to: Addressee,
    events: Iterable[Event],
    terms: LetterTerms,
    on: date,
    *,
    performs: Mapping[str, str] | None = None,
) -> tuple[Letters, ...]:
    """The letters that confirm all her changes, the earliest first; one for each change.

    `performs`: who performs each bundle for her by the round, as far as is known. A change that
    was agreed before an earlier one had begun, and leaves the same provider, takes its place. One
    that leaves a provider who does not perform then waits for a person.
    """
    known = performs or {}
    hers = [
        one for one in events if one.kind is EventKind.CHANGE_AGREED and one.client == to.client
    ]
    by_bundle: dict[str, list[Event]] = {}
    for one in in_time(hers, date.max):
        by_bundle.setdefault(one.bundle, []).append(one)
    return tuple(
        letters
        for bundle in sorted(by_bundle)
        for letters in _one_after_another(to, by_bundle[bundle], terms, on, known.get(bundle, ""))
    )


def kept_later(to: Addressee, kind: LetterKind, occurrence: str) -> Unsent | None:
    """What keeps a letter about something that happened after the round.

    One who is outside the round, or may not choose in it, may still change; one who has gone, or
    has no help, may not.
    """
    if to.outcome is Outcome.LEFT_OUT and to.left_out not in _WITHOUT_HELP:
        return None
    kept = kept_by_invitation(kind, to)
    return replace(kept, occurrence=occurrence) if kept else None


def _one_after_another(
    to: Addressee, events: Iterable[Event], terms: LetterTerms, on: date, performs: str
) -> list[Letters]:
    """Her changes of one bundle; `standing` are the places of those that hold, one by one."""
    found: list[Letters] = []
    standing: list[tuple[int, Event, ChangeFacts]] = []
    for event in events:
        one = change(to, event, terms, on)
        facts = _facts(one)
        if facts is not None:
            if standing and _takes_the_place_of(facts, event, standing[-1][2]):
                place, earlier, _ = standing.pop()
                found[place] = _unsent(earlier, UnsentCode.OVERTAKEN)
            if _follows(facts, standing[-1][2] if standing else None, performs):
                standing.append((len(found), event, facts))
            else:
                one = _unsent(event, UnsentCode.DECIDE_FIRST)
        found.append(one)
    return found


def _takes_the_place_of(facts: ChangeFacts, event: Event, earlier: ChangeFacts) -> bool:
    """Was it agreed before the earlier one had begun, and does it leave the same provider?"""
    return event.happened.day < earlier.starts and facts.leaving == earlier.leaving


def _follows(facts: ChangeFacts, earlier: ChangeFacts | None, performs: str) -> bool:
    """Does it leave the one that performs then?"""
    if earlier is not None:
        return facts.leaving == earlier.coming and earlier.starts < facts.starts
    return not performs or facts.leaving == performs


def _facts(letters: Letters) -> ChangeFacts | None:
    if isinstance(letters, Unsent):
        return None
    facts = letters[0].facts
    return facts if isinstance(facts, ChangeFacts) else None


def _unsent(event: Event, why: UnsentCode, *, until: date | None = None) -> Unsent:
    return Unsent(
        kind=LetterKind.CHANGE, client=event.client, occurrence=event.id, why=why, until=until
    )
