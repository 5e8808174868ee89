"""What is granted, what is chosen together, and the safety alarm."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from hemval.core.dates.hours import ClockHours
from hemval.core.system.rule import Rule
from hemval.core.system.values import LocalText


class Category(StrEnum):
    """What a service is, in the trade's own divisions."""

    PERSONAL_CARE = "personal_care"
    DOMESTIC_SERVICE = "domestic_service"
    DELEGATED_HEALTH_CARE = "delegated_health_care"
    NIGHT = "night"
    ALARM = "alarm"
    MEALS = "meals"
    ESCORT = "escort"
    RESPITE = "respite"
    ACTIVITY = "activity"


class Performer(StrEnum):
    """Who does something when nobody may choose it."""

    MUNICIPAL = "municipal"
    CHOSEN_PROVIDER = "chosen_provider"
    CARE_PROVIDER = "care_provider"
    SERVICE_PROVIDER = "service_provider"
    ALARM_GROUP = "alarm_group"
    ALARM_CENTRE = "alarm_centre"


@dataclass(frozen=True, slots=True, kw_only=True)
class Service(Rule):
    """A service (insats) that can be granted; never open to choice when `performed_by` is given."""

    ABOUT: ClassVar[tuple[str, ...]] = ("id",)

    id: str
    name: LocalText
    category: Category
    hours: ClockHours | None = None
    performed_by: Performer | None = None

    @property
    def is_open_to_choice(self) -> bool:
        """May anybody choose who performs it?"""
        return self.performed_by is None


@dataclass(frozen=True, slots=True, kw_only=True)
class Bundle(Rule):
    """Services that are chosen together: one wish, one performer."""

    ABOUT: ClassVar[tuple[str, ...]] = ("id",)

    id: str
    name: LocalText
    services: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AlarmAnswer:
    """Who answers the alarm during some hours of the day."""

    hours: ClockHours
    by: Performer


@dataclass(frozen=True, slots=True, kw_only=True)
class AlarmRule(Rule):
    """The safety alarm: who installs it, who answers when, who when providers differ.

    `when_providers_differ` holds where one provider has the care and another the service.
    `on_site_within_minutes` counts from the alarm.
    """

    installs: Performer
    answers: tuple[AlarmAnswer, ...]
    when_providers_differ: Performer | None = None
    on_site_within_minutes: int | None = None
