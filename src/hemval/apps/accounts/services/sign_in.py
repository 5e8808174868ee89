"""Is it she? Name and password, then a code that her telephone shows or that she has on paper."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from enum import StrEnum

from django.contrib.auth import authenticate
from django.db import transaction

from hemval.apps.accounts.actor import actor_of
from hemval.apps.accounts.models import FailedSignIn, RecoveryCode, SecondFactor, User
from hemval.apps.accounts.totp import SECRET_BYTES, secret_from, step_of
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.services import record
from hemval.apps.sealed_numbers import found_by, opened, sealed
from hemval.chance import secret_bytes

MOST_FAILURES = 5
LOCKED_FOR = timedelta(minutes=15)
RECOVERY_CODES = 8
_CODE_BYTES = 5


class Refusal(StrEnum):
    """Why somebody is not let in."""

    WRONG = "wrong"
    LOCKED = "locked"
    """Too many wrong in a row: nobody is let in by that name for a quarter of an hour."""
    UNKNOWN = "unknown"
    """The identity provider knows her, and Hemval does not."""


def check_password(*, username: str, password: str, now: datetime) -> User | Refusal:
    """The user whose name and password they are; the same answer whether a name exists or not."""
    if _is_locked(username, now):
        _note_refusal(username, Refusal.LOCKED, now)
        return Refusal.LOCKED
    user = authenticate(username=username, password=password)
    if isinstance(user, User):
        return user
    return _failed(username, now)


def check_code(*, user: User, typed: str, now: datetime) -> Refusal | None:
    """None where the code of her telephone, or one on paper, was typed; else why not."""
    if _is_locked(user.username, now):
        _note_refusal(user.username, Refusal.LOCKED, now)
        return Refusal.LOCKED
    with transaction.atomic():
        factor = SecondFactor.objects.select_for_update().get(user=user)
        secret = opened(factor.secret_cipher, factor_owner(user))
        step = step_of(typed, secret, now, after=factor.last_step)
        if step is not None:
            factor.last_step = step
            factor.save(update_fields=("last_step",))
            return None
        if _use_recovery_code(user, typed, now):
            return None
    return _failed(user.username, now)


def known_as(*, subject: str, now: datetime) -> User | Refusal:
    """The user whom the identity provider calls so, if she works here."""
    user = User.objects.filter(subject=subject, is_active=True).first()
    if user is None:
        _note_refusal("", Refusal.UNKNOWN, now)
        return Refusal.UNKNOWN
    return user


def new_secret() -> str:
    """A secret for an authenticator app, not yet anybody's."""
    return secret_from(secret_bytes(SECRET_BYTES))


def set_second_factor(
    *, user: User, secret: str, typed: str, now: datetime
) -> tuple[str, ...] | None:
    """Take a secret into use once her telephone shows its code; gives the codes to keep on paper.

    None where the code is wrong. Whatever she had before is no longer taken.
    """
    step = step_of(typed, secret, now, after=0)
    if step is None:
        return None
    codes = tuple(_on_paper(secret_bytes(_CODE_BYTES)) for _ in range(RECOVERY_CODES))
    with transaction.atomic():
        SecondFactor.objects.update_or_create(
            user=user,
            defaults={
                "secret_cipher": sealed(secret, factor_owner(user)),
                "confirmed_at": now,
                "last_step": step,
            },
        )
        user.recovery_codes.all().delete()
        RecoveryCode.objects.bulk_create(
            RecoveryCode(user=user, digest=_digest(code)) for code in codes
        )
        _note(Deed.SECOND_FACTOR_SET, user, now)
    return codes


def signed_in(*, user: User, way: str, now: datetime) -> None:
    """She is in: her failures are forgotten, and the log tells."""
    with transaction.atomic():
        FailedSignIn.objects.filter(name_digest=_name_digest(user.username)).delete()
        _note(Deed.SIGNED_IN, user, now, {"way": way})


def signed_out(*, user: User, now: datetime) -> None:
    """She has left, or her time ran out."""
    _note(Deed.SIGNED_OUT, user, now)


def _is_locked(username: str, now: datetime) -> bool:
    lately = FailedSignIn.objects.filter(
        name_digest=_name_digest(username), at__gt=now - LOCKED_FOR
    )
    return lately.count() >= MOST_FAILURES


def _failed(username: str, now: datetime) -> Refusal:
    with transaction.atomic():
        FailedSignIn.objects.filter(at__lt=now - LOCKED_FOR).delete()
        FailedSignIn.objects.create(name_digest=_name_digest(username), at=now)
        _note_refusal(username, Refusal.WRONG, now)
    return Refusal.WRONG


def _use_recovery_code(user: User, typed: str, now: datetime) -> bool:
    used = user.recovery_codes.filter(digest=_digest(typed), used_at__isnull=True)
    if not used.update(used_at=now):
        return False
    _note(Deed.RECOVERY_CODE_USED, user, now)
    return True


def _note(
    what: Deed, user: User, now: datetime, contents: Mapping[str, object] | None = None
) -> None:
    actor = actor_of(user, now.date())
    record(what=what, actor=actor, now=now, subject="user", subject_id=user.pk, contents=contents)


def _note_refusal(username: str, why: Refusal, now: datetime) -> None:
    user = User.objects.filter(username=username).first()
    record(
        what=Deed.SIGN_IN_REFUSED,
        actor=None,
        now=now,
        subject="user",
        subject_id=user.pk if user else "",
        contents={"why": why.value},
    )


def _name_digest(username: str) -> str:
    return found_by(username.strip().casefold().encode("unicode_escape").decode("ascii"))


def _digest(code: str) -> str:
    letters = "".join(one for one in code.upper() if one.isalnum())
    return found_by(letters.encode("unicode_escape").decode("ascii"))


def _on_paper(random: bytes) -> str:
    letters = secret_from(random)
    return f"{letters[:4]}-{letters[4:]}"


def factor_owner(user: User) -> str:
    """What the secret of somebody's second factor is sealed for."""
    return f"factor:{user.pk}"
