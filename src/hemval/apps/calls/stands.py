"""How far what somebody got in a round stands, when what was said by phone is counted."""

from collections.abc import Mapping
from dataclasses import dataclass

from hemval.apps.allocation.explained import WITHDRAWN
from hemval.apps.allocation.models import Given
from hemval.apps.calls.models import Call
from hemval.core.placement.for_now import ForNow, for_now
from hemval.core.placement.placements import PlacementCode
from hemval.texts.words import Value


@dataclass(frozen=True, slots=True, kw_only=True)
class Stands:
    """What somebody got for one bundle, and the call that is made to her of it, if one is."""

    row: Given
    call: Call | None

    @property
    def for_now(self) -> ForNow:
        """How far it stands."""
        row, call = self.row, self.call
        return for_now(
            PlacementCode(row.outcome) if row.outcome != WITHDRAWN else None,
            provider=row.provider.key if row.provider else "",
            starts=row.starts,
            is_decided=row.decided_by_id is not None,
            is_call_closed=call is not None and call.closed_at is not None,
        )

    @property
    def message(self) -> str:
        """The message that says so: first what was agreed by phone, then what the round came to."""
        if self.call and self.call.agreed:
            return "clients-agreed"
        if self.call and self.call.has_agreed_to_stay:
            return "clients-keeps"
        return f"clients-becomes-{self.for_now}"

    @property
    def facts(self) -> Mapping[str, Value]:
        """The facts of that message."""
        call = self.call
        if call and call.agreed and call.agreed_starts:
            return {"provider": call.agreed.name, "day": call.agreed_starts}
        provider = self.row.provider
        starts = {"day": self.row.starts} if self.row.starts else {}
        return {"provider": provider.name, **starts} if provider else {}
