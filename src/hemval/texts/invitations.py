"""Invitations as sentences: why somebody is left out, what to look at, what is missing."""

from collections.abc import Mapping

from hemval.core.choosing import WhyUndecided
from hemval.core.dates.workdays import Closed
from hemval.core.invitation.outcome import Concern, LeftOutReason
from hemval.core.reason import Fact
from hemval.core.round.findings import Finding
from hemval.core.system.values import LocalText
from hemval.texts.closed_days import closed_day
from hemval.texts.language_names import language_name
from hemval.texts.words import Value, Words

_HOLDERS = ("one", "other", "whose")
"""What those are called in facts whose room something is about."""


class Sentences:
    """Says reasons in one language, each put into words once, however many have it."""

    def __init__(self, words: Words, *, phone: str = "") -> None:
        """Choose the words to speak with; `phone` is where somebody answers, if it is known."""
        self._words = words
        self._phone = phone
        self._said: dict[tuple[str, tuple[tuple[str, Fact], ...]], str] = {}

    def reason(self, reason: LeftOutReason) -> str:
        """Why somebody is left out, as said to herself or somebody close to her.

        The municipality's own words for it are said where it has them in her language. Swedish is
        not said to one who has asked for another language, nor hard Swedish for easy.
        """
        key = reason.code.value, tuple(reason.facts.items())
        if key not in self._said:
            self._said[key] = self._reason(reason)
        return self._said[key]

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

    def finding_in_office(self, finding: Finding) -> str:
        """The same, to one who has pages and no files to mend it in."""
        message = f"rounds-finding-{finding.code}"
        if not self._words.has(message):
            return self.finding(finding)
        return self._say(message, finding.facts)

    def _reason(self, reason: LeftOutReason) -> str:
        facts, say = self._written(reason.facts), self._words.say
        told = [say(f"reason-left-out-{reason.code}", **facts)]
        why = reason.facts.get("why")
        if isinstance(why, LocalText) and self._words.language in why.languages():
            told.append(why.in_language(self._words.language))
        if reason.facts.get("at_any_time"):
            told.append(say("reason-change-at-any-time"))
        if self._phone:
            told.append(say("reason-ask", phone=self._phone))
        return " ".join(told)

    def _say(self, message: str, facts: Mapping[str, Fact]) -> str:
        key = message, tuple(facts.items())
        if key not in self._said:
            self._said[key] = self._words.say(message, **self._written(facts))
        return self._said[key]

    def _written(self, facts: Mapping[str, Fact]) -> dict[str, Value]:
        written = {name: self._one(fact) for name, fact in facts.items()}
        if "language" in written:
            code = str(written["language"])
            written["language"] = language_name(code, self._words.language)
        for name in _HOLDERS:
            if f"{name}_group" in written:
                written[name] = self._holder(name, written)
        return written

    def _holder(self, name: str, facts: Mapping[str, Value]) -> str:
        """Whose room it is: a provider, a group or an area, or one of them in an area."""
        say, area = self._words.say, facts[f"{name}_area"]
        who = str(facts[f"{name}_provider"])
        if facts[f"{name}_group"]:
            who = say(f"round-holder-group-{facts[f'{name}_group']}")
        if area:
            in_area = "round-holder-in-area" if who else "round-holder-area"
            return say(in_area, who=who, area=area)
        return who or say("round-holder-all")

    def _one(self, fact: Fact) -> Value:
        if isinstance(fact, LocalText):
            return fact.in_language(self._words.language)
        return closed_day(fact, self._words) if isinstance(fact, Closed) else fact
