"""Reads the summary of a round as it was written, and refuses what is none.

A summary lies in a file that somebody may have changed, or that an earlier version wrote.
"""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import Any

from hemval.core.lottery.small_numbers import WITHHELD

FORMAT = "hemval-round-summary/1"
ALLOCATED = "allocated"
NOTHING_TO_CHOOSE = "nothing_to_choose"
_NEEDED = ("names", "days", "rows", NOTHING_TO_CHOOSE)
_NEEDED_OF_ALLOCATED = ("published",)
"""What summaries of earlier versions lack."""


class ReportRefusal(StrEnum):
    """Why no report can be made of a summary; the end of its sentence's name."""

    NO_SUMMARY = "no_summary"
    """It is not the summary of a round."""
    NOT_ALLOCATED = "not_allocated"
    """Places are not given yet."""
    OLDER = "older"
    """An earlier version wrote it, and what a report needs is not there."""
    BROKEN = "broken"
    """Something does not stand as it should (`where`)."""


class ReportRefused(Exception):
    """No report can be made of this summary."""

    def __init__(self, code: ReportRefusal, where: str = "") -> None:
        """Keep why, and where in the summary."""
        super().__init__(code, where)
        self.code = code
        self.where = where


class Told:
    """A part of a summary, and where it stands; each reading refuses what is of another kind."""

    def __init__(self, value: Any, where: str = "") -> None:
        """Take the part."""
        self._value = value
        self._where = where

    def at(self, name: str) -> "Told":
        """The part by that name. Raises ReportRefused where there is none."""
        where = f"{self._where}.{name}" if self._where else name
        inner = self.parts
        if name not in inner:
            raise ReportRefused(ReportRefusal.BROKEN, where)
        return inner[name]

    def has(self, name: str) -> bool:
        """Is there such a part?"""
        return name in self.parts

    @property
    def parts(self) -> Mapping[str, "Told"]:
        """Each part by its name."""
        inner, before = self._of(dict), f"{self._where}." if self._where else ""
        return {str(name): Told(one, f"{before}{name}") for name, one in inner.items()}

    @property
    def items(self) -> list["Told"]:
        """Each of a list."""
        return [Told(one, f"{self._where}[{n}]") for n, one in enumerate(self._of(list))]

    @property
    def text(self) -> str:
        """A text."""
        return str(self._of(str))

    @property
    def is_true(self) -> bool:
        """Yes or no."""
        return bool(self._of(bool))

    @property
    def number(self) -> int:
        """A whole number that is not below zero."""
        value = self._of(int)
        if isinstance(value, bool) or value < 0:
            raise ReportRefused(ReportRefusal.BROKEN, self._where)
        return int(value)

    @property
    def is_nothing(self) -> bool:
        """Is it null?"""
        return self._value is None

    @property
    def number_told(self) -> int | None:
        """A number, None where it is withheld."""
        return None if self._value == WITHHELD else self.number

    @property
    def counts(self) -> dict[str, int]:
        """Numbers by name."""
        return {name: one.number for name, one in self.parts.items()}

    def counts_of(self, names: type[StrEnum], *also: str) -> dict[str, int]:
        """Numbers by codes that are known."""
        known = {*names, *also}
        for name in self.counts:
            if name not in known:
                raise ReportRefused(ReportRefusal.BROKEN, f"{self._where}.{name}")
        return self.counts

    def told_of(self, names: type[StrEnum]) -> dict[str, int | None]:
        """Numbers by codes that are known, None where one is withheld."""
        for name in self.parts:
            if name not in {*names}:
                raise ReportRefused(ReportRefusal.BROKEN, f"{self._where}.{name}")
        return {name: one.number_told for name, one in self.parts.items()}

    def code(self, names: type[StrEnum], *also: str) -> str:
        """A code that is known."""
        if self.text not in {*names, *also}:
            raise ReportRefused(ReportRefusal.BROKEN, self._where)
        return self.text

    def numbers_at(self, *names: str) -> dict[str, int]:
        """Numbers that must be there."""
        return {name: self.at(name).number for name in names}

    def told_at(self, *names: str) -> dict[str, int | None]:
        """Numbers that must be there, None where one is withheld."""
        return {name: self.at(name).number_told for name in names}

    @property
    def texts(self) -> dict[str, str]:
        """Texts by name, such as by language."""
        return {name: one.text for name, one in self.parts.items()}

    @property
    def day(self) -> date:
        """A day."""
        try:
            return date.fromisoformat(self.text)
        except ValueError:
            raise ReportRefused(ReportRefusal.BROKEN, self._where) from None

    @property
    def day_if_any(self) -> date | None:
        """A day, None where there is none."""
        return None if self.is_nothing else self.day

    def _of(self, kind: type) -> Any:
        if not isinstance(self._value, kind):
            raise ReportRefused(ReportRefusal.BROKEN, self._where)
        return self._value


def summary_told(summary: Any) -> Told:
    """The summary of a round that is at its end, ready to be read. Raises ReportRefused.

    Where there is nothing to choose a round ends with the invitation.
    """
    if not isinstance(summary, Mapping) or summary.get("format") != FORMAT:
        raise ReportRefused(ReportRefusal.NO_SUMMARY)
    is_allocated = summary.get("state") == ALLOCATED
    if not is_allocated and summary.get(NOTHING_TO_CHOOSE) is not True:
        raise ReportRefused(ReportRefusal.NOT_ALLOCATED)
    needed = (*_NEEDED, *(_NEEDED_OF_ALLOCATED if is_allocated else ()))
    if any(name not in summary for name in needed):
        raise ReportRefused(ReportRefusal.OLDER)
    return Told(dict(summary))
