"""Every sheet of a round, written into the folder of its letters.

The same round, day and people give the same files, byte for byte. One that is no longer made is
taken away: an old list must not be worked by.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from hemval.core.facts.providers import Provider
from hemval.core.placement.provider_lists import Move
from hemval.core.system.values import ProviderGroup
from hemval.files.allocated.file_names import id_named
from hemval.files.allocated.told_lists import (
    CallRow,
    HandRow,
    ProviderRow,
    QueueRow,
    ToldList,
    provider_files,
    read_by_hand,
    read_calls,
    read_provider_list,
    read_queue,
)
from hemval.files.correspondence.letter_round import LetterRound
from hemval.letters.paper import Paper
from hemval.letters.post.folder import LetterFolder
from hemval.letters.sheets.by_hand_sheet import HandLetter, by_hand_sheet, hand_cases
from hemval.letters.sheets.call_sheet import call_sheet
from hemval.letters.sheets.legible import LegibleT, legible, legible_text
from hemval.letters.sheets.printing import print_sheet
from hemval.letters.sheets.provider_papers import ProviderPaper, provider_papers
from hemval.letters.sheets.sheet import Sheets
from hemval.letters.sheets.since import NOTHING_SINCE, Since
from hemval.letters.typeset.press import Press
from hemval.texts.words import words

CALL_SHEET = "papers/call_list.pdf"
OF_PROVIDERS = "papers/providers"
HAND_SHEET = "by_hand/by_hand.pdf"


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundSheets:
    """A round whose sheets are to be made.

    `made_on` is the day that they tell, `hidden` who has got protection since the lists were
    written, `since` who is gone and what else is new since then, `by_hand` the letters that lie
    among those by hand. `language`: that of the sheets; without one, that of the round's lists.
    """

    opened: LetterRound
    made_on: date
    hidden: frozenset[str] = frozenset()
    since: Since = NOTHING_SINCE
    by_hand: tuple[HandLetter, ...] = ()
    language: str = ""

    def papers(self) -> Iterator[tuple[str, Paper]]:
        """Each sheet with its file's name. Raises ListUnread, and OSError."""
        if not self.opened.is_allocated:
            yield from self._hand(None, (), self._sheets("sv"))
            return
        calls = _legible(read_calls(self.opened.folder))
        queue = _legible(read_queue(self.opened.folder))
        sheets = self._sheets(calls.language)
        since: list[HandRow] = []
        for path in provider_files(self.opened.folder):
            told = _legible(read_provider_list(self.opened.folder, path))
            provider = self._provider(path)
            since += _orders_since(provider, told.rows, self.hidden)
            for one in self._of_provider(provider, told, sheets):
                yield f"{OF_PROVIDERS}/{path.stem}-{one.name}.pdf", one.paper
        still = replace(calls, rows=tuple(self.since.to_call(calls.rows)))
        of_calls = _with_left_out(sheets, calls, still)
        if (to_call := call_sheet(still, queue.rows, of_calls)) is not None:
            yield CALL_SHEET, to_call
        yield from self._hand(_legible(read_by_hand(self.opened.folder)), since, sheets)

    def _sheets(self, language: str) -> Sheets:
        return Sheets(
            terms=self.opened.terms,
            words=words(self.language or language),
            made_on=self.made_on,
            hidden=self.hidden,
        )

    def _provider(self, path: Path) -> Provider:
        known = {one.id: one for one in self.opened.terms.providers}
        id = id_named(path.stem, known)
        return legible(known.get(id, Provider(id=id, name=id, group=ProviderGroup.PRIVATE)))

    def _of_provider(
        self, provider: Provider, told: ToldList[ProviderRow], sheets: Sheets
    ) -> Iterator[ProviderPaper]:
        """The papers of one provider; none of one that is not in the round and has nobody."""
        is_in_round = any(one.id == provider.id for one in self.opened.terms.providers)
        if told.rows or is_in_round:
            bundles = self.opened.terms.bundles.items()
            names = {id: legible_text(name.in_language(told.language)) for id, name in bundles}
            still = replace(told, rows=tuple(self.since.of_provider(told.rows, names)))
            yield from provider_papers(provider, still, _with_left_out(sheets, told, still))

    def _hand(
        self, told: ToldList[HandRow] | None, since: Iterable[HandRow], sheets: Sheets
    ) -> Iterator[tuple[str, Paper]]:
        orders = (*(told.rows if told else ()), *since)
        calls, queue = (self._calls(), self._queue()) if told else ((), ())
        cases = hand_cases(self.by_hand, orders, calls, queue)
        paper = by_hand_sheet(cases, told, sheets)
        if paper is not None:
            yield HAND_SHEET, paper

    def _queue(self) -> tuple[QueueRow, ...]:
        folder = self.opened.folder
        rows = (*read_queue(folder, protected=True).rows, *read_queue(folder).rows)
        return tuple(map(legible, rows))

    def _calls(self) -> tuple[CallRow, ...]:
        folder = self.opened.folder
        since = (one for one in read_calls(folder).rows if one.client in self.hidden)
        return tuple(map(legible, (*read_calls(folder, protected=True).rows, *since)))


def write_sheets(
    sheets: RoundSheets, folder: LetterFolder, press: Press | None = None
) -> tuple[str, ...]:
    """Write every sheet, and give the names of their files.

    A file that has the right bytes is left alone. Raises ListUnread, and OSError.
    """
    press = press or Press()
    written = []
    for name, paper in sheets.papers():
        folder.write(name, print_sheet(paper, sheets.made_on, press).pdf)
        written.append(name)
    for path in _sheets_in(folder.root):
        if path not in written:
            folder.remove(path)
    return tuple(written)


def _sheets_in(root: Path) -> Iterator[str]:
    for path in (*(root / OF_PROVIDERS).glob("*.pdf"), root / CALL_SHEET, root / HAND_SHEET):
        if path.is_file():
            yield path.relative_to(root).as_posix()


def _with_left_out(
    sheets: Sheets,
    told: ToldList[CallRow] | ToldList[ProviderRow],
    still: ToldList[CallRow] | ToldList[ProviderRow],
) -> Sheets:
    """The sheets, with how many rows the list has of what is no longer so.

    Those who are hidden are not counted: they stand in no such list.
    """
    before, now = (
        sum(row.client not in sheets.hidden for row in one.rows) for one in (told, still)
    )
    return replace(sheets, left_out=before - now)


def _legible(told: ToldList[LegibleT]) -> ToldList[LegibleT]:
    return replace(told, rows=tuple(map(legible, told.rows)))


def _orders_since(
    provider: Provider, rows: Iterable[ProviderRow], hidden: frozenset[str]
) -> Iterator[HandRow]:
    """What the list told of those who are hidden since, and is now told by hand."""
    for row in rows:
        if row.client in hidden and row.move is not Move.STAYS and row.day is not None:
            yield HandRow(
                provider=provider.id,
                provider_name=provider.name,
                provider_phone=provider.phone,
                move=row.move,
                day=row.day,
                client=row.client,
                bundle=row.bundle,
            )
