"""What is asked of lists that were written out."""

from hemval.apps.accounts.actor import Actor
from hemval.apps.jobs.queries import Progress, latest_on
from hemval.apps.transfers.exports.services import EXPORT, may_fetch
from hemval.apps.transfers.models import Export

_SHOWN = 50


def exports_for(actor: Actor) -> tuple[list[Export], Progress | None]:
    """The lists that were asked for last, the newest first, and how the newest is coming on.

    Those alone that she may have.
    """
    last = Export.objects.select_related("asked_by", "after")[:_SHOWN]
    rows = [row for row in last if may_fetch(row, actor)]
    is_coming = bool(rows) and rows[0].made_at is None
    return rows, latest_on(EXPORT, rows[0].pk) if is_coming else None
