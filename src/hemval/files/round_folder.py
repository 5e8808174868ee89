"""A round folder: its plan, its lists, and everything in them that cannot be taken."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from hemval.core.facts.losses import NOTHING_LOST, Losses
from hemval.core.facts.rejected import RejectedRow, RowFinding, RowWarning
from hemval.core.facts.round_facts import RoundFacts
from hemval.core.facts.round_plan import RoundPlan
from hemval.core.lists.checked_lists import Lists, check_lists
from hemval.files.faulty import FaultyFile, LocatedFault
from hemval.files.lists.cell_readers import CellReaders
from hemval.files.lists.columns import LISTS
from hemval.files.lists.forms import list_forms
from hemval.files.lists.list_files import check_settings, list_file, open_list
from hemval.files.lists.quoting import Sharing
from hemval.files.lists.reading import ListReader, Progress, ReadList
from hemval.files.lists.settings import ListSettings
from hemval.files.published_numbers import published_test_numbers
from hemval.files.system_file import ReadSystem, load_system, shipped_systems
from hemval.files.tables.refusal import refusal
from hemval.files.toml.document import decode, parse
from hemval.files.toml.reader import faulty, read_toml

PLAN_FILE = "round.toml"
PLAN_FORMAT = "hemval-round/1"


@dataclass(frozen=True, slots=True, kw_only=True)
class _PlanFile(RoundPlan):
    """What `round.toml` holds, in format 1."""

    lists: ListSettings = ListSettings()


@dataclass(frozen=True, slots=True, kw_only=True)
class FolderRead:
    """A round folder as it was read.

    `rejected`: every reason why a row could not be taken, by list and row. `rows`: how many rows of
    each list were read, empty ones not counted. `losses`: what is missing in `facts`; to decide by,
    never to be told. A fact may name a provider whose own row was rejected: that is told once, at
    the provider. `warnings`: what to look at in rows that were taken; those about a protected
    person, or one whose row would reveal her, are `protected_warnings` and for named staff alone.
    """

    facts: RoundFacts
    system: ReadSystem
    rejected: tuple[RejectedRow, ...] = ()
    rows: Mapping[str, int] = field(default_factory=dict)
    losses: Losses = NOTHING_LOST
    warnings: tuple[RowWarning, ...] = ()
    protected_warnings: tuple[RowWarning, ...] = ()


def read_plan(folder: Path) -> tuple[RoundPlan, ListSettings]:
    """Read `round.toml`. Raises FaultyFile with everything that is wrong in it."""
    path = folder / PLAN_FILE
    try:
        data = path.read_bytes()
    except OSError:
        raise refusal("list-no-plan", str(path)) from None
    text = decode(data, file=str(path))
    written = read_toml(text, _PlanFile, file=str(path), format_name=PLAN_FORMAT)
    if faults := check_settings(written.lists):
        raise faulty(parse(text, file=str(path)), faults)
    of_plan = {part.name: getattr(written, part.name) for part in fields(RoundPlan)}
    return RoundPlan(**of_plan), written.lists


def read_round(folder: Path, *, progress: Progress | None = None) -> FolderRead:
    """Read a round folder and check that its rows, its lists and its system agree.

    Raises FaultyFile with every file that cannot be read at all; a row that cannot be taken is no
    error, but stands in `rejected`. `progress` is told of each list, the rows read, and how many
    there are if that is known. The order of rows makes no difference to the facts.
    """
    plan, settings = read_plan(folder)
    system = load_system(_system_of(folder, plan))
    read, warnings = _read_lists(folder, settings, progress)
    lists = Lists(**{name: one.taken for name, one in read.items()})
    checked = check_lists(plan, system.system, lists, test_numbers=_test_numbers())
    unread = (fault for one in read.values() for fault in one.rejected)
    sharing = Sharing(checked.shield)
    rejected = [sharing.fit(one) for one in (*unread, *checked.rejected)]
    hidden = [one for one in checked.warnings if sharing.is_shielded(one)]
    shared = [sharing.fit(one) for one in checked.warnings if not sharing.is_shielded(one)]
    return FolderRead(
        facts=checked.facts,
        system=system,
        rejected=tuple(sorted(rejected, key=_by_list_and_row)),
        rows={name: one.rows for name, one in read.items()},
        losses=checked.losses,
        warnings=(
            *warnings,
            *sorted(shared, key=_by_list_and_row),
        ),
        protected_warnings=tuple(sorted(hidden, key=_by_list_and_row)),
    )


def _read_lists(
    folder: Path, settings: ListSettings, progress: Progress | None
) -> tuple[dict[str, ReadList[Any]], list[RowWarning]]:
    """Read every list that is there. Raises FaultyFile with what is wrong with all the files."""
    read: dict[str, ReadList[Any]] = {}
    faults: list[LocatedFault] = []
    warnings: list[RowWarning] = []
    readers = CellReaders()
    for list_id, form in list_forms(readers).items():
        try:
            path = list_file(folder, list_id, settings)
            if path is None:
                continue
            table, headings, seen = open_list(path, list_id, settings)
            warnings += seen
            read[list_id] = ListReader(form, table, headings).read(progress)
        except FaultyFile as error:
            faults += error.faults
    if faults:
        raise FaultyFile(tuple(faults))
    return read, warnings


def _test_numbers() -> frozenset[str]:
    return frozenset(number.text for number in published_test_numbers())


def _system_of(folder: Path, plan: RoundPlan) -> str:
    """The name of a shipped system, or the path of a system file from the round folder."""
    return plan.system if plan.system in shipped_systems() else str(folder / plan.system)


_ORDER = {name: place for place, name in enumerate(LISTS)}


def _by_list_and_row(one: RowFinding) -> tuple[int, int, str, str]:
    return _ORDER[one.list], one.row, one.column, one.code
