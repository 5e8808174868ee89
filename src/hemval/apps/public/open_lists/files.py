"""The files of open data, of today or of a day that is over."""

from collections.abc import Mapping
from datetime import date, datetime

from django.http import Http404, HttpResponse

from hemval.apps import asked_days
from hemval.apps.choice_system.queries import latest_systems
from hemval.apps.downloads import download
from hemval.apps.outreach.lines import names_now
from hemval.apps.outreach.queries import ProviderSheet, sheets_now, sheets_on
from hemval.apps.public_pages import PublicRequest, public_page
from hemval.apps.said import reader_words
from hemval.core.dates.zone import today
from hemval.files.open_lists import OpenList, open_facts, open_providers

FORMS: Mapping[str, str] = {"csv": "text/csv", "json": "application/json"}
"""The forms of a file, and what each is called on the web."""
DATASETS: Mapping[str, str] = {"providers": "utforare", "facts": "uppgifter"}
"""What there are files of, and how their names begin."""


@public_page()
def providers(request: PublicRequest, form: str, day: str = "") -> HttpResponse:
    """Every provider, on a day."""
    on, told = _told(request, day)
    data = open_providers([one.provider for one in told], on, publisher())
    return _file(data, form)


@public_page()
def facts(request: PublicRequest, form: str, day: str = "") -> HttpResponse:
    """Every fact of every provider, as the pages told it on a day."""
    on, told = _told(request, day)
    sheets = [one.sheet for one in told]
    return _file(open_facts(sheets, on, publisher(), reader_words(), names_now()), form)


def publisher() -> str:
    """Whose data it is."""
    systems = latest_systems()
    return systems[0].identity.municipality if systems else ""


def day_asked(text: str, now: datetime) -> date:
    """A day that is over, as an address has it. Raises Http404 for anything else."""
    found = asked_days.day(text)
    if found is None or found >= today(now):
        raise Http404
    return found


def _told(request: PublicRequest, day: str) -> tuple[date, list[ProviderSheet]]:
    """What was told on a day; today where none is asked for. Raises Http404 where none is kept."""
    now = request.now
    if not day:
        return today(now), sheets_now(now)
    on = day_asked(day, now)
    told = sheets_on(on)
    if not told:
        raise Http404
    return on, told


def _file(data: OpenList, form: str) -> HttpResponse:
    """A file that any page on the web may read."""
    body = data.as_csv() if form == "csv" else data.as_json()
    name = f"{DATASETS[data.name]}-{data.day.isoformat()}.{form}"
    answer = download(body, name, kind=f"{FORMS[form]};charset=utf-8")
    answer["Access-Control-Allow-Origin"] = "*"
    return answer
