"""One provider's facts on a day, and several of them side by side."""

from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from itertools import pairwise

from hemval.core.comparison.fields import ASKED_OF_PEOPLE, FORMS, Compared, Form
from hemval.core.comparison.queue import Queue
from hemval.core.comparison.room import TAKES_NONE, CountedRoom, Room, RoomIn, room_of
from hemval.core.comparison.stated import NO, YES, Stated
from hemval.core.dates.hours import ClockHours
from hemval.core.dates.months import months_later
from hemval.core.facts.providers import Provider
from hemval.core.system.comparing import ComparisonRule
from hemval.core.system.values import LocalText, ProviderGroup

MOST_COMPARED = 4
"""So many fit beside each other on a screen and on paper, and can be kept in mind."""
_BANDS = (0, 20, 50, 100, 200)


class Standing(StrEnum):
    """Whether a fact is told."""

    TOLD = "told"
    NOT_STATED = "not_stated"
    """Nobody has said: it is shown as that, and never left out."""
    HELD_BACK = "held_back"
    """Too few stand behind it."""
    WITHDRAWN = "withdrawn"
    """It was told, and is shown for no day since: it was wrong, or named somebody."""


class NotNeeded(StrEnum):
    """Why there is nothing to tell, though nothing is missing."""

    MUNICIPAL = "municipal"
    """The municipality's own unit needs neither licence nor contract."""
    NO_LAST_DAY = "no_last_day"
    """The contract goes on until somebody ends it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Owner:
    """Who stands behind a provider; the legal form as its contract says, where that is known."""

    group: ProviderGroup
    legal_form: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """Ids of the system file (bundles, areas) or codes of languages; `*` is all of them."""

    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """Between which numbers something lies; without `most` there is no upper end."""

    least: int
    most: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class YesOrNo:
    """Yes, no, or what stands in words instead; words may explain either."""

    is_so: bool | None
    words: LocalText | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Begins:
    """The days of a contract that has not begun; without `last` until somebody ends it."""

    first: date
    last: date | None


Value = (
    Owner
    | Begins
    | Named
    | Band
    | YesOrNo
    | LocalText
    | ClockHours
    | Decimal
    | Room
    | RoomIn
    | NotNeeded
    | date
    | str
)
"""What a fact says; a number is of people, or per cent where its form says so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One fact of one provider.

    `source` is empty where it follows from the municipality's own lists; `as_of` is then the day
    that is asked about. `answers` stands beside what is known by asking.
    `is_counted`: it is so on that day, by what places are taken. `queue` stands beside where there
    is room, where the municipality has one.
    """

    field: Compared
    standing: Standing
    value: Value | None = None
    answers: int | None = None
    as_of: date | None = None
    source: str = ""
    is_old: bool = False
    is_counted: bool = False
    queue: Queue | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """Every fact of one provider on a day: a cell for each, in the order of `Compared`."""

    provider: str
    name: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One fact of several providers, in the order that they stand in."""

    field: Compared
    cells: tuple[Cell, ...]


class TooMany(ValueError):
    """More were to be compared than can be."""


def sheet(
    provider: Provider,
    stated: Iterable[Stated],
    on: date,
    rule: ComparisonRule,
    *,
    counted: CountedRoom | None = None,
    withdrawn: Set[Compared] = frozenset(),
) -> Sheet:
    """What is told of a provider on a day: by its contract, and by what has been stated.

    Of several that state the same, the one that is given last holds. `counted`: where it has room,
    if that is known. `withdrawn`: what was told on the day, and is shown for no day since.
    """
    by_field = {one.field: one for one in stated}
    cells = [
        Cell(field=field, standing=Standing.WITHDRAWN)
        if field in withdrawn
        else _cell(field, provider, by_field.get(field), on, rule)
        for field in Compared
    ]
    cells[list(Compared).index(Compared.ROOM)] = room_cell(provider, on, counted)
    return Sheet(provider=provider.id, name=provider.name, cells=tuple(cells))


def room_cell(provider: Provider, on: date, counted: CountedRoom | None) -> Cell:
    """Whether a provider takes new clients, in places where that is counted; and who wait."""
    status = provider.status_on(on)
    queue = counted.queue if counted is not None else None
    is_counted = counted is not None and (status not in TAKES_NONE or queue is not None)
    return Cell(
        field=Compared.ROOM,
        standing=Standing.TOLD,
        value=room_of(status, counted),
        as_of=counted.on if counted is not None and is_counted else on,
        is_counted=is_counted,
        queue=queue,
    )


def side_by_side(sheets: Sequence[Sheet]) -> tuple[Row, ...]:
    """The same facts of a few providers, a row for each. Raises TooMany."""
    if len(sheets) > MOST_COMPARED:
        raise TooMany(len(sheets))
    if not sheets:
        return ()
    columns = zip(*(one.cells for one in sheets), strict=True)
    return tuple(Row(field=cells[0].field, cells=cells) for cells in columns)


def band_of(number: Decimal) -> Band:
    """The band that a number lies in.

    >>> band_of(Decimal(49))
    Band(least=20, most=49)
    """
    for least, after in pairwise(_BANDS):
        if number < after:
            return Band(least=least, most=after - 1)
    return Band(least=_BANDS[-1], most=None)


def is_held_back(one: Stated, rule: ComparisonRule) -> bool:
    """Do so few stand behind a fact that it is not shown?"""
    return one.field in ASKED_OF_PEOPLE and (one.answers or 0) < rule.fewest_answers


def cell_of(one: Stated, on: date, rule: ComparisonRule) -> Cell:
    """What is told of a fact that has been stated: held back by the rule, or marked as old."""
    few = is_held_back(one, rule)
    return Cell(
        field=one.field,
        standing=Standing.HELD_BACK if few else Standing.TOLD,
        value=None if few else _value(one),
        answers=None if few else one.answers,
        as_of=one.as_of,
        source=one.source,
        is_old=on > months_later(one.as_of, rule.old_after_months),
    )


def _cell(
    field: Compared, provider: Provider, one: Stated | None, on: date, rule: ComparisonRule
) -> Cell:
    if field not in FORMS:
        return _known(field, provider, on)
    return cell_of(one, on, rule) if one else Cell(field=field, standing=Standing.NOT_STATED)


def _value(one: Stated) -> Value | None:
    match FORMS[one.field]:
        case Form.WORDS:
            return one.words
        case Form.HOURS:
            return ClockHours.parse(one.value)
        case Form.BAND:
            return band_of(Decimal(one.value))
        case Form.YES_OR_NO:
            return YesOrNo(is_so={YES: True, NO: False}.get(one.value), words=one.words)
        case Form.NUMBER | Form.SHARE:
            return Decimal(one.value)


def _known(field: Compared, provider: Provider, on: date) -> Cell:
    value = _of_lists(field, provider, on)
    if value is None:
        return Cell(field=field, standing=Standing.NOT_STATED)
    return Cell(field=field, standing=Standing.TOLD, value=value, as_of=on)


def _of_lists(field: Compared, provider: Provider, on: date) -> Value | None:
    match field:
        case Compared.OWNER:
            return Owner(group=provider.group, legal_form=provider.legal_form)
        case Compared.SERVICES:
            return Named(ids=provider.bundles)
        case Compared.AREAS:
            return Named(ids=provider.areas)
        case Compared.LANGUAGES:
            return Named(ids=provider.languages) if provider.languages else None
        case Compared.PHONE:
            return provider.phone or None
        case Compared.LICENCE:
            return provider.licence or _not_needed(provider)
        case _:
            return _contract(provider, on)


def _contract(provider: Provider, on: date) -> Begins | date | NotNeeded | None:
    first, last = provider.contract.first, provider.contract.last
    if first is not None and first > on:
        return Begins(first=first, last=last)
    if last is not None:
        return last
    goes_on = NotNeeded.NO_LAST_DAY if first is not None else None
    return _not_needed(provider) or goes_on


def _not_needed(provider: Provider) -> NotNeeded | None:
    return NotNeeded.MUNICIPAL if provider.group is ProviderGroup.MUNICIPAL else None
