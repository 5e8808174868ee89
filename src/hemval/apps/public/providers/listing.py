"""The list of providers: in an order that is drawn, or in that of the alphabet."""

from collections.abc import Sequence

from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.shortcuts import render

from hemval.apps.asked_numbers import number
from hemval.apps.choice_system.queries import areas_on
from hemval.apps.outreach.orders import in_order_of
from hemval.apps.outreach.queries import ProviderSheet
from hemval.apps.outreach.rules import comparison_on
from hemval.apps.outreach.services.day import begin_day
from hemval.apps.page_language import address
from hemval.apps.public.providers.everybody import everybody
from hemval.apps.public.providers.worded import in_short
from hemval.apps.public_pages import PublicRequest, public_page
from hemval.apps.said import reader_words
from hemval.chance import secret_bytes
from hemval.core.comparison.sheet import MOST_COMPARED
from hemval.core.dates.zone import today
from hemval.core.facts.silence import EVERYWHERE
from hemval.core.neutral_order import ORDERS
from hemval.core.system.areas import Area
from hemval.letters.kinds.wording import own_words, told
from hemval.letters.paper import Said, said

ALPHABETICAL = "a"
"""The order of the alphabet, in an address."""
_DRAWN_BYTES = 8


@public_page()
def in_some_order(request: PublicRequest, area: str = "") -> HttpResponse:
    """Lead each visitor to one of the orders of the day, by chance."""
    drawn = int.from_bytes(secret_bytes(_DRAWN_BYTES)) % ORDERS + 1
    return HttpResponseRedirect(_url(area, str(drawn)), status=303)


@public_page()
def in_order(request: PublicRequest, order: str, area: str = "") -> HttpResponse:
    """Every provider, or those of an area, in one of the orders of the day."""
    now = request.now
    areas, words = _areas(request), reader_words()
    if area and area not in {one.id for one in areas}:
        raise Http404
    there = [one for one in everybody(request) if not area or _works_in(one, area)]
    context = {
        "providers": in_short(_ordered(there, order, request), area=area, on=today(now)),
        "areas": [
            (own_words(one.name, words), _url(one.id, order), one.id == area)
            for one in areas
            if len(areas) > 1
        ],
        "everywhere": _url("", order),
        "area": area,
        "title": _title(areas, area),
        "is_drawn": order != ALPHABETICAL,
        "by_alphabet": _url(area, ALPHABETICAL),
        "drawn": _url(area),
        "most": MOST_COMPARED,
        "rule": comparison_on(today(now)),
    }
    return render(request, "public/providers/list.html", context)


def _ordered(
    told: Sequence[ProviderSheet], order: str, request: PublicRequest
) -> Sequence[ProviderSheet]:
    """In order. Raises Http404 where there is no such order."""
    if order == ALPHABETICAL:
        return told
    asked = number(order)
    if asked is None or not 1 <= asked <= ORDERS or str(asked) != order:
        raise Http404
    by_id = {one.provider.id: one for one in told}
    day = begin_day(request.now)
    return [by_id[one] for one in in_order_of(day, asked, [*by_id])]


def _areas(request: PublicRequest) -> list[Area]:
    """The areas of today, in the order of their names."""
    on = today(request.now)
    return sorted(areas_on(on).values(), key=_name)


def _name(area: Area) -> str:
    return area.name.in_language(reader_words().language)


def _title(areas: list[Area], area: str) -> Said:
    """What the page is called: the area is, in the reader's words or in Swedish."""
    names = (one.name for one in areas if one.id == area)
    return next(
        (told(reader_words(), "compare-list-area", area=one) for one in names),
        said(reader_words().say("compare-list")),
    )


def _works_in(one: ProviderSheet, area: str) -> bool:
    return bool({EVERYWHERE, area} & set(one.provider.areas))


def _url(area: str, order: str = "") -> str:
    name = "providers_in_order" if order else "providers"
    given = {"order": order} if order else {}
    if area:
        name, given = f"area_{name}", given | {"area": area}
    return address(reader_words().language, f"public:{name}", **given)
