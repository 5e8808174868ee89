"""Orders as lines of a page, and the log of who read them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from django.core.paginator import Page, Paginator
from django.db.models import QuerySet
from django.http import HttpRequest

from hemval.apps.accounts.actor import Actor
from hemval.apps.asked_numbers import page_number
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.services import record
from hemval.apps.placements.models import Order
from hemval.apps.placements.order_state import NEEDS_A_PERSON, OrderState, state_of

PAGE = 50
"""Orders on a page."""
COLOURS: Mapping[OrderState, str] = {
    OrderState.LATE_UNSEEN: "danger",
    OrderState.LATE: "danger",
    OrderState.REFUSED: "danger",
    OrderState.UNSEEN: "info",
    OrderState.SEEN: "info",
    OrderState.CONFIRMED: "success",
    OrderState.DEALT_WITH: "success",
    OrderState.WITHDRAWN: "neutral",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderLine:
    """One order as a line: the row, whom it is about, and how it stands."""

    row: Order
    name: str
    state: OrderState

    @property
    def color(self) -> str:
        """The colour of how it stands."""
        return COLOURS[self.state]

    @property
    def needs_a_person(self) -> bool:
        """Must somebody at the municipality see to it?"""
        return self.state in NEEDS_A_PERSON


def lines(rows: Iterable[Order], now: datetime) -> tuple[OrderLine, ...]:
    """Orders as lines; needs their placements and clients at hand."""
    return tuple(
        OrderLine(row=row, name=row.placement.client.name, state=state_of(row, now)) for row in rows
    )


def page_of(request: HttpRequest, rows: QuerySet[Order]) -> Page[Order]:
    """The page of a list that the address asks for."""
    return Paginator(rows, PAGE).get_page(page_number(request.GET.get("sida")))


def log_read(shown: Iterable[OrderLine], actor: Actor, now: datetime, page: str) -> None:
    """Tell the log that a list told somebody of persons; nothing where it told of none."""
    orders = sorted({line.row.pk for line in shown})
    if orders:
        record(
            what=Deed.ORDERS_READ,
            actor=actor,
            now=now,
            subject="page",
            subject_id=page,
            contents={"orders": orders},
        )
