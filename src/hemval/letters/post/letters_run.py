"""One run of the letters of a round: which kinds, on which days, by which key, and for whom.

1. Find the key of the letters, which the first run makes. 2. Say the day of each kind: a run that
was stopped today or yesterday goes on with the days it began with. 3. Print what is not printed.
The sheets for providers and staff, and the report, are in `papers`.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from pathlib import Path

from hemval.core.correspondence.addressee import Addressee
from hemval.core.correspondence.days import day_of, kinds_of_round
from hemval.core.correspondence.happened_later import happened_later
from hemval.core.correspondence.kinds import LetterKind
from hemval.core.correspondence.order import LetterOrder, Letters
from hemval.core.correspondence.person import PersonNow
from hemval.core.correspondence.planning import Wanted, everything
from hemval.core.correspondence.put_right import is_superseded
from hemval.core.correspondence.told_before import NOTHING_TOLD, Told, told_of
from hemval.core.facts.events import Event
from hemval.core.placement.lists_since import Since
from hemval.files.correspondence.letter_round import LetterRound
from hemval.files.correspondence.seen_since import SeenSince, people_now
from hemval.letters.post.desk import PostResult, PostRun, print_letters
from hemval.letters.post.folder import Step, no_step
from hemval.letters.post.letter_key import exercise_letter_key, letter_key, read_letter_key
from hemval.letters.post.looked import EVENTS, ROUND, Looked, keep_looked, read_looked
from hemval.letters.post.orders import Occasion, orders
from hemval.letters.post.refused import PostRefusal, PostRefused
from hemval.letters.post.run_days import goes_on, unfinished_days
from hemval.texts.words import Words

Chance = Callable[[int], bytes]
"""Gives so many bytes that nobody can guess."""
Progress = Callable[[int, int], None]
"""Told how many are gone through, of how many."""
_BETWEEN = 64


@dataclass(frozen=True, kw_only=True)
class LettersRun:
    """One run of the letters of a round.

    `letters` is their folder, `kinds` those that are asked for, all when empty; `language` those
    alone that are in it, and `wanted` which of them are printed now: the others wait, ready. `on`
    is the day they are posted, where somebody says it, and `today` where nobody does. `events`:
    what has happened since; None where no list tells it. `seen`: what lists of today tell, and
    `later` which of them are later than the round's.
    """

    round: LetterRound
    letters: Path
    words: Words
    today: date
    on: date | None = None
    kinds: Collection[LetterKind] = ()
    language: str = ""
    wanted: Wanted = everything
    events: tuple[Event, ...] | None = None
    seen: SeenSince | None = None
    later: frozenset[str] = frozenset()
    workers: int = field(default=2)

    @cached_property
    def days(self) -> Mapping[LetterKind, date]:
        """The day of each kind that is printed now. Raises OSError."""
        return {kind: self._day(kind) for kind in self._kinds()}

    @cached_property
    def begun(self) -> Mapping[LetterKind, date]:
        """The day of each kind that an earlier run was stopped in. Raises OSError."""
        return unfinished_days(self.letters)

    @cached_property
    def _days_told_of(self) -> Mapping[LetterKind, date]:
        """The same, with the kinds that are not asked for: the lists tell of them too."""
        if not self.days:
            return self.days
        others = kinds_of_round(self.round.terms, has_events=self.events is not None)
        told = {kind: self._gone_on_with(kind) or self._own_day(kind) for kind in others}
        return {**told, **self.days}

    @cached_property
    def hidden(self) -> frozenset[str]:
        """Who is protected, by anything that was ever told. Raises NoLetters and PostRefused."""
        kept = frozenset(one.client for one in self.round.addressees() if one.is_protected)
        known = kept | self.looked.hidden
        return known | self.seen.hidden if self.seen else known

    @cached_property
    def looked(self) -> Looked:
        """What earlier runs were told of later lists. Raises PostRefused."""
        return read_looked(self.letters)

    @cached_property
    def told_now(self) -> Told:
        """Those of whom the lists tell anything new, and what it is. Raises NoLetters."""
        if self.seen is None:
            return {}
        found = {one.to.client: told_of(then, one.to, one.changes) for then, one in self._pairs()}
        return {client: told for client, told in found.items() if told != NOTHING_TOLD}

    @cached_property
    def since(self) -> Since:
        """What is known since the round's lists were written. Raises NoLetters and PostRefused.

        Nothing is told of where the protected live.
        """
        moved = (
            one.to for then, one in self._pairs() if then.name and one.to.address != then.address
        )
        return Since(
            hidden=self.hidden,
            gone=frozenset(client for client, one in self.told.items() if one.gone),
            ended={client: one.ended for client, one in self.told.items() if one.ended},
            addresses={to.client: to.address for to in moved if not to.is_protected},
        )

    @cached_property
    def told(self) -> Told:
        """The same, with what earlier runs were told. Raises NoLetters and PostRefused."""
        before, now = self.looked.told, self.told_now
        known = self.round.ended_known
        return {
            client: before.get(client, NOTHING_TOLD)
            .joined(now.get(client, NOTHING_TOLD))
            .without(known.get(client, frozenset()))
            for client in sorted(before.keys() | now.keys())
        }

    @cached_property
    def told_otherwise(self) -> int:
        """Of how many an earlier run was told what the lists are against now."""
        if self.seen is None:
            return 0
        now = self.told_now
        return sum(
            told.is_against(now.get(client, NOTHING_TOLD)) for client, told in self.told.items()
        )

    @property
    def happened_later(self) -> tuple[Event, ...]:
        """What has happened after the day of the letters that are printed now. Raises OSError."""
        return happened_later(self.events or (), self.days)

    @property
    def lists_given(self) -> frozenset[str]:
        """The lists that this run is told of, by what they list."""
        of_round = {ROUND} if self.seen is not None else set()
        of_events = {EVENTS} if self.events is not None else set()
        return frozenset({*self.later, *of_round, *of_events})

    def check_told(self) -> None:
        """Refuse to go on where the round has been put right since, or less is told than before.

        Raises PostRefused where earlier runs were told of lists and this one is not, and NoLetters.
        """
        if is_superseded(self.round.certificate, self.looked.corrected):
            raise PostRefused(PostRefusal.CORRECTED)
        if missing := self.looked.missing(self.lists_given):
            names = ", ".join(missing)
            raise PostRefused(PostRefusal.LATER_MISSING, names=names)

    @cached_property
    def people(self) -> int:
        """How many rows of the clients' list could be taken."""
        return sum(1 for _ in self.round.addressees())

    def occasion(self, key: bytes) -> Occasion:
        """What the letters are ordered of."""
        events = self.events or ()
        return Occasion(
            round=self.round,
            key=key,
            days=self.days,
            events=events,
            seen=self.seen,
            hidden=self.hidden,
            told=self.told,
        )

    def key(self, chance: Chance) -> bytes:
        """The key of the letters, made if there is none. Raises PostRefused and FolderRefused."""
        terms = self.round.terms
        return letter_key(self.letters, terms.round, is_exercise=terms.is_exercise, chance=chance)

    def print(
        self,
        key: bytes,
        *,
        batches: bool = True,
        progress: Progress = lambda _done, _all: None,
        step: Step = no_step,
    ) -> PostResult:
        """Print what is not printed, and print batches of it if `batches` asks for them.

        Raises NoLetters, PostRefused (also where earlier runs were told of later lists and this one
        is not), FolderRefused and OSError.
        """
        self.check_told()
        if self.lists_given or self.round.corrected:
            keep_looked(self.letters, self._looked_now())
        occasion = replace(self.occasion(key), days=self._days_told_of)
        run = replace(self.post_run(key), days=occasion.days, wanted=self._is_wanted)
        told = _told_of(orders(occasion), self.people * len(occasion.days), progress)
        again = orders(occasion) if batches else None
        return print_letters(self.letters, told, run, batches_of=again, step=step)

    def orders_of(self, client: str) -> Iterator[Letters]:
        """The letters to one person, by the key that there is; none is made for it."""
        known = read_letter_key(self.letters, self.round.round_id)
        key = known or exercise_letter_key(self.round.round_id)
        return orders(self.occasion(key), client=client)

    def post_run(self, key: bytes) -> PostRun:
        """The run as the desk knows it."""
        return PostRun(
            terms=self.round.terms,
            key=key,
            words=self.words,
            days=self.days,
            people=self.people,
            hidden=self.hidden,
            wanted=self._is_wanted,
            workers=self.workers,
        )

    def _looked_now(self) -> Looked:
        """What earlier runs were told, with what this one is."""
        return Looked(
            lists=self.looked.lists | self.lists_given,
            hidden=self.hidden,
            told=self.told,
            corrected=self.looked.corrected | self.round.corrected,
        )

    def _pairs(self) -> Iterator[tuple[Addressee, PersonNow]]:
        """Everybody as the round knew them, and as lists tell of them now."""
        if self.seen is not None:
            now = people_now(self.round, self.seen)
            yield from zip(self.round.addressees(), now, strict=True)

    def _kinds(self) -> Iterable[LetterKind]:
        if self.kinds:
            return sorted(self.kinds)
        if self.round.is_nothing_to_choose:
            return ()
        return kinds_of_round(self.round.terms, has_events=self.events is not None)

    def _day(self, kind: LetterKind) -> date:
        return self.on or self._gone_on_with(kind) or self._own_day(kind)

    def _gone_on_with(self, kind: LetterKind) -> date | None:
        begun = self.begun.get(kind)
        return begun if begun and goes_on(begun, self.today) else None

    def _own_day(self, kind: LetterKind) -> date:
        return day_of(kind, self.round.terms, self.today, self.events or ())

    def _is_wanted(self, order: LetterOrder) -> bool:
        is_asked_for = order.kind in self.days and self.language in {"", order.language}
        return is_asked_for and self.wanted(order)


def _told_of(letters: Iterable[Letters], expected: int, progress: Progress) -> Iterator[Letters]:
    for number, one in enumerate(letters, start=1):
        if number % _BETWEEN == 0:
            progress(number, expected)
        yield one
