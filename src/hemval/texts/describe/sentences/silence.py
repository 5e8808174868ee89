"""What happens to the one who does not choose."""

from collections.abc import Callable, Iterator
from typing import Any

from hemval.core.system.non_choice import (
    AnyInArea,
    Draw,
    KeepCurrent,
    LargestFreeCapacity,
    Municipal,
    Nearest,
    NonChoiceRule,
    Rotation,
)
from hemval.texts.describe.phrases import Phrases
from hemval.texts.describe.sentences.people import in_rounds


def non_choice(rule: NonChoiceRule, who: str, phrases: Phrases) -> Iterator[str]:
    """What the silent get; `who` is `existing`, `new` or `all`."""
    yield from _BY_RULE[type(rule)](rule, phrases.say(f"show-silent-{who}"), phrases)
    yield from in_rounds(rule.round_kinds, phrases)


def _keep_current(_: KeepCurrent, who: str, phrases: Phrases) -> Iterator[str]:
    yield phrases.say("show-keep-current", who=who)


def _municipal(_: Municipal, who: str, phrases: Phrases) -> Iterator[str]:
    yield phrases.say("show-municipal", who=who)


def _nearest(_: Nearest, who: str, phrases: Phrases) -> Iterator[str]:
    yield phrases.say("show-nearest", who=who)


def _rotation(rule: Rotation, who: str, phrases: Phrases) -> Iterator[str]:
    yield phrases.say("show-rotation", who=who)
    if rule.per_area is not None:
        yield phrases.say("show-rotation-per-area" if rule.per_area else "show-rotation-one-list")
    if rule.start is not None:
        yield phrases.say(f"show-rotation-start-{rule.start}")
    if rule.groups:
        yield phrases.say("show-rotation-groups", groups=phrases.groups(rule.groups))
    later = rule.joins_month_after_approval
    if later is not None:
        yield phrases.say("show-rotation-joins-later" if later else "show-rotation-joins-at-once")


def _draw(rule: Draw, who: str, phrases: Phrases) -> Iterator[str]:
    yield phrases.say("show-draw", who=who)
    if rule.groups:
        yield phrases.say("show-draw-groups", groups=phrases.groups(rule.groups))
    if rule.leave_out_warned is not None:
        yield phrases.say(
            "show-draw-without-warned" if rule.leave_out_warned else "show-draw-with-warned"
        )


def _largest_free_capacity(rule: LargestFreeCapacity, who: str, phrases: Phrases) -> Iterator[str]:
    yield phrases.say(f"show-largest-free-{rule.measure or 'unsaid'}", who=who)


def _any_in_area(_: AnyInArea, who: str, phrases: Phrases) -> Iterator[str]:
    yield phrases.say("show-any-in-area", who=who)


_BY_RULE: dict[type, Callable[[Any, str, Phrases], Iterator[str]]] = {
    KeepCurrent: _keep_current,
    Municipal: _municipal,
    Nearest: _nearest,
    Rotation: _rotation,
    Draw: _draw,
    LargestFreeCapacity: _largest_free_capacity,
    AnyInArea: _any_in_area,
}
