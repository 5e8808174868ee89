"""What many read while somebody changes it is never older than a change that is done."""

import re
from datetime import date
from threading import Event as Flag

import pytest
from django.test import Client
from tests.apps.outreach.told import NOW, a_manager, contracted
from tests.apps.public.pages import load
from tests.files.maps import a_map
from tests.office.at_once import at_once

from hemval.apps import public_pages
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.models import Event
from hemval.apps.choice_system.maps import load_map, map_now
from hemval.apps.choice_system.models import LoadedMap
from hemval.apps.kept_pages import KeptPages
from hemval.apps.outreach.models import KnownSince, OrderKey
from hemval.apps.outreach.services.day import begin_day
from hemval.apps.outreach.services.news_and_phone import tell_news
from hemval.core.system.values import LocalText

pytestmark = pytest.mark.django_db(transaction=True)
READERS, CHANGES = 3, 6


def test_nobody_reads_what_was_so_before_a_change_that_is_done(monkeypatch, settings):
    settings.KEEP_PUBLIC_PAGES = True
    monkeypatch.setattr(public_pages, "KEPT", KeptPages())
    load("botkyrka")
    manager, done, is_over, behind = a_manager(), [0], Flag(), list[tuple[int, int]]()

    def change() -> int:
        for number in range(1, CHANGES + 1):
            words = LocalText.swedish(f"Nyhet {number}.")
            days = {"starts": date(2020, 1, 1), "ends": date(2100, 1, 1)}
            tell_news(words=words, **days, actor=manager, now=NOW)
            done.append(number)
        is_over.set()
        return 0

    def read() -> int:
        browser, reads = Client(), 0
        while not is_over.is_set() or not reads:
            least = done[-1]
            page = browser.get("/").content.decode()
            said = max((int(one) for one in re.findall(r"Nyhet (\d+)\.", page)), default=0)
            if said < least:
                behind.append((said, least))
            reads += 1
        return reads

    reads = at_once([change, *[read] * READERS])
    assert all(one > 0 for one in reads[1:])
    assert behind == []
    assert f"Nyhet {CHANGES}." in Client().get("/").content.decode()


def test_a_day_that_many_begin_at_once_has_one_key_and_one_promise():
    contracted()
    keys = at_once([lambda: begin_day(NOW).pk] * 6)
    assert len(set(keys)) == 1
    assert OrderKey.objects.count() == KnownSince.objects.count() == 1
    assert Event.objects.filter(act=Deed.NEUTRAL_ORDER_PROMISED).count() == 1


def test_of_maps_that_are_loaded_at_once_one_is_shown_whole():
    load("botkyrka")
    manager = a_manager()
    texts = [a_map("omrade-1"), a_map("omrade-1", "omrade-2"), a_map("omrade-2")]

    def loaded(text: str) -> int:
        return load_map(data=text.encode(), file="karta", actor=manager, now=NOW).pk

    rows = at_once([lambda text=text: loaded(text) for text in texts * 2])
    shown = map_now()
    assert shown is not None
    assert LoadedMap.objects.count() == Event.objects.filter(act=Deed.MAP_LOADED).count()
    assert max(rows) == LoadedMap.objects.latest("pk").pk
    areas = [one.area for one in shown.shapes]
    assert areas in (["omrade-1"], ["omrade-1", "omrade-2"], ["omrade-2"])
