"""To send what is due: taken, carried, noted.

A worker takes a message by one update that only one can make, carries it, and notes what came of
it. Whoever is killed between leaves it in hand. When the hold is over it may have gone, and is sent
once more by the same key, noted as `perhaps_at`: a second copy says nothing that the first did not,
while whoever is told nothing may lose her right to choose. Lost in the same way twice, it is not
tried a third time.
"""

import logging
from collections.abc import Iterator
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import F, QuerySet

from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.services import record
from hemval.apps.clients.queries import kept_apart_among
from hemval.apps.faults import where_in_code
from hemval.apps.outbox.addresses import address_in_force, address_of
from hemval.apps.outbox.carrying import CarryingFault, NotCarried, Parcel, carrier_of
from hemval.apps.outbox.models import ContactAddress, Message
from hemval.apps.outbox.services.writing import leave_to_a_person
from hemval.apps.outbox.wording import worded
from hemval.apps.sealed_numbers import NumberSealed
from hemval.core.contact.addresses import ContactWay
from hemval.core.contact.kind_rules import CODES, MESSAGE_RULES, Otherwise
from hemval.core.contact.kinds import MessageKind
from hemval.core.contact.route import Reach, Route, route_of
from hemval.core.contact.trying import next_try

HOLD = timedelta(minutes=3)
"""So long may one try take; carriers wait for less than a minute."""
_LOOKED_AT = 20

log = logging.getLogger("hemval.outbox")


def send_next(now: datetime) -> bool:
    """Send the message that has been due longest, codes first; False when none is due."""
    for row in _candidates(now):
        message = _claimed(row, now)
        if message is not None:
            _send(message, now)
            return True
    return False


def _candidates(now: datetime) -> Iterator[Message]:
    """What is due, as it stands before anybody has it: codes first."""
    due = Message.objects.filter(due_at__lte=now).order_by("due_at", "id")
    yield from due.filter(kind__in=CODES)[:_LOOKED_AT]
    yield from due[:_LOOKED_AT]


def _claimed(row: Message, now: datetime) -> Message | None:
    """The same in this worker's hand; None where another has it, or where it was lost twice."""
    mine = Message.objects.filter(pk=row.pk, due_at=row.due_at, tried=row.tried)
    in_hand = {"in_hand_since": now, "due_at": now + HOLD, "tried": F("tried") + 1}
    if not mine.update(**in_hand, perhaps_at=row.in_hand_since or row.perhaps_at):
        return None
    claimed = Message.objects.select_related("to", "client").get(pk=row.pk)
    if row.in_hand_since is not None and row.perhaps_at is not None:
        _give_up(claimed, now)
        return None
    return claimed


def _send(message: Message, now: datetime) -> None:
    reach, today = _reach(message)
    match route_of(MessageKind(message.kind), reach):
        case Route.OF_NO_USE:
            _end(message, given_up_at=now)
            return
        case Route.NO_ADDRESS:
            _give_up(message, now)
            return
        case Route.ADDRESS_NOW if today is not None:
            message.to, message.way, message.language = today, today.way, today.language
            message.save(update_fields=("to", "way", "language"))
    try:
        _carry(message, now)
    except NotCarried as fault:
        _note_fault(message, fault.fault, now)
    except Exception as error:  # noqa: BLE001 - whatever a carrier does, others' messages go on
        log.error("carrier_failed", extra={"fault": where_in_code(error)})  # noqa: TRY400
        _note_fault(message, CarryingFault.PERHAPS, now)
    else:
        _note_sent(message, now)


def _reach(message: Message) -> tuple[Reach, ContactAddress | None]:
    """What is known of whoever a message is to; and where she is told today, if elsewhere."""
    client, own = message.client, message.to
    is_used = own is not None and own.ended_at is None
    today = None if is_used else address_in_force(client, message.acting_id)
    reach = Reach(
        has_left=bool(client.died or client.gone_since),
        is_apart=bool(kept_apart_among([client.pk])),
        is_known=own is not None and own.address_cipher is not None,
        is_used=is_used,
        is_told=today is not None,
    )
    return reach, today


def _carry(message: Message, now: datetime) -> None:
    carrier = carrier_of(ContactWay(message.way))
    if carrier is None:
        raise NotCarried(CarryingFault.LATER)
    try:
        to = _opened(message)
    except (NumberSealed, LookupError):
        raise NotCarried(CarryingFault.NO_SUCH_PLACE) from None
    words = worded(message, now)
    carrier.carry(
        Parcel(
            key=message.key,
            to=to,
            subject=words.subject,
            text=words.text,
            language=message.language,
        )
    )


def _opened(message: Message) -> str:
    if message.to is None:
        raise LookupError
    return address_of(message.to)


def _note_sent(message: Message, now: datetime) -> None:
    with transaction.atomic():
        if _end(message, sent_at=now):
            _record(Deed.MESSAGE_SENT, message, now)


def _note_fault(message: Message, fault: CarryingFault, now: datetime) -> None:
    """Try again later, once where it may have gone; else a letter or a person tells her."""
    log.warning("message_not_sent", extra={"kind": message.kind, "fault": fault.value})
    again = next_try(message.tried, now)
    is_lost_twice = fault is CarryingFault.PERHAPS and message.perhaps_at is not None
    if again is None or is_lost_twice or fault is CarryingFault.NO_SUCH_PLACE:
        _give_up(message, now)
        return
    perhaps = now if fault is CarryingFault.PERHAPS else message.perhaps_at
    _in_hand(message).update(due_at=again, in_hand_since=None, perhaps_at=perhaps)


def _give_up(message: Message, now: datetime) -> None:
    """No message reaches her: a person tells her, where no letter does."""
    is_left = MESSAGE_RULES[MessageKind(message.kind)].otherwise is not Otherwise.NOBODY
    came = {"way": ContactWay.LETTER.value} if is_left else {"given_up_at": now}
    with transaction.atomic():
        if not _end(message, **came):
            return
        if is_left:
            leave_to_a_person(message, now)
        _record(Deed.MESSAGE_GIVEN_UP, message, now)


def _end(message: Message, **how: object) -> bool:
    """End it as it came out, unless another has it by now."""
    return bool(_in_hand(message).update(due_at=None, in_hand_since=None, **how))


def _in_hand(message: Message) -> QuerySet[Message]:
    return Message.objects.filter(pk=message.pk, in_hand_since=message.in_hand_since)


def _record(deed: Deed, message: Message, now: datetime) -> None:
    record(
        what=deed,
        actor=None,
        now=now,
        subject="message",
        subject_id=message.pk,
        client=message.client_id,
        contents={
            "kind": message.kind,
            "way": message.way,
            "acting": message.acting_id,
            "perhaps_before": message.perhaps_at is not None,
        },
    )
