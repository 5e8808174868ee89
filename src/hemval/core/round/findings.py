"""What can be missing in a round, or not fit, as values; the words are in `hemval.texts`."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from hemval.core.fault import Severity
from hemval.core.reason import NO_FACTS, Fact
from hemval.core.round.timeline import Stage


class FindingCode(StrEnum):
    """What can be missing or wrong."""

    NOTHING_TO_CHOOSE = "nothing_to_choose"
    NO_CLIENTS = "no_clients"
    NO_SERVICES = "no_services"
    NO_PROVIDERS = "no_providers"
    NO_CLIENTS_TAKEN = "no_clients_taken"
    """The list is there, and none of its rows could be taken."""
    NO_SERVICES_TAKEN = "no_services_taken"
    NO_PROVIDERS_TAKEN = "no_providers_taken"
    NOBODY_IN_AREA = "nobody_in_area"
    ONE_IN_AREA = "one_in_area"
    NO_CONTACT = "no_contact"
    FACTS_AFTER_EFFECT = "facts_after_effect"
    NO_ANNOUNCED = "no_announced"
    ANNOUNCED_AFTER_OPENS = "announced_after_opens"
    NO_OPENS = "no_opens"
    NO_CLOSES = "no_closes"
    CLOSES_BEFORE_OPENS = "closes_before_opens"
    OPENS_OUTSIDE_RULE = "opens_outside_rule"
    CLOSES_OUTSIDE_RULE = "closes_outside_rule"
    EFFECT_BEFORE_CLOSES = "effect_before_closes"
    EFFECT_TOO_EARLY = "effect_too_early"
    EFFECT_ON_CLOSED_DAY = "effect_on_closed_day"
    EFFECT_OUTSIDE_CALENDAR = "effect_outside_calendar"
    NO_LEAVING = "no_leaving"
    LEAVING_UNKNOWN = "leaving_unknown"
    LEAVING_NOT_ASKED = "leaving_not_asked"
    ROOM_OF_UNLISTED = "room_of_unlisted"
    """A cap or a share is for a provider that the list does not have."""
    NO_SHARE_BASE = "no_share_base"
    SHARE_COUNTED = "share_counted"
    """What a share comes to, of how much, and how much of that is nights."""
    SHARE_BASE_AFTER_EFFECT = "share_base_after_effect"
    ORDER_DIFFERS = "order_differs"
    ORDER_ASSUMED = "order_assumed"
    NO_ORDER = "no_order"
    DAYS_TIED = "days_tied"
    """The order is by the time of arrival, and on some days a choice lacks its hour."""
    UNDATED_STAND_LAST = "undated_stand_last"
    """The order is by the care decision, and of some who are in it no day is known."""
    DISTANCES_UNKNOWN = "distances_unknown"
    """The silent go to the nearest, and some of their distances are not known."""
    NO_DECISION_DATES = "no_decision_dates"
    """The order is by the date of the care decision, and services lack it."""
    NO_NON_CHOICE = "no_non_choice"
    NO_DISTANCES = "no_distances"
    """The silent go to the nearest, and no list says how far it is."""
    NO_DISTANCE_OF_SOME = "no_distance_of_some"
    """The silent go to the nearest, and the list has no distance for some of them."""
    NO_ROTATION_LIST = "no_rotation_list"
    """The silent go to the next on a list, and no list says who is next."""
    NO_RULE_IN_AREA = "no_rule_in_area"
    """The silent go to any provider of their area, and nothing says which."""
    NO_MUNICIPAL_UNIT = "no_municipal_unit"
    """The silent go to the municipality's own unit, and it has none that performs the bundle."""
    MEASURE_ASSUMED = "measure_assumed"
    """The silent go to the one with most room, and nothing says how room is compared."""
    CAPS_CROSS = "caps_cross"
    """Two caps share some providers, and neither is within the other."""
    NO_ADMISSION_RULE = "no_admission_rule"
    FLOOR_NOT_APPLIED = "floor_not_applied"
    """A share is guaranteed, and no cap can see to that."""
    CAP_NOT_APPLIED = "cap_not_applied"
    """A provider states a cap, and the system counts no room."""
    CAP_IN_EACH_BUNDLE = "cap_in_each_bundle"
    PROTECTED_DO_NOT_FIT = "protected_do_not_fit"
    """Protected places need more room than a cap has, in a round that brings choice in."""
    ROOM_OVERRUN = "room_overrun"
    """Places that are kept need more room than a cap has."""
    NO_LICENCE = "no_licence"
    WISH_UNKNOWN = "wish_unknown"
    """Somebody wishes for a provider that the list does not have."""
    JOINT_IN_UNIT = "joint_in_unit"
    """Two are to be placed as one, and room is let out one person at a time."""
    NO_CURRENT_PLACE = "no_current_place"
    PRIORITY_NOT_APPLIED = "priority_not_applied"
    """Today's place has priority, and the common order alone decides."""
    NO_TEMPORARY = "no_temporary"
    """Nobody would perform for some until they have got a place."""
    TEMPORARY_UNKNOWN = "temporary_unknown"
    PERFORMER_ENDS_EARLY = "performer_ends_early"
    """Somebody's provider of today ends before the day of effect; another performs meanwhile."""
    NO_NOTIFY_BY = "no_notify_by"
    NOTIFY_AFTER_EFFECT = "notify_after_effect"
    NOTIFY_BEFORE_CLOSES = "notify_before_closes"
    NOTIFY_AFTER_RULE = "notify_after_rule"
    NOTICE_TOO_SHORT = "notice_too_short"
    CHAIN_UNKNOWN = "chain_unknown"
    """The draw names a chain of drand that is none of those that Hemval knows."""
    VALUE_NEVER_COMES = "value_never_comes"
    """The draw names a round of drand that is so far away that it has no day."""
    VALUE_AFTER_NOTIFY = "value_after_notify"
    """The draw names a round of drand that comes after the day when all are to have been told."""


MISSING = frozenset(code for code in FindingCode if code.name.startswith("NO_"))
"""What is not there yet; everything else is there and does not fit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something that is missing or does not fit, and the stage that it stops or disturbs.

    `key` is the key of `round.toml`, or the list, where it is mended; `decision` is what a value
    that does not fit goes against. An error stops every stage, a warning is for a person to judge.
    """

    code: FindingCode
    stage: Stage
    key: str
    severity: Severity = Severity.WARNING
    facts: Mapping[str, Fact] = field(default_factory=lambda: NO_FACTS)
    decision: str = ""

    @property
    def is_missing(self) -> bool:
        """Is something not there yet, rather than wrong?"""
        return self.code in MISSING


def warning(
    code: FindingCode,
    stage: Stage,
    key: str,
    facts: Mapping[str, Fact] = NO_FACTS,
    *,
    decision: str | None = None,
) -> Finding:
    """Something for a person to judge."""
    return Finding(code=code, stage=stage, key=key, facts=facts, decision=decision or "")


def error(
    code: FindingCode,
    stage: Stage,
    key: str,
    facts: Mapping[str, Fact] = NO_FACTS,
    *,
    decision: str | None = None,
) -> Finding:
    """Something that stops the round."""
    found = warning(code, stage, key, facts, decision=decision)
    return replace(found, severity=Severity.ERROR)
