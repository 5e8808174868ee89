"""Where one can choose: the areas, and which of them an address is in.

What somebody types is looked up and forgotten: it stands in no address, no log and no row.
"""

from collections.abc import Mapping, Sequence

from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.views.decorators.csrf import csrf_exempt

from hemval.apps.accounts.pages import READING_AND_SENDING
from hemval.apps.page_language import address, language_of
from hemval.apps.public.area_map import map_told
from hemval.apps.public.areas_told import AreasTold, AreaTold
from hemval.apps.public.system_today import SystemToday, choices_now
from hemval.apps.public_pages import PublicRequest, public_page
from hemval.apps.said import reader_words
from hemval.core.people.homes import Located, Location, Map
from hemval.core.system.areas import Area
from hemval.core.system.rule import in_force
from hemval.letters.kinds.wording import own_words
from hemval.texts.words import Words

_MOST = 200
_UNFIT = 422


@csrf_exempt
@public_page(methods=READING_AND_SENDING)
def areas(request: PublicRequest) -> HttpResponse:
    """Every area; whoever says where she lives is led to hers.

    The form changes nothing and knows nobody, so it needs no token of its page.
    """
    choices, words = _choices(request), reader_words()
    numbers = _numbers(choices)
    told = [_told(one, numbers, words) for one in choices]
    context = {"systems": told, "can_be_asked": any(one.can_be_asked for one in told)}
    context |= {"has_several": len(told) > 1, "map": map_told(told)}
    if request.method != "POST":
        return render(request, "public/areas.html", context)
    asked = request.POST.get("plats", "")[:_MOST].replace("\x00", "")
    found = [_found(one, asked) for one in choices] if asked.strip() else []
    there = next((one.area for one in found if one.found is Located.FOUND), "")
    if there:
        url = address(language_of(request.path_info), "public:area", there)
        return HttpResponseRedirect(url, status=303)
    fault = "public-areas-unknown" if asked.strip() else "public-areas-empty"
    if any(one.found is Located.AMBIGUOUS for one in found):
        fault = "public-areas-ambiguous"
    return render(
        request, "public/areas.html", {**context, "fault": fault, "asked": asked}, status=_UNFIT
    )


@public_page()
def area(request: PublicRequest, key: str) -> HttpResponse:
    """One area: in which choice it is, and what can be chosen there."""
    words = reader_words()
    choices = _choices(request)
    found = [(choice, one) for choice in choices for one in _areas(choice) if one.id == key]
    if not found:
        raise Http404
    told = [
        {
            "system": own_words(choice.system.identity.name, words),
            "bundles": [own_words(one, words) for one in choice.terms.bundles.values()],
        }
        for choice, _ in found
    ]
    name = own_words(found[0][1].name, words)
    context = {"key": key, "name": name, "choices": told, "has_several": len(told) > 1}
    numbers = _numbers(choices)
    context["map"] = map_told([_told(one, numbers, words) for one in choices])
    return render(request, "public/area.html", context)


def _choices(request: PublicRequest) -> list[SystemToday]:
    """Those in which there is something to choose."""
    now = request.now
    return [one for one in choices_now(now) if one.bundles]


def _areas(choice: SystemToday) -> tuple[Area, ...]:
    return in_force(choice.system.areas, choice.on)


def _numbers(choices: Sequence[SystemToday]) -> dict[str, int]:
    """The number of each area, the same in every choice system that has it."""
    each = dict.fromkeys(one.id for choice in choices for one in _areas(choice))
    return {area: at for at, area in enumerate(each, start=1)}


def _told(choice: SystemToday, numbers: Mapping[str, int], words: Words) -> AreasTold:
    rules = _areas(choice)
    return AreasTold(
        system=own_words(choice.system.identity.name, words),
        areas=tuple(
            AreaTold(id=one.id, number=numbers[one.id], name=own_words(one.name, words))
            for one in rules
        ),
        can_be_asked=any(one.postal_codes or one.streets for one in rules),
    )


def _found(choice: SystemToday, asked: str) -> Location:
    return Map(_areas(choice)).find(asked)
