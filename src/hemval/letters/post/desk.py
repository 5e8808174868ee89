"""The desk: prints what is not printed, keeps account of it, and tells what became of everybody.

1. Take the folder, alone. 2. Take away what was printed in clear for those who are protected now.
3. Go through the letters person by person: what is printed and lies here as it was printed is let
be, what is changed or missing is printed again as it was, and the rest is printed. Each file is
written before its line of the ledger, so that a kill costs no more than the letters in hand.
4. Make print batches, if they are asked for. 5. Write the lists from the ledger. 6. Forget the days
of the run: it is done.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from hemval.core.correspondence.account import Account, Ordered, Row
from hemval.core.correspondence.kinds import LetterKind
from hemval.core.correspondence.order import LetterOrder, Letters
from hemval.core.correspondence.planning import Planned, Planner, Wanted, everything, nothing
from hemval.core.correspondence.printed import LetterState, Unprintable
from hemval.core.correspondence.stamp import Stamp
from hemval.core.correspondence.terms import LetterTerms
from hemval.letters.kinds.registry import Compose, compose
from hemval.letters.post.batches import IN_A_BATCH, Batches
from hemval.letters.post.entry import Entry, letter_file
from hemval.letters.post.folder import LEDGER, LetterFolder, Step, letter_folder, no_step
from hemval.letters.post.ledger import Ledger
from hemval.letters.post.lists import write_lists
from hemval.letters.post.pressroom import Failed, Job, Pressed, Pressroom, Result
from hemval.letters.post.refused import PostRefusal, PostRefused
from hemval.letters.post.run_days import Days, RunDays
from hemval.letters.post.withdrawing import remove_unknown, withdraw
from hemval.texts.words import Words

PARCEL = 16
"""How many letters a process prints before it gives them back."""
_PEOPLE_AT_ONCE = 1024
_PARCELS_BETWEEN_SYNCS = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class PostRun:
    """What holds for one run of the desk.

    `key` is the round's own, by which letters have their ids. `days` says what each kind is dated.
    `people`: how many rows of the clients' list could be taken, each of which is told of once for
    each of the `kinds`. `hidden` are those of them who are protected. `wanted` says which letters
    are to be printed now; the others wait. `words` are those of the staff's lists. `enclosures`:
    what else the print house puts into the envelope of a kind. `workers`: in how many processes
    letters are printed; 0 prints in this one.
    """

    terms: LetterTerms
    key: bytes = field(repr=False)
    words: Words
    days: Days
    people: int
    hidden: frozenset[str] = frozenset()
    wanted: Wanted = everything
    enclosures: Mapping[LetterKind, tuple[str, ...]] = field(default_factory=dict)
    compose: Compose = compose
    workers: int = 2
    in_a_batch: int = IN_A_BATCH

    @property
    def kinds(self) -> tuple[LetterKind, ...]:
        """The kinds that are told of, in order of name."""
        return tuple(sorted(self.days))


@dataclass(slots=True, kw_only=True)
class PostResult:
    """What a run did.

    `restored` are letters whose files were gone or changed, and are as they were printed again;
    `not_restored` those that this version of Hemval would print otherwise, and that are left.
    `batches` are those that were made or made anew, and `left_out` the letters that were in one and
    are not, since they are not to be posted, by its name. `dated`: the day of each kind of which a
    letter was printed now.
    `withdrawn`: how many files were taken away, since somebody has become protected. `not_to_post`:
    how many printed letters are replaced or held, by the print batch that has them (empty: none).
    """

    account: Account
    printed: int = 0
    restored: list[str] = field(default_factory=list)
    not_restored: list[str] = field(default_factory=list)
    batches: list[str] = field(default_factory=list)
    left_out: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    dated: dict[LetterKind, date] = field(default_factory=dict)
    withdrawn: int = 0
    not_to_post: Mapping[str, int] = field(default_factory=dict)


@dataclass(slots=True)
class _Parcel:
    """Some people, what is planned for each, and the letters of theirs that are to be printed."""

    people: list[tuple[Letters, tuple[Planned, ...]]] = field(default_factory=list)
    jobs: list[Job] = field(default_factory=list)


def print_letters(
    target: Path,
    letters: Iterable[Letters],
    run: PostRun,
    *,
    batches_of: Iterable[Letters] | None = None,
    step: Step = no_step,
) -> PostResult:
    """Print all that is not printed, and write the lists anew.

    `letters` come person by person within each kind, each kind and occurrence once, and are gone
    through once. `batches_of`: the same letters once more, of which print batches are made then.
    Raises FolderRefused or PostRefused, and OSError when the disk says no; what was printed stands,
    and the same call goes on from there.
    """
    with letter_folder(target, step) as folder:
        path = folder.root / LEDGER
        with Ledger(path, round_id=run.terms.round, key=run.key, writes=True) as ledger:
            desk = _Desk(folder, ledger, run)
            desk.result.withdrawn = withdraw(folder, ledger, run.hidden)
            remove_unknown(folder, ledger)
            with write_lists(
                folder,
                ledger,
                desk.account,
                round_id=run.terms.round,
                words=run.words,
                enclosures=run.enclosures,
            ) as lists:
                for row in desk.work(letters):
                    lists.add(row)
                if batches_of is not None:
                    desk.make_batches(batches_of)
                desk.account.close(people=run.people, rejected=run.terms.rejected)
            desk.result.not_to_post = lists.not_to_post
        desk.days.finish(desk.account.ready_kinds)
        folder.sync()
    return desk.result


class _Desk:
    def __init__(self, folder: LetterFolder, ledger: Ledger, run: PostRun) -> None:
        self._folder = folder
        self._ledger = ledger
        self._run = run
        self._plans = Planner(
            ledger, key=run.key, days=run.days, wanted=run.wanted, is_here=self._is_here
        )
        self.account = Account(ledger, kinds=run.kinds, hidden=run.hidden)
        self.days = RunDays(folder, run.days)
        self.result = PostResult(account=self.account)

    def work(self, letters: Iterable[Letters]) -> Iterator[Row]:
        """Print, and give why each letter that is not printed is not."""
        run = self._run
        with Pressroom(run.terms, run.compose, workers=run.workers) as room:
            parcels = ((one, one.jobs) for one in self._parcels(letters))
            for number, (parcel, results) in enumerate(room.print(parcels), start=1):
                yield from self._put_away(parcel, results)
                if number % _PARCELS_BETWEEN_SYNCS == 0:
                    self._sync()
        self._sync()

    def make_batches(self, letters: Iterable[Letters]) -> None:
        """Print the batches that are not there."""
        run = self._run
        plans = Planner(
            self._ledger, key=run.key, days=run.days, wanted=nothing, is_here=self._is_here
        )
        batches = Batches(
            self._folder,
            self._ledger,
            plans,
            terms=run.terms,
            compose=run.compose,
            is_posted=self._is_posted,
            size=run.in_a_batch,
            is_apart=run.workers > 0,
        )
        self.result.batches = batches.make(letters)
        self.result.left_out = batches.left_out

    def _is_posted(self, letter: str) -> bool:
        number = self._ledger.number_of(letter)
        if number is None:
            return False
        return self.account.state(number, self._ledger.entry(number)) is LetterState.IN_FORCE

    def _sync(self) -> None:
        self._folder.sync()
        self._ledger.sync()

    def _parcels(self, letters: Iterable[Letters]) -> Iterator[_Parcel]:
        parcel = _Parcel()
        for one in self.account.in_order(letters):
            planned = self._plans.plan(one)
            parcel.people.append((one, planned))
            parcel.jobs.extend(
                Job(order=each.order, stamp=each.stamp, into=self._to_fill(each.order, each.stamp))
                for each in planned
                if each.stamp
            )
            if len(parcel.jobs) >= PARCEL or len(parcel.people) >= _PEOPLE_AT_ONCE:
                yield parcel
                parcel = _Parcel()
        yield parcel

    def _to_fill(self, order: LetterOrder, stamp: Stamp) -> Path:
        return self._folder.to_fill(letter_file(order.kind, stamp.id, is_by_hand=order.is_by_hand))

    def _is_here(self, entry: Entry) -> bool:
        return self._folder.has(entry.file, entry.sha256)

    def _put_away(self, parcel: _Parcel, results: Sequence[Result]) -> Iterator[Row]:
        following = iter(results)
        for letters, planned in parcel.people:
            ordered = [
                self._keep(one, one.stamp, next(following))
                if one.stamp
                else Ordered(order=one.order, number=one.number)
                for one in planned
            ]
            yield from self.account.take(letters, ordered)

    def _keep(self, planned: Planned, stamp: Stamp, result: Result) -> Ordered:
        """Put a letter where it belongs, and write that it is there."""
        order, number = planned.order, planned.number
        if isinstance(result, Failed):
            raise PostRefused(
                PostRefusal.FAILED, id=result.letter, error=result.error, line=result.line
            )
        if number is not None:
            self._restore(number, result)
            return Ordered(order=order, number=number)
        if isinstance(result, Unprintable):
            self._ledger.release(stamp.id)
            return Ordered(order=order, fault=result)
        entry = _entry(planned, stamp, result)
        self.days.keep(order.kind)
        self._name(entry.file, result)
        self.result.printed += 1
        self.result.dated[order.kind] = stamp.dated
        return Ordered(order=order, number=self._ledger.add(entry))

    def _restore(self, number: int, result: Pressed | Unprintable) -> None:
        entry = self._ledger.entry(number)
        if isinstance(result, Pressed) and result.sha256 == entry.sha256:
            self._name(entry.file, result)
            self.result.restored.append(entry.id)
        else:
            self._folder.forgo(entry.file)
            self.result.not_restored.append(entry.id)

    def _name(self, file: str, printed: Pressed) -> None:
        """Give the file its name; one that the press could not fill is written here."""
        if printed.pdf:
            self._folder.write(file, printed.pdf)
        else:
            self._folder.take(file)


def _entry(planned: Planned, stamp: Stamp, printed: Pressed) -> Entry:
    order = planned.order
    return Entry(
        id=stamp.id,
        facts=planned.facts,
        kind=order.kind,
        client=order.client,
        occurrence=order.occurrence,
        recipient=order.recipient,
        role=order.role,
        is_by_hand=order.is_by_hand,
        language=order.language,
        large_print=order.large_print,
        dated=stamp.dated,
        pages=printed.pages,
        sha256=printed.sha256,
        replaces=stamp.replaces,
        window=() if order.is_by_hand else printed.window,
    )
