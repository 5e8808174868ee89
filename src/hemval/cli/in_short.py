"""A system in a few lines: what it stands on, what is chosen, and what decides."""

from collections.abc import Iterator
from datetime import date

from hemval.cli.speech import say, speech
from hemval.core.system.capacity import Share
from hemval.core.system.non_choice import NonChoiceRule
from hemval.core.system.offered import offers_choice_on
from hemval.core.system.provisions import Part, Provision, provisions
from hemval.core.system.services import Bundle
from hemval.core.system.system import System
from hemval.core.system.values import RoundKind
from hemval.texts.describe.page import State, Statement
from hemval.texts.describe.statements import Teller

_DECIDING = (
    ("demo-silence", (Part.NON_CHOICE_EXISTING, Part.NON_CHOICE_NEW)),
    ("demo-order", (Part.ORDER,)),
    ("demo-capacity", (Part.CAPACITY, Part.SHARES)),
)


def in_short(system: System, on: date) -> Iterator[tuple[str, str]]:
    """Heading and sentence of each line, as seen from a day; what is unknown is marked so.

    A system that offers no choice has one line besides its basis: that there is nothing to choose.
    """
    teller = Teller(system, on, speech())
    everything = provisions(system)
    yield say("demo-basis"), _told((Part.PROCUREMENT,), everything, teller)
    if not offers_choice_on(system, on):
        municipality = system.identity.municipality
        yield say("demo-chosen"), say("show-nothing-to-choose", municipality=municipality)
        return
    yield say("demo-chosen"), _chosen(everything, teller)
    for heading, parts in _DECIDING:
        yield say(heading), _told(parts, everything, teller)


def _told(parts: tuple[Part, ...], everything: tuple[Provision, ...], teller: Teller) -> str:
    about = [
        provision
        for provision in everything
        if provision.part in parts and not _is_beside_the_point(provision)
    ]
    group = _seen_from_the_day(about, teller)
    return " ".join(_marked(one) for one in teller.statements(group)) or say("demo-untold")


def _chosen(everything: tuple[Provision, ...], teller: Teller) -> str:
    group = [provision for provision in everything if provision.part is Part.BUNDLES]
    names = []
    for provision in _seen_from_the_day(group, teller):
        mark = teller.statement(provision).mark
        if isinstance(provision.thing, Bundle):
            name = teller.phrases.own(provision.thing.name)
            names.append(f"{mark}: {name}" if mark else name)
    return "; ".join(names)


def _is_beside_the_point(provision: Provision) -> bool:
    """Is it a goal for later years, or only for those whose provider leaves?"""
    thing = provision.thing
    if isinstance(thing, Share):
        return thing.target
    return isinstance(thing, NonChoiceRule) and thing.round_kinds == (RoundKind.PROVIDER_EXIT,)


def _seen_from_the_day(group: list[Provision], teller: Teller) -> list[Provision]:
    """What holds that day; where nothing does, all that is said of it."""
    return [provision for provision in group if teller.state(provision) is State.HOLDS] or group


def _marked(statement: Statement) -> str:
    sentence = statement.sentences[0]
    return f"{statement.mark}: {sentence}" if statement.mark else sentence
