"""The languages that somebody may be written to in."""

from dataclasses import dataclass

from hemval.apps.choice_system.queries import latest_systems
from hemval.texts.languages import LANGUAGES, RIGHT_TO_LEFT, html_language
from hemval.texts.words import words


@dataclass(frozen=True, slots=True, kw_only=True)
class Offered:
    """A language, by the name that it gives itself, and how pages name it."""

    code: str
    name: str
    html: str
    is_right_to_left: bool


def languages_offered() -> tuple[Offered, ...]:
    """Those that the municipality writes in by its rules; where it has told none, Swedish alone."""
    rules = (rule for one in latest_systems() for rule in one.languages)
    offered = {language for rule in rules for language in rule.offered} | {"sv"}
    return tuple(
        Offered(
            code=one,
            name=words(one).say("letter-in-language"),
            html=html_language(one),
            is_right_to_left=one in RIGHT_TO_LEFT,
        )
        for one in LANGUAGES
        if one in offered
    )
