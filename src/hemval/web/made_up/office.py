"""An office to try: an earlier round in effect, and another on its last day of choosing."""

from dataclasses import dataclass
from datetime import datetime

from hemval.apps.choice_system.maps import load_map
from hemval.apps.rounds.models import Round
from hemval.apps.transfers.taking import take_round
from hemval.core.dates.zone import today
from hemval.core.system.values import RoundKind
from hemval.files.system_file import ReadSystem, load_system
from hemval.synthetic.folder import MAP_FILE
from hemval.synthetic.made_up_round import MadeUpRound
from hemval.synthetic.map import made_up_map
from hemval.synthetic.recipe import NothingToChoose, Recipe
from hemval.synthetic.stories import in_stories, with_stories
from hemval.web.made_up.current_round import lead_to_its_last_day
from hemval.web.made_up.days import earlier_effect
from hemval.web.made_up.earlier_round import carry_through
from hemval.web.made_up.since_then import let_time_pass
from hemval.web.made_up.staff import Say, Staff, sign_on
from hemval.web.made_up.told_public import tell_the_public


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeUpOffice:
    """What was made up; no choices where there is nothing to choose."""

    clients: int
    choices: int


def make_up(system: str, clients: int | None, *, say: Say, now: datetime) -> MadeUpOffice:
    """Fill an office that is migrated and empty; `say` gives names, and what people write.

    Everything is done by the services that people use, each thing at the moment when it would have
    been done. The rounds are exercises, and nobody in them is real. Where there is nothing to
    choose there are clients, and who performs what for them. Raises FaultyFile.
    """
    read = load_system(system)
    recipe = Recipe(
        system=read.system,
        clients=clients,
        kind=RoundKind.INTRODUCTION,
        effect=earlier_effect(today(now)),
    )
    try:
        made = MadeUpRound(recipe)
    except NothingToChoose:
        return _without_choice(read, clients, say, now)
    facts = with_stories(made.facts())
    taken = take_round(facts, read, now=now)
    staff = sign_on(say, first_day=made.plan.announced or made.plan.facts_on)
    earlier = carry_through(Round.objects.get(pk=taken.round.pk), staff)
    let_time_pass(earlier, staff, now)
    tell_the_public(staff, now)
    stories = in_stories(facts)
    choices = lead_to_its_last_day(made, earlier.version, staff, now, but=stories)
    _load_map(made, staff, now)
    return MadeUpOffice(clients=taken.clients, choices=choices)


def _load_map(made: MadeUpRound, staff: Staff, now: datetime) -> None:
    data = made_up_map(made.areas, made.recipe.seed, "sv").encode()
    load_map(data=data, file=MAP_FILE, actor=staff.manager, now=now)


def _without_choice(read: ReadSystem, clients: int | None, say: Say, now: datetime) -> MadeUpOffice:
    made = MadeUpRound(Recipe(system=read.system, clients=clients, without_choice=True))
    taken = take_round(made.facts(), read, now=now)
    sign_on(say, first_day=made.plan.announced or made.plan.facts_on)
    return MadeUpOffice(clients=taken.clients, choices=0)
