"""The right to act for a client: asked for on the web, and settled by the office."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import transaction

from hemval.apps.accounts.actor import Actor
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.services import record
from hemval.apps.citizens.models import AskedToAct, Mandate, Visit
from hemval.apps.clients.models import Client, Representative
from hemval.apps.outbox.services.writing import tell
from hemval.apps.refused import Refused
from hemval.apps.sealed_numbers import found_by
from hemval.apps.tasks.models import About, TaskKind
from hemval.apps.tasks.services import end_tasks, make_task
from hemval.chance import secret_bytes
from hemval.core.contact.kinds import MessageKind
from hemval.core.dates.zone import today
from hemval.core.facts.clients import Ground
from hemval.core.identity import PersonalNumber

MOST_IN_A_DAY = 20
"""So many may one person ask to act for in a day: a god man has many, and asks for all at once."""
_COUNTED_FOR = timedelta(days=1)
BY_PAPER = (
    Ground.POWER_OF_ATTORNEY,
    Ground.GUARDIAN,
    Ground.ADMINISTRATOR,
    Ground.LASTING_POWER,
)
"""Grounds that somebody may ask to act on: each has a paper that the office can see."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedMandate:
    """For whom somebody asks to act, on what ground, and where the office reaches her."""

    number: PersonalNumber
    ground: Ground
    phone: str


class SettledBefore(Refused):
    """Somebody has already said whether she may."""

    def __init__(self) -> None:
        """Say that a colleague was first."""
        super().__init__("mandates-before")


class AskedTooOften(Refused):
    """She has asked for so many in a day that she is to wait, or ring; of whom says nothing."""

    def __init__(self) -> None:
        """Say that it is enough for today."""
        super().__init__("citizen-ask-wrong-many")


def ask_to_act(*, visit: Visit, asked: AskedMandate, now: datetime) -> None:
    """Ask the office for the right to act for whoever has a number; raises AskedTooOften.

    Nobody is looked for here: whoever asks must not learn who has home care, by what is answered,
    what is refused, or how long it takes.
    """
    digest = found_by(asked.number.text)
    hers = AskedToAct.objects.filter(asker_digest=visit.number_digest)
    with transaction.atomic():
        counted = hers.filter(asked_at__gt=now - _COUNTED_FOR).exclude(number_digest=digest)
        if counted.count() >= MOST_IN_A_DAY:
            raise AskedTooOften
        AskedToAct.objects.update_or_create(
            asker_digest=visit.number_digest,
            number_digest=digest,
            defaults={
                "name": visit.name,
                "ground": asked.ground.value,
                "phone": asked.phone,
                "asked_at": now,
                "looked_up_at": None,
            },
        )


def look_up_asked(*, now: datetime) -> None:
    """Give the office what has been asked for of clients."""
    for pk in AskedToAct.objects.filter(looked_up_at=None).values_list("pk", flat=True):
        with transaction.atomic():
            waits = AskedToAct.objects.select_for_update(no_key=True).filter(
                pk=pk, looked_up_at=None
            )
            if (row := waits.first()) is not None:
                _give_to_the_office(row, now)
                waits.update(looked_up_at=now)


def forget_asked(*, now: datetime) -> None:
    """Forget what counts no more: of a number that no client has nothing is left after a day."""
    over = AskedToAct.objects.filter(asked_at__lte=now - _COUNTED_FOR)
    over.filter(looked_up_at__isnull=False).delete()


def _give_to_the_office(asked: AskedToAct, now: datetime) -> None:
    client = Client.objects.filter(number_digest=asked.number_digest).first()
    if client is None or asked.asker_digest == asked.number_digest:
        return
    mandate, is_new = Mandate.objects.get_or_create(
        client=client,
        number_digest=asked.asker_digest,
        settled_at=None,
        defaults={
            "name": asked.name,
            "ground": asked.ground,
            "phone": asked.phone,
            "asked_at": asked.asked_at,
        },
    )
    if not is_new:
        return
    make_task(
        kind=TaskKind.MANDATE_ASKED,
        now=now,
        client=client,
        about=About.MANDATE,
        about_id=mandate.pk,
    )
    _tell(MessageKind.ASKED_TO_ACT, mandate, now)
    _note(Deed.MANDATE_ASKED, mandate, None, now, {"ground": asked.ground})


def settle_mandate(
    *, mandate: int, known_as: int | None, is_approved: bool, actor: Actor, now: datetime
) -> Mandate:
    """Say whether somebody may act for a client; raises SettledBefore.

    `known_as` is the representative of the client's list who she is; without one, the paper that
    `actor` has seen makes her one from today.
    """
    with transaction.atomic():
        row = Mandate.objects.select_for_update(no_key=True).get(pk=mandate)
        if row.settled_at is not None:
            raise SettledBefore
        if is_approved:
            row.representative = _representative(row, known_as, actor, now)
        row.settled_at, row.settled_by_id = now, actor.user
        row.save(update_fields=("representative", "settled_at", "settled_by"))
        end_tasks(About.MANDATE, [row.pk], kinds=(TaskKind.MANDATE_ASKED,), now=now, by=actor.user)
        _tell(MessageKind.MAY_ACT, row, now)
        _note(
            Deed.MANDATE_SETTLED,
            row,
            actor,
            now,
            {"approved": is_approved, "representative": row.representative_id},
        )
    return row


def _representative(
    row: Mandate, known_as: int | None, actor: Actor, now: datetime
) -> Representative:
    if known_as is not None:
        return Representative.objects.get(pk=known_as, client=row.client_id)
    return Representative.objects.create(
        client_id=row.client_id,
        key=f"office-{secret_bytes(5).hex()}",
        ground=row.ground,
        name=row.name,
        phone=row.phone,
        starts=today(now),
        document_checked_by=actor.name,
        document_checked_on=today(now),
    )


def _tell(kind: MessageKind, row: Mandate, now: datetime) -> None:
    """Tell the client; whoever asked is told on the page, and by the office."""
    tell(kind, client=row.client_id, about_id=row.pk, language=row.client.written_in, now=now)


def _note(
    deed: Deed, row: Mandate, actor: Actor | None, now: datetime, contents: dict[str, object]
) -> None:
    record(
        what=deed,
        actor=actor,
        now=now,
        subject="mandate",
        subject_id=row.pk,
        client=row.client_id,
        contents=contents,
    )
