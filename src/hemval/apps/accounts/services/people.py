"""Who works here, in which roles, and who is named for people with protected identity."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from enum import StrEnum

from django.contrib.auth.tokens import default_token_generator
from django.db import transaction
from django.db.models import F
from django.urls import reverse
from django.utils.encoding import force_bytes
from django.utils.http import urlsafe_base64_encode

from hemval.apps.accounts.actor import Actor
from hemval.apps.accounts.acts import Role
from hemval.apps.accounts.digests import subject_digest
from hemval.apps.accounts.models import MayReadProtected, RoleHeld, SecondFactor, User
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.services import record
from hemval.apps.choice_system.models import Area
from hemval.apps.providers.models import Provider
from hemval.apps.refused import Refused
from hemval.core.dates.zone import today


class PersonRefusal(StrEnum):
    """Why somebody stays as she is; its words are `accounts-person-refused-…`."""

    LAST_ADMINISTRATOR = "last_administrator"
    """Nobody would be left who can give roles."""
    NAME_TAKEN = "name_taken"
    IDENTITY_TAKEN = "identity_taken"
    HAS_ENDED = "has_ended"
    """It ended some time ago, and stays as it was."""


class PersonRefused(Refused):
    """Somebody stays as she is, or is not added."""

    words = "accounts-person-refused-"


def add_person(
    *, username: str, full_name: str, subject: str, actor: Actor | None, now: datetime
) -> User:
    """Somebody new, who can do nothing yet; `subject` is who she is to the identity provider.

    Raises PersonRefused where another has the name or the identity.
    """
    if User.objects.filter(username__iexact=username).exists():
        raise PersonRefused(PersonRefusal.NAME_TAKEN)
    digest = subject_digest(subject) if subject else None
    if digest and User.objects.filter(subject_digest=digest).exists():
        raise PersonRefused(PersonRefusal.IDENTITY_TAKEN)
    with transaction.atomic():
        user = User(username=username, full_name=full_name, subject_digest=digest)
        user.set_unusable_password()
        user.save()
        _note(Deed.PERSON_ADDED, user, actor, now)
    return user


def first_administrator(*, username: str, full_name: str, subject: str, now: datetime) -> User:
    """Somebody who may give roles, made by whoever has the machine; a known user gets the role.

    Raises PersonRefused where another has the identity.
    """
    with transaction.atomic():
        known = User.objects.filter(username__iexact=username).first()
        user = known or add_person(
            username=username, full_name=full_name, subject=subject, actor=None, now=now
        )
        if not user.is_active:
            _set_active(user, is_active=True)
        held = user.roles_held.filter(role=Role.ADMINISTRATOR.value, ends__isnull=True)
        if not held.exists():
            give_role(
                user=user,
                role=Role.ADMINISTRATOR,
                area=None,
                provider=None,
                starts=None,
                ends=None,
                actor=None,
                now=now,
            )
    return user


def give_role(
    *,
    user: User,
    role: Role,
    area: Area | None,
    provider: Provider | None,
    starts: date | None,
    ends: date | None,
    actor: Actor | None,
    now: datetime,
) -> RoleHeld:
    """A role for somebody: in one area or in all, on some days or from now on.

    A provider's role names the provider, and holds in all areas; the database sees to it.
    """
    with transaction.atomic():
        held = RoleHeld.objects.create(
            user=user,
            role=role.value,
            area=area,
            provider=provider,
            starts=starts,
            ends=ends,
            given_by_id=actor.user if actor else None,
            given_at=now,
        )
        told = {
            "role": role.value,
            "area": area and area.key,
            "provider": provider and provider.key,
        }
        _note(Deed.ROLE_GIVEN, user, actor, now, {**told, **_days(starts, ends)})
    return held


def end_role(*, held: RoleHeld, actor: Actor, now: datetime) -> None:
    """From now on she has the role no more; the log keeps that she had it.

    Raises PersonRefused where it has ended, or nobody else could give roles.
    """
    with transaction.atomic():
        _lock_administrators()
        if _is_past(held, today(now)):
            raise PersonRefused(PersonRefusal.HAS_ENDED)
        if _is_last_administrator(held.user_id, without=held.pk, on=today(now)):
            raise PersonRefused(PersonRefusal.LAST_ADMINISTRATOR)
        user, told = held.user, {"role": held.role, **_days(held.starts, held.ends)}
        _end(held, today(now))
        _note(Deed.ROLE_ENDED, user, actor, now, told)


def name_for_protected(
    *, user: User, starts: date, ends: date | None, actor: Actor, now: datetime
) -> None:
    """From a day on she may read of people with protected identity, in the roles that allow it."""
    with transaction.atomic():
        MayReadProtected.objects.create(
            user=user, starts=starts, ends=ends, named_by_id=actor.user, named_at=now
        )
        _note(Deed.NAMED_FOR_PROTECTED, user, actor, now, _days(starts, ends))


def end_naming(*, naming: MayReadProtected, actor: Actor, now: datetime) -> None:
    """From now on she may not; the log keeps that she might. Raises PersonRefused."""
    if _is_past(naming, today(now)):
        raise PersonRefused(PersonRefusal.HAS_ENDED)
    with transaction.atomic():
        user, told = naming.user, _days(naming.starts, naming.ends)
        _end(naming, today(now))
        _note(Deed.NAMING_ENDED, user, actor, now, told)


def close(*, user: User, actor: Actor, now: datetime) -> None:
    """Let her in no more, and end every session that she has; what she did stays hers.

    Raises PersonRefused where nobody else could give roles.
    """
    with transaction.atomic():
        _lock_administrators()
        if _is_last_administrator(user.pk, without=None, on=today(now)):
            raise PersonRefused(PersonRefusal.LAST_ADMINISTRATOR)
        _set_active(user, is_active=False)
        _end_sessions(user)
        _note(Deed.ACCOUNT_CLOSED, user, actor, now)


def open_again(*, user: User, actor: Actor, now: datetime) -> None:
    """Let her in again, in the roles that she has."""
    with transaction.atomic():
        _set_active(user, is_active=True)
        _note(Deed.ACCOUNT_OPENED, user, actor, now)


def starting_path(*, user: User, actor: Actor | None, now: datetime) -> str:
    """The page where she chooses a password: its address works once, within a day.

    It is shown to whoever hands it over, and then never again.
    """
    _note(Deed.START_LINK_MADE, user, actor, now)
    uid = urlsafe_base64_encode(force_bytes(user.pk))
    return reverse("accounts:start", args=(uid, default_token_generator.make_token(user)))


def may_start(user: User, token: str) -> bool:
    """Does the token still let her choose a password?"""
    return user.is_active and default_token_generator.check_token(user, token)


def choose_password(*, user: User, password: str, now: datetime) -> None:
    """Her new password; every session that she had ends."""
    with transaction.atomic():
        user.set_password(password)
        user.save(update_fields=("password",))
        _note(Deed.PASSWORD_CHOSEN, user, None, now)


def forget_second_factor(*, user: User, actor: Actor, now: datetime) -> None:
    """Her telephone is gone: she is signed out everywhere, and sets up another the next time."""
    with transaction.atomic():
        _end_sessions(user)
        SecondFactor.objects.filter(user=user).delete()
        user.recovery_codes.all().delete()
        _note(Deed.SECOND_FACTOR_FORGOTTEN, user, actor, now)


def _is_past(row: RoleHeld | MayReadProtected, on: date) -> bool:
    return row.ends is not None and row.ends < on


def _end(row: RoleHeld | MayReadProtected, on: date) -> None:
    yesterday = on - timedelta(days=1)
    if row.starts is not None and row.starts > yesterday:
        row.delete()
        return
    row.ends = yesterday
    row.save(update_fields=("ends",))


def _end_sessions(user: User) -> None:
    User.objects.filter(pk=user.pk).update(sessions_ended=F("sessions_ended") + 1)


def _set_active(user: User, *, is_active: bool) -> None:
    user.is_active = is_active
    user.save(update_fields=("is_active",))


def _lock_administrators() -> None:
    rows = RoleHeld.objects.select_for_update(no_key=True).filter(role=Role.ADMINISTRATOR.value)
    list(rows.order_by("pk").values_list("pk"))


def _is_last_administrator(user: int, *, without: int | None, on: date) -> bool:
    """Would nobody be left to give roles, from today and for as long as anybody can tell?"""
    held = RoleHeld.objects.filter(role=Role.ADMINISTRATOR.value, user__is_active=True)
    lasting = [one for one in held if one.ends is None and (one.starts is None or one.starts <= on)]
    if not any(one.user_id == user and without in (None, one.pk) for one in lasting):
        return False
    left = (
        [one for one in lasting if one.pk != without]
        if without
        else [one for one in lasting if one.user_id != user]
    )
    return not left


def _days(starts: date | None, ends: date | None) -> dict[str, str | None]:
    return {
        "starts": starts.isoformat() if starts else None,
        "ends": ends.isoformat() if ends else None,
    }


def _note(
    what: Deed,
    user: User,
    actor: Actor | None,
    now: datetime,
    contents: Mapping[str, object] | None = None,
) -> None:
    record(what=what, actor=actor, now=now, subject="user", subject_id=user.pk, contents=contents)
