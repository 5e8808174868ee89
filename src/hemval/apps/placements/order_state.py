"""How an order stands: by its row, and as a question to the database. Both say the same."""

from collections.abc import Collection
from datetime import datetime
from enum import StrEnum

from django.db.models import Q

from hemval.apps.placements.models import REFUSED, UNANSWERED, Order


class OrderState(StrEnum):
    """How an order stands; its words are `orders-state-…`."""

    LATE_UNSEEN = "late_unseen"
    """Nobody at the provider has opened it, and its time has passed."""
    LATE = "late"
    """It is seen and not answered, and its time has passed."""
    REFUSED = "refused"
    UNSEEN = "unseen"
    SEEN = "seen"
    CONFIRMED = "confirmed"
    DEALT_WITH = "dealt_with"
    WITHDRAWN = "withdrawn"


LATE = frozenset({OrderState.LATE_UNSEEN, OrderState.LATE})
UNSEEN = frozenset({OrderState.LATE_UNSEEN, OrderState.UNSEEN})
NEEDS_A_PERSON = LATE | {OrderState.REFUSED}
DONE = frozenset({OrderState.CONFIRMED, OrderState.DEALT_WITH})
WAITING = LATE | {OrderState.UNSEEN, OrderState.SEEN}
"""Those that the provider has not answered, nor anybody dealt with."""
NOT_DONE = WAITING | {OrderState.REFUSED}
"""Those that keep a round from being in effect."""


def state_of(row: Order, now: datetime) -> OrderState:
    """How an order stands at a moment."""
    if row.withdrawn_at is not None:
        return OrderState.WITHDRAWN
    if row.dealt_with_at is not None:
        return OrderState.DEALT_WITH
    if row.confirmed_at is not None:
        return OrderState.CONFIRMED
    if row.refused_at is not None:
        return OrderState.REFUSED
    if row.see_by < now:
        return OrderState.LATE if row.seen_at is not None else OrderState.LATE_UNSEEN
    return OrderState.SEEN if row.seen_at is not None else OrderState.UNSEEN


_UNSEEN = Q(seen_at__isnull=True)
_HOLDS = Q(withdrawn_at__isnull=True)
_DEALT_WITH = Q(dealt_with_at__isnull=False)


def stands(states: Collection[OrderState], now: datetime) -> Q:
    """The orders that stand in one of some ways at a moment."""
    late = Q(see_by__lt=now)
    # Ways that differ in nothing that is asked are asked of together: then an index knows them.
    each: dict[OrderState | frozenset[OrderState], Q] = {
        WAITING: UNANSWERED,
        LATE: UNANSWERED & late,
        UNSEEN: UNANSWERED & _UNSEEN,
        OrderState.LATE_UNSEEN: UNANSWERED & late & _UNSEEN,
        OrderState.LATE: UNANSWERED & late & ~_UNSEEN,
        OrderState.REFUSED: REFUSED,
        OrderState.UNSEEN: UNANSWERED & ~late & _UNSEEN,
        OrderState.SEEN: UNANSWERED & ~late & ~_UNSEEN,
        OrderState.CONFIRMED: Q(confirmed_at__isnull=False) & ~_DEALT_WITH & _HOLDS,
        OrderState.DEALT_WITH: _DEALT_WITH & _HOLDS,
        OrderState.WITHDRAWN: ~_HOLDS,
    }
    found, left = Q(pk__in=()), set(states)
    for one, rows in each.items():
        several = {one} if isinstance(one, OrderState) else one
        if several <= left:
            found |= rows
            left -= several
    return found
