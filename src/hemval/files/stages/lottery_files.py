"""What a round's folder holds of its lottery: the promise, the secrets behind it, and the draw.

`commitment.json` and `draw.json` are published; what they say is told in docs/rules/certificate.md.
`secret/secret.json` holds what nobody else may know: the lottery's secret until the draw, and the
key of the receipts for as long as the round can be appealed.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from hemval.core.claims.caps import CountedBase
from hemval.core.claims.share_base import share_documents
from hemval.core.facts.round_plan import NamedValue, ValueSource
from hemval.core.lottery.canonical import Document, digest_of
from hemval.core.lottery.draw import SECRET_BYTES
from hemval.core.lottery.exercise import exercise_receipt_key, exercise_secret
from hemval.core.lottery.frozen import UndrawnBundle, frozen_document
from hemval.core.lottery.public_value import PublicValue
from hemval.core.lottery.published import bundles_of_few, commitment_document, draw_document
from hemval.files.folder_manifest import UNPUBLISHED
from hemval.files.whole_folder import protected_part, write_for_owner

COMMITMENT = "commitment.json"
DRAW = "draw.json"
SECRETS = f"{UNPUBLISHED}/secret.json"
SECRETS_FORMAT = "hemval-secret/1"
RECEIPT_KEY_BYTES = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundSecrets:
    """The two secrets of a round: one decides the draw, the other makes the receipts."""

    lottery: bytes = field(repr=False)
    receipt_key: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Frozen:
    """What was frozen: the digest D, the secrets, and what the lists were then.

    `named` is the public value that was named as it was published. `inputs` gives the
    SHA-256 of each file that was read, so that it can be told what has changed since.
    """

    round_id: str
    is_exercise: bool
    digest: str
    secrets: RoundSecrets
    named: Document
    inputs: Mapping[str, str]

    @property
    def named_value(self) -> NamedValue | None:
        """The value that the round waits for; None in an exercise."""
        if self.is_exercise:
            return None
        told: Mapping[str, Any] = self.named
        return NamedValue(
            source=ValueSource(told["source"]),
            chain=told.get("chain", ""),
            round=told.get("round"),
            names=tuple(told.get("from", ())),
        )


def exercise_secrets(round_id: str) -> RoundSecrets:
    """The secrets of an exercise, which follow from the round's id and are none."""
    return RoundSecrets(
        lottery=exercise_secret(round_id), receipt_key=exercise_receipt_key(round_id)
    )


def real_secrets(chance: bytes) -> RoundSecrets:
    """The secrets of a real round, from so many bytes that nobody can guess."""
    if len(chance) != SECRET_BYTES + RECEIPT_KEY_BYTES:
        raise ValueError("a round has two secrets, and needs bytes for both")
    return RoundSecrets(lottery=chance[:SECRET_BYTES], receipt_key=chance[SECRET_BYTES:])


def freeze(
    round_id: str,
    bundles: Iterable[UndrawnBundle],
    secrets: RoundSecrets,
    *,
    is_exercise: bool,
    named: Document,
    system: Document,
    inputs: Mapping[str, str],
    bases: Iterable[CountedBase] = (),
) -> tuple[Frozen, Document]:
    """What is frozen of a round, and the promise that is published of it.

    `bases`: what shares were counted of.
    """
    told = tuple(bundles)
    few = bundles_of_few({one.bundle: len(one.problem.claims) for one in told})
    document = frozen_document(
        round_id, told, is_exercise=is_exercise, system=system, public_value=named
    )
    frozen = Frozen(
        round_id=round_id,
        is_exercise=is_exercise,
        digest=digest_of(document),
        secrets=secrets,
        named=named,
        inputs=dict(inputs),
    )
    promise = commitment_document(
        document,
        told,
        digest=frozen.digest,
        secret=secrets.lottery,
        shares=share_documents(bases, few),
    )
    return frozen, promise


def write_frozen(folder: Path, frozen: Frozen, promise: Document) -> None:
    """Write the promise and the secrets behind it; these for their owner alone."""
    told: Document = {
        "format": SECRETS_FORMAT,
        "round": frozen.round_id,
        "is_exercise": frozen.is_exercise,
        "digest": frozen.digest,
        "secret": frozen.secrets.lottery.hex(),
        "receipt_key": frozen.secrets.receipt_key.hex(),
        "public_value": frozen.named,
        "inputs": {**frozen.inputs},
    }
    protected_part(folder, UNPUBLISHED)
    write_for_owner(folder / SECRETS, as_text(told))
    (folder / COMMITMENT).write_text(as_text(promise), encoding="utf-8", newline="\n")


def read_frozen(folder: Path) -> Frozen:
    """What was frozen in a folder that has come so far. Raises OSError and ValueError."""
    told = json.loads((folder / SECRETS).read_text(encoding="utf-8"))
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


def draw_of(frozen: Frozen, value: PublicValue) -> Document:
    """The draw that follows from what was frozen and a value. Raises BadValue."""
    return draw_document(
        round_id=frozen.round_id,
        is_exercise=frozen.is_exercise,
        digest=frozen.digest,
        secret=frozen.secrets.lottery,
        public_value=value,
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
