"""A system file with some of its rules changed: the document that it would be, read like any other.

1. Find the rules that hold on the day and in the kind of round. 2. Change the key, add what is not
there, or take away. 3. What is changed rests on a decision that is only supposed, so that nobody
takes it for decided, and so that a legal risk is told and does not stop the simulation.
"""

from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from hemval.core.fault import Path
from hemval.core.system.capacity import AdmissionRule
from hemval.core.system.values import Percent, ProviderGroup, RoundKind
from hemval.files.simulated.setting import Setting, SettingRefusal, SettingRefused, Step

SUPPOSED = "supposed"
"""The decision that changed rules rest on, until somebody decides."""

Table = dict[str, Any]
_MAIN = {
    "capacity": "rule",
    "wishes": "max_wishes",
    "order": "by",
    "joint_placement": "together",
    "existing": "rule",
    "new": "rule",
    "share": "share",
    "cap": "amount",
}
_HOLDS_RULES = "non_choice"
ROOMS = ("share", "cap")
"""What is somebody's: a provider's, a group's, an area's."""
_ALL = Decimal(100)
_KINDS = tuple(kind.value for kind in RoundKind)
_GROUPS = tuple(group.value for group in ProviderGroup)
_OF_EVERY_RULE = frozenset(
    {"rule", "bundles", "round_kinds", "from", "to", "kind", "decision", "source", "note"}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Holding:
    """The days and the kind of round that rules are looked up for: wishes as people are asked."""

    effect: date
    asked_on: date
    kind: RoundKind

    def day_of(self, part: str) -> date:
        """The day that a part of the system is looked up on."""
        return self.asked_on if part == "wishes" else self.effect


def changed_values(
    values: Mapping[str, Any], settings: tuple[Setting, ...], holding: Holding
) -> tuple[dict[str, Any], Mapping[Path, Setting]]:
    """What the document would say, and which setting changed what. Raises SettingRefused."""
    changed = deepcopy(dict(values))
    touched: dict[Path, Setting] = {}
    for setting in settings:
        for path in _Changing(changed, setting, holding).change():
            touched[path] = setting
    if touched:
        decisions = _listed(changed, "decision")
        if not any(one.get("id") == SUPPOSED for one in decisions):
            decisions.append(_supposed(settings))
    return changed, touched


def _supposed(settings: tuple[Setting, ...]) -> Table:
    told = {"sv": "; ".join(setting.text for setting in settings)}
    return {"id": SUPPOSED, "body": {"sv": SUPPOSED}, "about": told, "diary_number": SUPPOSED}


def _listed(table: Table, key: str) -> list[Table]:
    """Several tables, or the only one, as a list that can be added to."""
    held = table.setdefault(key, [])
    if not isinstance(held, list):
        held = table[key] = [held]
    return held


class _Changing:
    """Makes one change in a document."""

    def __init__(self, values: Table, setting: Setting, holding: Holding) -> None:
        self._values = values
        self._setting = setting
        self._holding = holding
        self._day = holding.day_of(setting.steps[0].key)
        self._bundles = [str(one.get("id")) for one in _listed(values, "bundle")]

    def change(self) -> list[Path]:
        """The paths of what is changed, by the keys of the file."""
        first, *rest = self._setting.steps
        if first.key == _HOLDS_RULES:
            if not rest or rest[0].key not in ("existing", "new"):
                raise self._refused(SettingRefusal.WHOSE_SILENCE)
            who, *rest = rest
            within = self._values.setdefault(_HOLDS_RULES, {})
            return [
                (_HOLDS_RULES, *path)
                for path in self._in_rules(within, who, self._last(rest, who.key))
            ]
        if first.key == "capacity" and rest and rest[0].key in ROOMS:
            return list(self._in_rooms(first, rest[0], self._last(rest[1:], rest[0].key)))
        return self._in_rules(self._values, first, self._last(rest, first.key))

    def _last(self, rest: list[Step], of: str) -> str:
        """The key that is changed: the last, or the one that the rule is known by."""
        if len(rest) > 1 or any(step.which for step in rest):
            raise self._refused(SettingRefusal.TOO_DEEP)
        if rest:
            return rest[0].key
        if of not in _MAIN:
            raise self._refused(SettingRefusal.NEEDS_KEY, key=of)
        return _MAIN[of]

    def _in_rules(self, within: Table, step: Step, key: str) -> list[Path]:
        rules = _listed(within, step.key)
        is_whole = self._setting.value is None and len(self._setting.steps) < 2 + (
            within is not self._values
        )
        found = self._fitting(rules, step)
        if not found:
            if self._setting.value is None:
                raise self._refused(SettingRefusal.NOTHING_THERE, key=step.key)
            rules.append({"from": self._day, "to": self._day} | self._for(step))
            found = [len(rules) - 1]
        for place in reversed(found):
            if is_whole:
                del rules[place]
            else:
                rules[place] = self._with(rules[place], key, step.key)
        return [(step.key, place) for place in found]

    def _in_rooms(self, step: Step, room: Step, key: str) -> Iterator[Path]:
        capacities = _listed(self._values, "capacity")
        found = self._fitting(capacities, step)
        if not found:
            raise self._refused(SettingRefusal.NO_CAPACITY)
        for place in found:
            rooms = _listed(capacities[place], room.key)
            at = self._room(rooms, room)
            if at is None:
                if self._setting.value is None:
                    raise self._refused(SettingRefusal.NOTHING_THERE, key=room.key)
                rooms.append(_holder(room.which))
                at = len(rooms) - 1
            if self._setting.value is None and key == _MAIN[room.key]:
                del rooms[at]
                yield ("capacity", place, room.key, at)
                continue
            other = _the_rest(rooms, at, self._day) if key == "share" else None
            rooms[at] = self._with(rooms[at], key, room.key)
            yield ("capacity", place, room.key, at)
            if other is not None and (rest := _rest_of(rooms[at]["share"])) is not None:
                rooms[other] = self._with(rooms[other], key, room.key) | {"share": rest}
                yield ("capacity", place, room.key, other)

    def _fitting(self, rules: list[Table], step: Step) -> list[int]:
        """The rules that hold and are meant; one that is for more is parted first."""
        which = step.which
        if which and which not in (*self._bundles, *_KINDS):
            known = ", ".join((*self._bundles, *_KINDS))
            raise self._refused(SettingRefusal.UNKNOWN_WHICH, which=which, known=known)
        kind = which if which in _KINDS else str(self._holding.kind)
        bundle = which if which in self._bundles else ""
        found = [
            place
            for place, rule in enumerate(rules)
            if _holds(rule, self._day)
            and kind in rule.get("round_kinds", [kind])
            and (not bundle or bundle in rule.get("bundles", [bundle]))
        ]
        for place in found if bundle else ():
            others = [one for one in rules[place].get("bundles", self._bundles) if one != bundle]
            if others:
                rules.append({**deepcopy(rules[place]), "bundles": others})
                rules[place]["bundles"] = [bundle]
        return found

    def _room(self, rooms: list[Table], step: Step) -> int | None:
        holding = [
            place
            for place, room in enumerate(rooms)
            if _holds(room, self._day) and room.get("target") is not True
        ]
        if step.which:
            wanted = _holder(step.which)
            return next((at for at in holding if _holder_of(rooms[at]) == wanted), None)
        if len(holding) != 1:
            known = ", ".join(f"[{_written(rooms[at])}]" for at in holding)
            raise self._refused(
                SettingRefusal.WHICH_ONE if known else SettingRefusal.NAME_ONE,
                key=step.key,
                known=known,
            )
        return holding[0]

    def _for(self, step: Step) -> Table:
        if step.which in self._bundles:
            return {"bundles": [step.which]}
        return {"round_kinds": [step.which]} if step.which else {}

    def _with(self, rule: Table, key: str, part: str) -> Table:
        """The rule with its key changed, resting on a decision that is supposed."""
        value = self._setting.value
        if key == "rule" and part in ("existing", "new"):
            rule = {name: held for name, held in rule.items() if name in _OF_EVERY_RULE}
        if key == "rule" and part == "capacity" and value != AdmissionRule.SOFT:
            rule.pop("overrun", None)
        for name in ("kind", "assumption"):
            rule.pop(name, None)
        if value is None:
            rule.pop(key, None)
        else:
            rule[key] = value
        return {**rule, "decision": SUPPOSED}

    def _refused(self, code: SettingRefusal, **facts: str) -> SettingRefused:
        return SettingRefused(code, self._setting.text, **facts)


def _holds(rule: Table, day: date) -> bool:
    """Does a rule govern that day? What cannot be read as a date is for the reader to say."""
    first, last = rule.get("from"), rule.get("to")
    is_begun = not isinstance(first, date) or first <= day
    has_ended = isinstance(last, date) and last < day
    return rule.get("kind") != "proposed" and is_begun and not has_ended


def _holder(which: str) -> Table:
    """Whose room `[private]`, `[P01]`, `[P01@north]` or `[@north]` is."""
    name, _, area = which.partition("@")
    holder = {}
    if name:
        holder["group" if name in _GROUPS else "provider"] = name
    return {**holder, "area": area} if area else holder


def _holder_of(room: Table) -> Table:
    return {key: room[key] for key in ("provider", "group", "area") if room.get(key)}


def _the_rest(rooms: list[Table], at: int, day: date) -> int | None:
    """The share that is all the rest: of two groups that share everything, the other."""
    shares = [
        place
        for place, room in enumerate(rooms)
        if _holds(room, day) and room.get("target") is not True and "area" not in room
    ]
    whole = [_percent(rooms[place].get("share")) for place in shares]
    if at not in shares or len(shares) != 2 or None in whole:
        return None
    is_all = sum(one for one in whole if one is not None) == _ALL
    return next(place for place in shares if place != at) if is_all else None


def _rest_of(share: object) -> str | None:
    """What is left for the other; None where the share is none, or more than there is."""
    percent = _percent(share)
    return None if percent is None or not 0 <= percent <= _ALL else f"{_ALL - percent} %"


def _percent(written: object) -> Decimal | None:
    try:
        return Percent.parse(str(written)).value
    except ValueError:
        return None


def _written(room: Table) -> str:
    who = str(room.get("provider") or room.get("group") or "")
    return f"{who}@{room['area']}" if room.get("area") else who
