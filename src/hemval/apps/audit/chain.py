"""The arithmetic of the chain: what each event's digest is of, and by which key.

A digest is an HMAC, so that nobody adds, alters or writes anew who has the database alone.
"""

import hmac
import json
from collections.abc import Mapping
from datetime import UTC, datetime
from hashlib import sha256

BEGINNING = "0" * 64
"""What stands for the digest before the first event."""


def written(contents: Mapping[str, object]) -> str:
    """Contents as text, always the same for the same contents."""
    return json.dumps(contents, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def contents_digest(salt: str, text: str) -> str:
    """The digest of what an event tells besides, which cannot be guessed without its salt."""
    return sha256(f"{salt}\n{text}".encode()).hexdigest()


def event_digest(
    key: bytes,
    *,
    before: str,
    number: int,
    at: datetime,
    actor: int | None,
    act: str,
    subject: str,
    subject_id: str,
    client: int | None,
    contents: str,
    sealed_with: str,
) -> str:
    """The digest of one event: of all that it holds, and of the digest before it."""
    moment = at.astimezone(UTC).isoformat(timespec="microseconds")
    who = [actor, act, subject, subject_id, client]
    return _by(key, json.dumps([before, number, moment, *who, contents, sealed_with]))


def end_seal(key: bytes, *, number: int, digest: str) -> str:
    """What proves that the log ended there, which its digest alone does not."""
    return _by(key, json.dumps(["end", number, digest]))


def note_seal(key: bytes, *, number: int, digest: str, at: str, why: str) -> str:
    """What proves that somebody with the key noted where the log ended."""
    return _by(key, json.dumps(["note", number, digest, at, why]))


def _by(key: bytes, text: str) -> str:
    return hmac.new(key, text.encode(), sha256).hexdigest()
