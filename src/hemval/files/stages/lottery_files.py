"""What a round's folder holds of its lottery: the promise, the secrets behind it, and the draw.

`commitment.json` and `draw.json` are published; what they say is told in docs/rules/certificate.md.
`secret/secret.json` holds what nobody else may know: the lottery's secret until the draw, and the
key of the receipts for as long as the round can be appealed.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from hemval.core.lottery.canonical import Document
from hemval.core.stages.frozen import Frozen, FrozenRound, RoundSecrets
from hemval.files.folder_manifest import UNPUBLISHED
from hemval.files.whole_folder import protected_part, write_for_owner

COMMITMENT = "commitment.json"
DRAW = "draw.json"
SECRETS = f"{UNPUBLISHED}/secret.json"
SECRETS_FORMAT = "hemval-secret/1"


def write_frozen(folder: Path, one: FrozenRound) -> None:
    """Write the promise and the secrets behind it; these for their owner alone."""
    protected_part(folder, UNPUBLISHED)
    write_for_owner(folder / SECRETS, as_text(frozen_told(one.frozen)))
    (folder / COMMITMENT).write_text(as_text(one.promise), encoding="utf-8", newline="\n")


def frozen_told(frozen: Frozen) -> Document:
    """What is kept of a frozen round, the secrets among it."""
    return {
        "format": SECRETS_FORMAT,
        "round": frozen.round_id,
        "is_exercise": frozen.is_exercise,
        "digest": frozen.digest,
        "secret": frozen.secrets.lottery.hex(),
        "receipt_key": frozen.secrets.receipt_key.hex(),
        "public_value": frozen.named,
        "inputs": {**frozen.inputs},
    }


def read_frozen(folder: Path) -> Frozen:
    """What was frozen in a folder that has come so far. Raises OSError and ValueError."""
    return frozen_from(json.loads((folder / SECRETS).read_text(encoding="utf-8")))


def frozen_from(told: Mapping[str, Any]) -> Frozen:
    """The same from what `frozen_told` gave. Raises ValueError, KeyError and TypeError."""
    if told["format"] != SECRETS_FORMAT:
        raise ValueError("not the secrets of a round")
    return Frozen(
        round_id=told["round"],
        is_exercise=told["is_exercise"],
        digest=told["digest"],
        secrets=RoundSecrets(
            lottery=bytes.fromhex(told["secret"]), receipt_key=bytes.fromhex(told["receipt_key"])
        ),
        named=told["public_value"],
        inputs=told["inputs"],
    )


def write_draw(folder: Path, draw: Document) -> None:
    """Write the draw, which is published."""
    (folder / DRAW).write_text(as_text(draw), encoding="utf-8", newline="\n")


def read_draw(folder: Path) -> Document:
    """The draw in a folder that has come so far. Raises OSError and ValueError."""
    read: Document = json.loads((folder / DRAW).read_text(encoding="utf-8"))
    return read


def as_text(document: Mapping[str, Any]) -> str:
    """A document as its file holds it, for people to read too."""
    return json.dumps(document, ensure_ascii=False, indent=2, sort_keys=True) + "\n"
