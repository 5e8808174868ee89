"""Is it she? Name and password, then a code that her telephone shows or that she has on paper."""

import logging
from collections.abc import Mapping
from datetime import datetime, timedelta
from enum import StrEnum

from django.contrib.auth import authenticate
from django.db import transaction
from django.db.models import F

from hemval.apps.accounts.actor import actor_of
from hemval.apps.accounts.digests import code_digest, name_digest, subject_digest
from hemval.apps.accounts.models import FailedSignIn, RecoveryCode, SecondFactor, User
from hemval.apps.accounts.totp import SECRET_BYTES, latest_step, secret_from, step_of
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.services import record
from hemval.apps.sealed_numbers import opened, sealed
from hemval.chance import secret_bytes
from hemval.core.dates.zone import today

MOST_FAILURES = 5
LOCKED_FOR = timedelta(minutes=15)
RECOVERY_CODES = 8
_CODE_BYTES = 5
log = logging.getLogger(__name__)


class Refusal(StrEnum):
    """Why somebody is not let in."""

    WRONG = "wrong"
    LOCKED = "locked"
    """Too many wrong in a row: nobody is let in by that name for a quarter of an hour."""
    UNKNOWN = "unknown"
    """The identity provider knows her, and Hemval does not."""


class HasSecondFactor(Exception):
    """She has a second factor already, which another does not take the place of."""


def check_password(*, username: str, password: str, now: datetime) -> User | Refusal:
    """The user whose name and password they are; the same answer whether a name exists or not."""
    tries = _counted(username, now)
    if tries is None:
        return _refused(Refusal.LOCKED)
    user = authenticate(username=username, password=password)
    if not isinstance(user, User):
        return _failed(username, tries, now)
    _was_right(username)
    return user


def check_code(*, user: User, typed: str, now: datetime) -> Refusal | None:
    """None where the code of her telephone, or one on paper, was typed; else why not."""
    tries = _counted(user.username, now)
    if tries is None:
        return _refused(Refusal.LOCKED)
    with transaction.atomic():
        is_right = _is_next_code(user, typed, now) or _use_recovery_code(user, typed, now)
    if not is_right:
        return _failed(user.username, tries, now)
    _was_right(user.username)
    return None


def known_as(*, subject: str) -> User | Refusal:
    """The user whom the identity provider calls so, if she works here."""
    found = User.objects.filter(subject_digest=subject_digest(subject), is_active=True).first()
    return found or _refused(Refusal.UNKNOWN)


def new_secret() -> str:
    """A secret for an authenticator app, not yet anybody's."""
    return secret_from(secret_bytes(SECRET_BYTES))


def set_second_factor(
    *, user: User, secret: str, typed: str, now: datetime
) -> tuple[str, ...] | None:
    """Take a secret into use once her telephone shows its code; gives the codes to keep on paper.

    None where the code is wrong. Raises HasSecondFactor where somebody, she or another with her
    password, has set one up since she was asked to.
    """
    step = step_of(typed, secret, now, after=0)
    if step is None:
        return None
    codes = tuple(_on_paper(secret_bytes(_CODE_BYTES)) for _ in range(RECOVERY_CODES))
    with transaction.atomic():
        _, is_new = SecondFactor.objects.get_or_create(
            user=user,
            defaults={
                "secret_cipher": sealed(secret, factor_owner(user)),
                "confirmed_at": now,
                "last_step": step,
            },
        )
        if not is_new:
            raise HasSecondFactor
        RecoveryCode.objects.bulk_create(
            RecoveryCode(user=user, digest=code_digest(code)) for code in codes
        )
        _note(Deed.SECOND_FACTOR_SET, user, now)
    return codes


def signed_in(*, user: User, way: str, now: datetime) -> None:
    """She is in: her failures are forgotten, and the log tells how many they were."""
    with transaction.atomic():
        failures = FailedSignIn.objects.filter(name_digest=name_digest(user.username))
        wrong = sum(failures.values_list("tries", flat=True))
        failures.delete()
        _note(Deed.SIGNED_IN, user, now, {"way": way, **({"failures": wrong} if wrong else {})})


def signed_out(*, user: User, now: datetime) -> None:
    """She has left, or her time ran out."""
    _note(Deed.SIGNED_OUT, user, now)


def no_code_again(*, now: datetime) -> None:
    """Take no code of any authenticator app that can have been shown until now."""
    SecondFactor.objects.update(last_step=latest_step(now))


def forget_failures(*, now: datetime) -> None:
    """Forget failures that keep nobody out any more."""
    FailedSignIn.objects.filter(latest_at__lte=now - LOCKED_FOR).delete()


def _counted(username: str, now: datetime) -> int | None:
    """Count a try for a name before it is made: which in a row it is, None for one too many."""
    with transaction.atomic():
        row, _ = FailedSignIn.objects.select_for_update(no_key=True).get_or_create(
            name_digest=name_digest(username), defaults={"latest_at": now}
        )
        tries = 0 if row.latest_at <= now - LOCKED_FOR else row.tries
        if tries >= MOST_FAILURES:
            return None
        row.tries, row.latest_at = tries + 1, now
        row.save(update_fields=("tries", "latest_at"))
    return row.tries


def _was_right(username: str) -> None:
    counted = FailedSignIn.objects.filter(name_digest=name_digest(username), tries__gt=0)
    counted.update(tries=F("tries") - 1)


def _failed(username: str, tries: int, now: datetime) -> Refusal:
    """A wrong one; the log tells when a name is closed, once each time."""
    user = User.objects.filter(username=username).first()
    if user and tries == MOST_FAILURES:
        record(what=Deed.SIGN_IN_REFUSED, actor=None, now=now, subject="user", subject_id=user.pk)
    return _refused(Refusal.WRONG)


def _refused(why: Refusal) -> Refusal:
    log.info("sign_in_refused", extra={"fault": why.value})
    return why


def _is_next_code(user: User, typed: str, now: datetime) -> bool:
    factor = SecondFactor.objects.select_for_update(no_key=True).filter(user=user).first()
    if factor is None:
        return False
    secret = opened(factor.secret_cipher, factor_owner(user))
    step = step_of(typed, secret, now, after=factor.last_step)
    if step is None:
        return False
    factor.last_step = step
    factor.save(update_fields=("last_step",))
    return True


def _use_recovery_code(user: User, typed: str, now: datetime) -> bool:
    used = user.recovery_codes.filter(digest=code_digest(typed), used_at__isnull=True)
    if not used.update(used_at=now):
        return False
    _note(Deed.RECOVERY_CODE_USED, user, now)
    return True


def _note(
    what: Deed, user: User, now: datetime, contents: Mapping[str, object] | None = None
) -> None:
    actor = actor_of(user, today(now))
    record(what=what, actor=actor, now=now, subject="user", subject_id=user.pk, contents=contents)


def _on_paper(random: bytes) -> str:
    letters = secret_from(random)
    return f"{letters[:4]}-{letters[4:]}"


def factor_owner(user: User) -> str:
    """What the secret of somebody's second factor is sealed for."""
    return f"factor:{user.pk}"
