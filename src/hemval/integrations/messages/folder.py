"""A folder that stands in for mail server and gateway, for demonstrations and tests.

Whoever asks sees there what would have been sent. It refuses to be where there are real people.
"""

from dataclasses import dataclass
from pathlib import Path

from django.conf import settings

from hemval.apps.outbox.carrying import Parcel
from hemval.integrations.messages.mail import as_mail

_SENDER = "svara-inte@hemval.example"


class RefusedInProduction(RuntimeError):
    """What is put in a folder reaches nobody: it never stands in where there are real people."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Folder:
    """A folder of messages, each in a file by its key; put again, it is the same file."""

    at: Path
    suffix: str
    is_production: bool

    def __post_init__(self) -> None:
        """Refuse where there may be real people; raises RefusedInProduction."""
        if self.is_production:
            raise RefusedInProduction

    def carry(self, parcel: Parcel) -> None:
        """Put one message in the folder."""
        self.at.mkdir(mode=0o700, parents=True, exist_ok=True)
        written = (
            as_mail(parcel, _SENDER).message().as_bytes()
            if self.suffix == "eml"
            else f"{parcel.to}\n\n{parcel.text}\n".encode()
        )
        (self.at / f"{parcel.key}.{self.suffix}").write_bytes(written)


def into_folder_as_mail() -> Folder:
    """The folder, in the place of a mail server."""
    return _folder("eml")


def into_folder_as_sms() -> Folder:
    """The folder, in the place of a gateway."""
    return _folder("txt")


def _folder(suffix: str) -> Folder:
    is_production = not (settings.NOBODY_IS_REAL or settings.HEMVAL.mode.value == "test")
    at = settings.HEMVAL.messages.folder
    if at is None:
        raise LookupError("HEMVAL_MESSAGES_FOLDER")
    return Folder(at=at, suffix=suffix, is_production=is_production)
