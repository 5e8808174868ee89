"""Answering for that all post of a round is registered, and taking it back."""

from datetime import datetime

from django.db import transaction

from hemval.apps.accounts.actor import Actor
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.services import record
from hemval.apps.rounds.days import days_of, today_in
from hemval.apps.rounds.holding import held_round
from hemval.apps.rounds.models import Round
from hemval.apps.rounds.refusing import Lacks, RoundRefusal, RoundRefused
from hemval.core.stages.next_step import lacks_to_sign_off


def sign_off(*, row: Round, actor: Actor, now: datetime) -> None:
    """Answer for that all post that came in time is registered; once.

    Raises RoundRefused before anybody is invited, and Lacks while post of the last day can still
    come.
    """
    with transaction.atomic():
        held = held_round(row.pk)
        if held.invited_at is None:
            raise RoundRefused(RoundRefusal.NOBODY_INVITED)
        if held.signed_off_at is not None:
            return
        lacks = lacks_to_sign_off(days_of(held), today_in(held, now), is_exercise=held.is_exercise)
        if lacks:
            raise Lacks(lacks)
        held.signed_off_at, held.signed_off_by_id = now, actor.user
        held.save(update_fields=["signed_off_at", "signed_off_by"])
        _record(Deed.POST_SIGNED_OFF, held, actor, now)


def take_back(*, row: Round, actor: Actor, now: datetime) -> None:
    """Say that post was left after all. Raises RoundRefused for a round that is frozen."""
    with transaction.atomic():
        held = held_round(row.pk)
        if held.frozen_at is not None:
            raise RoundRefused(RoundRefusal.FROZEN)
        if held.signed_off_at is None:
            return
        held.signed_off_at = held.signed_off_by = None
        held.save(update_fields=["signed_off_at", "signed_off_by"])
        _record(Deed.SIGN_OFF_TAKEN_BACK, held, actor, now)


def _record(what: Deed, row: Round, actor: Actor, now: datetime) -> None:
    record(what=what, actor=actor, now=now, subject="round", subject_id=row.pk)
