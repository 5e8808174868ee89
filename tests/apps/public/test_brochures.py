"""Anybody gets the brochure, and nobody who opens a page has it printed."""

from datetime import timedelta

import pytest
from django.test import Client
from tests.apps.public.pages import load
from tests.apps.public.test_open_data import meals, state
from tests.office.people import a_provider

from hemval import clock
from hemval.apps import store
from hemval.apps.disposal.referred import referred
from hemval.apps.outreach.models import Brochure
from hemval.apps.outreach.services.brochures import make_brochures
from hemval.apps.page_language import PREFIXES
from hemval.letters.typeset.press import Press

pytestmark = pytest.mark.django_db


@pytest.fixture
def provider(settings, tmp_path) -> int:
    settings.MEDIA_ROOT = tmp_path
    load("sundsvall")
    return a_provider("U1").pk


@pytest.fixture
def printed(monkeypatch) -> list[str]:
    """What has been printed, by title: the press itself is tried elsewhere."""
    titles: list[str] = []
    first = Press().print

    def once(_press: Press, paper, dated):
        titles.append(paper.title)
        return first(paper, dated)

    monkeypatch.setattr(Press, "print", once)
    return titles


def test_each_area_has_one_in_each_language_and_size(provider, printed):
    make_brochures(now=clock.now())
    there = {(row.area, row.language, row.is_large) for row in Brochure.objects.all()}
    assert len(there) == len(printed)
    assert {language for _, language, _ in there} == set(PREFIXES)
    assert {is_large for _, _, is_large in there} == {True, False}


def test_what_says_the_same_is_not_printed_again(provider, printed):
    now = clock.now()
    make_brochures(now=now)
    printed.clear()
    assert make_brochures(now=now) == 0
    assert printed == []


def test_what_has_changed_is_printed_anew(provider, printed):
    make_brochures(now=clock.now())
    before = set(Brochure.objects.values_list("sha256", flat=True))
    state(provider, meals("Lagar mat hos dig"))
    make_brochures(now=clock.now())
    assert not before & set(Brochure.objects.values_list("sha256", flat=True))


def test_each_day_has_its_own(provider, printed):
    make_brochures(now=clock.now())
    there = Brochure.objects.count()
    assert make_brochures(now=clock.now() + timedelta(days=1)) == there


def test_the_store_keeps_those_that_are_shown(provider, printed):
    make_brochures(now=clock.now())
    assert set(Brochure.objects.values_list("sha256", flat=True)) <= referred()


@pytest.mark.parametrize("prefix", PREFIXES.values())
def test_the_page_leads_to_each_and_prints_nothing(client: Client, provider, printed, prefix):
    assert "/broschyr/alla" not in client.get(f"/{prefix}broschyr/").content.decode()
    make_brochures(now=clock.now())
    printed.clear()
    told = client.get(f"/{prefix}broschyr/").content.decode()
    for size in ("vanlig", "stor"):
        url = f"/{prefix}broschyr/alla/{size}.pdf"
        assert url in told
        answer = client.get(url)
        assert answer["Content-Type"] == "application/pdf"
        assert answer.content.startswith(b"%PDF")
    assert printed == []


@pytest.mark.parametrize("rest", ["nowhere/vanlig", "alla/liten", "%00/vanlig", "../x"])
def test_what_is_not_there_is_not_found(client: Client, provider, rest):
    assert client.get(f"/broschyr/{rest}.pdf").status_code == 404


def test_one_whose_file_is_gone_is_not_found_and_is_no_fault(client: Client, provider, printed):
    make_brochures(now=clock.now())
    for digest in Brochure.objects.values_list("sha256", flat=True):
        store.remove(digest)
    assert client.get("/broschyr/alla/vanlig.pdf").status_code == 404


def test_where_there_are_no_providers_there_is_no_brochure(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    load("botkyrka")
    assert make_brochures(now=clock.now()) == 0
