"""Rules that are quoted in words and not computed."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from hemval.core.system.rule import Rule
from hemval.core.system.values import LocalText


class Topic(StrEnum):
    """What a clause is about."""

    INFORMATION = "information"
    NEUTRALITY = "neutrality"
    CAPACITY = "capacity"
    HANDOVER = "handover"
    START = "start"
    ABSENCE = "absence"
    ALARM = "alarm"
    CONTENT_OF_CARE = "content_of_care"
    COMPENSATION = "compensation"
    FEE = "fee"
    CONTRACT = "contract"
    REQUIREMENTS = "requirements"
    FOLLOW_UP = "follow_up"
    PROTECTION = "protection"
    RETENTION = "retention"
    DEVELOPMENT = "development"


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause(Rule):
    """A rule in the municipality's own words."""

    ABOUT: ClassVar[tuple[str, ...]] = ("id",)

    id: str
    topic: Topic
    text: LocalText
