"""To say which choice counts, where it was in doubt."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from django.db import transaction
from django.db.models import QuerySet

from hemval.apps.accounts.actor import Actor
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.services import record
from hemval.apps.choices.client_in_round import client_in_round
from hemval.apps.choices.facts import ROUND_FROZEN, choice_of, known_choices
from hemval.apps.choices.models import WAITS, Choice
from hemval.apps.choices.services.telling import tell_of_settled
from hemval.apps.clients.models import Client
from hemval.apps.refused import Refused
from hemval.apps.rounds.holding import held_round
from hemval.apps.rounds.models import Round
from hemval.apps.tasks.models import About, TaskKind
from hemval.apps.tasks.services import end_tasks
from hemval.core.choosing import CountedChoice, WhyUndecided, set_aside_by


class SettleRefusal(StrEnum):
    """Why nothing is settled; its words are `choices-settle-refused-…`."""

    ALREADY_SETTLED = "already_settled"
    """Somebody settled it meanwhile, or it waits no more."""
    ROUND_FROZEN = "round_frozen"
    """The choices of the round are frozen, and what is frozen holds."""
    STILL_UNCLEAR = "still_unclear"
    """What it says is unclear in itself; `unclear` says how."""


class SettleRefused(Refused):
    """Nothing is settled, and everything stands as it was."""

    words = "choices-settle-refused-"

    def __init__(self, why: SettleRefusal, unclear: WhyUndecided | None = None) -> None:
        """Keep why, and how the choice is unclear where it is."""
        super().__init__(why)
        self.unclear = unclear


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """What a case manager said: the choice that counts, if any does, and those set aside."""

    counts: Choice | None
    set_aside: tuple[Choice, ...]


def settle(*, held: int, counts: int | None, because: str, actor: Actor, now: datetime) -> Settled:
    """Say which of a client's choices for a bundle counts, or that none that waits does.

    `held` is one that waits, and `counts` it or another of the same client, bundle and round. All
    are kept. Of the others, those that wait and those that did not surely arrive before the one
    that counts are set aside; earlier ones are replaced by it as always. Raises SettleRefused.
    """
    with transaction.atomic():
        waiting = Choice.objects.select_related("client", "bundle").get(pk=held)
        row = held_round(waiting.round_id)
        waiting.refresh_from_db()
        _check_waits(waiting, row)
        group = _beside(waiting)
        chosen = next((one for one in group if one.pk == counts), None)
        if counts is not None and chosen is None:
            raise SettleRefused(SettleRefusal.ALREADY_SETTLED)
        aside = _set_aside(group, chosen)
        ids = [one.pk for one in aside]
        told = {"settled_by": actor.user, "settled_because": because}
        Choice.objects.filter(pk__in=ids).update(set_aside_at=now, **told)
        if chosen is not None:
            Choice.objects.filter(pk=chosen.pk).update(released_at=now, **told)
            _check_is_clear(row, waiting, chosen)
        end_tasks(
            About.CHOICE,
            [one.pk for one in group],
            kinds=(TaskKind.CHOICE_HELD,),
            now=now,
            by=actor.user,
            how=because,
        )
        tell_of_settled(waiting, row, now)
        record(
            what=Deed.CHOICE_SETTLED,
            actor=actor,
            now=now,
            subject="choice",
            subject_id=waiting.pk,
            client=waiting.client_id,
            contents={
                "counts": chosen.key if chosen else "",
                "set_aside": [one.key for one in aside],
                "because": because,
            },
        )
    return Settled(counts=chosen, set_aside=aside)


def waiting_choices() -> QuerySet[Choice]:
    """Choices that wait for a case manager, those that were registered too late among them."""
    return Choice.objects.filter(WAITS).order_by("registered_at", "id")


def _check_waits(waiting: Choice, row: Round) -> None:
    if not waiting.is_waiting:
        raise SettleRefused(SettleRefusal.ALREADY_SETTLED)
    if row.frozen_at is not None and waiting.held_for != ROUND_FROZEN:
        raise SettleRefused(SettleRefusal.ROUND_FROZEN)


def _beside(waiting: Choice) -> list[Choice]:
    """Everything that stands together with one that waits; alone where the round went on."""
    if waiting.held_for == ROUND_FROZEN:
        return [waiting]
    same = known_choices().filter(
        round=waiting.round_id, client=waiting.client_id, bundle=waiting.bundle_id
    )
    rows = same.select_related("client", "bundle", "chosen_by", "registered_by")
    return list(rows.order_by("arrived_at", "id"))


def _set_aside(group: Sequence[Choice], chosen: Choice | None) -> tuple[Choice, ...]:
    told = {one.key: choice_of(one, ()) for one in group}
    waiting = {one.key for one in group if one.is_waiting}
    counts = told[chosen.key] if chosen else None
    gone = {one.id for one in set_aside_by(counts, told.values(), waiting)}
    return tuple(one for one in group if one.key in gone)


def _check_is_clear(row: Round, waiting: Choice, chosen: Choice) -> None:
    """Does the one that was chosen count now? Else nothing of this is done."""
    if waiting.held_for == ROUND_FROZEN:
        raise SettleRefused(SettleRefusal.ROUND_FROZEN)
    client = Client.objects.select_related("area", "household").get(pk=waiting.client_id)
    standing: CountedChoice = next(
        one for one in client_in_round(row, client).counted if one.bundle == waiting.bundle.key
    )
    if standing.counts is None or standing.counts.id != chosen.key:
        raise SettleRefused(SettleRefusal.STILL_UNCLEAR, next(iter(standing.undecided), None))
