"""To change provider outside rounds, and to offer a place to one who waits."""

from django.contrib import messages
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse

from hemval.apps.accounts.acts import Act
from hemval.apps.accounts.pages import READING_AND_SENDING, SENDING, StaffRequest, page
from hemval.apps.clients.models import Client
from hemval.apps.clients.opened import open_client
from hemval.apps.placements.forms import ChangeForm, Choices, OfferForm
from hemval.apps.placements.models import FreePlace
from hemval.apps.placements.queries import course_of
from hemval.apps.placements.services.changing import (
    Change,
    ChangeRefused,
    PlannedChange,
    change_provider,
    decline_place,
    offer_place,
    planned,
)
from hemval.apps.providers.models import Provider
from hemval.apps.said import said, said_why
from hemval.core.dates.zone import today


@page(Act.PLACE_BY_HAND, methods=READING_AND_SENDING)
def change(request: StaffRequest, pk: int) -> HttpResponse:
    """From which day another provider performs: shown first, and done when it is confirmed."""
    her = open_client(request, pk, page="placements:change", act=Act.PLACE_BY_HAND)
    if isinstance(her, HttpResponse):
        return her
    form = _change_form(request, her)
    if request.method != "POST" or not form.is_valid():
        return _page(request, her, form)
    wanted = _change(her, form)
    try:
        found = planned(wanted, request.now)
        if request.POST.get("shown") != found.dates.starts.isoformat():
            return _page(request, her, form, shown=found)
        change_provider(wanted, actor=request.actor, now=request.now)
    except ChangeRefused as refused:
        form.add_error(None, said_why(refused))
        return _page(request, her, form)
    messages.success(request, said("orders-change-done"))
    return HttpResponseRedirect(reverse("clients:one", args=[pk]), status=303)


@page(Act.PLACE_BY_HAND, methods=SENDING)
def offer(request: StaffRequest, pk: int) -> HttpResponse:
    """Note that a place is free with the provider that she waits for."""
    her = open_client(request, pk, page="placements:change", act=Act.PLACE_BY_HAND)
    if isinstance(her, HttpResponse):
        return her
    form = _offer_form(request, her)
    if not form.is_valid():
        return _page(request, her, _change_form(request, her, is_sent=False), offer_form=form)
    filled = form.cleaned_data
    try:
        offer_place(
            client=her.pk,
            bundle=filled["bundle"],
            provider=filled["provider"],
            answer_by=filled["answer_by"],
            actor=request.actor,
            now=request.now,
        )
    except ChangeRefused as refused:
        form.add_error(None, said_why(refused))
        return _page(request, her, _change_form(request, her, is_sent=False), offer_form=form)
    messages.success(request, said("orders-offer-done"))
    return HttpResponseRedirect(reverse("placements:change", args=[pk]), status=303)


@page(Act.PLACE_BY_HAND, methods=SENDING)
def decline(request: StaffRequest, pk: int, place: int) -> HttpResponse:
    """Note that she does not want a place that was offered."""
    her = open_client(request, pk, page="placements:change", act=Act.PLACE_BY_HAND)
    if isinstance(her, HttpResponse):
        return her
    if not FreePlace.objects.filter(pk=place, client=her).exists():
        raise Http404
    decline_place(place=place, actor=request.actor, now=request.now)
    messages.success(request, said("orders-offer-declined"))
    return HttpResponseRedirect(reverse("placements:change", args=[pk]), status=303)


def _page(
    request: StaffRequest,
    her: Client,
    form: ChangeForm,
    *,
    shown: PlannedChange | None = None,
    offer_form: OfferForm | None = None,
) -> HttpResponse:
    offers = FreePlace.objects.filter(client=her, lapsed_at=None).select_related(
        "bundle", "provider"
    )
    context = {
        "her": her,
        "form": form,
        "shown": shown,
        "offer_form": offer_form or _offer_form(request, her, is_sent=False),
        "offers": offers,
        "has_help": bool(_bundles(her)),
    }
    return render(request, "placements/change.html", context)


def _change_form(request: StaffRequest, her: Client, *, is_sent: bool = True) -> ChangeForm:
    sent = request.POST if is_sent and request.method == "POST" else None
    return ChangeForm(
        sent,
        bundles=_bundles(her),
        providers=_providers(),
        initial={"told": today(request.now)},
    )


def _offer_form(request: StaffRequest, her: Client, *, is_sent: bool = True) -> OfferForm:
    return OfferForm(
        request.POST if is_sent else None,
        bundles=_bundles(her),
        providers=_providers(),
        today=today(request.now),
        prefix="offer",
    )


def _change(her: Client, form: ChangeForm) -> Change:
    filled = form.cleaned_data
    return Change(
        client=her.pk,
        bundle=filled["bundle"],
        to=filled["provider"],
        told=filled["told"],
        agreed=filled["agreed"],
        although_full=filled["although_full"],
    )


def _bundles(her: Client) -> Choices:
    """What somebody performs for her, now or later."""
    courses = course_of(her.pk)
    return [
        (bundle, course[-1].placement.bundle.name)
        for bundle, course in courses.items()
        if course[-1].placement.provider_id is not None
    ]


def _providers() -> Choices:
    return [(row.pk, row.name) for row in Provider.objects.all()]
