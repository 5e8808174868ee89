"""Which area an address is in: looked up, told, and forgotten."""

import logging

import pytest
from django.test import Client
from tests.apps.public.pages import lines_of, load

from hemval import clock
from hemval.apps.audit.models import Event
from hemval.apps.choice_system.services import add_version
from hemval.files.system_file import load_system

pytestmark = pytest.mark.django_db
ASKED = "/omraden/"
ODD = ("", " ", "\x00", "%00", "1" * 5000, "00000", "<script>alert(1)</script>", "\u202e", "١٢٣ ٤٥")


def load_areas(*, streets: bool = False) -> None:
    """Two areas that postal codes tell apart, and perhaps a street."""
    text = load_system("botkyrka").source.decode("utf-8")
    for key, low in (("omrade-1", 1), ("omrade-2", 21)):
        span = f'streets = [{{ street = "Storgatan", first = {low}, last = {low + 19} }}]'
        told = f"{span}\n" if streets else ""
        text = text.replace(f'[[area]]\nid = "{key}"\n', f'[[area]]\nid = "{key}"\n{told}')
    add_version(text=text, file="areas", added_by=None, now=clock.now())


@pytest.mark.parametrize(
    ("asked", "area"),
    [
        ("99003", "omrade-1"),
        ("990 10", "omrade-2"),
        ("Någongatan 3, 990 10 Staden", "omrade-2"),
        ("område 1", "omrade-1"),
    ],
)
def test_whoever_says_where_she_lives_is_led_to_her_area(
    client: Client, asked: str, area: str
) -> None:
    load_areas()
    answer = client.post(ASKED, {"plats": asked})
    assert (answer.status_code, answer["Location"]) == (303, f"/omraden/{area}/")
    assert client.get(answer["Location"]).status_code == 200


@pytest.mark.parametrize(
    ("asked", "area"),
    [("Storgatan 5", "omrade-1"), ("storgatan 25 B", "omrade-2")],
)
def test_a_street_tells_where_the_municipality_has_listed_it(
    client: Client, asked: str, area: str
) -> None:
    load_areas(streets=True)
    assert client.post(ASKED, {"plats": asked})["Location"] == f"/omraden/{area}/"


def test_the_same_language_goes_on(client: Client) -> None:
    load_areas()
    assert client.post("/fi/omraden/", {"plats": "99003"})["Location"] == "/fi/omraden/omrade-1/"


def test_an_address_that_is_not_found_is_asked_for_again_and_nothing_typed_is_lost(
    client: Client,
) -> None:
    load_areas()
    answer = client.post(ASKED, {"plats": "Ingengatan 9"})
    told = answer.content.decode()
    assert answer.status_code == 422
    assert "Vi hittar inte den adressen" in lines_of(told)
    assert 'value="Ingengatan 9"' in told
    assert answer["Cache-Control"] == "no-store"


@pytest.mark.parametrize("asked", ODD)
def test_whatever_is_typed_breaks_nothing(client: Client, asked: str) -> None:
    load_areas()
    answer = client.post(ASKED, {"plats": asked})
    assert answer.status_code == 422
    assert "<script>alert" not in answer.content.decode()


@pytest.mark.parametrize("key", ["finns-inte", "%00", "..", "omrade-1'--", "a" * 900])
def test_an_area_that_is_not_there_is_not_found(client: Client, key: str) -> None:
    load_areas()
    assert client.get(f"/omraden/{key}/").status_code == 404


def test_the_address_is_kept_nowhere(client: Client, caplog: pytest.LogCaptureFixture) -> None:
    load_areas()
    with caplog.at_level(logging.DEBUG):
        answer = client.post(ASKED, {"plats": "Hemligagatan 7, 990 03"})
    assert answer.status_code == 303
    assert "Hemliga" not in str(answer.headers) + caplog.text
    assert not any("Hemliga" in str(vars(one)) for one in caplog.records)
    assert not Event.objects.exists()


def test_every_area_stands_in_a_list_that_needs_no_address(client: Client) -> None:
    load("botkyrka", "norrkoping")
    told = client.get(ASKED).content.decode()
    assert told.count('href="/omraden/') >= 7
    assert 'href="/broschyr/"' in told


def test_where_no_address_tells_the_area_none_is_asked_for(client: Client) -> None:
    load("soderhamn")
    assert 'name="plats"' not in client.get(ASKED).content.decode()
