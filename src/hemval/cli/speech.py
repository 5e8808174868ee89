"""The language the command line speaks: `HEMVAL_LANG`, or `--lang` where a command has it."""

import os

import typer

from hemval.texts.languages import STAFF_LANGUAGES
from hemval.texts.words import Value, Words, words

LANGUAGE_VARIABLE = "HEMVAL_LANG"


def language() -> str:
    """The language of this run: what the environment asks for, else Swedish."""
    asked = os.environ.get(LANGUAGE_VARIABLE, "")
    return asked if asked in STAFF_LANGUAGES else "sv"


def warn_of_unknown_language() -> None:
    """Say that the environment asks for a language that the command line does not speak."""
    asked = os.environ.get(LANGUAGE_VARIABLE, "")
    if asked and asked not in STAFF_LANGUAGES:
        facts = {"asked": asked, "languages": ", ".join(STAFF_LANGUAGES)}
        typer.echo(say("cli-unknown-language", **facts), err=True)


def speech() -> Words:
    """The words of this run's language."""
    return words(language())


def say(message: str, /, **facts: Value) -> str:
    """A sentence in this run's language, for help texts and messages."""
    return speech().say(message, **facts)
