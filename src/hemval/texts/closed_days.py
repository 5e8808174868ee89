"""Why a day is no working day, in words."""

from hemval.core.dates.workdays import Closed
from hemval.texts.words import Words


def closed_day(reason: Closed, words: Words) -> str:
    """The name of the holiday, or that it is a weekend, to stand inside a sentence."""
    return words.say(f"closed-day-{reason.value.replace('_', '-')}")
