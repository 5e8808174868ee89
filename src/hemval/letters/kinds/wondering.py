"""What one who gets another provider wonders about, and the municipality has said nothing of."""

from collections.abc import Collection

from babel.lists import format_list

from hemval.core.system.letter_texts import WONDERED, LetterTopic
from hemval.texts.words import Words


def whom_to_ask_about(told: Collection[LetterTopic], words: Words) -> str:
    """The sentence that says whom to ask, of what is not among what is told; empty where all is.

    In letters of a change, on her own page and in the guide alike.
    """
    untold = [words.say(f"change-about-{one}") for one in WONDERED if one not in told]
    if not untold:
        return ""
    topics = str(format_list(untold, style="standard", locale=words.locale))
    return words.say("change-ask-about", topics=topics)
