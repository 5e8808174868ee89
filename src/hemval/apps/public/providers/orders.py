"""How the order of providers is drawn, and the proof that nobody chose it."""

from datetime import timedelta

from django.http import HttpResponse
from django.shortcuts import render

from hemval.apps.outreach.orders import orders_between
from hemval.apps.public_pages import PublicRequest, public_page
from hemval.core.dates.zone import today
from hemval.core.neutral_order import ORDERS

_DAYS = timedelta(days=30)


@public_page()
def neutral_order(request: PublicRequest) -> HttpResponse:
    """What was promised each day, and the keys of the days that are over."""
    on = today(request.now)
    days = orders_between(on - _DAYS, on, now=request.now)
    return render(request, "public/providers/neutral_order.html", {"days": days, "orders": ORDERS})
