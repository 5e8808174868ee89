"""How an address is written on a letter."""

from hemval.core.facts.clients import Address

_HERE = frozenset({"", "se", "sverige", "sweden"})


def postal_lines(address: Address) -> tuple[str, ...]:
    """The lines under the name: care of, street with apartment, postal code with town, country.

    >>> postal_lines(Address(street="Lekgatan 2", apartment="1102", postal_code="99001", town="Ö"))
    ('Lekgatan 2 lgh 1102', '990 01  Ö')
    """
    is_here = address.country.strip().casefold() in _HERE
    apartment = f" lgh {address.apartment.strip()}" if address.apartment.strip() else ""
    lines = (
        f"c/o {address.care_of.strip()}" if address.care_of.strip() else "",
        f"{address.street.strip()}{apartment}",
        _town(address, is_here=is_here),
        "" if is_here else address.country.strip().upper(),
    )
    return tuple(line for line in lines if line.strip())


def _town(address: Address, *, is_here: bool) -> str:
    code, town = address.postal_code.strip(), address.town.strip()
    digits = code.replace(" ", "")
    if is_here and len(digits) == len("99001") and digits.isdecimal():
        return f"{digits[:3]} {digits[3:]}  {town}".strip()
    return f"{code} {town}".strip()
