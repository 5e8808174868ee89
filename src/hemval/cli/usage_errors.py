"""What is typed wrongly, told in the language of this run; Typer and Click would say it in English.

Their errors are told apart by what they are called and by the words they begin with, since they
are of several libraries. What is not known here is told as they say it.
"""

import re
from collections.abc import Callable, Sequence
from difflib import get_close_matches
from types import MappingProxyType
from typing import Any

import typer

from hemval.cli.speech import say
from hemval.core.correspondence.kinds import LetterKind

_QUOTED = re.compile(r"'(?P<text>[^']*)'")
_VALUE_ERROR = "Value error, "
_NUMBERS = MappingProxyType({"integer": "cli-not-integer", "number": "cli-not-number"})
_USAGE = "Usage: "


def tell_usage_error(error: Any) -> None:
    """Say what is wrong with what was typed, how it is to be typed, and where to read more."""
    context = getattr(error, "ctx", None)
    if type(error).__name__ == "NoArgsIsHelpError":
        return
    typer.echo(say("cli-wrong", said=sentence_of(error)), err=True)
    if context is not None:
        usage = context.get_usage().removeprefix(_USAGE)
        typer.echo(say("cli-usage", usage=" ".join(usage.split())), err=True)
        command = f"{context.command_path} {context.help_option_names[0]}"
        typer.echo(say("cli-try-help", command=command), err=True)


def sentence_of(error: Any) -> str:
    """What is wrong, as a sentence."""
    told = _SENTENCES.get(type(error).__name__)
    return told(error) if told else str(error.format_message())


def no_such_command(typed: str, commands: Sequence[str]) -> str:
    """That there is no such command, and which one may be meant."""
    close = get_close_matches(typed, commands, n=1)
    return say("cli-no-command", typed=typed, close=close[0] if close else "none")


def _usage(error: Any) -> str:
    said = str(error.message)
    if said.startswith("No such command"):
        return no_such_command(_quoted(said), [*error.ctx.command.commands])
    if said.startswith("Got unexpected extra argument"):
        return say("cli-too-much", typed=said.rpartition(" (")[2].removesuffix(")"))
    if said == "Missing command.":
        return say("cli-missing-command")
    return str(error.format_message())


def _missing(error: Any) -> str:
    if error.param is None:
        return str(error.format_message())
    choices = _choices(error.param)
    if choices:
        return say("cli-missing-choice", what=_what(error), choices=choices)
    return say("cli-missing", what=_what(error))


def _bad_value(error: Any) -> str:
    said, choices = str(error.message), _choices(error.param)
    what = _what(error)
    if choices:
        return say("cli-not-one-of", what=what, typed=_quoted(said), choices=choices)
    number = next((key for word, key in _NUMBERS.items() if f"valid {word}" in said), "")
    if number:
        return say(number, what=what)
    return say("cli-bad-value", what=what, said=said.removeprefix(_VALUE_ERROR))


def _no_option(error: Any) -> str:
    close = ", ".join(sorted(error.possibilities or ()))
    return say("cli-no-option", typed=error.option_name, close=close or "none")


def _bad_option(error: Any) -> str:
    if "requires" in str(error.message):
        return say("cli-needs-value", what=error.option_name)
    return str(error.format_message())


_SENTENCES: MappingProxyType[str, Callable[[Any], str]] = MappingProxyType(
    {
        "UsageError": _usage,
        "MissingParameter": _missing,
        "BadParameter": _bad_value,
        "NoSuchOption": _no_option,
        "BadOptionUsage": _bad_option,
    }
)


def _what(error: Any) -> str:
    """The option or argument as it is typed."""
    if error.param is None:
        return str(error.param_hint or "")
    option = next((one for one in error.param.opts if one.startswith("-")), "")
    return option or str(error.param.metavar or error.param.name)


def _choices(parameter: Any) -> str:
    """What may be typed, where it is one of a few words; letters with what they are."""
    described = getattr(parameter, "type_descriptor", None)
    words = [str(getattr(one, "value", one)) for one in getattr(described, "choices", None) or ()]
    return ", ".join(map(_explained, words))


def _explained(word: str) -> str:
    if word in {kind.value for kind in LetterKind}:
        return f"{word} ({say(f'post-kind-{word}')})"
    return word


def _quoted(text: str) -> str:
    """What somebody typed, as the library quotes it."""
    found = _QUOTED.search(text)
    return found["text"] if found else text
