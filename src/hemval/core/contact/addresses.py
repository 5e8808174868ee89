"""Addresses of e-mail and numbers of mobile telephones, as people write them."""

import re
from enum import StrEnum

_LONGEST_EMAIL = 254
_LONGEST_LOCAL = 64
_LOCAL = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
_LABEL = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?")
_BETWEEN = re.compile(r"[\s().\-\u2010-\u2015\u00a0]+")
_SWEDISH_MOBILE = re.compile(r"\+467[02369][0-9]{7}")
_ABROAD = re.compile(r"\+[1-9][0-9]{7,14}")


class ContactWay(StrEnum):
    """How somebody is told."""

    EMAIL = "email"
    SMS = "sms"
    LETTER = "letter"


class NotAnAddress(ValueError):
    """What was typed is neither an address nor a number that anything can be sent to."""


def email_address(typed: str) -> str:
    """An address of e-mail as it is sent to; raises NotAnAddress.

    A domain with å, ä or ö is written as the net has it. Before the @ there are none: few servers
    take them, and a letter that does not arrive is worse than to be asked for another address.

    >>> email_address(" Astrid@exempel.se ")
    'Astrid@exempel.se'
    """
    local, _, domain = typed.strip().rpartition("@")
    domain = _as_the_net_has_it(domain)
    labels = domain.split(".")
    is_domain = len(labels) > 1 and all(_LABEL.fullmatch(one) for one in labels)
    is_local = len(local) <= _LONGEST_LOCAL and _LOCAL.fullmatch(local)
    whole = f"{local}@{domain}"
    if not is_domain or not is_local or labels[-1].isdecimal() or len(whole) > _LONGEST_EMAIL:
        raise NotAnAddress
    return whole


def mobile_number(typed: str) -> str:
    """A mobile number with its country, as operators have it (E.164); raises NotAnAddress.

    A Swedish one must be a mobile telephone's. Källa: PTS, svensk nummerplan för telefoni, 070,
    072, 073, 076 and 079.

    >>> mobile_number("070-174 06 05"), mobile_number("0046 (0)70 174 06 05")
    ('+46701740605', '+46701740605')
    """
    plain = _BETWEEN.sub("", typed.strip().replace("(0)", ""))
    if plain.startswith("00"):
        plain = f"+{plain[2:]}"
    elif plain.startswith("0"):
        plain = f"+46{plain[1:]}"
    shape = _SWEDISH_MOBILE if plain.startswith("+46") else _ABROAD
    if not shape.fullmatch(plain):
        raise NotAnAddress
    return plain


def dialled(number: str) -> str:
    """A number as a phone dials it: its digits and plus.

    >>> dialled("060-19 10 00"), dialled("+46 60 19 10 00")
    ('060191000', '+4660191000')
    """
    return "".join(one for one in number if one.isdigit() or one == "+")


def address_typed(way: ContactWay, typed: str) -> str:
    """What is sent to, of what somebody typed for a way; raises NotAnAddress."""
    if way is ContactWay.EMAIL:
        return email_address(typed)
    if way is ContactWay.SMS:
        return mobile_number(typed)
    raise NotAnAddress


def masked(way: ContactWay, sent_to: str) -> str:
    """An address so that she knows it again, and nobody else learns it.

    >>> masked(ContactWay.EMAIL, "astrid@exempel.se"), masked(ContactWay.SMS, "+46701740605")
    ('a…@e….se', '…05')
    """
    if way is ContactWay.SMS:
        return f"…{sent_to[-2:]}"
    local, _, domain = sent_to.rpartition("@")
    name, _, last = domain.rpartition(".")
    return f"{local[:1]}…@{name[:1]}….{last}"


def _as_the_net_has_it(domain: str) -> str:
    try:
        return domain.encode("idna").decode("ascii").lower()
    except ValueError:
        raise NotAnAddress from None
