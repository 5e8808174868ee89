"""Print batches: many letters in one PDF, for the print house.

Letters of one kind, language, day and number of sheets, so many in each, in the order of print. A
letter is in one batch. What is batched stays so: letters that are printed later come in batches of
their own, since the earlier may have been sent. A batch of which a file is gone, or that was taken
back since somebody in it became protected, is printed anew by its own name with the letters of it
that still hold. So is one with a letter that is not to be posted, and it is told which that is.
Each is printed in a process that ends, for Typst gives no memory back.
"""

import contextlib
import multiprocessing
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from hashlib import sha256
from multiprocessing.connection import Connection

from hemval.core.correspondence.order import Letters
from hemval.core.correspondence.planning import Planner
from hemval.core.correspondence.stamp import Stamp
from hemval.core.correspondence.terms import LetterTerms
from hemval.letters.kinds.registry import Compose
from hemval.letters.post.entry import BatchEntry, Entry
from hemval.letters.post.folder import LetterFolder
from hemval.letters.post.ledger import Ledger
from hemval.letters.post.pressroom import Failed, Job, failure
from hemval.letters.post.refused import PostRefusal, PostRefused
from hemval.letters.post.withdrawing import batch_file
from hemval.letters.typeset.press import Press
from hemval.texts.words import words

IN_A_BATCH = 250
_Group = tuple[str, str, int, date]
"""The kind, language, sheets and day of the letters of a batch."""


@dataclass(slots=True)
class _Waiting:
    """Letters that are to be in one batch."""

    jobs: list[Job] = field(default_factory=list)

    @property
    def letters(self) -> tuple[str, ...]:
        """Their ids."""
        return tuple(one.stamp.id for one in self.jobs)


class Batches:
    """Makes the print batches of a folder of letters, all of which are printed."""

    def __init__(
        self,
        folder: LetterFolder,
        ledger: Ledger,
        plans: Planner[Entry],
        *,
        terms: LetterTerms,
        compose: Compose,
        is_posted: Callable[[str], bool],
        size: int = IN_A_BATCH,
        is_apart: bool = True,
    ) -> None:
        """Take what the letters are held against; `plans` prints nothing.

        `is_posted`: is the letter with that id to be posted, as all stand now? `is_apart`: each
        batch is printed in a process of its own.
        """
        self._folder = folder
        self._ledger = ledger
        self._plans = plans
        self._print_with = terms, compose
        self._size = size
        self._is_apart = is_apart
        self._numbers = Counter(name.rpartition("-")[0] for name in ledger.batches)
        self._gone = {one.name: _Waiting() for one in ledger.batches.values() if self._is_gone(one)}
        self._is_posted = is_posted
        self._stale = {
            one.name: _Waiting()
            for one in ledger.batches.values()
            if one.name not in self._gone and not all(map(is_posted, one.letters))
        }
        self.left_out: dict[str, tuple[str, ...]] = {}
        """The letters that batches were made anew without, by the name of the batch."""
        self._batch_of = {
            letter: one.name for one in ledger.batches.values() for letter in one.letters
        }

    def make(self, letters: Iterable[Letters]) -> list[str]:
        """Print every batch that is not there, and give their names. Raises PostRefused."""
        made = [self._print(self._named(group), waiting) for group, waiting in self._full(letters)]
        for name, again in self._gone.items():
            if again.jobs:
                made.append(self._print(name, again))
        made.extend(name for name, again in self._stale.items() if self._print_without(name, again))
        self._folder.sync()
        self._ledger.sync()
        return made

    def _is_gone(self, batch: BatchEntry) -> bool:
        return not batch.sha256 or not self._folder.has(batch_file(batch.name), batch.sha256)

    def _full(self, letters: Iterable[Letters]) -> Iterator[tuple[_Group, _Waiting]]:
        """The letters that are in no batch, in batches as they are filled."""
        groups: dict[_Group, _Waiting] = {}
        for entry, job in self._printed(letters):
            batch = self._batch_of.get(entry.id, "")
            if batch in self._gone:
                self._gone[batch].jobs.append(job)
            elif batch in self._stale:
                self._stale[batch].jobs.append(job)
            if batch:
                continue
            group = entry.kind.value, entry.language, entry.sheets, entry.dated
            waiting = groups.setdefault(group, _Waiting())
            waiting.jobs.append(job)
            if len(waiting.jobs) == self._size:
                yield group, groups.pop(group)
        for group in sorted(groups):
            yield group, groups[group]

    def _printed(self, letters: Iterable[Letters]) -> Iterator[tuple[Entry, Job]]:
        """Every letter for the post that is printed and holds, as it is to be printed again."""
        for one in letters:
            for planned in self._plans.plan(one):
                if planned.number is None or planned.order.is_by_hand:
                    continue
                entry = self._ledger.entry(planned.number)
                stamp = Stamp(id=entry.id, dated=entry.dated, replaces=entry.replaces)
                yield entry, Job(order=planned.order, stamp=stamp)

    def _print_without(self, name: str, again: _Waiting) -> bool:
        """Print a batch without what is not to be posted; one with nothing else is taken away.

        It stays as it is where a letter of it that holds is ordered no more, since its time has
        passed: that one could not be printed again.
        """
        before = self._ledger.batches[name].letters
        if any(self._is_posted(one) and one not in again.letters for one in before):
            return False
        self.left_out[name] = tuple(one for one in before if one not in again.letters)
        if again.jobs:
            self._print(name, again)
        else:
            self._folder.remove(batch_file(name))
            self._ledger.add_batch(BatchEntry(name=name, letters=()))
        return bool(again.jobs)

    def _named(self, group: _Group) -> str:
        of_a_sort = "-".join(map(str, group[:-1]))
        self._numbers[of_a_sort] += 1
        return f"{of_a_sort}-{self._numbers[of_a_sort]:03}"

    def _print(self, name: str, waiting: _Waiting) -> str:
        result = print_as_one(tuple(waiting.jobs), *self._print_with, is_apart=self._is_apart)
        batch = BatchEntry(name=name, letters=waiting.letters, sha256=sha256(result).hexdigest())
        self._folder.write(batch_file(name), result)
        if self._ledger.batches.get(name) != batch:
            self._ledger.add_batch(batch)
        return name


def print_as_one(
    jobs: Sequence[Job], terms: LetterTerms, compose: Compose, *, is_apart: bool = True
) -> bytes:
    """The letters as one PDF; `is_apart`: from a process that ends. Raises PostRefused."""
    result = (_printed_apart if is_apart else _printed)(jobs, terms, compose)
    if isinstance(result, Failed):
        raise PostRefused(
            PostRefusal.FAILED, id=result.letter, error=result.error, line=result.line
        )
    return result


def _printed(jobs: Sequence[Job], terms: LetterTerms, compose: Compose) -> bytes | Failed:
    """The letters as one PDF."""
    papers = []
    last = jobs[0]
    try:
        for last in jobs:
            order = last.order
            papers.append(compose(order, terms, words(order.language), last.stamp))
        return Press().print_batch(papers, last.stamp.dated).pdf
    except Exception as error:
        return failure(last.stamp.id, error)


def _printed_apart(jobs: Sequence[Job], terms: LetterTerms, compose: Compose) -> bytes | Failed:
    """The same, from a process that has ended. Raises PostRefused when it ends too early."""
    processes = multiprocessing.get_context("spawn")
    ours, theirs = processes.Pipe()
    process = processes.Process(target=_print, args=(theirs, jobs, terms, compose), daemon=True)
    process.start()
    theirs.close()
    try:
        result: bytes | Failed = ours.recv()
    except (EOFError, OSError):
        first, last = jobs[0].stamp.id, jobs[-1].stamp.id
        raise PostRefused(PostRefusal.WORKER_DIED, first=first, last=last) from None
    finally:
        ours.close()
        process.join()
    return result


def _print(pipe: Connection, jobs: Sequence[Job], terms: LetterTerms, compose: Compose) -> None:
    result = _printed(jobs, terms, compose)
    with contextlib.suppress(OSError):
        pipe.send(result)
