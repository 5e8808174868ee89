"""The political trail: decisions and sources; and what the system is called."""

from collections.abc import Iterator

from hemval.core.system.decision import Decision, Source
from hemval.core.system.system import Identity
from hemval.texts.describe.phrases import Phrases, begun, ended


def decision(one: Decision, phrases: Phrases) -> Iterator[str]:
    """Who decided what and when, and who stood behind it."""
    yield phrases.say(
        "show-decision-by-official" if one.by_official else "show-decision",
        decided=begun(decision_name(one, phrases)),
        about=begun(phrases.sentence(one.about)),
    )
    if one.supported_by:
        yield phrases.say("show-supported-by", parties=phrases.all_of(one.supported_by))
    if one.reservations:
        yield phrases.say("show-reservations", parties=phrases.all_of(one.reservations))


def decision_name(one: Decision, phrases: Phrases) -> str:
    """A decision as it is referred to: kommunfullmäktige den 23 maj 2019, dnr KS/2019:123."""
    body = phrases.own(one.body)
    if one.date is None:
        name = phrases.say("show-day-unknown", name=body)
    else:
        name = f"{body} {phrases.at(one.date)}"
    if one.diary_number is not None:
        name = phrases.say("show-with-diary-number", name=name, number=one.diary_number)
    return name


def source(one: Source, phrases: Phrases) -> Iterator[str]:
    """What was read, who published it and when."""
    published = one.publisher
    if one.date is not None:
        published = f"{published}, {phrases.loose_date(one.date)}"
    yield ended(phrases.say("show-source", title=one.title, published=published))
    if one.address is not None:
        yield one.address


def identity(one: Identity, phrases: Phrases) -> Iterator[str]:
    """What the system is called, whose it is, and how large it is taken to be."""
    yield phrases.say(
        "show-identity",
        name=phrases.own(one.name),
        municipality=one.municipality,
        code=one.municipality_code,
        id=one.id,
    )
    yield phrases.sentence(one.about)
    if one.typical_clients is not None:
        yield phrases.say("show-typical-clients", clients=one.typical_clients)
    if one.typical_private_providers:
        yield phrases.say("show-typical-providers", providers=one.typical_private_providers)
