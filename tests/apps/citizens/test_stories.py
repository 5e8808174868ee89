"""In a demonstration anybody may be somebody of the stories; where people are real, nobody may."""

import pytest
from tests.office.citizens import with_letter
from tests.office.people import somebody

from hemval.apps.accounts.acts import Role
from hemval.apps.citizens.models import Visit
from hemval.apps.clients.models import Client
from hemval.apps.clients.writing import owner
from hemval.apps.sealed_numbers import found_by, sealed
from hemval.synthetic.stories import Part, people

STORIES = "/jag/prova/"
pytestmark = pytest.mark.django_db


@pytest.fixture
def demo(settings) -> None:
    settings.DEMO_SIGN_IN = True


def become(client: Client, part: Part) -> Client:
    """Let a client be the one of the stories."""
    number = people()[part].number.text
    client.number_digest = found_by(number)
    client.number_cipher = sealed(number, owner(client.key))
    client.save(update_fields=("number_digest", "number_cipher"))
    return client


def page(browser, path: str = STORIES) -> str:
    return browser.get(path).content.decode()


def test_where_people_are_real_there_is_no_such_page(client, astrid, moment):
    become(astrid, Part.ASTRID)
    assert client.get(STORIES).status_code == 404
    assert client.post(STORIES, {"person": "astrid"}).status_code == 404
    assert STORIES not in page(client, "/")
    assert not Visit.objects.exists()


def test_the_first_page_of_a_demonstration_leads_to_it_and_says_that_nobody_is_real(
    client, demo, astrid, moment
):
    told = page(client, "/")
    assert STORIES in told
    assert "Alla människor i den är påhittade" in told


def test_one_press_lets_anybody_be_her(client, demo, astrid, moment):
    become(astrid, Part.CHANGES)
    assert client.post(STORIES, {"person": "changes"}).url == "/jag/for-vem/"
    assert astrid.name in page(client, "/jag/")


@pytest.mark.parametrize("person", ["", "nobody", "wife", "ward_elsa", "astrid' OR 1=1", "å" * 99])
def test_nobody_can_be_one_who_is_not_there_or_who_is_guarded(
    client, demo, astrid, karl, moment, person
):
    become(astrid, Part.ASTRID)
    become(karl, Part.WARD_ELSA)
    assert client.post(STORIES, {"person": person}).url == STORIES
    assert not Visit.objects.exists()


def test_astrid_comes_in_by_what_the_page_says_stands_in_her_letter(
    client, demo, astrid, round_open, moment
):
    become(astrid, Part.ASTRID)
    code = with_letter(astrid, round_open, moment.now)
    told = page(client)
    fact = people()[Part.ASTRID].number.text[-4:]
    assert f"<dd>{code}</dd>" in told
    assert f"<dd>{fact}</dd>" in told
    assert client.post("/jag/logga-in/", {"code": code, "fact": fact}).url == "/jag/for-vem/"


def test_her_daughter_is_told_whose_number_to_ask_for(client, demo, moment):
    assert people()[Part.ASTRID].number.text in page(client)
    client.post(STORIES, {"person": "daughter"})
    assert "Vi hittar inget att välja för dig" in page(client, "/jag/for-vem/")


def test_one_who_only_calls_is_reached_from_the_office_alone(client, demo, astrid, moment):
    hilda = somebody(Role.HELPLINE, name="hilda")
    become(astrid, Part.CALLS)
    told = page(client)
    assert f'name="person" value="{hilda.pk}"' in told
    assert astrid.key in told
    assert client.post(STORIES, {"person": "calls"}).url == STORIES
    assert not Visit.objects.exists()
