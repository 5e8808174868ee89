"""Every sheet of a round, written into the folder of its letters.

The same round, day and people give the same files, byte for byte. One that is no longer made is
taken away: an old list must not be worked by.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path, PurePath

from hemval.core.placement.lists_since import NOTHING_SINCE, ListsNow, Since, lists_now
from hemval.core.placement.working_lists import ListsOf
from hemval.files.allocated.allocation_files import BY_HAND, CALL_LIST
from hemval.files.allocated.provider_files import list_names
from hemval.files.allocated.working_lists_file import WORKING_LISTS, read_working_lists
from hemval.files.correspondence.letter_round import LetterRound
from hemval.files.folder_manifest import PROTECTED, UNPUBLISHED, read_manifest
from hemval.letters.paper import Paper
from hemval.letters.post.folder import LetterFolder
from hemval.letters.sheets.by_hand_sheet import HandLetter, by_hand_sheet, hand_cases
from hemval.letters.sheets.call_sheet import call_sheet
from hemval.letters.sheets.printing import print_sheet
from hemval.letters.sheets.provider_papers import provider_papers
from hemval.letters.sheets.sheet import MadeFrom, Sheets
from hemval.letters.typeset.press import Press
from hemval.texts.words import words

CALL_SHEET = "papers/call_list.pdf"
OF_PROVIDERS = "papers/providers"
HAND_SHEET = "by_hand/by_hand.pdf"


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundSheets:
    """A round whose sheets are to be made.

    `made_on` is the day that they tell, `key` that of the round's letters, `since` what is new
    since the lists were written, `by_hand` the letters that lie among those by hand, `language`
    that of the sheets.
    """

    opened: LetterRound
    made_on: date
    key: bytes
    since: Since = NOTHING_SINCE
    by_hand: tuple[HandLetter, ...] = ()
    language: str = "sv"

    def papers(self) -> Iterator[tuple[str, Paper]]:
        """Each sheet with its file's name. Raises ListUnread, and OSError."""
        sheets = Sheets(
            terms=self.opened.terms,
            words=words(self.language),
            made_on=self.made_on,
            key=self.key,
        )
        if not self.opened.is_allocated:
            yield from self._hand(ListsOf(), None, sheets)
            return
        inner = self.opened.folder / UNPUBLISHED / WORKING_LISTS
        lists = read_working_lists(inner, self.opened.round_id)
        now, files = lists_now(lists, self.since), self._files()
        yield from self._of_providers(now, files, sheets)
        named = now.lists.named
        of_calls = replace(sheets, left_out=now.left_out_of_calls)
        made_from = _made_from(CALL_LIST, files)
        if (to_call := call_sheet(named.calls, named.queue, made_from, of_calls)) is not None:
            yield CALL_SHEET, to_call
        of_hand = replace(sheets, left_out=now.left_out_by_hand)
        yield from self._hand(
            now.lists.by_hand, _made_from(f"{PROTECTED}/{BY_HAND}", files), of_hand
        )

    def _of_providers(
        self, now: ListsNow, files: dict[str, str], sheets: Sheets
    ) -> Iterator[tuple[str, Paper]]:
        """The papers of each provider; none of one that is not in the round and has nobody."""
        in_round = {one.id for one in sheets.terms.providers}
        by_provider = now.lists.by_provider()
        for id, name in list_names(by_provider).items():
            rows, left_out = by_provider[id], now.left_out_of_provider[id]
            if not rows and not left_out and id not in in_round:
                continue
            of_its = replace(sheets, left_out=left_out)
            for one in provider_papers(id, rows, _made_from(name, files), of_its):
                yield f"{OF_PROVIDERS}/{PurePath(name).stem}-{one.name}.pdf", one.paper

    def _hand(
        self, lists: ListsOf, made_from: MadeFrom | None, sheets: Sheets
    ) -> Iterator[tuple[str, Paper]]:
        paper = by_hand_sheet(hand_cases(self.by_hand, lists), made_from, sheets)
        if paper is not None:
            yield HAND_SHEET, paper

    def _files(self) -> dict[str, str]:
        manifest = read_manifest(self.opened.folder)
        return manifest.files if manifest else {}


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


def _made_from(name: str, files: dict[str, str]) -> MadeFrom:
    return MadeFrom(name=name, sha256=files.get(name, ""))
