"""The page about open data: which files there are, what their columns say, and of which days."""

from datetime import date

from django.conf import settings
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import render

from hemval.apps import asked_days
from hemval.apps.choice_system.queries import latest_systems
from hemval.apps.outreach.queries import sheets_on
from hemval.apps.page_language import address
from hemval.apps.public.frame import whom_to_ask
from hemval.apps.public.open_lists.catalogue import Publisher, WhoAnswers, catalogue
from hemval.apps.public.open_lists.files import DATASETS, FORMS, day_asked, publisher
from hemval.apps.public_pages import PublicRequest, public_page
from hemval.apps.said import reader_words
from hemval.core.comparison.fields import Compared
from hemval.core.comparison.sheet import Standing
from hemval.core.dates.zone import today
from hemval.files.dcat import as_rdf_xml, as_turtle
from hemval.files.open_lists import FACT_COLUMNS, LICENCE, PROVIDER_COLUMNS

_FORMS_OF_CATALOGUE = {
    "rdf": ("application/rdf+xml", as_rdf_xml),
    "ttl": ("text/turtle;charset=utf-8", as_turtle),
}


@public_page()
def open_data(request: PublicRequest, day: str = "") -> HttpResponse:
    """The files of today, or those of a day that is over."""
    language = reader_words().language
    on = day_asked(day, request.now) if day else None
    given = {"day": day} if day else {}
    past = "_on_day" if day else ""
    files = [
        (
            one,
            [
                (form, address(language, f"public:open_{one}_{form}{past}", **given))
                for form in FORMS
            ],
        )
        for one in DATASETS
    ]
    context = {
        "day": on,
        "is_kept": on is None or bool(sheets_on(on)),
        "files": files,
        "columns": tuple(dict.fromkeys((*PROVIDER_COLUMNS, *FACT_COLUMNS))),
        "standings": tuple(Standing),
        "fields": tuple(Compared),
        "licence": LICENCE,
    }
    return render(request, "public/open_lists.html", context)


@public_page(reads=("dag",))
def some_day(request: PublicRequest) -> HttpResponse:
    """Lead to the files of the day that was asked for; to those of today where it is none."""
    language, asked = reader_words().language, request.GET.get("dag", "")
    url = address(language, "public:open_data")
    if asked_days.day(asked) is not None:
        url = address(language, "public:open_data_on_day", day=asked)
    return HttpResponseRedirect(url, status=303)


@public_page()
def described(request: PublicRequest, form: str) -> HttpResponse:
    """The description of the files for data portals."""
    whose = Publisher(name=publisher(), address=settings.OPEN_DATA_PUBLISHER)
    root = f"{request.scheme}://{request.get_host()}"
    kind, written = _FORMS_OF_CATALOGUE[form]
    asked = _who_answers(today(request.now))
    return HttpResponse(written(catalogue(root, whose, asked)), content_type=kind)


def _who_answers(on: date) -> WhoAnswers | None:
    """Whom to ask: as the installation is set up, else as the rules say.

    None where no e-mail address is known, which portals ask for.
    """
    if settings.OPEN_DATA_EMAIL:
        return WhoAnswers(name=publisher(), email=settings.OPEN_DATA_EMAIL)
    known = [one for one in whom_to_ask(latest_systems(), on, "sv") if one.email]
    if not known:
        return None
    return WhoAnswers(name=known[0].name, email=known[0].email, dials=known[0].dials)
