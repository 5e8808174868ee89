"""The account of a run: what has become of each kind of letter for every row of the clients' list.

Every row is counted once for each kind and occurrence: sent, by hand, waiting, or not sent. Whoever
is protected is counted by hand whatever has become of her letter, so that no count tells more of
the protected than how many they are; what has become of theirs is told to those who see to it.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from hemval.core.correspondence.kinds import LetterKind, Role, Standing, UnsentCode
from hemval.core.correspondence.order import LetterOrder, Letters, Unsent
from hemval.core.correspondence.printed import (
    LetterState,
    Printed,
    PrintedLetter,
    Unprintable,
    still_holds,
)
from hemval.core.invitation.outcome import ConcernCode, LeftOutCode


class AccountRefusal(StrEnum):
    """Why an account does not add up, by a fault of the program; the end of its sentence's name."""

    NOT_IN_ORDER = "not_in_order"
    """The letters of a kind do not come person by person, each once."""
    DOES_NOT_ADD_UP = "does_not_add_up"
    """Some are told of by no letter and no reason, or by two."""


class AccountRefused(Exception):
    """The account does not add up; `facts` are what the sentence tells, and hold nobody."""

    def __init__(self, code: AccountRefusal, **facts: str | int) -> None:
        """Keep what the sentence needs."""
        super().__init__(f"{code}: {facts}")
        self.code = code
        self.facts = facts


@dataclass(frozen=True, slots=True, kw_only=True)
class Ordered:
    """One letter order and what came of it: the number it was printed by, or why it was not."""

    order: LetterOrder
    number: int | None = None
    fault: Unprintable | None = None

    @property
    def why(self) -> UnsentCode:
        """Why it is not printed, where it is not."""
        return UnsentCode.UNPRINTABLE if self.fault else UnsentCode.READY


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """Why one kind of letter is not printed for one person, or a copy of it for whom it names.

    `is_hidden`: she is protected, and the row is for those who see to it alone.
    """

    kind: LetterKind
    client: str
    occurrence: str = ""
    recipient: str = ""
    standing: Standing
    why: UnsentCode
    until: date | None = None
    concerns: tuple[ConcernCode, ...] = ()
    left_out: LeftOutCode | None = None
    fault: Unprintable | None = None
    is_hidden: bool = False


Counts = Counter[tuple[LetterKind, Standing, UnsentCode | None]]


class Account:
    """Counts every row, person by person, and says which printed letters are in force."""

    def __init__(
        self,
        printed: Printed[PrintedLetter],
        *,
        kinds: Collection[LetterKind],
        hidden: Collection[str],
    ) -> None:
        """Take what is printed, the kinds that are told of, and who is protected."""
        self.kinds = tuple(sorted(frozenset(kinds)))
        self.counts: Counts = Counter()
        self.of_hidden: Counts = Counter()
        """The same for the protected alone, by what has become of theirs."""
        self.copies_waiting: Counter[LetterKind] = Counter()
        """Copies that cannot be printed as they stand; what is ready waits with hers."""
        self._register = printed
        self._hidden = hidden
        self._people: Counter[LetterKind] = Counter()
        self._last: dict[LetterKind, tuple[str, str]] = {}
        self._holds: set[int] = set()

    def in_order(self, letters: Iterable[Letters]) -> Iterator[Letters]:
        """The letters as they come, if they do person by person and each once.

        Raises AccountRefused before one that does not.
        """
        for one in letters:
            first = one if isinstance(one, Unsent) else one[0]
            self._check_order(first.kind, first.client, first.occurrence)
            yield one

    def take(self, letters: Letters, ordered: Sequence[Ordered]) -> tuple[Row, ...]:
        """Count one kind of letter for one person; the rows say what is not printed of it.

        `ordered` says what came of each order.
        """
        first = letters if isinstance(letters, Unsent) else letters[0]
        rows = self._unsent(letters) if isinstance(letters, Unsent) else self._sent(ordered)
        hers = next((row for row in rows if not row.recipient), None)
        is_by_hand = isinstance(first, LetterOrder) and first.is_by_hand
        is_hidden = self.is_hidden(first.client) or is_by_hand
        printed = Standing.BY_HAND if is_hidden else Standing.SENT
        standing, why = (hers.standing, hers.why) if hers else (printed, None)
        if is_hidden:
            self.of_hidden[first.kind, standing, why] += 1
            standing, why = Standing.BY_HAND, None
        self.counts[first.kind, standing, why] += 1
        self.copies_waiting[first.kind] += sum(1 for row in rows if row.recipient and row.fault)
        return tuple(replace(row, is_hidden=True) for row in rows) if is_hidden else rows

    @property
    def ready_kinds(self) -> frozenset[LetterKind]:
        """The kinds of which something could be printed and is not."""
        which = (*self.counts, *self.of_hidden)
        return frozenset(kind for kind, _, why in which if why is UnsentCode.READY)

    def is_hidden(self, client: str) -> bool:
        """Is she protected?"""
        return client in self._hidden

    def close(self, *, people: int, rejected: int) -> None:
        """Is everybody told of, for each kind, of so many `people`? Raises AccountRefused.

        No letter goes to the `rejected` rows of the clients' list, that could not be taken.
        """
        for kind in self.kinds:
            told = self._people[kind]
            if told != people:
                raise AccountRefused(
                    AccountRefusal.DOES_NOT_ADD_UP, kind=kind.value, people=people, told=told
                )
            if rejected:
                self.counts[kind, Standing.NOT_SENT, UnsentCode.ROW_REJECTED] += rejected

    def state(self, number: int, entry: PrintedLetter) -> LetterState:
        """What a printed letter is worth now; of a kind not told of, what it was worth before."""
        if self._register.is_replaced(number):
            return LetterState.REPLACED
        holds = number in self._holds
        return LetterState.IN_FORCE if holds or entry.kind not in self.kinds else LetterState.HELD

    def _check_order(self, kind: LetterKind, client: str, occurrence: str) -> None:
        last = self._last.get(kind)
        if kind not in self.kinds or (last is not None and (client, occurrence) <= last):
            raise AccountRefused(AccountRefusal.NOT_IN_ORDER, kind=kind.value)
        if last is None or client != last[0]:
            self._people[kind] += 1
        self._last[kind] = (client, occurrence)

    def _unsent(self, letters: Unsent) -> tuple[Row, ...]:
        """Nothing goes today: what was printed may hold all the same."""
        if still_holds(letters.why) and self._printed(letters):
            return ()
        return (
            Row(
                kind=letters.kind,
                client=letters.client,
                occurrence=letters.occurrence,
                standing=letters.standing,
                why=letters.why,
                until=letters.until,
                concerns=letters.concerns,
                left_out=letters.left_out,
            ),
        )

    def _printed(self, letters: Unsent) -> bool:
        """Is her letter printed? Then it holds, and so do the copies."""
        latest = self._register.latest(letters.kind, letters.client, letters.occurrence)
        is_hers = False
        for number in latest:
            entry = self._register.entry(number)
            if entry.is_by_hand == self.is_hidden(entry.client):
                self._holds.add(number)
                is_hers = is_hers or entry.role is not Role.COPY
        return is_hers

    def _sent(self, ordered: Sequence[Ordered]) -> tuple[Row, ...]:
        for one in ordered:
            if one.number is not None:
                self._holds.add(one.number)
        missing = [one for one in ordered if one.number is None]
        hers = [one for one in missing if one.order.role is not Role.COPY]
        copies = [one for one in missing if one.order.role is Role.COPY]
        return (*(_row(one) for one in hers[:1]), *(_row(one, copy=True) for one in copies))


def _row(one: Ordered, *, copy: bool = False) -> Row:
    order = one.order
    return Row(
        kind=order.kind,
        client=order.client,
        occurrence=order.occurrence,
        recipient=order.recipient if copy else "",
        standing=Standing.WAITS,
        why=one.why,
        fault=one.fault,
    )
