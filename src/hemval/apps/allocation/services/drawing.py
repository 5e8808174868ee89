"""Drawing a frozen round by the public value that it has named."""

from datetime import datetime

from django.db import transaction

from hemval.apps.accounts.actor import Actor
from hemval.apps.allocation.as_stored import standing_of
from hemval.apps.allocation.papers import PaperName, keep
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.services import record
from hemval.apps.rounds.models import Round
from hemval.core.lottery.canonical import Document
from hemval.core.lottery.public_value import PublicValue
from hemval.core.stages.drawn import drawn
from hemval.core.stages.standing import frozen_to_draw
from hemval.files.stages.lottery_files import as_text


def draw(*, round: int, value: PublicValue, actor: Actor, now: datetime) -> Document:
    """Draw a round, once, and put the draw on record.

    Raises StageRefused where it is not frozen or is drawn already, BadValue where the value cannot
    be right, and ValueError where it is another than the one that was named.
    """
    with transaction.atomic():
        row = (
            Round.objects.select_for_update(of=("self",), no_key=True)
            .select_related("version")
            .get(pk=round)
        )
        told = drawn(frozen_to_draw(standing_of(row)), value)
        keep(row, PaperName.DRAW, as_text(told).encode("utf-8"), now=now)
        row.drawn_at = now
        row.save(update_fields=("drawn_at",))
        record(
            what=Deed.ROUND_DRAWN,
            actor=actor,
            now=now,
            subject="round",
            subject_id=round,
            contents={"public_value": value.document, "seed": told["seed"]},
        )
    return told
