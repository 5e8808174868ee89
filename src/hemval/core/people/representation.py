"""Whether somebody may act for a client in this choice, and what stands in the way.

God man, förvaltare and holders of a power must have shown their paper to somebody who noted it.
Anhörigbehörighet (föräldrabalken 17 kap.) is for everyday finances and does not reach this choice;
a vårdnadshavare acts for a child, and no longer when the child is eighteen. To choose who comes to
her home is to see to her person (sörja för person, föräldrabalken 11 kap. 4 §): a right that is for
her property alone does not reach it.
"""

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
_PERSON = ("person", "omsorg", "hemtj", "care")
"""Beginnings of the words, in Swedish and English, that a scope is written with."""
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

    A scope that says neither, or nothing, is left to the one who checked the paper.

    >>> is_for_property_only("Förvalta egendom"), is_for_property_only("Egendom och person")
    (True, False)
    """
    written = scope.casefold()
    names_property = any(word in written for word in _PROPERTY)
    return names_property and not any(word in written for word in _PERSON)


def acts_for_a_child(representative: Representative) -> bool:
    """Is it somebody whom a child's letter goes to (vårdnadshavare, or god man)?"""
    return representative.ground in _FOR_A_CHILD


def is_minor(born: date | None, on: date) -> bool:
    """Is she surely under eighteen on that day?"""
    return born is not None and age(born, on) < OF_AGE


def by_weight(representative: Representative) -> tuple[int, str]:
    """Sorts representatives by their ground, as the law lays them, and then by id."""
    return _WEIGHT[representative.ground], representative.id
