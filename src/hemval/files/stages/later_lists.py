"""Later lists of clients and services, read against the lists that the round was frozen with.

Between the last day to choose and the day a place is given, people die, move, get protection or
have their decisions ended. A later list tells so; it moves nobody's choice, and nobody is added.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from hemval.core.facts.losses import NOTHING_LOST, Losses
from hemval.core.facts.rejected import RejectedRow
from hemval.core.facts.round_facts import RoundFacts
from hemval.core.lists.checked_lists import Lists, check_lists
from hemval.core.round.outcome import RoundOutcome
from hemval.core.stages.seen_again import CLIENTS, SERVICES, seen_again, until_effect, with_later
from hemval.files.faulty import FaultyFile, LocatedFault
from hemval.files.lists.cell_readers import CellReaders
from hemval.files.lists.forms import list_forms
from hemval.files.lists.list_files import list_file
from hemval.files.lists.reading import Progress
from hemval.files.round_folder import (
    FolderRead,
    ReadFile,
    published_numbers_of_nobody,
    read_one_list,
    sharing_of,
)
from hemval.files.round_plan_file import read_plan
from hemval.files.stages.round_work import RoundWork
from hemval.files.tables.refusal import refusal

_NEEDED = {CLIENTS: (CLIENTS,), SERVICES: (CLIENTS, "providers", SERVICES)}
"""The lists that a later list is checked against, itself among them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LaterRead:
    """The facts of a round as later lists tell them; whatever no later list tells is as it was.

    `rejected`: rows of the later lists that could not be taken. `losses`: what is missing for it.
    `inputs` gives the SHA-256 of each later list by what it lists.
    """

    facts: RoundFacts
    rejected: tuple[RejectedRow, ...] = ()
    losses: Losses = NOTHING_LOST
    inputs: Mapping[str, str] = field(default_factory=dict)


def check_is_a_list(path: Path) -> None:
    """Is a file there that may be a later list? Raises FaultyFile where it is not.

    Whoever gives one while the round still waits learns it now, not when places are to be given.
    """
    try:
        code = "" if path.is_file() else "list-not-a-file" if path.exists() else "list-not-there"
    except OSError:
        code = "list-not-a-file"
    if code:
        raise refusal(code, path.name)


@dataclass(frozen=True, slots=True, kw_only=True)
class SeenAgain:
    """A round as it would be prepared from later lists, and the SHA-256 of each of them."""

    outcome: RoundOutcome
    inputs: Mapping[str, str]


def look_again(
    work: RoundWork, later: Mapping[str, Path], progress: Progress | None = None
) -> SeenAgain:
    """The round as later lists tell it, with everything that none of them tells as it was.

    Raises FaultyFile when a later list cannot be read, and StageRefused when rows of it cannot be
    taken and nobody has said that it may go on without them: one may be of somebody who has died.
    """
    read = read_later(work.folder, work.result.read, later, progress=progress)
    lost = {(one.list, one.row) for one in read.rejected}
    outcome = seen_again(
        work.result.outcome,
        read.facts,
        read.losses,
        later,
        lost=len(lost),
        accept_rejected=work.accept_rejected,
    )
    return SeenAgain(outcome=outcome, inputs=read.inputs)


def read_later(
    folder: Path,
    read: FolderRead,
    later: Mapping[str, Path],
    *,
    progress: Progress | None = None,
) -> LaterRead:
    """Read later lists of a round that is read; `later` gives the files of clients and services.

    Raises FaultyFile with every file that cannot be read at all.
    """
    names = dict.fromkeys(name for one in later for name in _NEEDED[one])
    files = _read_lists(folder, names, later, progress)
    lists = Lists(**{name: one.list.taken for name, one in files.items()})
    plan, system = until_effect(read.facts.plan), read.system.system
    checked = check_lists(plan, system, lists, test_numbers=published_numbers_of_nobody())
    unread = (fault for name in later for fault in files[name].list.rejected)
    sharing = sharing_of(checked)
    rejected = [sharing.fit(one) for one in (*unread, *checked.rejected) if one.list in later]
    return LaterRead(
        facts=with_later(read.facts, checked.facts, later),
        rejected=tuple(sorted(rejected, key=lambda one: (one.list, one.row, one.column))),
        losses=checked.losses,
        inputs={name: files[name].digest for name in later},
    )


def _read_lists(
    folder: Path,
    names: Mapping[str, None],
    later: Mapping[str, Path],
    progress: Progress | None,
) -> dict[str, ReadFile]:
    settings = read_plan(folder).settings
    forms = list_forms(CellReaders())
    files: dict[str, ReadFile] = {}
    faults: list[LocatedFault] = []
    for name in names:
        try:
            path = later.get(name) or list_file(folder, name, settings)
            if path is not None:
                files[name] = read_one_list(path, forms[name], settings, progress)
        except FaultyFile as error:
            faults += error.faults
    if faults:
        raise FaultyFile(tuple(faults))
    return files
