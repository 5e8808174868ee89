"""The draw of a round as somebody checks it for herself: her row, and whether it holds."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from hemval.apps.allocation.explained import Explained
from hemval.apps.allocation.own_row import own_row
from hemval.apps.allocation.papers import PaperMissing, PaperName, document
from hemval.apps.citizens.outcome import OutcomeOfBundle
from hemval.apps.citizens.own_page import OwnRound
from hemval.apps.rounds.models import Round
from hemval.core.dates.zone import today
from hemval.core.lottery.canonical import Document
from hemval.core.verification.for_everybody import verify_public
from hemval.core.verification.report import CheckName, Report

PUBLISHED: Mapping[str, PaperName] = MappingProxyType(
    {
        "public": PaperName.PUBLIC,
        "commitment": PaperName.COMMITMENT,
        "decision": PaperName.DECISION,
    }
)
"""What she checks her row against: what anybody may read of the round, by its name there."""


class Part(StrEnum):
    """What is checked, as far as a layman parts it; each has its sentences in the texts."""

    PROMISE = "promise"
    """The draw follows from what was promised before it, and from the public value."""
    ROW = "row"
    """The row is hers, and is among those that the published numbers are bound to."""
    PLACE = "place"
    """Her place is the one that the published limits give."""
    NUMBERS = "numbers"
    """The published numbers agree with each other."""


_PARTS = MappingProxyType(
    {
        Part.PROMISE: (
            CheckName.COMMITMENT,
            CheckName.SECRET,
            CheckName.PUBLIC_VALUE,
            CheckName.SEED,
        ),
        Part.ROW: (CheckName.RECEIPT, CheckName.PROOF),
        Part.PLACE: (CheckName.OWN_PLACE,),
        Part.NUMBERS: (CheckName.FORMAT, CheckName.PUBLIC, CheckName.DECISION),
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedRow:
    """Her row for one bundle, `nth` of hers from 1, and what checking it came to.

    `row` is None for one who was not in the draw, or whose row is not kept. `among`: how many stood
    in the order, None where so few are not told. `parts` are those that were checked, and whether
    each holds.
    """

    nth: int
    outcome: OutcomeOfBundle
    row: Document | None
    among: int | None = None
    order_by: str = ""
    parts: tuple[tuple[Part, bool], ...] = ()

    @property
    def order(self) -> int:
        """Which number she had."""
        return int(self._row["row"]["claim"]["order"])

    @property
    def receipt(self) -> str:
        """The secret that shows that the row is hers, in hexadecimal; empty where unknown."""
        return str(self._row.get("receipt", ""))

    @property
    def file(self) -> str:
        """What the file of her row is called: with its number, where she has several."""
        return "row.json" if self.nth == 1 else f"row{self.nth}.json"

    @property
    def all_hold(self) -> bool:
        """Does everything that was checked hold?"""
        return all(holds for _, holds in self.parts)

    @property
    def _row(self) -> Any:
        return self.row or {}


@dataclass(frozen=True, slots=True, kw_only=True)
class TheDraw:
    """What was promised of the draw and when, what decided it, and her rows.

    `value` is what was published of the number that decided: its source, and what is looked up.
    `papers` are what she checks her rows against: by name, with what the file is called.
    """

    promised_on: date
    drawn_on: date
    digest: str
    value: Mapping[str, Any]
    is_exercise: bool
    rows: tuple[CheckedRow, ...]
    papers: tuple[tuple[str, str], ...]

    @property
    def numbers(self) -> tuple[tuple[str, str], ...]:
        """The sources that gave the number, each with what was published there."""
        names, each = self.value.get("from", []), self.value.get("numbers", [])
        return tuple((name, " ".join(numbers)) for name, numbers in zip(names, each, strict=False))


def the_draw(one: OwnRound) -> TheDraw | None:
    """The draw of a round that she has been told of; None where there was none, or it is not kept.

    Her rows are checked anew by the code that `hemval verify` runs, which shares none with the
    code that made them.
    """
    row = one.hers.now.row
    papers = _papers(row)
    if row.frozen_at is None or row.drawn_at is None or "public" not in papers:
        return None
    public, promised = papers["public"], papers.get("commitment")
    return TheDraw(
        promised_on=today(row.frozen_at),
        drawn_on=today(row.drawn_at),
        digest=public["lottery"]["digest"],
        value=public["lottery"]["public_value"],
        is_exercise=public["is_exercise"],
        rows=tuple(_rows(one, public, promised, papers.get("decision"))),
        papers=tuple((name, PUBLISHED[name].value) for name in papers),
    )


def _rows(one: OwnRound, public: Any, promised: Any, decision: Any) -> list[CheckedRow]:
    round_, found = one.hers.now.row, []
    explained = Explained(round_)
    among = {each["bundle"]: each["totals"]["claims"] for each in public["bundles"]}
    for nth, told in enumerate(one.outcome.bundles, start=1):
        hers = own_row(round_, told.row, explained.of(told.row))
        if hers is None:
            found.append(CheckedRow(nth=nth, outcome=told, row=None))
            continue
        report = verify_public(public, commitment=promised, row=hers, decision=decision)
        bundle = told.row.bundle.key
        many = among.get(bundle)
        found.append(
            CheckedRow(
                nth=nth,
                outcome=told,
                row=hers,
                among=many if isinstance(many, int) else None,
                order_by=explained.terms.bundles[bundle].order_by.value,
                parts=tuple(_by_part(report)),
            )
        )
    return found


def _by_part(report: Report) -> Iterator[tuple[Part, bool]]:
    for part, names in _PARTS.items():
        checks = [one.holds for one in report.checks if one.name in names]
        if checks:
            yield part, all(checks)


def _papers(row: Round) -> dict[str, Any]:
    found = {}
    for name, paper in PUBLISHED.items():
        try:
            found[name] = document(row, paper)
        except PaperMissing:
            continue
    return found
