"""Where the letters of a round are written when nobody says: in a folder beside the round's.

Those of a correction go on among the letters of the round that it corrects, so that only those who
are told otherwise get another letter. That round is looked for beside the correction, by its
certificate.
"""

import json
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any

from hemval.files.invited.summary_file import SUMMARY
from hemval.files.stages.round_standing import CERTIFICATE

SUFFIX = "-letters"


def letters_of(out: Path) -> Path:
    """The folder of letters that is a round's own, beside it."""
    resolved = out.resolve()
    return resolved.with_name(f"{resolved.name}{SUFFIX}")


def letters_by_default(out: Path) -> Path | None:
    """Where its letters are written; None for a correction of which nobody knows that.

    Raises OSError.
    """
    own = letters_of(out)
    corrects = _corrects(out)
    if not corrects or own.exists():
        return own
    earlier = _beside(out, corrects)
    letters = letters_by_default(earlier) if earlier else None
    return letters if letters is not None and letters.exists() else None


def _beside(out: Path, certificate: str) -> Path | None:
    """The round with that certificate, among the folders beside this one."""
    resolved = out.resolve()
    round_id = _summary(resolved).get("round")
    for folder in sorted(resolved.parent.iterdir()):
        path = folder / CERTIFICATE
        if folder == resolved or _summary(folder).get("round") != round_id or not path.is_file():
            continue
        if sha256(path.read_bytes()).hexdigest() == certificate:
            return folder
    return None


def _corrects(folder: Path) -> str:
    """The SHA-256 of the certificate that a round corrects; empty where it corrects none."""
    told = _summary(folder).get("corrects")
    return str(told.get("certificate", "")) if isinstance(told, dict) else ""


def _summary(folder: Path) -> Mapping[str, Any]:
    """The summary of a round's folder; empty where there is none to read."""
    try:
        told = json.loads((folder / SUMMARY).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return told if isinstance(told, dict) else {}
