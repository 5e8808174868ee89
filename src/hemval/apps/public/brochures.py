"""The brochure on paper: of which areas there are some, and each as PDF."""

from django.http import Http404, HttpResponse
from django.shortcuts import render

from hemval.apps import store
from hemval.apps.downloads import shown
from hemval.apps.outreach.lines import names_now
from hemval.apps.outreach.models import Brochure
from hemval.apps.public_pages import PublicRequest, public_page
from hemval.apps.said import reader_words

NORMAL, LARGE = "vanlig", "stor"
"""The sizes of print, in an address."""
WHOLE = "alla"
"""The whole municipality, in an address."""


@public_page()
def brochures(request: PublicRequest) -> HttpResponse:
    """The brochures that there are in the language of the page."""
    words, names = reader_words(), names_now()
    each: dict[str, dict[bool, Brochure]] = {}
    for row in Brochure.objects.filter(language=words.language):
        each.setdefault(row.area, {})[row.is_large] = row
    told = [
        {
            "area": area or WHOLE,
            "name": names[area].in_language(words.language) if area in names else "",
            "sizes": [
                (LARGE if is_large else NORMAL, row.pages) for is_large, row in sorted(rows.items())
            ],
            "day": next(iter(rows.values())).day,
        }
        for area, rows in each.items()
    ]
    return render(request, "public/brochures.html", {"brochures": told})


@public_page(is_kept=False)
def brochure(request: PublicRequest, area: str, size: str) -> HttpResponse:
    """A brochure as it was printed; opening it prints nothing."""
    language = reader_words().language
    wanted = Brochure.objects.filter(area="" if area == WHOLE else area, language=language)
    row = wanted.filter(is_large=size == LARGE).first()
    if row is None or size not in {NORMAL, LARGE}:
        raise Http404
    try:
        pdf = store.read(row.sha256)
    except store.NotInStore:
        raise Http404 from None
    return shown(pdf, f"{area}-{row.day.isoformat()}-{language}.pdf")
