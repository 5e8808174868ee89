"""What a correction did for a person, as sentences: what she was told, what holds, and why."""

from hemval.core.explanation.terms import RoundTerms
from hemval.core.placement.put_right import PutRight, PutRightCode
from hemval.texts.words import Words


class PutRightSentences:
    """Says what a correction did, in one language."""

    def __init__(self, terms: RoundTerms, words: Words) -> None:
        """Take what holds for the round, and the words to speak with."""
        self._terms = terms
        self._words = words
        self._say = words.say

    def what(self, one: PutRight) -> str:
        """What was told before, and what holds."""
        before = self._terms.names.get(one.promised, one.promised)
        told = bool(one.promised) or one.code is PutRightCode.NEWLY_IN
        code = one.code if told else PutRightCode.GOT_PLACE
        said = self._say(f"outcome-put_right-{code}", before=before)
        if one.gave_way is None:
            return said
        own = f"outcome-gave_way-{one.gave_way}"
        why = own if self._words.has(own) else f"outcome-gone-{one.gave_way}"
        return f"{said} {self._say(why)}"

    def why(self, one: PutRight | None) -> str:
        """Where the fault lay, and what the municipality says of it; nothing where all is as told.

        It is never said that it lay in what was noted of somebody else.
        """
        if one is None:
            return ""
        return " ".join(filter(None, (self._say(f"outcome-fault-{one.lay}"), self._fault())))

    def unchanged(self) -> str:
        """The round is corrected, and nothing is changed for her; nothing where it is not."""
        if self._terms.fault is None:
            return ""
        return " ".join(filter(None, (self._say("outcome-put_right-not"), self._fault())))

    def _fault(self) -> str:
        fault = self._terms.fault
        return self._say("outcome-fault-said", fault=fault) if fault else ""
