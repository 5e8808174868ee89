"""What one may do in an area she may do there alone, whatever she reads elsewhere in another role.

Somebody answers the phone for the whole municipality, and manages cases in one area. Every page of
a case manager about one person is walked: in that area it answers, and elsewhere there is nobody.
"""

from collections.abc import Iterator, Mapping
from datetime import timedelta

import pytest
from django.test import Client as Browser
from django.urls import reverse
from tests.office.a_draw import CLOSED, allocated, manager
from tests.office.pages import ALL_PAGES
from tests.office.people import LONG_AGO, browser_of, somebody

from hemval.apps.accounts.acts import MAY, Role
from hemval.apps.accounts.models import RoleHeld
from hemval.apps.allocation.models import Given, HandPlacement
from hemval.apps.choice_system.models import Area
from hemval.apps.choices.models import Choice
from hemval.apps.citizens.models import Mandate
from hemval.apps.clients.models import Client
from hemval.apps.correspondence.models import Letter
from hemval.apps.placements.models import Cause, FreePlace, Order
from hemval.apps.placements.services.placing import Begin, begin
from hemval.apps.providers.models import Provider
from hemval.apps.rounds.models import Round
from hemval.core.correspondence.kinds import LetterKind
from hemval.core.correspondence.kinds import Role as Reader
from hemval.core.facts.clients import Ground

pytestmark = pytest.mark.django_db

OF_NO_ONE_PERSON = {
    "allocation:by_hand",
    "allocation:review",
    "correspondence:by_hand",
    "figures:arrivals",
    "figures:round",
    "outreach:end",
    "outreach:provider",
    "outreach:refuse",
    "outreach:state",
    "placements:at_provider",
    "rounds:begin",
    "rounds:invited",
    "simulations:list",
    "simulations:one",
    "simulations:table",
}
"""Pages of case managers that tell of a round or a provider."""
OF_PROTECTED = {
    "correspondence:handed_over",
    "placements:by_hand_order",
    "placements:by_hand_step",
    "placements:by_hand_cannot",
    "placements:by_hand_deal",
}

SENT = ("step=first", "application/x-www-form-urlencoded")


def of_one_person() -> Iterator[tuple[str, tuple[str, ...]]]:
    """The pages with something in their address that a case manager reaches and the phone not."""
    for page in ALL_PAGES:
        theirs = page.act and MAY[page.act] >= {Role.CASE_MANAGER} and "<" in page.route
        is_more = theirs and Role.HELPLINE not in MAY[page.act]
        if is_more and page.name not in OF_NO_ONE_PERSON:
            yield page.name, page.methods


@pytest.fixture
def given() -> Given:
    """What somebody got in a round that is not decided yet."""
    allocated(manager(), clients=24)
    found = Given.objects.filter(provider__isnull=False, is_hidden=False, area__isnull=False)
    one = found.select_related("client", "round").order_by("pk")[0]
    Client.objects.filter(pk=one.client_id).update(area=one.area_id)
    return one


def addresses(given: Given) -> Mapping[str, tuple[object, ...]]:
    """What stands in the address of each of those pages, for rows of one client."""
    order, round_key = an_order(given), given.round.key
    held = Choice.objects.filter(round=given.round).order_by("pk")[0]
    Choice.objects.filter(pk=held.pk).update(client=given.client_id, held_for="too_many_wishes")
    return {
        "allocation:by_hand_answer": (round_key, proposed(given).pk),
        "allocation:given": (round_key, given.pk),
        "allocation:propose": (round_key, given.pk),
        "choices:settle": (held.pk,),
        "correspondence:handed_over": (a_letter(given).key,),
        "mandates:one": (a_mandate(given).pk,),
        "placements:by_hand_order": (order.pk,),
        "placements:by_hand_step": (order.pk,),
        "placements:by_hand_cannot": (order.pk,),
        "placements:by_hand_deal": (order.pk,),
        "placements:change": (given.client_id,),
        "placements:decline_place": (given.client_id, an_offer(given).pk),
        "placements:offer_place": (given.client_id,),
        "placements:order": (order.pk,),
    }


def an_order(given: Given) -> Order:
    other = Provider.objects.exclude(pk__in=(given.provider_id, given.today_id))[0]
    one = Begin(
        client=given.client_id,
        bundle=given.bundle_id,
        starts=CLOSED.date() + timedelta(days=60),
        provider=other.pk,
    )
    begin([one], cause=Cause.BY_HAND, actor=manager(), now=CLOSED)
    return Order.objects.filter(placement__client=given.client_id, provider=other)[0]


def proposed(given: Given) -> HandPlacement:
    return HandPlacement.objects.create(
        round=given.round,
        client=given.client,
        bundle=given.bundle,
        provider=given.provider,
        starts=given.round.effect,
        was=given.outcome,
        is_exception=True,
        ground="asked",
        because="Vill det.",
        proposed_at=CLOSED,
        proposed_as=Role.CASE_MANAGER.value,
        proposed_by=somebody(Role.CASE_MANAGER),
    )


def an_offer(given: Given) -> FreePlace:
    return FreePlace.objects.create(
        client=given.client,
        bundle=given.bundle,
        provider=given.provider,
        noted_at=CLOSED,
        noted_by=somebody(Role.CASE_MANAGER),
        answer_by=CLOSED.date(),
    )


def a_mandate(given: Given) -> Mandate:
    return Mandate.objects.create(
        client=given.client,
        number_digest="f" * 64,
        name="Vera Exempel",
        ground=Ground.POWER_OF_ATTORNEY.value,
        asked_at=CLOSED,
    )


def a_letter(given: Given) -> Letter:
    return Letter.objects.create(
        key="B1",
        facts_key="B1",
        round=given.round,
        client=given.client,
        kind=LetterKind.OFFER.value,
        role=Reader.CLIENT.value,
        language="sv",
        by_hand=True,
        order={},
        terms="0" * 64,
        dated=CLOSED.date(),
        printed_at=CLOSED,
        pages=1,
        sha256="0" * 64,
    )


def of_two_roles(area: int) -> Browser:
    """Somebody on the phone everywhere, who manages cases in one area, and is named there."""
    user = somebody(Role.HELPLINE, reads_protected=True)
    RoleHeld.objects.create(
        user=user, role=Role.CASE_MANAGER.value, area_id=area, given_at=LONG_AGO
    )
    return browser_of(user)


def answers(browser: Browser, given: Given) -> dict[tuple[str, str], int]:
    """What each page answers to each way of asking, of a protected person where it is for those."""
    found, told = {}, addresses(given)
    for name, methods in of_one_person():
        at = CLOSED.date() if name in OF_PROTECTED else None
        Client.objects.filter(pk=given.client_id).update(confidentiality_marked_from=at)
        for method in methods:
            page = reverse(name, args=told[name])
            found[name, method] = browser.generic(method, page, *SENT).status_code
    return found


def test_every_page_of_case_managers_about_one_person_is_walked(given):
    assert set(addresses(given)) == {name for name, _ in of_one_person()}


def test_a_case_manager_of_an_area_reaches_every_page_of_somebody_there(given):
    here = answers(of_two_roles(given.client.area_id or given.area_id), given)
    assert [asked for asked, status in here.items() if status in {403, 404, 500}] == []


def test_elsewhere_there_is_nobody_though_she_reads_there_in_another_role(given):
    elsewhere = Area.objects.exclude(pk=given.area_id)[0]
    there = answers(of_two_roles(elsewhere.pk), given)
    assert {asked: status for asked, status in there.items() if status != 404} == {}
    assert Round.objects.get().decided_at is None
