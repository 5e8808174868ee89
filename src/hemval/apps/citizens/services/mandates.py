"""The right to act for a client: asked for on the web, and settled by the office."""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from hemval.apps.accounts.actor import Actor
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.services import record
from hemval.apps.citizens.models import Mandate, Visit
from hemval.apps.clients.models import Client, Representative
from hemval.apps.outbox.models import MessageKind
from hemval.apps.outbox.services.writing import tell
from hemval.apps.refused import Refused
from hemval.apps.sealed_numbers import found_by
from hemval.apps.tasks.models import About, TaskKind
from hemval.apps.tasks.services import end_tasks, make_task
from hemval.chance import secret_bytes
from hemval.core.dates.zone import today
from hemval.core.facts.clients import Ground
from hemval.core.identity import PersonalNumber

_MOST_WAITING = 5
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
        super().__init__("office-mandate-before")


def ask_to_act(*, visit: Visit, asked: AskedMandate, now: datetime) -> None:
    """Ask the office for the right to act for whoever has a number.

    Nothing comes back: whoever asks must not learn who has home care. Of a number that no client
    has nothing is kept.
    """
    with transaction.atomic():
        client = Client.objects.filter(number_digest=found_by(asked.number.text)).first()
        hers = Mandate.objects.filter(number_digest=visit.number_digest, settled_at__isnull=True)
        if client is None or client.pk == visit.person_id or hers.count() >= _MOST_WAITING:
            return
        mandate, is_new = hers.get_or_create(
            client=client,
            number_digest=visit.number_digest,
            settled_at=None,
            defaults={
                "name": visit.name,
                "ground": asked.ground.value,
                "phone": asked.phone,
                "asked_at": now,
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
        _note(Deed.MANDATE_ASKED, mandate, None, now, {"ground": asked.ground.value})


def settle_mandate(
    *, mandate: int, known_as: int | None, is_approved: bool, actor: Actor, now: datetime
) -> Mandate:
    """Say whether somebody may act for a client; raises SettledBefore.

    `known_as` is the representative of the client's list who she is; without one, the paper that
    `actor` has seen makes her one from today.
    """
    with transaction.atomic():
        row = Mandate.objects.select_for_update().get(pk=mandate)
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
