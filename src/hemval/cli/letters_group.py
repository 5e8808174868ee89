"""A group of commands that is itself one: `hemval letters OUT`, and `hemval letters status OUT`."""

from difflib import get_close_matches
from pathlib import Path
from typing import Any

from typer.core import TyperGroup

from hemval.cli.usage_errors import no_such_command


class GroupWithDefault(TyperGroup):
    """A group whose first argument is a subcommand's name, or else the default command's own."""

    default_command = "print"

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Put the default command before what names no other; `--help` alone is the group's."""
        if args and self._is_misspelt(args[0]):
            ctx.fail(no_such_command(args[0], [*self.commands]))
        if args and args[0] not in self.commands and args != ["--help"]:
            args = [self.default_command, *args]
        return super().parse_args(ctx, args)

    def _is_misspelt(self, word: str) -> bool:
        """Is it nearly a command's name, and nothing that lies here?"""
        is_known = word in self.commands or word.startswith("-") or Path(word).exists()
        return not is_known and bool(get_close_matches(word, self.commands))
