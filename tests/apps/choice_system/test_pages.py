"""What the municipality has decided is read in words, and a new wording is looked at first."""

import re
from html import unescape

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client as Browser
from tests.files.small_system import SMALL, added, edited
from tests.office.people import browser_of, somebody

from hemval.apps.accounts.acts import Role
from hemval.apps.audit.models import Event
from hemval.apps.choice_system.models import SystemVersion

pytestmark = pytest.mark.django_db


@pytest.fixture
def browser() -> Browser:
    return browser_of(somebody(Role.ROUND_MANAGER, name="rut"))


def look(browser: Browser, text: str) -> str:
    file = SimpleUploadedFile("regler.toml", text.encode("utf-8-sig"))
    return browser.post("/kontor/regler/ny/", {"file": file}).content.decode()


def add(browser: Browser, text: str, remark: str = "") -> None:
    told = unescape(re.search(r'name="text"[^>]* value="([^"]*)"', look(browser, text))[1])
    sent = {"text": told.replace("\n", "\r\n"), "name": "regler.toml", "remark": remark}
    assert browser.post("/kontor/regler/ny/", sent).status_code == 303


def test_rules_are_looked_at_before_they_are_added(browser):
    assert "första gången" in look(browser, SMALL)
    assert not SystemVersion.objects.exists()
    add(browser, SMALL, "Nämndens beslut")
    row = SystemVersion.objects.get()
    assert (row.text, row.remark) == (SMALL, "Nämndens beslut")
    assert Event.objects.get().act == "system_added"
    assert "Nämndens beslut" in browser.get("/kontor/regler/").content.decode()


def test_a_new_version_tells_what_it_changes(browser):
    add(browser, SMALL)
    later = edited(('name = "Söder"', 'name = "Sydost"'))
    assert "Det här ändras sedan version 1" in look(browser, later)
    add(browser, later)
    last = SystemVersion.objects.get(number=2)
    assert browser.get(f"/kontor/regler/{last.pk}/andringar/").status_code == 200


def test_the_same_rules_twice_are_there_once(browser):
    add(browser, SMALL)
    assert "ord för ord" in look(browser, SMALL.replace("\n", "\r\n"))


def test_rules_with_faults_change_nothing_and_tell_each_with_its_line(browser):
    told = look(browser, added("nonsense = 1"))
    assert "kan inte läggas till" in told
    assert re.search(r"Rad \d+", told)
    assert not SystemVersion.objects.exists()


def test_the_file_of_a_version_is_the_one_that_was_loaded(browser):
    add(browser, SMALL)
    row = SystemVersion.objects.get()
    assert browser.get(f"/kontor/regler/{row.pk}/fil/").content.decode() == SMALL
