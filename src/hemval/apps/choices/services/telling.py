"""Who is told of a choice: she whose it is, and the one who made it for her."""

from collections.abc import Sequence
from datetime import datetime

from hemval.apps.choices.models import Choice
from hemval.apps.clients.models import Client
from hemval.apps.outbox.services.writing import tell
from hemval.apps.rounds.models import Round
from hemval.core.contact.kinds import MessageKind


def tell_of_registered(rows: Sequence[Choice], row: Round, client: Client, now: datetime) -> None:
    """A receipt to whoever chose; where that was another than the client, she is told too."""
    waits = any(one.is_waiting for one in rows)
    receipt = MessageKind.WAITS if waits else MessageKind.RECEIVED
    acting = rows[0].chosen_by_id
    kinds = {acting: receipt, None: MessageKind.CHOSEN_FOR if acting else receipt}
    for to, kind in kinds.items():
        tell(
            kind,
            client=client.pk,
            to=(to,),
            about_id=rows[0].pk,
            round=row,
            facts={"receipts": ", ".join(one.key for one in rows)},
            language=client.written_in,
            now=now,
        )


def tell_of_settled(waiting: Choice, row: Round, now: datetime) -> None:
    """That a case manager has said what counts, to the client and to whoever chose for her."""
    acting = (waiting.chosen_by_id,) if waiting.chosen_by_id else ()
    tell(
        MessageKind.SETTLED,
        client=waiting.client_id,
        to=(None, *acting),
        about_id=waiting.pk,
        round=row,
        language=waiting.client.written_in,
        now=now,
    )
