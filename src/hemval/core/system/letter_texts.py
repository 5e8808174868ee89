"""What a municipality itself says in its letters, by what it is about.

A letter promises nothing that is not here or computed from the rules: where the municipality has
said nothing, the letter tells whom to ask.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import ClassVar

from hemval.core.system.rule import BundleRule, in_force
from hemval.core.system.values import LocalText


class LetterTopic(StrEnum):
    """What the words are about, in the order a letter tells of it."""

    HANDOVER = "handover"
    """How the provider that leaves and the one that comes see to it that nothing is lost."""
    KEYS = "keys"
    """What becomes of keys that she has left with her provider."""
    ALARM = "alarm"
    """Who comes when she calls for help, and what is done with her alarm."""
    FIRST_VISIT = "first_visit"
    """When the new provider comes for the first time, and who tells her."""
    CONTACT_PERSON = "contact_person"
    """How she gets her fixed care contact (fast omsorgskontakt)."""
    FEE = "fee"
    """What the choice of provider means for what she pays."""
    QUEUE = "queue"
    """What it is to wait for a place, and who tells her when there is one."""
    PLACE_FREE = "place_free"
    """How long a free place is kept for her, and what happens if she does not answer."""
    CHANGE = "change"
    """How she changes provider later, and how long it takes."""
    APPEAL = "appeal"
    """Whether anything can be appealed, and how.

    Who performs is how a care decision is carried out and not a decision of its own, so that no
    letter tells of appeal unless the municipality does.
    """


class Telling(StrEnum):
    """What the municipality is quoted for, in a letter or on a provider's paper."""

    COMES = "comes"
    """She gets another provider by a round; also what that provider is told that she was told."""
    LEFT = "left"
    """What the provider that she leaves is told that she was told."""
    CHANGES = "changes"
    """Her change of provider is confirmed."""
    WAITS = "waits"
    """She waits for a place."""
    IS_FREE = "is_free"
    """A place is free for her."""
    EVERYBODY = "everybody"
    """Everybody who gets a notice (besked), each where the letter comes to it."""


_OF_ANOTHER = (
    LetterTopic.HANDOVER,
    LetterTopic.KEYS,
    LetterTopic.ALARM,
    LetterTopic.FIRST_VISIT,
    LetterTopic.CONTACT_PERSON,
)
TOLD: Mapping[Telling, tuple[LetterTopic, ...]] = MappingProxyType(
    {
        Telling.COMES: _OF_ANOTHER,
        Telling.LEFT: (LetterTopic.HANDOVER, LetterTopic.KEYS, LetterTopic.ALARM),
        Telling.CHANGES: (*_OF_ANOTHER, LetterTopic.FEE, LetterTopic.APPEAL),
        Telling.WAITS: (LetterTopic.QUEUE,),
        Telling.IS_FREE: (LetterTopic.PLACE_FREE,),
        Telling.EVERYBODY: (LetterTopic.FEE, LetterTopic.CHANGE, LetterTopic.APPEAL),
    }
)
"""What is told, and in what order: the one place that says where a topic is read."""
WONDERED = (LetterTopic.KEYS, LetterTopic.ALARM, LetterTopic.FIRST_VISIT)
"""What one who gets another provider wonders about: where the municipality says nothing of it, the
letter says whom to ask."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterText(BundleRule):
    """A municipality's own words on one topic, said to the one who gets the letter."""

    ABOUT: ClassVar[tuple[str, ...]] = ("topic",)

    topic: LetterTopic
    text: LocalText


def letter_text(
    rules: Iterable[LetterText], topic: LetterTopic, bundles: Iterable[str], on: date
) -> LocalText | None:
    """The words on a topic for one who is told of some bundles; None where there are none.

    Words that are meant for other bundles only are not for her.
    """
    hers = tuple(bundles)
    for rule in in_force(rules, on):
        if rule.topic is topic and any(rule.concerns(one) for one in hers):
            return rule.text
    return None
