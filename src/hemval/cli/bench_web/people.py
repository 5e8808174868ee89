"""Gives the staff of an office that is measured their roles, passwords and telephones."""

from collections.abc import Iterator
from datetime import datetime

from hemval.apps.accounts.actor import Actor, actor_of
from hemval.apps.accounts.acts import Role
from hemval.apps.accounts.models import SecondFactor, User
from hemval.apps.accounts.services.people import (
    add_person,
    first_administrator,
    give_role,
)
from hemval.apps.accounts.services.sign_in import factor_owner
from hemval.apps.providers.models import Provider
from hemval.apps.sealed_numbers import sealed
from hemval.cli.bench_web.staff import PASSWORD, Colleague, at_provider, office_staff

PROVIDERS = 3
"""So many have somebody who signs in: the first by their ids, the municipal unit among them."""


def all_staff() -> Iterator[Colleague]:
    """Everybody who signs in."""
    yield from office_staff()
    for key in Provider.objects.order_by("key").values_list("key", flat=True)[:PROVIDERS]:
        yield at_provider(key)


def add_staff(now: datetime) -> dict[str, Actor]:
    """Add everybody, each in her role of all areas; gives them by what they are called."""
    boss = Role.ADMINISTRATOR.value
    first = first_administrator(username=boss, full_name=boss, subject="", now=now)
    actor = actor_of(first, now.date())
    providers = Provider.objects.in_bulk(field_name="key")
    users = {boss: first}
    for one in all_staff():
        if one.username not in users:
            user = add_person(
                username=one.username, full_name=one.username, subject="", actor=actor, now=now
            )
            give_role(
                user=user,
                role=one.role,
                area=None,
                provider=providers.get(one.provider),
                starts=None,
                ends=None,
                actor=actor,
                now=now,
            )
            users[one.username] = user
        _let_sign_in(users[one.username], one, now)
    return {name: actor_of(user, now.date()) for name, user in users.items()}


def forget_codes() -> None:
    """Let a code be taken again that was used a moment ago, by whoever measured before."""
    SecondFactor.objects.update(last_step=0)


def _let_sign_in(user: User, one: Colleague, now: datetime) -> None:
    user.set_password(PASSWORD)
    user.save()
    cipher = sealed(one.secret, factor_owner(user))
    SecondFactor.objects.create(user=user, secret_cipher=cipher, confirmed_at=now, last_step=0)
