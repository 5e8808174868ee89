"""Capacity: how room is counted, and whose it is."""

from collections.abc import Iterator
from decimal import Decimal

from hemval.core.system.capacity import Cap, Capacity, Holder, Share, Unit
from hemval.texts.describe.phrases import Phrases, number


def capacity(rule: Capacity, phrases: Phrases) -> Iterator[str]:
    """How room is counted, who is let in as it fills, and what a provider may do about it."""
    yield phrases.say(f"show-unit-{rule.unit}")
    if rule.share_base is not None:
        yield phrases.say("show-share-base", base=phrases.say(f"show-share-base-{rule.share_base}"))
    if rule.recomputed_monthly:
        yield phrases.say("show-recomputed-monthly")
    if rule.rule is not None:
        yield phrases.say(f"show-admission-rule-{rule.rule}")
    if rule.overrun is not None:
        yield phrases.say("show-overrun", amount=_amount(rule.overrun, rule.unit, phrases))
    if rule.provider_states_cap:
        yield phrases.say("show-provider-states-cap")
    if rule.must_accept_while_room:
        yield phrases.say("show-must-accept")
    if rule.full_is_unlisted:
        yield phrases.say("show-full-is-unlisted")
    if rule.max_changes_per_year is not None:
        yield phrases.say("show-max-changes", count=rule.max_changes_per_year)


def share(rule: Share, of: Capacity | None, phrases: Phrases) -> Iterator[str]:
    """How much of the base a holder may have."""
    base = of.share_base if of else None
    meant = rule.share_is or "unsaid"
    yield phrases.say(
        f"show-share-target-{meant}" if rule.target else f"show-share-{meant}",
        percent=number(rule.share.value),
        base=phrases.say(f"show-share-base-{base}")
        if base
        else phrases.say("show-share-base-untold"),
        holder=_holder(rule.holder, phrases),
    )
    yield from _bundles(of, phrases)


def cap(rule: Cap, of: Capacity | None, phrases: Phrases) -> Iterator[str]:
    """How much a holder may have, in the capacity's unit."""
    unit = of.unit if of else Unit.CLIENTS
    yield phrases.say(
        "show-cap", amount=_amount(rule.amount, unit, phrases), holder=_holder(rule.holder, phrases)
    )
    yield from _bundles(of, phrases)


def _holder(holder: Holder, phrases: Phrases) -> str:
    who = ""
    if holder.provider is not None:
        who = phrases.say("show-holder-provider", provider=holder.provider)
    elif holder.group is not None:
        who = phrases.group(holder.group)
    if holder.area is None:
        return who or phrases.say("show-holder-everybody")
    area = phrases.area(holder.area)
    if who:
        return phrases.say("show-holder-in-area", who=who, area=area)
    return phrases.say("show-holder-area", area=area)


def _amount(amount: Decimal, unit: Unit, phrases: Phrases) -> str:
    return phrases.say(f"show-amount-{unit}", amount=number(amount))


def _bundles(of: Capacity | None, phrases: Phrases) -> Iterator[str]:
    if of is not None:
        yield from phrases.only_for(of.bundles)
