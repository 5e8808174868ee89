"""A map is loaded by those who load rules, and shown for everybody as it was loaded."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client as Browser
from tests.files.maps import a_map
from tests.files.small_system import SMALL
from tests.office.people import browser_of, somebody

from hemval import clock
from hemval.apps.accounts.acts import Role
from hemval.apps.audit.models import Event
from hemval.apps.choice_system.maps import drawing_now, map_now
from hemval.apps.choice_system.models import Area, LoadedMap
from hemval.apps.choice_system.services import add_version

pytestmark = pytest.mark.django_db
NEW = "/kontor/regler/karta/ny/"


@pytest.fixture
def browser() -> Browser:
    add_version(text=SMALL, file="small", added_by=None, now=clock.now())
    return browser_of(somebody(Role.ROUND_MANAGER, name="rut"))


def load(browser: Browser, text: str):
    return browser.post(NEW, {"file": SimpleUploadedFile("karta.geojson", text.encode())})


def areas() -> list[str]:
    return [*Area.objects.values_list("key", flat=True)]


def test_a_map_that_is_loaded_is_shown_and_stands_in_the_log(browser):
    text = a_map(*areas())
    assert load(browser, text).status_code == 303
    assert [one.area for one in drawing_now().areas] == areas()
    assert Event.objects.get().act == "map_loaded"
    row = LoadedMap.objects.get()
    kept = browser.get(f"/kontor/regler/karta/{row.pk}/")
    assert kept.content.decode() == text


def test_without_a_map_there_is_none(browser):
    assert drawing_now() is None
    assert "Ingen karta är inläst" in browser.get("/kontor/regler/karta/").content.decode()


def test_a_map_with_faults_changes_nothing_and_tells_each_with_its_place(browser):
    answer = load(browser, a_map("nowhere"))
    assert answer.status_code == 422
    assert "features[0].properties.id: Inget område har det id" in answer.content.decode()
    assert not LoadedMap.objects.exists()


def test_the_last_map_is_shown_and_those_before_it_are_kept(browser):
    load(browser, a_map(*areas()))
    load(browser, a_map(areas()[0]))
    assert [one.area for one in map_now().shapes] == areas()[:1]
    assert LoadedMap.objects.count() == 2
    told = browser.get("/kontor/regler/karta/").content.decode()
    assert "De här områdena finns inte på kartan" in told


def test_the_same_map_twice_is_there_once(browser):
    for _ in range(2):
        load(browser, a_map(*areas()))
    assert LoadedMap.objects.count() == 1
    assert Event.objects.count() == 1


def test_who_may_not_load_rules_may_not_load_a_map(browser):
    other = browser_of(somebody(Role.CASE_MANAGER, name="siv"))
    assert load(other, a_map(*areas())).status_code == 403
    assert not LoadedMap.objects.exists()
