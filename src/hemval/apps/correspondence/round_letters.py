"""A round as its letters need to know it: what holds for all of them, and everybody by now.

Until places are given and decided, people are as the lists tell of them today. Then the round
stands as it was told when places were given, and today's lists are held against that.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from types import MappingProxyType

from hemval.apps.allocation.as_stored import LATER
from hemval.apps.allocation.explained import Explained
from hemval.apps.allocation.kept_lists import lists_read
from hemval.apps.allocation.papers import PaperName, document, paper_lines
from hemval.apps.calls.queries import call_events
from hemval.apps.clients.models import Client
from hemval.apps.correspondence.compared import as_pages_tell
from hemval.apps.correspondence.later_events import later_events
from hemval.apps.correspondence.models import Letter
from hemval.apps.correspondence.receipts import has_receipts, receipts_of
from hemval.apps.rounds.days import today_in
from hemval.apps.rounds.facts import outcome_of
from hemval.apps.rounds.models import Round
from hemval.core.correspondence.addressing import addressees, letter_terms
from hemval.core.correspondence.calls import without_hasty_calls
from hemval.core.correspondence.days import day_of, kinds_of_round
from hemval.core.correspondence.kind_rules import KIND_RULES
from hemval.core.correspondence.kinds import LetterKind
from hemval.core.correspondence.order import Letters
from hemval.core.correspondence.ordering import letters_to, matter_of
from hemval.core.correspondence.person import PersonNow
from hemval.core.correspondence.since import as_listed_now, told_since
from hemval.core.correspondence.terms import LetterTerms
from hemval.core.explanation.explanation import Explanation
from hemval.core.explanation.kept import Kept
from hemval.core.facts.events import Event
from hemval.core.round.findings import FindingCode
from hemval.core.round.outcome import RoundOutcome, prepare
from hemval.core.stages.seen_again import with_later

_NO_EXPLANATIONS: Mapping[str, Explanation] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundLetters:
    """A round's letters before they are ordered.

    `people` is everybody, by client id; `hidden` who is protected by anything that was ever told.
    `has_receipts`: somebody has asked for them by letter. `is_nothing_to_choose`: the municipality
    performs all home care itself.
    """

    terms: LetterTerms
    people: tuple[PersonNow, ...]
    hidden: frozenset[str]
    events: tuple[Event, ...] = ()
    is_nothing_to_choose: bool = False
    has_receipts: bool = False

    @property
    def kinds(self) -> tuple[LetterKind, ...]:
        """The kinds of letters that it has."""
        of_events = {rules.event for rules in KIND_RULES.values() if rules.event}
        has_events = any(one.kind in of_events for one in self.events)
        return kinds_of_round(self.terms, has_events=has_events, has_asked=self.has_receipts)

    def letters(self, days: Mapping[LetterKind, date], key: bytes) -> Iterator[Letters]:
        """Every letter of every kind that has a day, or why there is none, person by person."""
        for kind in sorted(days):
            matter = matter_of(
                kind, self.terms, key, days[kind], events=self.events, hidden=self.hidden
            )
            for person in self.people:
                yield from letters_to(person, matter)


def round_letters(row: Round, now: datetime) -> RoundLetters:
    """A round's letters as everything stands by now. Needs what its plan rests on at hand."""
    outcome = outcome_of(row)
    before = _hidden_before(row)
    if row.decided_at is None:
        hidden = before | {one.client.id for one in outcome.invitations.each if one.is_protected}
        told = receipts_of(row, outcome)
        people = tuple(
            PersonNow(to=one, receipt=told.get(one.client))
            for one in addressees(outcome, hidden=hidden)
        )
        terms = as_pages_tell(letter_terms(outcome), row, now)
        letters = _of(terms, people, hidden, outcome)
        return replace(letters, has_receipts=has_receipts(row))
    letters = replace(_after_places(row, outcome, before), has_receipts=has_receipts(row))
    calls = without_hasty_calls(call_events(row), letters.terms.notify_by, today_in(row, now))
    return replace(letters, events=(*calls, *later_events(row)))


def days_of_letters(
    kinds: Iterable[LetterKind],
    letters: RoundLetters,
    row: Round,
    now: datetime,
) -> dict[LetterKind, date]:
    """The day of each kind that somebody says no day of."""
    today = today_in(row, now)
    return {
        kind: today if row.played_on else day_of(kind, letters.terms, today, letters.events)
        for kind in kinds
    }


def _after_places(row: Round, now: RoundOutcome, before: frozenset[str]) -> RoundLetters:
    """The round as it was told when places were given; whose file is destroyed is in it no more."""
    kept = frozenset(Client.objects.values_list("key", flat=True))
    frozen = prepare(now.system, lists_read(paper_lines(row, PaperName.LISTS)))
    when_given = lists_read(paper_lines(row, PaperName.LATER), like=frozen.facts)
    then = prepare(now.system, with_later(frozen.facts, when_given, LATER))
    hidden = before | frozenset(document(row, PaperName.ALLOCATED)["hidden"])
    since = told_since(then, now, hidden_before=hidden, known=())
    told = Explained(row)
    explained = _by_client(told)
    listed = addressees(then, later=now, hidden=since.hidden)
    people = tuple(
        PersonNow(
            to=one,
            kept=explained[one.client][0] if one.client in explained else (),
            explanations=explained[one.client][1] if one.client in explained else _NO_EXPLANATIONS,
        )
        for one in addressees(frozen, later=then, hidden=since.hidden)
        if one.client in kept
    )
    terms = replace(letter_terms(frozen), explained=told.terms)
    return _of(terms, tuple(as_listed_now(people, listed, since.changes)), since.hidden, now)


def _of(
    terms: LetterTerms, people: tuple[PersonNow, ...], hidden: frozenset[str], now: RoundOutcome
) -> RoundLetters:
    found = {one.code for one in now.findings}
    return RoundLetters(
        terms=terms,
        people=people,
        hidden=hidden,
        is_nothing_to_choose=FindingCode.NOTHING_TO_CHOOSE in found,
    )


def _by_client(
    told: Explained,
) -> dict[str, tuple[tuple[Kept, ...], dict[str, Explanation]]]:
    found: dict[str, tuple[tuple[Kept, ...], dict[str, Explanation]]] = {}
    for given, one in told.all():
        kept, why = found.get(given.client.key, ((), {}))
        if one.why is not None:
            why[given.bundle.key] = one.why
        found[given.client.key] = ((*kept, one.kept), why)
    for each in told.of_no_bundle():
        kept, why = found.get(each.client, ((), {}))
        found[each.client] = ((*kept, each), why)
    return found


def _hidden_before(row: Round) -> frozenset[str]:
    """Who was protected when letters of the round were ordered before."""
    by_hand = Letter.objects.filter(round=row, by_hand=True).values_list("client__key", flat=True)
    gone = Letter.objects.filter(round=row, withdrawn_at__isnull=False)
    return frozenset((*by_hand, *gone.values_list("client__key", flat=True)))
