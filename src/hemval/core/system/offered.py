"""What there is to choose or ask for on a day: the one place that tells whether there is."""

from datetime import date

from hemval.core.system.choice import ChoiceMode, ChoiceWindow, Together
from hemval.core.system.rule import in_force, in_force_for
from hemval.core.system.services import Bundle
from hemval.core.system.system import System


def choice_window(
    system: System, bundle: str, effect: date, *, asked_on: date | None = None
) -> ChoiceWindow | None:
    """The rule for when people may choose a bundle, for a choice that takes effect on a day.

    It is read as it holds when people are asked: a rule for the introduction may have ended by the
    day of effect. The rule of the day of effect stands in where none held then.
    """
    for on in (asked_on or effect, effect):
        for window in in_force_for(system.choice, bundle, on):
            return window
    return None


def bundles_offered(
    system: System, effect: date, *, asked_on: date | None = None
) -> tuple[Bundle, ...]:
    """The bundles that can be chosen with effect on a day; one that is only proposed is none."""
    return tuple(
        bundle
        for bundle in in_force(system.bundles, effect)
        if not _is_never_chosen(choice_window(system, bundle.id, effect, asked_on=asked_on))
    )


def offers_choice_on(system: System, effect: date, *, asked_on: date | None = None) -> bool:
    """Is there anything to choose with effect on that day?"""
    return bool(bundles_offered(system, effect, asked_on=asked_on))


def _is_never_chosen(window: ChoiceWindow | None) -> bool:
    return window is not None and window.mode is ChoiceMode.NEVER


def may_ask_together(system: System, effect: date) -> bool:
    """Can those who live together ask to have the same provider from that day?"""
    rules = in_force(system.joint_placement, effect)
    return any(one.together is Together.IF_BOTH_ASK for one in rules)
