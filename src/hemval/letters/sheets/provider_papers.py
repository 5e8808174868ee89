"""What each provider reads on paper: who comes, who stays, and who leaves.

A paper tells what the provider's list tells: its rows, in its words and order. Of a protected
person it has the neutral line alone. One that leaves is told of with her last day and nothing of
where she goes. The paper of those who come is always written, so that a provider to whom nobody
comes knows that it was not forgotten; the others only where they have somebody.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from hemval.core.correspondence.postal import postal_lines
from hemval.core.facts.providers import Provider
from hemval.core.placement.provider_lists import STARTS, Move
from hemval.files.allocated.told_lists import ProviderRow, ToldList
from hemval.letters.paper import (
    Block,
    Bullets,
    Heading,
    Pairs,
    Paper,
    Paragraph,
    Run,
    Said,
    Table,
    said,
)
from hemval.letters.sheets.about import About
from hemval.letters.sheets.promised import promised
from hemval.letters.sheets.receipts import receipt
from hemval.letters.sheets.sheet import Readers, Sheets, of_list, origin, sheet
from hemval.texts.language_names import language_name

_MINUTES = 60
_BETWEEN = ", "
_NOTHING: Said = ()
MOST_ROWS = 1000
"""Of one part of a paper: some hundred pages."""


ProviderList = ToldList[ProviderRow]
_Column = tuple[str, int, Callable[[ProviderRow], Said]]


@dataclass(frozen=True, slots=True, kw_only=True)
class ProviderPaper:
    """One paper of a provider. `name` is the end of its file's name, such as `staying-2`."""

    about: About
    name: str
    paper: Paper


def provider_papers(
    provider: Provider, told: ProviderList, sheets: Sheets
) -> Iterator[ProviderPaper]:
    """The papers of one provider, made from its list.

    One with very many rows comes in parts, so that it can be carried, and printed in little memory.
    """
    listed = replace(told, rows=tuple(_seen(told.rows, sheets)))
    maker = _Maker(provider, listed, sheets)
    for about in About:
        rows = tuple(row for row in listed.rows if row.move in about.moves)
        if rows or about is About.COMING:
            parts = max(1, -(-len(rows) // MOST_ROWS))
            for part in range(parts):
                name = f"{about}-{part + 1}" if parts > 1 else about.value
                paper = maker.paper(about, rows, part, parts)
                yield ProviderPaper(about=about, name=name, paper=paper)


def _seen(rows: Sequence[ProviderRow], sheets: Sheets) -> Iterator[ProviderRow]:
    """The rows as they may be seen: of one who is hidden since, the neutral line where she comes.

    It stands last, as in the lists: its place would else tell whose it is.
    """
    yield from (row for row in rows if row.client not in sheets.hidden)
    comes = {
        row.client
        for row in rows
        if row.client in sheets.hidden and row.move in STARTS - {Move.STAYS_WITH_MORE}
    }
    for _ in comes:
        yield ProviderRow(
            move=Move.COMES,
            day=sheets.terms.effect,
            note=sheets.words.say("allocated-note-protected"),
        )


@dataclass(frozen=True, slots=True)
class _Maker:
    """Makes the papers of one provider."""

    provider: Provider
    told: ProviderList
    sheets: Sheets

    def paper(self, about: About, rows: Sequence[ProviderRow], part: int, parts: int) -> Paper:
        """One part of a paper about `rows`. What is said of all stands in each, the receipt last.

        `part` is counted from 0.
        """
        say = self.sheets.words.say
        here = rows[part * MOST_ROWS : (part + 1) * MOST_ROWS]
        blocks: list[Block] = [*self._opening(about, rows)]
        if parts > 1:
            first = part * MOST_ROWS + 1
            told = say(
                "sheet-part", part=part + 1, parts=parts, first=first, last=first + len(here) - 1
            )
            blocks.append(Paragraph(text=said(told, strong=True)))
        if rows:
            bundles = {row.bundle for row in rows}
            blocks += [*self._sums(rows), *self._to_do(about)]
            blocks += promised(about, bundles, self.told.language, self.sheets)
            blocks += self._tables(about, here)
        if rows and part == parts - 1:
            blocks += receipt(about, self.provider, rows, self.sheets)
        return sheet(
            self.sheets,
            title=say(f"sheet-title-{about}", provider=self.provider.name),
            blocks=blocks,
            readers=Readers.PROVIDER,
            is_wide=about is not About.LEAVING,
        )

    def _opening(self, about: About, rows: Sequence[ProviderRow]) -> Iterator[Block]:
        say = self.sheets.words.say
        if not rows:
            yield Paragraph(text=said(say("sheet-nobody-comes")), lead=True)
        else:
            told = say(
                f"sheet-lead-{about}", rows=len(rows), people=_people(rows), day=self._first(rows)
            )
            yield Paragraph(text=said(told), lead=True)
        yield from self.sheets.told_left_out()
        others = say(
            "sheet-in-all",
            coming=_number(self.told.rows, About.COMING),
            staying=_number(self.told.rows, About.STAYING),
            leaving=_number(self.told.rows, About.LEAVING),
        )
        yield Pairs(
            rows=(
                (said(say("sheet-provider")), said(self.provider.name)),
                (said(say("sheet-rows")), said(others)),
                (said(say("sheet-ask")), said(self.sheets.asking())),
                *origin(self.sheets, self.told),
            )
        )

    def _first(self, rows: Sequence[ProviderRow]) -> str:
        days = [row.day for row in rows if row.day is not None]
        return self.sheets.words.date(min(days)) if days else ""

    def _sums(self, rows: Sequence[ProviderRow]) -> Iterator[Block]:
        """How many rows, people and minutes there are of each bundle, and in all."""
        say = self.sheets.words.say
        bundles = sorted({row.bundle for row in rows if row.client})
        lines = [(self._cell(one), [row for row in rows if row.bundle == one]) for one in bundles]
        unnamed = [row for row in rows if not row.client]
        if unnamed:
            lines.append((said(say("sheet-unnamed")), unnamed))
        if len(lines) > 1:
            lines.append((said(say("sheet-sum")), list(rows)))
        has_time = any(row.minutes is not None for row in rows)
        yield Table(
            caption=said(say("sheet-sums")),
            columns=tuple(
                said(say(f"sheet-column-{name}"))
                for name in ("bundle", "rows", "people", *(("time",) if has_time else ()))
            ),
            rows=tuple(
                (
                    label,
                    self._count(len(of)),
                    self._count(_people(of)),
                    *((self._time(of),) if has_time else ()),
                )
                for label, of in lines
            ),
            shares=(5, 2, 2, 4) if has_time else (5, 2, 2),
        )

    def _count(self, number: int) -> Said:
        return said(self.sheets.words.say("sheet-count", number=number))

    def _time(self, rows: Sequence[ProviderRow]) -> Said:
        minutes = [row.minutes for row in rows if row.minutes is not None]
        if not minutes:
            return said(self.sheets.words.say("sheet-no-time"))
        hours, rest = divmod(sum(minutes), _MINUTES)
        return said(self.sheets.words.say("sheet-time", hours=hours, minutes=rest))

    def _to_do(self, about: About) -> Iterator[Block]:
        say = self.sheets.words.say
        yield Heading(text=said(say("sheet-to-do")))
        told = (
            say(f"sheet-to-do-{about}"),
            say("sheet-to-do-wrong", ask=self.sheets.asking()),
            say("sheet-to-do-receipt"),
            say("sheet-to-do-secret"),
        )
        yield Bullets(items=tuple(said(one) for one in told), is_numbered=True)

    def _tables(self, about: About, rows: Sequence[ProviderRow]) -> Iterator[Block]:
        """One table for each move, in the order that the list has them."""
        for move in Move:
            of_move = tuple(row for row in rows if row.move is move)
            if of_move:
                columns = [one for one in self._columns(about) if _is_used(one, of_move)]
                yield Table(
                    caption=said(self._caption(move, of_move)),
                    columns=tuple(
                        said(self.sheets.words.say(f"sheet-column-{name}"))
                        for name, _, _ in columns
                    ),
                    rows=tuple(tuple(cell(row) for _, _, cell in columns) for row in of_move),
                    shares=tuple(share for _, share, _ in columns),
                )

    def _caption(self, move: Move, rows: Sequence[ProviderRow]) -> str:
        """What happens, and the bundle where all in the paper's list have the same."""
        told = self.sheets.words.say(f"sheet-table-{move}")
        if len(self._bundles) != 1:
            return told
        return self.sheets.words.say("sheet-table-of", move=told, bundle=self._bundles[0])

    @property
    def _bundles(self) -> tuple[str, ...]:
        return tuple(sorted({row.bundle for row in self.told.rows if row.bundle}))

    def _columns(self, about: About) -> tuple[_Column, ...]:
        who: tuple[_Column, ...] = (("name", 15, self._name), ("client", 10, self._client))
        bundle: tuple[_Column, ...] = ()
        if len(self._bundles) > 1:
            bundle = (("bundle", 15, lambda row: self._cell(row.bundle)),)
        note: _Column = ("note", 14, self._note)
        if about is About.LEAVING:
            return (*who, ("last_day", 11, self._day), *bundle, note)
        help_: tuple[_Column, ...] = (
            *bundle,
            ("services", 32, self._services),
            ("minutes", 8, self._minutes),
        )
        if about is About.STAYING:
            return (*who, *help_, note)
        home: tuple[_Column, ...] = (
            ("first_day", 11, self._day),
            ("address", 22, lambda row: said(_BETWEEN.join(postal_lines(row.address)))),
            ("phone", 12, lambda row: said(row.phone)),
            ("language", 10, self._language),
        )
        return (*who, *home, *help_, note)

    def _cell(self, text: str) -> Said:
        return of_list(text, self.told, self.sheets) if text else _NOTHING

    def _name(self, row: ProviderRow) -> Said:
        return said(row.name) if row.client else said(self.sheets.words.say("sheet-unnamed"))

    def _client(self, row: ProviderRow) -> Said:
        return said(row.client)

    def _day(self, row: ProviderRow) -> Said:
        return said(row.day.isoformat() if row.day else "")

    def _services(self, row: ProviderRow) -> Said:
        """Her help; of one who is protected all that is told, which is the neutral line."""
        return self._cell(row.services if row.client else row.note)

    def _note(self, row: ProviderRow) -> Said:
        return self._cell(row.note if row.client else "")

    def _minutes(self, row: ProviderRow) -> Said:
        return _NOTHING if row.minutes is None else self._count(row.minutes)

    def _language(self, row: ProviderRow) -> Said:
        if not row.interpreter:
            return self._cell(row.language)
        words = self.sheets.words
        interpreter = language_name(row.interpreter, words.language)
        told = words.say("sheet-interpreter", interpreter=interpreter)
        return (*self._cell(row.language), Run(text=f". {told}"))


def _is_used(column: _Column, rows: Sequence[ProviderRow]) -> bool:
    return any(run.text for row in rows for run in column[2](row))


def _people(rows: Sequence[ProviderRow]) -> int:
    """How many they are; each neutral line is somebody of her own."""
    return len({row.client for row in rows if row.client}) + sum(not row.client for row in rows)


def _number(rows: Sequence[ProviderRow], about: About) -> int:
    return sum(row.move in about.moves for row in rows)
