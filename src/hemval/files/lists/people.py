"""Clients and their representatives, from a row's values."""

from typing import Any

from hemval.core.dates.period import Period
from hemval.core.facts.clients import Address, Client, Protection, Representative
from hemval.files.lists.cell_readers import CellReaders
from hemval.files.lists.values import Read, read_personal_number
from hemval.files.tables.cells import BadCell

_NO_ADDRESS = Address()
_SWEDEN = frozenset({"", "sverige", "sweden", "se"})
_POSTAL_DIGITS = 5


def _address_columns(read: CellReaders) -> dict[str, Read]:
    return {
        "care_of": read.text,
        "street": read.text,
        "apartment": read.shared,
        "postal_code": read.postal_code,
        "town": read.shared,
        "country": read.shared,
    }


def client_columns(read: CellReaders) -> dict[str, Read]:
    """How each column of the clients list is read."""
    return {
        "client": read.id,
        "personal_number": read.text,
        "century": read.century,
        "birth_date": read.day,
        "given_name": read.shared,
        "family_name": read.shared,
        **_address_columns(read),
        "key_code": read.shared,
        "area": read.id,
        "phone": read.text,
        "email": read.text,
        "housing": read.shared,
        "household": read.id,
        "together": read.yes_no,
        "language": read.language,
        "interpreter": read.language,
        "large_print": read.yes_no,
        "needs_attention": read.yes_no,
        "confidentiality_marked_from": read.since,
        "protected_registration_from": read.since,
        "died": read.day,
        "moved_out": read.day,
    }


def build_client(values: dict[str, Any]) -> Client:
    """A client."""
    values["id"] = values.pop("client")
    values["address"] = _take_address(values)
    if "together" in values:
        values["asks_together"] = values.pop("together")
    _read_number(values)
    confidential = values.pop("confidentiality_marked_from", None)
    protected = values.pop("protected_registration_from", None)
    if confidential or protected:
        values["protection"] = Protection(
            confidentiality_marked_from=confidential, protected_registration_from=protected
        )
    return Client(**values)


def representative_columns(read: CellReaders) -> dict[str, Read]:
    """How each column of the representatives list is read."""
    return {
        "client": read.id,
        "representative": read.id,
        "ground": read.ground,
        "personal_number": read.text,
        "century": read.century,
        "name": read.shared,
        "phone": read.text,
        "email": read.text,
        **_address_columns(read),
        "scope": read.shared,
        "from": read.day,
        "to": read.day,
        "document_checked_by": read.shared,
        "document_checked_on": read.day,
    }


def build_representative(values: dict[str, Any]) -> Representative:
    """Somebody who acts for a client."""
    values["id"] = values.pop("representative")
    values["address"] = _take_address(values)
    values["period"] = Period(values.pop("from", None), values.pop("to", None))
    _read_number(values)
    return Representative(**values)


def _read_number(values: dict[str, Any]) -> None:
    """Put the number in the place of what is written, and of the century beside it."""
    century = values.pop("century", "")
    if written := values.get("personal_number"):
        values["personal_number"] = read_personal_number(written, century)


def _take_address(values: dict[str, Any]) -> Address:
    take = values.pop
    care_of, street = take("care_of", ""), take("street", "")
    apartment, postal_code = take("apartment", ""), take("postal_code", "")
    town, country = take("town", ""), take("country", "")
    if postal_code and not (
        len(postal_code) == _POSTAL_DIGITS and postal_code.isascii() and postal_code.isdigit()
    ):
        if country.casefold() in _SWEDEN:
            raise BadCell("row-postal-code", column="postal_code")
    elif not (street or town or postal_code or care_of or apartment or country):
        return _NO_ADDRESS
    return Address(
        care_of=care_of,
        street=street,
        apartment=apartment,
        postal_code=postal_code,
        town=town,
        country=country,
    )
