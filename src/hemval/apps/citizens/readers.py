"""Who has read of somebody, as the log tells it to herself."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from hemval.apps.accounts.queries import names_of
from hemval.apps.audit.deeds import READS, Deed
from hemval.apps.audit.models import Event
from hemval.apps.clients.models import Client, Representative

_AT_MOST = 200
_SHOWN = (*READS, Deed.READ_BY_HERSELF, Deed.READ_FOR_HER)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadOfHer:
    """A page was read: when, by a colleague of the office or who acts for her by name.

    `by_herself`: it was she.
    """

    at: datetime
    by: str
    by_herself: bool


def readers_of(client: Client) -> tuple[ReadOfHer, ...]:
    """The latest times that a page about a client was read, the newest first."""
    rows = Event.objects.filter(client=client.pk, act__in=[one.value for one in _SHOWN])
    events = list(rows.order_by("-number")[:_AT_MOST])
    staff = names_of({one.actor for one in events if one.actor is not None})
    acting = dict(Representative.objects.filter(client=client).values_list("pk", "name"))
    return tuple(
        ReadOfHer(
            at=one.at,
            by=_name(one, staff, acting),
            by_herself=one.act == Deed.READ_BY_HERSELF,
        )
        for one in events
    )


def _name(event: Event, staff: Mapping[int, str], acting: Mapping[int, str]) -> str:
    if event.act == Deed.READ_FOR_HER and event.subject_id.isdecimal():
        return acting.get(int(event.subject_id), "")
    return staff.get(event.actor, "") if event.actor is not None else ""
