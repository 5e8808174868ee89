"""To send what is due: taken, carried, noted.

A worker takes a message by one update that only one can make, carries it, and notes what came of
it. Whoever is killed between leaves it in hand. When the hold is over it may have gone, and is sent
once more by the same key, noted as `perhaps_at`: a second copy says nothing that the first did not,
while whoever is told nothing may lose her right to choose. Lost in the same way twice, it is not
tried a third time.
"""

import logging
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import F, QuerySet

from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.services import record
from hemval.apps.clients.queries import kept_apart_among
from hemval.apps.faults import place_of as fault_of
from hemval.apps.outbox.carrying import CarryingFault, NotCarried, Parcel, carrier_of
from hemval.apps.outbox.models import Message, MessageKind, ToldAt
from hemval.apps.outbox.places import in_force, place_of
from hemval.apps.outbox.services.writing import OR_BY_A_PERSON, leave_to_a_person
from hemval.apps.outbox.wording import worded
from hemval.apps.sealed_numbers import NumberSealed
from hemval.core.telling.places import Way
from hemval.core.telling.trying import next_try

HOLD = timedelta(minutes=3)
"""So long may one try take; carriers wait for less than a minute."""
_OF_A_PLACE = (MessageKind.CONFIRM, MessageKind.MOVED)
"""What goes to one place, and to no other."""
_LOOKED_AT = 20

log = logging.getLogger("hemval.outbox")


def send_next(now: datetime) -> bool:
    """Send the message that has been due longest, codes first; False when none is due."""
    message = _taken(now)
    if message is None:
        return False
    place = _where(message, now)
    if place is None:
        return True
    try:
        _carry(message, place, now)
    except NotCarried as fault:
        _note_fault(message, fault.fault, now)
    except Exception as error:  # noqa: BLE001 - whatever a carrier does, others' messages go on
        log.error("carrier_failed", extra={"fault": fault_of(error)})  # noqa: TRY400
        _note_fault(message, CarryingFault.PERHAPS, now)
    else:
        _note_sent(message, now)
    return True


def _taken(now: datetime) -> Message | None:
    due = Message.objects.filter(due_at__lte=now).order_by("due_at", "id")
    awaited = due.filter(kind=MessageKind.CONFIRM.value)
    for row in (*awaited[:_LOOKED_AT], *due[:_LOOKED_AT]):
        mine = Message.objects.filter(pk=row.pk, due_at=row.due_at, tried=row.tried)
        told = {"in_hand_since": now, "due_at": now + HOLD, "tried": F("tried") + 1}
        if mine.update(**told, perhaps_at=row.in_hand_since or row.perhaps_at):
            taken = Message.objects.select_related("to", "client").get(pk=row.pk)
            if row.in_hand_since is None or row.perhaps_at is None:
                return taken
            _give_up(taken, now)
    return None


def _where(message: Message, now: datetime) -> ToldAt | None:
    """Where it goes by now; None where nothing is sent, and what is done instead is done."""
    client = message.client
    if client.died or client.gone_since:
        _end(message, now, given_up_at=now)
        return None
    place = message.to
    if message.kind in _OF_A_PLACE:
        is_late = message.kind == MessageKind.CONFIRM and place and place.ended_at
        if place is None or place.place_cipher is None or is_late:
            _end(message, now, given_up_at=now)
            return None
    elif place is None or place.ended_at is not None:
        place = in_force(client, message.acting_id)
    if kept_apart_among([client.pk]) or place is None:
        _by_letter(message, now)
        return None
    if place.pk != message.to_id:
        message.to, message.way, message.language = place, place.way, place.language
        message.save(update_fields=("to", "way", "language"))
    return place


def _carry(message: Message, place: ToldAt, now: datetime) -> None:
    carrier = carrier_of(Way(place.way))
    if carrier is None:
        raise NotCarried(CarryingFault.LATER)
    try:
        to = place_of(place)
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


def _note_sent(message: Message, now: datetime) -> None:
    with transaction.atomic():
        if _end(message, now, sent_at=now):
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
    """Nobody is reached there: a person tells her, where no letter does."""
    if message.kind in OR_BY_A_PERSON:
        _by_letter(message, now)
        return
    with transaction.atomic():
        if _end(message, now, given_up_at=now):
            _record(Deed.MESSAGE_GIVEN_UP, message, now)


def _by_letter(message: Message, now: datetime) -> None:
    with transaction.atomic():
        tells = message.kind in OR_BY_A_PERSON
        if not _end(message, now, way=Way.LETTER.value, given_up_at=None if tells else now):
            return
        if tells:
            leave_to_a_person(message, now)
        _record(Deed.MESSAGE_GIVEN_UP, message, now)


def _end(message: Message, now: datetime, **how: object) -> bool:
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
