"""What a summary calls the municipality, its system, bundles, areas and providers."""

from typing import Any

from hemval.core.round.outcome import RoundOutcome
from hemval.core.system.rule import in_force
from hemval.core.system.values import LocalText
from hemval.texts.languages import STAFF_LANGUAGES


def names_told(outcome: RoundOutcome) -> dict[str, Any]:
    """Names by id, so that a report needs no other file."""
    identity = outcome.system.identity
    bundles = in_force(outcome.system.bundles, outcome.days.effect)
    return {
        "municipality": identity.municipality,
        "system": _both(identity.name),
        "bundles": {one.id: _both(one.name) for one in bundles},
        "areas": {id_: _both(name) for id_, name in sorted(outcome.area_names.items())},
        "providers": {one.id: one.name or one.id for one in outcome.facts.providers},
    }


def days_told(outcome: RoundOutcome) -> dict[str, str | None]:
    """The days that a report tells of; null where the plan has none."""
    plan = outcome.facts.plan
    days = {"opens": plan.opens, "closes": plan.closes, "notify_by": plan.notify_by}
    return {name: day.isoformat() if day else None for name, day in days.items()}


def _both(text: LocalText) -> dict[str, str]:
    return {name: text.in_language(name) for name in STAFF_LANGUAGES}
