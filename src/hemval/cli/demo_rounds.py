"""Made-up rounds for the demonstration, made by the same commands that a user gives."""

import csv
import io
import json
from collections.abc import Callable, Mapping
from contextlib import redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import typer

from hemval.cli.generate import generate
from hemval.cli.round import check, invite
from hemval.files.invitation_files import REJECTED

ROUND = "round"
INVITATIONS = "invitations"
REFUSED = "refused"
DIRTY_SHARE = "2%"
_REASONS_SHOWN = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownRound:
    """A round in figures; `by_outcome` adds up to `clients`."""

    clients: int
    providers: int
    by_outcome: Mapping[str, int]
    findings: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownDirtyRound:
    """What was refused, the first of the reasons as cells of rejected.csv, and what came after."""

    rejected_rows: int
    reasons: tuple[tuple[str, ...], ...]
    accepted: ShownRound


def shown_round(system: str, clients: int | None, folder: Path) -> ShownRound:
    """Make up a round, check it, and invite."""
    _told(generate, system, out=folder / ROUND, clients=clients, as_json=True)
    _, checked = _told(check, folder / ROUND, as_json_=True)
    _, invited = _told(invite, folder / ROUND, out=folder / INVITATIONS, as_json_=True)
    return _in_figures(invited, findings=len(checked["findings"]))


def shown_dirty_round(system: str, clients: int | None, folder: Path) -> ShownDirtyRound:
    """Make up a round with faults in its lists, see it refused, and take it all the same."""
    lists, refused = folder / ROUND, folder / REFUSED
    _told(generate, system, out=lists, clients=clients, dirty=DIRTY_SHARE, as_json=True)
    stopped, told = _told(invite, lists, out=refused, as_json_=True)
    if not stopped:
        raise RuntimeError("the soiled lists were not refused")
    _, invited = _told(invite, lists, out=folder / INVITATIONS, accept_rejected=True, as_json_=True)
    return ShownDirtyRound(
        rejected_rows=told["rejected"]["rows"],
        reasons=_reasons(refused / REJECTED),
        accepted=_in_figures(invited, findings=len(invited["findings"])),
    )


def _told(command: Callable[..., None], *words: Any, **options: Any) -> tuple[int, dict[str, Any]]:
    """Give a command, and take its exit code and the JSON that it prints."""
    printed = io.StringIO()
    code = 0
    with redirect_stdout(printed):
        try:
            command(*words, **options)
        except typer.Exit as stop:
            code = stop.exit_code
    return code, json.loads(printed.getvalue())


def _in_figures(told: Mapping[str, Any], *, findings: int) -> ShownRound:
    return ShownRound(
        clients=told["totals"]["clients"],
        providers=told["rows"]["providers"],
        by_outcome=told["totals"]["outcome"],
        findings=findings,
    )


def _reasons(path: Path) -> tuple[tuple[str, ...], ...]:
    """List, row, column and problem of the first rows that stand in rejected.csv."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=";"))[1:]
    return tuple(tuple(row[:4]) for row in rows[:_REASONS_SHOWN])
