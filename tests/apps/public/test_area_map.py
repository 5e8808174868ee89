"""The map says what the list says, and each area on it is a link with a name."""

import re
from html import unescape

import pytest
from django.test import Client
from tests.apps.public.pages import load
from tests.files.maps import a_map
from tests.office.people import acting, somebody

from hemval import clock
from hemval.apps.accounts.acts import Role
from hemval.apps.choice_system.maps import load_map

pytestmark = pytest.mark.django_db
LINK = re.compile(r'<a href="([^"]*)"\s+aria-label="([^"]*)"[^>]*>\s*<path')
ITEM = re.compile(r'<li value="(\d+)"><a href="([^"]*)">(?:<bdi lang="sv">)?([^<]*)<')


def load_a_map(*areas: str, text: str = "") -> None:
    """Let a map be shown."""
    actor = acting(somebody(Role.ROUND_MANAGER))
    data = (text or a_map(*areas)).encode()
    load_map(data=data, file="karta", actor=actor, now=clock.now())


def told(client: Client, url: str = "/omraden/") -> str:
    return unescape(client.get(url).content.decode())


@pytest.mark.parametrize("front", ["", "/lattlast", "/en", "/fi", "/ar"])
def test_the_list_has_every_link_of_the_map_by_the_same_number(client, front):
    load("botkyrka")
    load_a_map("omrade-2", "omrade-1")
    page = told(client, f"{front}/omraden/")
    listed = [(f"{number}. {name}", url) for number, url, name in ITEM.findall(page)]
    assert [(name, url) for url, name in LINK.findall(page)] == listed
    assert len(listed) == 2
    for _, url in listed:
        assert url.startswith(f"{front}/omraden/")
        assert client.get(url).status_code == 200


def test_an_area_that_is_not_on_the_map_is_in_the_list(client):
    load("botkyrka")
    load_a_map("omrade-2")
    page = told(client)
    assert [name for _, name in LINK.findall(page)] == ["2. Område 2"]
    assert len(ITEM.findall(page)) == 2


def test_without_a_map_the_list_stands_alone(client):
    load("botkyrka")
    page = told(client)
    assert "<svg" not in page
    assert len(ITEM.findall(page)) == 2


def test_a_map_that_is_made_up_says_so(client):
    load("botkyrka")
    load_a_map("omrade-1")
    assert "påhittad" not in told(client)
    load_a_map(text=a_map("omrade-1").replace("{", '{"is_made_up": true, ', 1))
    assert "Kartan är påhittad" in told(client)


def test_the_page_of_an_area_shows_which_one_it_is(client):
    load("botkyrka")
    load_a_map("omrade-1", "omrade-2")
    page = told(client, "/omraden/omrade-2/")
    [here] = re.findall(r'<a href="([^"]*)"\s+aria-label="[^"]*"\s+aria-current="page"', page)
    assert here == "/omraden/omrade-2/"


def test_nothing_of_the_map_is_styled_where_it_stands_or_fetched_from_elsewhere(client):
    load("botkyrka")
    load_a_map("omrade-1")
    picture = re.search(r"<svg.*</svg>", told(client), re.DOTALL)[0]
    assert "style" not in picture
    assert "http" not in picture
