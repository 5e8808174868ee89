"""What a round keeps of a person, as sentences: placed, out of the round, or nothing to place."""

from hemval.core.explanation.explanation import Explanation
from hemval.core.explanation.kept import Kept, KeptLeftOut, KeptRowsLost, KeptWithdrawal
from hemval.core.explanation.terms import RoundTerms
from hemval.texts.invitations import Sentences
from hemval.texts.placements import PlacementSentences
from hemval.texts.put_right import PutRightSentences
from hemval.texts.words import Words


class KeptSentences:
    """Says what is kept of somebody, in one language."""

    def __init__(self, terms: RoundTerms, words: Words) -> None:
        """Take what holds for the round, and the words to speak with."""
        self._say = words.say
        self._left_out = Sentences(words, phone=terms.phone)
        self._placed = PlacementSentences(terms, words)
        self._put_right = PutRightSentences(terms, words)

    def told(self, kept: Kept, explanation: Explanation | None) -> tuple[str, ...]:
        """The paragraphs; `explanation` is that of one who was placed."""
        if isinstance(kept, KeptLeftOut):
            return (self._left_out.reason(kept.reasons[0]),)
        if isinstance(kept, KeptRowsLost):
            return (self._say("outcome-rows_lost"),)
        if isinstance(kept, KeptWithdrawal):
            return (self._say(f"outcome-withdrawn-{kept.why}"),)
        if explanation is None:
            return ()
        unchanged = "" if explanation.put_right else self._put_right.unchanged()
        return (*self._placed.told(explanation), *([unchanged] if unchanged else []))
