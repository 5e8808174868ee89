"""The office looks at forty facts at once; a provider sees what is told of it; news and phone."""

from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from tests.apps.outreach.told import NOW, TODAY, a_manager, contracted, let_show, meals, proposed
from tests.office.a_round import a_round
from tests.office.people import browser_of, somebody

from hemval.apps.accounts.acts import Role
from hemval.apps.outreach.models import Fact, News, PhoneDay
from hemval.apps.outreach.queries import news_on, phone_days, waiting
from hemval.core.comparison.fields import FORMS, Compared
from hemval.core.dates.hours import ClockHours

pytestmark = pytest.mark.django_db
FILLED = {"as_of": "2026-09-01", "source": "Utföraren"}


def browser(*roles: Role, provider=None) -> Client:
    return browser_of(somebody(*roles, provider=provider))


def text(answer) -> str:
    assert answer.status_code == 200
    return answer.content.decode()


def test_old_stands_beside_new_and_all_on_the_page_can_be_approved_at_once():
    provider, manager = contracted(), a_manager()
    let_show(provider, meals("Mat som förr"))
    proposed(provider, meals("Mat från i år"), by=manager)
    proposed(contracted("U2"), meals("Annan mat"), by=manager)
    office = browser(Role.CASE_MANAGER)
    told = text(office.get(reverse("outreach:review")))
    assert all(one in told for one in ("Mat som förr", "Mat från i år", "Annan mat"))
    on_page = list(waiting().values_list("pk", flat=True))
    office.post(reverse("outreach:review"), {"on_page": on_page, "all": "on_page"})
    assert not waiting().exists()


def test_only_those_that_are_ticked_are_approved():
    manager = a_manager()
    one, other = (proposed(contracted(key), meals(), by=manager) for key in ("U1", "U2"))
    office = browser(Role.CASE_MANAGER)
    office.post(reverse("outreach:review"), {"fact": one.pk, "on_page": [one.pk, other.pk]})
    assert [row.pk for row in waiting()] == [other.pk]


@pytest.mark.parametrize("sent", [{}, {"fact": "x"}, {"fact": "9" * 30}, {"all": "on_page"}])
def test_nothing_that_is_sent_wrongly_settles_anything(sent):
    proposed(contracted(), meals(), by=a_manager())
    answer = browser(Role.CASE_MANAGER).post(reverse("outreach:review"), sent, follow=True)
    assert "Inget ändrades" in text(answer)
    assert waiting().count() == 1


def test_who_proposed_it_herself_has_nothing_to_tick():
    client, user = Client(), somebody(Role.ROUND_MANAGER)
    client.force_login(user)
    provider = contracted()
    client.post(
        reverse("outreach:state", args=[provider.pk, "meals"]), {**FILLED, "words_sv": "Mat"}
    )
    told = text(client.get(reverse("outreach:review")))
    assert "Granskas av en kollega" in told
    assert 'name="fact"' not in told


def test_a_provider_proposes_of_itself_alone_and_sees_why_it_was_refused():
    provider = contracted()
    own = browser(Role.PROVIDER, provider=provider)
    own.post(reverse("outreach:state_own", args=["meals"]), {**FILLED, "words_sv": "Bäst mat!"})
    row = Fact.objects.get()
    assert (row.provider, row.is_own) == (provider, True)
    office = browser(Role.CASE_MANAGER)
    office.post(reverse("outreach:refuse", args=[row.pk]), {"reason": "Skriv inte reklam."})
    assert "Skriv inte reklam." in text(own.get(reverse("outreach:own")))
    assert own.get(reverse("outreach:provider", args=[provider.pk])).status_code == 403


@pytest.mark.parametrize("field", sorted(FORMS))
def test_every_fact_that_is_stated_has_a_form_and_no_other_has(field):
    provider = contracted()
    office = browser(Role.ROUND_MANAGER)
    assert text(office.get(reverse("outreach:state", args=[provider.pk, field])))


@pytest.mark.parametrize("field", [*sorted(set(Compared) - set(FORMS)), "nothing"])
def test_what_is_not_stated_has_no_form(field):
    provider = contracted()
    office = browser(Role.ROUND_MANAGER)
    assert office.get(reverse("outreach:state", args=[provider.pk, field])).status_code == 404


@pytest.mark.parametrize(
    ("field", "filled", "said"),
    [
        ("hours", {"value": "7-22"}, "Skriv klockslag så här"),
        ("hours", {}, "Skriv uppgiften"),
        ("care_education", {"value": "150"}, "mellan 0 och 100"),
        ("satisfaction", {"value": "80"}, "hur många som svarade"),
        ("meals", {"words_en": "Food"}, "svenska också"),
        ("staff_met", {"value": "12", "as_of": "2999-01-01"}, "har inte varit än"),
    ],
)
def test_what_cannot_be_taken_is_told_at_its_place_and_nothing_typed_is_lost(field, filled, said):
    office, provider = browser(Role.ROUND_MANAGER), contracted()
    url = reverse("outreach:state", args=[provider.pk, field])
    told = text(office.post(url, {**FILLED, **filled}))
    assert said in told
    assert "Utföraren" in told
    assert not Fact.objects.exists()


def test_facts_in_several_languages_are_kept_as_they_were_written():
    office, provider = browser(Role.ROUND_MANAGER), contracted()
    filled = {**FILLED, "words_sv": " Mat  hemma ", "words_fi": "Ruoka", "words_sv_easy": "Mat"}
    office.post(reverse("outreach:state", args=[provider.pk, "meals"]), filled)
    assert Fact.objects.get().words == {"sv": "Mat hemma", "sv-easy": "Mat", "fi": "Ruoka"}


def test_reviewing_asks_the_database_no_more_for_forty_than_for_two(django_assert_max_num_queries):
    manager = a_manager()
    for number in range(40):
        proposed(contracted(f"U{number}"), meals(), by=manager)
    office = browser(Role.CASE_MANAGER)
    with django_assert_max_num_queries(12):
        office.get(reverse("outreach:review"))


def test_news_shows_between_its_days_and_not_when_it_has_been_stopped():
    office = browser(Role.ROUND_MANAGER)
    days = {"starts": TODAY.isoformat(), "ends": TODAY.isoformat()}
    office.post(reverse("outreach:news"), {**days, "words_sv": "Nu kan du välja."})
    row = News.objects.get()
    assert list(news_on(TODAY)) == [row]
    assert not news_on(TODAY + timedelta(days=1)).exists()
    office.post(reverse("outreach:end_news", args=[row.pk]))
    assert not news_on(TODAY).exists()
    assert "Nu kan du välja." not in text(Client().get("/"))


def test_news_cannot_end_before_it_begins():
    days = {"starts": "2026-09-08", "ends": "2026-09-07", "words_sv": "Nej"}
    told = text(browser(Role.ROUND_MANAGER).post(reverse("outreach:news"), days))
    assert "kan inte komma före" in told
    assert not News.objects.exists()


def test_what_is_said_last_of_a_day_holds_for_the_phone():
    office = browser(Role.ROUND_MANAGER)
    url, day = reverse("outreach:phone"), {"day": TODAY.isoformat()}
    office.post(url, {**day, "how": "hours", "hours": "9.00-12.00, 13:00-15:00"})
    hours = tuple(ClockHours.parse(one) for one in ("09:00-12:00", "13:00-15:00"))
    assert phone_days(TODAY) == {TODAY: hours}
    office.post(url, {**day, "how": "closed"})
    assert phone_days(TODAY) == {TODAY: ()}
    office.post(url, {**day, "how": "usual"})
    assert phone_days(TODAY) == {}
    assert PhoneDay.objects.count() == 3


@pytest.mark.parametrize("hours", ["", "nio till tolv", ",", "9-12", ",".join(["9:00-10:00"] * 5)])
def test_hours_that_are_none_are_not_kept(hours):
    filled = {"day": TODAY.isoformat(), "how": "hours", "hours": hours}
    told = text(browser(Role.ROUND_MANAGER).post(reverse("outreach:phone"), filled))
    assert "Skriv tider så här" in told
    assert not PhoneDay.objects.exists()


def test_the_overview_tells_what_is_old_and_that_its_limit_is_an_assumption():
    a_round(clients=5)
    provider = contracted()
    let_show(provider, meals("Länge sedan", as_of=TODAY - timedelta(days=500)), now=NOW)
    told = text(browser(Role.ROUND_MANAGER).get(reverse("outreach:overview")))
    assert "Mat och måltider" in told
    assert "antagande" in told


def test_a_fact_is_taken_back_from_past_days_too_by_a_tick():
    provider = contracted()
    first = let_show(provider, meals("Förra"))
    now = let_show(provider, meals("Nya"), now=NOW + timedelta(days=1))
    office, told = browser(Role.ROUND_MANAGER), reverse("outreach:provider", args=[provider.pk])
    assert 'id="id_for_every_day" checked' not in text(office.get(_end(now)))
    office.post(_end(now), {"reason": "Fel"})
    now.refresh_from_db()
    assert (now.ended_at is None, now.withdrawn_at) == (False, None)
    assert _end(first) in text(office.get(told))
    assert 'id="id_for_every_day" checked' in text(office.get(_end(first)))
    office.post(_end(first), {"reason": "Namn", "for_every_day": "on"})
    first.refresh_from_db()
    assert first.withdrawn_at is not None
    page = text(office.get(told))
    assert "Visas inte heller för tidigare dagar" in page
    assert _end(first) not in page
    assert office.get(_end(first)).status_code == 404


def test_what_shows_no_more_is_not_taken_back_for_today_again():
    provider = contracted()
    first = let_show(provider, meals("Förra"))
    let_show(provider, meals("Nya"), now=NOW + timedelta(days=1))
    told = browser(Role.ROUND_MANAGER).post(_end(first), {"reason": "Fel"}, follow=True)
    assert "Inget ändrades" in text(told)
    first.refresh_from_db()
    assert first.ended_at is None


def _end(fact: Fact) -> str:
    return reverse("outreach:end", args=[fact.pk])
