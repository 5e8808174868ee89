"""Providers (utförare), as the municipality's list tells of them."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from hemval.core.dates.period import Period
from hemval.core.identity import OrganisationNumber
from hemval.core.system.values import ProviderGroup


class ProviderStatus(StrEnum):
    """What a provider can take on."""

    OPEN = "open"
    FULL = "full"
    WARNED = "warned"
    LEAVING = "leaving"


@dataclass(frozen=True, slots=True, kw_only=True)
class Provider:
    """A unit that performs home care, municipal or private.

    `licence`: the number of its licence from IVO, which a private one must have (since 2019-01-01).
    `areas` and `bundles` are ids of the system file; `*` stands for all of them. `status`
    holds from `status_from` on; ask `status_on`.
    """

    id: str
    name: str
    group: ProviderGroup
    organisation_number: OrganisationNumber | None = None
    legal_form: str = ""
    areas: tuple[str, ...] = ("*",)
    bundles: tuple[str, ...] = ("*",)
    licence: str = ""
    licence_date: date | None = None
    contract: Period = Period()
    status: ProviderStatus = ProviderStatus.OPEN
    status_from: date | None = None
    languages: tuple[str, ...] = ()
    phone: str = ""
    email: str = ""

    def status_on(self, day: date) -> ProviderStatus:
        """What it can take on that day: open until its status begins.

        One that leaves in 2024 can be chosen in 2021; a status without a day has always held.
        """
        has_begun = self.status_from is None or self.status_from <= day
        return self.status if has_begun else ProviderStatus.OPEN

    def serves(self, area: str, bundle: str) -> bool:
        """May it be chosen for that bundle in that area, as far as its contract tells?"""
        return _names(self.areas, area) and _names(self.bundles, bundle)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProviderCap:
    """A provider's own cap, in the unit of the bundle's capacity, on some days."""

    provider: str
    amount: Decimal
    bundle: str = "*"
    area: str = "*"
    period: Period = Period()


def _names(ids: tuple[str, ...], wanted: str) -> bool:
    return "*" in ids or wanted in ids
