"""What a list tells, as it can be printed.

A letter with a character that the fonts lack is held, for it is about one person. A sheet tells of
thousands, and must come although one name has such a character: there stands a mark in its place,
and the sheet says so. The whole name is in the list that the sheet was made from.
"""

from dataclasses import fields, replace
from typing import Any, TypeVar

from hemval.core.facts.clients import Address
from hemval.core.facts.providers import Provider
from hemval.files.allocated.told_lists import CallRow, HandRow, ProviderRow, QueueRow
from hemval.letters.typeset.characters import as_printed, printable_characters

MARK = "[?]"
LegibleT = TypeVar("LegibleT", ProviderRow, CallRow, QueueRow, HandRow, Address, Provider)


def legible(one: LegibleT) -> LegibleT:
    """The same, with the mark for each character of its texts that cannot be printed."""
    changed: dict[str, Any] = {}
    for field in fields(one):
        value = getattr(one, field.name)
        if isinstance(value, Address):
            shown: Any = legible(value)
        elif type(value) is str:
            shown = legible_text(value)
        else:
            continue
        if shown != value:
            changed[field.name] = shown
    return replace(one, **changed) if changed else one


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
