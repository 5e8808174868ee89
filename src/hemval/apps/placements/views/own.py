"""The provider's own page: what it is asked to do, and what it answers."""

from django.contrib import messages
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse

from hemval.apps.accounts.acts import Act
from hemval.apps.accounts.pages import READING_AND_SENDING, SENDING, StaffRequest, page
from hemval.apps.asked_numbers import numbers
from hemval.apps.audit.services import read
from hemval.apps.choice_system.queries import has_several_bundles
from hemval.apps.placements import queries
from hemval.apps.placements.details import details_of
from hemval.apps.placements.forms import CannotForm
from hemval.apps.placements.models import Order
from hemval.apps.placements.order_state import WAITING
from hemval.apps.placements.services import answering
from hemval.apps.placements.views.lines import lines, log_read, page_of
from hemval.apps.said import said, said_why

_LATEST = 50


@page(Act.ANSWER_ORDERS)
def orders(request: StaffRequest) -> HttpResponse:
    """New orders by number alone, until they are opened; those to answer, and those answered."""
    actor, now = request.actor, request.now
    told = queries.own(actor, now)
    to_answer = page_of(request, told.to_answer)
    waiting = lines(to_answer, now)
    answered = lines(told.answered[:_LATEST], now)
    withdrawn = lines(told.withdrawn[:_LATEST], now)
    log_read((*waiting, *answered, *withdrawn), actor, now, "placements:own")
    context = {
        "told": told,
        "page": to_answer,
        "waiting": waiting,
        "several": has_several_bundles(),
        "answered": answered,
        "withdrawn": withdrawn,
    }
    return render(request, "placements/own.html", context)


@page(Act.ANSWER_ORDERS, methods=SENDING)
def receive(request: StaffRequest) -> HttpResponse:
    """Open the new orders: from now on they are seen."""
    seen = answering.receive(actor=request.actor, now=request.now)
    messages.success(request, said("orders-opened", orders=seen))
    return HttpResponseRedirect(reverse("placements:own"), status=303)


@page(Act.ANSWER_ORDERS, methods=SENDING)
def confirm(request: StaffRequest) -> HttpResponse:
    """Confirm those that were ticked, or all that stood on the page."""
    field = "on_page" if "all" in request.POST else "order"
    ticked = numbers(request.POST.getlist(field))
    if not ticked:
        messages.error(request, said("orders-none-ticked"))
        return HttpResponseRedirect(reverse("placements:own"), status=303)
    done = answering.confirm(orders=ticked, actor=request.actor, now=request.now)
    messages.success(request, said("orders-confirmed", orders=done))
    return HttpResponseRedirect(reverse("placements:own"), status=303)


@page(Act.ANSWER_ORDERS)
def one(request: StaffRequest, pk: int) -> HttpResponse:
    """One order with all that the provider needs to begin."""
    return _page(request, _seen(request, pk), CannotForm())


@page(Act.ANSWER_ORDERS, methods=READING_AND_SENDING)
def cannot(request: StaffRequest, pk: int) -> HttpResponse:
    """Say that the provider cannot, and why."""
    row = _seen(request, pk)
    form = CannotForm(request.POST or None)
    if request.method != "POST" or not form.is_valid():
        return _page(request, row, form, is_cannot=True)
    try:
        answering.refuse(
            order=row.pk,
            because=form.cleaned_data["why"],
            actor=request.actor,
            now=request.now,
        )
    except answering.OrderRefused as refused:
        form.add_error(None, said_why(refused))
        return _page(request, row, form, is_cannot=True)
    messages.success(request, said("orders-refused"))
    return HttpResponseRedirect(reverse("placements:own"), status=303)


def _seen(request: StaffRequest, pk: int) -> Order:
    """An order of its own that the provider has opened; raises Http404 for any other."""
    rows = queries.of_provider(request.actor).filter(seen_at__isnull=False)
    row = rows.select_related("placement__client", "placement__bundle").filter(pk=pk).first()
    if row is None:
        raise Http404
    return row


def _page(
    request: StaffRequest, row: Order, form: CannotForm, *, is_cannot: bool = False
) -> HttpResponse:
    actor, now = request.actor, request.now
    read(actor=actor, now=now, client=row.placement.client_id, page="placements:own_order")
    (line,) = lines([row], now)
    context = {
        "line": line,
        "told": details_of(row, now),
        "form": form,
        "is_cannot": is_cannot,
        "is_open": line.state in WAITING,
    }
    return render(request, "placements/own_order.html", context)
