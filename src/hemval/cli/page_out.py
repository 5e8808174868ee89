"""Prints a page: well set on a terminal, as Markdown anywhere else, or as JSON."""

import json
from collections.abc import Iterable
from dataclasses import asdict

import typer
from rich.text import Text

from hemval.cli.printing import Printer
from hemval.texts.describe.lines import Line, Role, lines
from hemval.texts.describe.markdown import markdown
from hemval.texts.describe.page import Page
from hemval.texts.words import Words

PAGE_FORMAT = "hemval-page/1"

_STYLES = {
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
    printer = Printer()
    if as_json:
        content = {"format": PAGE_FORMAT, "language": words.language, **asdict(page)}
        typer.echo(json.dumps(content, ensure_ascii=False, indent=2))
    elif printer.is_terminal:
        set_page(lines(page, words), printer)
    else:
        typer.echo(markdown(lines(page, words)), nl=False)


def set_page(page: Iterable[Line], printer: Printer) -> None:
    """Set a page on a terminal: headings, rules with a hanging indent, what they rest on muted."""
    for place, line in enumerate(page):
        if place and not line.close:
            printer.blank()
        if line.role is Role.TITLE:
            printer.title(line.text)
        else:
            _set(line, printer)


def _set(line: Line, printer: Printer) -> None:
    text = Text(line.text, style=_STYLES[line.role])
    if line.mark:
        text = Text.assemble((line.mark, "bold yellow"), "  ", text)
    if line.role in _BULLETS:
        printer.item(_BULLETS[line.role], text, indent=_INDENT if line.nested else 0)
    else:
        printer.line(text, indent=_INDENT + 2 if line.role in (Role.BASIS, Role.RISK) else 0)
