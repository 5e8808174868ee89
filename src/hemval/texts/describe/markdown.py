"""A page as Markdown: plain text that reads well as it is, the same bytes each time."""

from collections.abc import Iterable

from hemval.texts.describe.lines import Line, Role

_BEFORE = {
    Role.TITLE: "# ",
    Role.CHAPTER: "## ",
    Role.SECTION: "### ",
    Role.STATEMENT: "- ",
    Role.WAS: "- ",
    Role.NOW: "- ",
}


def markdown(lines: Iterable[Line]) -> str:
    """The whole page as one text."""
    written: list[str] = []
    for line in lines:
        if written and not line.close:
            written.append("")
        written.append(_written(line))
    return "\n".join(written) + "\n"


def _written(line: Line) -> str:
    text = f"[{line.mark}] {line.text}" if line.mark else line.text
    if line.role is Role.BASIS:
        return f"  *{text}*"
    if line.role is Role.RISK:
        return f"  **{text}**"
    indent = "  " if line.nested else ""
    return f"{indent}{_BEFORE.get(line.role, '')}{text}"
