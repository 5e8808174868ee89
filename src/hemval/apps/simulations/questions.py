"""Which rules the form asks about, in words, and as the settings that a simulation is made of."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from hemval.core.simulation.silent_rules import RULES
from hemval.core.system.capacity import AdmissionRule, Share, Unit
from hemval.core.system.choice import OrderBy, PlaceToday, Together
from hemval.core.system.non_choice import KeepCurrent, LargestFreeCapacity, NonChoiceRule, Rotation
from hemval.core.system.provisions import Part, Thing, provisions
from hemval.core.system.system import System
from hemval.core.system.values import RoundKind
from hemval.texts.describe.page import State
from hemval.texts.describe.statements import Teller
from hemval.texts.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One answer: the message that says it, and the settings that it is."""

    value: str
    message: str
    settings: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One rule to change, by choosing; the label is `simulations-field-NAME`."""

    name: str
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """One rule to change, by typing; `path` is its key."""

    name: str
    path: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Rules that are asked about together, and the parts of a system that say what holds today."""

    name: str
    parts: tuple[Part, ...]
    questions: tuple[Question | Typed, ...]


def _enumerated(
    name: str, path: str, kind: type[StrEnum], message: Callable[[StrEnum], str]
) -> Question:
    return Question(
        name=name,
        options=tuple(
            Option(value=one.value, message=message(one), settings=(f"{path}={one}",))
            for one in kind
        ),
    )


def _silent(name: str, path: str, meant: Callable[[NonChoiceRule], bool]) -> Question:
    """The rules for the silent that a simulation sets beside each other."""
    return Question(
        name=name,
        options=tuple(
            Option(
                value=key,
                message=f"simulation-silent-{key}",
                settings=tuple(f"{path}{one}" for one in _written(rule)),
            )
            for key, rule in RULES
            if meant(rule)
        ),
    )


def _written(rule: NonChoiceRule) -> Iterator[str]:
    yield f"={rule.rule}"
    if isinstance(rule, LargestFreeCapacity) and rule.measure is not None:
        yield f".measure={rule.measure}"
    if isinstance(rule, Rotation) and rule.start is not None:
        yield f".start={rule.start}"


SHARES = (
    Typed(name="share_municipal", path="capacity.share[municipal]"),
    Typed(name="share_private", path="capacity.share[private]"),
)
OVERRUN = Typed(name="overrun", path="capacity.overrun")
WISHES = Typed(name="max_wishes", path="wishes.max_wishes")
GROUPS = (
    Group(
        name="room",
        parts=(Part.CAPACITY, Part.SHARES),
        questions=(
            _enumerated(
                "admission",
                "capacity.rule",
                AdmissionRule,
                lambda one: f"simulations-admission-{one}",
            ),
            _enumerated("unit", "capacity.unit", Unit, lambda one: f"simulations-unit-{one}"),
            OVERRUN,
            *SHARES,
        ),
    ),
    Group(
        name="order",
        parts=(Part.ORDER, Part.CURRENT_PLACE),
        questions=(
            _enumerated("order", "order.by", OrderBy, lambda one: f"rounds-order-{one}"),
            _enumerated(
                "chooser",
                "current_place.chooser",
                PlaceToday,
                lambda one: f"simulations-place-{one}",
            ),
            _enumerated(
                "silent", "current_place.silent", PlaceToday, lambda one: f"simulations-place-{one}"
            ),
        ),
    ),
    Group(
        name="silence",
        parts=(Part.NON_CHOICE_EXISTING, Part.NON_CHOICE_NEW),
        questions=(
            _silent("existing", "non_choice.existing", lambda _: True),
            _silent("new", "non_choice.new", lambda one: not isinstance(one, KeepCurrent)),
        ),
    ),
    Group(
        name="wishes",
        parts=(Part.WISHES, Part.JOINT_PLACEMENT),
        questions=(
            WISHES,
            _enumerated(
                "together",
                "joint_placement.together",
                Together,
                lambda one: f"simulations-together-{one}",
            ),
        ),
    ),
)
"""What the form asks about, in the order that it does."""


def today(group: Group, teller: Teller, kind: RoundKind) -> str:
    """What holds today, in such a round, of what a group asks about: as the system is shown."""
    held = (
        one
        for one in provisions(teller.system)
        if one.part in group.parts and teller.state(one) is State.HOLDS and _counts(one.thing, kind)
    )
    told = (sentence for one in held for sentence in teller.statement(one).sentences)
    return " ".join(dict.fromkeys(told))


def _counts(thing: Thing, kind: RoundKind) -> bool:
    """Does it decide anything in such a round? A goal for later years does not."""
    if isinstance(thing, Share) and thing.target:
        return False
    return kind in (getattr(thing, "round_kinds", ()) or (kind,))


def has_shares(system: System) -> bool:
    """Is room parted between the municipality's own and others?"""
    return any(one.group for capacity in system.capacity for one in capacity.shares)


def in_words(settings: Sequence[str], words: Words) -> tuple[str, ...]:
    """Each change as people say it; in the file's own keys where the form does not ask about it."""
    left = list(settings)
    return (*_chosen(left, words), *_typed(left, words), *left)


def _chosen(left: list[str], words: Words) -> Iterable[str]:
    """What was chosen, taken out of what is left; the options of most settings are tried first."""
    found = []
    for question in (one for group in GROUPS for one in group.questions):
        if isinstance(question, Typed):
            continue
        for option in sorted(question.options, key=lambda one: -len(one.settings)):
            if set(option.settings) <= set(left):
                left[:] = [one for one in left if one not in option.settings]
                label = words.say(f"simulations-field-{question.name}")
                answer = words.say(option.message)
                found.append(words.say("simulations-changed", label=label, answer=answer))
                break
    return found


def _typed(left: list[str], words: Words) -> Iterable[str]:
    found = []
    for typed in (OVERRUN, *SHARES, WISHES):
        for setting in [one for one in left if one.startswith(f"{typed.path}=")]:
            left.remove(setting)
            label = words.say(f"simulations-field-{typed.name}")
            answer = setting.partition("=")[2]
            found.append(words.say("simulations-changed", label=label, answer=answer))
    return found
