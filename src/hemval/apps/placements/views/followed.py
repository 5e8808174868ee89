"""The orders of all providers, for those who follow them: what is late or refused first."""

from django.contrib import messages
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse

from hemval.apps.accounts.acts import Act
from hemval.apps.accounts.pages import READING_AND_SENDING, StaffRequest, page
from hemval.apps.asked_numbers import page_number
from hemval.apps.audit.services import read
from hemval.apps.choice_system.queries import has_several_bundles
from hemval.apps.placements import queries
from hemval.apps.placements.forms import DealForm
from hemval.apps.placements.services import answering
from hemval.apps.placements.services.telling import is_rule_told
from hemval.apps.placements.views.lines import lines, log_read, page_of
from hemval.apps.providers.models import Provider
from hemval.apps.said import said, said_why


@page(Act.FOLLOW_ORDERS)
def orders(request: StaffRequest) -> HttpResponse:
    """What a person must see to, and how the orders of each provider stand."""
    actor, now = request.actor, request.now
    providers = queries.by_provider(actor, now)
    rows = queries.needing_a_person(actor, now, providers)
    urgent = rows.get_page(page_number(request.GET.get("sida")))
    shown = lines(urgent, now)
    log_read(shown, actor, now, "placements:orders")
    context = {
        "page": urgent,
        "urgent": shown,
        "several": has_several_bundles(),
        "providers": providers,
        "is_assumed": not is_rule_told(now),
        "may_by_hand": actor.may(Act.READ_PROTECTED),
    }
    return render(request, "placements/orders.html", context)


@page(Act.FOLLOW_ORDERS)
def at_provider(request: StaffRequest, pk: int) -> HttpResponse:
    """Every order of one provider."""
    actor, now = request.actor, request.now
    provider = get_object_or_404(Provider, pk=pk)
    asked = page_of(request, queries.orders_at(pk, actor, now))
    shown = lines(asked, now)
    log_read(shown, actor, now, "placements:at_provider")
    context = {
        "provider": provider,
        "page": asked,
        "lines": shown,
        "several": has_several_bundles(),
    }
    return render(request, "placements/at_provider.html", context)


@page(Act.FOLLOW_ORDERS, methods=READING_AND_SENDING)
def one(request: StaffRequest, pk: int) -> HttpResponse:
    """One order: what has happened with it, and how a person deals with it."""
    actor, now = request.actor, request.now
    row = queries.order_followed(pk, actor)
    if row is None:
        raise Http404
    form = DealForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            answering.deal_with(order=pk, how=form.cleaned_data["why"], actor=actor, now=now)
        except answering.OrderRefused as refused:
            form.add_error(None, said_why(refused))
        else:
            messages.success(request, said("orders-dealt-with"))
            return HttpResponseRedirect(reverse("placements:orders"), status=303)
    read(actor=actor, now=now, client=row.placement.client_id, page="placements:order")
    (line,) = lines([row], now)
    return render(request, "placements/order.html", {"line": line, "form": form})
