"""What the office itself writes about clients; everything else comes from lists."""

from datetime import datetime

from django.db import transaction

from hemval.apps.accounts.actor import Actor
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.services import record
from hemval.apps.clients.holding import held_client
from hemval.apps.clients.models import Client, Representative
from hemval.chance import secret_bytes
from hemval.core.facts.clients import Ground
from hemval.core.system.choice import Channel


def add_unclear(*, client: Client, name: str, phone: str) -> Representative:
    """Remember one who says that she acts for a client, on a ground that nobody has seen.

    She is known by an id of the office's own, until a list tells of her under another.
    """
    return Representative.objects.create(
        client=client,
        key=f"office-{secret_bytes(5).hex()}",
        ground=Ground.UNCLEAR.value,
        name=name,
        phone=phone,
    )


def say_together(
    *,
    client: Client,
    wants: bool,
    channel: Channel,
    chosen_by: int | None,
    actor: Actor | None,
    now: datetime,
) -> None:
    """Remember whether she wants the same provider as those she lives with; the last word counts.

    `chosen_by` is the row of one who says it for her. `actor` is who writes it down in the office;
    None where it was said on the web. What was said before stands in the log.
    """
    with transaction.atomic():
        row = held_client(client.pk)
        if row.says_together is wants:
            return
        row.says_together = wants
        row.save(update_fields=("says_together",))
        record(
            what=Deed.TOGETHER_SAID,
            actor=actor,
            now=now,
            subject="client",
            subject_id=row.pk,
            client=row.pk,
            contents={"wants": wants, "channel": channel.value, "chosen_by": chosen_by},
        )
