"""Orders of protected people, which named staff give by hand: in two messages, with receipt."""

from django.contrib import messages
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse

from hemval.apps.accounts.acts import Act
from hemval.apps.accounts.pages import SENDING, StaffRequest, page
from hemval.apps.clients.opened import open_client
from hemval.apps.placements import queries
from hemval.apps.placements.details import details_of
from hemval.apps.placements.forms import CannotForm, DealForm
from hemval.apps.placements.models import Order
from hemval.apps.placements.order_state import NOT_DONE, WAITING
from hemval.apps.placements.services import answering, by_hand
from hemval.apps.placements.services.answering import OrderRefused
from hemval.apps.placements.views.lines import lines
from hemval.apps.said import said, said_why
from hemval.core.placement.orders import OrderKind
from hemval.core.placement.told_provider import HandStep, has_second_message, next_hand_step


@page(Act.READ_PROTECTED)
def orders(request: StaffRequest) -> HttpResponse:
    """What is to be given by hand, each person by the number of her order alone."""
    now = request.now
    rows = queries.by_hand(request.actor, now)
    return render(request, "placements/by_hand.html", {"orders": lines(rows, now)})


@page(Act.READ_PROTECTED)
def one(request: StaffRequest, pk: int) -> HttpResponse:
    """The steps of one order and what each message says, for whoever has said why she reads it."""
    return _page(request, _asked_for(request, pk))


@page(Act.READ_PROTECTED, methods=SENDING)
def step(request: StaffRequest, pk: int) -> HttpResponse:
    """Note that a message has gone, or that the provider has both."""
    row = _asked_for(request, pk)
    sent = request.POST.get("step", "")
    if sent not in set(HandStep):
        raise Http404
    taken = HandStep(sent)
    try:
        by_hand.told_by_hand(order=pk, step=taken, actor=request.actor, now=request.now)
    except OrderRefused as refused:
        messages.warning(request, said_why(refused))
        return _to_one(pk)
    messages.success(request, said(_noted(row, taken)))
    return _to_all() if taken is HandStep.RECEIPT else _to_one(pk)


@page(Act.READ_PROTECTED, methods=SENDING)
def cannot(request: StaffRequest, pk: int) -> HttpResponse:
    """Note that the provider has said that it cannot."""
    row, form = _asked_for(request, pk), CannotForm(request.POST)
    if not form.is_valid():
        return _page(request, row, cannot_form=form)
    because, actor, now = form.cleaned_data["why"], request.actor, request.now
    try:
        by_hand.cannot_by_hand(order=pk, because=because, actor=actor, now=now)
    except OrderRefused as refused:
        form.add_error(None, said_why(refused))
        return _page(request, row, cannot_form=form)
    messages.success(request, said("orders-hand-noted-cannot"))
    return _to_one(pk)


@page(Act.READ_PROTECTED, methods=SENDING)
def deal(request: StaffRequest, pk: int) -> HttpResponse:
    """Say how a person has dealt with it."""
    row, form = _asked_for(request, pk), DealForm(request.POST)
    if not form.is_valid():
        return _page(request, row, deal_form=form)
    how, actor, now = form.cleaned_data["why"], request.actor, request.now
    try:
        answering.deal_with(order=pk, how=how, actor=actor, now=now)
    except OrderRefused as refused:
        form.add_error(None, said_why(refused))
        return _page(request, row, deal_form=form)
    messages.success(request, said("orders-dealt-with"))
    return _to_all()


def _noted(row: Order, taken: HandStep) -> str:
    """What is said when a step has been taken: what comes after it for such an order."""
    if taken is HandStep.RECEIPT:
        return "orders-hand-noted-receipt"
    then = next_hand_step(OrderKind(row.kind), first=True, second=taken is HandStep.SECOND)
    return f"orders-hand-noted-then-{then}"


def _page(
    request: StaffRequest,
    row: Order,
    *,
    cannot_form: CannotForm | None = None,
    deal_form: DealForm | None = None,
) -> HttpResponse:
    opened = open_client(
        request,
        row.placement.client_id,
        page="placements:by_hand_order",
        act=Act.READ_PROTECTED,
    )
    if isinstance(opened, HttpResponse):
        return opened
    now = request.now
    (line,) = lines([row], now)
    context = {
        "line": line,
        "order": row,
        "told": details_of(row, now),
        "next": by_hand.next_step(row) if line.state in WAITING else None,
        "is_done": line.state not in NOT_DONE,
        "has_second": has_second_message(OrderKind(row.kind)),
        "cannot_form": cannot_form or CannotForm(),
        "deal_form": deal_form or DealForm(),
    }
    return render(request, "placements/by_hand_order.html", context)


def _to_one(pk: int) -> HttpResponse:
    return HttpResponseRedirect(reverse("placements:by_hand_order", args=[pk]), status=303)


def _to_all() -> HttpResponse:
    return HttpResponseRedirect(reverse("placements:by_hand"), status=303)


def _asked_for(request: StaffRequest, pk: int) -> Order:
    row = queries.order_by_hand(pk, request.actor)
    if row is None:
        raise Http404
    return row
