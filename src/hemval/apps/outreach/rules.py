"""What the municipality has decided that pages for the public rest on."""

from collections.abc import Iterable
from datetime import date

from hemval.apps.choice_system.queries import latest_systems
from hemval.core.system.comparing import ASSUMED, ComparisonRule, comparison_rule
from hemval.core.system.presentation import PhoneHours
from hemval.core.system.rule import in_force
from hemval.core.system.system import System


def comparison_on(on: date) -> ComparisonRule:
    """The rule that facts are shown by: of several systems the one that shows least."""
    rules = [comparison_rule(one.comparison, on) for one in latest_systems()] or [ASSUMED]
    return max(rules, key=lambda one: (one.fewest_answers, -one.old_after_months))


def phone_hours_on(systems: Iterable[System], on: date) -> tuple[PhoneHours, ...]:
    """When somebody answers the public's questions on a common week."""
    contacts = (one for system in systems for one in in_force(system.contact, on))
    return next((one.phone_hours for one in contacts if one.phone_hours), ())
