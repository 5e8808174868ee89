"""The page on which the map of areas is loaded."""

from datetime import datetime
from pathlib import PurePath

from django import forms
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse

from hemval.apps.accounts.actor import Actor
from hemval.apps.accounts.acts import Act
from hemval.apps.accounts.pages import READING_AND_SENDING, page
from hemval.apps.choice_system.maps import load_map, map_now
from hemval.apps.choice_system.models import Area, LoadedMap
from hemval.apps.downloads import download
from hemval.apps.said import reader_words, said
from hemval.core.fault import dotted
from hemval.files.area_map import MOST_BYTES
from hemval.files.faulty import FaultyFile, LocatedFault
from hemval.texts.faults import fault_sentence

_UNFIT = 422
_LONGEST_NAME = 60


class MapForm(forms.Form):
    """A map file."""

    file = forms.FileField(
        label=said("map-file"),
        widget=forms.ClearableFileInput(attrs={"accept": ".geojson,.json"}),
        error_messages={"required": said("map-file-missing"), "empty": said("map-file-missing")},
    )


@page(Act.READ_SYSTEM)
def shown_map(request: HttpRequest) -> HttpResponse:
    """The map that is shown, what is not on it, and those that were shown before."""
    return _page(request)


@page(Act.LOAD_SYSTEM, methods=READING_AND_SENDING)
def load(request: HttpRequest) -> HttpResponse:
    """Load a map, which is shown at once."""
    if request.method != "POST":
        return _ask(request, MapForm())
    form = MapForm(request.POST, request.FILES)
    if not form.is_valid():
        return _ask(request, form, status=_UNFIT)
    sent = form.cleaned_data["file"]
    name = PurePath(sent.name).name[:_LONGEST_NAME]
    actor: Actor = request.actor  # type: ignore[attr-defined]
    now: datetime = request.now  # type: ignore[attr-defined]
    try:
        row = load_map(data=sent.read(MOST_BYTES + 1), file=name, actor=actor, now=now)
    except FaultyFile as faulty:
        faults = [_told(one) for one in faulty.faults]
        return _ask(request, form, faults=faults, name=name, status=_UNFIT)
    is_new = row.added_at == now
    messages.success(request, reader_words().say("map-loaded" if is_new else "map-already"))
    return HttpResponseRedirect(reverse("choice_system:map"), status=303)


@page(Act.READ_SYSTEM)
def map_file(_request: HttpRequest, pk: int) -> HttpResponse:
    """The file of a map, to the letter."""
    row = LoadedMap.objects.filter(pk=pk).first()
    if row is None:
        raise Http404
    return download(row.text.encode("utf-8"), f"{row.added_at:%Y-%m-%d}.geojson")


def _page(request: HttpRequest) -> HttpResponse:
    now = map_now()
    on_map = {one.area for one in now.shapes} if now else set()
    actor: Actor = request.actor  # type: ignore[attr-defined]
    context = {
        "maps": LoadedMap.objects.defer("text").select_related("added_by"),
        "is_made_up": now is not None and now.is_made_up,
        "missing": [one.name for one in Area.objects.all() if now and one.key not in on_map],
        "may_load": actor.may(Act.LOAD_SYSTEM),
    }
    return render(request, "choice_system/map.html", context)


def _ask(
    request: HttpRequest,
    form: MapForm,
    *,
    faults: list[str] | None = None,
    name: str = "",
    status: int = 200,
) -> HttpResponse:
    areas = ", ".join(Area.objects.values_list("key", flat=True))
    form.fields["file"].help_text = reader_words().say("map-file-help", areas=areas)
    context = {"form": form, "faults": faults or [], "name": name}
    return render(request, "choice_system/load_map.html", context, status=status)


def _told(one: LocatedFault) -> str:
    in_words = reader_words()
    sentence, path = fault_sentence(one.fault, in_words), dotted(one.fault.path)
    if one.line:
        return in_words.say("systems-fault", line=one.line, path=path, fault=sentence)
    return in_words.say("map-fault", path=path, fault=sentence) if path else sentence
