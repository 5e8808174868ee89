"""The caps of a round: whether those that somebody has confirmed are still those that hold."""

import hashlib

from hemval.apps.providers.facts import all_caps
from hemval.apps.rounds.models import Round
from hemval.core.stages.next_step import CapsStand


def caps_digest(row: Round) -> str:
    """What the caps of a round are known by: those of its rules, and those that providers state."""
    stated = (
        f"{one.provider} {one.bundle} {one.area} {one.amount.normalize()} {one.period}"
        for one in all_caps()
    )
    told = "\n".join([row.version.sha256, *sorted(stated)])
    return hashlib.sha256(told.encode("utf-8")).hexdigest()


def caps_stand(row: Round) -> CapsStand:
    """Has somebody confirmed the caps as they are?"""
    if row.caps_confirmed_at is None:
        return CapsStand.UNCONFIRMED
    is_same = row.caps_digest == caps_digest(row)
    return CapsStand.CONFIRMED if is_same else CapsStand.CHANGED
