"""Lists to send in, of people who do not exist, and a worker that reads them at once."""

from datetime import UTC, datetime
from itertools import count

from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client as Browser

from hemval import clock
from hemval.apps.choice_system.models import Area, Bundle, Service
from hemval.apps.jobs.worker import Worker
from hemval.apps.transfers.models import Import
from hemval.web.job_kinds import JOB_KINDS

MORNING = datetime(2026, 9, 1, 8, tzinfo=UTC)
CLIENTS = (
    "Brukar-id;Personnummer;Förnamn;Efternamn;Gatuadress;Postnummer;Postort;Telefon;Område;Språk;"
    "Sekretessmarkering;Skyddad folkbokföring;Avliden;Utflyttad\r\n"
)
_WORKERS = count(1)


def a_system() -> None:
    """What system files have named."""
    Area.objects.create(key="north", name="Norr")
    Service.objects.create(key="home_care", name="Hemtjänst")
    Service.objects.create(key="meals", name="Matlåda")
    Bundle.objects.create(key="home_care", name="Hemtjänst")


def client_row(key: str, name: str = "Asta;Berg", **cells: str) -> str:
    """One row of the list of clients."""
    told = {"number": "", "street": "Storgatan 1", "phone": "", "area": "north", "language": "sv"}
    told |= {"marked": "", "registered": "", "died": "", "moved": ""} | cells
    return (
        f"{key};{told['number']};{name};{told['street']};12345;Orten;{told['phone']};"
        f"{told['area']};{told['language']};{told['marked']};{told['registered']};{told['died']};"
        f"{told['moved']}\r\n"
    )


def send(browser: Browser, kind: str, text: str | bytes, name: str = "lista.csv") -> Import:
    """Send in a list; the page of it is where one is sent on to."""
    data = text if isinstance(text, bytes) else text.encode("utf-8-sig")
    answer = browser.post("/kontor/listor/", {"list": kind, "file": SimpleUploadedFile(name, data)})
    assert answer.status_code == 303, answer.content.decode()
    return Import.objects.latest("pk")


def say_columns(browser: Browser, sent: Import, **other: str) -> None:
    """Say that the columns are as they were found, and have the list read."""
    found = {f"column_{place}": name for name, place in sent.columns["places"].items()}
    answer = browser.post(f"/kontor/listor/{sent.pk}/kolumner/", found | other)
    assert answer.status_code == 303, answer.content.decode()
    work()


def read(browser: Browser, kind: str, text: str | bytes) -> Import:
    """Send in a list and have it read."""
    sent = send(browser, kind, text)
    say_columns(browser, sent)
    sent.refresh_from_db()
    assert sent.read_at is not None
    return sent


def take(browser: Browser, kind: str, text: str | bytes) -> Import:
    """Send in a list, have it read, and take it."""
    sent = read(browser, kind, text)
    browser.post(f"/kontor/listor/{sent.pk}/for-in/")
    work()
    sent.refresh_from_db()
    assert sent.taken_at is not None
    return sent


def work() -> None:
    """Do whatever is asked for."""
    worker = Worker(name=f"worker {next(_WORKERS)}", kinds=JOB_KINDS, now=clock.now)
    while worker.run_one():
        pass
