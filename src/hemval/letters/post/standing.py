"""How the letters of a round stand: by kind, how many days are left, and what stands in the way."""

import os
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from hemval.core.correspondence.account import Account, Ordered, Row
from hemval.core.correspondence.kinds import TAKES_TIME, LetterKind, Standing, UnsentCode
from hemval.core.correspondence.order import Letters
from hemval.core.correspondence.planning import Planner, nothing
from hemval.core.correspondence.printed import LetterState
from hemval.letters.post.desk import PostRun
from hemval.letters.post.entry import Entry
from hemval.letters.post.folder import LEDGER
from hemval.letters.post.ledger import Ledger
from hemval.texts.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class InTheWay:
    """So many letters of a kind wait for the same thing; `until` is the first day they may go."""

    kind: LetterKind
    why: UnsentCode
    number: int
    until: date | None = None

    @property
    def weight(self) -> tuple[bool, bool, int, str, str]:
        """What a person must do first, then what is only to be printed, then what takes time."""
        is_time, is_ready = self.why in TAKES_TIME, self.why is UnsentCode.READY
        return is_time, is_ready, -self.number, self.kind.value, self.why.value


@dataclass(frozen=True, slots=True, kw_only=True)
class KindStatus:
    """How one kind stands: rows by standing, and printed letters that are not to be posted."""

    kind: LetterKind
    rows: int
    sent: int
    by_hand: int
    waits: int
    not_sent: int
    held: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PostStatus:
    """How all letters stand on a day.

    `days_left`: until everybody is to have had her notice, less than 0 when the day has passed and
    None when no day is set. `in_the_way`: the weightiest first.
    """

    on: date
    notify_by: date | None
    kinds: tuple[KindStatus, ...]
    in_the_way: tuple[InTheWay, ...]

    @property
    def days_left(self) -> int | None:
        """Days until everybody is to have had her notice."""
        return (self.notify_by - self.on).days if self.notify_by else None


def post_status(target: Path, letters: Iterable[Letters], run: PostRun, *, on: date) -> PostStatus:
    """How it stands, without printing or writing anything.

    `letters` are those that would be given to be printed on that day. Raises PostRefused.
    """
    with _reading(target, run) as ledger:
        account = Account(ledger, kinds=run.kinds, hidden=run.hidden)
        waiting = _Waiting()
        for row in _rows(ledger, account, letters, run):
            waiting.add(row)
        account.close(people=run.people, rejected=run.terms.rejected)
        held = Counter(
            entry.kind
            for number, entry in enumerate(ledger.entries())
            if not entry.is_by_hand and account.state(number, entry) is LetterState.HELD
        )
    return PostStatus(
        on=on,
        notify_by=run.terms.notify_by,
        kinds=tuple(_kind(account, kind, held[kind]) for kind in account.kinds),
        in_the_way=waiting.by_weight(),
    )


def status_sentences(status: PostStatus, words: Words) -> Iterator[str]:
    """Days left, what stands in the way, and what is held, as sentences."""
    say = words.say
    if status.notify_by is None or status.days_left is None:
        yield say("post-status-no_day")
    elif status.days_left < 0:
        yield say("post-status-days_over", days=-status.days_left, day=status.notify_by)
    else:
        yield say("post-status-days_left", days=status.days_left, day=status.notify_by)
    for one in status.in_the_way:
        kind = say(f"post-kind-{one.kind}")
        if one.until:
            yield say("post-status-first_day", number=one.number, kind=kind, day=one.until)
        else:
            reason = say(f"unsent-{one.why}")
            yield say("post-status-in_the_way", number=one.number, kind=kind, reason=reason)
    for each in status.kinds:
        if each.held:
            kind = say(f"post-kind-{each.kind}")
            yield say("post-status-held", number=each.held, kind=kind)


class _Waiting:
    """Counts what waits, of those who are not protected."""

    def __init__(self) -> None:
        self._numbers: Counter[tuple[LetterKind, UnsentCode, date | None]] = Counter()

    def add(self, row: Row) -> None:
        if row.standing is Standing.WAITS and not row.is_hidden:
            self._numbers[row.kind, row.why, row.until] += 1

    def by_weight(self) -> tuple[InTheWay, ...]:
        found = (
            InTheWay(kind=kind, why=why, number=number, until=until)
            for (kind, why, until), number in self._numbers.items()
        )
        return tuple(sorted(found, key=lambda one: (*one.weight, one.until or date.min)))


@contextmanager
def _reading(target: Path, run: PostRun) -> Iterator[Ledger]:
    """The ledger as it stands; an empty one where nothing is printed yet."""
    path = target / LEDGER
    known = path if path.is_file() else Path(os.devnull)
    with Ledger(known, round_id=run.terms.round, key=run.key, writes=False) as ledger:
        yield ledger


def _rows(
    ledger: Ledger, account: Account, letters: Iterable[Letters], run: PostRun
) -> Iterator[Row]:
    plans = Planner(ledger, key=run.key, days=run.days, wanted=nothing, is_here=_let_be)
    for one in account.in_order(letters):
        ordered = [Ordered(order=each.order, number=each.number) for each in plans.plan(one)]
        yield from account.take(one, ordered)


def _let_be(_entry: Entry) -> bool:
    """Files are not looked at: to ask how it stands is to be quick."""
    return True


def _kind(account: Account, kind: LetterKind, held: int) -> KindStatus:
    numbers: Counter[Standing] = Counter()
    for (one, standing, _), number in account.counts.items():
        if one is kind:
            numbers[standing] += number
    return KindStatus(
        kind=kind,
        rows=numbers.total(),
        sent=numbers[Standing.SENT],
        by_hand=numbers[Standing.BY_HAND],
        waits=numbers[Standing.WAITS],
        not_sent=numbers[Standing.NOT_SENT],
        held=held,
    )
