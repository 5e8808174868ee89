"""Options that several commands have, read alike and refused in the same words."""

from datetime import date
from typing import Any

import typer

from hemval.cli.speech import say
from hemval.texts.languages import STAFF_LANGUAGES


def on_day(help_text: str) -> Any:
    """`--on DAY`: the day to see things from; None when it is not given."""
    return typer.Option("--on", help=help_text, parser=_day, metavar="YYYY-MM-DD")


def in_language(help_text: str) -> Any:
    """`--lang LANGUAGE`: one of the languages of the staff; None when it is not given."""
    languages = "|".join(STAFF_LANGUAGES)
    return typer.Option("--lang", help=help_text, parser=_language, metavar=languages)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(say("cli-bad-day", text=text)) from None


def _language(text: str) -> str:
    if text not in STAFF_LANGUAGES:
        languages = ", ".join(STAFF_LANGUAGES)
        raise typer.BadParameter(say("cli-bad-language", text=text, languages=languages))
    return text
