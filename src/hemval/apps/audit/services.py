"""Writing in the log. Nothing else adds to it."""

from collections.abc import Mapping
from datetime import datetime

from django.db import transaction

from hemval.apps.accounts.actor import Actor
from hemval.apps.audit import keys
from hemval.apps.audit.chain import contents_digest, end_seal, event_digest, written
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.models import ChainHead, Contents, Event
from hemval.chance import secret_bytes


def record(
    *,
    what: Deed,
    actor: Actor | None,
    now: datetime,
    subject: str = "",
    subject_id: str | int = "",
    client: int | None = None,
    contents: Mapping[str, object] | None = None,
) -> int:
    """Add an event to the chain, in the same transaction as what it tells of; gives its number.

    Call it last: the end of the chain stays locked until the transaction ends, so that everybody
    else who writes waits. `actor` is None for Hemval itself. `contents` may tell of persons: they
    can be erased, while everything else stays for good. Work in bulk is one event, with counts and
    a digest.
    """
    with transaction.atomic():
        head, _ = ChainHead.objects.select_for_update().get_or_create(pk=1)
        if _is_of_older_key(head):
            _add(head, _key_changed(now))
        salt = secret_bytes(16).hex() if contents else ""
        text = written(contents) if contents else ""
        event = Event(
            at=now,
            actor=actor.user if actor else None,
            act=what.value,
            subject=subject,
            subject_id=str(subject_id),
            client=client,
            contents_digest=contents_digest(salt, text) if contents else "",
        )
        _add(head, event)
        if contents:
            Contents.objects.create(event=event, salt=salt, text=text)
    return event.number


def tell_of_new_key(*, now: datetime) -> None:
    """Let a new key seal the log at once, though nobody does anything."""
    with transaction.atomic():
        head = ChainHead.objects.select_for_update().filter(pk=1).first()
        if head is not None and _is_of_older_key(head):
            _add(head, _key_changed(now))


def _is_of_older_key(head: ChainHead) -> bool:
    """Is the end of the log sealed by a key that is known, and not the newest?"""
    seals = [end_seal(key, number=head.number, digest=head.digest) for key in keys.known().values()]
    return bool(head.number) and head.seal in seals[1:]


def _key_changed(now: datetime) -> Event:
    key_id, _ = keys.newest()
    return Event(at=now, act=Deed.LOG_KEY_CHANGED.value, subject="key", subject_id=key_id)


def _add(head: ChainHead, event: Event) -> None:
    """Put an event last in the chain, sealed by the newest key; the end is locked."""
    event.sealed_with, key = keys.newest()
    event.number = head.number + 1
    event.digest = digest_of(event, key, before=head.digest)
    event.save(force_insert=True)
    head.number, head.digest = event.number, event.digest
    head.seal = end_seal(key, number=event.number, digest=event.digest)
    head.save(update_fields=("number", "digest", "seal"))


def read(
    *,
    actor: Actor,
    now: datetime,
    client: int,
    page: str,
    reason: str = "",
    protected: bool = False,
) -> int:
    """Record that a page told somebody of one person; `page` is the name of its address.

    For a protected person, `protected` and the reason that she gave.
    """
    return record(
        what=Deed.PROTECTED_READ if protected else Deed.CLIENT_READ,
        actor=actor,
        now=now,
        subject="page",
        subject_id=page,
        client=client,
        contents={"reason": reason} if reason else None,
    )


def digest_of(event: Event, key: bytes, *, before: str) -> str:
    """What the digest of an event must be by a key, after the digest of the one before it."""
    return event_digest(
        key,
        before=before,
        number=event.number,
        at=event.at,
        actor=event.actor,
        act=event.act,
        subject=event.subject,
        subject_id=event.subject_id,
        client=event.client,
        contents=event.contents_digest,
        sealed_with=event.sealed_with,
    )
