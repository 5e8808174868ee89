"""Letters of every kind of the choice, to a person who is made up, in every system and language."""

from dataclasses import replace
from datetime import date

from tests.core.correspondence.letter_examples import (
    KEY,
    OPENS,
    addressee,
    terms_of,
)

from hemval.core.comparison.stated import listed_of_each
from hemval.core.correspondence.announcing import announcement, leaving
from hemval.core.correspondence.offering import offer
from hemval.core.correspondence.reminding import reminder
from hemval.core.correspondence.stamp import Stamp
from hemval.core.dates.period import Period
from hemval.core.facts.provider_facts import FactKind, ProviderFact
from hemval.core.facts.providers import Provider, ProviderStatus
from hemval.core.invitation.outcome import Opening
from hemval.core.system.values import ProviderGroup, RoundKind
from hemval.letters.kinds.registry import compose
from hemval.letters.paper import words_of
from hemval.texts.words import words

STAMP = Stamp(id="7QK2PX4MBB", dated=OPENS)
UNTIL = Period(date(2020, 11, 5), date(2025, 11, 5))
PROVIDERS = (
    Provider(
        id="m",
        name="Kommunens övningshemtjänst",
        group=ProviderGroup.MUNICIPAL,
        languages=("sv", "fi", "ar"),
        phone="08-465 004 44",
    ),
    Provider(
        id="p",
        name="Domherren Övningshemtjänst HB",
        group=ProviderGroup.PRIVATE,
        legal_form="handelsbolag",
        languages=("sv", "so"),
        phone="040-628 04 27",
        licence="ÖVNING-0001",
        contract=UNTIL,
    ),
    Provider(
        id="q",
        name="Stiftelsen Björktrasten Övningsomsorg",
        group=ProviderGroup.NONPROFIT,
        legal_form="stiftelse",
        licence="ÖVNING-0002",
        contract=UNTIL,
        status=ProviderStatus.FULL,
    ),
)
SURVEY = "Socialstyrelsen: Vad tycker de äldre om äldreomsorgen?"


def fact(provider, kind, value, answers=None):
    return ProviderFact(
        provider=provider,
        kind=FactKind(kind),
        value=value,
        answers=answers,
        as_of=date(2024, 3, 1),
        source="Utförarnas egna uppgifter" if answers is None else SURVEY,
    )


FACTS = (
    fact("m", "hours", "07:00-23:00"),
    fact("p", "hours", "00:00-00:00"),
    fact("m", "meals", "Lagar mat hemma hos dig"),
    fact("m", "care_education", "87.5"),
    fact("q", "care_education", "64"),
    fact("p", "staff_met", "11"),
    fact("m", "satisfaction", "81", 140),
    fact("p", "satisfaction", "95", 5),
)
DAYS = {
    "announcement": date(2024, 8, 26),
    "leaving": date(2024, 8, 26),
    "offer": OPENS,
    "reminder": date(2024, 9, 23),
}
KINDS = tuple(DAYS)
LANGUAGES = ("sv", "sv-easy", "en", "fi", "ar")


def terms_in(name, kind="offer", **changes):
    """The terms of a round in which there are three providers, and facts of them."""
    terms = terms_of(name, providers=PROVIDERS, stated=listed_of_each(FACTS))
    if kind == "leaving":
        terms = replace(terms, kind=RoundKind.PROVIDER_EXIT, leaving="p")
    return replace(terms, **changes)


def somebody(terms, language="sv", **changes):
    openings = tuple(
        Opening(bundle=bundle, providers=("m", "p", "q")) for bundle in terms.bundles or ("care",)
    )
    area = next(iter(terms.areas), "")
    to = addressee(terms, letter_language=language, openings=openings, area=area)
    return replace(to, **changes)


def orders(kind, to, terms):
    on = DAYS[kind]
    match kind:
        case "announcement":
            return announcement(to, terms, on)
        case "leaving":
            return leaving(to, terms, on)
        case "offer":
            return offer(to, terms, KEY, on)
    return reminder(to, terms, KEY, on)


def papers(kind, to, terms, stamp=STAMP):
    """The papers of one kind to one person and to those who get copies."""
    return [compose(one, terms, words(one.language), stamp) for one in orders(kind, to, terms)]


def paper(kind, system="botkyrka", language="sv", terms=None, **changes):
    terms = terms or terms_in(system, kind)
    (one,) = papers(kind, somebody(terms, language, **changes), terms)
    return one


def text(one):
    return "\n".join(words_of(one))
