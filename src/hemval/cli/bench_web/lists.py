"""The lists of two rounds of one municipality: one that is decided by now, and one that is open.

They are of Botkyrka, enlarged: as many wishes and providers as are asked for, everybody answers,
and every day that its rules name is moved by whole weeks.
"""

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta

from hemval.cli.bench_web.place import Place
from hemval.core.dates.period import Period
from hemval.core.facts.round_facts import RoundFacts
from hemval.core.facts.round_plan import NamedValue, ValueSource
from hemval.files.system_file import ReadSystem, load_system, read_system_bytes
from hemval.synthetic.made_up_round import MadeUpRound
from hemval.synthetic.recipe import Recipe

SYSTEM = "botkyrka"
DECIDED, OPEN = "beslutad", "oppen"
WISHES = 10
VALUE = NamedValue(source=ValueSource.RFC3797, names=("Lotto",))
_WEEK = timedelta(weeks=1)
_BETWEEN_ROUNDS = 26
_SINCE_CLOSED = timedelta(weeks=2)
"""So long ago the round that is decided closed, at least: post is registered by then."""
_STILL_OPEN = timedelta(days=3)
_HAVE_ANSWERED = 0.3
_DAY = re.compile(r"(?<= )\d{4}-\d\d-\d\d(?![\w\"-])")
_WISHES = re.compile(r"^max_wishes = \d+$", re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class ListsOfRound:
    """The rules of a round as a file, and what its lists tell."""

    system: ReadSystem
    facts: RoundFacts


def weeks_since(today: date) -> int:
    """By how many weeks days are moved, so that a round has just been closed; on any day alike."""
    closed = load_system(SYSTEM).system.choice[0].closes
    if closed is None:
        raise ValueError(SYSTEM)
    return (today - _SINCE_CLOSED - closed) // _WEEK


def weeks_until(today: date) -> int:
    """By how many weeks days are moved, so that people may choose for some days yet."""
    closes = load_system(SYSTEM).system.choice[0].closes
    if closes is None:
        raise ValueError(SYSTEM)
    return -((closes - today - _STILL_OPEN) // _WEEK)


def under_way_lists(place: Place, weeks: int) -> ListsOfRound:
    """A real round that people choose in now, of which some have sent theirs already.

    Every provider has a contract today too, so that pages tell of all of them.
    """
    facts = made_up(place, weeks, answers=_HAVE_ANSWERED).facts()
    last = (facts.plan.closes or facts.plan.facts_on) - _STILL_OPEN - _WEEK
    had = [replace(one, contract=Period(None, one.contract.last)) for one in facts.providers]
    under_way = replace(
        facts,
        plan=replace(facts.plan, id=OPEN, is_exercise=False, draw=VALUE),
        providers=tuple(had),
        choices=tuple(one for one in facts.choices if one.arrived.day <= last),
    )
    return ListsOfRound(system=rules(weeks), facts=under_way)


def decided_lists(place: Place, weeks: int) -> ListsOfRound:
    """The round that is decided: a real one, whose draw rests on a value that is named."""
    facts = made_up(place, weeks).facts()
    plan = replace(facts.plan, id=DECIDED, is_exercise=False, draw=VALUE)
    return ListsOfRound(system=rules(weeks), facts=replace(facts, plan=plan))


def open_lists(place: Place, weeks: int) -> ListsOfRound:
    """The round that is open, half a year later: an exercise on its last day, and what has come."""
    weeks += _BETWEEN_ROUNDS
    made = made_up(place, weeks)
    last = made.plan.closes or made.plan.facts_on
    arrived = tuple(
        choice
        for chapter in made.chapters()
        for choice in chapter.choices
        if choice.arrived.day <= last
    )
    plan = replace(made.plan, id=OPEN)
    return ListsOfRound(system=rules(weeks), facts=RoundFacts(plan=plan, choices=arrived))


def made_up(place: Place, weeks: int, *, answers: float = 1.0) -> MadeUpRound:
    """A round with everybody in it, all of its days moved by so many weeks."""
    return MadeUpRound(
        Recipe(
            system=rules(weeks).system,
            clients=place.clients,
            seed=place.seed,
            private_providers=place.providers - 1,
            answers=answers,
        )
    )


def rules(weeks: int) -> ReadSystem:
    """The municipality's rules with every day in them moved by so many weeks."""

    def moved(day: re.Match[str]) -> str:
        return (date.fromisoformat(day[0]) + weeks * _WEEK).isoformat()

    text = load_system(SYSTEM).source.decode("utf-8")
    text = _WISHES.sub(f"max_wishes = {WISHES}", _DAY.sub(moved, text))
    return read_system_bytes(text.encode("utf-8"), file=f"{SYSTEM}.toml")
