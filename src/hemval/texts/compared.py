"""The facts that providers are compared by, in words: the same of all of them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, time
from decimal import Decimal

from hemval.core.comparison.fields import FORMS, Compared, Form
from hemval.core.comparison.queue import Queue
from hemval.core.comparison.room import Room, RoomIn
from hemval.core.comparison.sheet import (
    Band,
    Begins,
    Cell,
    Named,
    NotNeeded,
    Owner,
    Standing,
    YesOrNo,
)
from hemval.core.dates.hours import ClockHours
from hemval.core.facts.silence import EVERYWHERE
from hemval.core.lottery.small_numbers import FEWEST_SHOWN
from hemval.core.system.values import LocalText
from hemval.texts.language_names import language_name
from hemval.texts.words import Words

_NO_NAMES: Mapping[str, LocalText] = {}


@dataclass(frozen=True, slots=True, kw_only=True)
class CellSaid:
    """What a cell says: our words, and then somebody's own in the language that they are in.

    `besides` is a sentence of ours that comes after them.
    """

    text: str = ""
    own: str = ""
    own_language: str = ""
    besides: str = ""

    def __str__(self) -> str:
        said = " ".join(part for part in (self.text, self.own) if part)
        return ". ".join(part for part in (said, self.besides) if part)


def said_of(cell: Cell, words: Words, names: Mapping[str, LocalText] = _NO_NAMES) -> CellSaid:
    """A cell in words. `names`: what areas and bundles are called, by id.

    What nobody has stated, and what is held back, is said to be so; that the municipality has not
    checked a provider is not said to be the provider's silence.
    """
    if cell.standing is Standing.NOT_STATED:
        is_ours = cell.field is Compared.FOLLOW_UP
        return CellSaid(text=words.say(f"compare-not-{'checked' if is_ours else 'stated'}"))
    if cell.standing is Standing.HELD_BACK:
        return CellSaid(text=words.say("compare-held-back"))
    if cell.standing is Standing.WITHDRAWN:
        return CellSaid(text=words.say("compare-withdrawn"))
    said = _told(cell, words, names)
    return replace(said, besides=_queue(cell.queue, words)) if cell.queue else said


def _told(cell: Cell, words: Words, names: Mapping[str, LocalText]) -> CellSaid:
    match cell.value:
        case LocalText():
            return _own(cell.value, words)
        case YesOrNo():
            return _yes_or_no(cell.value, words)
        case RoomIn():
            return _room_in(cell.value, words, names)
        case Named():
            return _named(cell.field, cell.value, words, names)
        case Decimal():
            return CellSaid(text=_number(cell, cell.value, words))
    return CellSaid(text=_plain(cell, words))


def _plain(cell: Cell, words: Words) -> str:
    match cell.value:
        case Owner():
            return _owner(cell.value, words)
        case Band():
            return _band(cell.value, words)
        case ClockHours():
            return _hours(cell.value, words)
        case NotNeeded():
            return words.say(f"compare-not-needed-{cell.value}")
        case Room():
            return words.say(f"compare-room-{cell.value}")
        case date():
            return words.say("compare-until", day=cell.value)
        case Begins():
            return _begins(cell.value, words)
    number = str(cell.value)
    is_licence = cell.field is Compared.LICENCE
    return words.say("compare-licence", number=number) if is_licence else number


def _owner(owner: Owner, words: Words) -> str:
    said = words.say(f"compare-owner-{owner.group}")
    form = owner.legal_form
    return words.say("compare-owner-form", owner=said, form=form) if form else said


def _named(field: Compared, value: Named, words: Words, names: Mapping[str, LocalText]) -> CellSaid:
    if field is Compared.LANGUAGES:
        told = [language_name(code, words.language) for code in value.ids]
        return CellSaid(text=words.say("compare-comma").join(told))
    if EVERYWHERE in value.ids:
        return CellSaid(text=words.say(f"compare-all-{field}"))
    return _own_names([(one,) for one in value.ids], words, names)


def _room_in(value: RoomIn, words: Words, names: Mapping[str, LocalText]) -> CellSaid:
    return replace(
        _own_names(value.places, words, names), text=words.say(f"compare-room-in-{value.by}")
    )


def _queue(queue: Queue, words: Words) -> str:
    if queue.waiting is None:
        return words.say("compare-queue-few", fewest=FEWEST_SHOWN)
    if not queue.waiting:
        return words.say("compare-queue-none")
    return words.say("compare-queue", waiting=queue.waiting)


def _own_names(
    places: Iterable[tuple[str, ...]], words: Words, names: Mapping[str, LocalText]
) -> CellSaid:
    """What the municipality calls them; those that belong together with a colon between them."""
    texts = [[names.get(id, LocalText.swedish(id)) for id in each] for each in places]
    has_all = all(words.language in one.languages() for each in texts for one in each)
    language = words.language if has_all else "sv"
    said = (": ".join(one.in_language(language) for one in each) for each in texts)
    return CellSaid(own=", ".join(said), own_language=language)


def _begins(days: Begins, words: Words) -> str:
    if days.last is None:
        return words.say("compare-begins", first=days.first)
    return words.say("compare-begins-until", first=days.first, last=days.last)


def _band(band: Band, words: Words) -> str:
    if band.most is None:
        return words.say("compare-band-over", least=band.least)
    if not band.least:
        return words.say("compare-band-under", after=band.most + 1)
    return words.say("compare-band", least=band.least, most=band.most)


def _yes_or_no(value: YesOrNo, words: Words) -> CellSaid:
    own = _own(value.words, words) if value.words else CellSaid()
    if value.is_so is None:
        return own
    said = words.say("compare-yes" if value.is_so else "compare-no")
    text = f"{said}." if own.own else said
    return CellSaid(text=text, own=own.own, own_language=own.own_language)


def _own(text: LocalText, words: Words) -> CellSaid:
    is_there = words.language in text.languages()
    return CellSaid(
        own=text.in_language(words.language), own_language=words.language if is_there else "sv"
    )


def _number(cell: Cell, value: Decimal, words: Words) -> str:
    number = int(value) if value == value.to_integral_value() else float(value)
    if FORMS[cell.field] is not Form.SHARE:
        return words.say("compare-people", count=number)
    if cell.answers is None or cell.as_of is None:
        return words.say("compare-share", share=number)
    year = str(cell.as_of.year)
    return words.say("compare-share-of", share=number, answers=cell.answers, year=year)


def _hours(hours: ClockHours, words: Words) -> str:
    if hours.start == hours.end:
        return words.say("compare-whole-day")
    start, end = (_clock(one, words) for one in (hours.start, hours.end))
    return words.say("compare-hours", start=start, end=end)


def _clock(moment: time, words: Words) -> str:
    return words.say("letter-clock", hour=f"{moment.hour}", minute=f"{moment.minute:02}")
