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
        salt = secret_bytes(16).hex() if contents else ""
        text = written(contents) if contents else ""
        told = contents_digest(salt, text) if contents else ""
        number = head.number + 1
        key_id, key = keys.newest()
        event = Event(
            number=number,
            at=now,
            actor=actor.user if actor else None,
            act=what.value,
            subject=subject,
            subject_id=str(subject_id),
            client=client,
            contents_digest=told,
            sealed_with=key_id,
        )
        event.digest = digest_of(event, key, before=head.digest)
        event.save(force_insert=True)
        if contents:
            Contents.objects.create(event=event, salt=salt, text=text)
        head.number, head.digest = number, event.digest
        head.seal = end_seal(key, number=number, digest=event.digest)
        head.save(update_fields=("number", "digest", "seal"))
    return number


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
