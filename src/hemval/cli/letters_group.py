"""A group of commands that is itself one: `hemval letters OUT`, and `hemval letters status OUT`."""

from typing import Any

from typer.core import TyperGroup


class GroupWithDefault(TyperGroup):
    """A group whose first argument is a subcommand's name, or else the default command's own."""

    default_command = "print"

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Put the default command before what names no other; `--help` alone is the group's."""
        if args and args[0] not in self.commands and args != ["--help"]:
            args = [self.default_command, *args]
        return super().parse_args(ctx, args)
