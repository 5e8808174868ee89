"""What is missing or wrong in a round as sentences, to somebody who has pages and no files."""

from collections.abc import Iterable
from dataclasses import dataclass

from hemval.core.stages.check import KeptFinding
from hemval.texts.invitations import Sentences
from hemval.texts.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldFinding:
    """One thing that is missing or wrong, in words, and the stage that it concerns."""

    stage: str
    sentence: str
    decision: str


def told_findings(kept: Iterable[KeptFinding], words: Words) -> tuple[ToldFinding, ...]:
    """What is missing or wrong, each thing once."""
    sentences = Sentences(words)
    each = (
        ToldFinding(
            stage=one.stage.value,
            sentence=sentences.finding_in_office(one.finding),
            decision=one.decision,
        )
        for one in kept
    )
    return tuple(dict.fromkeys(each))
