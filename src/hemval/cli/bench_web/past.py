"""What stands in an office that has been at work for months: letters sent, readings logged."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from itertools import cycle

from django.db import transaction

from hemval.apps import store
from hemval.apps.accounts.actor import Actor
from hemval.apps.accounts.acts import Role
from hemval.apps.audit.services import read
from hemval.apps.clients.models import Client
from hemval.apps.correspondence.models import Batch, Letter, Return
from hemval.apps.rounds.models import Round
from hemval.core.correspondence.kinds import LetterKind
from hemval.core.correspondence.kinds import Role as Recipient

_IN_A_BATCH = 250
_AT_ONCE = 500
_READ_EACH = 5
"""One of so many clients has been read of, by one of those whose work it is."""
_BACK_EACH = 200
"""One of so many letters came back."""
_LANGUAGE = "sv"
_TERMS = "0" * 64
_PAPER = b"%PDF-1.7"
_READERS = (Role.HELPLINE.value, Role.CASE_MANAGER.value)
Staff = Mapping[str, Actor]


def sent_letters(row: Round, staff: Staff, now: datetime) -> None:
    """An offer to everybody who lived here when the round was announced, printed and sent."""
    file, printed = store.put(_PAPER), now - timedelta(days=30)
    for batch, clients in _batches(row, file, staff, printed):
        Letter.objects.bulk_create(
            [
                Letter(
                    key=f"B{client:09}",
                    facts_key=f"B{client:09}",
                    round=row,
                    client_id=client,
                    kind=LetterKind.OFFER.value,
                    role=Recipient.CLIENT.value,
                    language=_LANGUAGE,
                    code=f"{client:010}",
                    order={},
                    terms=_TERMS,
                    dated=printed.date(),
                    printed_at=printed,
                    pages=2,
                    sha256=file,
                    batch=batch,
                    sent_at=batch.sent_at,
                )
                for client in clients
            ]
        )


def returned_letters(row: Round, staff: Staff, now: datetime) -> None:
    """A few of them came back, and nobody has dealt with them yet."""
    letters = list(Letter.objects.filter(round=row).order_by("pk")[::_BACK_EACH])
    noted = now - timedelta(days=14)
    Return.objects.bulk_create(
        Return(
            letter=one,
            batch_id=one.batch_id,
            was_sent_at=one.sent_at,
            noted_at=noted,
            noted_by_id=staff[Role.HELPLINE.value].user,
        )
        for one in letters
        if one.sent_at is not None
    )
    back = Letter.objects.filter(pk__in=[one.pk for one in letters])
    back.update(returned_at=noted)


def read_before(staff: Staff, now: datetime) -> None:
    """What the log tells of those who have been read of before."""
    clients = list(Client.objects.order_by("pk").values_list("pk", flat=True)[::_READ_EACH])
    readers = cycle(staff[name] for name in _READERS)
    for part in _parts(clients, _AT_ONCE):
        with transaction.atomic():
            for client, actor in zip(part, readers, strict=False):
                read(actor=actor, now=now, client=client, page="clients:one")


def _batches(
    row: Round, file: str, staff: Staff, printed: datetime
) -> Iterator[tuple[Batch, Sequence[int]]]:
    living = Client.objects.filter(died__isnull=True, moved_out__isnull=True).order_by("pk")
    for clients in _parts(list(living.values_list("pk", flat=True)), _IN_A_BATCH):
        batch = Batch.objects.create(
            round=row,
            kind=LetterKind.OFFER.value,
            language=_LANGUAGE,
            dated=printed.date(),
            made_at=printed,
            sha256=file,
            letters_counted=len(clients),
            sheets=len(clients),
            sent_at=printed + timedelta(days=1),
            sent_by_id=staff[Role.ROUND_MANAGER.value].user,
        )
        yield batch, clients


def _parts(rows: Sequence[int], size: int) -> Iterator[Sequence[int]]:
    for first in range(0, len(rows), size):
        yield rows[first : first + size]
