"""Reading who works here."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Prefetch, QuerySet

from hemval.apps.accounts.actor import actor_of
from hemval.apps.accounts.acts import Act
from hemval.apps.accounts.digests import subject_digest
from hemval.apps.accounts.models import MayReadProtected, RoleHeld, User
from hemval.apps.swedish_order import order_key
from hemval.core.dates.zone import today


def names_of(users: Collection[int]) -> dict[int, str]:
    """What some users are called, by row number."""
    return {pk: str(user) for pk, user in User.objects.in_bulk(list(users)).items()}


def everybody() -> list[tuple[int, str]]:
    """All users and what they are called, in order of name."""
    return sorted(((user.pk, str(user)) for user in User.objects.all()), key=lambda one: one[1])


def may_still(user: int, act: Act, now: datetime) -> bool:
    """May somebody, who asked for something some time ago, do it now?"""
    found = User.objects.filter(pk=user, is_active=True).first()
    return found is not None and actor_of(found, today(now)).may(act)


def known_elsewhere(subjects: Collection[str]) -> list[tuple[str, str]]:
    """Those whom the identity provider calls so: what each is called here, and there."""
    digests = {subject_digest(subject): subject for subject in subjects}
    users = User.objects.filter(subject_digest__in=digests, is_active=True).order_by("pk")
    return [(str(user), digests[user.subject_digest or ""]) for user in users]


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """A role that somebody has or had, where and when it holds, and who gave it to her when.

    `by` is empty where it was whoever has the machine.
    """

    pk: int
    role: str
    area: str
    provider: str
    starts: date | None
    ends: date | None
    is_past: bool
    by: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Naming:
    """Days on which somebody may read of people with protected identity, and who named her when."""

    pk: int
    starts: date
    ends: date | None
    is_past: bool
    by: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody who works here, as those see her who give roles."""

    pk: int
    name: str
    username: str
    is_known_elsewhere: bool
    is_active: bool
    has_password: bool
    has_second_factor: bool
    signed_in_last: datetime | None
    roles: tuple[Held, ...]
    namings: tuple[Naming, ...]

    @property
    def roles_now(self) -> tuple[Held, ...]:
        """The roles that have not ended."""
        return tuple(held for held in self.roles if not held.is_past)

    @property
    def is_named(self) -> bool:
        """May she read of people with protected identity, now or later?"""
        return any(not naming.is_past for naming in self.namings)


def people(on: date) -> tuple[Person, ...]:
    """Everybody who works or has worked here, in Swedish order of name."""
    found = (_person(user, on) for user in _users())
    return tuple(sorted(found, key=lambda one: (not one.is_active, order_key(one.name), one.pk)))


def person(pk: int, on: date) -> Person | None:
    """One of them."""
    user = _users().filter(pk=pk).first()
    return _person(user, on) if user else None


def _users() -> QuerySet[User]:
    held = RoleHeld.objects.select_related("area", "provider", "given_by").order_by("pk")
    named = MayReadProtected.objects.select_related("named_by").order_by("starts", "pk")
    return User.objects.select_related("second_factor").prefetch_related(
        Prefetch("roles_held", queryset=held), Prefetch("may_read_protected", queryset=named)
    )


def _person(user: User, on: date) -> Person:
    return Person(
        pk=user.pk,
        name=str(user),
        username=user.username,
        is_known_elsewhere=user.subject_digest is not None,
        is_active=user.is_active,
        has_password=user.has_usable_password(),
        has_second_factor=hasattr(user, "second_factor"),
        signed_in_last=user.last_login,
        roles=tuple(
            Held(
                pk=held.pk,
                role=held.role,
                area=held.area.name if held.area else "",
                provider=held.provider.name if held.provider else "",
                starts=held.starts,
                ends=held.ends,
                is_past=held.ends is not None and held.ends < on,
                by=str(held.given_by or ""),
                at=held.given_at,
            )
            for held in user.roles_held.all()
        ),
        namings=tuple(
            Naming(
                pk=one.pk,
                starts=one.starts,
                ends=one.ends,
                is_past=one.ends is not None and one.ends < on,
                by=str(one.named_by or ""),
                at=one.named_at,
            )
            for one in user.may_read_protected.all()
        ),
    )
