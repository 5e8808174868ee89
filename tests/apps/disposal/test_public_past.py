"""What the public was told long ago goes when its time is up, and later days say what they said."""

from datetime import UTC, date, datetime, timedelta

import pytest
from tests.apps.disposal.conftest import NOW
from tests.apps.outreach.told import a_manager, contracted, let_show, meals, proposed

from hemval.apps.disposal.erasing import erase_papers_of_rounds, erase_people
from hemval.apps.disposal.services import dispose, set_rule
from hemval.apps.outreach.models import Fact, KnownSince, News, OrderKey, PhoneDay
from hemval.apps.outreach.queries import sheets_on
from hemval.apps.outreach.services.day import begin_day
from hemval.apps.outreach.services.facts import take_back, withdraw
from hemval.apps.outreach.services.forgetting import erase_told
from hemval.apps.outreach.services.news_and_phone import set_phone_day, tell_news
from hemval.apps.providers.models import Contract
from hemval.core.system.values import LocalText
from hemval.texts.words import words

pytestmark = pytest.mark.django_db
FIRST_KEPT = date(2021, 11, 22)
"""Five years before the disposal."""
DAY = timedelta(days=1)


@pytest.fixture(autouse=True)
def rule(settings, tmp_path) -> None:
    settings.MEDIA_ROOT = tmp_path
    set_rule(years=5, sample_days=(), decision="Socialnämnden 2026-03-12 § 41", now=NOW)


def morning(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 8, tzinfo=UTC)


def days_told(first: date, *others: date) -> list:
    """What the pages of some days say."""
    return [sheets_on(day) for day in (first, *others)]


def test_pages_of_every_day_that_is_kept_say_what_they_said():
    long_ago, lately = FIRST_KEPT - 400 * DAY, FIRST_KEPT + 100 * DAY
    one, other = contracted(), contracted("U2")
    begin_day(morning(long_ago))
    let_show(one, meals("Först", as_of=long_ago), now=morning(long_ago))
    let_show(one, meals("Sedan", as_of=long_ago), now=morning(long_ago + DAY))
    ended = let_show(other, meals("Borta", as_of=long_ago), now=morning(long_ago))
    take_back(fact=ended.pk, because="Fel", actor=a_manager(), now=morning(long_ago + DAY))
    other.phone = "0123-456 78"
    other.save()
    begin_day(morning(FIRST_KEPT - 30 * DAY))
    let_show(one, meals("Nu", as_of=lately), now=morning(lately))
    days = [FIRST_KEPT, FIRST_KEPT + DAY, lately, lately + DAY]
    before = days_told(*days)
    done = dispose(now=NOW)
    assert days_told(*days) == before
    assert sheets_on(FIRST_KEPT - DAY) == []
    assert sorted(Fact.objects.values_list("words__sv", flat=True)) == ["Nu", "Sedan"]
    assert (done.erased["told_facts"], done.erased["told_lists"]) == (2, 1)
    assert KnownSince.objects.count() == 2


def test_what_waits_and_what_was_withdrawn_lately_stand():
    long_ago = FIRST_KEPT - 400 * DAY
    one = contracted()
    begin_day(morning(long_ago))
    row = let_show(one, meals("Ring Anna.", as_of=long_ago), now=morning(long_ago))
    withdraw(fact=row.pk, because="Namn", actor=a_manager(), now=NOW)
    waits = proposed(contracted("U2"), meals(as_of=long_ago), by=a_manager(), now=morning(long_ago))
    before = days_told(FIRST_KEPT)
    dispose(now=NOW)
    assert days_told(FIRST_KEPT) == before
    assert {one.pk for one in Fact.objects.all()} == {row.pk, waits.pk}


def test_of_a_provider_whose_contract_is_over_nothing_of_its_lists_stands():
    long_ago = FIRST_KEPT - 400 * DAY
    one = contracted()
    Contract.objects.filter(provider=one).update(ends=long_ago + 30 * DAY)
    begin_day(morning(long_ago))
    dispose(now=NOW)
    assert not KnownSince.objects.exists()


def test_news_phone_hours_and_keys_go_when_their_day_is_long_past():
    manager = a_manager()
    for day in (FIRST_KEPT - DAY, FIRST_KEPT):
        told = {"words": LocalText.swedish("Nytt."), "actor": manager, "now": morning(day)}
        tell_news(starts=day, ends=day, **told)
        set_phone_day(day=day, hours=(), actor=manager, now=morning(day))
        begin_day(morning(day))
    done = dispose(now=NOW)
    told_of = [News.objects.get().ends, PhoneDay.objects.get().day, OrderKey.objects.get().day]
    assert told_of == [FIRST_KEPT] * 3
    counted = {name: done.erased[name] for name in ("news", "phone_days", "order_keys")}
    assert counted == {"news": 1, "phone_days": 1, "order_keys": 1}


def test_disposing_again_erases_no_more():
    contracted()
    begin_day(morning(FIRST_KEPT - DAY))
    dispose(now=NOW)
    assert not any(dispose(now=NOW).erased.values())


@pytest.mark.parametrize("language", ["sv", "en"])
def test_each_kind_of_row_that_is_erased_is_told_in_words(language):
    kinds = {*erase_people([], NOW), *erase_papers_of_rounds(FIRST_KEPT), *erase_told(FIRST_KEPT)}
    assert len(kinds) > 20
    for kind in kinds:
        assert words(language).say(f"disposal-rows-{kind}", rows=1)
