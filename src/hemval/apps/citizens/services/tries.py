"""Tries of codes, counted by code, by address and in all, so that nobody guesses for long."""

from datetime import UTC, datetime

from django.db.models import F

from hemval.apps.citizens.models import TriedBy, TriedCode
from hemval.apps.refused import Refused
from hemval.apps.sealed_numbers import found_by
from hemval.core.signing_in import (
    CODE_IS_CLOSED_FOR,
    MOST_WRONG,
    MOST_WRONG_FROM_ONE_PLACE,
    MOST_WRONG_IN_A_MINUTE,
    PLACE_IS_CLOSED_FOR,
    SLOWED_FOR,
    Tries,
    tries_now,
)

_KINDS = {
    TriedBy.CODE: (MOST_WRONG, CODE_IS_CLOSED_FOR),
    TriedBy.PLACE: (MOST_WRONG_FROM_ONE_PLACE, PLACE_IS_CLOSED_FOR),
    TriedBy.ANYBODY: (MOST_WRONG_IN_A_MINUTE, SLOWED_FOR),
}


class ManyAreWrong(Refused):
    """So many are wrong everywhere that she is to wait a minute; of codes it says nothing."""

    def __init__(self) -> None:
        """Say that she is to wait, or ring."""
        super().__init__("citizen-fault-many")


def is_closed_to(place: str, now: datetime) -> bool:
    """Have too many tries come from an address in this hour? Then nothing more is kept of it."""
    digest = _digest(TriedBy.PLACE, _by_the_hour(place, now))
    row = TriedCode.objects.filter(by=TriedBy.PLACE.value, digest=digest).first()
    return bool(place) and row is not None and row.tries >= MOST_WRONG_FROM_ONE_PLACE


def count_try(*, code: str, place: str, now: datetime) -> int | None:
    """Count a try before it is judged: which in a row of its code it is, None for one too many.

    An address that nobody knows (empty) closes nothing, since all may share it. Where very many
    are wrong, whoever comes from a new address may still try once, and others wait for the next
    minute: then ManyAreWrong is raised. To be called in a transaction: those who try at once come
    one by one.
    """
    from_here = _count(TriedBy.PLACE, _by_the_hour(place, now), now) if place else None
    if place and from_here is None:
        return None
    if _count(TriedBy.ANYBODY, _by_the_minute(now), now) is None and from_here != 1:
        raise ManyAreWrong
    return _count(TriedBy.CODE, code, now)


def take_back(*, code: str, place: str, now: datetime) -> None:
    """It was right: it counts for nothing, and neither do the wrong ones of its code."""
    TriedCode.objects.filter(by=TriedBy.CODE.value, digest=_digest(TriedBy.CODE, code)).delete()
    for by, tried in (
        (TriedBy.PLACE, _by_the_hour(place, now)),
        (TriedBy.ANYBODY, _by_the_minute(now)),
    ):
        here = TriedCode.objects.filter(by=by.value, digest=_digest(by, tried), tries__gt=0)
        here.update(tries=F("tries") - 1)


def forget_tries(*, now: datetime) -> None:
    """Forget tries that close nothing any more."""
    for by, (_, closed_for) in _KINDS.items():
        TriedCode.objects.filter(by=by.value, latest_at__lte=now - closed_for).delete()


def _count(by: TriedBy, tried: str, now: datetime) -> int | None:
    """Count one more: which it is, None for one too many. Its row is then locked."""
    most, closed_for = _KINDS[by]
    row, _ = TriedCode.objects.select_for_update(no_key=True).get_or_create(
        by=by.value, digest=_digest(by, tried), defaults={"latest_at": now}
    )
    before = Tries(count=row.tries, latest=row.latest_at)
    tries = tries_now(before, now=now, closed_for=closed_for)
    if tries >= most:
        return None
    row.tries, row.latest_at = tries + 1, now
    row.save(update_fields=("tries", "latest_at"))
    return row.tries


def _by_the_hour(place: str, now: datetime) -> str:
    """A place by the hour of the clock: what many there mistype over a day closes nothing."""
    return f"{place} {now.astimezone(UTC):%Y-%m-%dT%H}"


def _by_the_minute(now: datetime) -> str:
    return f"{now.astimezone(UTC):%Y-%m-%dT%H:%M}"


def _digest(by: TriedBy, tried: str) -> str:
    return found_by(f"tried {by.value} {tried.encode('unicode_escape').decode('ascii')}")
