"""Who performs from a day on, and what providers are told of it."""

from datetime import date, timedelta

import pytest
from tests.apps.placements.placed import JANUARY, NOW, Office
from tests.office.people import acting, somebody

from hemval.apps.accounts.acts import Role
from hemval.apps.choice_system.models import Service
from hemval.apps.clients.models import Client, Grant
from hemval.apps.placements import queries
from hemval.apps.placements.models import Cause, Order, Placement
from hemval.apps.placements.services.from_lists import take_from_lists
from hemval.apps.placements.services.placing import Begin, BeginsAlready, begin, end, withdraw
from hemval.apps.tasks.models import Task, TaskKind
from hemval.core.placement.orders import OrderKind

pytestmark = pytest.mark.django_db
LISTED = date(2026, 9, 1)
DAY = timedelta(days=1)


def listed(office: Office, client: Client, provider: str, minutes: int = 600) -> None:
    """The lists say that a provider performs for a client."""
    Grant.objects.create(
        client=client,
        service=Service.objects.get(key="care"),
        minutes_per_month=minutes,
        performer=office.provider(provider),
    )


def takes(office: Office, on: date = LISTED):
    return take_from_lists(on=on, actor=office.manager, now=NOW)


def begins(office: Office, client: Client, provider: str | None, on: date = JANUARY) -> int:
    one = Begin(
        client=client.pk,
        bundle=office.bundle.pk,
        starts=on,
        provider=office.provider(provider).pk if provider else None,
    )
    return begin([one], cause=Cause.BY_HAND, actor=office.manager, now=NOW)


def orders(*, withdrawn: bool = False) -> list[tuple[str, str, date]]:
    rows = Order.objects.filter(withdrawn_at__isnull=not withdrawn).select_related("provider")
    return sorted((row.provider.key, row.kind, row.day) for row in rows)


def performer(client: Client, on: date) -> str | None:
    row = queries.holding_on(on).get(client=client)
    return row.provider.key if row.provider else None


def test_nobody_is_told_of_what_was_so_when_the_lists_were_read(office):
    ada = office.client("ada")
    listed(office, ada, "alfa")
    assert takes(office).begun == 1
    assert performer(ada, LISTED) == "alfa"
    assert orders() == []


def test_the_same_lists_twice_do_nothing(office):
    listed(office, office.client("ada"), "alfa")
    takes(office)
    assert takes(office, LISTED + 30 * DAY).begun == 0
    assert Placement.objects.count() == 1


def test_of_several_performers_the_one_with_most_is_hers_and_the_others_are_kept(office):
    ada = office.client("ada")
    listed(office, ada, "alfa", 100)
    listed(office, ada, "beta", 900)
    takes(office)
    row = queries.holding_on(LISTED).get(client=ada)
    assert row.provider == office.provider("beta")
    assert row.others == [office.provider("alfa").pk]


def test_a_list_that_says_otherwise_than_what_was_decided_makes_a_task_and_changes_nothing(office):
    ada = office.client("ada")
    listed(office, ada, "alfa")
    begins(office, ada, "beta", LISTED)
    found = takes(office, LISTED + DAY)
    assert (found.begun, found.contradicted) == (0, 1)
    assert performer(ada, LISTED + DAY) == "beta"
    assert Task.objects.get().kind == TaskKind.LIST_CONTRADICTS


def test_one_who_comes_begins_and_one_who_leaves_ends_the_day_before(office):
    ada = office.client("ada")
    listed(office, ada, "alfa")
    takes(office)
    assert begins(office, ada, "beta") == 1
    assert orders() == [
        ("alfa", OrderKind.END, JANUARY - DAY),
        ("beta", OrderKind.START, JANUARY),
    ]
    assert performer(ada, JANUARY - DAY) == "alfa"
    assert performer(ada, JANUARY) == "beta"


def test_others_who_performed_end_too_and_one_who_goes_on_hears_of_more(office):
    ada = office.client("ada")
    listed(office, ada, "alfa", 900)
    listed(office, ada, "beta", 100)
    takes(office)
    begins(office, ada, "alfa")
    assert orders() == [
        ("alfa", OrderKind.MORE, JANUARY),
        ("beta", OrderKind.END, JANUARY - DAY),
    ]


def test_what_is_asked_for_twice_is_done_once(office):
    ada = office.client("ada")
    assert begins(office, ada, "beta") == 1
    assert begins(office, ada, "beta") == 0
    assert Order.objects.count() == 1


def test_two_cannot_begin_the_same_day(office):
    ada = office.client("ada")
    begins(office, ada, "beta")
    with pytest.raises(BeginsAlready):
        begins(office, ada, "gamma")


def test_a_change_before_one_that_is_planned_tells_the_right_provider_that_it_ends(office):
    ada = office.client("ada")
    listed(office, ada, "alfa")
    takes(office)
    begins(office, ada, "beta")
    begins(office, ada, "gamma", JANUARY - 20 * DAY)
    assert orders() == [
        ("alfa", OrderKind.END, JANUARY - 21 * DAY),
        ("beta", OrderKind.START, JANUARY),
        ("gamma", OrderKind.END, JANUARY - DAY),
        ("gamma", OrderKind.START, JANUARY - 20 * DAY),
    ]
    assert orders(withdrawn=True) == [("alfa", OrderKind.END, JANUARY - DAY)]


def test_what_is_withdrawn_leaves_todays_provider_as_it_was(office):
    ada = office.client("ada")
    listed(office, ada, "alfa")
    takes(office)
    begins(office, ada, "beta")
    row = Placement.objects.get(provider=office.provider("beta"))
    withdraw(placement=row.pk, because="ångrade sig", actor=office.manager, now=NOW)
    assert orders() == []
    assert performer(ada, JANUARY) == "alfa"
    begins(office, ada, "beta")
    assert len(orders()) == 2


def test_help_that_ends_tells_todays_provider_and_withdraws_what_was_planned(office):
    ada = office.client("ada")
    listed(office, ada, "alfa")
    takes(office)
    begins(office, ada, "beta")
    died = JANUARY - 10 * DAY
    ended = end(client=ada.pk, day=died, reason={"code": "died"}, actor=office.manager, now=NOW)
    assert ended == 1
    assert orders() == [("alfa", OrderKind.END, died - DAY)]
    assert performer(ada, JANUARY) is None
    assert end(client=ada.pk, day=died, reason={}, actor=office.manager, now=NOW) == 0


def test_every_day_has_one_performer(office):
    ada = office.client("ada")
    listed(office, ada, "alfa")
    takes(office)
    begins(office, ada, "beta")
    (course,) = queries.course_of(ada.pk).values()
    for number in range(400):
        day = LISTED + number * DAY
        assert sum(one.holds(day) for one in course) == 1


def test_orders_of_a_protected_person_go_by_hand(office):
    hidden = office.client("hid", confidentiality_marked_from=date(2020, 1, 1))
    begins(office, hidden, "beta")
    named = acting(somebody(Role.CASE_MANAGER, reads_protected=True))
    assert queries.by_hand(named, NOW).get() == Order.objects.get()


def test_many_are_begun_by_as_many_queries_as_few(office, django_assert_max_num_queries):
    wanted = [
        Begin(
            client=office.client(f"c{number}").pk,
            bundle=office.bundle.pk,
            starts=JANUARY,
            provider=office.provider("beta").pk,
        )
        for number in range(60)
    ]
    with django_assert_max_num_queries(25):
        assert begin(wanted, cause=Cause.BY_HAND, actor=office.manager, now=NOW) == 60
    assert Order.objects.count() == 60
