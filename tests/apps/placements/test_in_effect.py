"""A round is in effect when each of its orders is confirmed, or dealt with by a person."""

from datetime import UTC, date, datetime, timedelta

import pytest
from tests.apps.placements.placed import JANUARY, LATER, NOW
from tests.apps.rounds.planned import a_round
from tests.office.people import LONG_AGO, acting, somebody

from hemval.apps.accounts.acts import Role
from hemval.apps.placements.models import Cause, Order
from hemval.apps.placements.services import answering
from hemval.apps.placements.services.by_hand import cannot_by_hand, told_by_hand
from hemval.apps.placements.services.order_tasks import by_hand_from_now
from hemval.apps.placements.services.placing import Begin, begin
from hemval.apps.rounds.models import Round
from hemval.apps.rounds.services.beginning import lacks_before_beginning, let_begin
from hemval.core.placement.told_provider import HandStep
from hemval.core.round.lacking import Lack

pytestmark = pytest.mark.django_db
EFFECT = datetime(2021, 1, 4, 12, tzinfo=UTC) + timedelta(days=365 * 7)
DONE = (
    "invited_at",
    "signed_off_at",
    "frozen_at",
    "drawn_at",
    "allocated_at",
    "reviewed_at",
    "carried_out_at",
)


@pytest.fixture
def row(office) -> Round:
    """A decided round with an order for Ada, and one for somebody who is protected."""
    user = somebody(Role.CASE_MANAGER)
    row = a_round(**dict.fromkeys(DONE, LONG_AGO), decided_at=LONG_AGO, decided_by=user)
    for key, facts in (("ada", {}), ("hid", {"confidentiality_marked_from": date(2020, 1, 1)})):
        one = Begin(
            client=office.client(key, **facts).pk,
            bundle=office.bundle.pk,
            starts=JANUARY,
            provider=office.provider("alfa").pk,
        )
        begin([one], cause=Cause.ROUND, actor=office.manager, now=NOW, round=row)
    return row


def order_of(key: str) -> Order:
    return Order.objects.get(placement__client__key=key)


def lacks(row: Round) -> list[Lack]:
    return [one.what for one in lacks_before_beginning(row, EFFECT)]


def test_what_is_confirmed_on_both_sides_lets_it_take_effect(office, row):
    alfa = office.answering_for("alfa")
    assert lacks(row) == [Lack.ORDERS, Lack.ORDERS_BY_HAND]
    answering.receive(actor=alfa, now=NOW)
    assert lacks(row) == [Lack.ORDERS, Lack.ORDERS_BY_HAND]
    answering.confirm(orders=[order_of("ada").pk], actor=alfa, now=NOW)
    assert lacks(row) == [Lack.ORDERS_BY_HAND]
    for step in HandStep:
        assert lacks(row) == [Lack.ORDERS_BY_HAND]
        told_by_hand(order=order_of("hid").pk, step=step, actor=office.manager, now=NOW)
    assert lacks(row) == []
    let_begin(row=row, actor=acting(somebody(Role.CASE_MANAGER)), now=EFFECT)


def test_what_is_refused_on_both_sides_waits_until_a_person_has_dealt_with_it(office, row):
    alfa = office.answering_for("alfa")
    answering.receive(actor=alfa, now=NOW)
    answering.refuse(order=order_of("ada").pk, because="Fullt", actor=alfa, now=NOW)
    cannot_by_hand(order=order_of("hid").pk, because="Fullt", actor=office.manager, now=NOW)
    assert lacks(row) == [Lack.REFUSED_ORDERS, Lack.ORDERS_BY_HAND]
    for key in ("ada", "hid"):
        answering.deal_with(
            order=order_of(key).pk, how="Egen regi", actor=office.manager, now=LATER
        )
    assert lacks(row) == []


def test_one_who_becomes_protected_after_a_refusal_can_still_be_dealt_with(office, row):
    alfa, ada = office.answering_for("alfa"), order_of("ada")
    answering.receive(actor=alfa, now=NOW)
    answering.refuse(order=ada.pk, because="Fullt", actor=alfa, now=NOW)
    client = ada.placement.client
    client.confidentiality_marked_from = NOW.date()
    client.save()
    by_hand_from_now(client=client.pk, now=NOW)
    assert lacks(row) == [Lack.ORDERS_BY_HAND]
    for key in ("ada", "hid"):
        answering.deal_with(
            order=order_of(key).pk, how="Egen regi", actor=office.manager, now=LATER
        )
    assert lacks(row) == []
