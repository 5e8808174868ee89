"""Whoever calls sees those at home: what each wished for and gets, and who has room for both."""

import re
from datetime import timedelta

import pytest
from django.test import Client as Browser
from tests.office.a_draw import CLOSED
from tests.office.asking import asked_by
from tests.office.people import acting, browser_of, somebody

from hemval.apps.accounts.acts import Role
from hemval.apps.accounts.models import User
from hemval.apps.allocation.models import Given, Room
from hemval.apps.audit.models import Event
from hemval.apps.calls.household import home_of
from hemval.apps.calls.models import Call
from hemval.apps.clients.models import Client, Household
from hemval.apps.providers.models import Provider
from hemval.apps.rounds.models import Round
from hemval.core.placement.calling import CallReason

pytestmark = pytest.mark.django_db
TODAY = (CLOSED + timedelta(days=30)).date()


@pytest.fixture
def call(row: Round) -> Call:
    """A call to somebody who lives alone."""
    calls = Call.objects.filter(given__round=row, given__client__household=None)
    found = calls.select_related("given__client", "given__round").order_by("rank").first()
    assert found is not None
    return found


@pytest.fixture
def mate(call: Call) -> Given:
    """Another, who has a place, and lives with her from now on."""
    others = Given.objects.filter(round=call.given.round, provider__isnull=False, size__gt=0)
    same = others.filter(client__household=None, call=None, area=call.given.area, wish=1)
    found = same.exclude(leaf="").select_related("client", "provider").order_by("pk").first()
    assert found is not None
    home = Household.objects.create(key="together")
    Client.objects.filter(pk__in=[found.client_id, call.given.client_id]).update(household=home)
    call.given.client.refresh_from_db()
    return found


@pytest.fixture
def browser() -> Browser:
    return browser_of(somebody(Role.HELPLINE, name="anna"))


def shown(browser: Browser, call: Call) -> str:
    page = browser.get(f"/kontor/ringlista/{call.pk}/").content.decode()
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", page))


def home(call: Call):
    reader = acting(somebody(Role.HELPLINE))
    return home_of(call, call.given.client, reader, on=TODAY)


def test_the_page_of_a_call_says_who_the_other_is_what_she_chose_and_gets(call, mate, browser):
    assert "Bor ihop med" not in shown(browser, Call.objects.exclude(pk=call.pk).first())
    page = shown(browser, call)
    told = page[page.index("Bor ihop med") :]
    assert mate.client.name in told
    assert f"Har valt {mate.provider.name}" in told
    assert re.search(rf"Det blir Får {re.escape(mate.provider.name)}", told)


def test_the_log_tells_that_whoever_calls_has_read_of_the_other(call, mate, browser):
    shown(browser, call)
    assert Event.objects.filter(act="client_read", client=mate.client_id).count() == 1


def test_the_other_is_told_what_has_room_for_her_but_not_whom_she_has(call, mate):
    other = home(call).others[0]
    assert other.row.pk == mate.pk
    offered = {one.provider for one in other.room}
    assert offered
    assert mate.provider.key not in offered


def test_who_has_agreed_to_another_may_still_have_whom_the_round_gave_her(call, mate):
    other = home(call).others[0].room[0].provider
    Call.objects.create(
        given=mate,
        round=mate.round,
        reason=CallReason.APART.value,
        rank=999,
        claim="hers",
        size=mate.size,
        leaves={other: other, mate.provider.key: mate.leaf},
        told={"call": {}},
        reached_at=CLOSED,
        closed_at=CLOSED,
        agreed=Provider.objects.get(key=other),
        agreed_starts=TODAY,
    )
    offered = {one.provider for one in home(call).others[0].room}
    assert mate.provider.key in offered
    assert other not in offered


def test_who_has_room_for_both_has_it_for_the_sum_of_them(call, mate):
    room = Room.objects.get(round=call.given.round)
    both = {one.provider for one in home(call).for_all}
    assert both <= set(call.leaves)
    provider = sorted(both)[0]
    alone = max(call.given.size, mate.size)
    used = dict(room.nodes["used"])
    for node in room.nodes["nodes"]:
        if node["id"] == provider:
            hers = mate.size if mate.leaf == provider else 0
            node["capacity"] = used[provider] - hers + alone
    room.nodes["rule"] = "skipping"
    room.save()
    assert provider not in {one.provider for one in home(call).for_all}


def test_of_the_home_of_a_protected_person_no_other_is_told(call, mate, browser):
    Client.objects.filter(pk=mate.client_id).update(confidentiality_marked_from=TODAY)
    assert browser.get(f"/kontor/ringlista/{call.pk}/").status_code == 404
    assert home(call) is None


def test_one_who_is_not_in_the_round_is_not_told_of(call, mate):
    Client.objects.filter(pk=mate.client_id).update(household=None)
    assert home(call) is None


def test_to_keep_to_what_the_round_gave_names_the_provider(call, mate, browser):
    call.given.provider = mate.provider
    call.given.save(update_fields=("provider",))
    Call.objects.filter(pk=call.pk).update(reason=CallReason.APART.value)
    browser.post(f"/kontor/ringlista/{call.pk}/ta/")
    assert f"Det blir {mate.provider.name}, som omgången gav" in shown(browser, call)


def test_the_page_asks_as_often_however_many_have_places(call, mate, browser):
    many = asked_by(lambda: shown(browser, call))
    assert User.objects.exists()
    rows = Given.objects.exclude(pk__in=[mate.pk]).filter(call=None)
    rows.filter(pk__in=list(rows.values_list("pk", flat=True)[10:])).delete()
    assert asked_by(lambda: shown(browser, call)) == many
