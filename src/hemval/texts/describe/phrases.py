"""Phrases that sentences about a system are built of: names, lists, amounts, hours, days."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, time
from decimal import Decimal
from itertools import groupby

from babel.dates import format_date, get_day_names
from babel.lists import format_list

from hemval.core.dates.day_of_year import DayOfYear
from hemval.core.dates.hours import ClockHours
from hemval.core.system.system import System
from hemval.core.system.values import LocalText, LooseDate, ProviderGroup
from hemval.texts.words import Value, Words

_A_LEAP_YEAR = 2000


class Phrases:
    """The words of one language and the names of one system."""

    def __init__(self, system: System, words: Words) -> None:
        """Look up the names that rules refer to by id."""
        self.system = system
        self.words = words
        self._locale = words.locale
        self._services = {service.id: service.name for service in system.services}
        self._bundles = {bundle.id: bundle.name for bundle in system.bundles}
        self._areas = {area.id: area.name for area in system.areas}

    def say(self, message: str, /, **facts: Value) -> str:
        """A sentence of the catalogue."""
        return self.words.say(message, **facts)

    def own(self, text: LocalText) -> str:
        """The municipality's own words, in the reader's language where it has them."""
        return text.in_language(self.words.language)

    def sentence(self, text: LocalText) -> str:
        """The municipality's own words as a sentence, with a full stop."""
        return ended(self.own(text))

    def all_of(self, names: Iterable[str]) -> str:
        """A list: one, two and three; `as well as` before the last where a name holds an `and`."""
        listed = list(names)
        conjunction = format_list(["", ""], style="standard", locale=self._locale)
        if len(listed) > 1 and any(conjunction in name for name in listed):
            return self.say("show-and-also", first=", ".join(listed[:-1]), last=listed[-1])
        return format_list(listed, style="standard", locale=self._locale)

    def between(self, first: date, last: date) -> dict[str, str]:
        """The facts `first` and `last` of a stretch of days, its year said once."""
        written = self.words.date(first)
        if first.year == last.year:
            written = str(format_date(first, format="d MMMM", locale=self._locale))
        return {"first": written, "last": self.words.date(last)}

    def any_of(self, names: Iterable[str]) -> str:
        """A list: one, two or three."""
        return format_list(list(names), style="or", locale=self._locale)

    def services(self, ids: Iterable[str]) -> str:
        """The names of services within a sentence."""
        return self.all_of(_named(self._services, one, self.own) for one in ids)

    def bundles(self, ids: Iterable[str]) -> str:
        """The names of bundles within a sentence."""
        return self.all_of(_named(self._bundles, one, self.own) for one in ids)

    def only_for(self, bundles: tuple[str, ...]) -> Iterator[str]:
        """Which bundles a rule is meant for, when it is not meant for all."""
        if bundles and not set(self._bundles).issubset(bundles):
            yield self.say("show-only-for", bundles=self.bundles(bundles))

    def area(self, area: str) -> str:
        """The name of an area; a name keeps its capital letter."""
        return self.own(self._areas[area]) if area in self._areas else area

    def groups(self, groups: Iterable[ProviderGroup]) -> str:
        """Groups of providers within a sentence."""
        return self.all_of(self.group(group) for group in groups)

    def group(self, group: ProviderGroup) -> str:
        """A group of providers within a sentence."""
        return self.say(f"show-provider-group-{group}")

    def hours(self, hours: ClockHours) -> str:
        """Hours of the day: klockan 07.00–23.00, or the whole day."""
        if hours.start == hours.end:
            return self.say("show-hours-whole-day")
        return self.say("show-hours", start=self.clock(hours.start), end=self.clock(hours.end))

    def clock(self, moment: time) -> str:
        """A time of the day as the language writes it."""
        return self.say("show-clock", hour=f"{moment.hour:02}", minute=f"{moment.minute:02}")

    def weekdays(self, numbers: Iterable[int]) -> str:
        """Days of the week, days in a row as a span: måndag–torsdag och lördag."""
        names = get_day_names("wide", locale=self._locale)
        spans = []
        for _, run in groupby(enumerate(sorted(set(numbers))), key=lambda pair: pair[1] - pair[0]):
            days = [names[number - 1] for _, number in run]
            spans.append(
                self.say("show-span", first=days[0], last=days[-1]) if len(days) > 1 else days[0]
            )
        return self.all_of(spans)

    def day_of_year(self, day: DayOfYear) -> str:
        """A day that comes back: 1 februari."""
        return str(format_date(day.in_year(_A_LEAP_YEAR), format="d MMMM", locale=self._locale))

    def loose_date(self, when: LooseDate) -> str:
        """A day, a month or a year, as much as is known: 25 januari 2016, januari 2016, 2016."""
        if when.is_whole_day:
            return self.words.date(date.fromisoformat(when.text))
        year, _, month = when.text.partition("-")
        if not month:
            return year
        return str(
            format_date(date(int(year), int(month), 1), format="MMMM y", locale=self._locale)
        )

    def at(self, when: LooseDate) -> str:
        """When something was, within a sentence: den 25 januari 2016, i januari 2016, år 2016."""
        written = self.loose_date(when)
        if when.is_whole_day:
            return self.say("show-on-day", when=written)
        return self.say("show-in-month" if "-" in when.text else "show-in-year", when=written)


def number(value: Decimal) -> int | float:
    """An amount as the catalogue takes it: whole when it is whole."""
    return int(value) if value == value.to_integral_value() else float(value)


def short(name: str) -> str:
    """A name without what explains it: `Service (laundry and cleaning)` is `Service`."""
    return re.split(r"\s*[(:]", name)[0] or name


def within(name: str) -> str:
    """A name within a sentence: a small first letter, unless it is written in capitals."""
    return name[:1].lower() + name[1:] if name[1:2].islower() or len(name) == 1 else name


def begun(text: str) -> str:
    """A phrase at the beginning of a sentence."""
    return text[:1].upper() + text[1:]


def ended(text: str) -> str:
    """A text with a full stop, unless it ends as a sentence does."""
    text = text.strip()
    return text if text.endswith((".", "!", "?", ".”", ".)")) else f"{text}."


def _named(names: Mapping[str, LocalText], name: str, own: Callable[[LocalText], str]) -> str:
    return within(short(own(names[name]))) if name in names else name
