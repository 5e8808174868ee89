"""Providers and their caps, from a row's values."""

import re
from typing import Any

from hemval.core.dates.period import Period
from hemval.core.facts.providers import Provider, ProviderCap
from hemval.core.identity import NotANumber, OrganisationNumber
from hemval.files.lists.cell_readers import ALL, CellReaders
from hemval.files.lists.values import Read
from hemval.files.tables.cells import BadCell

_THIRD_DIGIT = re.compile(r"\d\d(\d)\d{3}-?\d{4}$")
LOWEST_OF_A_FIRM = "2"
"""The third digit of a firm's number; a lower one is the month of a sole trader's birth."""


def provider_columns(read: CellReaders) -> dict[str, Read]:
    """How each column of the providers list is read."""
    return {
        "provider": read.id,
        "name": read.text,
        "group": read.group,
        "organisation_number": _organisation_number,
        "legal_form": read.shared,
        "areas": read.ids,
        "bundles": read.ids,
        "licence": read.text,
        "licence_date": read.day,
        "contract_from": read.day,
        "contract_to": read.day,
        "status": read.status,
        "status_from": read.day,
        "languages": read.languages,
        "phone": read.text,
        "email": read.text,
    }


def build_provider(values: dict[str, Any]) -> Provider:
    """A unit that performs home care."""
    values["id"] = values.pop("provider")
    values["contract"] = Period(values.pop("contract_from", None), values.pop("contract_to", None))
    for name in ("areas", "bundles"):
        if ALL in values.get(name, ()):
            values[name] = (ALL,)
    return Provider(**values)


def cap_columns(read: CellReaders) -> dict[str, Read]:
    """How each column of the caps list is read."""
    return {
        "provider": read.id,
        "amount": read.amount,
        "bundle": read.id,
        "area": read.id,
        "from": read.day,
        "to": read.day,
    }


def build_cap(values: dict[str, Any]) -> ProviderCap:
    """A provider's own cap."""
    values["period"] = Period(values.pop("from", None), values.pop("to", None))
    return ProviderCap(**values)


def _organisation_number(text: str) -> OrganisationNumber:
    try:
        return OrganisationNumber.parse(text)
    except NotANumber as error:
        third = _THIRD_DIGIT.search(text)
        is_birth = error.code != "checksum" and third is not None and third[1] < LOWEST_OF_A_FIRM
        code = "row-organisation-number-date" if is_birth else "row-organisation-number"
        raise BadCell(code) from None
