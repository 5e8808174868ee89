"""E-mail is handed to a server as plain text, and what came of it is known as far as can be."""

from email import message_from_bytes
from email.policy import default
from smtplib import SMTPDataError, SMTPRecipientsRefused, SMTPServerDisconnected

import pytest
from django.core import mail
from django.core.mail.backends.locmem import EmailBackend
from django.core.mail.message import BadHeaderError

from hemval.apps.outbox.carrying import CarryingFault, NotCarried, Parcel
from hemval.integrations.messages.folder import Folder, RefusedInProduction
from hemval.integrations.messages.mail import Mail

SENDER = "svara-inte@kommun.example"


def parcel(**told) -> Parcel:
    whole = {
        "key": "00ff",
        "to": "astrid@exempel.se",
        "subject": "Besked från Övningsby",
        "text": "Hej!\n\nNågot har hänt.",
        "language": "sv-easy",
    }
    return Parcel(**{**whole, **told})


class Faulty(EmailBackend):
    """A server at fault."""

    opens: Exception | None = None
    sends: Exception | None = None

    def open(self):
        if self.opens:
            raise self.opens

    def send_messages(self, messages):
        if self.sends:
            raise self.sends
        return super().send_messages(messages)


@pytest.fixture
def server(settings, monkeypatch):
    settings.EMAIL_BACKEND = f"{__name__}.Faulty"

    def at_fault(**faults):
        for name, fault in faults.items():
            monkeypatch.setattr(Faulty, name, fault)

    return at_fault


def fault_of(carrier, one) -> CarryingFault:
    with pytest.raises(NotCarried) as told:
        carrier.carry(one)
    assert "astrid" not in str(told.value)
    return told.value.fault


def test_it_is_handed_over_with_the_same_id_at_each_try(server):
    for _ in range(2):
        Mail(sender=SENDER).carry(parcel())
    first, second = (one.message() for one in mail.outbox)
    assert first["Message-ID"] == second["Message-ID"] == "<00ff@kommun.example>"
    assert (first["To"], first["From"]) == ("astrid@exempel.se", SENDER)
    assert first["Auto-Submitted"] == "auto-generated"
    assert first["Content-Language"] == "sv-SE"


@pytest.mark.parametrize(
    "told",
    [
        {"to": "astrid@exempel.se\nBcc: eva@exempel.se"},
        {"subject": "Besked\r\nBcc: eva@exempel.se"},
        {"key": "00\nBcc: eva@exempel.se"},
    ],
)
def test_nothing_adds_a_line_to_its_head(server, told):
    with pytest.raises(BadHeaderError):
        Mail(sender=SENDER).carry(parcel(**told))
    assert mail.outbox == []


@pytest.mark.parametrize(
    ("faults", "came"),
    [
        ({"opens": ConnectionRefusedError()}, CarryingFault.LATER),
        ({"opens": TimeoutError()}, CarryingFault.LATER),
        ({"sends": SMTPRecipientsRefused({"a": (550, b"no")})}, CarryingFault.NO_SUCH_PLACE),
        ({"sends": SMTPRecipientsRefused({"a": (450, b"later")})}, CarryingFault.LATER),
        ({"sends": SMTPDataError(451, b"later")}, CarryingFault.LATER),
        ({"sends": SMTPServerDisconnected()}, CarryingFault.PERHAPS),
        ({"sends": TimeoutError()}, CarryingFault.PERHAPS),
    ],
)
def test_what_came_of_it_is_told_without_to_whom(server, faults, came):
    server(**faults)
    assert fault_of(Mail(sender=SENDER), parcel()) is came


def test_the_folder_refuses_to_be_where_people_are_real(tmp_path):
    with pytest.raises(RefusedInProduction):
        Folder(at=tmp_path, suffix="eml", is_production=True)


def test_the_folder_keeps_each_message_once_by_its_key(tmp_path):
    folder = Folder(at=tmp_path / "messages", suffix="eml", is_production=False)
    folder.carry(parcel())
    folder.carry(parcel())
    (file,) = (tmp_path / "messages").iterdir()
    assert file.name == "00ff.eml"
    read = message_from_bytes(file.read_bytes(), policy=default)
    assert read["Subject"] == "Besked från Övningsby"
    assert "Något har hänt." in read.get_content()


def test_the_folder_keeps_text_messages_as_they_are(tmp_path):
    Folder(at=tmp_path, suffix="txt", is_production=False).carry(parcel(to="+46701740605"))
    assert (tmp_path / "00ff.txt").read_text(encoding="utf-8").startswith("+46701740605\n\nHej!")
