"""What watches the installation asks, and what it is told."""

import dataclasses
from datetime import timedelta

import pytest
from django.conf import settings as django_settings
from django.db.migrations.recorder import MigrationRecorder
from django.test import Client
from tests.office.people import LONG_AGO, somebody

from hemval import clock
from hemval.apps.accounts.acts import Role
from hemval.apps.jobs.models import Job, JobKind
from hemval.web.proxies import NAMELESS

pytestmark = pytest.mark.django_db


def asked_for(minutes_ago: int) -> Job:
    return Job.objects.create(
        kind=JobKind.EXPORT.value,
        about="export",
        about_id=1,
        asked_at=clock.now() - timedelta(minutes=minutes_ago),
        asked_by=somebody(Role.ROUND_MANAGER),
    )


def test_all_is_well(client: Client):
    answer = client.get("/halsa/")
    assert answer.status_code == 200
    assert answer.json() == {
        "database": "ok",
        "migrations": "ok",
        "store": "ok",
        "worker": "ok",
        "proxy": "ok",
    }


def test_a_database_of_an_older_version_is_not_well(client: Client):
    MigrationRecorder.Migration.objects.filter(app="jobs").delete()
    answer = client.get("/halsa/")
    assert (answer.status_code, answer.json()["migrations"]) == (503, "not_migrated")


def test_a_store_that_cannot_be_written_is_not_well(client: Client, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path / "gone"
    answer = client.get("/halsa/")
    assert (answer.status_code, answer.json()["store"]) == (503, "not_writable")


def test_work_that_nobody_does_is_told_and_the_pages_go_on(client: Client):
    asked_for(minutes_ago=1)
    assert client.get("/halsa/").json()["worker"] == "ok"
    Job.objects.update(asked_at=LONG_AGO)
    answer = client.get("/halsa/")
    assert (answer.status_code, answer.json()["worker"]) == (200, "waits")


@pytest.mark.parametrize(
    ("proxies", "headers", "told"),
    [
        (1, {"X-Forwarded-Proto": "https"}, "no_address"),
        (1, {"X-Forwarded-Proto": "https", "X-Forwarded-For": "198.51.100.7"}, "ok"),
        (2, {"X-Forwarded-Proto": "https", "X-Forwarded-For": "198.51.100.7"}, "no_address"),
        (1, {}, "ok"),
    ],
)
def test_a_proxy_that_does_not_say_whom_it_asks_for_is_told_of_for_an_hour(
    client: Client, settings, monkeypatch, proxies, headers, told
):
    monkeypatch.setattr(NAMELESS, "_latest", None)
    settings.HEMVAL = dataclasses.replace(
        django_settings.HEMVAL, is_behind_https=True, proxies=proxies
    )
    client.get("/jag/logga-in/", headers=headers)
    answer = client.get("/halsa/")
    assert (answer.status_code, answer.json()["proxy"]) == (200, told)
    now = clock.now()
    monkeypatch.setattr(clock, "now", lambda: now + timedelta(minutes=61))
    assert client.get("/halsa/").json()["proxy"] == "ok"


@pytest.fixture
def token(settings) -> str:
    settings.HEMVAL = dataclasses.replace(django_settings.HEMVAL, metrics_token="open")  # noqa: S106
    return "open"


def test_figures_are_told_to_whoever_has_the_word(client: Client, token):
    asked_for(minutes_ago=10)
    answer = client.get("/matvarden/", headers={"Authorization": f"Bearer {token}"})
    told = answer.content.decode().splitlines()
    assert 'hemval_work{state="waiting"} 1' in told
    assert any(one.startswith("hemval_oldest_work_seconds 60") for one in told)


@pytest.mark.parametrize("sent", ["", "Bearer ", "Bearer shut", "Bearer öppen"])
def test_figures_are_told_to_nobody_else(client: Client, token, sent):
    assert client.get("/matvarden/", headers={"Authorization": sent}).status_code == 404


def test_without_a_word_there_is_no_page_of_figures(client: Client):
    answer = client.get("/matvarden/", headers={"Authorization": "Bearer "})
    assert answer.status_code == 404
