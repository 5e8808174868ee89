"""Codes of an authenticator app: six digits that change every half minute.

Källa: RFC 6238 (TOTP) over RFC 4226 (HOTP), with HMAC-SHA-1 as every app has it.
"""

import base64
import hmac
from datetime import datetime
from hashlib import sha1
from urllib.parse import quote, urlencode

SECRET_BYTES = 20
_STEP = 30
_DIGITS = 6
_SLACK = (0, -1, 1)
"""Steps whose codes are taken besides this one, since clocks differ."""


def step_at(now: datetime) -> int:
    """The number of the half minute that a moment is in."""
    return int(now.timestamp()) // _STEP


def latest_step(now: datetime) -> int:
    """The latest half minute whose code may have been taken by now, by clocks that differ."""
    return step_at(now) + max(_SLACK)


def code_of(secret: str, step: int) -> str:
    """The code of one half minute; the secret is written in Base32.

    >>> code_of(base64.b32encode(b"12345678901234567890").decode(), 1)
    '287082'
    """
    key = base64.b32decode(secret)
    mac = hmac.new(key, step.to_bytes(8, "big"), sha1).digest()
    offset = mac[-1] & 0x0F
    number = int.from_bytes(mac[offset : offset + 4], "big") & 0x7FFF_FFFF
    return f"{number % 10**_DIGITS:0{_DIGITS}}"


def step_of(typed: str, secret: str, now: datetime, *, after: int) -> int | None:
    """The half minute whose code was typed, if it is now and later than `after`; else None.

    A code counts once: whoever saw it typed cannot use it again.
    """
    digits = "".join(typed.split())
    if not digits.isascii():
        return None
    for slack in _SLACK:
        step = step_at(now) + slack
        if step > after and hmac.compare_digest(code_of(secret, step), digits):
            return step
    return None


def secret_from(random: bytes) -> str:
    """A secret as people and apps write it."""
    return base64.b32encode(random).decode("ascii")


def address(secret: str, name: str, issuer: str) -> str:
    """What the QR code tells an authenticator app."""
    label = quote(f"{issuer}:{name}")
    return f"otpauth://totp/{label}?{urlencode({'secret': secret, 'issuer': issuer})}"
