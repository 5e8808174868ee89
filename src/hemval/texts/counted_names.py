"""What the counted values of a round are called: outcomes, areas, languages and reasons."""

from collections.abc import Mapping

from hemval.core.invitation.outcome import ConcernCode, LeftOutCode, Outcome
from hemval.core.invitation.totals import PROTECTED, REJECTED, UNKNOWN, CountedBy
from hemval.core.system.values import LocalText
from hemval.texts.language_names import language_name
from hemval.texts.words import Words


def counted_name(
    by: CountedBy, value: str, area_names: Mapping[str, LocalText], words: Words
) -> str:
    """What a counted value is called in one language."""
    if value in (PROTECTED, REJECTED):
        return words.say(f"round-outcome-{value}")
    if value == UNKNOWN:
        return words.say("round-value-unknown")
    if by is CountedBy.AREA:
        return area_names[value].in_language(words.language)
    if by is CountedBy.LANGUAGE:
        return language_name(value, words.language)
    return _reason(value, words)


def _reason(value: str, words: Words) -> str:
    if value in set(Outcome):
        return words.say(f"round-outcome-{value}")
    if value in set(ConcernCode):
        return words.say(f"round-short-concern-{value}")
    return words.say(f"round-short-{LeftOutCode(value)}")
