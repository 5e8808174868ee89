"""A small municipality that a scenario is about: its people, its round, and its staff."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from django.test import override_settings
from tests.browser.serving import serving, thrown_away

from hemval import clock
from hemval.apps.rounds.models import Round
from hemval.apps.transfers.taking import take_round
from hemval.core.dates.zone import today
from hemval.core.system.values import RoundKind
from hemval.files.system_file import load_system
from hemval.synthetic.made_up_round import MadeUpRound
from hemval.synthetic.recipe import Recipe
from hemval.synthetic.stories import in_stories, with_stories
from hemval.texts.words import words
from hemval.web.made_up.current_round import choices_so_far
from hemval.web.made_up.days import current_plan, office_hour
from hemval.web.made_up.earlier_round import invite
from hemval.web.made_up.staff import let_work_be_done, sign_on

PLENTY = 100_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Town:
    """Where the office of a municipality answers, and the id of its round."""

    url: str
    round: str

    @property
    def row(self) -> Round:
        """The round as it stands."""
        return Round.objects.get(key=self.round)

    def lets_the_worker_work(self) -> None:
        """Do what people have asked for, as the worker does behind the pages."""
        let_work_be_done(clock.now())


@contextmanager
def town(
    system: str,
    clients: int,
    kind: RoundKind,
    *,
    full: tuple[str, ...] = (),
    has_stories: bool = False,
) -> Iterator[Town]:
    """An office on the last day of choosing: everybody is invited, and most choices are in.

    `full` are providers that have next to no room; where there are any, others have plenty. With
    stories their people live there too, and have chosen nothing yet.
    """
    now = clock.now()
    day = today(now)
    read = load_system(system)
    plan = current_plan(read.system, kind, day)
    recipe = Recipe(system=read.system, clients=clients, kind=kind, effect=plan.effect, seed=4)
    made = MadeUpRound(recipe)
    facts = with_stories(made.facts()) if has_stories else made.facts()
    come = [
        one
        for one in choices_so_far(made, plan, now)
        if not has_stories or one.client not in in_stories(facts)
    ]
    facts = replace(facts, plan=plan, choices=tuple(come))
    if full:
        rooms = (replace(cap, amount=1 if cap.provider in full else PLENTY) for cap in made.caps)
        facts = replace(facts, caps=tuple(rooms))
    with thrown_away(), override_settings(NOBODY_IS_REAL=True, DEMO_SIGN_IN=True):
        row = take_round(facts, read, now=now).round
        first_day = plan.announced or day
        staff = sign_on(words("sv").say, first_day=first_day)
        invite(row, staff.manager, office_hour(first_day))
        with serving() as url:
            yield Town(url=url, round=row.key)


@contextmanager
def town_without_choice(system: str, clients: int) -> Iterator[Town]:
    """An office of a municipality that performs all home care itself."""
    now = clock.now()
    read = load_system(system)
    made = MadeUpRound(Recipe(system=read.system, clients=clients, without_choice=True))
    with thrown_away(), override_settings(NOBODY_IS_REAL=True, DEMO_SIGN_IN=True):
        row = take_round(made.facts(), read, now=now).round
        sign_on(words("sv").say, first_day=made.plan.announced or made.plan.facts_on)
        with serving() as url:
            yield Town(url=url, round=row.key)
