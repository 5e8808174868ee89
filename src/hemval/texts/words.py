"""Turns a message's name and its facts into a sentence in a reader's language."""

from collections.abc import Mapping
from datetime import date, datetime
from functools import cache, lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from babel import Locale
from babel.dates import format_date
from fluent.runtime import FluentBundle, FluentResource, resolver

from hemval.texts.languages import FALLBACKS, LANGUAGES, LOCALES, RIGHT_TO_LEFT

Value = str | int | float | date

# Fluent refuses facts of more than 2,500 characters, as a guard against catalogues that grow
# without end when they are written out. Ours is our own, and an area may well have 500 streets.
resolver.MAX_PART_LENGTH = 10_000_000

_CONTROLS = {
    code: "\N{REPLACEMENT CHARACTER}"
    for code in (*range(0x20), *range(0x7F, 0xA0))
    if chr(code) not in "\t\n"
}


_KEPT = 1024
"""How many sentences of a language are kept for the next who asks: most are said again and again,
in letter after letter and row after row, and to look one up takes a tenth of the time."""


class MissingText(LookupError):
    """No language in the chain has the message, or a fact that it needs was not given."""


class Words:
    """The sentences of one language, each domain read when it is first needed."""

    def __init__(self, language: str) -> None:
        """Choose one of `hemval.texts.languages.LANGUAGES`; raises MissingText for any other."""
        if language not in LANGUAGES:
            raise MissingText(language)
        self.language = language
        self.locale = Locale.parse(LOCALES[language], sep="-")
        self._bundles: dict[tuple[str, str], FluentBundle | None] = {}
        # Equal facts of two types need not be written alike: so `typed`.
        self._said = lru_cache(maxsize=_KEPT, typed=True)(self._say)
        self._dated = lru_cache(maxsize=_KEPT)(self._date)

    def say(self, message: str, /, **facts: Value) -> str:
        """The sentence with that name, its facts filled in.

        Numbers and dates are written as the language writes them. A fact comes from somebody's
        file and is printed on terminals, so what would steer one is taken out of it. Raises
        MissingText.
        """
        return self._said(message, **facts)

    def _say(self, message: str, /, **facts: Value) -> str:
        for language in (self.language, *FALLBACKS[self.language]):
            bundle = self._bundle(language, message.partition("-")[0])
            if bundle is None or not bundle.has_message(message):
                continue
            pattern = bundle.get_message(message).value
            if pattern is None:
                raise MissingText(f"{language}: {message}")
            text, errors = bundle.format_pattern(pattern, self._written(facts))
            if errors:
                raise MissingText(f"{language}: {message}: {errors[0]}")
            return str(text)
        raise MissingText(f"{self.language}: {message}")

    def has(self, message: str) -> bool:
        """Does this language, or one it falls back on, have the message?"""
        for language in (self.language, *FALLBACKS[self.language]):
            bundle = self._bundle(language, message.partition("-")[0])
            if bundle is not None and bundle.has_message(message):
                return True
        return False

    def read_all(self) -> None:
        """Read every domain of the language now, for one who would rather wait before than then."""
        for file in catalogue().joinpath(self.language).iterdir():
            self._bundle(self.language, file.name.removesuffix(".ftl"))

    def _date(self, day: date) -> str:
        return str(format_date(day, format="long", locale=self.locale))

    def date(self, day: date) -> str:
        """A day as people write it: 4 januari 2021."""
        return self._dated(day)

    def _written(self, facts: Mapping[str, Value]) -> dict[str, Value]:
        return {name: self._one(value) for name, value in facts.items()}

    def _one(self, value: Value) -> Value:
        if isinstance(value, datetime):
            return f"{self.date(value.date())} {value:%H:%M}"
        if isinstance(value, date):
            return self.date(value)
        return value.translate(_CONTROLS) if isinstance(value, str) else value

    def _bundle(self, language: str, domain: str) -> FluentBundle | None:
        key = (language, domain)
        if key not in self._bundles:
            self._bundles[key] = _read(language, domain)
        return self._bundles[key]


@cache
def words(language: str = "sv") -> Words:
    """The words of one language, kept for the next who asks."""
    return Words(language)


def catalogue() -> Traversable:
    """The folder of the catalogue, one folder in it for each language."""
    return files("hemval.texts").joinpath("catalogue")


def _read(language: str, domain: str) -> FluentBundle | None:
    file = catalogue().joinpath(language, f"{domain}.ftl")
    if not file.is_file():
        return None
    bundle = FluentBundle([LOCALES[language]], use_isolating=language in RIGHT_TO_LEFT)
    bundle.add_resource(FluentResource(file.read_text(encoding="utf-8")))
    return bundle
