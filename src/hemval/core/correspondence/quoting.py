"""What the municipality itself says in a letter, as it stands on the day that governs.

A round's letters quote what holds on the day that the choice takes effect: on that day keys change
hands, and what holds when the letter is written may have ended. A letter of what has happened since
quotes what holds on its own day, since it is acted upon at once.
"""

from collections.abc import Iterable
from datetime import date

from hemval.core.correspondence.terms import LetterTerms
from hemval.core.system.letter_texts import LetterTopic, letter_text
from hemval.core.system.values import LocalText


def quoted_in_round(
    terms: LetterTerms, topic: LetterTopic, bundles: Iterable[str]
) -> LocalText | None:
    """What is said on a topic to one who is told of some bundles by a letter of the round."""
    return letter_text(terms.system.letter_texts, topic, bundles, terms.effect)


def quoted_since(
    terms: LetterTerms, topic: LetterTopic, bundle: str, dated: date
) -> LocalText | None:
    """What is said on a topic in a letter of a day, of what has happened since the round."""
    return letter_text(terms.system.letter_texts, topic, (bundle,), dated)
