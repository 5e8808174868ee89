"""Anybody gets the brochure, and nobody who opens a page has it printed."""

from dataclasses import dataclass
from datetime import datetime, timedelta

import pytest
from django.test import Client
from tests.apps.public.pages import load
from tests.apps.public.stated import meals, state
from tests.office.people import a_provider, acting, somebody

from hemval import clock
from hemval.apps import store
from hemval.apps.accounts.acts import Role
from hemval.apps.disposal.referred import referred
from hemval.apps.jobs import services as jobs
from hemval.apps.jobs.looks import Looked
from hemval.apps.jobs.models import Job, JobKind
from hemval.apps.jobs.worker import Worker
from hemval.apps.outreach.models import Brochure
from hemval.apps.outreach.services import brochures
from hemval.apps.outreach.services.brochures import AT_ONCE, BrochureLook, make_brochures
from hemval.apps.outreach.services.facts import take_back
from hemval.apps.page_language import PREFIXES
from hemval.core.comparison.room import CountedRoom
from hemval.core.dates.zone import today
from hemval.letters.typeset.press import Press, Printed

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


@dataclass
class SlowPress:
    """A press that takes its time: the seconds that have passed, and what it has printed."""

    seconds: float = 0.0
    each: float = 2.0
    printed: int = 0

    def passed(self) -> float:
        return self.seconds

    def print(self, paper, *_: object) -> Printed:
        self.seconds += self.each
        self.printed += 1
        return Printed(pdf=f"%PDF {paper.title} {self.printed}".encode(), pages=1)


@pytest.fixture
def slow(monkeypatch) -> SlowPress:
    press = SlowPress()
    monkeypatch.setattr(brochures, "print_sheet", press.print)
    return press


def test_a_look_prints_a_few_and_the_next_goes_on(provider, slow: SlowPress):
    look, now = BrochureLook(passed=slow.passed), clock.now()
    assert look(now=now) is Looked.IN_PART
    assert Brochure.objects.count() == slow.printed == 2
    assert slow.seconds < AT_ONCE + slow.each
    while look(now=now) is Looked.IN_PART:
        pass
    every = slow.printed
    assert Brochure.objects.count() == every > 2
    assert look(now=now) is Looked.WHOLE
    assert slow.printed == every


def test_one_that_takes_longer_than_a_look_is_printed_all_the_same(provider, slow: SlowPress):
    slow.each = 4 * AT_ONCE
    look = BrochureLook(passed=slow.passed)
    for number in (1, 2, 3):
        look(now=clock.now())
        assert Brochure.objects.count() == number


def test_whoever_has_asked_for_work_waits_for_a_few_brochures_and_not_for_all(
    provider, slow: SlowPress
):
    look = BrochureLook(passed=slow.passed)
    kinds = {JobKind.INVITE: "tests.apps.jobs.work_done.count"}
    worker = Worker(name="prints", kinds=kinds, now=clock.now, looks=[look])
    actor = acting(somebody(Role.ROUND_MANAGER))
    asked = {"about": "round", "about_id": 1, "wanted": {}, "actor": actor, "now": clock.now()}
    job = jobs.ask(kind=JobKind.INVITE, **asked)
    worker.look()
    assert worker.run_one()
    assert Job.objects.get(pk=job.pk).done_at is not None
    waited, before = slow.seconds, slow.printed
    assert waited < AT_ONCE + slow.each
    worker.look()
    assert slow.printed > before


def test_what_is_of_nothing_any_more_is_let_go_of(provider, slow: SlowPress):
    make_brochures(now=clock.now())
    row = Brochure.objects.first()
    Brochure.objects.filter(pk=row.pk).update(area="an-area-that-was")
    look = BrochureLook(passed=slow.passed)
    look(now=clock.now())
    assert not Brochure.objects.filter(area="an-area-that-was").exists()


@pytest.fixture
def has_room(monkeypatch):
    """Say whether the provider has room."""

    def say(is_there: bool) -> None:
        place = (("hemtjanst", "norr"),)
        has, full = (place, ()) if is_there else ((), place)
        counted = CountedRoom(has_room=has, full=full, on=today(clock.now()))
        told = {"U1": counted}
        monkeypatch.setattr("hemval.apps.outreach.queries.room_now", lambda _now: told)

    say(True)
    return say


@pytest.fixture
def noon(monkeypatch) -> datetime:
    """The middle of a day, so that none begins meanwhile."""
    now = clock.now().replace(hour=10, minute=0)
    monkeypatch.setattr(clock, "now", lambda: now)
    return now


def test_room_that_comes_and_goes_is_printed_once_an_hour_at_most(
    provider, slow: SlowPress, has_room, noon
):
    every = make_brochures(now=noon)
    for minutes in range(5, 60, 5):
        has_room(minutes % 2 == 0)
        assert make_brochures(now=noon + timedelta(minutes=minutes)) == 0
    has_room(False)
    assert make_brochures(now=noon + timedelta(hours=1)) == every
    assert make_brochures(now=noon + timedelta(hours=3)) == 0


def test_what_is_taken_back_is_printed_anew_at_once(provider, slow: SlowPress, has_room, noon):
    row = state(provider, meals("Lagar mat hos dig"))
    every = make_brochures(now=noon)
    has_room(False)
    actor = acting(somebody(Role.ROUND_MANAGER))
    take_back(fact=row.pk, because="Fel.", actor=actor, now=noon + timedelta(minutes=1))
    assert make_brochures(now=noon + timedelta(minutes=5)) == every
