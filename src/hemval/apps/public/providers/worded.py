"""Facts of providers in the words of a page."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from hemval.apps.outreach.lines import names_now
from hemval.apps.outreach.queries import ProviderSheet
from hemval.apps.said import reader_words
from hemval.core.comparison.fields import Compared
from hemval.core.comparison.sheet import Begins, Cell, Standing, room_cell, side_by_side
from hemval.core.system.values import LocalText
from hemval.letters.kinds.wording import told as told_in
from hemval.letters.paper import Said
from hemval.texts.compared import said_of
from hemval.texts.languages import html_language

_IN_SHORT = frozenset(
    {
        Compared.OWNER,
        Compared.SERVICES,
        Compared.AREAS,
        Compared.LANGUAGES,
        Compared.STAFF_MET,
        Compared.ROOM,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class WordedCell:
    """A fact as it is read. `lang` is that of somebody's own words, where it is another.

    `besides` is a sentence that comes after them.
    """

    field: Compared
    provider: str
    text: str
    own: str
    lang: str
    besides: str
    source: Said
    as_of: date | None
    is_old: bool
    is_told: bool
    is_counted: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class WordedRow:
    """One fact of several providers."""

    field: Compared
    cells: tuple[WordedCell, ...]


def worded(told: ProviderSheet) -> tuple[WordedCell, ...]:
    """Every fact of a provider."""
    names = names_now()
    return tuple(_worded(cell, told.provider.name, names) for cell in told.sheet.cells)


def in_short(
    several: Sequence[ProviderSheet], *, area: str, on: date
) -> list[tuple[ProviderSheet, tuple[WordedCell, ...]]]:
    """Each of several with the few facts that a list has room for: the same of all.

    Of one that begins later, also from when: else she would look for it in vain today.
    Where there is room is told for the area that the list is of, if it is of one.
    """
    names = names_now()
    return [
        (
            one,
            tuple(
                _worded(_in_area(cell, one, area, on), one.provider.name, names)
                for cell in one.sheet.cells
                if cell.field in _IN_SHORT or isinstance(cell.value, Begins)
            ),
        )
        for one in several
    ]


def _in_area(cell: Cell, told: ProviderSheet, area: str, on: date) -> Cell:
    if cell.field is not Compared.ROOM or not area or told.counted is None:
        return cell
    return room_cell(told.provider, on, told.counted.within(area))


def rows(several: Sequence[ProviderSheet]) -> tuple[WordedRow, ...]:
    """The facts of several, side by side. Raises TooMany."""
    names = names_now()
    called = [one.provider.name for one in several]
    return tuple(
        WordedRow(
            field=row.field,
            cells=tuple(
                _worded(cell, name, names) for cell, name in zip(row.cells, called, strict=True)
            ),
        )
        for row in side_by_side([one.sheet for one in several])
    )


def _worded(cell: Cell, provider: str, names: Mapping[str, LocalText]) -> WordedCell:
    words = reader_words()
    said = said_of(cell, words, names)
    lang = html_language(said.own_language) if said.own_language else ""
    return WordedCell(
        field=cell.field,
        provider=provider,
        text=said.text,
        own=said.own,
        lang="" if lang == html_language(words.language) else lang,
        besides=said.besides,
        source=_source(cell),
        as_of=cell.as_of,
        is_old=cell.is_old,
        is_told=cell.standing is Standing.TOLD,
        is_counted=cell.is_counted,
    )


def _source(cell: Cell) -> Said:
    """Who says so, and as of when; nothing of what follows from the municipality's own lists.

    Of what is counted, the day that it was.
    """
    if cell.as_of is None:
        return ()
    if cell.is_counted:
        return told_in(reader_words(), "compare-counted", day=cell.as_of)
    if not cell.source:
        return ()
    source = LocalText.swedish(cell.source)
    return told_in(reader_words(), "compare-source", source=source, day=cell.as_of)
