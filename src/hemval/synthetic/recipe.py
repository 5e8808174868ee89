"""What to make up, and what a system must have for it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeVar

from hemval.core.facts.round_plan import RoundPlan
from hemval.core.system.choice import ChoiceMode, ChoiceWindow, WishRule
from hemval.core.system.offered import offers_choice_on
from hemval.core.system.procurement import Basis
from hemval.core.system.rule import Rule
from hemval.core.system.system import System
from hemval.core.system.values import RoundKind
from hemval.synthetic.shares import ANSWERS, MOST_DAYS_LATE, NO_PRIVATE_KNOWN, NO_SIZE_KNOWN

WHEN_NO_DAY_IS_KNOWN = date(2027, 3, 1)
"""The day a made-up round takes effect where the system names none (a Monday)."""
_OPENS_BEFORE = timedelta(days=110)
_CLOSES_BEFORE = timedelta(days=89)
_ANNOUNCED_BEFORE = timedelta(days=14)
_NOTIFIED_BEFORE = timedelta(days=20)
_WORK_AFTER_CLOSING = timedelta(days=14)
_A_DAY = timedelta(days=1)
_SHORTEST_WINDOW = timedelta(days=14)
_ANY_TIME = ChoiceWindow(mode=ChoiceMode.ANY_TIME)

AnyRule = TypeVar("AnyRule", bound=Rule)


class NothingToChoose(ValueError):
    """The system offers no choice, so that there is no round to make up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipe:
    """What a made-up round is made from; the same recipe gives the same bytes.

    `clients` None: as many as the system says is typical. `dirty`: the share of rows that are
    soiled. `kind` None: what the system's own choice window tells. `system_name`: what
    `round.toml` calls the system by, when not by its id. `later`: clients and services are there
    once more, as they are when letters are to go out. `without_choice`: lists are made up also
    where there is nothing to choose. `private_providers` None: as many as the system says is
    typical. `answers`: the share of those who are asked that answers. `effect`: the round takes
    effect that day, and its other days are assumed around it; None is what the system's own days
    tell.
    """

    system: System
    clients: int | None = None
    seed: int = 1
    dirty: float = 0.0
    kind: RoundKind | None = None
    system_name: str = ""
    later: bool = False
    without_choice: bool = False
    private_providers: int | None = None
    answers: float = ANSWERS
    effect: date | None = None

    @property
    def size(self) -> int:
        """How many clients there will be."""
        if self.clients is not None:
            return self.clients
        return self.system.identity.typical_clients or NO_SIZE_KNOWN

    def private_providers_on(self, day: date) -> int:
        """How many private providers there will be, by the rules that hold on a day."""
        if self.private_providers is not None:
            return self.private_providers
        basis = {rule.basis for rule in rules_for(self.system.procurement, day)}
        unknown = 0 if basis == {Basis.IN_HOUSE} else NO_PRIVATE_KNOWN
        return self.system.identity.typical_private_providers or unknown


def made_up_plan(recipe: Recipe) -> RoundPlan:
    """The round's plan: the system's own days where it has them, else days assumed around them.

    The lists tell of a day after the last late answer, so that nothing in them lies ahead of it.
    Raises NothingToChoose.
    """
    system = recipe.system
    window = _window(system) if recipe.effect is None else _ANY_TIME
    effect = recipe.effect or _effect(window)
    is_offered = offers_choice_on(system, effect, asked_on=window.opens)
    if not (is_offered or recipe.without_choice):
        raise NothingToChoose(system.identity.id)
    opens = window.opens or min(
        effect - _OPENS_BEFORE, (window.closes or effect) - _SHORTEST_WINDOW
    )
    closes = window.closes or max(effect - _CLOSES_BEFORE, opens + _SHORTEST_WINDOW)
    kind = recipe.kind or _kind(window)
    return RoundPlan(
        id=f"{system.identity.id}-{opens.year}-{recipe.seed}",
        system=recipe.system_name or system.identity.id,
        kind=kind,
        facts_on=closes + timedelta(days=MOST_DAYS_LATE + 1),
        announced=min(window.inform_by or opens - _ANNOUNCED_BEFORE, opens),
        opens=opens,
        closes=closes,
        share_base_on=closes,
        notify_by=window.notify_by or _notify_by(closes, effect),
        effect=effect,
        order_source=None,
        leaving="",
        is_exercise=True,
    )


def rules_for(rules: Iterable[AnyRule], on: date) -> tuple[AnyRule, ...]:
    """The rules in force on a day, else those that come first after it, else all that apply."""
    applying = tuple(rule for rule in rules if rule.applies)
    holding = tuple(rule for rule in applying if rule.period.holds(on))
    if holding:
        return holding
    later = sorted({rule.valid_from for rule in applying if rule.valid_from})
    later = [day for day in later if day > on]
    return tuple(rule for rule in applying if rule.valid_from == later[0]) if later else applying


def wish_rule(system: System, bundle: str, on: date) -> WishRule:
    """How many wishes a bundle's choice has room for; one, when no rule is known."""
    rules = [rule for rule in rules_for(system.wishes, on) if rule.concerns(bundle)]
    return rules[0] if rules else WishRule(max_wishes=1)


def _window(system: System) -> ChoiceWindow:
    """The first window that opens; else a choice at any time, one with a first day if there is."""
    offered = [rule for rule in system.choice if rule.applies and rule.mode is not ChoiceMode.NEVER]
    offered.sort(key=lambda rule: (rule.mode is not ChoiceMode.WINDOW, not _begins(rule)))
    first = [rule for rule in offered if rule.mode is offered[0].mode and _begins(rule)]
    return min(first, key=_effect) if first else next(iter(offered), _ANY_TIME)


def _effect(window: ChoiceWindow) -> date:
    if day := window.first_effect or window.earliest_effect:
        return day
    if last := window.closes or window.opens:
        return last + _CLOSES_BEFORE
    return WHEN_NO_DAY_IS_KNOWN


def _notify_by(closes: date, effect: date) -> date:
    """Three weeks before the effect, but not before two weeks' work on the choices is done."""
    worked = min(closes + _WORK_AFTER_CLOSING, effect - _A_DAY)
    return max(effect - _NOTIFIED_BEFORE, worked, closes)


def _begins(window: ChoiceWindow) -> bool:
    """Has the choice a first day, be it of choosing or of effect?"""
    return any((window.opens, window.earliest_effect, window.first_effect))


def _kind(window: ChoiceWindow) -> RoundKind:
    """Choice that has a first day is brought in by the round; else people choose again."""
    return RoundKind.INTRODUCTION if _begins(window) else RoundKind.RE_CHOICE
