"""Whether somebody may act for a client in this choice, and what stands in the way.

God man, förvaltare and holders of a power must have shown their paper to somebody who noted it.
Anhörigbehörighet (föräldrabalken 17 kap.) is for everyday finances and, as we read it, does not
reach this choice; a person judges. A vårdnadshavare acts for a child, and no longer when the child
is eighteen. To choose who comes to her home is to see to her person (sörja för person,
föräldrabalken 11 kap. 4 §): a right that is for her property alone does not reach it.
"""

import re
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from hemval.core.facts.clients import Ground, Representative
from hemval.core.identity import age

OF_AGE = 18
"""Whole years at which a person decides for herself (föräldrabalken 9 kap. 1 §)."""

_BY_PAPER = frozenset(
    {Ground.GUARDIAN, Ground.ADMINISTRATOR, Ground.LASTING_POWER, Ground.POWER_OF_ATTORNEY}
)
_PROPERTY = ("egendom", "ekonom", "propert", "financ")
_CARE = ("omsorg", "hemtj")
_PERSONAL = ("personlig", "personal")
_MATTERS = ("angel", "affair", "matter", "welfare")
"""Beginnings of the words, in Swedish and English, that a scope is written with."""
_PERSON = "person"
_WORDS_BETWEEN = 3
"""As in `personliga och ekonomiska angelägenheter`."""
_BUT_NOT = frozenset(
    {"ej", "inte", "icke", "utom", "utan", "förutom", "undantag", "not", "without", "except"}
)
_WORD = re.compile(r"\w+")
_CLAUSES = re.compile(r"[.;]")
_FOR_A_CHILD = frozenset({Ground.PARENT, Ground.GUARDIAN})
_WEIGHT = MappingProxyType({ground: weight for weight, ground in enumerate(Ground)})


class Doubt(StrEnum):
    """Why somebody's right to act for a client is not clear on a day."""

    UNCLEAR = "unclear_ground"
    NEXT_OF_KIN = "next_of_kin"
    EXPIRED = "expired"
    """The right has ended, or has not begun."""
    OF_ADULT = "of_adult"
    """A parent of one who is eighteen or more."""
    PROPERTY_ONLY = "property_only"
    """The right is for her property or money alone."""
    UNCHECKED = "unchecked"
    """Nobody has noted that the paper was seen."""


def doubt_about(representative: Representative, *, born: date | None, on: date) -> Doubt | None:
    """What stands in the way of acting for one born on a day, or None when nothing does."""
    ground = representative.ground
    if ground is Ground.UNCLEAR:
        return Doubt.UNCLEAR
    if ground is Ground.NEXT_OF_KIN:
        return Doubt.NEXT_OF_KIN
    if not representative.period.holds(on):
        return Doubt.EXPIRED
    if ground is Ground.PARENT and not is_minor(born, on):
        return Doubt.OF_ADULT
    if ground not in _BY_PAPER:
        return None
    if is_for_property_only(representative.scope):
        return Doubt.PROPERTY_ONLY
    return None if representative.document_checked_by.strip() else Doubt.UNCHECKED


def is_for_property_only(scope: str) -> bool:
    """Does the scope name property or money, and nothing that reaches her person?

    One that says that it does not reach her person is for property. A scope that says neither, or
    nothing, is left to the one who checked the paper.

    >>> is_for_property_only("Förvalta egendom"), is_for_property_only("Egendom och person")
    (True, False)
    >>> is_for_property_only("Förvalta egendom, ej personliga angelägenheter")
    True
    """
    names_property = any(part in scope.casefold() for part in _PROPERTY)
    return names_property and not any(
        _reaches_person(_words(clause)) for clause in _CLAUSES.split(scope)
    )


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _reaches_person(words: list[str]) -> bool:
    """Do some words name her person or her care, and not what the right does not reach?

    Her `personal finances` are finances: `personal` needs its affairs to be about her person.
    """
    for place, word in enumerate(words):
        after = words[place + 1 : place + 1 + _WORDS_BETWEEN]
        is_personal = word.startswith(_PERSONAL) and any(w.startswith(_MATTERS) for w in after)
        if word == _PERSON or word.startswith(_CARE) or is_personal:
            return _BUT_NOT.isdisjoint(words[:place])
    return False


def acts_for_a_child(representative: Representative) -> bool:
    """Is it somebody whom a child's letter goes to (vårdnadshavare, or god man)?"""
    return representative.ground in _FOR_A_CHILD


def is_minor(born: date | None, on: date) -> bool:
    """Is she surely under eighteen on that day?"""
    return born is not None and age(born, on) < OF_AGE


def by_weight(representative: Representative) -> tuple[int, str]:
    """Sorts representatives by their ground, as the law lays them, and then by id."""
    return _WEIGHT[representative.ground], representative.id
