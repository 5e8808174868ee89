"""The pages where a round is frozen, drawn, given places, reviewed and decided."""

import re

import pytest
from django.test import Client
from tests.office.a_draw import CLOSED, allocated, done, drawn, frozen, real
from tests.office.a_round import a_round
from tests.office.asking import asked_by
from tests.office.people import acting, browser_of, somebody

from hemval.apps.accounts.acts import Role
from hemval.apps.accounts.models import User
from hemval.apps.allocation.models import Given, HandPlacement
from hemval.apps.audit.models import Event
from hemval.apps.clients.models import Client as Person
from hemval.apps.jobs.models import Job
from hemval.apps.rounds.models import Round
from hemval.core.placement.placements import TO_BE_DECIDED

pytestmark = pytest.mark.django_db


@pytest.fixture
def browser(rut) -> Client:
    return browser_of(User.objects.get(pk=rut.user))


def page(browser: Client, row: Round, part: str, **query: str) -> str:
    answer = browser.get(f"/kontor/omgangar/{row.key}/{part}", query)
    assert answer.status_code == 200, answer.status_code
    return answer.content.decode()


def test_the_preview_of_freezing_says_what_is_missing_and_has_no_button(browser, rut):
    row = real(a_round(choices=True), rut)
    Round.objects.filter(pk=row.pk).update(draw_value=None)
    told = page(browser, row, "las/")
    assert "Inget offentligt värde är namngett" in told
    assert "Låsningen kan inte göras ogjord" not in told


def test_a_round_is_frozen_from_its_page(browser, rut, monkeypatch):
    row = real(a_round(choices=True), rut)
    answer = browser.post(f"/kontor/omgangar/{row.key}/las/")
    assert (answer.status_code, answer.url) == (303, f"/kontor/omgangar/{row.key}/")
    assert done(Job.objects.get(), CLOSED).message == "draws-frozen"


def test_what_is_typed_wrong_of_the_public_value_stands_there_still(browser, rut):
    row = frozen(rut)
    answer = browser.post(f"/kontor/omgangar/{row.key}/dra/", {"source_0": "3,14 15"})
    told = answer.content.decode()
    assert "Det står ett komma mitt i ett tal" in told
    assert 'value="3,14 15"' in told
    assert Round.objects.get(pk=row.pk).drawn_at is None


def test_a_round_is_drawn_by_what_was_published(browser, rut):
    row = frozen(rut)
    answer = browser.post(f"/kontor/omgangar/{row.key}/dra/", {"source_0": "3 14 15"}, follow=True)
    assert "Ordningen är dragen" in answer.content.decode()
    assert Round.objects.get(pk=row.pk).drawn_at is not None


def test_an_exercise_is_drawn_by_the_value_that_everybody_knows(browser, rut):
    row = frozen(rut, exercise=True)
    assert "EXERCISE" in page(browser, row, "dra/")
    browser.post(f"/kontor/omgangar/{row.key}/dra/")
    assert Round.objects.get(pk=row.pk).drawn_at is not None


def test_the_review_counts_and_lists_everybody_but_the_protected(browser, rut):
    row = allocated(rut, clients=200)
    hidden = Given.objects.filter(is_hidden=True).count()
    assert hidden
    told = page(browser, row, "granska/")
    seen = Given.objects.filter(is_hidden=False).count()
    assert f"<dd>{seen}</dd>" in told
    names = {f"{one.client.given_name} {one.client.family_name}" for one in protected()}
    everywhere = "".join(page(browser, row, "granska/", sida=str(n)) for n in range(1, 6))
    assert not [name for name in names if name in everywhere]


def protected() -> list[Given]:
    return list(Given.objects.filter(is_hidden=True).select_related("client"))


def test_the_review_looks_at_some_by_what_it_came_to(browser, rut):
    row = allocated(rut)
    outcome = Given.objects.filter(is_hidden=False).values_list("outcome", flat=True).first()
    wanted = Given.objects.filter(is_hidden=False, outcome=outcome).count()
    told = page(browser, row, "granska/", utfall=outcome)
    people = re.findall(r'scope="row">\s*<a class="ds-link"\s+href="/kontor/omgangar', told)
    assert len(people) == wanted


def test_the_next_page_of_those_looked_at_is_of_the_same(browser, rut):
    row = allocated(rut, clients=80)
    bundle = Given.objects.values_list("bundle__key", flat=True).first()
    told = page(browser, row, "granska/", paket=bundle)
    assert f'href="?paket={bundle}&amp;sida=2#people"' in told
    assert 'href="?sida=2#people"' in page(browser, row, "granska/")


def test_the_review_asks_the_database_as_often_for_many_as_for_few(browser, rut):
    row = allocated(rut, clients=20)
    asked = []
    for clients in (10, 40):
        while Given.objects.filter(round=row).count() < clients:
            one = Given.objects.filter(round=row).first()
            one.client = Person.objects.create(key=f"X{Given.objects.count()}")
            one.pk = None
            one.save()
        asked.append(asked_by(lambda: page(browser, row, "granska/")))
    assert asked[0] == asked[1]


def test_one_person_is_told_why_and_the_log_tells_who_read_it(browser, rut):
    row = allocated(rut)
    one = Given.objects.filter(is_hidden=False, outcome="first_wish").first()
    told = page(browser, row, f"granska/{one.pk}/")
    assert "Så förklaras utfallet" in told
    assert one.provider.name in told
    event = Event.objects.filter(act="client_read").last()
    assert (event.client, event.actor) == (one.client_id, rut.user)


def test_of_a_protected_person_nobody_reads_who_is_not_named(browser, rut):
    row = allocated(rut, clients=200)
    one = protected()[0]
    answer = browser.get(f"/kontor/omgangar/{row.key}/granska/{one.pk}/")
    assert answer.status_code == 404
    assert one.client.family_name not in answer.content.decode()


def test_whoever_is_named_is_asked_why_first(rut):
    row = allocated(rut, clients=200)
    one = protected()[0]
    named = browser_of(somebody(Role.CASE_MANAGER, reads_protected=True))
    told = page(named, row, f"granska/{one.pk}/")
    assert one.client.family_name not in told
    assert not Event.objects.filter(act="protected_read").exists()


def test_one_who_was_protected_when_places_were_given_stays_hidden(browser, rut):
    row = allocated(rut)
    one = Given.objects.filter(is_hidden=False).select_related("client").first()
    Given.objects.filter(pk=one.pk).update(is_hidden=True)
    assert browser.get(f"/kontor/omgangar/{row.key}/granska/{one.pk}/").status_code == 404
    told = page(browser, row, "granska/")
    assert f"/granska/{one.pk}/" not in told


def test_a_place_is_proposed_by_one_and_confirmed_by_another(browser, rut):
    row = allocated(rut)
    one = Given.objects.filter(is_hidden=False, outcome__in=TO_BE_DECIDED).first()
    url = f"/kontor/omgangar/{row.key}/granska/{one.pk}/for-hand/"
    provider = first_offered(browser.get(url).content.decode())
    typed = {
        "provider": provider,
        "starts": "2021-01-04",
        "ground": "asked",
        "because": "Hon har bett om det.",
    }
    assert browser.post(url, typed).status_code == 303
    placed = HandPlacement.objects.get()
    answer = f"/kontor/omgangar/{row.key}/for-hand/{placed.pk}/"
    assert "Du har själv lämnat förslaget" in browser.get(answer).content.decode()
    browser.post(answer, {"confirm": "1"})
    assert HandPlacement.objects.get().confirmed_at is None
    karin = browser_of(somebody(Role.CASE_MANAGER, name="karin"))
    karin.post(answer, {"confirm": "1"})
    one.refresh_from_db()
    assert (one.provider_id, one.decided_because) == (int(provider), "Hon har bett om det.")


def first_offered(told: str) -> str:
    found = re.search(r'name="provider"[^>]* value="(\d+)"', told)
    assert found
    return found[1]


def test_a_proposal_without_a_reason_is_asked_for_it_and_nothing_typed_is_lost(browser, rut):
    row = allocated(rut)
    one = Given.objects.filter(is_hidden=False, outcome__in=TO_BE_DECIDED).first()
    url = f"/kontor/omgangar/{row.key}/granska/{one.pk}/for-hand/"
    told = browser.post(url, {"starts": "2021-02-01"}).content.decode()
    assert 'value="2021-02-01"' in told
    assert not HandPlacement.objects.exists()


def test_who_has_reviewed_is_not_offered_to_decide(browser, rut):
    row = allocated(rut)
    browser.post(f"/kontor/omgangar/{row.key}/granska/")
    told = page(browser, row, "beslut/")
    assert "Du har själv granskat fördelningen" in told
    other = browser_of(somebody(Role.ROUND_MANAGER, name="ivar"))
    assert "Beslutet kan inte göras ogjort" in page(other, row, "beslut/")


def test_what_is_published_is_fetched_by_everybody_and_the_certificate_by_auditors(browser, rut):
    row = allocated(rut)
    controller = browser_of(somebody(Role.CONTROLLER))
    auditor = browser_of(somebody(Role.AUDITOR))
    told = page(controller, row, "bevis/")
    assert "intyg.json" not in told
    for name in ("lofte", "dragning", "offentligt"):
        answer = controller.get(f"/kontor/omgangar/{row.key}/bevis/{name}.json")
        assert answer["Content-Disposition"].startswith("attachment")
    assert controller.get(f"/kontor/omgangar/{row.key}/bevis/intyg.json").status_code == 403
    assert auditor.get(f"/kontor/omgangar/{row.key}/bevis/intyg.json").status_code == 200
    assert Event.objects.filter(act="certificate_read").count() == 1


def test_places_that_are_not_given_yet_have_no_review(browser, rut):
    row = drawn(rut)
    answer = browser.get(f"/kontor/omgangar/{row.key}/granska/")
    assert answer.status_code == 303


def test_somebody_of_one_area_reviews_that_area_alone(rut):
    row = allocated(rut)
    areas = list(Given.objects.exclude(area=None).values_list("area", flat=True).distinct())
    if len(areas) < 2:
        other = Given.objects.exclude(area=None).first()
        assert other is not None
    one = Given.objects.filter(is_hidden=False).exclude(area=None).select_related("area").first()
    karin = somebody(Role.CASE_MANAGER, area=one.area)
    elsewhere = Given.objects.filter(is_hidden=False).exclude(area=one.area).exclude(area=None)
    if elsewhere.exists():
        url = f"/kontor/omgangar/{row.key}/granska/{elsewhere.first().pk}/"
        assert browser_of(karin).get(url).status_code == 404
    assert acting(karin).areas


def test_the_page_of_a_round_says_what_the_work_came_to(browser, rut):
    row = allocated(rut)
    assert "platser är fördelade, en för varje person och valpaket" in page(browser, row, "")
