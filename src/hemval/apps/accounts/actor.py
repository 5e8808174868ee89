"""Who does something, as services and queries need to know it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from hemval.apps.accounts.acts import MAY, Act, Role
from hemval.apps.accounts.models import User


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """Somebody signed in, with what she may do on one day.

    `areas`: the areas of each role, None where it holds for all of them. `provider`: the one that
    she answers for, if any. `may_read_protected`: is she named to.
    """

    user: int
    name: str
    roles: frozenset[Role]
    areas: tuple[tuple[Role, frozenset[int] | None], ...] = ()
    provider: int | None = None
    may_read_protected: bool = False

    def may(self, act: Act) -> bool:
        """May she do that, in any of her roles?"""
        if act is Act.READ_PROTECTED and not self.may_read_protected:
            return False
        return bool(self.roles & MAY[act])

    def role_for(self, act: Act) -> Role:
        """The role in which she does it, the first of hers that may. Raises StopIteration."""
        return next(role for role in Role if role in self.roles & MAY[act])

    def areas_for(self, act: Act) -> frozenset[int] | None:
        """The areas in which she may do it, by row number; None for all of them."""
        found: set[int] = set()
        for role, areas in self.areas:
            if role not in MAY[act]:
                continue
            if areas is None:
                return None
            found |= areas
        return frozenset(found)


def actor_of(user: User, day: date) -> Actor:
    """What somebody may do on a day, by the roles that she has then."""
    held = [
        one
        for one in user.roles_held.all()
        if (one.starts is None or one.starts <= day) and (one.ends is None or day <= one.ends)
    ]
    named = any(
        one.starts <= day and (one.ends is None or day <= one.ends)
        for one in user.may_read_protected.all()
    )
    return Actor(
        user=user.pk,
        name=str(user),
        roles=frozenset(Role(one.role) for one in held),
        areas=tuple(
            (role, _areas(one.area_id for one in held if one.role == role.value))
            for role in sorted({Role(one.role) for one in held})
        ),
        provider=next((one.provider_id for one in held if one.provider_id is not None), None),
        may_read_protected=named,
    )


def _areas(areas: Iterable[int | None]) -> frozenset[int] | None:
    each = list(areas)
    return None if None in each else frozenset(one for one in each if one is not None)
