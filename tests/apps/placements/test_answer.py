"""What becomes of orders: seen, confirmed, refused, dealt with, late."""

import re
from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta

import pytest
from tests.apps.placements.placed import LATER, NOW, ordered, signed_in
from tests.office.asking import questions
from tests.office.people import acting, browser_of, somebody

from hemval.apps.accounts.acts import Role
from hemval.apps.audit.models import Event
from hemval.apps.choice_system.models import Bundle
from hemval.apps.placements.models import Order
from hemval.apps.placements.order_state import OrderState, state_of
from hemval.apps.placements.queries import by_provider, needing_a_person, orders_at
from hemval.apps.placements.services import answering, order_tasks
from hemval.apps.placements.services.answering import OrderRefused
from hemval.apps.placements.services.order_tasks import make_tasks
from hemval.apps.placements.services.placing import withdraw
from hemval.apps.tasks.models import Task, TaskKind
from hemval.apps.tasks.services import NewTask
from hemval.core.placement.orders import OrderKind

pytestmark = pytest.mark.django_db


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
    assert state_of(order, LATER) is OrderState.CONFIRMED


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
    with pytest.raises(OrderRefused):
        answering.deal_with(order=order.pk, how="igen", actor=office.manager, now=LATER)


class Noting:
    """Makes tasks, and notes how many each time."""

    def __init__(self, make_all: Callable[..., int]) -> None:
        self._make_all = make_all
        self.sizes: list[int] = []

    def __call__(self, wanted: Iterable[NewTask], *, now: datetime) -> int:
        some = list(wanted)
        self.sizes.append(len(some))
        return self._make_all(some, now=now)


def test_an_order_that_nobody_saw_in_time_is_one_task_however_often_it_is_looked_for(office):
    ordered(office, "ada")
    assert make_tasks(now=NOW) == 0
    assert make_tasks(now=LATER) == 1
    assert make_tasks(now=LATER) == 0
    assert Task.objects.get().kind == TaskKind.ORDER_UNSEEN.value


def test_tasks_of_many_late_orders_are_made_part_by_part_once_for_each(office, monkeypatch):
    late = {ordered(office, key).pk for key in ("ada", "bo", "cia", "dag", "eva")}
    monkeypatch.setattr(order_tasks, "_AT_ONCE", 2)
    monkeypatch.setattr(order_tasks, "make_all", parts := Noting(order_tasks.make_all))
    assert make_tasks(now=LATER) == len(late)
    assert parts.sizes == [2, 2, 1]
    assert set(Task.objects.values_list("about_id", flat=True)) == late


def test_a_task_ends_when_its_order_is_withdrawn(office):
    order = ordered(office, "ada")
    make_tasks(now=LATER)
    withdraw(placement=order.placement_id, because="fel", actor=office.manager, now=LATER)
    assert not Task.objects.filter(done_at__isnull=True).exists()


def test_a_task_ends_when_the_provider_answers_after_all(office):
    order = ordered(office, "ada")
    make_tasks(now=LATER)
    alfa = office.answering_for("alfa")
    answering.receive(actor=alfa, now=LATER)
    answering.confirm(orders=[order.pk], actor=alfa, now=LATER)
    assert not Task.objects.filter(done_at__isnull=True).exists()


def test_the_providers_page_tells_nobodys_name_until_the_order_is_opened(office):
    ordered(office, "ada")
    browser = signed_in(office)
    told = browser.get("/kontor/bestallningar/vara/").content.decode()
    assert "En ny beställning" in told
    assert "Ada" not in told
    answer = browser.post("/kontor/bestallningar/vara/ta-emot/", follow=True)
    assert "Ada Ek" in answer.content.decode()
    assert Order.objects.get().seen_at is not None


def test_all_on_the_page_are_confirmed_at_once_and_none_that_stood_elsewhere(office):
    shown = {ordered(office, name).pk for name in ("ada", "bea")}
    browser = signed_in(office)
    browser.post("/kontor/bestallningar/vara/ta-emot/")
    page = browser.get("/kontor/bestallningar/vara/").content.decode()
    assert "Bekräfta alla 2 på sidan" in page
    on_page = re.findall(r'name="on_page" value="(\d+)"', page)
    later = ordered(office, "cia")
    answering.receive(actor=office.answering_for("alfa"), now=NOW)
    sent = {"on_page": on_page, "all": "on_page"}
    browser.post("/kontor/bestallningar/vara/bekrafta/", sent)
    confirmed = Order.objects.filter(confirmed_at__isnull=False)
    assert set(confirmed.values_list("pk", flat=True)) == shown
    assert later.pk not in shown


def test_the_providers_page_has_a_neutral_line_for_a_protected_person_and_nothing_else(office):
    ordered(office, "b-7701", confidentiality_marked_from=date(2020, 1, 1), given_name="Hemlig")
    browser = signed_in(office)
    browser.post("/kontor/bestallningar/vara/ta-emot/")
    told = browser.get("/kontor/bestallningar/vara/").content.decode()
    assert "skyddade personuppgifter börjar hos er:" in told
    for secret in ("Hemlig", "Storgatan", "b-7701"):
        assert secret not in told
    order = Order.objects.get()
    assert browser.get(f"/kontor/bestallningar/vara/{order.pk}/").status_code == 404


def test_the_page_of_an_order_is_the_providers_alone(office):
    order = ordered(office, "ada")
    answering.receive(actor=office.answering_for("alfa"), now=NOW)
    assert (
        signed_in(office, "alfa").get(f"/kontor/bestallningar/vara/{order.pk}/").status_code == 200
    )
    assert (
        signed_in(office, "beta").get(f"/kontor/bestallningar/vara/{order.pk}/").status_code == 404
    )


def test_a_refusal_without_words_is_asked_for_again_and_nothing_is_lost(office):
    order = ordered(office, "ada")
    answering.receive(actor=office.answering_for("alfa"), now=NOW)
    browser = signed_in(office)
    answer = browser.post(f"/kontor/bestallningar/vara/{order.pk}/kan-inte/", {"why": " "})
    assert answer.status_code == 200
    assert "Skriv några ord" in answer.content.decode()
    order.refresh_from_db()
    assert order.refused_at is None


def test_a_refusal_that_comes_too_late_stands_there_and_changes_nothing(office):
    order = ordered(office, "ada")
    answering.receive(actor=office.answering_for("alfa"), now=NOW)
    answering.deal_with(order=order.pk, how="Egen regi", actor=office.manager, now=NOW)
    answer = signed_in(office).post(
        f"/kontor/bestallningar/vara/{order.pk}/kan-inte/", {"why": "Ingen personal"}
    )
    told = answer.content.decode()
    assert "Inget ändrades: beställningen var redan besvarad." in told
    assert "Ingen personal" in told
    order.refresh_from_db()
    assert order.refused_at is None


def test_how_an_order_was_dealt_with_stands_there_when_another_was_first(office):
    order = ordered(office, "ada")
    browser = browser_of(somebody(Role.CASE_MANAGER))
    answering.deal_with(order=order.pk, how="Egen regi", actor=office.manager, now=NOW)
    answer = browser.post(f"/kontor/bestallningar/{order.pk}/", {"why": "Beta tar över"})
    told = answer.content.decode()
    assert "Inget ändrades: beställningen var redan besvarad." in told
    assert "Beta tar över" in told


def test_reading_orders_is_logged(office):
    ordered(office, "ada")
    answering.receive(actor=office.answering_for("alfa"), now=NOW)
    signed_in(office).get("/kontor/bestallningar/vara/")
    assert Event.objects.filter(act="orders_read").count() == 1


def test_case_managers_see_late_orders_first_and_nobody_protected(office):
    ordered(office, "ada")
    ordered(office, "hid", confidentiality_marked_from=date(2020, 1, 1), given_name="Hemlig")
    Order.objects.update(see_by=NOW)
    browser = browser_of(somebody(Role.CASE_MANAGER))
    told = browser.get("/kontor/bestallningar/").content.decode()
    assert "Ada Ek" in told
    assert "Sen, inte öppnad" in told
    assert "Hemlig" not in told
    assert browser.get("/kontor/bestallningar/for-hand/").status_code == 403


def test_whoever_is_to_begin_stands_before_whoever_is_to_end(office):
    ends, starts = ordered(office, "ada"), ordered(office, "bo")
    day = starts.day - timedelta(days=3)
    Order.objects.filter(pk=ends.pk).update(kind=OrderKind.END.value, day=day)
    Order.objects.update(see_by=NOW)
    actor = acting(somebody(Role.CASE_MANAGER))
    rows = needing_a_person(actor, LATER, by_provider(actor, LATER))
    assert [one.pk for one in rows.page(1)] == [starts.pk, ends.pk]


def test_the_orders_of_a_provider_begin_with_those_that_are_late(office):
    late, soon = ordered(office, "ada"), ordered(office, "bo")
    Order.objects.filter(pk=late.pk).update(see_by=NOW, day=soon.day - timedelta(days=3))
    Order.objects.filter(pk=soon.pk).update(see_by=LATER + timedelta(days=3))
    actor = acting(somebody(Role.CASE_MANAGER))
    found = orders_at(late.provider_id, actor, LATER)
    assert [one.pk for one in found] == [late.pk, soon.pk]


def test_the_table_by_provider_comes_first_and_names_no_bundle_where_there_is_one(office):
    ordered(office, "ada")
    Order.objects.update(see_by=NOW)
    browser = browser_of(somebody(Role.CASE_MANAGER))
    told = browser.get("/kontor/bestallningar/").content.decode()
    assert told.index('id="by-provider"') < told.index('id="urgent"')
    assert ("Valpaket" in told) == (Bundle.objects.count() > 1)


@pytest.mark.parametrize("page", ["/kontor/bestallningar/vara/", "/kontor/bestallningar/"])
def test_a_page_asks_the_database_as_often_for_many_as_for_few(office, page):
    def asked() -> int:
        Order.objects.update(see_by=NOW, seen_at=NOW)
        return len(questions(browser, page))

    browser = signed_in(office)
    if page == "/kontor/bestallningar/":
        browser.force_login(somebody(Role.CASE_MANAGER))
    for number in range(10):
        ordered(office, f"c{number}")
    few = asked()
    for number in range(10, 45):
        ordered(office, f"c{number}")
    assert asked() == few
