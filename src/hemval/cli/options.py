"""Options that several commands have, read alike and refused in the same words."""

from collections.abc import Sequence
from datetime import date
from typing import Any

import typer

from hemval.cli.speech import say
from hemval.texts.languages import LANGUAGES, STAFF_LANGUAGES


def on_day(help_text: str) -> Any:
    """`--on DAY`: the day to see things from; None when it is not given."""
    return typer.Option("--on", help=help_text, parser=_day, metavar="YYYY-MM-DD")


def in_language(help_text: str) -> Any:
    """`--lang LANGUAGE`: one of the languages of the staff; None when it is not given."""
    languages = "|".join(STAFF_LANGUAGES)
    return typer.Option("--lang", help=help_text, parser=_language, metavar=languages)


def in_any_language(help_text: str) -> Any:
    """`--lang LANGUAGE`: one of the languages that a citizen reads; None when it is not given."""
    return typer.Option("--lang", help=help_text, parser=_any_language, metavar="|".join(LANGUAGES))


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(say("cli-bad-day", text=text)) from None


def _language(text: str) -> str:
    return _one_of(STAFF_LANGUAGES, text)


def _any_language(text: str) -> str:
    return _one_of(LANGUAGES, text)


def _one_of(known: Sequence[str], text: str) -> str:
    if text not in known:
        languages = ", ".join(known)
        raise typer.BadParameter(say("cli-bad-language", text=text, languages=languages))
    return text
