"""The people of a made-up office: somebody of each role, and somebody at each provider."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from hemval.apps.accounts.actor import Actor, actor_of
from hemval.apps.accounts.acts import Role
from hemval.apps.accounts.models import User
from hemval.apps.accounts.services.people import (
    add_person,
    first_administrator,
    give_role,
    name_for_protected,
)
from hemval.apps.jobs.worker import Worker
from hemval.apps.providers.models import Provider
from hemval.web.job_kinds import JOB_KINDS
from hemval.web.made_up.days import office_hour

Say = Callable[[str], str]
_OF_THE_OFFICE = tuple(role for role in Role if role not in {Role.ADMINISTRATOR, Role.PROVIDER})


@dataclass(frozen=True, slots=True, kw_only=True)
class Staff:
    """Who does things in a made-up office; providers by row number.

    `say` gives the words that they write, by the name of the message.
    """

    manager: Actor
    case_manager: Actor
    helpline: Actor
    providers: Mapping[int, Actor]
    say: Say


def sign_on(say: Say, *, first_day: date) -> Staff:
    """Let everybody begin to work here; round manager and case manager are named for protected."""
    now = office_hour(first_day, 8)

    def name(role: Role) -> str:
        return say(f"trial-name-{role}")

    boss = first_administrator(
        username=Role.ADMINISTRATOR.value,
        full_name=name(Role.ADMINISTRATOR),
        subject="",
        now=now,
    )
    actor = actor_of(boss, first_day)
    found = {role: _somebody(role, name(role), None, actor, now) for role in _OF_THE_OFFICE}
    for role in (Role.ROUND_MANAGER, Role.CASE_MANAGER):
        name_for_protected(user=found[role], starts=first_day, ends=None, actor=actor, now=now)
    at_providers = {
        one.pk: _somebody(Role.PROVIDER, one.name, one, actor, now)
        for one in Provider.objects.order_by("key")
    }
    return Staff(
        manager=_acting(found[Role.ROUND_MANAGER], first_day),
        case_manager=_acting(found[Role.CASE_MANAGER], first_day),
        helpline=_acting(found[Role.HELPLINE], first_day),
        providers={pk: _acting(user, first_day) for pk, user in at_providers.items()},
        say=say,
    )


def let_work_be_done(now: datetime) -> None:
    """Do everything that has been asked for, as the worker does it."""
    worker = Worker(name="made-up", kinds=JOB_KINDS, now=lambda: now)
    while worker.run_one():
        pass


def _acting(user: User, day: date) -> Actor:
    return actor_of(User.objects.get(pk=user.pk), day)


def _somebody(
    role: Role, name: str, provider: Provider | None, actor: Actor, now: datetime
) -> User:
    username = f"{role.value}-{provider.key}" if provider else role.value
    user = add_person(username=username, full_name=name, subject="", actor=actor, now=now)
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
