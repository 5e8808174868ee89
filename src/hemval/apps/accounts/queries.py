"""Reading who works here."""

from collections.abc import Collection

from hemval.apps.accounts.models import User


def names_of(users: Collection[int]) -> dict[int, str]:
    """What some users are called, by row number."""
    return {pk: str(user) for pk, user in User.objects.in_bulk(list(users)).items()}


def everybody() -> list[tuple[int, str]]:
    """All users and what they are called, in order of name."""
    return sorted(((user.pk, str(user)) for user in User.objects.all()), key=lambda one: one[1])
