"""The papers of staff and committee in the specimen book: one of each, of a made-up round."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from hemval.core.correspondence.days import kinds_of_round, usual_day
from hemval.core.correspondence.kinds import LetterKind
from hemval.core.correspondence.letter_code import letter_id
from hemval.core.correspondence.order import Unsent
from hemval.core.placement.lists_since import Since
from hemval.core.placement.provider_lists import STARTS
from hemval.core.reporting.round_report import round_report
from hemval.files.allocated.working_lists_file import WORKING_LISTS, read_working_lists
from hemval.files.correspondence.letter_round import LetterRound
from hemval.files.folder_manifest import UNPUBLISHED
from hemval.letters.book.specimens import KEY
from hemval.letters.paper import Paper, Table
from hemval.letters.post.orders import Occasion, orders
from hemval.letters.report.telling import report_paper
from hemval.letters.sheets.by_hand_sheet import HandLetter
from hemval.letters.sheets.writing import OF_PROVIDERS, RoundSheets
from hemval.texts.words import Words

_READABLE = 10
"""About so many rows show what a list is, and are read to the end."""


@dataclass(frozen=True, kw_only=True)
class StaffPapers:
    """A made-up round whose papers are shown.

    Somebody in it is taken to have got protection after the lists were written, so that there is
    something to do by hand in every round, however few are in it.
    """

    opened: LetterRound

    @property
    def made_on(self) -> date:
        """The day that the papers tell."""
        return usual_day(LetterKind.NOTICE, self.opened.terms)

    @cached_property
    def hidden(self) -> frozenset[str]:
        """Who is protected by anything that is told, and the one who is taken to be."""
        kept = frozenset(one.client for one in self.opened.addressees() if one.is_protected)
        return kept.union(self._protected_since())

    def papers(self, words: Words) -> tuple[Paper, ...]:
        """What a provider, a caller, named staff and the committee are told. Raises ListUnread."""
        sheets = RoundSheets(
            opened=self.opened,
            made_on=self.made_on,
            key=KEY,
            since=Since(hidden=self.hidden),
            by_hand=tuple(self._letters_by_hand()),
            language=words.language,
        )
        of_providers: dict[str, list[Paper]] = {}
        others: list[Paper] = []
        for name, paper in sheets.papers():
            if name.startswith(OF_PROVIDERS):
                of_providers.setdefault(name.rpartition("-")[-1], []).append(paper)
            else:
                others.append(paper)
        report = report_paper(round_report(self.opened.summary), words)
        return (*_one_of_each(of_providers), *others, report)

    def _protected_since(self) -> tuple[str, ...]:
        """The first who comes to a provider and whom nobody has to call."""
        path = self.opened.folder / UNPUBLISHED / WORKING_LISTS
        named = read_working_lists(path, self.opened.round_id).named
        called = {one.client for one in named.calls}
        coming = (row.client for row in named.to_providers if row.move in STARTS)
        return tuple(client for client in coming if client not in called)[:1]

    def _letters_by_hand(self) -> Iterator[HandLetter]:
        terms = self.opened.terms
        kinds = kinds_of_round(terms, has_events=False)
        days = {kind: usual_day(kind, terms) for kind in kinds}
        occasion = Occasion(round=self.opened, key=KEY, days=days, hidden=self.hidden)
        for letters in orders(occasion):
            for one in () if isinstance(letters, Unsent) else letters:
                if one.is_by_hand:
                    yield HandLetter(client=one.client, kind=one.kind, id=letter_id(KEY, one))


def _one_of_each(of_providers: Mapping[str, Sequence[Paper]]) -> Iterator[Paper]:
    """Each paper once, of the provider that shows it best."""
    for about in sorted(of_providers):
        yield min(of_providers[about], key=lambda paper: abs(_rows(paper) - _READABLE))


def _rows(paper: Paper) -> int:
    return sum(len(block.rows) for block in paper.blocks if isinstance(block, Table))
