"""What can be read of a row that could not be taken: enough to see whom it might protect.

A row whose cells cannot be told apart is taken as protected, and each piece of it as what it could
be: an id, a household, a name. What was cut away, or cannot be read, is said to be unsure.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from hemval.core.facts.losses import NOTHING_UNSURE, LostRow, Part, number_key
from hemval.files.lists.list_form import ListForm
from hemval.files.lists.values import Read
from hemval.files.tables.cells import BadCell, clean
from hemval.files.tables.table import BETWEEN_CELLS

Places = Mapping[str, int]


def pieces_of(text: str) -> list[str]:
    """The pieces of a row whose quotation marks do not match, without those marks."""
    return [piece.replace('"', "") for piece in text.split(BETWEEN_CELLS)]


def lost_row(
    number: int,
    cells: Sequence[str],
    form: ListForm[Any],
    places: Places,
    pieces: Sequence[str] | None,
) -> LostRow:
    """What a lost row says. `pieces`: all of it, when its cells cannot be told apart."""
    known = cells if pieces is None else pieces
    id_ = _text(known, (form.id_column,), places)
    household = _text(known, ("household",), places)
    name = _text(known, form.name_columns, places)
    is_flagged = _may_be_flagged(cells, form, places, is_whole=pieces is None)
    texts = ((Part.ID, id_ or None), (Part.HOUSEHOLD, household), (Part.NAME, name))
    return LostRow(
        row=number,
        id=id_ or "",
        client=_text(cells, ("client",), places) or "",
        household=household or "",
        name=name or "",
        number=number_key(_text(known, ("personal_number",), places) or ""),
        cells=tuple(_clean_texts(pieces)) if pieces and form.name_columns else (),
        unsure=frozenset(part for part, text in texts if text is None)
        if is_flagged
        else NOTHING_UNSURE,
        is_flagged=is_flagged,
    )


def _text(cells: Sequence[str], columns: Sequence[str], places: Places) -> str | None:
    """What stands in some columns; None when it is cut away or cannot be read."""
    texts = []
    for place in (places[column] for column in columns if column in places):
        if place >= len(cells):
            return None
        try:
            texts.append(clean(cells[place]))
        except BadCell:
            return None
    return " ".join(texts)


def _clean_texts(cells: Sequence[str]) -> Iterator[str]:
    for cell in cells:
        try:
            text = clean(cell)
        except BadCell:
            text = cell
        if text:
            yield text


def _may_be_flagged(
    cells: Sequence[str], form: ListForm[Any], places: Places, *, is_whole: bool
) -> bool:
    """May the row be of a protected person? When its cells cannot be told apart it may."""
    flags = [name for name in form.flag_columns if name in places]
    if not flags or not is_whole:
        return bool(flags)
    return any(_says_yes(form.columns[name], cells[places[name]]) for name in flags)


def _says_yes(read: Read, text: str) -> bool:
    """Is the flag set? One that cannot be read may be."""
    try:
        return bool(text) and bool(read(text))
    except BadCell:
        return True
