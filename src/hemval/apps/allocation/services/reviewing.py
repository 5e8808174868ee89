"""Saying that an allocation has been reviewed."""

from datetime import datetime
from enum import StrEnum

from django.db import transaction

from hemval.apps.accounts.actor import Actor
from hemval.apps.allocation.models import HandPlacement
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.services import record
from hemval.apps.rounds.in_earnest import is_in_earnest
from hemval.apps.rounds.models import Round


class ReviewRefusal(StrEnum):
    """Why an allocation is not reviewed or decided; its words are `draws-review-refused-…`."""

    NOT_ALLOCATED = "not_allocated"
    BY_HAND_WAITS = "by_hand_waits"
    """A place by hand is proposed, and nobody has answered."""
    NOT_REVIEWED = "not_reviewed"
    SAME_PERSON = "same_person"
    """Who has reviewed it cannot decide it."""
    DECIDED = "decided"


class ReviewRefused(Exception):
    """An allocation is not reviewed or decided, and nothing is changed."""

    def __init__(self, why: ReviewRefusal) -> None:
        """Keep why."""
        super().__init__(why.value)
        self.why = why


def review(*, round: int, actor: Actor, now: datetime) -> None:
    """Say that an allocation has been reviewed as it stands. Raises ReviewRefused."""
    with transaction.atomic():
        row = Round.objects.select_for_update().get(pk=round)
        why = not_reviewed(row)
        if why is not None:
            raise ReviewRefused(why)
        row.reviewed_at, row.reviewed_by_id = now, actor.user
        row.save(update_fields=("reviewed_at", "reviewed_by"))
        record(what=Deed.ROUND_REVIEWED, actor=actor, now=now, subject="round", subject_id=round)


def not_reviewed(row: Round) -> ReviewRefusal | None:
    """What is in the way of saying that an allocation has been reviewed."""
    if row.approved_at is not None:
        return ReviewRefusal.DECIDED
    if row.allocated_at is None:
        return ReviewRefusal.NOT_ALLOCATED
    if waiting(row):
        return ReviewRefusal.BY_HAND_WAITS
    return None


def not_approved(row: Round, user: int) -> ReviewRefusal | None:
    """What is in the way of somebody's deciding an allocation.

    Who has reviewed a round that is carried out cannot decide it: two people answer for what
    people are told.
    """
    why = not_reviewed(row)
    if why is not None:
        return why
    if row.reviewed_at is None:
        return ReviewRefusal.NOT_REVIEWED
    if row.reviewed_by_id == user and is_in_earnest(row):
        return ReviewRefusal.SAME_PERSON
    return None


def waiting(row: Round) -> int:
    """How many places by hand are proposed and not answered."""
    unanswered = HandPlacement.objects.filter(
        round=row, confirmed_at__isnull=True, refused_at__isnull=True
    )
    return unanswered.count()
