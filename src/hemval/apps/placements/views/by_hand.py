"""Orders of protected people, which named staff give by hand: in two messages, with receipt."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse

from hemval.apps.accounts.acts import Act
from hemval.apps.accounts.pages import READING_AND_SENDING, SENDING, page
from hemval.apps.audit.services import read
from hemval.apps.placements import queries
from hemval.apps.placements.details import details_of
from hemval.apps.placements.forms import ReasonForm
from hemval.apps.placements.models import Order
from hemval.apps.placements.services import answering
from hemval.apps.placements.services.answering import Step, has_second_message, next_step
from hemval.apps.said import said


@page(Act.READ_PROTECTED)
def orders(request: HttpRequest) -> HttpResponse:
    """What is to be given by hand, each person by id alone."""
    rows = queries.by_hand(request.actor)  # type: ignore[attr-defined]
    return render(request, "placements/by_hand.html", {"orders": rows})


@page(Act.READ_PROTECTED, methods=READING_AND_SENDING)
def one(request: HttpRequest, pk: int) -> HttpResponse:
    """The steps of one order; what the messages say is shown to whoever says why she reads it."""
    actor, now = request.actor, request.now  # type: ignore[attr-defined]
    row = _asked_for(request, pk)
    form = ReasonForm(request.POST or None)
    told = None
    if request.method == "POST" and form.is_valid():
        read(
            actor=actor,
            now=now,
            client=row.placement.client_id,
            page="placements:by_hand_order",
            reason=form.cleaned_data["why"],
            protected=True,
        )
        told = details_of(row, now)
    context = {
        "order": row,
        "form": form,
        "told": told,
        "next": next_step(row),
        "has_second": has_second_message(row),
    }
    return render(request, "placements/by_hand_order.html", context)


@page(Act.READ_PROTECTED, methods=SENDING)
def step(request: HttpRequest, pk: int) -> HttpResponse:
    """Note that a message has gone, or that the provider has both."""
    row = _asked_for(request, pk)
    taken = request.POST.get("step", "")
    if taken not in set(Step):
        raise Http404
    actor, now = request.actor, request.now  # type: ignore[attr-defined]
    try:
        answering.told_by_hand(order=row.pk, step=Step(taken), actor=actor, now=now)
    except answering.OrderStays as stays:
        messages.error(request, said(f"orders-stays-{stays.why}"))
    else:
        messages.success(request, said(f"orders-hand-noted-{taken}"))
        if taken == Step.RECEIPT.value:
            return HttpResponseRedirect(reverse("placements:by_hand"), status=303)
    return HttpResponseRedirect(reverse("placements:by_hand_order", args=[pk]), status=303)


def _asked_for(request: HttpRequest, pk: int) -> Order:
    row = queries.by_hand(request.actor).filter(pk=pk).first()  # type: ignore[attr-defined]
    if row is None:
        raise Http404
    return row
