"""A round folder: its plan, its lists, and everything in them that cannot be taken."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from hemval.core.facts.losses import NOTHING_LOST, Losses
from hemval.core.facts.rejected import RejectedRow, RowFinding, RowWarning
from hemval.core.facts.round_facts import RoundFacts
from hemval.core.facts.round_plan import RoundPlan
from hemval.core.lists.checked_lists import CheckedLists, Lists, check_lists
from hemval.core.people.protection import Shield
from hemval.files.faulty import FaultyFile, LocatedFault
from hemval.files.lists.cell_readers import CellReaders
from hemval.files.lists.columns import LISTS
from hemval.files.lists.forms import list_forms
from hemval.files.lists.list_files import list_file, open_list
from hemval.files.lists.list_form import ListForm
from hemval.files.lists.quoting import Sharing, quotable
from hemval.files.lists.reading import ListReader, Progress, ReadList
from hemval.files.lists.settings import ListSettings
from hemval.files.published_numbers import published_test_numbers
from hemval.files.round_plan_file import PLAN_FILE, read_plan
from hemval.files.system_file import ReadSystem, load_system, shipped_systems
from hemval.files.tables.refusal import refusal
from hemval.files.tables.watched import Watched


@dataclass(frozen=True, slots=True, kw_only=True)
class FolderRead:
    """A round folder as it was read.

    `rejected`: every reason why a row could not be taken, by list and row. `rows`: how many rows of
    each list were read, empty ones not counted. `losses`: what is missing in `facts`; to decide by,
    never to be told. A fact may name a provider whose own row was rejected: that is told once, at
    the provider. `warnings`: what to look at in rows that were taken; those about a protected
    person, or one whose row would reveal her, are `protected_warnings` and for named staff alone.
    `inputs` gives the SHA-256 of what was read of each file of the folder, by its name.
    """

    facts: RoundFacts
    system: ReadSystem
    rejected: tuple[RejectedRow, ...] = ()
    rows: Mapping[str, int] = field(default_factory=dict)
    losses: Losses = NOTHING_LOST
    warnings: tuple[RowWarning, ...] = ()
    protected_warnings: tuple[RowWarning, ...] = ()
    inputs: Mapping[str, str] = field(default_factory=dict)


def read_round(folder: Path, *, progress: Progress | None = None) -> FolderRead:
    """Read a round folder and check that its rows, its lists and its system agree.

    Raises FaultyFile with every file that cannot be read at all; a row that cannot be taken is no
    error, but stands in `rejected`. `progress` is told of each list, the rows read, and how many
    there are if that is known. The order of rows makes no difference to the facts.
    """
    planned = read_plan(folder)
    plan = planned.plan
    system = load_system(_system_of(folder, plan))
    read = _read_lists(folder, planned.settings, progress)
    warnings = [warning for one in read.values() for warning in one.warnings]
    lists = Lists(**{name: one.list.taken for name, one in read.items()})
    checked = check_lists(plan, system.system, lists, test_numbers=published_numbers_of_nobody())
    unread = (fault for one in read.values() for fault in one.list.rejected)
    sharing = sharing_of(checked)
    rejected = [sharing.fit(one) for one in (*unread, *checked.rejected)]
    hidden = _for_named_staff(checked.warnings, sharing)
    shared = [sharing.fit(one) for one in checked.warnings if not sharing.is_shielded(one)]
    return FolderRead(
        facts=checked.facts,
        system=system,
        rejected=tuple(sorted(rejected, key=_by_list_and_row)),
        rows={name: one.list.rows for name, one in read.items()},
        losses=checked.losses,
        warnings=(
            *warnings,
            *sorted(shared, key=_by_list_and_row),
        ),
        protected_warnings=tuple(sorted(hidden, key=_by_list_and_row)),
        inputs=dict(
            sorted(
                {
                    PLAN_FILE: planned.digest,
                    **{one.file: one.digest for one in read.values()},
                }.items()
            )
        ),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadFile:
    """One list with the file it stood in."""

    list: ReadList[Any]
    warnings: tuple[RowWarning, ...]
    file: str
    digest: str


def _read_lists(
    folder: Path, settings: ListSettings, progress: Progress | None
) -> dict[str, ReadFile]:
    """Read every list that is there. Raises FaultyFile with what is wrong with all the files."""
    read: dict[str, ReadFile] = {}
    faults: list[LocatedFault] = []
    for form in list_forms(CellReaders()).values():
        try:
            path = list_file(folder, form.name, settings)
            if path is not None:
                read[form.name] = read_one_list(path, form, settings, progress)
        except FaultyFile as error:
            faults += error.faults
    if faults:
        raise FaultyFile(tuple(faults))
    return read


def read_one_list(
    path: Path, form: ListForm[Any], settings: ListSettings, progress: Progress | None
) -> ReadFile:
    """Read one list. Raises FaultyFile also when the file was changed meanwhile."""
    watched = Watched(path)
    try:
        table, headings, seen = open_list(path, form.name, settings)
        read = ListReader(form, table, headings).read(progress)
    except FaultyFile:
        watched.check()
        raise
    except (OSError, UnicodeDecodeError):
        watched.check()
        raise refusal("list-not-a-file", path.name) from None
    watched.check()
    return ReadFile(list=read, warnings=seen, file=path.name, digest=watched.digest)


def sharing_of(checked: CheckedLists) -> Sharing:
    """What of the faults in the lists may be told to those who mend them."""
    listed = {client.id for client in checked.facts.clients}
    return Sharing(checked.shield, listed.union(one.id for one in checked.losses.clients))


def hide_in(read: FolderRead, shield: Shield) -> FolderRead:
    """What was read, told by a shield that hides more than the lists themselves do."""
    listed = {one.id for one in read.facts.clients}
    sharing = Sharing(shield, listed.union(one.id for one in read.losses.clients))
    hidden = (*read.protected_warnings, *_for_named_staff(read.warnings, sharing))
    return replace(
        read,
        rejected=tuple(map(sharing.fit, read.rejected)),
        warnings=tuple(one for one in read.warnings if not sharing.is_shielded(one)),
        protected_warnings=tuple(sorted(hidden, key=_by_list_and_row)),
    )


def _for_named_staff(warnings: Iterable[RowWarning], sharing: Sharing) -> list[RowWarning]:
    return [
        replace(one, value=quotable(one.list, one.column, one.value))
        for one in warnings
        if sharing.is_shielded(one)
    ]


def published_numbers_of_nobody() -> frozenset[str]:
    """The published personal numbers that belong to nobody."""
    return frozenset(number.text for number in published_test_numbers())


def _system_of(folder: Path, plan: RoundPlan) -> str:
    """The name of a shipped system, or the path of a system file from the round folder."""
    return plan.system if plan.system in shipped_systems() else str(folder / plan.system)


_ORDER = {name: place for place, name in enumerate(LISTS)}


def _by_list_and_row(one: RowFinding) -> tuple[int, int, str, str]:
    return _ORDER[one.list], one.row, one.column, one.code
