"""What the machine tells of how people are told that something has happened.

E-mail goes by a server of the municipality's own (`HEMVAL_MAIL_…`), text messages by the gateway of
an operator (`HEMVAL_SMS_…`). What is not told is not offered, and those people get letters. Where
nobody is real, a folder may stand in for both (`HEMVAL_MESSAGES_FOLDER`).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import TypeVar
from urllib.parse import urlsplit

from hemval.core.contact.addresses import NotAnAddress, email_address
from hemval.web.setting_faults import SettingFault

_HERE = {"localhost", "127.0.0.1", "::1"}
_FIELDS = "from,to,text"
_LAST_PORT = 65_535

Word = TypeVar("Word", bound=StrEnum)
Faults = dict[str, SettingFault]


class Security(StrEnum):
    """How what is said to a mail server is kept from others."""

    STARTTLS = "starttls"
    TLS = "tls"
    NONE = "none"
    """For a server within the same machine or closed network."""


class Format(StrEnum):
    """How a gateway is told what to send."""

    JSON = "json"
    FORM = "form"


@dataclass(frozen=True, slots=True, kw_only=True)
class MailServer:
    """The server that e-mail is handed to, and whom it is from."""

    host: str
    port: int
    sender: str
    user: str = ""
    password: str = field(default="", repr=False)
    security: Security = Security.STARTTLS


@dataclass(frozen=True, slots=True, kw_only=True)
class SmsGateway:
    """The gateway that text messages are handed to.

    With a `user` the key is her password (Basic), else it is a token (Bearer). `fields` are what
    the gateway calls sender, number and text.
    """

    url: str
    sender: str
    key: str = field(repr=False)
    user: str = ""
    format: Format = Format.JSON
    fields: tuple[str, str, str] = ("from", "to", "text")


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageSettings:
    """By what people are told; `site` is the address that messages ask them to go to."""

    mail: MailServer | None = None
    sms: SmsGateway | None = None
    folder: Path | None = None
    site: str = ""


def message_settings(
    told: Mapping[str, str], faults: Faults, *, is_real: bool, site: str
) -> MessageSettings:
    """Read it, and add what is wrong to `faults`; `site` is where the pages are, if none says."""
    folder = told.get("HEMVAL_MESSAGES_FOLDER", "")
    if folder and is_real:
        faults["HEMVAL_MESSAGES_FOLDER"] = SettingFault.NOT_IN_PRODUCTION
    if told.get("HEMVAL_SITE"):
        site = told["HEMVAL_SITE"]
        _check_url("HEMVAL_SITE", site, faults)
    return MessageSettings(
        mail=_mail(told, faults),
        sms=_sms(told, faults),
        folder=Path(folder) if folder else None,
        site=site.rstrip("/"),
    )


def _mail(told: Mapping[str, str], faults: Faults) -> MailServer | None:
    host = told.get("HEMVAL_MAIL_HOST", "")
    if not host:
        return None
    sender, user = _must(told, "HEMVAL_MAIL_FROM", faults), told.get("HEMVAL_MAIL_USER", "")
    try:
        email_address(sender)
    except NotAnAddress:
        faults.setdefault("HEMVAL_MAIL_FROM", SettingFault.NOT_AN_ADDRESS)
    port = told.get("HEMVAL_MAIL_PORT", "587")
    if not (port.isascii() and port.isdecimal() and 0 < int(port) <= _LAST_PORT):
        faults["HEMVAL_MAIL_PORT"] = SettingFault.UNKNOWN
        port = "0"
    return MailServer(
        host=host,
        port=int(port),
        sender=sender,
        user=user,
        password=_must(told, "HEMVAL_MAIL_PASSWORD", faults) if user else "",
        security=_one_of(Security, told, "HEMVAL_MAIL_SECURITY", Security.STARTTLS, faults),
    )


def _sms(told: Mapping[str, str], faults: Faults) -> SmsGateway | None:
    url = told.get("HEMVAL_SMS_URL", "")
    if not url:
        return None
    _check_url("HEMVAL_SMS_URL", url, faults)
    names = [one.strip() for one in told.get("HEMVAL_SMS_FIELDS", _FIELDS).split(",")]
    if len(names) != len(set(names) - {""}) or len(names) != len(_FIELDS.split(",")):
        faults["HEMVAL_SMS_FIELDS"] = SettingFault.UNKNOWN
        names = _FIELDS.split(",")
    sender, number, text = names
    return SmsGateway(
        url=url,
        sender=_must(told, "HEMVAL_SMS_FROM", faults),
        key=_must(told, "HEMVAL_SMS_KEY", faults),
        user=told.get("HEMVAL_SMS_USER", ""),
        format=_one_of(Format, told, "HEMVAL_SMS_FORMAT", Format.JSON, faults),
        fields=(sender, number, text),
    )


def _must(told: Mapping[str, str], name: str, faults: Faults) -> str:
    if not told.get(name):
        faults[name] = SettingFault.MISSING
    return told.get(name, "")


def _check_url(name: str, url: str, faults: Faults) -> None:
    """What is told of people goes by https, unless it stays in the machine."""
    found = urlsplit(url)
    is_here = found.scheme == "http" and found.hostname in _HERE
    if not found.hostname or not (found.scheme == "https" or is_here):
        faults[name] = SettingFault.NOT_AN_ADDRESS


def _one_of(
    kinds: type[Word], told: Mapping[str, str], name: str, otherwise: Word, faults: Faults
) -> Word:
    try:
        return kinds(told.get(name, otherwise.value))
    except ValueError:
        faults[name] = SettingFault.UNKNOWN
        return otherwise
