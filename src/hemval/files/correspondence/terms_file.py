"""What holds for all letters of a round: `secret/letter_terms.json`, and `system.toml` beside it.

`system.toml` has the very bytes of the system file that the round was held by, so that a letter of
next year tells what was decided this year. The terms (`hemval-letter-terms/2`) name it by its
SHA-256, as the round's summary does. Those of format 1 have what a list of facts said, and no day
that it is told as of; they are still read, so that what was printed by them is printed alike.
"""

import json
from datetime import date
from pathlib import Path
from typing import Any

from cattrs.errors import BaseValidationError
from cattrs.preconf.json import make_converter

from hemval.core.comparison.stated import Stated, listed_of_each
from hemval.core.correspondence.terms import LetterTerms
from hemval.core.explanation.terms import RoundTerms
from hemval.core.facts.provider_facts import ProviderFact
from hemval.core.facts.providers import Provider
from hemval.core.system.system import System
from hemval.core.system.values import LocalText, RoundKind
from hemval.files.faulty import FaultyFile
from hemval.files.system_file import ReadSystem, read_system_bytes

TERMS = "letter_terms.json"
TERMS_FORMAT = "hemval-letter-terms/2"
_FORMAT_1 = "hemval-letter-terms/1"
SYSTEM = "system.toml"
_DAYS = ("facts_on", "announced", "opens", "closes", "notify_by", "effect")
_PLAIN = ("round", "is_exercise", "leaving", "phone", "rejected")
_converter = make_converter(forbid_extra_keys=True)

Told = dict[str, Any]
"""A JSON object."""


class TermsUnreadable(Exception):
    """The file is not what Hemval writes."""


class OtherSystem(Exception):
    """The system file is not the one that the round was held by."""


def write_terms(path: Path, terms: LetterTerms, system: ReadSystem) -> None:
    """Write the terms; `system` is the file that they rest on.

    It writes an ordinary file: whoever calls it keeps it from others.
    """
    text = json.dumps(terms_told(terms, system.digest), ensure_ascii=False, indent=2)
    path.write_text(f"{text}\n", encoding="utf-8", newline="\n")


def terms_told(terms: LetterTerms, digest: str) -> Told:
    """The terms as JSON; `digest` is the SHA-256 of the system file that they rest on.

    What explanations are told by is not in them.
    """
    return {
        "format": TERMS_FORMAT,
        "system": digest,
        "kind": terms.kind,
        **{name: getattr(terms, name) for name in _PLAIN},
        **{name: _day_told(getattr(terms, name)) for name in _DAYS},
        "compared_on": _day_told(terms.compared_on),
        "stated": {
            provider: [_converter.unstructure(one) for one in each]
            for provider, each in terms.stated.items()
        },
        "providers": [_converter.unstructure(one) for one in terms.providers],
        "bundles": {name: dict(words.by_language) for name, words in terms.bundles.items()},
        "areas": {name: dict(words.by_language) for name, words in terms.areas.items()},
    }


def read_terms(path: Path, system_file: Path) -> tuple[LetterTerms, str]:
    """The terms as they were written, and the SHA-256 of the system file that they rest on.

    Raises TermsUnreadable, OtherSystem where the system file is another or cannot be read, and
    OSError.
    """
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
        if told["format"] not in {TERMS_FORMAT, _FORMAT_1}:
            raise TermsUnreadable(path)
        digest = str(told["system"])
        return terms_from(told, _system(system_file, digest)), digest
    except (ValueError, KeyError, TypeError, AttributeError, BaseValidationError):
        raise TermsUnreadable(path) from None


def _system(path: Path, digest: str) -> System:
    try:
        read = read_system_bytes(path.read_bytes(), file=str(path))
    except FaultyFile:
        raise OtherSystem(path) from None
    if read.digest != digest:
        raise OtherSystem(path)
    return read.system


def terms_from(told: Told, system: System, *, explained: RoundTerms | None = None) -> LetterTerms:
    """The terms that `terms_told` gave, by the system that they rest on.

    `explained` is what explanations of the round are told by, if places are given.
    Raises KeyError, TypeError, ValueError or BaseValidationError for what is none.
    """
    return LetterTerms(
        system=system,
        explained=explained,
        kind=RoundKind(told["kind"]),
        **{name: told[name] for name in _PLAIN},
        **{name: _day_read(told[name]) for name in _DAYS},
        providers=tuple(_converter.structure(one, Provider) for one in told["providers"]),
        **_compared_read(told),
        bundles={name: LocalText(tuple(words.items())) for name, words in told["bundles"].items()},
        areas={name: LocalText(tuple(words.items())) for name, words in told["areas"].items()},
    )


def _compared_read(told: Told) -> dict[str, Any]:
    """What providers are compared by, and as of when."""
    if told["format"] == _FORMAT_1:
        listed = told.get("provider_facts", ())
        facts = (_converter.structure(one, ProviderFact) for one in listed)
        return {"stated": listed_of_each(facts), "compared_on": None}
    stated = {
        provider: tuple(_converter.structure(one, Stated) for one in each)
        for provider, each in told["stated"].items()
    }
    return {"stated": stated, "compared_on": _day_read(told["compared_on"])}


def _day_told(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _day_read(told: str | None) -> Any:
    return date.fromisoformat(told) if told else None
