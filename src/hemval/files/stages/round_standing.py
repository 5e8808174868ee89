"""How far the round of a folder has come, told by the files that are in it."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from hemval.core.lottery.canonical import Document
from hemval.core.round.outcome import RoundState
from hemval.core.round.stages import Reached
from hemval.files.invited.summary_file import SUMMARY
from hemval.files.stages.lottery_files import COMMITMENT, DRAW, Frozen, read_draw, read_frozen

CERTIFICATE = "certificate.json"


class StageRefusal(StrEnum):
    """Why a stage cannot be done; the end of its sentence's name."""

    ANOTHER_ROUND = "another_round"
    """The folder is of another round."""
    LISTS_CHANGED = "lists_changed"
    """What was frozen no longer follows from the lists."""
    PROGRAM_CHANGED = "program_changed"
    """The lists are the same, and Hemval is not."""
    VALUE_RENAMED = "value_renamed"
    """The plan names another value than the one that was published."""
    NOT_FROZEN = "not_frozen"
    """There is nothing to draw."""
    ALREADY_DRAWN = "already_drawn"
    """It is drawn, and a round is drawn once."""
    NOT_DRAWN = "not_drawn"
    """The draw that an allocation rests on is not there, or another is."""
    ALLOCATED_OTHERWISE = "allocated_otherwise"
    """An allocation that differs stands there."""
    CORRECTED = "corrected"
    """The folder is a correction, which only a correction of its own follows."""
    UNREADABLE = "unreadable"
    """A file of the folder is not what Hemval writes."""
    LATER_REJECTED = "later_rejected"
    """Rows of a later list could not be taken."""
    LATER_MISSING = "later_missing"
    """An earlier run was told of later lists, and this one is not."""


class StageRefused(Exception):
    """A stage cannot be done, and the folder is as it was.

    `names` are the files in question, `rows` how many rows. Raises ValueError for a `code` that is
    no StageRefusal.
    """

    def __init__(
        self, code: str, *, names: tuple[str, ...] = (), round_id: str = "", rows: int = 0
    ) -> None:
        """Keep what the sentence needs."""
        super().__init__(code)
        self.rows = rows
        self.code = StageRefusal(code)
        self.names = names
        self.round_id = round_id


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How far the round of a folder has come, and what was frozen and drawn of it.

    `inputs`: the SHA-256 of the files it was written from. `later`: what later lists are known by.
    `corrects`: the SHA-256 of the certificate that it corrects; empty where it is no correction.
    """

    reached: Reached = Reached.NOTHING
    round_id: str = ""
    inputs: Mapping[str, str] = field(default_factory=dict)
    later: Mapping[str, str] = field(default_factory=dict)
    frozen: Frozen | None = None
    draw: Document | None = None
    corrects: str = ""


def standing_in(folder: Path | None) -> Standing:
    """How far a folder has come; nothing where there is none. Raises StageRefused."""
    if folder is None or not (folder / SUMMARY).is_file():
        return Standing()
    try:
        told = json.loads((folder / SUMMARY).read_text(encoding="utf-8"))
        if told["state"] == RoundState.REFUSED:
            return Standing()  # Nobody was invited, so nothing is done that need not be done again.
        return Standing(
            reached=_reached(folder),
            round_id=str(told["round"]),
            inputs=told["inputs"],
            later=told.get("later", {}),
            frozen=read_frozen(folder) if (folder / COMMITMENT).exists() else None,
            draw=read_draw(folder) if (folder / DRAW).exists() else None,
            corrects=told.get("corrects", {}).get("certificate", ""),
        )
    except (OSError, ValueError, KeyError, TypeError):
        raise StageRefused(StageRefusal.UNREADABLE, names=(SUMMARY,)) from None


def _reached(folder: Path) -> Reached:
    done = (
        (CERTIFICATE, Reached.ALLOCATED),
        (DRAW, Reached.DRAWN),
        (COMMITMENT, Reached.FROZEN),
    )
    return next((stage for name, stage in done if (folder / name).exists()), Reached.INVITED)
