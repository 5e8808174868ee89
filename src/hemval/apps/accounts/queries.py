"""Reading who works here."""

from collections.abc import Collection
from dataclasses import dataclass

from hemval.apps.accounts.models import User


def names_of(users: Collection[int]) -> dict[int, str]:
    """What some users are called, by row number."""
    return {pk: str(user) for pk, user in User.objects.in_bulk(list(users)).items()}


def everybody() -> list[tuple[int, str]]:
    """All users and what they are called, in order of name."""
    return sorted(((user.pk, str(user)) for user in User.objects.all()), key=lambda one: one[1])


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoPerson:
    """Somebody whom one may be in a demonstration, and her roles."""

    user: int
    name: str
    roles: tuple[str, ...]


def demo_people() -> tuple[DemoPerson, ...]:
    """Everybody who has a role, in the order that they came."""
    users = User.objects.filter(is_active=True, roles_held__isnull=False).distinct().order_by("pk")
    return tuple(
        DemoPerson(
            user=user.pk,
            name=str(user),
            roles=tuple(dict.fromkeys(held.role for held in user.roles_held.all())),
        )
        for user in users.prefetch_related("roles_held")
    )
