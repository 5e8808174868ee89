"""What a sheet tells, as it can be printed.

A letter with a character that the fonts lack is held, for it is about one person. A sheet tells of
thousands, and must come although one name has such a character: there stands a mark in its place,
and the sheet says so. The whole name is in the list that the sheet was made from.
"""

from dataclasses import fields, replace
from typing import Any, TypeVar, get_args

from hemval.letters.paper import Block, Run
from hemval.letters.typeset.characters import as_printed, printable_characters

MARK = "[?]"
BlockT = TypeVar("BlockT", bound=Block)


def legible(block: BlockT) -> BlockT:
    """The same, with the mark for each character of its words that cannot be printed."""
    changed: dict[str, Any] = {
        one.name: _legible(getattr(block, one.name)) for one in fields(block)
    }
    return replace(block, **changed)


def legible_text(text: str) -> str:
    """A text, with the mark for each character that cannot be printed.

    >>> legible_text("Åsa \\U0001f984 Öberg")
    'Åsa [?] Öberg'
    """
    printable = printable_characters()
    shown = as_printed(text)
    if printable.issuperset(shown):
        return shown
    return "".join(one if one in printable else MARK for one in shown)


def _legible(value: Any) -> Any:
    if isinstance(value, Run):
        shown = legible_text(value.text)
        return value if shown == value.text else replace(value, text=shown)
    if isinstance(value, tuple):
        return tuple(map(_legible, value))
    return legible(value) if isinstance(value, get_args(Block)) else value
