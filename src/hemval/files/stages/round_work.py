"""A round folder worked through for its stages: its problems, and what freezing it comes to."""

from dataclasses import dataclass, field
from pathlib import Path

from hemval.core.claims.problems import RoundProblems, round_problems
from hemval.core.lottery.canonical import Document
from hemval.core.stages.frozen import FrozenRound, RoundSecrets, frozen_round
from hemval.files.round_result import RoundResult
from hemval.texts.words import Words


@dataclass(slots=True)
class RoundWork:
    """A round folder worked through, and the problems that follow from it, each made once.

    `folder` is the round folder, `words` those of the lists that are written.
    """

    folder: Path
    result: RoundResult
    words: Words
    accept_rejected: bool = False
    _problems: dict[bytes, RoundProblems] = field(default_factory=dict, repr=False)
    _frozen: dict[bytes, FrozenRound] = field(default_factory=dict, repr=False)

    @property
    def round_id(self) -> str:
        """The id of the round."""
        return self.result.read.facts.plan.id

    @property
    def is_exercise(self) -> bool:
        """Is nobody in it real?"""
        return self.result.read.facts.plan.is_exercise

    @property
    def system(self) -> Document:
        """The system file, as certificates name it."""
        read = self.result.read.system
        return {"id": read.system.identity.id, "sha256": read.digest}

    @property
    def inputs(self) -> dict[str, str]:
        """The SHA-256 of every file that the round follows from, the system file too."""
        system = self.result.read.facts.plan.system
        return {**self.result.inputs, system: self.result.read.system.digest}

    def problems(self, receipt_key: bytes) -> RoundProblems:
        """The problems that follow from the lists, the claims named by a key."""
        if receipt_key not in self._problems:
            self._problems[receipt_key] = round_problems(self.result.outcome, receipt_key)
        return self._problems[receipt_key]

    def frozen(self, secrets: RoundSecrets) -> FrozenRound:
        """What freezing now comes to, with these secrets. Raises as `frozen_round` does."""
        if secrets.lottery not in self._frozen:
            self._frozen[secrets.lottery] = frozen_round(
                self.result.outcome,
                self.problems(secrets.receipt_key),
                secrets,
                system=self.system,
                inputs=self.inputs,
            )
        return self._frozen[secrets.lottery]
