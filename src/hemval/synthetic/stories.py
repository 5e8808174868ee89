"""People of stories in a made-up round: with names to know them by, and numbers nobody can have.

They take the places of some whom the round has made up already, with their homes and what they are
granted, so that as many live there as before and all else is as it was.
"""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

from hemval.core.dates.period import Period
from hemval.core.facts.clients import Client, Ground, Protection, Representative
from hemval.core.facts.grants import Grant
from hemval.core.facts.round_facts import RoundFacts
from hemval.core.identity import PersonalNumber, made_up_number

_GUARDIAN = "FGOD"
"""What the list of representatives calls the god man of the stories."""
_LONG_AGO = timedelta(days=400)


class Part(StrEnum):
    """Who somebody is in the stories."""

    ASTRID = "astrid"
    """She is 86, and comes in by the code of her letter."""
    DAUGHTER = "daughter"
    """Hers; she asks to choose for her by a power of attorney."""
    GUARDIAN = "guardian"
    """God man of three."""
    WARD_ELSA = "ward_elsa"
    WARD_NILS = "ward_nils"
    WARD_MAJ = "ward_maj"
    HUSBAND = "husband"
    WIFE = "wife"
    """She lives with her husband, and chooses for herself."""
    PROTECTED = "protected"
    """Nobody but named staff may learn where she is."""
    CHANGES = "changes"
    """He changes his mind."""
    CALLS = "calls"
    """He does nothing but call."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody of the stories.

    `lives_with` is another of them. `guards` are those whom she is god man of, for what `scope`
    says, and `checked_by` who has seen her papers.
    """

    part: Part
    given_name: str
    family_name: str
    number: PersonalNumber
    is_client: bool
    is_protected: bool
    lives_with: Part | None
    guards: tuple[Part, ...]
    scope: str
    checked_by: str
    phone: str

    @property
    def name(self) -> str:
        """Her whole name."""
        return f"{self.given_name} {self.family_name}"


@cache
def people() -> Mapping[Part, Person]:
    """Everybody in the stories."""
    text = files("hemval.synthetic").joinpath("stories.toml").read_text(encoding="utf-8")
    told = tomllib.loads(text)
    return MappingProxyType({part: _person(part, told[part.value]) for part in Part})


def _person(part: Part, told: Mapping[str, Any]) -> Person:
    return Person(
        part=part,
        given_name=told["given"],
        family_name=told["family"],
        number=made_up_number(told["born"], told["serial"]),
        is_client=told.get("client", False),
        is_protected=told.get("protected", False),
        lives_with=Part(told["lives_with"]) if "lives_with" in told else None,
        guards=tuple(map(Part, told.get("guards", ()))),
        scope=told.get("scope", ""),
        checked_by=told.get("checked_by", ""),
        phone=told.get("phone", ""),
    )


def with_stories(facts: RoundFacts) -> RoundFacts:
    """The same round with the people of the stories in it, who have chosen nothing in it.

    A round of few people has room for some of them alone.
    """
    places = _places(facts)
    since = facts.plan.facts_on - _LONG_AGO
    taken = {
        place.id: _in_her_place(people()[part], place, places, since)
        for part, place in places.items()
    }
    return replace(
        facts,
        clients=tuple(taken.get(one.id, one) for one in facts.clients),
        grants=_granted(facts, places),
        representatives=(*facts.representatives, *_guards(places, since)),
        choices=tuple(one for one in facts.choices if one.client not in taken),
    )


def in_stories(facts: RoundFacts) -> frozenset[str]:
    """The ids of those clients of a round who are people of the stories."""
    numbers = {one.number for one in people().values()}
    return frozenset(one.id for one in facts.clients if one.personal_number in numbers)


def _places(facts: RoundFacts) -> Mapping[Part, Client]:
    """Whose place each takes: the last who are asked, live alone, and decide for themselves."""
    bundles: dict[str, set[str]] = {}
    for choice in facts.choices:
        if choice.wishes:
            bundles.setdefault(choice.client, set()).add(choice.bundle)
    acted_for = {one.client for one in facts.representatives}
    free = [
        one
        for one in reversed(facts.clients)
        if len(bundles.get(one.id, ())) == 1 and one.id not in acted_for and _is_like_most(one)
    ]
    found: dict[Part, Client] = {}
    for person in people().values():
        if free and person.is_client:
            found[person.part] = free.pop(0)
    return found


def _granted(facts: RoundFacts, places: Mapping[Part, Client]) -> tuple[Grant, ...]:
    """Who has moved in with another has the same help, since others may come to her by now."""
    as_whose = {
        place.id: places[home].id
        for part, place in places.items()
        if (home := people()[part].lives_with) is not None and home in places
    }
    of_others = [one for one in facts.grants if one.client not in as_whose]
    of_theirs = [
        replace(one, client=client, decision=one.decision and f"{one.decision}-2")
        for client, home in as_whose.items()
        for one in facts.grants
        if one.client == home
    ]
    return tuple(sorted((*of_others, *of_theirs), key=lambda one: (one.client, one.service)))


def _is_like_most(client: Client) -> bool:
    return (
        not client.household
        and not client.protection.is_known
        and not client.needs_attention
        and client.language == "sv"
        and client.died is None
        and client.moved_out is None
    )


def _in_her_place(
    person: Person, place: Client, places: Mapping[Part, Client], since: date
) -> Client:
    home = places.get(person.lives_with or person.part, place)
    lives_with_another = person.part is Part.HUSBAND or person.lives_with is not None
    return replace(
        place,
        personal_number=person.number,
        birth_date=None,
        given_name=person.given_name,
        family_name=person.family_name,
        address=home.address,
        key_code=home.key_code,
        area=home.area,
        household=f"H{home.id[1:]}" if lives_with_another else "",
        protection=Protection(protected_registration_from=since if person.is_protected else None),
    )


def _guards(places: Mapping[Part, Client], since: date) -> Iterator[Representative]:
    """The god man of those who are there, whose papers somebody has looked at."""
    guardian = people()[Part.GUARDIAN]
    for part in guardian.guards:
        if part in places:
            yield Representative(
                client=places[part].id,
                id=_GUARDIAN,
                ground=Ground.GUARDIAN,
                personal_number=guardian.number,
                name=guardian.name,
                phone=guardian.phone,
                scope=guardian.scope,
                period=Period(since),
                document_checked_by=guardian.checked_by,
                document_checked_on=since,
            )
