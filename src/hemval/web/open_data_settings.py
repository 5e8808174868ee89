"""What the machine tells of whose the open data is; all of it may be left out."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from hemval.core.contact.addresses import NotAnAddress, email_address
from hemval.web.setting_faults import SettingFault

_PUBLISHER, _EMAIL = "HEMVAL_OPEN_DATA_PUBLISHER", "HEMVAL_OPEN_DATA_EMAIL"
_WEB_ADDRESS = re.compile(r"https?://[A-Za-z0-9.-]+(:[0-9]+)?(/[^\s<>\"{}|\\^`]*)?")
"""Without the characters that no address in a description may have (RFC 3987)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenDataSettings:
    """`publisher`: the web address that stands for the municipality in the portal. `email`: whom
    to ask about the data."""

    publisher: str = ""
    email: str = ""


def open_data_settings(
    told: Mapping[str, str], faults: dict[str, SettingFault]
) -> OpenDataSettings:
    """Read whose the open data is; what is wrong is added to `faults`."""
    publisher, email = (told.get(name, "").strip() for name in (_PUBLISHER, _EMAIL))
    if publisher and not _WEB_ADDRESS.fullmatch(publisher):
        faults[_PUBLISHER] = SettingFault.NOT_A_WEB_ADDRESS
    try:
        email = email_address(email) if email else ""
    except NotAnAddress:
        faults[_EMAIL] = SettingFault.NOT_AN_ADDRESS
    return OpenDataSettings(publisher=publisher, email=email)
