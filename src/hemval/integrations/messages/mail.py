"""Messages by e-mail, handed to the municipality's own mail server (SMTP)."""

from dataclasses import dataclass
from smtplib import (
    SMTPDataError,
    SMTPException,
    SMTPRecipientsRefused,
    SMTPSenderRefused,
    SMTPServerDisconnected,
)

from django.conf import settings
from django.core.mail import EmailMessage, get_connection

from hemval.apps.outbox.carrying import CarryingFault, NotCarried, Parcel
from hemval.texts.languages import LOCALES

_FOR_GOOD = range(500, 600)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """A mail server; `sender` is whom messages are from."""

    sender: str

    def carry(self, parcel: Parcel) -> None:
        """Hand over one message; raises NotCarried.

        Its id is the same at each try, so that a server that has it already may know it.
        """
        message = as_mail(parcel, self.sender)
        connection = get_connection()
        try:
            connection.open()
        except (SMTPException, OSError):
            raise NotCarried(CarryingFault.LATER) from None
        try:
            message.connection = connection
            message.send()
        except SMTPRecipientsRefused as refused:
            codes = {code for code, _ in refused.recipients.values()}
            is_for_good = all(code in _FOR_GOOD for code in codes)
            fault = CarryingFault.NO_SUCH_PLACE if is_for_good else CarryingFault.LATER
            raise NotCarried(fault) from None
        except (SMTPDataError, SMTPSenderRefused):
            raise NotCarried(CarryingFault.LATER) from None
        except (SMTPServerDisconnected, OSError):
            raise NotCarried(CarryingFault.PERHAPS) from None
        finally:
            _close(connection)


def as_mail(parcel: Parcel, sender: str) -> EmailMessage:
    """A message as a letter of e-mail: plain text, and told as sent by a machine (RFC 3834)."""
    domain = sender.rpartition("@")[2]
    return EmailMessage(
        subject=parcel.subject,
        body=parcel.text,
        from_email=sender,
        to=[parcel.to],
        headers={
            "Message-ID": f"<{parcel.key}@{domain}>",
            "Auto-Submitted": "auto-generated",
            "Content-Language": LOCALES[parcel.language],
        },
    )


def by_mail_server() -> Mail:
    """The server that the installation is set up with."""
    return Mail(sender=settings.DEFAULT_FROM_EMAIL)


def _close(connection: object) -> None:
    """Whoever hangs up first, what was sent is sent."""
    try:
        connection.close()  # type: ignore[attr-defined]
    except (SMTPException, OSError):
        return
