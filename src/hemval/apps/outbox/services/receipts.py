"""Receipts by letter: asked for, and asked for no more."""

from datetime import datetime

from django.db import transaction

from hemval.apps.accounts.actor import Actor
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.services import record
from hemval.apps.clients.holding import held_client
from hemval.apps.clients.models import Client
from hemval.apps.outbox.models import ReceiptByLetter


def want_receipts(
    *, client: Client, acting: int | None, wants: bool, actor: Actor | None, now: datetime
) -> None:
    """Send her receipts of choices by letter from now on, or no more; asked twice is asked once.

    `actor` is a colleague who has it on her word; None where she has said it herself.
    """
    with transaction.atomic():
        held_client(client.pk)
        rows = ReceiptByLetter.objects.filter(client=client, acting=acting, ended_at__isnull=True)
        if rows.exists() == wants:
            return
        if wants:
            by = actor.user if actor else None
            ReceiptByLetter.objects.create(
                client=client, acting_id=acting, asked_at=now, set_by_id=by
            )
        else:
            rows.update(ended_at=now)
        record(
            what=Deed.CONTACT_SET,
            actor=actor,
            now=now,
            subject="contact_address",
            client=client.pk,
            contents={"receipts": wants, "acting": acting},
        )
