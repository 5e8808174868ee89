"""Lists to send in, of people who do not exist, and a worker that reads them at once."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client as Browser

from hemval import clock
from hemval.apps.choice_system.models import Area, Bundle, Service
from hemval.apps.jobs.models import Job
from hemval.apps.jobs.work import Work
from hemval.apps.jobs.worker import Worker
from hemval.apps.transfers.models import Export, Import
from hemval.web.job_kinds import JOB_KINDS

MORNING = datetime(2026, 9, 1, 8, tzinfo=UTC)
CLIENTS = (
    "Brukar-id;Personnummer;Förnamn;Efternamn;Gatuadress;Postnummer;Postort;Telefon;Område;Språk;"
    "Sekretessmarkering;Skyddad folkbokföring;Avliden;Utflyttad\r\n"
)
_WORKERS = count(1)
PROVIDERS = (
    "Utförar-id;Utförarens namn;Grupp;Organisationsnummer;Områden;Tillstånd;Avtal från;Telefon\r\n"
)
OWN = "own;Hemtjänsten;municipal;;*;;;\r\n"
ASTER = "aster;Aster Omsorg;private;556036-0793;north;IVO-1;2020-01-01;08-4650042\r\n"
SERVICES = "Brukar-id;Insats;Minuter per månad;Beslut;Från;Till;Utförare i dag\r\n"


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


def counts(sent: Import) -> dict[str, int]:
    """What became of the rows of a list, without what became of none."""
    return {name: n for name, n in sent.counts.items() if n}


class Killed(BaseException):
    """The machine stops here."""


def do(doing: Callable[[Work], object], sent: Import, actor: Any, *, kill_at: int | None) -> bool:
    """Do work until it is done, or until it tells for that time how far it has come."""
    job = Job.objects.filter(about_id=sent.pk).latest("pk")
    Job.objects.filter(pk=job.pk).update(held_by="w")
    told = iter(range(1000))

    def ends() -> bool:
        if next(told) == kill_at:
            raise Killed
        return False

    work = Work(
        job=job.pk,
        about=sent.pk,
        wanted={},
        actor=actor,
        at=0,
        now=clock.now,
        holder="w",
        hold=timedelta(seconds=30),
        worker_ends=ends,
    )
    try:
        doing(work)
    except Killed:
        return False
    Job.objects.filter(pk=job.pk).update(begun_at=clock.now(), done_at=clock.now(), held_by="")
    return True


def written(browser: Browser, **asked: str) -> bytes:
    """The file that is written when a list is asked for."""
    told = {"kind": "placements", "form": "csv"} | asked
    assert browser.post("/kontor/listor/uttag/", told).status_code == 303
    work()
    made = Export.objects.latest("pk")
    assert (
        f'href="/kontor/listor/uttag/{made.pk}/"'
        in browser.get("/kontor/listor/uttag/").content.decode()
    )
    return browser.get(f"/kontor/listor/uttag/{made.pk}/").content
