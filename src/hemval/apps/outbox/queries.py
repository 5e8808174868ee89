"""How somebody is told, and what has been sent, as pages tell it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from hemval.apps.clients.models import Client, Representative
from hemval.apps.clients.queries import kept_apart_among
from hemval.apps.outbox.addresses import IN_FORCE, masked_address
from hemval.apps.outbox.models import ContactAddress, Message, ReceiptByLetter
from hemval.apps.sealed_numbers import NumberSealed
from hemval.core.contact.addresses import ContactWay
from hemval.core.contact.kind_rules import CODES
from hemval.core.contact.kinds import MessageKind

_SHOWN = 30


class Came(StrEnum):
    """What became of a message; its words are `clients-came-…`."""

    SENT = "sent"
    PERHAPS_TWICE = "perhaps_twice"
    """Sent, and perhaps once before, when nobody noted it."""
    ON_ITS_WAY = "on_its_way"
    BY_LETTER = "by_letter"
    NOT_TOLD = "not_told"


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """How one person is told: by which way, where (masked), in which language.

    `name` is empty for the client herself. `by_letter_only`: she has protected identity, or lives
    with somebody who has. `has_receipts`: she has asked for receipts by letter.
    """

    acting: int | None
    name: str
    way: ContactWay
    address: str = ""
    by_letter_only: bool = False
    has_receipts: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """A message as it is told of: what it told, to whom, how, and what became of it."""

    kind: MessageKind
    at: datetime
    way: ContactWay
    name: str
    came: Came


def contact_of(client: Client, acting: int | None = None) -> Contact:
    """How a client is told, or one who acts for her, as each may see it.

    Who acts for her sees the same whether somebody of her household has protected identity or not;
    the sender alone holds back what then goes by letter.
    """
    row = ContactAddress.objects.filter(IN_FORCE, client=client, acting=acting).first()
    is_apart = acting is None and bool(kept_apart_among([client.pk]))
    how = _how(row, acting, "", is_apart=is_apart)
    return replace(how, has_receipts=acting in _with_receipts(client))


def contacts_of(client: Client) -> tuple[Contact, ...]:
    """How a client is told, and then each who acts for her."""
    is_apart = bool(kept_apart_among([client.pk]))
    rows = {one.acting_id: one for one in ContactAddress.objects.filter(IN_FORCE, client=client)}
    acting = Representative.objects.filter(client=client).order_by("key")
    others = (_how(rows.get(one.pk), one.pk, one.name, is_apart=is_apart) for one in acting)
    every = (_how(rows.get(None), None, "", is_apart=is_apart), *others)
    asked = _with_receipts(client)
    return tuple(replace(one, has_receipts=one.acting in asked) for one in every)


def who_want_receipts() -> Mapping[str, frozenset[str]]:
    """Who has asked for receipts by letter, by the client's id: ids of those who act for her.

    Her own is empty, as that of a letter to herself.
    """
    rows = ReceiptByLetter.objects.filter(ended_at__isnull=True)
    found: dict[str, set[str]] = {}
    for client, acting in rows.order_by().values_list("client__key", "acting__key"):
        found.setdefault(client, set()).add(acting or "")
    return {client: frozenset(each) for client, each in found.items()}


def _with_receipts(client: Client) -> frozenset[int | None]:
    rows = ReceiptByLetter.objects.filter(client=client, ended_at__isnull=True)
    return frozenset(rows.order_by().values_list("acting", flat=True))


def sent_to(client: Client) -> tuple[Sent, ...]:
    """What was sent of a client, the newest first; codes are no news."""
    rows = Message.objects.filter(client=client).exclude(kind__in=CODES)
    return tuple(
        Sent(
            kind=MessageKind(one.kind),
            at=one.sent_at or one.written_at,
            way=ContactWay(one.way),
            name=one.acting.name if one.acting else "",
            came=_came(one),
        )
        for one in rows.select_related("acting")[:_SHOWN]
    )


def _how(row: ContactAddress | None, acting: int | None, name: str, *, is_apart: bool) -> Contact:
    if row is None or is_apart:
        return Contact(acting=acting, name=name, way=ContactWay.LETTER, by_letter_only=is_apart)
    try:
        address = masked_address(row)
    except NumberSealed:
        address = ""
    return Contact(acting=acting, name=name, way=ContactWay(row.way), address=address)


def _came(row: Message) -> Came:
    if row.sent_at:
        return Came.PERHAPS_TWICE if row.perhaps_at else Came.SENT
    if row.given_up_at:
        return Came.NOT_TOLD
    return Came.BY_LETTER if row.way == ContactWay.LETTER else Came.ON_ITS_WAY
