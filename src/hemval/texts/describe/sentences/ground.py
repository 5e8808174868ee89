"""The law the choice stands on, and how providers come in."""

from collections.abc import Iterator

from hemval.core.system.procurement import (
    ApplicationRule,
    DatedWindow,
    GeographicRule,
    OfferingRule,
    Procurement,
    YearlyWindow,
)
from hemval.texts.describe.phrases import Phrases, begun


def procurement(rule: Procurement, phrases: Phrases) -> Iterator[str]:
    """The basis, and who may be a provider."""
    yield phrases.say(f"show-basis-{rule.basis}")
    if rule.reserved_for_nonprofit:
        yield phrases.say("show-nonprofit-only")
    if rule.max_providers is not None:
        yield phrases.say("show-max-providers", count=rule.max_providers)
    if rule.municipal_unit is not None:
        own = "with" if rule.municipal_unit else "without"
        yield phrases.say(f"show-{own}-municipal-unit")


def application(rule: ApplicationRule, phrases: Phrases) -> Iterator[str]:
    """When providers apply, and when they are answered."""
    yield phrases.say(f"show-application-mode-{rule.mode}")
    for yearly in rule.yearly:
        yield _yearly(yearly, phrases)
    for dated in rule.dated:
        yield from _dated(dated, phrases)
    if rule.answer_within_months is not None:
        yield phrases.say("show-answer-within-months", months=rule.answer_within_months)
    if rule.answer_within_weeks is not None:
        yield phrases.say("show-answer-within-weeks", weeks=rule.answer_within_weeks)


def _yearly(window: YearlyWindow, phrases: Phrases) -> str:
    return phrases.say(
        "show-yearly-window" if window.answer_by is None else "show-yearly-window-with-answer",
        apply_by=phrases.day_of_year(window.apply_by),
        start=phrases.day_of_year(window.start),
        answer_by=phrases.day_of_year(window.answer_by or window.apply_by),
        years=window.years_after,
    )


def _dated(window: DatedWindow, phrases: Phrases) -> Iterator[str]:
    parts = []
    if window.opens and window.closes:
        parts.append(
            phrases.say("show-dated-window-open", **phrases.between(window.opens, window.closes))
        )
    elif window.opens:
        parts.append(phrases.say("show-dated-window-opens", opens=window.opens))
    elif window.closes:
        parts.append(phrases.say("show-dated-window-closes", closes=window.closes))
    if window.answer_by:
        parts.append(phrases.say("show-dated-window-answer", answer_by=window.answer_by))
    if window.start:
        parts.append(phrases.say("show-dated-window-start", start=window.start))
    if parts:
        yield begun(phrases.all_of(parts)) + "."


def geography(rule: GeographicRule, phrases: Phrases) -> Iterator[str]:
    """How much of the municipality a provider must serve."""
    yield phrases.say(f"show-geographic-reach-{rule.reach}")


def offering(rule: OfferingRule, phrases: Phrases) -> Iterator[str]:
    """Which bundles a provider may apply for together."""
    combinations = [phrases.bundles(combination) for combination in rule.combinations]
    if len(combinations) == 1:
        yield phrases.say("show-offering-only", bundles=combinations[0])
    else:
        listed = "; ".join(combinations)
        yield phrases.say("show-offering", combinations=listed)
