"""Letting a decided round take effect, when every order is answered or dealt with."""

from datetime import datetime

from django.db import transaction

from hemval.apps.accounts.actor import Actor
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.services import record
from hemval.apps.placements.queries import orders_left
from hemval.apps.rounds.days import days_of, today_in
from hemval.apps.rounds.holding import held_round
from hemval.apps.rounds.models import Round
from hemval.apps.rounds.refusing import Lacks, RoundRefusal, RoundRefused
from hemval.apps.rounds.services.inviting import ROUND
from hemval.core.round.lacking import Lacking
from hemval.core.stages.next_step import lacks_to_begin


def lacks_before_beginning(row: Round, now: datetime) -> tuple[Lacking, ...]:
    """What a decided round lacks before it is in effect."""
    left = orders_left(row, now)
    return lacks_to_begin(
        days_of(row),
        today_in(row, now),
        is_carried_out=row.carried_out_at is not None,
        waiting=left.waiting,
        refused=left.refused,
        by_hand=left.by_hand,
    )


def let_begin(*, row: Round, actor: Actor, now: datetime) -> None:
    """Say that a round is in effect; once.

    Raises RoundRefused for one that is not decided, and Lacks while an order waits for anybody.
    """
    with transaction.atomic():
        held = held_round(row.pk)
        if held.decided_at is None:
            raise RoundRefused(RoundRefusal.NOT_DECIDED)
        if held.in_effect_at is not None:
            return
        if lacks := lacks_before_beginning(held, now):
            raise Lacks(lacks)
        held.in_effect_at = now
        held.save(update_fields=["in_effect_at"])
        record(what=Deed.ROUND_BEGUN, actor=actor, now=now, subject=ROUND, subject_id=held.pk)
