"""`hemval audit verify` and `erase`, and the first administrator, as a machine's owner has them."""

from dataclasses import replace

import pytest
from django.db import connection
from typer.testing import CliRunner

from hemval import clock
from hemval.apps.accounts.models import User
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.guards import put_up, take_down
from hemval.apps.audit.models import ChainHead, Event
from hemval.apps.audit.noting import note_day
from hemval.apps.audit.services import record
from hemval.cli import audit, people, stand_in
from hemval.cli.main import app
from hemval.web.environment import Mode

pytestmark = pytest.mark.django_db


@pytest.fixture
def office(monkeypatch, settings):
    for module in (audit, people):
        monkeypatch.setattr(module, "migrated_office", lambda: settings.HEMVAL)
    assert settings.HEMVAL.mode is Mode.TEST
    put_up(connection)
    yield
    take_down(connection)


def typed(*words: str):
    return CliRunner().invoke(app, words)


@pytest.fixture
def three(office):
    for number in (1, 2, 3):
        record(what=Deed.CLIENT_READ, actor=None, now=clock.now(), contents={"n": number})


def test_a_whole_log_is_told_and_where_it_ends(three):
    told = typed("audit", "verify")
    assert told.exit_code == 0
    end = Event.objects.get(number=3).digest
    assert f"3:{end}" in told.stdout
    assert typed("audit", "verify", "--noted", f"3:{end}").exit_code == 0


def test_an_altered_log_is_told_by_the_number_of_the_event(three):
    take_down(connection)
    Event.objects.filter(number=2).update(client=9)
    put_up(connection)
    told = typed("audit", "verify")
    assert told.exit_code == 1
    assert "Händelse 2: den är ändrad" in told.stderr


def test_a_log_that_was_put_back_as_it_stood_is_told_by_what_the_worker_noted(
    three, settings, tmp_path
):
    settings.MEDIA_ROOT = tmp_path
    older = ChainHead.objects.values().get()
    record(what=Deed.CLIENT_READ, actor=None, now=clock.now())
    note_day(now=clock.now())
    take_down(connection)
    Event.objects.filter(number=4).delete()
    ChainHead.objects.update(**older)
    put_up(connection)
    told = typed("audit", "verify")
    assert told.exit_code == 1
    assert "Händelse 4: den eller någon före den saknas" in told.stderr


def test_a_log_without_guards_is_told(three):
    take_down(connection)
    told = typed("audit", "verify")
    assert told.exit_code == 1
    assert "hemval migrate" in told.stderr


def test_what_was_noted_otherwise_is_refused(office):
    told = typed("audit", "verify", "--noted", "3")
    assert told.exit_code == 2
    assert "--noted" in told.stderr


def test_erasing_is_shown_before_it_is_done(three):
    told = typed("audit", "erase", "--before", "2100-01-01")
    assert "3 händelser" in told.stdout
    assert Event.objects.count() == 3
    typed("audit", "erase", "--before", "2100-01-01", "--do")
    assert typed("audit", "verify").exit_code == 0


def test_the_first_administrator_chooses_her_password_by_the_link(office, client):
    told = typed("people", "administrator", "ada", "--name", "Ada Berg")
    link = told.stdout.splitlines()[-1]
    password = {"password": "en katt på ett tak", "again": "en katt på ett tak"}
    assert client.post(link.partition("localhost")[2], password).status_code == 303
    ada = User.objects.get(username="ada")
    assert ada.check_password("en katt på ett tak")
    assert [one.role for one in ada.roles_held.all()] == ["administrator"]


def test_an_administrator_is_helped_in_again_and_not_made_twice(office):
    for _ in range(2):
        assert typed("people", "administrator", "ada").exit_code == 0
    assert User.objects.get().roles_held.count() == 1


@pytest.mark.parametrize(
    ("mode", "told"), [(Mode.PRODUCTION, "skarp drift"), (Mode.DEMO, "HEMVAL_OIDC_ISSUER")]
)
def test_the_stand_in_does_not_start_where_it_must_not(monkeypatch, settings, mode, told):
    found = replace(settings.HEMVAL, mode=mode)
    monkeypatch.setattr(stand_in, "migrated_office", lambda: found)
    answer = typed("stand-in", "SE-1", "--port", "9")
    assert answer.exit_code == 2
    assert told in answer.stderr


def test_the_stand_in_for_citizens_asks_for_their_own_settings(monkeypatch, settings):
    found = replace(settings.HEMVAL, mode=Mode.DEMO)
    monkeypatch.setattr(stand_in, "migrated_office", lambda: found)
    answer = typed("stand-in", "--citizens", "--port", "9")
    assert answer.exit_code == 2
    assert "HEMVAL_CITIZEN_OIDC_ISSUER" in answer.stderr


def test_the_stand_in_for_citizens_does_not_start_in_production(monkeypatch, settings):
    found = replace(settings.HEMVAL, mode=Mode.PRODUCTION)
    monkeypatch.setattr(stand_in, "migrated_office", lambda: found)
    answer = typed("stand-in", "--citizens", "--port", "9")
    assert answer.exit_code == 2
    assert "skarp drift" in answer.stderr
