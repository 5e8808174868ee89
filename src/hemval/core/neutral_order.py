"""In which order providers stand before one who has not asked for any.

Each day has a secret key, and a number of orders that follow from it. Its digest is made known
when the day begins and the key itself when it is over, so that anybody can see that nobody chose
the orders: not the one who made them, who could have picked another key only before the day, and
not the one who drew a visitor's order, since every provider stands first as often as any other.
"""

import hashlib
import hmac
import json
from collections.abc import Iterable
from datetime import date

ORDERS = 24
"""So many orders a day has: each visitor gets one of them, and a page of each can be kept."""
KEY_BYTES = 32


def in_neutral_order(
    key: bytes, day: date, number: int, providers: Iterable[str]
) -> tuple[str, ...]:
    """Providers, by id, in one of a day's orders: 1 to `ORDERS`. Raises ValueError for another.

    Each has a lot, HMAC-SHA-256 of the day, the number and its id, and the lowest stands first. A
    provider that is not there leaves the order of the others as it was.
    """
    if not 1 <= number <= ORDERS:
        raise ValueError(f"there is no order number {number}")
    return tuple(sorted(providers, key=lambda one: (_lot(key, day, number, one), one)))


def promise_of(key: bytes) -> str:
    """What is made known of a key before it is used: its SHA-256, in hexadecimal digits."""
    return hashlib.sha256(key).hexdigest()


def _lot(key: bytes, day: date, number: int, provider: str) -> bytes:
    drawn = json.dumps([day.isoformat(), number, provider], ensure_ascii=True)
    return hmac.digest(key, drawn.encode(), "sha256")
