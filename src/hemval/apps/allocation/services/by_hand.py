"""Places that people give instead of a rule: one proposes and says why, another confirms."""

from datetime import date, datetime
from enum import StrEnum

from django.db import IntegrityError, transaction

from hemval.apps.accounts.actor import Actor
from hemval.apps.accounts.acts import Act
from hemval.apps.allocation.explained import WITHDRAWN
from hemval.apps.allocation.models import Given, HandPlacement
from hemval.apps.allocation.rooms import rooms_for
from hemval.apps.allocation.services.to_decide import no_longer_asked
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.services import record
from hemval.apps.refused import Refused
from hemval.apps.rounds.models import Round
from hemval.core.placement.beginnings import begins_by_hand
from hemval.core.placement.by_hand import HandGround
from hemval.core.placement.placements import TO_BE_DECIDED


class HandRefusal(StrEnum):
    """Why a place is not given by hand; its words are `draws-hand-refused-…`."""

    NOT_ALLOCATED = "not_allocated"
    """Places are not given yet, or are given anew just now."""
    DECIDED = "decided"
    """The allocation is decided."""
    GONE = "gone"
    """She is not in the round any more."""
    NOT_OPEN = "not_open"
    """The provider cannot take on anybody for the bundle where she lives."""
    SAME = "same"
    """A rule has given her that place."""
    TOO_EARLY = "too_early"
    """It would begin before the allocation holds."""
    PROPOSED_ALREADY = "proposed_already"
    SAME_PERSON = "same_person"
    """Who proposed it cannot confirm it."""
    ANSWERED = "answered"
    """Somebody has confirmed or refused it meanwhile."""


class HandRefused(Refused):
    """A place is not given by hand."""

    words = "draws-hand-refused-"


def propose(
    *,
    given: int,
    provider: int,
    starts: date,
    ground: HandGround,
    because: str,
    actor: Actor,
    now: datetime,
) -> HandPlacement:
    """Propose a place instead of what a rule gave, or did not give. Raises HandRefused."""
    with transaction.atomic():
        one = Given.objects.select_related("provider").get(pk=given)
        row = _open(one.round_id)
        if one.outcome == WITHDRAWN:
            raise HandRefused(HandRefusal.GONE)
        if provider not in {room.provider for room in rooms_for(one)}:
            raise HandRefused(HandRefusal.NOT_OPEN)
        has_it = one.provider_id == provider and (one.starts or starts) == starts
        if has_it and one.outcome not in TO_BE_DECIDED:
            raise HandRefused(HandRefusal.SAME)
        if starts < row.effect:
            raise HandRefused(HandRefusal.TOO_EARLY)
        placed = _add(
            HandPlacement(
                round_id=one.round_id,
                client_id=one.client_id,
                bundle_id=one.bundle_id,
                provider_id=provider,
                starts=starts,
                was=one.outcome,
                is_exception=one.outcome not in TO_BE_DECIDED,
                ground=ground.value,
                because=because,
                proposed_at=now,
                proposed_by_id=actor.user,
                proposed_as=actor.role_for(Act.PLACE_BY_HAND).value,
            )
        )
        _review_again(row)
        _record(Deed.PLACE_PROPOSED, placed, actor, now, because)
    return placed


def confirm(*, placed: int, actor: Actor, now: datetime) -> HandPlacement:
    """Confirm a place that another has proposed; from now on it is hers. Raises HandRefused."""
    with transaction.atomic():
        one, row = _unanswered(placed)
        if one.proposed_by_id == actor.user:
            raise HandRefused(HandRefusal.SAME_PERSON)
        one.confirmed_at, one.confirmed_by_id = now, actor.user
        one.confirmed_as = actor.role_for(Act.PLACE_BY_HAND).value
        one.save(update_fields=("confirmed_at", "confirmed_by", "confirmed_as"))
        no_longer_asked(_apply(one), by=actor.user, now=now)
        _review_again(row)
        _record(Deed.PLACE_CONFIRMED, one, actor, now)
    return one


def refuse(*, placed: int, because: str, actor: Actor, now: datetime) -> HandPlacement:
    """Say no to a proposal, one's own too, and why. Raises HandRefused."""
    with transaction.atomic():
        one, row = _unanswered(placed)
        one.refused_at, one.refused_by_id, one.refused_because = now, actor.user, because
        one.save(update_fields=("refused_at", "refused_by", "refused_because"))
        _review_again(row)
        _record(Deed.PLACE_REFUSED, one, actor, now, because)
    return one


def apply_confirmed(row: Round) -> None:
    """Give everybody the place that two people have given her, after an allocation is made anew."""
    placed = HandPlacement.objects.select_related("provider").filter(
        round=row, confirmed_at__isnull=False
    )
    for one in placed:
        _apply(one)


def _apply(one: HandPlacement) -> list[int]:
    """Give her the place; what it is the outcome of, if she is still in the round."""
    there = Given.objects.filter(round=one.round_id, client=one.client_id, bundle=one.bundle_id)
    here = list(there.exclude(outcome=WITHDRAWN).select_related("today"))
    for hers in here:
        today = hers.today.key if hers.today else ""
        hers.provider_id = one.provider_id
        hers.starts = begins_by_hand(one.provider.key, today, one.starts)
        hers.decided_by_id, hers.decided_because = one.confirmed_by_id, one.because
        hers.save(update_fields=("provider", "starts", "decided_by", "decided_because"))
    return [hers.pk for hers in here]


def _open(round: int) -> Round:
    """The round, locked, in which places can be given by hand."""
    row = Round.objects.select_for_update(no_key=True).get(pk=round)
    if row.decided_at is not None:
        raise HandRefused(HandRefusal.DECIDED)
    if row.allocated_at is None:
        raise HandRefused(HandRefusal.NOT_ALLOCATED)
    return row


def _unanswered(placed: int) -> tuple[HandPlacement, Round]:
    row = _open(HandPlacement.objects.values_list("round_id", flat=True).get(pk=placed))
    one = HandPlacement.objects.get(pk=placed)
    if one.confirmed_at is not None or one.refused_at is not None:
        raise HandRefused(HandRefusal.ANSWERED)
    return one, row


def _add(placed: HandPlacement) -> HandPlacement:
    try:
        with transaction.atomic():
            placed.save(force_insert=True)
    except IntegrityError:
        raise HandRefused(HandRefusal.PROPOSED_ALREADY) from None
    return placed


def _review_again(row: Round) -> None:
    """What has been reviewed is not what stands now."""
    if row.reviewed_at is not None:
        row.reviewed_at = row.reviewed_by = None
        row.save(update_fields=("reviewed_at", "reviewed_by"))


def _record(what: Deed, one: HandPlacement, actor: Actor, now: datetime, because: str = "") -> None:
    record(
        what=what,
        actor=actor,
        now=now,
        subject="by_hand",
        subject_id=one.pk,
        client=one.client_id,
        contents={"because": because} if because else None,
    )
