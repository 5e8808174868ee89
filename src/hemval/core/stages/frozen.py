"""What is frozen of a round: lists and choices as they were, two secrets, and a promise of both.

Whoever keeps a round, in a folder or in a database, keeps `Frozen`; the promise is published. The
same lists, system and secrets always freeze to the same, so that it can be tried at any time
whether the lists still say what was promised.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from hmac import digest as hmac_sha256
from typing import Any

from hemval.core.claims.problems import RoundProblems
from hemval.core.claims.share_base import share_documents
from hemval.core.facts.round_plan import NamedValue, RoundPlan, ValueSource
from hemval.core.lottery.canonical import Document, digest_of
from hemval.core.lottery.draw import SECRET_BYTES
from hemval.core.lottery.exercise import exercise_receipt_key, exercise_secret
from hemval.core.lottery.frozen import frozen_document
from hemval.core.lottery.public_value import ExerciseValue
from hemval.core.lottery.published import bundles_of_few, commitment_document
from hemval.core.round.outcome import RoundOutcome

RECEIPT_KEY_BYTES = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundSecrets:
    """The two secrets of a round: one decides the draw, the other makes the receipts."""

    lottery: bytes = field(repr=False)
    receipt_key: bytes = field(repr=False)

    def known_by(self, inputs: Mapping[str, str]) -> dict[str, str]:
        """What later lists are known again by, from the SHA-256 of each.

        The digest of one that differs from the frozen list in a single flag would tell whose that
        is to whoever has the frozen one; so it is keyed.
        """
        return {
            name: hmac_sha256(self.receipt_key, digest.encode("ascii"), "sha256").hex()
            for name, digest in inputs.items()
        }


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


@dataclass(frozen=True, slots=True, kw_only=True)
class FrozenRound:
    """What freezing a round comes to: what is kept of it, and the promise that is published."""

    frozen: Frozen
    promise: Document


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


def name_document(named: NamedValue) -> Document:
    """A named value as it is published before it is known."""
    if named.source is ValueSource.RFC3797:
        return {"source": named.source.value, "from": [*named.names]}
    return {"source": named.source.value, "chain": named.chain, "round": named.round}


def named_in(plan: RoundPlan) -> Document:
    """The public value that a plan names; of an exercise its own.

    Raises ValueError for a real round that names none: it may not be frozen.
    """
    if plan.is_exercise:
        return ExerciseValue().name
    if plan.draw is None:
        raise ValueError("a real round names a public value before it is frozen")
    return name_document(plan.draw)


def frozen_round(
    outcome: RoundOutcome,
    problems: RoundProblems,
    secrets: RoundSecrets,
    *,
    system: Document,
    inputs: Mapping[str, str],
) -> FrozenRound:
    """What freezing a round now comes to.

    `problems` are those of the outcome, their claims named by the key of these `secrets`; `system`
    is the id and the SHA-256 of the system file, and `inputs` the SHA-256 of everything that was
    read. Raises ValueError for a real round that names no public value.
    """
    plan, bundles = outcome.facts.plan, problems.bundles
    named = named_in(plan)
    document = frozen_document(
        plan.id, bundles, is_exercise=plan.is_exercise, system=system, public_value=named
    )
    frozen = Frozen(
        round_id=plan.id,
        is_exercise=plan.is_exercise,
        digest=digest_of(document),
        secrets=secrets,
        named=named,
        inputs=dict(inputs),
    )
    few = bundles_of_few({one.bundle: len(one.problem.claims) for one in bundles})
    promise = commitment_document(
        document,
        bundles,
        digest=frozen.digest,
        secret=secrets.lottery,
        shares=share_documents(problems.bases, few),
    )
    return FrozenRound(frozen=frozen, promise=promise)
