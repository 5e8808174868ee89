"""A round of letters by the systems that Hemval ships with, and one person in it."""

from dataclasses import replace
from datetime import date
from functools import cache

from hemval.core.correspondence.addressee import ActingFor, Addressee
from hemval.core.correspondence.terms import LetterTerms
from hemval.core.facts.clients import Address, Ground
from hemval.core.facts.providers import Provider
from hemval.core.invitation.outcome import Opening, Outcome
from hemval.core.system.non_choice import NonChoice
from hemval.core.system.rule import in_force
from hemval.core.system.values import ProviderGroup, RoundKind
from hemval.files.system_file import load_system

SYSTEMS = ("botkyrka", "sundsvall", "soderhamn", "norrkoping", "norberg")
KEY = bytes(range(32))
OPENS, CLOSES, EFFECT = date(2024, 9, 2), date(2024, 9, 30), date(2025, 1, 7)
ADDRESS = Address(street="Lekgatan 2", postal_code="99001", town="Övningsby")
PARENT = ActingFor(id="f1", ground=Ground.PARENT, name="Bo Testsson", address=ADDRESS)
PROVIDERS = (
    Provider(id="m", name="Kommunens övningshemtjänst", group=ProviderGroup.MUNICIPAL),
    Provider(
        id="p",
        name="Domherren Omsorg AB",
        group=ProviderGroup.PRIVATE,
        licence="made up 1",
        languages=("fi",),
    ),
    Provider(id="q", name="Ekorren Hemtjänst HB", group=ProviderGroup.PRIVATE, licence="made up 2"),
)


@cache
def system_named(name):
    return load_system(name).system


def terms_of(name, **changes):
    """The terms of an exercise by a shipped system, in the autumn of 2024."""
    system = system_named(name)
    terms = LetterTerms(
        round="r1",
        kind=RoundKind.RE_CHOICE,
        is_exercise=True,
        system=system,
        facts_on=date(2024, 8, 20),
        announced=date(2024, 8, 26),
        opens=OPENS,
        closes=CLOSES,
        notify_by=date(2024, 12, 15),
        effect=EFFECT,
        phone=next((one.phone for one in system.contact if one.phone), ""),
        providers=PROVIDERS,
        bundles={one.id: one.name for one in in_force(system.bundles, EFFECT)},
        areas={one.id: one.name for one in in_force(system.areas, EFFECT)},
    )
    return replace(terms, **changes)


def without_rules(terms):
    """The same round by a system that has said nothing but what there is to choose."""
    bare = replace(
        terms.system,
        exclusions=(),
        wishes=(),
        current_place=(),
        joint_placement=(),
        capacity=(),
        non_choice=NonChoice(),
        languages=(),
        contact=(),
        envelope=(),
        appearance=(),
    )
    return replace(terms, system=bare, phone="")


def addressee(terms, **changes):
    """Somebody who is invited, and has everything to choose."""
    openings = tuple(
        Opening(bundle=bundle, providers=tuple(one.id for one in PROVIDERS))
        for bundle in terms.bundles or ("care",)
    )
    known = Addressee(
        client="c1",
        outcome=Outcome.INVITED,
        name="Astrid Testsson",
        address=ADDRESS,
        language="sv",
        letter_language="sv",
        openings=openings,
    )
    return replace(known, **changes)
