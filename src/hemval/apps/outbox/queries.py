"""How somebody is told, and what has been sent, as pages tell it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from hemval.apps.clients.models import Client, Representative
from hemval.apps.clients.queries import kept_apart_among
from hemval.apps.outbox.models import Message, MessageKind, ToldAt
from hemval.apps.outbox.places import IN_FORCE, masked_place
from hemval.apps.sealed_numbers import NumberSealed
from hemval.core.telling.places import Way

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
class HowTold:
    """How one person is told: by which way, where (masked), in which language.

    `name` is empty for the client herself. `by_letter_only`: she has protected identity, or lives
    with somebody who has.
    """

    acting: int | None
    name: str
    way: Way
    place: str = ""
    by_letter_only: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """A message as it is told of: what it told, to whom, how, and what became of it."""

    kind: MessageKind
    at: datetime
    way: Way
    name: str
    came: Came


def how_told(client: Client, acting: int | None = None) -> HowTold:
    """How a client is told, or one who acts for her, as each may see it.

    Who acts for her sees the same whether somebody of her household has protected identity or not;
    the sender alone holds back what then goes by letter.
    """
    row = ToldAt.objects.filter(IN_FORCE, client=client, acting=acting).first()
    is_apart = acting is None and bool(kept_apart_among([client.pk]))
    return _how(row, acting, "", is_apart=is_apart)


def all_told(client: Client) -> tuple[HowTold, ...]:
    """How a client is told, and then each who acts for her."""
    is_apart = bool(kept_apart_among([client.pk]))
    rows = {one.acting_id: one for one in ToldAt.objects.filter(IN_FORCE, client=client)}
    acting = Representative.objects.filter(client=client).order_by("key")
    others = (_how(rows.get(one.pk), one.pk, one.name, is_apart=is_apart) for one in acting)
    return (_how(rows.get(None), None, "", is_apart=is_apart), *others)


def sent_to(client: Client) -> tuple[Sent, ...]:
    """What was sent of a client, the newest first; codes are no news."""
    rows = Message.objects.filter(client=client).exclude(kind=MessageKind.CONFIRM.value)
    return tuple(
        Sent(
            kind=MessageKind(one.kind),
            at=one.sent_at or one.written_at,
            way=Way(one.way),
            name=one.acting.name if one.acting else "",
            came=_came(one),
        )
        for one in rows.select_related("acting")[:_SHOWN]
    )


def _how(row: ToldAt | None, acting: int | None, name: str, *, is_apart: bool) -> HowTold:
    if row is None or is_apart:
        return HowTold(acting=acting, name=name, way=Way.LETTER, by_letter_only=is_apart)
    try:
        place = masked_place(row)
    except NumberSealed:
        place = ""
    return HowTold(acting=acting, name=name, way=Way(row.way), place=place)


def _came(row: Message) -> Came:
    if row.sent_at:
        return Came.PERHAPS_TWICE if row.perhaps_at else Came.SENT
    if row.given_up_at:
        return Came.NOT_TOLD
    return Came.BY_LETTER if row.way == Way.LETTER else Came.ON_ITS_WAY
