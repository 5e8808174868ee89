"""Invitations as sentences: why somebody is left out, what to look at, what is missing."""

from collections.abc import Mapping

from hemval.core.choosing import WhyUndecided
from hemval.core.dates.workdays import Closed
from hemval.core.invitation.outcome import Concern, LeftOutReason
from hemval.core.reason import Fact
from hemval.core.round.findings import Finding
from hemval.core.system.values import LocalText
from hemval.texts.closed_days import closed_day
from hemval.texts.words import Value, Words


class Sentences:
    """Says reasons in one language, each put into words once, however many have it."""

    def __init__(self, words: Words) -> None:
        """Choose the words to speak with."""
        self._words = words
        self._said: dict[tuple[str, tuple[tuple[str, Fact], ...]], str] = {}

    def reason(self, reason: LeftOutReason) -> str:
        """Why somebody is left out, as said to herself or somebody close to her."""
        return self._say(f"reason-left-out-{reason.code}", reason.facts)

    def concern(self, concern: Concern) -> str:
        """What a person is to look at, as said to a case manager."""
        return self._say(f"round-concern-{concern.code}", concern.facts)

    def waits(self, concern: Concern) -> str:
        """What waits until somebody has looked."""
        return self._say(f"round-waits-{concern.waits}", {})

    def undecided(self, reason: WhyUndecided) -> str:
        """Why a person must decide which choice counts."""
        return self._say(f"round-undecided-{reason}", {})

    def finding(self, finding: Finding) -> str:
        """What is missing or does not fit, and what to do."""
        return self._say(f"round-finding-{finding.code}", finding.facts)

    def _say(self, message: str, facts: Mapping[str, Fact]) -> str:
        key = message, tuple(facts.items())
        if key not in self._said:
            self._said[key] = self._words.say(message, **self._written(facts))
        return self._said[key]

    def _written(self, facts: Mapping[str, Fact]) -> dict[str, Value]:
        return {name: self._one(fact) for name, fact in facts.items()}

    def _one(self, fact: Fact) -> Value:
        if isinstance(fact, LocalText):
            return fact.in_language(self._words.language)
        return closed_day(fact, self._words) if isinstance(fact, Closed) else fact
