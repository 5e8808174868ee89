"""The arithmetic of the chain: what each event's digest is of."""

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
) -> str:
    """The digest of one event: of all that it holds, and of the digest before it."""
    moment = at.astimezone(UTC).isoformat(timespec="microseconds")
    told = [before, number, moment, actor, act, subject, subject_id, client, contents]
    text = json.dumps(told, ensure_ascii=False, separators=(",", ":"))
    return sha256(text.encode()).hexdigest()
