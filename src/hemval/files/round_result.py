"""A round folder worked through: what was read, who is invited, which choices stand."""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from hemval.core.choosing import CountedChoice, choices_of
from hemval.core.fault import Severity
from hemval.core.invitation.inviting import Lost, invite
from hemval.core.invitation.outcome import Invitation, Invitations, Outcome
from hemval.core.invitation.totals import Totals, totals
from hemval.core.round.plan_checks import Finding, findings
from hemval.files.collecting import without_collecting
from hemval.files.lists.columns import LISTS
from hemval.files.lists.finding import list_file
from hemval.files.round_folder import PLAN_FILE, FolderRead, read_plan, read_round

Progress = Callable[[str, int, int | None], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundResult:
    """Everything that follows from a round folder and its system.

    `inputs` gives the SHA-256 of each file that was read, by its name.
    """

    read: FolderRead
    invitations: Invitations
    totals: Totals
    standing: tuple[CountedChoice, ...]
    findings: tuple[Finding, ...]
    inputs: Mapping[str, str]

    @property
    def wrong(self) -> tuple[Finding, ...]:
        """What contradicts the system, or cannot be."""
        return tuple(one for one in self.findings if one.severity is Severity.ERROR)

    @property
    def rejected_rows(self) -> int:
        """How many rows could not be taken; one with several faults is one row."""
        return len({(one.list, one.row) for one in self.read.rejected})

    @property
    def looked_at(self) -> tuple[Invitation, ...]:
        """Those that a person is to look at, protected ones left out."""
        return tuple(one for one in self.invitations.each if one.looks and not one.is_protected)

    @property
    def waiting(self) -> int:
        """How many letters wait until somebody has looked, protected ones left out."""
        return sum(one.counted_as is Outcome.LOOK_FIRST for one in self.looked_at)


def work_through(
    folder: Path,
    *,
    progress: Progress | None = None,
    deciding: Callable[[], None] = lambda: None,
) -> RoundResult:
    """Read a round folder and work out all that follows from it.

    `deciding` is called when everything is read. Raises FaultyFile when the folder cannot be read.
    """
    with without_collecting():
        read = read_round(folder, progress=progress)
        deciding()
        invitations = invite(read.system.system, read.facts, _lost(read))
        return RoundResult(
            read=read,
            invitations=invitations,
            totals=totals(invitations),
            standing=choices_of(read.facts),
            findings=findings(read.system.system, read.facts),
            inputs=_inputs(folder),
        )


def _lost(read: FolderRead) -> Lost:
    services = read.lost_of.get("services", frozenset())
    return Lost(
        clients=len(read.rejected_clients),
        services=services - {""},
        representatives=read.lost_of.get("representatives", frozenset()) - {""},
        unnamed_services="" in services,
    )


def _inputs(folder: Path) -> dict[str, str]:
    _, settings = read_plan(folder)
    found = (list_file(folder, list_id, settings) for list_id in LISTS)
    paths = [folder / PLAN_FILE, *(path for path in found if path is not None)]
    return {path.name: _digest(path) for path in sorted(paths)}


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
