"""Invitations as sentences: why somebody is left out, what to look at, what is missing."""

from collections.abc import Mapping

from hemval.core.choosing import Undecided
from hemval.core.invitation.outcome import Fact, Look, Reason
from hemval.core.round.plan_checks import Finding
from hemval.core.system.values import LocalText
from hemval.texts.words import Value, Words


class Sentences:
    """Says reasons in one language, each put into words once, however many have it."""

    def __init__(self, words: Words) -> None:
        """Choose the words to speak with."""
        self._words = words
        self._said: dict[tuple[str, tuple[tuple[str, Fact], ...]], str] = {}

    def reason(self, reason: Reason) -> str:
        """Why somebody is left out, as said to herself or somebody close to her."""
        return self._say(f"reason-left-out-{reason.code}", reason.facts)

    def look(self, look: Look) -> str:
        """What a person is to look at, as said to a case manager."""
        return self._say(f"round-look-{look.code}", look.facts)

    def waits(self, look: Look) -> str:
        """What waits until somebody has looked."""
        return self._say(f"round-waits-{look.waits}", {})

    def undecided(self, reason: Undecided) -> str:
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
        language = self._words.language
        return {
            name: fact.in_language(language) if isinstance(fact, LocalText) else fact
            for name, fact in facts.items()
        }
