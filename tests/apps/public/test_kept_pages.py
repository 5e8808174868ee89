"""A page for everybody is made once, and made anew as soon as what it tells has changed."""

import gzip
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest
from django.test import Client, RequestFactory
from tests.apps.outreach.told import a_colleague, a_manager, contracted, let_show, meals, proposed
from tests.apps.public.pages import NAMES, load
from tests.office.moment import Moment, standing_still

from hemval.apps import kept_pages, public_pages, store
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.services import record
from hemval.apps.kept_pages import KeptPage, KeptPages, accepts_gzip, as_page
from hemval.apps.outreach.models import Brochure, Fact, Verdict
from hemval.apps.outreach.queries import ProviderSheet, sheets_now
from hemval.apps.outreach.services.facts import review, take_back
from hemval.apps.outreach.services.news_and_phone import end_news, set_phone_day, tell_news
from hemval.apps.page_language import address
from hemval.apps.public_pages import FRESH_FOR, KEPT_FOR, LOOKS_EVERY
from hemval.core.dates.hours import ClockHours
from hemval.core.system.values import LocalText

pytestmark = pytest.mark.django_db
MORNING = datetime(2026, 9, 8, 8, 0, tzinfo=UTC)
"""Ten in Sweden, a Tuesday."""


@pytest.fixture
def kept(monkeypatch, settings) -> KeptPages:
    """One process's pages, empty."""
    settings.KEEP_PUBLIC_PAGES = True
    pages = KeptPages()
    monkeypatch.setattr(public_pages, "KEPT", pages)
    return pages


@pytest.fixture
def moment(monkeypatch) -> Moment:
    return standing_still(monkeypatch, MORNING)


@pytest.fixture
def made(monkeypatch) -> Iterator[list[str]]:
    """One entry for each page that was made, and not taken from those that are kept."""
    found: list[str] = []

    def noted(response, *when):
        found.append("page")
        return as_page(response, *when)

    monkeypatch.setattr(public_pages, "as_page", noted)
    return found


def a_page(body: bytes = b"x" * 10) -> KeptPage:
    until = MORNING + timedelta(minutes=5)
    return KeptPage(body=body, packed=b"", digest="", headers=(), made_at=MORNING, until=until)


def test_a_page_is_made_once_for_many_who_ask(client: Client, kept, moment, made):
    load("botkyrka")
    once, again = client.get("/"), Client().get("/")
    assert len(made) == 1
    assert again.content == once.content
    assert dict(again.headers) == dict(once.headers)


def test_one_question_of_the_database_answers_for_a_page_that_is_kept(
    client: Client, kept, moment, django_assert_num_queries
):
    load("botkyrka")
    client.get("/")
    with django_assert_num_queries(1):
        client.get("/")


@pytest.mark.parametrize("name", NAMES)
def test_what_is_kept_is_what_would_be_made_anew(client: Client, kept, moment, settings, name):
    load("botkyrka")
    url = address("sv", name)
    first, kept_ready = client.get(url), client.get(url)
    settings.KEEP_PUBLIC_PAGES = False
    assert kept_ready.content == first.content == client.get(url).content


def test_each_language_and_question_has_its_own(client: Client, kept, moment):
    load("botkyrka")
    one, two = contracted("U1"), contracted("U2")
    asked = ["/", "/en/", "/utforare/jamfor/", f"/utforare/jamfor/?u={one.pk}"]
    asked += [f"/utforare/jamfor/?u={two.pk}"]
    first = [client.get(url).content for url in asked]
    assert len(set(first)) == len(asked)
    assert [client.get(url).content for url in asked] == first


@pytest.mark.parametrize("junk", ["fbclid=1", "x=" + "a" * 300, "%00", "&&=&?"])
def test_what_a_page_does_not_read_makes_no_other_page(
    client: Client, kept, moment, made, junk: str
):
    load("botkyrka")
    one = contracted()
    compared = f"/utforare/jamfor/?u={one.pk}"
    start, side_by_side = client.get("/").content, client.get(compared).content
    assert client.get(f"/?{junk}").content == start
    assert client.get(f"{compared}&{junk}").content == side_by_side
    assert len(made) == 2
    assert f'href="/en/utforare/jamfor/?u={one.pk}"' in side_by_side.decode()


def test_what_all_providers_say_is_worked_out_once_for_the_longest_of_questions(
    client: Client, kept, moment, monkeypatch
):
    load("botkyrka")
    one = contracted()
    asked: list[datetime] = []

    def told(now: datetime) -> list[ProviderSheet]:
        asked.append(now)
        return sheets_now(now)

    monkeypatch.setattr("hemval.apps.public.providers.everybody.sheets_now", told)
    for digits in range(3):
        client.get(f"/utforare/jamfor/?u={one.pk}" + f"&u=900{digits}" * 50)
    assert len(asked) == 1


def test_a_fact_shows_the_moment_that_somebody_has_looked_at_it(client: Client, kept, moment):
    provider = contracted()
    url = f"/utforare/{provider.pk}/"
    row = proposed(provider, meals("Soppa lagas."), by=a_manager())
    assert "Soppa lagas." not in client.get(url).content.decode()
    review(facts=[row.pk], verdict=Verdict.SHOWN, remark="", actor=a_colleague(), now=moment.now)
    assert "Soppa lagas." in client.get(url).content.decode()


def test_a_fact_that_is_taken_back_is_told_no_more(client: Client, kept, moment):
    provider = contracted()
    row: Fact = let_show(provider, meals("Soppa lagas."))
    url = f"/utforare/{provider.pk}/"
    assert "Soppa lagas." in client.get(url).content.decode()
    take_back(fact=row.pk, because="Fel.", actor=a_manager(), now=moment.now)
    assert "Soppa lagas." not in client.get(url).content.decode()


def test_another_process_hears_of_it_from_the_log(client: Client, kept, moment, monkeypatch):
    """Two processes share nothing but the database."""
    url, elsewhere = "/", KeptPages()
    load("botkyrka")
    client.get(url)
    monkeypatch.setattr(public_pages, "KEPT", elsewhere)
    client.get(url)
    told = {"words": LocalText.swedish("Nytt telefonnummer."), "starts": date(2026, 9, 1)}
    row = tell_news(**told, ends=date(2026, 9, 30), actor=a_manager(), now=moment.now)
    for process in (kept, elsewhere):
        monkeypatch.setattr(public_pages, "KEPT", process)
        assert "Nytt telefonnummer." in client.get(url).content.decode()
    end_news(news=row.pk, actor=a_manager(), now=moment.now)
    for process in (kept, elsewhere):
        monkeypatch.setattr(public_pages, "KEPT", process)
        assert "Nytt telefonnummer." not in client.get(url).content.decode()


def test_who_answers_is_true_when_the_hour_strikes(client: Client, kept, moment, settings):
    settings.NOBODY_IS_REAL = True
    load("botkyrka")
    hours = [ClockHours.parse("08:00-10:02")]
    set_phone_day(day=date(2026, 9, 8), hours=hours, actor=a_manager(), now=moment.now)
    open_now = client.get("/")
    assert "10.02" in open_now.content.decode()
    assert "max-age=120" in open_now.headers["Cache-Control"]
    moment.now += timedelta(seconds=90)
    assert client.get("/").content == open_now.content
    assert "max-age=30" in client.get("/").headers["Cache-Control"]
    moment.now += timedelta(seconds=30)
    assert client.get("/").content != open_now.content


def test_nothing_is_told_of_yesterday(client: Client, kept, moment, made):
    load("botkyrka")
    moment.now = datetime(2026, 9, 8, 21, 59, tzinfo=UTC)
    client.get("/tillganglighet/")
    moment.now += timedelta(minutes=1)
    client.get("/tillganglighet/")
    assert len(made) == 2


def test_what_the_log_says_nothing_of_is_seen_after_a_while(client: Client, kept, moment, made):
    load("botkyrka")
    client.get("/")
    moment.now += timedelta(seconds=KEPT_FOR - 1)
    client.get("/")
    assert len(made) == 1
    moment.now += timedelta(seconds=1)
    client.get("/")
    assert len(made) == 2


def test_those_who_choose_let_no_page_go(client: Client, kept, moment, made):
    load("botkyrka")
    client.get("/")
    record(what=Deed.READ_BY_HERSELF, actor=None, now=moment.now, client=1)
    record(what=Deed.CHOICE_REGISTERED, actor=None, now=moment.now, client=1)
    client.get("/")
    assert len(made) == 1
    record(what=Deed.ROUND_CHANGED, actor=None, now=moment.now)
    client.get("/")
    assert len(made) == 2


def test_a_page_that_was_made_while_something_changed_is_not_found_again(kept, moment):
    record(what=Deed.NEWS_TOLD, actor=None, now=moment.now)
    before = kept.look()
    record(what=Deed.NEWS_ENDED, actor=None, now=moment.now)
    kept.look()
    kept.keep(("", "/"), a_page(), changes=before)
    assert kept.get(("", "/"), moment.now) is None


def test_a_log_that_has_grown_past_reading_lets_everything_go(kept, moment, monkeypatch):
    kept.look()
    record(what=Deed.SIGNED_IN, actor=None, now=moment.now)
    changes = kept.look()
    kept.keep(("", "/"), a_page(), changes=changes)
    monkeypatch.setattr("hemval.apps.audit.queries.MOST_SINCE", 2)
    for _ in range(3):
        record(what=Deed.SIGNED_IN, actor=None, now=moment.now)
    assert kept.look() != changes
    assert kept.get(("", "/"), moment.now) is None


def test_the_log_is_asked_a_few_times_a_second_and_not_for_every_page(
    monkeypatch, django_assert_num_queries
):
    seconds = [100.0]
    monkeypatch.setattr(kept_pages, "monotonic", lambda: seconds[0])
    pages = KeptPages(looks_every=LOOKS_EVERY)
    pages.look()
    record(what=Deed.NEWS_TOLD, actor=None, now=MORNING)
    with django_assert_num_queries(0):
        assert pages.look() == 1
    seconds[0] += 2 * LOOKS_EVERY
    with django_assert_num_queries(1):
        assert pages.look() == 2


def test_there_is_room_for_so_much_and_what_nobody_asked_for_goes_first():
    pages = KeptPages(most=100)
    for name in "abcd":
        pages.keep(("", name), a_page(b"x" * 25), changes=0)
    assert pages.get(("", "a"), MORNING) is not None
    pages.keep(("", "e"), a_page(b"x" * 25), changes=0)
    assert [one for one in "abcde" if pages.get(("", one), MORNING)] == ["a", "c", "d", "e"]
    pages.keep(("", "f"), a_page(b"x" * 26), changes=0)
    assert pages.get(("", "f"), MORNING) is None


def test_what_leads_elsewhere_or_is_not_there_is_never_kept(client: Client, kept, moment):
    load("botkyrka")
    for url in ("/utforare/", "/utforare/99/", "/omraden/finns-inte/"):
        client.get(url)
    assert not kept._pages
    client.get("/utforare/jamfor/?u=" + "9" * 300)
    assert not kept._pages


def test_a_page_is_sent_packed_to_those_who_can_unpack_it(client: Client, kept, moment):
    load("botkyrka")
    plain = client.get("/")
    packed = client.get("/", headers={"Accept-Encoding": "gzip, deflate, br"})
    assert packed.headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(packed.content) == plain.content
    assert len(packed.content) < len(plain.content) / 2
    assert "Content-Encoding" not in plain.headers
    assert packed.headers["ETag"] != plain.headers["ETag"]
    held = {"Accept-Encoding": "gzip", "If-None-Match": packed.headers["ETag"]}
    again = client.get("/", headers=held)
    assert (again.status_code, again.content) == (304, b"")
    assert again.headers["Cache-Control"] == f"public, max-age={FRESH_FOR}"


@pytest.mark.parametrize(
    ("told", "can"),
    [("", False), ("gzip", True), ("br;q=1, gzip;q=0.5", True), ("gzip;q=0", False),
     ("gzip; q=0.0, br", False), ("x-gzipped", False), ("identity", False)],
)  # fmt: skip
def test_packed_is_sent_to_nobody_who_says_no(told: str, can: bool):
    assert accepts_gzip(RequestFactory().get("/", headers={"Accept-Encoding": told})) is can


def test_the_facts_of_everybody_are_read_once_for_all_pages_that_tell_of_them(
    client: Client, kept, moment, monkeypatch
):
    read: list[datetime] = []

    def noted(now: datetime) -> list[ProviderSheet]:
        read.append(now)
        return sheets_now(now)

    monkeypatch.setattr("hemval.apps.public.providers.everybody.sheets_now", noted)
    one, two = contracted("U1"), contracted("U2")
    urls = [f"/utforare/{one.pk}/", f"/en/utforare/{two.pk}/", "/utforare/ordning/a/"]
    urls.append(f"/utforare/jamfor/?u={one.pk}&u={two.pk}")
    for url in urls:
        client.get(url)
    assert len(read) == 1
    let_show(two, meals("Soppa lagas."), now=moment.now)
    assert "Soppa lagas." in client.get(urls[-1]).content.decode()
    assert len(read) == 2
    moment.now += timedelta(seconds=KEPT_FOR - 10)
    client.get(urls[0])
    moment.now += timedelta(seconds=11)
    client.get(urls[0])
    assert len(read) == 3


def test_a_brochure_is_large_and_ready_and_drives_out_no_page(
    client: Client, kept, moment, settings, tmp_path
):
    settings.MEDIA_ROOT = tmp_path
    load("botkyrka")
    told = {"day": moment.now.date(), "digest": "0" * 64, "steady_digest": "0" * 64, "pages": 1}
    told |= {"sha256": store.put(b"%PDF 1"), "made_at": moment.now, "is_large": False}
    row = Brochure.objects.create(area="", language="sv", **told)
    answer = client.get("/broschyr/alla/vanlig.pdf")
    assert (answer.content, "max-age=120" in answer["Cache-Control"]) == (b"%PDF 1", True)
    assert not kept._pages
    held = {"If-None-Match": answer["ETag"]}
    assert client.get("/broschyr/alla/vanlig.pdf", headers=held).status_code == 304
    Brochure.objects.filter(pk=row.pk).update(sha256=store.put(b"%PDF 2"))
    assert client.get("/broschyr/alla/vanlig.pdf", headers=held).content == b"%PDF 2"
