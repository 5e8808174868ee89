"""A confirmed change of provider as a letter: who performs through which day, and who from when.

The days follow from the day that both have been told, by the system's rule for a change. Only the
start is decided; the last day of the one that leaves is the day before, so that there is neither a
gap nor an overlap.
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import replace
from datetime import date

from hemval.core.correspondence.addressee import Addressee
from hemval.core.correspondence.change_days import NoDays, change_days, change_rules
from hemval.core.correspondence.facts import ChangeFacts
from hemval.core.correspondence.happened import in_time, moment_or_day
from hemval.core.correspondence.hers import why_not_hers
from hemval.core.correspondence.kinds import LetterKind, UnsentCode
from hemval.core.correspondence.order import Letters, Unsent
from hemval.core.correspondence.sending import orders_to, stopped_by_invitation
from hemval.core.correspondence.terms import LetterTerms
from hemval.core.facts.events import Event, EventKind
from hemval.core.handover import ChangeDates
from hemval.core.invitation.outcome import LeftOutCode, Outcome

Performs = Callable[[str, date], str]
"""Who performs a bundle for her on a day, as far as the round tells; empty where it does not."""
_WITHOUT_HELP = frozenset(
    {
        LeftOutCode.DIED,
        LeftOutCode.MOVED_OUT,
        LeftOutCode.NO_SERVICE,
        LeftOutCode.DECISION_ENDED,
    }
)


def change(
    to: Addressee,
    event: Event,
    terms: LetterTerms,
    on: date,
    *,
    has: Collection[str] | None = None,
) -> Letters:
    """The letter that confirms one change, or why there is none.

    Whoever has help may change, in the round or not. It waits where the system has no rule for it,
    where a day was agreed that the rule does not allow, or where the provider cannot be hers.
    `has`: the bundles that she has, None where it is not known.
    """
    if event.happened.day > on:
        return _unsent(event, UnsentCode.NOT_YET, until=event.happened.day)
    return _letters(to, event, _facts_to(to, event, terms), has)


def changes(
    to: Addressee,
    events: Iterable[Event],
    terms: LetterTerms,
    on: date,
    *,
    performs: Performs | None = None,
    has: Collection[str] | None = None,
) -> tuple[Letters, ...]:
    """The letters that confirm all her changes, one for each, in the order they were told."""
    of_her = [one for one in events if one.client == to.client]
    found = confirmed(to, of_her, terms, on, performs)
    return tuple(
        _letters(to, one, found[one.id], has) if one.id in found else change(to, one, terms, on)
        for one in in_time(of_her, date.max)
        if one.kind is EventKind.CHANGE_AGREED
    )


def confirmed(
    to: Addressee,
    events: Iterable[Event],
    terms: LetterTerms,
    on: date,
    performs: Performs | None = None,
) -> Mapping[str, ChangeFacts | UnsentCode]:
    """What comes of each change that one person has been told of through a day, by its id.

    A change that was agreed before an earlier one had begun, and leaves the same provider, takes
    its place. One that leaves a provider who does not perform then waits for a person, and so does
    one to a provider that cannot be hers.
    """
    by_bundle: dict[str, list[Event]] = {}
    for one in in_time(events, on):
        if one.kind is EventKind.CHANGE_AGREED:
            by_bundle.setdefault(one.bundle, []).append(one)
    found: dict[str, ChangeFacts | UnsentCode] = {}
    for those in by_bundle.values():
        told = [(one.id, _facts_to(to, one, terms)) for one in those]
        found |= _one_after_another(told, performs)
    return found


def performer_now(
    to: Addressee,
    bundle: str,
    events: Iterable[Event],
    terms: LetterTerms,
    on: date,
    performs: Performs,
) -> str:
    """Who performs a bundle for her on a day, by the round and by the changes she has made since.

    `events` are hers.
    """
    begun = [
        one
        for one in confirmed(to, events, terms, on, performs).values()
        if isinstance(one, ChangeFacts) and one.bundle == bundle and one.starts <= on
    ]
    if not begun:
        return performs(bundle, on)
    return max(begun, key=lambda one: one.starts).coming


def change_facts(event: Event, terms: LetterTerms) -> ChangeFacts | UnsentCode:
    """The days of one change by the system's rules, or why there are none."""
    told = event.happened.day
    rules = change_rules(terms.system, event.bundle, told)
    days = change_days(rules, moment_or_day(event), event.starts)
    if isinstance(days, NoDays):
        return UnsentCode.NO_RULE
    if not isinstance(days, ChangeDates):
        return UnsentCode.DAY_AGAINST_RULE
    return ChangeFacts(
        bundle=event.bundle,
        told=told,
        leaving=event.leaving,
        last_day=days.leaving_performs_through,
        coming=event.provider,
        starts=days.starts,
    )


def stopped_later(to: Addressee, kind: LetterKind, occurrence: str) -> Unsent | None:
    """What keeps a letter about something that happened after the round.

    One who is outside the round, or may not choose in it, may still change; one who has gone, or
    has no help, may not.
    """
    if to.outcome is Outcome.LEFT_OUT and to.left_out not in _WITHOUT_HELP:
        return None
    stopped = stopped_by_invitation(kind, to)
    return replace(stopped, occurrence=occurrence) if stopped else None


def _facts_to(to: Addressee, event: Event, terms: LetterTerms) -> ChangeFacts | UnsentCode:
    """One change as `change_facts` has it, held against whether the provider can be hers."""
    facts = change_facts(event, terms)
    if isinstance(facts, UnsentCode):
        return facts
    why = why_not_hers(facts.coming, facts.bundle, to, terms, facts.starts)
    return facts if why is None else UnsentCode.NOT_HERS


def _one_after_another(
    changes_told: Iterable[tuple[str, ChangeFacts | UnsentCode]], performs: Performs | None
) -> Mapping[str, ChangeFacts | UnsentCode]:
    """Changes of one bundle in the order they were told; `standing` are those that hold so far."""
    found: dict[str, ChangeFacts | UnsentCode] = {}
    standing: list[tuple[str, ChangeFacts]] = []
    for id_, facts in changes_told:
        if isinstance(facts, ChangeFacts):
            if standing and _takes_the_place_of(facts, standing[-1][1]):
                found[standing.pop()[0]] = UnsentCode.OVERTAKEN
            if _follows(facts, standing[-1][1] if standing else None, performs):
                standing.append((id_, facts))
            else:
                facts = UnsentCode.DECIDE_FIRST
        found[id_] = facts
    return found


def _takes_the_place_of(facts: ChangeFacts, earlier: ChangeFacts) -> bool:
    """Was it told before the earlier one had begun, and does it leave the same provider?"""
    return facts.told < earlier.starts and facts.leaving == earlier.leaving


def _follows(facts: ChangeFacts, earlier: ChangeFacts | None, performs: Performs | None) -> bool:
    """Does it leave the one that performs on its last day?"""
    if earlier is not None:
        return facts.leaving == earlier.coming and earlier.starts < facts.starts
    known = performs(facts.bundle, facts.last_day) if performs else ""
    return not known or facts.leaving == known


def _letters(
    to: Addressee,
    event: Event,
    facts: ChangeFacts | UnsentCode,
    has: Collection[str] | None,
) -> Letters:
    if stopped := stopped_later(to, LetterKind.CHANGE, event.id):
        return stopped
    if has is not None and event.bundle not in has:
        return _unsent(event, UnsentCode.NO_SUCH_HELP)
    if isinstance(facts, UnsentCode):
        return _unsent(event, facts)
    return orders_to(to, LetterKind.CHANGE, facts, occurrence=event.id)


def _unsent(event: Event, why: UnsentCode, *, until: date | None = None) -> Unsent:
    return Unsent(
        kind=LetterKind.CHANGE, client=event.client, occurrence=event.id, why=why, until=until
    )
