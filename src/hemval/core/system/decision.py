"""The political trail: decisions, and the sources that tell of rules."""

from dataclasses import dataclass
from typing import ClassVar

from hemval.core.system.values import LocalText, LooseDate


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where something was read: a decision's record, a routine, a page, a press notice."""

    ABOUT: ClassVar[tuple[str, ...]] = ("id",)
    FOR: ClassVar[tuple[str, ...]] = ()

    id: str
    title: str
    publisher: str
    date: LooseDate | None = None
    address: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What a political body, or an official on its behalf, has decided.

    `by_official`: an official decided it, such as a head of unit who lays down a routine; it is
    told apart from what politicians have decided. `supported_by` and `reservations` name parties,
    never persons.
    """

    ABOUT: ClassVar[tuple[str, ...]] = ("id",)
    FOR: ClassVar[tuple[str, ...]] = ()

    id: str
    body: LocalText
    about: LocalText
    by_official: bool = False
    date: LooseDate | None = None
    diary_number: str | None = None
    supported_by: tuple[str, ...] = ()
    reservations: tuple[str, ...] = ()
    source: tuple[str, ...] = ()
