"""What each provider reads on paper: who comes, who stays, and who leaves.

A paper tells what the provider's list tells: the same rows in the same order. Of a protected
person it has the neutral line alone. One that leaves is told of with her last day and nothing of
where she goes. The paper of those who come is always written, so that a provider to whom nobody
comes knows that it was not forgotten; the others only where they have somebody.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from hemval.core.correspondence.postal import postal_lines
from hemval.core.placement.provider_lists import Move
from hemval.core.placement.working_lists import ToProvider
from hemval.letters.paper import (
    Block,
    Bullets,
    Heading,
    Pairs,
    Paper,
    Paragraph,
    Said,
    Table,
    said,
)
from hemval.letters.sheets.about import About
from hemval.letters.sheets.promised import promised
from hemval.letters.sheets.receipts import receipt
from hemval.letters.sheets.sheet import MadeFrom, Readers, Sheets, origin, sheet
from hemval.texts.language_names import language_name

_MINUTES = 60
_BETWEEN = ", "
_NOTHING: Said = ()
MOST_ROWS = 1000
"""Of one part of a paper: some hundred pages."""

_Column = tuple[str, int, Callable[[ToProvider], Said]]


@dataclass(frozen=True, slots=True, kw_only=True)
class ProviderPaper:
    """One paper of a provider. `name` is the end of its file's name, such as `staying-2`."""

    about: About
    name: str
    paper: Paper


def provider_papers(
    provider: str, listed: Sequence[ToProvider], made_from: MadeFrom, sheets: Sheets
) -> Iterator[ProviderPaper]:
    """The papers of one provider, by its id, of the rows of its list.

    One with very many rows comes in parts, so that it can be carried, and printed in little memory.
    """
    maker = _Maker(provider, tuple(listed), made_from, sheets)
    for about in About:
        rows = tuple(row for row in listed if row.move in about.moves)
        if rows or about is About.COMING:
            parts = max(1, -(-len(rows) // MOST_ROWS))
            for part in range(parts):
                name = f"{about}-{part + 1}" if parts > 1 else about.value
                paper = maker.paper(about, rows, part, parts)
                yield ProviderPaper(about=about, name=name, paper=paper)


@dataclass(frozen=True, slots=True)
class _Maker:
    """Makes the papers of one provider."""

    provider: str
    listed: tuple[ToProvider, ...]
    made_from: MadeFrom
    sheets: Sheets

    def paper(self, about: About, rows: Sequence[ToProvider], part: int, parts: int) -> Paper:
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
            bundles = {row.bundle for row in rows if row.bundle}
            blocks += [*self._sums(rows), *self._to_do(about)]
            blocks += promised(about, bundles, self.sheets)
            blocks += self._tables(about, here)
        if rows and part == parts - 1:
            blocks += receipt(about, self.provider, rows, self.sheets)
        return sheet(
            self.sheets,
            title=say(f"sheet-title-{about}", provider=self.sheets.provider(self.provider)),
            blocks=blocks,
            readers=Readers.PROVIDER,
            is_wide=about is not About.LEAVING,
        )

    def _opening(self, about: About, rows: Sequence[ToProvider]) -> Iterator[Block]:
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
            coming=_number(self.listed, About.COMING),
            staying=_number(self.listed, About.STAYING),
            leaving=_number(self.listed, About.LEAVING),
        )
        yield Pairs(
            rows=(
                (said(say("sheet-provider")), said(self.sheets.provider(self.provider))),
                (said(say("sheet-rows")), said(others)),
                (said(say("sheet-ask")), said(self.sheets.asking())),
                *origin(self.sheets, self.made_from),
            )
        )

    def _first(self, rows: Sequence[ToProvider]) -> str:
        days = [row.day for row in rows if row.day is not None]
        return self.sheets.words.date(min(days)) if days else ""

    def _sums(self, rows: Sequence[ToProvider]) -> Iterator[Block]:
        """How many rows, people and minutes there are of each bundle, and in all."""
        say = self.sheets.words.say
        lines = [
            (said(self.sheets.bundle(id)), [row for row in rows if row.bundle == id])
            for id in self._in_order_of_names(rows)
        ]
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

    def _time(self, rows: Sequence[ToProvider]) -> Said:
        minutes = [row.minutes for row in rows if row.minutes is not None]
        if not minutes:
            return said(self.sheets.words.say("sheet-no-time"))
        return self._long(sum(minutes))

    def _long(self, minutes: int) -> Said:
        hours, rest = divmod(minutes, _MINUTES)
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

    def _tables(self, about: About, rows: Sequence[ToProvider]) -> Iterator[Block]:
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

    def _caption(self, move: Move, rows: Sequence[ToProvider]) -> str:
        """What happens, and the bundle where all in the paper's list have the same."""
        told = self.sheets.words.say(f"sheet-table-{move}")
        if len(self._bundles) != 1:
            return told
        return self.sheets.words.say(
            "sheet-table-of", move=told, bundle=self.sheets.bundle(self._bundles[0])
        )

    @property
    def _bundles(self) -> tuple[str, ...]:
        return self._in_order_of_names(self.listed)

    def _in_order_of_names(self, rows: Sequence[ToProvider]) -> tuple[str, ...]:
        return tuple(sorted({row.bundle for row in rows if row.bundle}, key=self.sheets.bundle))

    def _columns(self, about: About) -> tuple[_Column, ...]:
        who: tuple[_Column, ...] = (("name", 15, self._name), ("client", 10, self._client))
        bundle: tuple[_Column, ...] = ()
        if len(self._bundles) > 1:
            bundle = (("bundle", 15, lambda row: _cell(self.sheets.bundle(row.bundle))),)
        note: _Column = ("note", 14, self._note)
        if about is About.LEAVING:
            return (*who, ("last_day", 11, self._day), *bundle, note)
        help_: tuple[_Column, ...] = (
            *bundle,
            ("services", 32, self._services),
            ("minutes", 10, self._minutes),
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

    def _name(self, row: ToProvider) -> Said:
        return said(row.name) if row.client else said(self.sheets.words.say("sheet-unnamed"))

    def _client(self, row: ToProvider) -> Said:
        return said(row.client)

    def _day(self, row: ToProvider) -> Said:
        return said(row.day.isoformat() if row.day else "")

    def _services(self, row: ToProvider) -> Said:
        """Her help; of one who is protected all that is told, which is the neutral line."""
        sentences = self.sheets.sentences
        return _cell(
            self.sheets.services(row.services) if row.client else sentences.protected_comes()
        )

    def _note(self, row: ToProvider) -> Said:
        last = row.last.isoformat() if row.last else ""
        return _cell(self.sheets.sentences.note(row.move, last) if row.client else "")

    def _minutes(self, row: ToProvider) -> Said:
        return self._long(row.minutes) if row.minutes else _NOTHING

    def _language(self, row: ToProvider) -> Said:
        words = self.sheets.words
        reads = language_name(row.language, words.language) if row.language else ""
        if not row.interpreter:
            return _cell(reads)
        interpreter = language_name(row.interpreter, words.language)
        told = words.say("sheet-interpreter", interpreter=interpreter)
        return said(f"{reads}. {told}")


def _cell(text: str) -> Said:
    return said(text) if text else _NOTHING


def _is_used(column: _Column, rows: Sequence[ToProvider]) -> bool:
    return any(run.text for row in rows for run in column[2](row))


def _people(rows: Sequence[ToProvider]) -> int:
    """How many they are; each neutral line is somebody of her own."""
    return len({row.client for row in rows if row.client}) + sum(not row.client for row in rows)


def _number(rows: Sequence[ToProvider], about: About) -> int:
    return sum(row.move in about.moves for row in rows)
