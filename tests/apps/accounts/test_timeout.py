"""A session runs out, and nothing that was typed is lost."""

import pytest
from django.contrib.sessions.models import Session
from django.core.files.uploadedfile import SimpleUploadedFile
from tests.house_rules.tree import SOURCE, imported_names, modules
from tests.office.people import somebody

from hemval.apps.accounts.acts import Role

pytestmark = pytest.mark.django_db
PAGE = "/kontor/logga-in/kvar/"


@pytest.fixture
def signed_in(client, hanna, moment, settings):
    settings.DEMO_SIGN_IN = True

    def sign_in(user=hanna):
        return client.post("/kontor/logga-in/som/", {"person": user.pk})

    sign_in()
    return sign_in


def is_in(client) -> bool:
    return client.get("/kontor/logga-in/kvar/").status_code == 303


def test_half_an_hour_of_nothing_signs_her_out(client, signed_in, moment):
    moment.pass_by(minutes=31)
    assert not is_in(client)


def test_whoever_does_something_stays_in(client, signed_in, moment):
    for _ in range(5):
        moment.pass_by(minutes=25)
        assert is_in(client)


def test_after_a_working_day_everybody_signs_in_again(client, signed_in, moment):
    for _ in range(24):
        moment.pass_by(minutes=25)
        assert is_in(client)
    moment.pass_by(minutes=25)
    assert not is_in(client)


def test_the_sign_in_page_says_what_happened(client, signed_in, moment):
    moment.pass_by(minutes=31)
    client.get("/kontor/")
    assert "gått en stund" in client.get("/kontor/logga-in/").content.decode()


def test_what_she_typed_comes_back_after_she_has_signed_in(client, signed_in, moment):
    moment.pass_by(minutes=31)
    client.post(PAGE, {"text": "Ringde\nigen åäö", "val": ["a", "b"]})
    assert "Det du skrev finns kvar" in client.get("/kontor/logga-in/").content.decode()
    assert signed_in().url == PAGE
    page = client.get(PAGE).content.decode()
    assert 'name="text" value="Ringde\nigen åäö"' in page
    assert 'name="val" value="a"' in page
    assert 'name="val" value="b"' in page


def test_it_stands_nowhere_as_it_was_typed(client, signed_in, moment):
    moment.pass_by(minutes=31)
    client.post(PAGE, {"text": "Ringde om Greta"})
    (session,) = Session.objects.all()
    assert "kept" in session.get_decoded()
    assert "Greta" not in str(session.get_decoded())


def test_nobody_else_gets_what_she_typed(client, signed_in, moment):
    moment.pass_by(minutes=31)
    client.post(PAGE, {"text": "Ringde"})
    assert signed_in(somebody(Role.HELPLINE)).url == "/kontor/"
    assert client.get(PAGE).url == "/kontor/"


def test_it_is_forgotten_once_it_is_sent(client, signed_in, moment):
    moment.pass_by(minutes=31)
    client.post(PAGE, {"text": "Ringde"})
    signed_in()
    client.post(PAGE, {"text": "Ringde"})
    assert client.get(PAGE).url == "/kontor/"


def test_it_stays_while_she_only_looks(client, signed_in, moment):
    moment.pass_by(minutes=31)
    client.post(PAGE, {"text": "Ringde"})
    signed_in()
    client.get(PAGE)
    assert "Ringde" in client.get(PAGE).content.decode()


def test_a_file_that_could_not_come_along_is_told(client, signed_in, moment):
    manager = somebody(Role.ROUND_MANAGER)
    signed_in(manager)
    moment.pass_by(minutes=31)
    client.post("/kontor/listor/", {"list": "clients", "file": SimpleUploadedFile("a.csv", b"a;b")})
    signed_in(manager)
    assert "välja den igen" in client.get(PAGE).content.decode()


def test_what_another_site_sends_is_not_kept(hanna, moment, settings):
    from django.test import Client

    settings.DEMO_SIGN_IN = True
    browser = Client(enforce_csrf_checks=True)
    browser.force_login(hanna)
    browser.get("/kontor/")
    moment.pass_by(minutes=31)
    browser.post(PAGE, {"text": "Ringde"})
    assert all("kept" not in one.get_decoded() for one in Session.objects.all())


def test_everybody_comes_in_by_the_one_door_that_looks_at_the_clock():
    called = [
        module.name
        for module in modules(SOURCE)
        for _, name in imported_names(module)
        if name == "django.contrib.auth.login"
    ]
    assert called == ["apps/accounts/sessions.py"]


def test_no_browser_shows_a_page_from_its_memory_after_she_has_left(client, signed_in):
    client.post("/kontor/logga-in/som/", {"person": somebody(Role.CONTROLLER, Role.HELPLINE).pk})
    for page in ("/kontor/", "/kontor/brukare/", "/kontor/uppgifter/", PAGE):
        assert client.get(page).headers["Cache-Control"] == "private,no-store", page
    for page in ("/kontor/utforare/", "/kontor/regler/"):
        assert client.get(page).headers["Cache-Control"] == "private,no-cache", page
    assert client.post("/kontor/logga-ut/").headers["Clear-Site-Data"] == '"cache"'


def test_whoever_sends_a_form_without_being_signed_in_is_not_led_back_to_a_form(client, db):
    assert client.post("/kontor/medarbetare/1/stang/").url == "/kontor/logga-in/?next=/kontor/"
    assert (
        client.get("/kontor/medarbetare/1/").url == "/kontor/logga-in/?next=/kontor/medarbetare/1/"
    )
