"""Areas of choice and price zones."""

from collections.abc import Iterator

from hemval.core.system.areas import Area, Place, PriceZone, Side, StreetRange
from hemval.texts.describe.phrases import Phrases

LONGEST_LIST = 12
"""A longer list of streets or codes is told by its number, its first and its last."""


def area(rule: Area, phrases: Phrases) -> Iterator[str]:
    """What an area holds."""
    yield _extent(rule, phrases, "show-area")


def price_zone(rule: PriceZone, phrases: Phrases) -> Iterator[str]:
    """What a price zone holds, and that it decides nothing but a price."""
    yield _extent(rule, phrases, "show-zone")
    yield phrases.say("show-zone-only-price")


def _extent(place: Place, phrases: Phrases, family: str) -> str:
    name = phrases.own(place.name)
    parts = [*_codes(place, phrases), *_streets(place, phrases)]
    if place.whole_municipality:
        return phrases.say(f"{family}-whole", name=name)
    if not parts:
        return phrases.say(f"{family}-untold", name=name)
    return phrases.say(f"{family}-of", name=name, parts=phrases.all_of(parts))


def _codes(place: Place, phrases: Phrases) -> Iterator[str]:
    for message, codes in (
        ("show-key-codes", place.key_codes),
        ("show-postal-codes", place.postal_codes),
    ):
        if codes:
            spans = [_span(code, phrases) for code in codes]
            if len(spans) > LONGEST_LIST:
                ends = {"first": spans[0], "last": spans[-1]}
                yield phrases.say(f"{message}-counted", count=len(spans), **ends)
                continue
            single = len(spans) == 1 and "-" not in codes[0]
            yield phrases.say(message, codes=phrases.all_of(spans), many="no" if single else "yes")


def _streets(place: Place, phrases: Phrases) -> list[str]:
    streets = [street_range(street, phrases) for street in place.streets]
    if len(streets) <= LONGEST_LIST:
        return streets
    ends = {"first": streets[0], "last": streets[-1]}
    return [phrases.say("show-streets-counted", count=len(streets), **ends)]


def _span(code: str, phrases: Phrases) -> str:
    first, dash, last = code.partition("-")
    return phrases.say("show-span", first=first.strip(), last=last.strip()) if dash else code


def street_range(street: StreetRange, phrases: Phrases) -> str:
    """A street, or a part of it."""
    text = street.street
    if street.first is not None and street.last is not None:
        text = phrases.say("show-street-between", street=text, first=street.first, last=street.last)
    elif street.first is not None:
        text = phrases.say("show-street-from", street=text, first=street.first)
    elif street.last is not None:
        text = phrases.say("show-street-to", street=text, last=street.last)
    if street.side is Side.BOTH:
        return text
    return phrases.say(
        "show-street-side", street=text, side=phrases.say(f"show-side-{street.side}")
    )
