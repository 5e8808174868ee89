"""How far the round of a folder has come, told by the files that are in it."""

import json
from pathlib import Path

from hemval.core.round.outcome import RoundState
from hemval.core.round.waits import Reached
from hemval.core.stages.standing import StageRefusal, StageRefused, Standing
from hemval.files.invited.summary_file import SUMMARY
from hemval.files.stages.lottery_files import COMMITMENT, DRAW, read_draw, read_frozen

CERTIFICATE = "certificate.json"


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
