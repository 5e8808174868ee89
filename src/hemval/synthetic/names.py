"""The words that people, places and companies are put together of."""

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any


@dataclass(frozen=True, slots=True)
class NameGroup:
    """Names that go together, and the language that goes with them."""

    language: str
    women: tuple[str, ...]
    men: tuple[str, ...]
    family: tuple[str, ...]


@cache
def name_groups() -> dict[str, NameGroup]:
    """The groups of names, by what `hemval.synthetic.shares.NAMES_FROM` calls them."""
    return {
        group: NameGroup(
            language=lists["language"],
            women=tuple(lists["women"]),
            men=tuple(lists["men"]),
            family=tuple(lists["family"]),
        )
        for group, lists in _read("names.toml").items()
    }


@cache
def words_for(thing: str) -> tuple[str, ...]:
    """The made-up words for one sort of thing."""
    return tuple(_read("things.toml")[thing])


@cache
def company_forms(group: str) -> tuple[tuple[str, str], ...]:
    """How companies of a group are named, each with its legal form."""
    return tuple((pattern, form) for pattern, form in _read("things.toml")[f"{group}_form"])


@cache
def pattern_for(thing: str) -> str:
    """The one word, or pattern of words, for a thing."""
    return str(_read("things.toml")[thing])


@cache
def fact_texts(kind: str) -> tuple[str, ...]:
    """What a made-up provider may say of itself."""
    return tuple(_read("things.toml")["facts"][kind])


@cache
def dirt_texts(kind: str) -> tuple[str, ...]:
    """What somebody has written where something else should stand."""
    return tuple(_read("things.toml")["dirt"][kind])


@cache
def _read(name: str) -> dict[str, Any]:
    return tomllib.loads(files("hemval.synthetic").joinpath(name).read_text(encoding="utf-8"))
