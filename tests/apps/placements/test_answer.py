"""What becomes of orders: seen, confirmed, refused, late, given by hand."""

from datetime import date, timedelta

import pytest
from django.db import connection
from django.test import Client as Browser
from django.test.utils import CaptureQueriesContext
from tests.apps.placements.placed import JANUARY, NOW, Office, small_office
from tests.office.people import somebody

from hemval.apps.accounts.acts import Role
from hemval.apps.accounts.models import User
from hemval.apps.audit.models import Event
from hemval.apps.placements import queries
from hemval.apps.placements.models import Cause, Order
from hemval.apps.placements.services import answering
from hemval.apps.placements.services.answering import OrderRefusal, OrderStays, Step
from hemval.apps.placements.services.placing import Begin, begin
from hemval.apps.tasks.models import Task, TaskKind

pytestmark = pytest.mark.django_db
LATER = NOW + timedelta(days=3)


@pytest.fixture
def office() -> Office:
    return small_office()


def ordered(office: Office, key: str, provider: str = "alfa", **facts: object) -> Order:
    """An order to begin for somebody."""
    one = Begin(
        client=office.client(key, **facts).pk,
        bundle=office.bundle.pk,
        starts=JANUARY,
        provider=office.provider(provider).pk,
    )
    begin([one], cause=Cause.BY_HAND, actor=office.manager, now=NOW)
    return Order.objects.get(placement__client__key=key)


def signed_in(office: Office, name: str = "alfa") -> Browser:
    browser = Browser()
    actor = office.answering_for(name)
    browser.force_login(User.objects.get(pk=actor.user))
    return browser


def test_without_a_rule_an_order_is_answered_within_24_hours_on_working_days(office):
    order = ordered(office, "ada")
    assert order.see_by == NOW + timedelta(hours=24)


def test_an_order_is_seen_before_it_is_confirmed(office):
    order = ordered(office, "ada")
    alfa = office.answering_for("alfa")
    assert answering.confirm(orders=[order.pk], actor=alfa, now=NOW) == 0
    assert answering.receive(actor=alfa, now=NOW) == 1
    assert answering.confirm(orders=[order.pk], actor=alfa, now=NOW) == 1
    order.refresh_from_db()
    assert queries.state_of(order, LATER) is queries.OrderState.CONFIRMED


def test_a_provider_cannot_answer_anothers_order(office):
    order = ordered(office, "ada")
    alfa, beta = office.answering_for("alfa"), office.answering_for("beta")
    answering.receive(actor=alfa, now=NOW)
    assert answering.confirm(orders=[order.pk], actor=beta, now=NOW) == 0
    with pytest.raises(Order.DoesNotExist):
        answering.refuse(order=order.pk, because="nej", actor=beta, now=NOW)


def test_one_who_cannot_begin_gives_a_case_manager_a_task_that_ends_when_it_is_dealt_with(office):
    order = ordered(office, "ada")
    alfa = office.answering_for("alfa")
    answering.receive(actor=alfa, now=NOW)
    answering.refuse(order=order.pk, because="Ingen personal", actor=alfa, now=NOW)
    task = Task.objects.get(kind=TaskKind.ORDER_REFUSED.value)
    assert task.client.key == "ada"
    answering.deal_with(order=order.pk, how="Beta tar över", actor=office.manager, now=LATER)
    task.refresh_from_db()
    assert task.done_how == "Beta tar över"
    with pytest.raises(OrderStays):
        answering.deal_with(order=order.pk, how="igen", actor=office.manager, now=LATER)


def test_an_order_that_nobody_saw_in_time_is_one_task_however_often_it_is_looked_for(office):
    ordered(office, "ada")
    assert answering.make_tasks(now=NOW) == 0
    assert answering.make_tasks(now=LATER) == 1
    assert answering.make_tasks(now=LATER) == 0
    assert Task.objects.get().kind == TaskKind.ORDER_UNSEEN.value


def test_a_task_ends_when_the_provider_answers_after_all(office):
    order = ordered(office, "ada")
    answering.make_tasks(now=LATER)
    alfa = office.answering_for("alfa")
    answering.receive(actor=alfa, now=LATER)
    answering.confirm(orders=[order.pk], actor=alfa, now=LATER)
    assert not Task.objects.filter(done_at__isnull=True).exists()


def test_by_hand_the_messages_go_in_order_and_the_receipt_confirms(office):
    order = ordered(office, "hid", confidentiality_marked_from=date(2020, 1, 1))
    for early in (Step.SECOND, Step.RECEIPT):
        with pytest.raises(OrderStays) as stays:
            answering.told_by_hand(order=order.pk, step=early, actor=office.manager, now=NOW)
        assert stays.value.why is OrderRefusal.ONE_MESSAGE_FIRST
    for step in Step:
        answering.told_by_hand(order=order.pk, step=step, actor=office.manager, now=NOW)
    order.refresh_from_db()
    assert order.confirmed_at == NOW


def test_one_who_leaves_is_told_of_without_a_second_message(office):
    order = ordered(office, "hid", confidentiality_marked_from=date(2020, 1, 1))
    Order.objects.filter(pk=order.pk).update(kind="end")
    for step in (Step.FIRST, Step.RECEIPT):
        answering.told_by_hand(order=order.pk, step=step, actor=office.manager, now=NOW)
    order.refresh_from_db()
    assert (order.confirmed_at, order.second_message_at) == (NOW, None)


def test_one_who_becomes_protected_goes_by_hand_from_then_on(office):
    order = ordered(office, "ada")
    alfa = office.answering_for("alfa")
    client = order.placement.client
    client.protected_registration_from = NOW.date()
    client.save()
    assert not answering.of_provider(alfa).exists(), "whatever the order says, she is hidden"
    assert answering.by_hand_from_now(client=client.pk, now=NOW) == 1
    assert Task.objects.get().kind == TaskKind.ORDER_BY_HAND.value


def test_the_providers_page_tells_nobodys_name_until_the_order_is_opened(office):
    ordered(office, "ada")
    browser = signed_in(office)
    told = browser.get("/bestallningar/vara/").content.decode()
    assert "En ny beställning" in told
    assert "Ada" not in told
    answer = browser.post("/bestallningar/vara/ta-emot/", follow=True)
    assert "Ada Ek" in answer.content.decode()
    assert Order.objects.get().seen_at is not None


def test_the_providers_page_has_a_neutral_line_for_a_protected_person_and_nothing_else(office):
    ordered(office, "b-7701", confidentiality_marked_from=date(2020, 1, 1), given_name="Hemlig")
    browser = signed_in(office)
    browser.post("/bestallningar/vara/ta-emot/")
    told = browser.get("/bestallningar/vara/").content.decode()
    assert "skyddade personuppgifter börjar hos er" in told
    for secret in ("Hemlig", "Storgatan", "b-7701"):
        assert secret not in told
    order = Order.objects.get()
    assert browser.get(f"/bestallningar/vara/{order.pk}/").status_code == 404


def test_the_page_of_an_order_is_the_providers_alone(office):
    order = ordered(office, "ada")
    answering.receive(actor=office.answering_for("alfa"), now=NOW)
    assert signed_in(office, "alfa").get(f"/bestallningar/vara/{order.pk}/").status_code == 200
    assert signed_in(office, "beta").get(f"/bestallningar/vara/{order.pk}/").status_code == 404


def test_a_refusal_without_words_is_asked_for_again_and_nothing_is_lost(office):
    order = ordered(office, "ada")
    answering.receive(actor=office.answering_for("alfa"), now=NOW)
    browser = signed_in(office)
    answer = browser.post(f"/bestallningar/vara/{order.pk}/kan-inte/", {"why": " "})
    assert answer.status_code == 200
    assert "Skriv några ord" in answer.content.decode()
    order.refresh_from_db()
    assert order.refused_at is None


def test_reading_orders_is_logged(office):
    ordered(office, "ada")
    answering.receive(actor=office.answering_for("alfa"), now=NOW)
    signed_in(office).get("/bestallningar/vara/")
    assert Event.objects.filter(act="orders_read").count() == 1


def test_case_managers_see_late_orders_first_and_nobody_protected(office):
    ordered(office, "ada")
    ordered(office, "hid", confidentiality_marked_from=date(2020, 1, 1), given_name="Hemlig")
    Order.objects.update(see_by=NOW)
    browser = Browser()
    browser.force_login(somebody(Role.CASE_MANAGER))
    told = browser.get("/bestallningar/").content.decode()
    assert "Ada Ek" in told
    assert "Sen, inte öppnad" in told
    assert "Hemlig" not in told
    assert browser.get("/bestallningar/for-hand/").status_code == 403


def test_named_staff_read_the_messages_after_saying_why(office):
    order = ordered(
        office, "hid", confidentiality_marked_from=date(2020, 1, 1), given_name="Hemlig"
    )
    browser = Browser()
    browser.force_login(somebody(Role.CASE_MANAGER, reads_protected=True))
    assert "Hemlig" not in browser.get("/bestallningar/for-hand/").content.decode()
    page = f"/bestallningar/for-hand/{order.pk}/"
    assert "Hemlig" not in browser.get(page).content.decode()
    assert "Hemlig" not in browser.post(page, {"why": ""}).content.decode()
    told = browser.post(page, {"why": "Lämnar beställningen"}).content.decode()
    assert "Hemlig" in told
    assert "Storgatan" in told
    assert Event.objects.filter(act="protected_read", client=order.placement.client_id).exists()


def test_a_round_has_orders_left_until_each_is_answered_or_dealt_with(office):
    order = ordered(office, "ada")
    Order.objects.update(see_by=NOW)
    assert not _left(order).are_done
    answering.deal_with(order=order.pk, how="Ringde", actor=office.manager, now=LATER)
    assert _left(order).are_done


def _left(order: Order) -> queries.OrdersLeft:
    return queries.orders_left(order.placement.round)


@pytest.mark.parametrize("page", ["/bestallningar/vara/", "/bestallningar/"])
def test_a_page_asks_the_database_as_often_for_many_as_for_few(office, page):
    def asked() -> int:
        Order.objects.update(see_by=NOW, seen_at=NOW)
        with CaptureQueriesContext(connection) as queries:
            assert browser.get(page).status_code == 200
        return len(queries)

    browser = signed_in(office)
    if page == "/bestallningar/":
        browser.force_login(somebody(Role.CASE_MANAGER))
    for number in range(10):
        ordered(office, f"c{number}")
    few = asked()
    for number in range(10, 45):
        ordered(office, f"c{number}")
    assert asked() == few
