"""Clients (brukare), their households, representatives and protection."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from hemval.core.dates.period import Period
from hemval.core.identity import PersonalNumber


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """Where somebody lives, or gets her post."""

    care_of: str = ""
    street: str = ""
    apartment: str = ""
    postal_code: str = ""
    town: str = ""
    country: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Protection:
    """The two protection flags of the population register, each from a day.

    `confidentiality_marked_from`: sekretessmarkering; `protected_registration_from`: skyddad
    folkbokföring. A flag without a known day is held from `date.min`.
    """

    confidentiality_marked_from: date | None = None
    protected_registration_from: date | None = None

    @property
    def is_known(self) -> bool:
        """Is any flag set, whatever its day?"""
        return (
            self.confidentiality_marked_from is not None
            or self.protected_registration_from is not None
        )


NO_PROTECTION = Protection()


class Ground(StrEnum):
    """On what legal ground somebody acts for another."""

    GUARDIAN = "guardian"
    """God man (föräldrabalken 11 kap. 4 §)."""
    ADMINISTRATOR = "administrator"
    """Förvaltare (föräldrabalken 11 kap. 7 §)."""
    LASTING_POWER = "lasting_power"
    """Framtidsfullmakt (lagen 2017:310)."""
    POWER_OF_ATTORNEY = "power_of_attorney"
    """Fullmakt."""
    PARENT = "parent"
    """Vårdnadshavare."""
    NEXT_OF_KIN = "next_of_kin"
    """Anhörigbehörighet (föräldrabalken 17 kap.); covers everyday finances, not this choice."""
    UNCLEAR = "unclear"
    """Not known; kept, and held for a person to look at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Representative:
    """Somebody who acts for a client: on what ground, for what, when, and who checked the paper.

    Her `personal_number`, where the list tells it, is what she signs in by; it never leaves the
    list.
    """

    client: str
    id: str
    ground: Ground
    personal_number: PersonalNumber | None = None
    name: str = ""
    phone: str = ""
    email: str = ""
    address: Address = Address()
    scope: str = ""
    period: Period = Period()
    document_checked_by: str = ""
    document_checked_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Client:
    """Somebody who has home care (brukare), as the municipality's list tells it.

    `id` is the municipality's own and reveals nothing; `personal_number` never leaves the list.
    `birth_date` is stated by the list where no number tells it (`born` knows both).
    `asks_together`: whether *she* has asked to be placed with the rest of `household`; None when
    the list does not say.
    """

    id: str
    personal_number: PersonalNumber | None = None
    birth_date: date | None = None
    given_name: str = ""
    family_name: str = ""
    address: Address = Address()
    key_code: str = ""
    area: str = ""
    phone: str = ""
    email: str = ""
    housing: str = ""
    household: str = ""
    asks_together: bool | None = None
    language: str = ""
    interpreter: str = ""
    large_print: bool = False
    needs_attention: bool = False
    protection: Protection = NO_PROTECTION
    died: date | None = None
    moved_out: date | None = None

    @property
    def born(self) -> date | None:
        """Her day of birth: what her number says, else what the list states, if anything does."""
        number = self.personal_number
        return (number.birth_date if number else None) or self.birth_date
