"""Saying that an allocation has been reviewed."""

from datetime import datetime

from django.db import transaction

from hemval.apps.accounts.actor import Actor
from hemval.apps.allocation.models import HandPlacement
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.services import record
from hemval.apps.choice_system.facts import system_of
from hemval.apps.refused import Refused
from hemval.apps.rounds.days import today_in
from hemval.apps.rounds.in_earnest import is_in_earnest
from hemval.apps.rounds.models import Round
from hemval.core.stages.deciding import (
    AllocationStands,
    ReviewRefusal,
    needs_two,
    why_not_decided,
    why_not_reviewed,
)


class ReviewRefused(Refused):
    """An allocation is not reviewed or decided."""

    words = "draws-review-refused-"


def review(*, round: int, actor: Actor, now: datetime) -> None:
    """Say that an allocation has been reviewed as it stands. Raises ReviewRefused."""
    with transaction.atomic():
        row = Round.objects.select_for_update(no_key=True).get(pk=round)
        why = not_reviewed(row)
        if why is not None:
            raise ReviewRefused(why)
        row.reviewed_at, row.reviewed_by_id = now, actor.user
        row.save(update_fields=("reviewed_at", "reviewed_by"))
        record(what=Deed.ROUND_REVIEWED, actor=actor, now=now, subject="round", subject_id=round)


def not_reviewed(row: Round) -> ReviewRefusal | None:
    """What is in the way of saying that an allocation has been reviewed."""
    return why_not_reviewed(_stands(row))


def not_decided(row: Round, user: int, now: datetime) -> ReviewRefusal | None:
    """What is in the way of somebody's deciding an allocation."""
    by_two = is_in_earnest(row) and needs_two(system_of(row.version), today_in(row, now))
    return why_not_decided(_stands(row), user, by_two=by_two)


def _stands(row: Round) -> AllocationStands:
    return AllocationStands(
        is_allocated=row.allocated_at is not None,
        is_decided=row.decided_at is not None,
        by_hand_waiting=waiting(row),
        reviewed_by=row.reviewed_by_id,
    )


def waiting(row: Round) -> int:
    """How many places by hand are proposed and not answered."""
    unanswered = HandPlacement.objects.filter(
        round=row, confirmed_at__isnull=True, refused_at__isnull=True
    )
    return unanswered.count()
