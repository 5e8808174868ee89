"""An office to try: a made-up municipality, people who work there, and a round about to close."""

import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from hemval.apps.accounts.actor import Actor, actor_of
from hemval.apps.accounts.acts import Role
from hemval.apps.accounts.models import User
from hemval.apps.accounts.services.people import (
    Refused,
    add_person,
    first_administrator,
    give_role,
    name_for_protected,
)
from hemval.apps.jobs.worker import Worker
from hemval.apps.providers.models import Provider
from hemval.apps.rounds.caps import caps_digest
from hemval.apps.rounds.models import Round
from hemval.apps.rounds.services.inviting import ask_to_invite
from hemval.apps.rounds.services.planning import confirm_caps, look_again, play_on
from hemval.apps.transfers.taking import take_round
from hemval.files.round_folder import read_round
from hemval.files.system_file import load_system
from hemval.synthetic.folder import write_made_up
from hemval.synthetic.made_up_round import MadeUpRound
from hemval.synthetic.recipe import Recipe
from hemval.web.job_kinds import JOB_KINDS

_OF_THE_OFFICE = tuple(role for role in Role if role not in {Role.ADMINISTRATOR, Role.PROVIDER})
_PROVIDERS = 2
"""So many providers have somebody who signs in."""
Named = Callable[[str], str]
Clock = Callable[[], datetime]


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeUpOffice:
    """What was made up."""

    round: str
    clients: int
    choices: int


def make_up(system: str, clients: int | None, *, named: Named, now: Clock) -> MadeUpOffice:
    """Fill an office that is migrated and empty; `named` gives the name of who has a role.

    The round is an exercise on its last day of choosing: everybody is invited, and the choices are
    in. Raises NothingToChoose where the system has no round, and FaultyFile.
    """
    with tempfile.TemporaryDirectory(prefix="hemval-") as place:
        folder = Path(place) / "round"
        made = MadeUpRound(Recipe(system=load_system(system).system, clients=clients))
        write_made_up(made, folder, language="sv")
        read = read_round(folder)
    taken = take_round(read.facts, read.system, now=now())
    manager = _people(named, now())
    _lead_to_its_last_day(taken.round, manager, now)
    return MadeUpOffice(round=taken.round.key, clients=taken.clients, choices=taken.choices)


def _people(named: Named, now: datetime) -> Actor:
    """Somebody of each role; gives the round manager, who is named to read of protected persons."""
    first = Role.ADMINISTRATOR.value
    boss = _known(first_administrator(username=first, full_name=named(first), subject="", now=now))
    actor = actor_of(boss, now.date())
    found = {role: _somebody(role, named(role.value), None, actor, now) for role in _OF_THE_OFFICE}
    for provider in Provider.objects.order_by("key")[:_PROVIDERS]:
        _somebody(Role.PROVIDER, provider.name, provider, actor, now)
    manager = found[Role.ROUND_MANAGER]
    name_for_protected(user=manager, starts=now.date(), ends=None, actor=actor, now=now)
    return actor_of(User.objects.get(pk=manager.pk), now.date())


def _somebody(
    role: Role, name: str, provider: Provider | None, actor: Actor, now: datetime
) -> User:
    username = f"{role.value}-{provider.key}" if provider else role.value
    user = _known(add_person(username=username, full_name=name, subject="", actor=actor, now=now))
    give_role(
        user=user,
        role=role,
        area=None,
        provider=provider,
        starts=None,
        ends=None,
        actor=actor,
        now=now,
    )
    return user


def _known(added: User | Refused) -> User:
    if isinstance(added, Refused):
        raise TypeError(added)
    return added


def _lead_to_its_last_day(row: Round, manager: Actor, now: Clock) -> None:
    """Invite everybody by the same steps as a person takes, and let it be the last day."""
    worker = Worker(name="made-up", kinds=JOB_KINDS, now=now)
    if row.announced:
        play_on(row=row, day=row.announced, actor=manager, now=now())
    look_again(row=row, actor=manager, now=now())
    worker.run_one()
    confirm_caps(row=row, digest=caps_digest(row), actor=manager, now=now())
    ask_to_invite(row=Round.objects.get(pk=row.pk), actor=manager, now=now())
    worker.run_one()
    if row.closes:
        play_on(row=row, day=row.closes, actor=manager, now=now())
