"""Citizens sign in by electronic identification, and nobody is told of anybody else."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from wsgiref.simple_server import make_server

import pytest
from tests.integrations.openid.answered import Silent, answered
from tests.office.a_round import a_round, choosers

from hemval import clock
from hemval.apps.citizens.models import Visit
from hemval.apps.clients.facts import number_of
from hemval.apps.clients.models import Client
from hemval.core.identity import made_up_number
from hemval.integrations.openid.stand_in import StandIn, Stood
from hemval.web.environment import OpenId

pytestmark = pytest.mark.django_db
NUMBER = "https://id.oidc.se/claim/personalIdentityNumber"


@pytest.fixture
def astrid() -> Client:
    return choosers(a_round(clients=24))[0]


@pytest.fixture
def told(astrid, settings) -> Iterator[None]:
    holder: list[StandIn] = []
    server = make_server("127.0.0.1", 0, lambda *call: holder[0](*call), handler_class=Silent)
    issuer = f"http://127.0.0.1:{server.server_port}"
    number = number_of(astrid)
    people = (
        Stood(name=astrid.name, claims={NUMBER: number.text if number else ""}),
        Stood(name="Vera Exempel", claims={NUMBER: made_up_number(date(1970, 1, 2), 5).text}),
        Stood(name="Utan nummer", claims={NUMBER: "SE-1"}),
    )
    holder.append(
        StandIn(
            issuer=issuer,
            client_id="citizens",
            client_secret="secret word",  # noqa: S106
            people=people,
            now=clock.now,
            is_production=False,
        )
    )
    settings.HEMVAL = replace(
        settings.HEMVAL,
        citizen_open_id=OpenId(
            issuer=issuer,
            client_id="citizens",
            client_secret="secret word",  # noqa: S106
            subject_claim=NUMBER,
        ),
    )
    settings.CITIZEN_IDENTITY_PROVIDER = "hemval.integrations.openid.client.for_citizens"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield
    server.shutdown()
    thread.join()
    server.server_close()


def come(browser, person: int, begin: str = "/jag/legitimering/"):
    return browser.get(answered(browser.get(begin).url, person))


def test_a_client_comes_to_her_own_page(client, told, astrid):
    assert come(client, 0).url == "/jag/for-vem/"
    assert astrid.name in client.get("/jag/").content.decode()


def test_she_comes_back_in_the_language_that_she_left_in(client, told, astrid):
    assert come(client, 0, "/jag/fi/legitimering/").url == "/jag/fi/for-vem/"


def test_who_is_nobody_here_is_told_so_and_of_nobody_else(client, told, astrid):
    come(client, 1)
    page = client.get("/jag/", follow=True).content.decode()
    assert "Vi hittar inget att välja för dig" in page
    assert astrid.family_name not in page


def test_without_a_number_nobody_comes_in(client, told):
    assert come(client, 2).status_code == 200
    assert not Visit.objects.exists()


def test_an_answer_to_another_browser_lets_nobody_in(client, told, astrid):
    begun = client.get("/jag/legitimering/").url
    client.cookies.clear()
    assert client.get(answered(begun)).url == "/jag/logga-in/"
    assert not Visit.objects.exists()


def test_an_answer_works_once(client, told, astrid):
    back = answered(client.get("/jag/legitimering/").url)
    client.get(back)
    client.post("/jag/logga-ut/")
    assert client.get(back).url == "/jag/logga-in/"


def test_no_number_stands_in_any_address_or_in_clear_in_any_row(client, told, astrid):
    answer = come(client, 0)
    number = number_of(astrid)
    assert number is not None
    assert number.text not in answer.url
    assert number.text not in str(list(Visit.objects.values_list()))
