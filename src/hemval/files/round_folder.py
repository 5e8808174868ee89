"""A round folder: its plan, its lists, and everything in them that cannot be taken."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from hemval.core.facts.rejected import RejectedClient, RejectedRow, RowFinding, RowWarning
from hemval.core.facts.round_facts import RoundFacts
from hemval.core.facts.round_plan import RoundPlan
from hemval.core.lists.agree import Lists, check_lists
from hemval.files.collecting import without_collecting
from hemval.files.faulty import FaultyFile, LocatedFault
from hemval.files.lists.cell_readers import CellReaders
from hemval.files.lists.columns import LISTS
from hemval.files.lists.finding import check_settings, list_file, open_list
from hemval.files.lists.forms import list_forms
from hemval.files.lists.quoting import client_fit_to_share, fit_to_share
from hemval.files.lists.reading import ListReader, Progress, ReadList
from hemval.files.lists.settings import ListSettings
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
    each list were read, empty ones not counted. `rejected_clients`: the rows of the clients list
    that are missing in `facts`, one each, so that totals still add up to every client. A fact may
    name a provider whose own row was rejected: that is told once, at the provider.
    """

    facts: RoundFacts
    system: ReadSystem
    rejected: tuple[RejectedRow, ...] = ()
    rows: Mapping[str, int] = field(default_factory=dict)
    rejected_clients: tuple[RejectedClient, ...] = ()
    warnings: tuple[RowWarning, ...] = ()
    lost_of: Mapping[str, frozenset[str]] = field(default_factory=dict, repr=False)
    """For each list, the clients with a row there that was given back, protected ones too; for
    deciding by, never to be told. A row of which nobody knows whose it is stands as an empty id."""


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
    with without_collecting():
        read, warnings = _read_lists(folder, settings, progress)
        lists = Lists(**{name: one.taken for name, one in read.items()})
        agreed = check_lists(plan, system.system, lists)
    unread = (fault for one in read.values() for fault in one.rejected)
    given_back = (*unread, *agreed.rejected)
    rejected = [fit_to_share(one, agreed.protected) for one in given_back]
    return FolderRead(
        facts=agreed.facts,
        system=system,
        rejected=tuple(sorted(rejected, key=_by_list_and_row)),
        rows={name: one.rows for name, one in read.items()},
        rejected_clients=tuple(map(client_fit_to_share, agreed.rejected_clients)),
        warnings=(
            *warnings,
            *sorted(
                (fit_to_share(one, agreed.protected) for one in agreed.warnings),
                key=_by_list_and_row,
            ),
        ),
        lost_of={
            name: frozenset(one.client for one in given_back if one.list == name) for name in read
        },
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


def _system_of(folder: Path, plan: RoundPlan) -> str:
    """The name of a shipped system, or the path of a system file from the round folder."""
    return plan.system if plan.system in shipped_systems() else str(folder / plan.system)


_ORDER = {name: place for place, name in enumerate(LISTS)}


def _by_list_and_row(one: RowFinding) -> tuple[int, int, str, str]:
    return _ORDER[one.list], one.row, one.column, one.code
