"""What a person is to look at before a client gets her letter, or before she is placed."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from hemval.core.facts.clients import Address, Client, Representative
from hemval.core.invitation.leaving_out import Entitlement, lacks_birth_date
from hemval.core.invitation.outcome import Concern, ConcernCode, LeftOutCode, Opening
from hemval.core.people.homes import Located, Location
from hemval.core.people.representation import (
    Doubt,
    acts_for_a_child,
    by_weight,
    doubt_about,
    is_minor,
)
from hemval.core.round.rules import SWEDISH, RoundRules

_OF_A_DOUBT: Mapping[Doubt, ConcernCode] = MappingProxyType(
    {
        Doubt.UNCLEAR: ConcernCode.REPRESENTATIVE_UNCLEAR,
        Doubt.NEXT_OF_KIN: ConcernCode.REPRESENTATIVE_NEXT_OF_KIN,
        Doubt.UNCHECKED: ConcernCode.REPRESENTATIVE_UNCHECKED,
        Doubt.EXPIRED: ConcernCode.REPRESENTATIVE_EXPIRED,
        Doubt.OF_ADULT: ConcernCode.REPRESENTATIVE_OF_ADULT,
        Doubt.PROPERTY_ONLY: ConcernCode.REPRESENTATIVE_FOR_PROPERTY,
    }
)
_SETTLED_BY_ANOTHER = frozenset(
    {Doubt.NEXT_OF_KIN, Doubt.EXPIRED, Doubt.OF_ADULT, Doubt.PROPERTY_ONLY}
)
"""These ask nothing of anybody when somebody else acts for her on a checked ground."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ActingForHer:
    """Who gets a copy of a client's letter, and the doubts about the others."""

    sound: tuple[Representative, ...] = ()
    concerns: tuple[Concern, ...] = ()
    to_representatives: bool = False


NOBODY = ActingForHer()


def acting_for(
    client: Client, representatives: Sequence[Representative], rules: RoundRules
) -> ActingForHer:
    """Who acts for a client on the day the lists tell of."""
    on = rules.plan.facts_on
    birth_date = client.born
    is_child = is_minor(birth_date, on)
    if not representatives and not is_child:
        return NOBODY
    sound: list[Representative] = []
    doubted: list[tuple[Representative, Doubt]] = []
    for one in sorted(representatives, key=by_weight):
        doubt = doubt_about(one, born=birth_date, on=on)
        if doubt is None:
            sound.append(one)
        else:
            doubted.append((one, doubt))
    concerns = [
        Concern(code=_OF_A_DOUBT[doubt], facts={"representative": one.id})
        for one, doubt in doubted
        if not (sound and doubt in _SETTLED_BY_ANOTHER)
    ]
    has_parent = any(acts_for_a_child(one) for one in sound)
    if is_child and not has_parent:
        concerns.append(Concern(code=ConcernCode.MINOR_WITHOUT_PARENT))
    return ActingForHer(
        sound=tuple(sound), concerns=tuple(concerns), to_representatives=is_child and has_parent
    )


def concerns_of_invited(
    client: Client,
    entitled: Entitlement,
    location: Location,
    openings: Sequence[Opening],
    rules: RoundRules,
) -> Iterator[Concern]:
    """What to look at about one who may choose."""
    if client.needs_attention:
        yield Concern(code=ConcernCode.NEEDS_ATTENTION)
    for service in entitled.unknown_services:
        yield Concern(code=ConcernCode.UNKNOWN_SERVICE, facts={"service": service})
    if lacks_birth_date(client, rules):
        yield Concern(code=ConcernCode.BIRTH_DATE_MISSING)
    if location.found is Located.FOUND:
        for bundle, opening in zip(entitled.bundles, openings, strict=True):
            if not opening.providers:
                yield Concern(code=ConcernCode.NO_PROVIDER, facts={"bundle": bundle.name})
    else:
        unknown = location.found is Located.UNKNOWN
        yield Concern(code=ConcernCode.AREA_UNKNOWN if unknown else ConcernCode.AREA_AMBIGUOUS)
    if not can_get_post(client.address):
        yield Concern(code=ConcernCode.ADDRESS_MISSING)
    language = language_of(client)
    if letter_language(language, rules) is None:
        yield Concern(code=ConcernCode.LANGUAGE_NOT_OFFERED, facts={"language": language})


def concerns_of_left_out(entitled: Entitlement) -> Iterator[Concern]:
    """What to look at about one who is left out: a decision that may be prolonged is not an end."""
    if entitled.reasons[0].code is LeftOutCode.DECISION_ENDS_BEFORE:
        facts = entitled.reasons[0].facts
        yield Concern(code=ConcernCode.DECISION_MAY_BE_PROLONGED, facts=facts)
    for service in entitled.unknown_services:
        yield Concern(code=ConcernCode.UNKNOWN_SERVICE, facts={"service": service})


def can_get_post(address: Address) -> bool:
    """Does the address hold what an envelope needs: a street or care-of, and a place?"""
    where = address.street.strip() or address.care_of.strip()
    return bool(where and (address.postal_code.strip() or address.town.strip()))


def language_of(client: Client) -> str:
    """The language she reads, as the list says it; Swedish when it does not."""
    return client.language.strip().casefold() or SWEDISH


def letter_language(language: str, rules: RoundRules) -> str | None:
    """The offered language that suits a reader of `language`, or None when none does."""
    if language in rules.languages:
        return language
    widely = language.partition("-")[0]
    return widely if widely in rules.languages else None
