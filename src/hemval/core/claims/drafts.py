"""What is known of each client and bundle before it is laid as a claim."""

from dataclasses import dataclass

from hemval.core.choosing import CountedChoice
from hemval.core.claims.claims import Standing
from hemval.core.claims.today import Held
from hemval.core.invitation.outcome import Invitation


@dataclass(frozen=True, slots=True)
class Draft:
    """One client and one bundle she has on the day of effect.

    `keeps_today`: the provider that performs for her today goes on performing home care.
    """

    invited: Invitation
    held: Held
    standing: Standing
    choice: CountedChoice | None
    keeps_today: bool

    @property
    def client(self) -> str:
        """Whose it is."""
        return self.invited.client.id

    @property
    def wishes(self) -> tuple[str, ...]:
        """The providers she wishes for, best first; empty unless a choice with wishes counts."""
        counts = self.choice.counts if self.choice is not None else None
        return counts.wishes if counts is not None and self.standing is Standing.CHOSE else ()

    @property
    def today(self) -> str:
        """Who performs for her today; empty when nobody does."""
        return self.held.performer
