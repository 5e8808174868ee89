"""Orders of protected people: by hand, and done with by a person in the end."""

from datetime import date

import pytest
from django.test import Client as Browser
from tests.apps.placements.placed import LATER, NOW, ordered, signed_in
from tests.office.people import acting, browser_of, somebody

from hemval.apps.accounts.acts import Role
from hemval.apps.audit.models import Event
from hemval.apps.clients.models import Household
from hemval.apps.placements import queries
from hemval.apps.placements.models import Order
from hemval.apps.placements.services import answering
from hemval.apps.placements.services.answering import OrderRefusal, OrderRefused
from hemval.apps.placements.services.by_hand import cannot_by_hand, told_by_hand
from hemval.apps.placements.services.order_tasks import by_hand_from_now, make_tasks
from hemval.apps.tasks.models import Task, TaskKind
from hemval.core.placement.told_provider import HandStep

pytestmark = pytest.mark.django_db
LONG_PROTECTED = {"confidentiality_marked_from": date(2020, 1, 1)}


def protect(order: Order) -> None:
    client = order.placement.client
    client.protected_registration_from = NOW.date()
    client.save()


def waiting(kind: TaskKind) -> int:
    return Task.objects.filter(kind=kind.value, done_at=None).count()


def named(**wanted: object) -> Browser:
    return browser_of(somebody(Role.CASE_MANAGER, reads_protected=True, **wanted))


def opened(browser: Browser, order: Order) -> str:
    """The page of an order by hand, when its reader has said why she reads it."""
    page = f"/kontor/bestallningar/for-hand/{order.pk}/"
    asked = {"reason": "Lämnar beställningen", "back": page}
    answer = browser.post(f"/kontor/brukare/{order.placement.client_id}/skal/", asked, follow=True)
    return answer.content.decode()


def test_the_messages_go_in_order_and_the_receipt_confirms(office):
    order = ordered(office, "hid", **LONG_PROTECTED)
    for early in (HandStep.SECOND, HandStep.RECEIPT):
        with pytest.raises(OrderRefused) as stays:
            told_by_hand(order=order.pk, step=early, actor=office.manager, now=NOW)
        assert stays.value.why is OrderRefusal.ONE_MESSAGE_FIRST
    for step in HandStep:
        told_by_hand(order=order.pk, step=step, actor=office.manager, now=NOW)
    order.refresh_from_db()
    assert order.confirmed_at == NOW


def test_one_who_leaves_is_told_of_without_a_second_message(office):
    order = ordered(office, "hid", **LONG_PROTECTED)
    Order.objects.filter(pk=order.pk).update(kind="end")
    for step in (HandStep.FIRST, HandStep.RECEIPT):
        told_by_hand(order=order.pk, step=step, actor=office.manager, now=NOW)
    order.refresh_from_db()
    assert (order.confirmed_at, order.second_message_at) == (NOW, None)


@pytest.mark.parametrize(
    ("kind", "then"), [("start", "lämna sedan meddelande 2"), ("end", "utföraren bekräftar.")]
)
def test_after_the_first_message_only_what_comes_next_is_said(office, kind, then):
    order = ordered(office, "hid", **LONG_PROTECTED)
    Order.objects.filter(pk=order.pk).update(kind=kind)
    browser = named()
    opened(browser, order)
    answer = browser.post(
        f"/kontor/bestallningar/for-hand/{order.pk}/steg/", {"step": "first"}, follow=True
    )
    (said,) = (str(one) for one in answer.context["messages"])
    assert said.startswith("Sparat.")
    assert then in said
    assert ("meddelande 2" in said) is (kind == "start")


def test_one_who_becomes_protected_goes_by_hand_from_then_on(office):
    order = ordered(office, "ada")
    protect(order)
    assert not queries.of_provider(office.answering_for("alfa")).exists()
    assert by_hand_from_now(client=order.placement.client_id, now=NOW) == 1
    assert Task.objects.get().kind == TaskKind.ORDER_BY_HAND.value


def test_an_order_refused_before_she_became_protected_waits_for_named_staff(office):
    order = ordered(office, "ada")
    alfa = office.answering_for("alfa")
    answering.receive(actor=alfa, now=NOW)
    answering.refuse(order=order.pk, because="Ingen personal", actor=alfa, now=NOW)
    protect(order)
    by_hand_from_now(client=order.placement.client_id, now=LATER)
    assert (waiting(TaskKind.ORDER_REFUSED), waiting(TaskKind.ORDER_BY_HAND)) == (0, 1)
    browser = named()
    assert (
        f"Beställning {order.pk}" in browser.get("/kontor/bestallningar/for-hand/").content.decode()
    )
    assert "Ingen personal" in opened(browser, order)
    browser.post(f"/kontor/bestallningar/for-hand/{order.pk}/ta-hand-om/", {"why": "Beta tar över"})
    assert waiting(TaskKind.ORDER_BY_HAND) == 0
    assert not queries.orders_left(order.placement.round, LATER).by_hand


def test_a_provider_that_says_no_on_the_phone_leaves_the_order_to_named_staff(office):
    order = ordered(office, "hid", **LONG_PROTECTED)
    make_tasks(now=NOW)
    cannot_by_hand(order=order.pk, because="Ingen personal", actor=office.manager, now=NOW)
    assert waiting(TaskKind.ORDER_BY_HAND) == 1
    with pytest.raises(OrderRefused):
        told_by_hand(order=order.pk, step=HandStep.FIRST, actor=office.manager, now=NOW)
    answering.deal_with(order=order.pk, how="Egen regi", actor=office.manager, now=LATER)
    assert waiting(TaskKind.ORDER_BY_HAND) == 0
    assert not queries.by_hand(acting(somebody(Role.CASE_MANAGER, reads_protected=True)), NOW)


def test_the_pages_note_that_a_provider_cannot_and_how_it_was_dealt_with(office):
    order = ordered(office, "hid", **LONG_PROTECTED)
    browser, page = named(), f"/kontor/bestallningar/for-hand/{order.pk}/"
    opened(browser, order)
    assert "Skriv några ord" in browser.post(f"{page}kan-inte/", {"why": ""}).content.decode()
    told = browser.post(f"{page}kan-inte/", {"why": "Fullt"}, follow=True).content.decode()
    assert "Fullt" in told
    assert "Meddelande 1 är lämnat" not in told
    browser.post(f"{page}ta-hand-om/", {"why": "Egen regi tar över"})
    order.refresh_from_db()
    assert order.dealt_with_how == "Egen regi tar över"


@pytest.mark.parametrize("page", ["kan-inte", "ta-hand-om"])
def test_what_somebody_wrote_stands_there_when_another_was_first(office, page):
    order = ordered(office, "hid", **LONG_PROTECTED)
    browser = named()
    opened(browser, order)
    answering.deal_with(order=order.pk, how="Egen regi", actor=office.manager, now=NOW)
    answer = browser.post(
        f"/kontor/bestallningar/for-hand/{order.pk}/{page}/", {"why": "Beta har ingen personal"}
    )
    told = answer.content.decode()
    assert "Inget ändrades: beställningen var redan besvarad." in told
    assert "Beta har ingen personal" in told
    order.refresh_from_db()
    assert (order.dealt_with_how, order.refused_because) == ("Egen regi", "")


def test_the_orders_of_whoever_lives_with_the_newly_protected_go_by_hand_too(office):
    home = Household.objects.create(key="hemma")
    order = ordered(office, "ada")
    spouse = ordered(office, "bo", household=home)
    type(order.placement.client).objects.filter(pk=order.placement.client_id).update(household=home)
    order.refresh_from_db()
    make_tasks(now=LATER)
    assert waiting(TaskKind.ORDER_UNSEEN) == 2
    order.placement.client.refresh_from_db()
    protect(order)
    by_hand_from_now(client=order.placement.client_id, now=LATER)
    assert waiting(TaskKind.ORDER_UNSEEN) == 0
    by_hand = Task.objects.filter(kind=TaskKind.ORDER_BY_HAND.value, done_at=None)
    assert set(by_hand.values_list("about_id", flat=True)) == {order.pk, spouse.pk}


def test_nobody_is_asked_to_look_at_an_order_that_others_see_to(office):
    order = ordered(office, "ada")
    make_tasks(now=LATER)
    protect(order)
    make_tasks(now=LATER)
    assert (waiting(TaskKind.ORDER_UNSEEN), waiting(TaskKind.ORDER_BY_HAND)) == (0, 1)
    Order.objects.update(withdrawn_at=LATER)
    make_tasks(now=LATER)
    assert not Task.objects.filter(done_at=None).exists()


def test_named_staff_read_the_messages_after_saying_why(office):
    order = ordered(office, "hid", given_name="Hemlig", **LONG_PROTECTED)
    browser, page = named(), f"/kontor/bestallningar/for-hand/{order.pk}/"
    for hidden in ("/kontor/bestallningar/for-hand/", page):
        assert "Hemlig" not in browser.get(hidden).content.decode()
    told = opened(browser, order)
    assert "Hemlig" in told
    assert "Storgatan" in told
    assert Event.objects.filter(act="protected_read", client=order.placement.client_id).exists()


def test_whoever_gives_a_reason_goes_back_to_the_page_that_asked_and_nowhere_else(office):
    order = ordered(office, "hid", **LONG_PROTECTED)
    browser, page = named(), f"/kontor/bestallningar/for-hand/{order.pk}/"
    assert f'value="{page}"' in browser.get(page).content.decode()
    reason = f"/kontor/brukare/{order.placement.client_id}/skal/"
    for back in ("https://elsewhere.example/", "//elsewhere.example/", "javascript:alert(1)"):
        answer = browser.post(reason, {"reason": "Lämnar", "back": back})
        assert answer["Location"] == f"/kontor/brukare/{order.placement.client_id}/"


def test_a_round_waits_for_those_by_hand_without_telling_how_many_they_are(office):
    ordered(office, "ada")
    hidden = ordered(office, "hid", **LONG_PROTECTED)
    left = queries.orders_left(hidden.placement.round, NOW)
    assert (left.waiting, left.refused, left.by_hand) == (1, 0, True)
    for step in HandStep:
        told_by_hand(order=hidden.pk, step=step, actor=office.manager, now=NOW)
    assert not queries.orders_left(hidden.placement.round, NOW).by_hand


def test_no_number_of_a_page_tells_what_another_leaves_out(office):
    ordered(office, "ada")
    ordered(office, "hid", **LONG_PROTECTED)
    manager = acting(somebody(Role.CASE_MANAGER))
    (counted,) = queries.by_provider(manager, NOW)
    assert counted.all == queries.orders_left(None, NOW).waiting == 1


@pytest.mark.parametrize("number", ["9" * 30, "1" * 5000, "²", "-1", "\x00"])
def test_a_number_that_nothing_has_is_no_error(office, number):
    ordered(office, "ada")
    browser = signed_in(office)
    browser.post("/kontor/bestallningar/vara/ta-emot/")
    assert browser.get("/kontor/bestallningar/vara/", {"sida": number}).status_code == 200
    assert (
        browser.post("/kontor/bestallningar/vara/bekrafta/", {"order": number}).status_code == 303
    )
    assert Order.objects.get().confirmed_at is None
