"""A round's folder, stage by stage: invited, frozen, drawn, allocated.

Each stage is one swap of the whole folder, decided while nobody else writes it: what is frozen is
frozen once, and what is drawn is drawn once, however many try at the same time. What an earlier
stage wrote is carried over byte for byte; only the summary is written anew, and what letters need
to know of people by each stage that reads the lists.
"""

import shutil
from collections.abc import Callable, Mapping, Set
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

from hemval.core.lottery.public_value import PublicValue
from hemval.core.people.protected_since import shield_hiding
from hemval.core.round.outcome import RoundState
from hemval.core.round.waits import Reached
from hemval.core.stages.drawn import drawn
from hemval.core.stages.frozen import RoundSecrets
from hemval.core.stages.standing import (
    Standing,
    check_is_of_round,
    check_unchanged,
    frozen_to_draw,
)
from hemval.files.correspondence.kept_for_letters import KEPT_FOR_LETTERS, keep_for_letters
from hemval.files.folder_manifest import UNPUBLISHED
from hemval.files.invited.invitation_files import InvitationWriter
from hemval.files.invited.summary_file import SUMMARY, as_json, stage_summary, summary
from hemval.files.round_folder import hide_in
from hemval.files.round_result import RoundResult
from hemval.files.stages.lottery_files import (
    COMMITMENT,
    DRAW,
    SECRETS,
    write_draw,
    write_frozen,
)
from hemval.files.stages.round_standing import standing_in
from hemval.files.stages.round_work import RoundWork
from hemval.files.whole_folder import Grow, Written, carry_over, grow_whole, protected_part

KIND = "round"
INVITATIONS = "invitations"
NOTHING_MORE: Mapping[str, Any] = MappingProxyType({})
Step = Callable[[str], None]


STAGES = frozenset({INVITATIONS, COMMITMENT, DRAW, SECRETS})
"""What earlier stages wrote, and an allocation leaves as it is."""


def _nothing(_name: str) -> None:
    """Nobody listens."""


def invite_into(
    out: Path,
    work: RoundWork,
    *,
    replace: bool = False,
    writing: Step = _nothing,
    step: Step = _nothing,
) -> Written:
    """Write the invitation into a folder where there is none yet.

    `replace`: write it anew. What was frozen of a real round stays whatever is asked; an exercise
    begins again. `writing` is told of each file. Raises StageRefused and FolderRefused.
    """

    def grow(standing: Path | None, new: Path) -> bool:
        stands = standing_of_this_round(standing, work)
        if not stands.may_invite(is_exercise=work.is_exercise, anew=replace):
            return False
        _write_invitations(new, work, work.result, writing)
        keep_for_letters(new, work.result.outcome, work.result.read.system)
        summarise(new, work, Reached.INVITED)
        return True

    return grow_round(out, work, grow, step)


def freeze_into(
    out: Path, work: RoundWork, secrets: RoundSecrets, *, step: Step = _nothing
) -> Written:
    """Freeze lists and choices, and publish what they were; once.

    Where they are frozen already, with whatever secrets, nothing is done if the lists still give
    the same. Raises StageRefused and FolderRefused.
    """

    def grow(standing: Path | None, new: Path) -> bool:
        stands = standing_of_this_round(standing, work)
        if stands.frozen is not None:
            check_unchanged(stands.frozen, work.frozen(stands.frozen.secrets).frozen)
            return False
        is_as_invited = stands.inputs == work.inputs
        _carry(standing, new, but=frozenset() if is_as_invited else KEPT_FOR_LETTERS)
        write_frozen(new, work.frozen(secrets))
        if not is_as_invited:
            keep_for_letters(new, work.result.outcome, work.result.read.system)
        summarise(new, work, Reached.FROZEN)
        return True

    return grow_round(out, work, grow, step)


def draw_into(out: Path, work: RoundWork, value: PublicValue, *, step: Step = _nothing) -> Written:
    """Draw the order by the public value, which must be the one that was named; once.

    Raises StageRefused, `already_drawn` for a second draw whatever its value, and FolderRefused.
    """

    def grow(standing: Path | None, new: Path) -> bool:
        stands = standing_of_this_round(standing, work)
        frozen = frozen_to_draw(stands)
        check_unchanged(frozen, work.frozen(frozen.secrets).frozen)
        _carry(standing, new)
        write_draw(new, drawn(frozen, value))
        summarise(new, work, Reached.DRAWN)
        return True

    return grow_round(out, work, grow, step)


def standing_of_this_round(folder: Path | None, work: RoundWork) -> Standing:
    """How far a folder has come with this round.

    Raises StageRefused when it is another's, or a correction, which no stage follows.
    """
    stands = standing_in(folder)
    check_is_of_round(stands, work.round_id)
    return stands


def grow_round(out: Path, work: RoundWork, grow: Grow, step: Step) -> Written:
    """Let a round's folder be followed by its next stage. Raises FolderRefused, and as `grow`."""
    return grow_whole(out, grow, kind=KIND, apart_from=(work.folder,), step=step)


def _carry(standing: Path | None, new: Path, *, but: Set[str] = frozenset()) -> None:
    if standing is not None:
        carry_over(standing, new, but={SUMMARY, *but})


def carry_stages(standing: Path, new: Path) -> None:
    """Give an allocation what it rests on, and nothing of an allocation that may stand there."""
    names = (path.relative_to(standing).as_posix() for path in standing.rglob("*"))
    carry_over(standing, new, but={name for name in names if not _is_of_a_stage(name)})


def copy_stages(standing: Path, new: Path) -> None:
    """Give another folder copies of what earlier stages wrote."""
    for path in sorted(standing.rglob("*")):
        name = path.relative_to(standing).as_posix()
        if path.is_file() and _is_of_a_stage(name):
            inner, _, within = name.rpartition("/")
            if inner == UNPUBLISHED:
                protected_part(new, UNPUBLISHED)
            (new / inner).mkdir(parents=True, exist_ok=True)
            shutil.copy2(path, new / inner / within)


def hide_in_invitations(new: Path, work: RoundWork, hidden: Set[str], *, before: Set[str]) -> None:
    """Write the invitation anew where more people are hidden by now than when it was written.

    Else whoever stands there and in no list of the allocation would be known to be protected. It
    follows from the same lists as the allocation; what it tells of those `hidden` stands under
    `protected/`. `before`: those who were hidden in it already.
    """
    if hidden <= before:
        return
    outcome, read = work.result.outcome, work.result.read
    shield = shield_hiding(outcome.facts, outcome.losses, hidden)
    told = replace(work.result, read=hide_in(read, shield), outcome=outcome.hiding(hidden))
    shutil.rmtree(new / INVITATIONS)
    _write_invitations(new, work, told, _nothing)


def _write_invitations(new: Path, work: RoundWork, result: RoundResult, writing: Step) -> None:
    inner = new / INVITATIONS
    inner.mkdir()
    files = InvitationWriter(result, work.words).write(inner, writing)
    accepted = work.accept_rejected
    told = summary(result, state=RoundState.INVITED, accept_rejected=accepted, files=files)
    (inner / SUMMARY).write_text(f"{as_json(told)}\n", encoding="utf-8")


def _is_of_a_stage(name: str) -> bool:
    return name in STAGES or name.startswith(f"{INVITATIONS}/") or name == UNPUBLISHED


def summarise(
    new: Path, work: RoundWork, reached: Reached, more: Mapping[str, Any] = NOTHING_MORE
) -> None:
    """Write how far the round has come, with `more` where a stage has more to tell."""
    told = stage_summary(work.result, reached=reached, inputs=work.inputs)
    (new / SUMMARY).write_text(f"{as_json({**told, **more})}\n", encoding="utf-8")
