"""The code of a letter lets somebody see of the round of that letter, and of nothing else."""

from dataclasses import replace
from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction
from django.test import Client as Browser
from tests.office.citizens import browser_of, last_four, providers_of, with_letter
from tests.office.pages import ALL_PAGES

from hemval.apps import store
from hemval.apps.choices.models import Choice
from hemval.apps.citizens.models import SignInMethod, Visit
from hemval.apps.correspondence.models import Letter
from hemval.apps.outbox.models import ContactAddress
from hemval.apps.rounds.models import Round
from hemval.core.system.choice import Channel
from hemval.web.environment import OpenId

NEEDS_IDENTITY = (
    "/jag/byt/",
    "/jag/byt/1/",
    "/jag/byt/1/kvitto/",
    "/jag/besked/",
    "/jag/tillsammans/",
    "/jag/vem-har-last/",
)
"""What is about more than a round."""
BY_ROUND = [
    page.route
    for page in ALL_PAGES
    if page.name.startswith("citizens:") and "<text:round_key>" in page.route
]
PDF = b"%PDF-1.7 made up"


@pytest.fixture
def by_letter(astrid, round_open, moment) -> Browser:
    """Astrid's browser, where she has come in by her letter of the round that is open."""
    return browser_of(astrid, moment.now, letter_of=round_open)


@pytest.fixture
def another_round(round_open) -> Round:
    """A round of the same people that the letter is not about."""
    row = Round.objects.get(pk=round_open.pk)
    row.pk, row.key = None, "another"
    row.save()
    return row


def test_a_visit_remembers_the_round_of_the_letter_that_it_was_begun_by(
    client, astrid, round_open, moment
):
    code = with_letter(astrid, round_open, moment.now)
    client.post("/jag/logga-in/", {"code": code, "fact": last_four(astrid)})
    visit = Visit.objects.get()
    assert (visit.letter_round, visit.way) == (round_open, SignInMethod.LETTER_CODE.value)


def test_by_electronic_identification_there_is_no_such_round(astrid, moment):
    browser_of(astrid, moment.now)
    assert Visit.objects.get().letter_round is None


@pytest.mark.parametrize("way", SignInMethod)
def test_the_database_keeps_no_visit_by_letter_without_its_round_nor_another_with_one(
    by_letter, astrid, round_open, moment, way
):
    fits = {SignInMethod.IDENTITY: None, SignInMethod.LETTER_CODE: round_open}
    wrong = round_open if fits[way] is None else None
    with pytest.raises(IntegrityError, match="visit_by_letter"), transaction.atomic():
        Visit.objects.update(way=way.value, letter_round=wrong)


def test_she_chooses_reads_her_receipt_and_sees_who_helps_her(
    by_letter, astrid, round_open, moment
):
    front = f"/jag/val/{round_open.key}"
    by_letter.post(f"{front}/onskemal/1/", {"do": f"add:{providers_of(round_open, astrid)[0]}"})
    looked = by_letter.get(f"{front}/las-igenom/").context["looked"]
    answer = by_letter.post(f"{front}/las-igenom/", {"looked": looked})
    choice = Choice.objects.get()
    assert choice.channel == Channel.LETTER_CODE.value
    for url in (answer.url, "/jag/", f"{front}/"):
        assert choice.key in by_letter.get(url).content.decode(), url
    assert by_letter.get("/jag/hjalp/").status_code == 200


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize("url", NEEDS_IDENTITY)
def test_what_is_about_more_than_the_round_takes_electronic_identification(by_letter, url, method):
    answer = by_letter.generic(method, url)
    if answer.status_code != 405:
        assert answer.status_code == 403
        page = answer.content.decode()
        assert "Koden räcker inte hit" in page
        assert "Ring oss, så hjälper vi dig." in page


def test_she_is_led_to_electronic_identification_where_there_is_one(by_letter, settings):
    link = 'href="/jag/legitimering/"'
    assert link not in by_letter.get("/jag/besked/").content.decode()
    provider = OpenId(issuer="https://id.example", client_id="hemval", client_secret="")
    settings.HEMVAL = replace(settings.HEMVAL, citizen_open_id=provider)
    settings.CITIZEN_IDENTITY_PROVIDER = "hemval.integrations.openid.client.for_citizens"
    for url in ("/jag/", "/jag/besked/"):
        assert link in by_letter.get(url).content.decode(), url


@pytest.mark.parametrize("front", ["/jag/", "/jag/lattlast/", "/jag/en/", "/jag/fi/"])
def test_her_own_page_leads_nowhere_that_the_code_does_not_reach(by_letter, front):
    page = by_letter.get(front).content.decode()
    assert f'href="{front}brev/"' in page
    assert [url for url in NEEDS_IDENTITY if f'href="{front}{url[5:]}"' in page] == []


def test_where_she_is_told_is_not_changed_by_the_code(by_letter):
    by_letter.post("/jag/besked/", {"way": "email", "email": "astrid@example.se"})
    assert not ContactAddress.objects.exists()


@pytest.mark.parametrize("route", BY_ROUND)
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_another_round_is_not_there(by_letter, another_round, route, method):
    url = route.replace("<text:round_key>", another_round.key).replace("<text:nth>", "1")
    url = url.replace("<text:part>", "onskemal").replace("<text:file>", "public")
    assert by_letter.generic(method, url).status_code in {404, 405}


def test_another_round_is_told_to_her_with_electronic_identification_alone(
    by_letter, another_round, astrid, moment
):
    url = f'href="/jag/val/{another_round.key}/'
    assert url not in by_letter.get("/jag/").content.decode()
    assert url in browser_of(astrid, moment.now).get("/jag/").content.decode()


def test_letters_of_the_round_are_read_and_no_others(
    by_letter, another_round, astrid, round_open, moment, settings, tmp_path
):
    settings.MEDIA_ROOT = tmp_path
    with_letter(astrid, round_open, moment.now)
    Letter.objects.update(sent_at=moment.now, sha256=store.put(PDF))
    (letter,) = Letter.objects.all()
    url = f"/jag/brev/{letter.key}/"
    assert by_letter.get(url).content == PDF
    for row in (another_round, None):
        Letter.objects.update(round=row)
        assert by_letter.get(url).status_code == 404
        assert url not in by_letter.get("/jag/brev/").content.decode()
    assert browser_of(astrid, moment.now).get(url).content == PDF


def test_what_she_writes_after_her_visit_has_ended_is_kept_in_the_round_of_her_letter_alone(
    by_letter, another_round, astrid, round_open, moment
):
    moment.now += timedelta(minutes=21)
    wish = {"do": f"add:{providers_of(round_open, astrid)[0]}"}
    assert by_letter.post(f"/jag/val/{another_round.key}/onskemal/1/", wish).status_code == 404
    assert not astrid.drafts.exists()
    by_letter.post(f"/jag/val/{round_open.key}/onskemal/1/", wish)
    assert astrid.drafts.get().round == round_open


def test_once_the_round_has_closed_it_is_said_why_the_code_does_nothing(client, round_open, moment):
    assert "Koden gäller bara medan" not in client.get("/jag/logga-in/").content.decode()
    moment.pass_by(days=60)
    page = client.get("/jag/logga-in/").content.decode()
    assert "Koden gäller bara medan det går att välja" in page
    assert 'name="code"' not in page
