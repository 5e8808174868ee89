"""The files of an allocated round: who goes where and why, whom to call, what each provider reads.

What is told of a protected person stands under `protected/` and nowhere else; in a provider's list
a neutral line says that somebody comes. The problems are for their owner alone: without names they
still hold what everybody wished for, in which area, and how much she is granted.
"""

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import Any

from hemval.core.placement.working_lists import ListsOf, WorkingLists, lists_of, working_lists
from hemval.core.stages.allocated import AllocatedRound
from hemval.files.allocated import provider_files, staff_lists
from hemval.files.allocated.allocation_summary import allocation_numbers
from hemval.files.allocated.cells import Cells
from hemval.files.allocated.file_names import file_names
from hemval.files.allocated.parts import Part, Parts
from hemval.files.allocated.working_lists_file import WORKING_LISTS, write_working_lists
from hemval.files.folder_manifest import UNPUBLISHED
from hemval.files.problems.problem_file import problem_bytes
from hemval.files.whole_folder import protected_part
from hemval.texts.rules_behind import RulesBehind
from hemval.texts.words import Words

ALLOCATION = "allocation.csv"
CALL_LIST = "call_list.csv"
QUEUE = "queue.csv"
TO_DECIDE = "to_decide.csv"
TEMPORARY = "temporary.csv"
LOOK_AT = "look_at.csv"
BY_HAND = "providers.csv"
ADDRESSES = "addresses.csv"
PROBLEMS = "problems"

Told = Callable[[str], None]


class AllocationWriter:
    """Writes the files of one allocated round in one language; the same round, the same bytes."""

    def __init__(self, allocated: AllocatedRound, words: Words) -> None:
        """Part those who may stand in lists from those who may not."""
        self._allocated = allocated
        self._words = words
        self._parts = Parts(allocated)

    def write(self, folder: Path, told: Told) -> dict[str, int]:
        """Write every file, and give the rows of each; `told` hears its name before it is begun.

        The folder is new; files of earlier stages may stand in it.
        """
        files: dict[str, int] = {}
        for name, write in self._lists(self._parts.ordinary, self._working.named):
            told(name)
            files[name] = write(folder / name)
        told(provider_files.PROVIDERS)
        files |= provider_files.write_provider_lists(folder, self._working, self._cells)
        inner = protected_part(folder)
        for name, write in (
            *self._lists(self._parts.protected, self._working.by_hand),
            (BY_HAND, self._by_hand),
            (ADDRESSES, self._addresses),
        ):
            told(f"{inner.name}/{name}")
            files[f"{inner.name}/{name}"] = write(inner / name)
        told(WORKING_LISTS)
        secret = protected_part(folder, UNPUBLISHED)
        write_working_lists(secret / WORKING_LISTS, self._round_id, self._working)
        told(PROBLEMS)
        files |= self._problems(folder)
        return files

    def numbers(self, files: Mapping[str, int]) -> dict[str, Any]:
        """What the round's summary says of the allocation; `files` is what `write` gave back."""
        return allocation_numbers(self._allocated, self._parts, files)

    @cached_property
    def _cells(self) -> Cells:
        return Cells(self._allocated, self._words, self._parts.granted)

    @cached_property
    def _rules(self) -> RulesBehind:
        outcome = self._allocated.outcome
        return RulesBehind(outcome.system, outcome.days.effect, self._words)

    @property
    def _round_id(self) -> str:
        return self._allocated.outcome.facts.plan.id

    @cached_property
    def _working(self) -> WorkingLists:
        named, by_hand = map(self._lists_of, (self._parts.ordinary, self._parts.protected))
        outcome = self._allocated.outcome
        providers = (one.id for one in outcome.facts.providers)
        return working_lists(named, by_hand, providers, effect=outcome.days.effect)

    def _lists_of(self, part: Part) -> ListsOf:
        return lists_of(
            self._parts.all_lines(part),
            part.calls,
            part.placements,
            people=self._allocated.people,
            granted=self._parts.granted,
            units=self._cells.units,
        )

    def _lists(self, part: Part, working: ListsOf) -> Iterator[tuple[str, Callable[[Path], int]]]:
        cells, placements = self._cells, part.placements
        rows = staff_lists
        yield (
            ALLOCATION,
            lambda path: cells.csv(
                path, rows.ALLOCATION, rows.allocation_rows(placements, cells, self._rules)
            ),
        )
        yield (
            CALL_LIST,
            lambda path: cells.csv(path, rows.CALLS, rows.call_rows(working.calls, cells)),
        )
        yield (
            QUEUE,
            lambda path: cells.csv(path, rows.QUEUE, rows.queue_rows(working.queue, cells)),
        )
        yield (
            TO_DECIDE,
            lambda path: cells.csv(
                path, rows.TO_DECIDE, rows.decide_rows(placements, part.lost, cells)
            ),
        )
        yield (
            TEMPORARY,
            lambda path: cells.csv(path, rows.TEMPORARY, rows.temporary_rows(placements, cells)),
        )
        yield (
            LOOK_AT,
            lambda path: cells.csv(path, rows.LOOK_AT, rows.look_at_rows(part.remarks, cells)),
        )

    def _by_hand(self, path: Path) -> int:
        providers = self._allocated.outcome.facts.providers
        orders = self._working.by_hand.to_providers
        rows = provider_files.by_hand_rows(orders, providers, self._cells)
        return self._cells.csv(path, provider_files.BY_HAND, rows)

    def _addresses(self, path: Path) -> int:
        rows = provider_files.address_rows(self._working.by_hand.to_providers, self._cells)
        return self._cells.csv(path, provider_files.ADDRESSES, rows)

    def _problems(self, folder: Path) -> dict[str, int]:
        """Write each problem, and count its claims as rows."""
        inner = protected_part(folder, PROBLEMS)
        names = file_names((one.bundle for one in self._allocated.solved), ".json")
        written = {}
        for one in self._allocated.solved:
            name = names[one.bundle]
            (inner / name).write_bytes(problem_bytes(one.problem))
            written[f"{PROBLEMS}/{name}"] = len(one.problem.claims)
        return written
