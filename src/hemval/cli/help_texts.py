"""Typer's own fixed words, in the language of this run.

Its usage line in a help text cannot be set and stays English.
"""

from typing import Any

import typer.rich_utils
from typer.core import TyperGroup

from hemval.cli.speech import say
from hemval.cli.usage_errors import tell_usage_error

_GAP = "{}"


def speak_our_language() -> None:
    """Set the headings and marks that Typer puts around our help texts."""
    words = typer.rich_utils
    words.ARGUMENTS_PANEL_TITLE = say("cli-arguments")
    words.OPTIONS_PANEL_TITLE = say("cli-options")
    words.COMMANDS_PANEL_TITLE = say("cli-commands")
    words.ERRORS_PANEL_TITLE = say("cli-error")
    words.ABORTED_TEXT = say("cli-aborted")
    words.REQUIRED_LONG_STRING = say("cli-required")
    words.DEFAULT_STRING = say("cli-default", value=_GAP)
    vars(words).update(rich_format_error=tell_usage_error)


class OurGroup(TyperGroup):
    """The outermost group; it sees to it that `--help` is explained in our language everywhere."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Explain `--help` and call no flag a bool, then read the arguments as always."""
        _explain_help(self, ctx)
        return super().parse_args(ctx, args)


def _explain_help(command: Any, ctx: Any) -> None:
    option = command.get_help_option(ctx)
    if option is not None:
        option.help = say("cli-help")
    for parameter in (option, *command.params):
        if getattr(parameter, "is_flag", False):
            parameter.metavar = ""
    for inner in getattr(command, "commands", {}).values():
        _explain_help(inner, ctx)
