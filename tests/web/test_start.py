"""The first page tells each reader of the rounds under way, and whose turn it is."""

import re
from datetime import timedelta

import pytest
from django.test import Client as Browser
from tests.office.a_draw import CLOSED, allocated, decided, manager
from tests.office.a_round import a_round
from tests.office.asking import asked_by
from tests.office.people import acting, somebody

from hemval import clock
from hemval.apps.accounts.acts import Role
from hemval.apps.accounts.models import User
from hemval.apps.allocation.models import Given
from hemval.apps.allocation.rooms import rooms_for
from hemval.apps.allocation.services import by_hand
from hemval.apps.allocation.services.reviewing import review
from hemval.apps.clients.queries import is_kept_apart
from hemval.apps.placements.models import Order
from hemval.apps.placements.services.answering import confirm, receive
from hemval.apps.providers.models import Provider
from hemval.apps.rounds.models import Round
from hemval.core.placement.by_hand import HandGround

pytestmark = pytest.mark.django_db
NOW = CLOSED + timedelta(days=3)


@pytest.fixture(autouse=True)
def on_that_day(monkeypatch):
    monkeypatch.setattr(clock, "now", lambda: NOW)


def first_page(user: User) -> str:
    browser = Browser()
    browser.force_login(user)
    page = browser.get("/kontor/").content.decode()
    return re.sub(r"\s+", " ", re.sub(r"<(?!a )[^>]+>", " ", page))


def reads(role: Role) -> str:
    provider = Provider.objects.first() if role is Role.PROVIDER else None
    return first_page(somebody(role, provider=provider))


def test_a_round_that_is_open_tells_how_many_days_are_left():
    row = a_round()
    Round.objects.filter(pk=row.pk).update(
        invited_at=NOW - timedelta(days=30), played_on=row.closes - timedelta(days=2)
    )
    page = reads(Role.HELPLINE)
    assert row.key in page
    assert "2 dagar kvar att välja" in page
    Round.objects.filter(pk=row.pk).update(played_on=row.closes)
    assert "I dag är sista dagen att välja" in reads(Role.HELPLINE)


def test_a_step_that_waits_stands_with_its_way_there_for_whoever_may_do_it():
    row = allocated(manager())
    ways = {role: f"{row.key}/granska/" in reads(role) for role in Role}
    assert {role for role, is_there in ways.items() if is_there} == {
        Role.ROUND_MANAGER,
        Role.CASE_MANAGER,
    }
    for role in (Role.HELPLINE, Role.CONTROLLER, Role.AUDITOR):
        assert "Granska fördelningen" in reads(role)
        assert "Det här gör inte du" in reads(role)
    for role in (Role.PROVIDER, Role.ADMINISTRATOR):
        assert row.key not in reads(role)


def test_what_is_lacking_before_the_next_step_stands_there_for_whoever_does_it():
    a_round()
    assert "/tak/" in reads(Role.ROUND_MANAGER)
    assert "/tak/" not in reads(Role.CASE_MANAGER)


def test_who_has_reviewed_is_told_that_another_decides():
    first, second = somebody(Role.ROUND_MANAGER), somebody(Role.ROUND_MANAGER)
    row = allocated(acting(first))
    review(round=row.pk, actor=acting(first), now=NOW)
    assert "En annan person beslutar" in first_page(first)
    assert f"{row.key}/beslut/" not in first_page(first)
    assert f"{row.key}/beslut/" in first_page(second)


def test_a_place_by_hand_waits_for_another_than_who_proposed_it():
    first, second = somebody(Role.CASE_MANAGER), somebody(Role.CASE_MANAGER)
    row = allocated(manager())
    given = Given.objects.filter(round=row, provider__isnull=False, is_hidden=False).first()
    others = [one for one in rooms_for(given) if one.provider != given.provider_id]
    by_hand.propose(
        given=given.pk,
        provider=others[0].provider,
        starts=row.effect,
        ground=HandGround.ASKED,
        because="Bad om det",
        actor=acting(first),
        now=NOW,
    )
    assert "En plats för hand väntar på att du bekräftar den" in first_page(second)
    assert "väntar på att du bekräftar" not in first_page(first)
    assert "väntar på att du bekräftar" not in reads(Role.HELPLINE)


def test_a_round_in_effect_is_not_under_way_and_its_orders_wait_at_the_provider():
    row = decided(manager(), manager(name="other"))
    assert "Låt placeringarna börja gälla" in reads(Role.ROUND_MANAGER)
    Round.objects.filter(pk=row.pk).update(in_effect_at=NOW)
    assert row.key not in reads(Role.ROUND_MANAGER)
    ours = Order.objects.exclude(is_kept_apart("placement__client"))
    provider = ours.order_by("pk").first().provider
    user = somebody(Role.PROVIDER, provider=provider)
    many = ours.filter(provider=provider).count()
    assert many > 1
    assert f"{many} nya beställningar väntar på att ni öppnar dem" in first_page(user)
    receive(actor=acting(user), now=NOW)
    assert f"{many} beställningar väntar på ert svar" in first_page(user)
    confirm(
        orders=ours.filter(provider=provider).values_list("pk", flat=True),
        actor=acting(user),
        now=NOW,
    )
    assert "Ingen beställning väntar på er" in first_page(user)


def test_the_first_page_asks_as_often_however_many_have_places():
    row = allocated(manager())
    user = somebody(Role.ROUND_MANAGER)
    many = asked_by(lambda: first_page(user))
    Given.objects.filter(round=row, pk__gt=Given.objects.order_by("pk")[10].pk).delete()
    assert asked_by(lambda: first_page(user)) == many
