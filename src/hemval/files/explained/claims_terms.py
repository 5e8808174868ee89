"""The terms of a round and its rules as JSON, and back: the first line of `secret/claims.json`."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from hemval.core.explanation.terms import BundleTerms, RoundTerms
from hemval.core.reason import RuleRef
from hemval.core.system.capacity import Holder, Unit
from hemval.core.system.choice import OrderBy
from hemval.core.system.decision import Decision
from hemval.core.system.provisions import Part
from hemval.core.system.rule import Kind
from hemval.core.system.values import LocalText, LooseDate, ProviderGroup

Told = dict[str, Any]
"""A JSON object."""


class RuleNumbers:
    """Each rule written once, and named by its number; None is written as null."""

    def __init__(self, rules: Iterable[RuleRef | None]) -> None:
        """Number the rules in the order they come."""
        self._numbers: dict[RuleRef, int] = {}
        for rule in rules:
            if rule is not None:
                self._numbers.setdefault(rule, len(self._numbers))

    def of(self, rule: RuleRef | None) -> int | None:
        """The number of a rule."""
        return None if rule is None else self._numbers[rule]

    def told(self) -> list[Told]:
        """All of them."""
        return [rule_told(rule) for rule in self._numbers]

    def decisions(self) -> frozenset[str]:
        """The decisions that they name."""
        return frozenset(rule.decision for rule in self._numbers if rule.decision)


def rule_told(rule: RuleRef) -> Told:
    """One rule, told by what it is about."""
    return {
        "part": rule.part.value,
        "about": dict(rule.about),
        "since": rule.since.isoformat() if rule.since else None,
        "decision": rule.decision,
        "kind": rule.kind.value,
    }


def rule_read(told: Told) -> RuleRef:
    """One rule as it was written."""
    return RuleRef(
        part=Part(told["part"]),
        about=tuple(told["about"].items()),
        since=day_read(told["since"]),
        decision=told["decision"],
        kind=Kind(told["kind"]),
    )


def terms_told(terms: RoundTerms, rules: RuleNumbers) -> Told:
    """The terms; of decisions only those that a rule names."""
    named = rules.decisions()
    return {
        "round": terms.round,
        "is_exercise": terms.is_exercise,
        "effect": terms.effect.isoformat(),
        "phone": terms.phone,
        "names": dict(terms.names),
        "areas": {area: words_told(name) for area, name in terms.areas.items()},
        "decisions": {
            name: _decision_told(one) for name, one in terms.decisions.items() if name in named
        },
        "leaving": {name: day.isoformat() for name, day in terms.leaving.items()},
        "bundles": {name: _bundle_told(one, rules) for name, one in terms.bundles.items()},
        **({} if terms.fault is None else {"fault": terms.fault}),
    }


def terms_read(told: Told, rules: list[RuleRef]) -> RoundTerms:
    """The terms as they were written."""
    return RoundTerms(
        round=told["round"],
        is_exercise=told["is_exercise"],
        effect=date.fromisoformat(told["effect"]),
        phone=told["phone"],
        names=told["names"],
        areas={area: words_read(name) for area, name in told["areas"].items()},
        decisions={name: _decision_read(name, one) for name, one in told["decisions"].items()},
        bundles={name: _bundle_read(one, rules) for name, one in told["bundles"].items()},
        leaving={name: date.fromisoformat(day) for name, day in told["leaving"].items()},
        fault=told.get("fault"),
    )


def words_told(words: LocalText) -> Told:
    """The municipality's own words, by language."""
    return dict(words.by_language)


def words_read(told: Mapping[str, str]) -> LocalText:
    """The words as they were written."""
    return LocalText(tuple(told.items()))


def day_told(day: date | None) -> str | None:
    """A day, or null."""
    return day.isoformat() if day else None


def day_read(told: str | None) -> date | None:
    """A day as it was written."""
    return date.fromisoformat(told) if told else None


def _decision_told(one: Decision) -> Told:
    return {
        "body": words_told(one.body),
        "about": words_told(one.about),
        "by_official": one.by_official,
        "date": str(one.date) if one.date else None,
        "diary_number": one.diary_number,
    }


def _decision_read(name: str, told: Told) -> Decision:
    return Decision(
        id=name,
        body=words_read(told["body"]),
        about=words_read(told["about"]),
        by_official=told["by_official"],
        date=LooseDate(told["date"]) if told["date"] else None,
        diary_number=told["diary_number"],
    )


def _bundle_told(one: BundleTerms, rules: RuleNumbers) -> Told:
    return {
        "name": words_told(one.name),
        "unit": one.unit.value,
        "order_by": one.order_by.value,
        "order_rule": rules.of(one.order_rule),
        "room_rule": rules.of(one.room_rule),
        "goes_on": one.goes_on,
        "providers": dict(one.providers),
        "holders": {node: _holder_told(holder) for node, holder in one.holders.items()},
        "cap_rules": {node: rules.of(rule) for node, rule in one.cap_rules.items()},
    }


def _bundle_read(told: Told, rules: list[RuleRef]) -> BundleTerms:
    return BundleTerms(
        name=words_read(told["name"]),
        unit=Unit(told["unit"]),
        order_by=OrderBy(told["order_by"]),
        order_rule=rule_of(told["order_rule"], rules),
        room_rule=rule_of(told["room_rule"], rules),
        goes_on=told["goes_on"],
        providers=told["providers"],
        holders={node: _holder_read(holder) for node, holder in told["holders"].items()},
        cap_rules={node: rules[number] for node, number in told["cap_rules"].items()},
    )


def rule_of(number: int | None, rules: list[RuleRef]) -> RuleRef | None:
    """The rule that a number stands for."""
    return None if number is None else rules[number]


def _holder_told(holder: Holder) -> Told:
    group = holder.group.value if holder.group else None
    return {"provider": holder.provider, "group": group, "area": holder.area}


def _holder_read(told: Told) -> Holder:
    group = ProviderGroup(told["group"]) if told["group"] else None
    return Holder(provider=told["provider"], group=group, area=told["area"])
