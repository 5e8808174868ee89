"""Made-up rounds for the demonstration, by the same calls as the commands of a user."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from hemval.cli.collecting import without_collecting
from hemval.cli.demo_allocated import ShownAllocation, held, shown_allocation
from hemval.cli.demo_letters import ShownLetters, shown_letters
from hemval.cli.round_progress import doing
from hemval.cli.speech import language, speech
from hemval.core.facts.rejected import RowFinding
from hemval.core.invitation.outcome import LeftOutCode
from hemval.core.placement.placements import PlacementCode
from hemval.core.round.outcome import RoundState
from hemval.core.system.system import System
from hemval.files.invited.invitation_folder import write_invitation_folder
from hemval.files.lists.headings import list_name
from hemval.files.lists.rejected import column_heading, finding_sentence
from hemval.files.round_result import RoundResult, work_through
from hemval.synthetic.folder import LATER_FOLDER, write_made_up
from hemval.synthetic.lists import LATER_LISTS
from hemval.synthetic.made_up_round import MadeUpRound
from hemval.synthetic.recipe import Recipe

ROUND = "round"
ALLOCATED = "allocated"
INVITATIONS = "invitations"
REFUSED = "refused"
_DIRTY_SHARE = 0.02
_REASONS_SHOWN = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownRound:
    """A round in figures; `by_outcome` adds up to `clients`.

    `left_out` counts those who are left out by the reason each is told, the most common first.
    `allocation` and `letters` are None where the demonstration goes no further than to the
    invitation.
    """

    clients: int
    providers: int
    by_outcome: Mapping[str, int]
    left_out: Mapping[LeftOutCode, int]
    findings: int
    allocation: ShownAllocation | None = None
    letters: ShownLetters | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RejectedCell:
    """Where something could not be taken, and why, in words; no `column`: the whole row."""

    list: str
    row: int
    column: str
    problem: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownDirtyRound:
    """What was refused, the first of the reasons, and what came after."""

    rejected_rows: int
    reasons: tuple[RejectedCell, ...]
    accepted: ShownRound


def shown_round(
    system: System,
    clients: int | None,
    folder: Path,
    *,
    later: bool,
    told: Collection[PlacementCode],
    to_everybody: bool,
    papers: bool,
) -> ShownRound:
    """Make up a round, invite, draw, allocate, explain, check and print letters.

    `later`: with lists of what has happened before the letters go. `told` are the outcomes of which
    one has been explained already. `to_everybody`: all notices are printed. `papers`: those of
    providers and staff are.
    """
    result = _made_up(Recipe(system=system, clients=clients, later=later), folder)
    lists = folder / ROUND
    known = {one: lists / LATER_FOLDER / f"{one}.csv" for one in LATER_LISTS} if later else {}
    with without_collecting():
        allocation = shown_allocation(result, lists, folder / ALLOCATED, later=known, told=told)
        letters = shown_letters(folder / ALLOCATED, everybody=to_everybody, papers=papers)
    return replace(_in_figures(result), allocation=allocation, letters=letters)


def shown_without_choice(system: System, clients: int | None, folder: Path) -> None:
    """Where there is nothing to choose: a round that ends at once, and the report that says so."""
    result = _made_up(Recipe(system=system, clients=clients, without_choice=True), folder)
    with without_collecting():
        held(result, folder / ROUND, folder / ALLOCATED)
        shown_letters(folder / ALLOCATED, everybody=False, papers=False)


def shown_dirty_round(system: System, clients: int | None, folder: Path) -> ShownDirtyRound:
    """Make up a round with faults in its lists, see it refused, and take it all the same."""
    result = _made_up(Recipe(system=system, clients=clients, dirty=_DIRTY_SHARE), folder)
    if not result.outcome.stops(accept_rejected=False):
        raise RuntimeError("the soiled lists were not refused")
    _write(folder / REFUSED, result, folder, RoundState.REFUSED)
    _write(folder / INVITATIONS, result, folder, RoundState.INVITED)
    return ShownDirtyRound(
        rejected_rows=result.outcome.losses.rows,
        reasons=tuple(_cells(result.read.rejected[:_REASONS_SHOWN])),
        accepted=_in_figures(result),
    )


def _made_up(recipe: Recipe, folder: Path) -> RoundResult:
    write_made_up(MadeUpRound(recipe), folder / ROUND, language=language())
    with without_collecting(), doing() as told:
        return work_through(folder / ROUND, progress=told.reading, deciding=told.deciding)


def _write(out: Path, result: RoundResult, folder: Path, state: RoundState) -> None:
    accepted = bool(result.outcome.losses.rows) and state is RoundState.INVITED
    write_invitation_folder(
        out, result, speech(), state=state, lists=folder / ROUND, accept_rejected=accepted
    )


def _in_figures(result: RoundResult) -> ShownRound:
    return ShownRound(
        clients=result.outcome.totals.rows,
        providers=result.read.rows["providers"],
        by_outcome=result.outcome.totals.by_outcome,
        left_out={
            LeftOutCode(code): count
            for code, count in Counter(result.outcome.totals.by_reason).most_common()
            if code in set(LeftOutCode)
        },
        findings=len(result.outcome.findings),
    )


def _cells(rejected: tuple[RowFinding, ...]) -> Iterator[RejectedCell]:
    for one in rejected:
        yield RejectedCell(
            list=list_name(one.list, speech()),
            row=one.row,
            column=column_heading(one, speech()),
            problem=finding_sentence(one, speech()),
        )
