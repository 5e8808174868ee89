"""What a decided round came to for somebody, as far as she may be told of it by now.

Her letter and her page wait for the same things: a call that is to come first, and what a person is
to decide. Until then nothing is told, for she is not to read alone what somebody was to say to her.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from hemval.apps.allocation.explained import Explained
from hemval.apps.allocation.models import Given
from hemval.apps.calls.queries import call_events
from hemval.apps.choices.rounds_of_client import RoundOfHers
from hemval.apps.correspondence.later_events import later_events
from hemval.apps.said import reader_words
from hemval.core.correspondence.calls import calls_made, start_after_call, without_hasty_calls
from hemval.core.correspondence.facts import Called, agreed_with
from hemval.core.correspondence.kinds import UnsentCode
from hemval.core.correspondence.noticing import Calls, as_she_waits, what_comes_first
from hemval.core.explanation.explanation import Explanation
from hemval.core.explanation.kept import Kept
from hemval.core.facts.events import Event
from hemval.core.placement.placements import Placement
from hemval.core.system.system import System
from hemval.texts.kept import KeptSentences
from hemval.texts.placements import PlacementSentences


@dataclass(frozen=True, slots=True, kw_only=True)
class OutcomeOfBundle:
    """What came of one bundle: in short, why, and where she waits; each a sentence or more.

    `starts` is the first day of a provider that is new to her.
    """

    name: str
    row: Given
    short: str
    why: tuple[str, ...]
    queue: tuple[str, ...] = ()
    starts: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OutcomeInRound:
    """What came of a round. `waits` is what must come first: then nothing of it is told."""

    bundles: tuple[OutcomeOfBundle, ...] = ()
    waits: UnsentCode | None = None


def outcome_in(hers: RoundOfHers, given: Mapping[str, Given]) -> OutcomeInRound:
    """What she may be told of a round that is decided; `given` is what it gave her, by bundle."""
    if not given:
        return OutcomeInRound()
    return _InRound(hers, given).told()


class _InRound:
    """One round and one person, with what has been said on the phone and has happened since."""

    def __init__(self, hers: RoundOfHers, given: Mapping[str, Given]) -> None:
        self._hers = hers
        self._given = given
        self._explained = Explained(hers.now.row)
        self._each = {bundle: self._explained.of(one) for bundle, one in given.items()}
        self._calls, self._since = self._happened()
        self._names = {one.key: one.name for one in hers.bundles}

    def told(self) -> OutcomeInRound:
        first = [self._first(bundle, one.kept) for bundle, one in self._each.items()]
        waits = next((one for one in first if one is not None), None)
        if waits is not None:
            return OutcomeInRound(waits=waits)
        each = (self._of_bundle(bundle, one.kept, one.why) for bundle, one in self._each.items())
        return OutcomeInRound(bundles=tuple(each))

    def _happened(self) -> tuple[Calls, tuple[Event, ...]]:
        now = self._hers.now
        clients = {one for told in self._each.values() for one in _placed_together(told.kept)}
        by = now.days.notify_by.day if now.days.notify_by else None
        calls = without_hasty_calls(call_events(now.row, clients), by, now.today)
        return calls_made(calls, now.today), (*calls, *later_events(now.row, clients))

    def _first(self, bundle: str, kept: Kept) -> UnsentCode | None:
        if not isinstance(kept, Placement):
            return None
        is_given = self._given[bundle].decided_by_id is not None
        if is_given and kept.must_be_decided:
            return None
        return what_comes_first(kept, self._calls, self._system, self._effect)

    @property
    def _system(self) -> System:
        return self._hers.known.system

    @property
    def _effect(self) -> date:
        return self._hers.now.days.effect

    def _of_bundle(self, bundle: str, kept: Kept, why: Explanation | None) -> OutcomeOfBundle:
        row, words = self._given[bundle], reader_words()
        terms, name = self._explained.terms, self._names[bundle]
        if why is None:
            said = KeptSentences(terms, words).told(kept, why)
            return OutcomeOfBundle(name=name, row=row, short=said[0] if said else "", why=said[1:])
        called = self._calls.get(why.client, {}).get(bundle)
        settled, is_settled = self._settled(row, why, called)
        sentences = PlacementSentences(terms, words, in_letter=True)
        short = (sentences.who(settled, is_settled=is_settled), *sentences.meanwhile(settled))
        phone = (
            words.say("notice-called-agreed", day=called.on, provider=terms.names[called.agreed])
            if called is not None and called.agreed
            else ""
        )
        by_people = words.say("mypage-by-people") if row.decided_by_id is not None else ""
        besides = tuple(one for one in (phone, by_people) if one)
        return OutcomeOfBundle(
            name=name,
            row=row,
            short=" ".join(short),
            why=(*sentences.reason(why), *besides),
            queue=tuple(sentences.queue(settled)),
            starts=settled.starts if settled.provider != settled.today else None,
        )

    def _settled(
        self, row: Given, why: Explanation, called: Called | None
    ) -> tuple[Explanation, bool]:
        """The explanation as it stands by now: with what was agreed, or what people gave."""
        waits, effect = as_she_waits(why, self._since, self._hers.now.today), self._effect
        if called is not None and called.agreed:
            is_new = called.agreed != why.today
            starts = start_after_call(called, why.bundle, self._system, effect=effect)
            return agreed_with(waits, called.agreed, starts if is_new else None), True
        if row.decided_by_id is not None and row.provider is not None:
            return agreed_with(waits, row.provider.key, row.starts), True
        return waits, False


def _placed_together(kept: Kept) -> Iterable[str]:
    return kept.basis.clients if isinstance(kept, Placement) else (kept.client,)
