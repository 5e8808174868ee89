"""Setting up a round, changing its plan, and confirming its caps."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date, datetime
from typing import Any

from django.db import transaction

from hemval.apps.accounts.actor import Actor
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.services import record
from hemval.apps.jobs.models import Job, JobKind
from hemval.apps.jobs.services import ask
from hemval.apps.rounds.caps import caps_digest
from hemval.apps.rounds.holding import held_round
from hemval.apps.rounds.models import Check, Round
from hemval.apps.rounds.refusing import RoundRefusal, RoundRefused
from hemval.apps.rounds.writing import value_row
from hemval.core.facts.round_plan import NamedValue
from hemval.core.system.values import RoundKind

CHECKED = "round_check"
"""What a check is about. It is no work on the round itself, so that it hinders none."""
_UNTIL_FROZEN = frozenset({"facts_on", "share_base_on", "notify_by", "temporary_performer_id"})
"""What may be changed after people are invited: nothing that their letters tell."""
_NOTHING: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """A round's plan as somebody fills it in; other rows by their numbers."""

    version_id: int
    kind: RoundKind
    facts_on: date
    announced: date | None = None
    opens: date | None = None
    closes: date | None = None
    share_base_on: date | None = None
    notify_by: date | None = None
    effect: date
    order_source: str = ""
    leaving_id: int | None = None
    temporary_performer_id: int | None = None
    is_exercise: bool = False
    played_on: date | None = None


def set_up(*, key: str, planned: Planned, actor: Actor, now: datetime) -> Round:
    """Set up a round, and have its lists looked through. Raises RoundRefused."""
    with transaction.atomic():
        if Round.objects.filter(key=key).exists():
            raise RoundRefused(RoundRefusal.KEY_TAKEN)
        row = Round.objects.create(key=key, set_up_at=now, **_columns(planned))
        look_again(row=row, actor=actor, now=now)
        _record(Deed.ROUND_SET_UP, row, actor, now, _told(planned))
    return row


def change(*, row: Round, planned: Planned, actor: Actor, now: datetime) -> Round:
    """Change the plan of a round, and have its lists looked through again.

    What the invitation tells holds when people are invited, and all of it when it is frozen.
    Raises RoundRefused with what may not be changed.
    """
    with transaction.atomic():
        held = held_round(row.pk)
        wanted = _columns(planned)
        changed = {name for name, value in wanted.items() if getattr(held, name) != value}
        if not changed:
            return held
        if held.frozen_at is not None or held.invited_at is not None:
            may = _NOTHING if held.frozen_at is not None else _UNTIL_FROZEN
            if wrong := changed - may - {"played_on"}:
                raise RoundRefused(RoundRefusal.HOLDS, names=sorted(wrong))
        before = {name: getattr(held, name) for name in changed}
        for name in changed:
            setattr(held, name, wanted[name])
        held.save(update_fields=sorted(changed))
        look_again(row=held, actor=actor, now=now)
        after = {name: wanted[name] for name in changed}
        _record(Deed.ROUND_CHANGED, held, actor, now, {"before": before, "after": after})
    return held


def name_value(*, row: Round, value: NamedValue | None, actor: Actor, now: datetime) -> None:
    """Name the public value that the draw is to rest on. Raises RoundRefused for what is frozen."""
    with transaction.atomic():
        held = held_round(row.pk)
        if held.frozen_at is not None:
            raise RoundRefused(RoundRefusal.FROZEN)
        before = held.draw_value
        held.draw_value = value_row(value)
        held.save(update_fields=["draw_value"])
        look_again(row=held, actor=actor, now=now)
        told = {"before": {"draw_value": before}, "after": {"draw_value": held.draw_value}}
        _record(Deed.ROUND_CHANGED, held, actor, now, told)


def play_on(*, row: Round, day: date, actor: Actor, now: datetime) -> None:
    """Let it be another day in an exercise. Raises RoundRefused for a round that is none."""
    with transaction.atomic():
        held = held_round(row.pk)
        if not held.is_exercise:
            raise RoundRefused(RoundRefusal.NO_EXERCISE)
        held.played_on = day
        held.save(update_fields=["played_on"])
        _record(Deed.ROUND_PLAYED_ON, held, actor, now, {"day": day})


def confirm_caps(*, row: Round, digest: str, actor: Actor, now: datetime) -> bool:
    """Say that the caps are right as they were shown; False where they have changed since.

    `digest` is `caps_digest` of what was shown. Raises RoundRefused for a round that is frozen.
    """
    with transaction.atomic():
        held = held_round(row.pk)
        if held.frozen_at is not None:
            raise RoundRefused(RoundRefusal.FROZEN)
        if caps_digest(held) != digest:
            return False
        held.caps_confirmed_at, held.caps_digest = now, digest
        held.save(update_fields=["caps_confirmed_at", "caps_digest"])
        _record(Deed.CAPS_CONFIRMED, held, actor, now, {"digest": digest})
    return True


def look_again(*, row: Round, actor: Actor, now: datetime) -> Job:
    """Have the lists of a round looked through as they stand now, behind the pages.

    What followed before is forgotten, since it may hold no longer.
    """
    with transaction.atomic():
        Check.objects.filter(round=row).delete()
        return ask(
            kind=JobKind.CHECK,
            about=CHECKED,
            about_id=row.pk,
            wanted={},
            actor=actor,
            now=now,
        )


def lists_changed(*, actor: Actor, now: datetime) -> None:
    """Have every round looked through again that is not frozen, since lists have changed."""
    for row in Round.objects.filter(frozen_at__isnull=True):
        look_again(row=row, actor=actor, now=now)


def _columns(planned: Planned) -> dict[str, Any]:
    columns = {one.name: getattr(planned, one.name) for one in fields(Planned)}
    return {**columns, "kind": planned.kind.value}


def _told(planned: Planned) -> Mapping[str, object]:
    return {name: value for name, value in _columns(planned).items() if value not in (None, "")}


def _record(
    what: Deed, row: Round, actor: Actor, now: datetime, contents: Mapping[str, object]
) -> None:
    record(
        what=what,
        actor=actor,
        now=now,
        subject="round",
        subject_id=row.pk,
        contents={name: _written(value) for name, value in contents.items()},
    )


def _written(value: object) -> object:
    if isinstance(value, Mapping):
        return {name: _written(one) for name, one in value.items()}
    return value.isoformat() if isinstance(value, date) else value
