"""Prints a page: well set on a terminal, as Markdown anywhere else, or as JSON."""

import json
from collections.abc import Iterable
from dataclasses import asdict

import typer
from rich.console import Console
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from hemval.texts.describe.lines import Line, Role, lines
from hemval.texts.describe.markdown import markdown
from hemval.texts.describe.page import Page
from hemval.texts.words import Words

PAGE_FORMAT = "hemval-page/1"
WIDEST = 100
"""Longer lines than this are hard to read."""

_STYLES = {
    Role.TITLE: "bold",
    Role.LEAD: "",
    Role.CHAPTER: "bold cyan",
    Role.INTRO: "",
    Role.SECTION: "bold",
    Role.STATEMENT: "",
    Role.WAS: "",
    Role.NOW: "",
    Role.RISK: "red",
    Role.BASIS: "dim",
}
_BULLETS = {Role.STATEMENT: "•", Role.WAS: "−", Role.NOW: "+"}  # noqa: RUF001 - a minus sign
_INDENT = 2


def print_page(page: Page, words: Words, *, as_json: bool) -> None:
    """Print a page the way that suits where it is read."""
    console = Console(highlight=False)
    if as_json:
        content = {"format": PAGE_FORMAT, "language": words.language, **asdict(page)}
        typer.echo(json.dumps(content, ensure_ascii=False, indent=2))
    elif console.is_terminal:
        console.width = min(console.width, WIDEST)
        set_page(lines(page, words), console)
    else:
        typer.echo(markdown(lines(page, words)), nl=False)


def set_page(page: Iterable[Line], console: Console) -> None:
    """Set a page on a terminal: headings, rules with a hanging indent, what they rest on muted."""
    for place, line in enumerate(page):
        if place and not line.close:
            console.print()
        if line.role is Role.TITLE:
            console.print(Rule(Text(line.text, style="bold"), align="left", characters="═"))
        else:
            console.print(_set(line))


def _set(line: Line) -> Padding | Text:
    text = Text(line.text, style=_STYLES[line.role])
    if line.mark:
        text = Text.assemble((line.mark, "bold yellow"), "  ", text)
    if line.role in _BULLETS:
        grid = Table.grid(padding=(0, 1, 0, 0))
        grid.add_column(width=_INDENT + 1, justify="right")
        grid.add_column()
        grid.add_row(Text(_BULLETS[line.role]), text)
        return Padding(grid, (0, 0, 0, _INDENT if line.nested else 0))
    if line.role in (Role.BASIS, Role.RISK):
        return Padding(text, (0, 0, 0, _INDENT + 2))
    return text
