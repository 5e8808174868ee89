"""People who are told, and carriers that remember what they were given."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from hemval.apps.clients.models import Client
from hemval.apps.outbox.addresses import code_for
from hemval.apps.outbox.carrying import CarryingFault, NotCarried, Parcel
from hemval.apps.outbox.models import ContactAddress
from hemval.apps.outbox.services.addresses import ask_for_code, confirm
from hemval.apps.outbox.services.sending import send_next
from hemval.apps.outbox.services.writing import tell
from hemval.core.contact.addresses import ContactWay
from hemval.core.contact.kinds import MessageKind

NOW = datetime(2026, 9, 1, 10, tzinfo=UTC)
AT = {ContactWay.EMAIL: "astrid.ek@exempel.se", ContactWay.SMS: "+46701740605"}


@dataclass
class Remembers:
    """A carrier that keeps what it is given, and fails as it is told to first."""

    carried: list[Parcel] = field(default_factory=list)
    faults: list[CarryingFault | Exception] = field(default_factory=list)

    def carry(self, parcel: Parcel) -> None:
        """Keep it, or fail."""
        if self.faults:
            fault = self.faults.pop(0)
            raise fault if isinstance(fault, Exception) else NotCarried(fault)
        self.carried.append(parcel)


CARRIER = Remembers()


def carrier() -> Remembers:
    """What the settings of a test point to."""
    return CARRIER


def told_at(
    client: Client, way: ContactWay = ContactWay.EMAIL, *, language: str = "sv", now=NOW
) -> ContactAddress:
    """Let somebody be told at an address that she has shown to be hers."""
    row = ask_for_code(
        client=client, acting=None, way=way, address=AT[way], language=language, now=now
    )
    confirm(client=client, acting=None, typed=code_for(row), now=now)
    send_all(now)
    CARRIER.carried.clear()
    row.refresh_from_db()
    return row


def something(
    client: Client, kind=MessageKind.ASKED_TO_ACT, about: int = 1, now=NOW, **told
) -> None:
    """Tell her of something."""
    tell(kind, client=client.pk, about_id=about, now=now, **told)


def send_all(now: datetime = NOW) -> None:
    """Send whatever is due."""
    while send_next(now):
        pass


def later(**how: float) -> datetime:
    """A moment after the first."""
    return NOW + timedelta(**how)
