"""By the code of a letter she comes in herself, and nobody learns who has got one."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client as Browser
from django.test.utils import CaptureQueriesContext
from tests.office.citizens import a_guardian, acting_browser, browser_of, last_four, with_letter

from hemval.apps.audit.models import Event
from hemval.apps.choice_system.models import SystemVersion
from hemval.apps.citizens.models import TriedCode, Visit
from hemval.apps.citizens.pages import COOKIE
from hemval.apps.citizens.services.visiting import forget_visits
from hemval.apps.clients.models import Representative
from hemval.apps.correspondence.models import Letter
from hemval.apps.rounds.models import Round
from hemval.apps.tasks.models import Task
from hemval.core.dates.zone import today
from hemval.core.signing_in import MOST_WRONG, MOST_WRONG_FROM_ONE_PLACE

SIGN_IN = "/jag/logga-in/"
UNKNOWN = "22222-22222"


def come(browser: Browser, code: str, fact: str):
    return browser.post(SIGN_IN, {"code": code, "fact": fact})


def is_in(browser: Browser) -> bool:
    return browser.get("/jag/").status_code == 200


def test_the_code_of_her_letter_and_the_last_four_let_her_in(client, astrid, round_open, moment):
    code = with_letter(astrid, round_open, moment.now)
    answer = come(client, code.lower().replace("-", " "), last_four(astrid))
    assert (answer.status_code, answer.url) == (303, "/jag/for-vem/")
    assert client.get("/jag/for-vem/").url == "/jag/"
    assert astrid.name in client.get("/jag/").content.decode()


def test_her_cookie_goes_to_her_pages_alone_and_no_script_reads_it(
    client, astrid, round_open, moment
):
    code = with_letter(astrid, round_open, moment.now)
    cookie = come(client, code, last_four(astrid)).cookies[COOKIE]
    assert (cookie["path"], cookie["httponly"], cookie["samesite"]) == ("/jag/", True, "Lax")
    assert cookie.value not in str(list(Visit.objects.values_list()))


@pytest.mark.parametrize("fact", ["0000", "", "x", "½½½½", "Q" * 39])
def test_without_the_second_fact_the_code_lets_nobody_in(client, astrid, round_open, moment, fact):
    code = with_letter(astrid, round_open, moment.now)
    assert come(client, code, fact).status_code == 200
    assert not is_in(client)


def told(answer, *typed: str) -> str:
    """What a page says, without what was typed and the token of its form."""
    lines = answer.content.decode().splitlines()
    page = "\n".join(line for line in lines if "csrfmiddlewaretoken" not in line)
    for one in typed:
        page = page.replace(one, "")
    return page


def test_the_same_is_told_and_asked_whether_a_code_is_anybodys_or_not(
    client, astrid, round_open, moment
):
    code = with_letter(astrid, round_open, moment.now)
    come(client, "33333-33333", "0000")
    pages, asked = [], []
    for typed in (UNKNOWN, code):
        with CaptureQueriesContext(connection) as queries:
            answer = come(client, typed, "0000")
        pages.append(told(answer, typed))
        asked.append(len(queries))
    assert pages[0] == pages[1]
    assert asked[0] == asked[1]


def test_a_code_is_closed_after_too_many_wrong_and_the_office_is_told_once(
    client, astrid, round_open, moment
):
    code = with_letter(astrid, round_open, moment.now)
    for _ in range(MOST_WRONG + 2):
        come(client, code, "0000")
    unknown = told(come(client, UNKNOWN, last_four(astrid)), UNKNOWN)
    assert told(come(client, code, last_four(astrid)), code) == unknown
    assert not is_in(client)
    task = Task.objects.get(kind="code_closed")
    assert (task.client, task.round) == (astrid, round_open)
    assert Event.objects.filter(act="code_closed").count() == 1


def test_a_closed_code_opens_after_a_day(client, astrid, round_open, moment):
    code = with_letter(astrid, round_open, moment.now)
    for _ in range(MOST_WRONG):
        come(client, code, "0000")
    moment.pass_by(hours=24)
    assert come(client, code, last_four(astrid)).status_code == 303


def test_a_code_that_nobody_has_is_closed_alike_and_makes_no_task(client, round_open, moment):
    pages = [told(come(client, UNKNOWN, "0000"), UNKNOWN) for _ in range(MOST_WRONG + 1)]
    assert len(set(pages)) == 1
    assert not Task.objects.exists()


@pytest.fixture
def at_the_library() -> Browser:
    """A browser where many share an address."""
    return Browser(REMOTE_ADDR="198.51.100.7")


def test_one_place_cannot_go_on_trying_code_after_code(at_the_library, astrid, round_open, moment):
    code = with_letter(astrid, round_open, moment.now)
    for number in range(MOST_WRONG_FROM_ONE_PLACE):
        come(at_the_library, f"2222{number:06}", "0000")
    assert come(at_the_library, code, last_four(astrid)).status_code == 200
    elsewhere = Browser(REMOTE_ADDR="203.0.113.9")
    assert come(elsewhere, code, last_four(astrid)).status_code == 303


def test_what_many_at_one_place_mistype_over_a_day_closes_it_to_nobody(
    at_the_library, astrid, round_open, moment
):
    code = with_letter(astrid, round_open, moment.now)
    for number in range(MOST_WRONG_FROM_ONE_PLACE + 5):
        come(at_the_library, f"2222{number:06}", "0000")
        moment.pass_by(minutes=25)
    assert come(at_the_library, code, last_four(astrid)).status_code == 303


def test_a_place_that_is_closed_opens_the_next_hour(at_the_library, astrid, round_open, moment):
    code = with_letter(astrid, round_open, moment.now)
    for number in range(MOST_WRONG_FROM_ONE_PLACE):
        come(at_the_library, f"2222{number:06}", "0000")
    assert come(at_the_library, code, last_four(astrid)).status_code == 200
    moment.pass_by(hours=1)
    assert come(at_the_library, code, last_four(astrid)).status_code == 303


def test_who_is_right_leaves_no_tries_behind(client, astrid, round_open, moment):
    code = with_letter(astrid, round_open, moment.now)
    for _ in range(MOST_WRONG - 1):
        come(client, code, "0000")
    come(client, code, last_four(astrid))
    assert not TriedCode.objects.filter(by="code").exists()


def test_neither_codes_nor_facts_are_kept(client, astrid, round_open, moment):
    with_letter(astrid, round_open, moment.now)
    come(client, UNKNOWN, "1234")
    kept = str(list(TriedCode.objects.values_list("by", "digest"))) + str(
        list(Event.objects.values_list("subject", "subject_id", "contents__text"))
    )
    assert "22222" not in kept
    assert "127.0.0.1" not in kept


def test_a_code_lets_nobody_in_once_people_may_choose_no_more(client, astrid, round_open, moment):
    code = with_letter(astrid, round_open, moment.now)
    moment.pass_by(days=60)
    page = client.get(SIGN_IN).content.decode()
    assert 'name="code"' not in page
    assert come(client, code, last_four(astrid)).status_code == 200
    assert not is_in(client)


def test_who_comes_too_late_with_a_code_is_told_why_whether_it_is_anybodys_or_not(
    client, astrid, round_open, moment
):
    code = with_letter(astrid, round_open, moment.now)
    moment.pass_by(days=60)
    pages = [told(come(client, typed, last_four(astrid)), typed) for typed in (code, UNKNOWN)]
    assert "Koden gäller bara så länge man kan välja." in pages[0]
    assert pages[0] == pages[1]
    assert not TriedCode.objects.exists()


def test_a_code_lets_nobody_in_where_the_municipality_has_not_said_so(
    client, astrid, round_open, moment
):
    code = with_letter(astrid, round_open, moment.now)
    version = SystemVersion.objects.get(pk=round_open.version_id)
    before, _, rest = version.text.partition("[letter_code_sign_in]")
    rest = rest.partition("[joint_placement]")[2]
    changed = f"{before}[joint_placement]{rest}"
    fields = {"text": changed, "sha256": "f" * 64}
    SystemVersion.objects.filter(pk=version.pk).update(**fields)
    assert 'name="code"' not in client.get(SIGN_IN).content.decode()
    assert come(client, code, last_four(astrid)).status_code == 200
    assert not is_in(client)


def test_one_who_is_protected_comes_in_as_everybody_does(client, astrid, round_open, moment):
    astrid.protected_registration_from = moment.now.date()
    astrid.save()
    code = with_letter(astrid, round_open, moment.now)
    assert come(client, code, last_four(astrid)).status_code == 303
    assert client.get("/jag/").status_code == 200


def test_one_who_has_died_lets_nobody_in(client, astrid, round_open, moment):
    astrid.died = moment.now.date()
    astrid.save()
    code = with_letter(astrid, round_open, moment.now)
    assert come(client, code, last_four(astrid)).status_code == 200


def test_who_holds_her_letter_and_acts_for_her_says_so(client, astrid, round_open, moment):
    acting = a_guardian(astrid)
    code = with_letter(astrid, round_open, moment.now)
    come(client, code, last_four(astrid))
    assert client.get("/jag/").url == "/jag/for-vem/"
    page = client.get("/jag/for-vem/").content.decode()
    assert acting.name in page
    assert client.post("/jag/for-vem/", {"whom": acting.pk}).url == "/jag/"
    visit = Visit.objects.get()
    assert (visit.acting, visit.subject) == (acting, astrid)


def test_the_code_of_a_copy_lets_in_the_one_it_was_to_and_as_nobody_else(
    client, astrid, round_open, moment
):
    acting, other = a_guardian(astrid), a_guardian(astrid, key="G2")
    with_letter(astrid, round_open, moment.now)
    code = with_letter(astrid, round_open, moment.now, copy_to=acting)
    assert come(client, code, last_four(astrid)).url == "/jag/for-vem/"
    assert client.get("/jag/for-vem/").url == "/jag/"
    assert astrid.name in client.get("/jag/").content.decode()
    for whom in ("herself", other.pk):
        assert client.post("/jag/for-vem/", {"whom": whom}).status_code == 200
    visit = Visit.objects.get()
    assert (visit.person, visit.acting, visit.subject) == (None, acting, astrid)


def test_the_code_of_a_copy_lets_nobody_in_once_she_may_not_act(client, astrid, round_open, moment):
    acting = a_guardian(astrid)
    code = with_letter(astrid, round_open, moment.now, copy_to=acting)
    Representative.objects.filter(pk=acting.pk).update(ends=today(moment.now) - timedelta(days=1))
    assert come(client, code, last_four(astrid)).status_code == 200
    assert not is_in(client)


def test_the_code_of_a_copy_is_not_hers_though_it_stands_in_her_letter(
    client, astrid, round_open, moment
):
    code = with_letter(astrid, round_open, moment.now, copy_to=a_guardian(astrid))
    Letter.objects.update(recipient="")
    assert come(client, code, last_four(astrid)).status_code == 200
    assert not is_in(client)


def test_nobody_can_be_one_who_acts_for_another(client, astrid, karl, round_open, moment):
    a_guardian(astrid)
    others = a_guardian(karl, key="G2")
    browser = browser_of(astrid, moment.now)
    assert browser.post("/jag/for-vem/", {"whom": others.pk}).status_code == 200
    assert Visit.objects.get().subject == astrid


def test_a_right_whose_paper_nobody_has_seen_lets_nobody_act(client, astrid, round_open, moment):
    unseen = a_guardian(astrid, checked=False)
    code = with_letter(astrid, round_open, moment.now)
    come(client, code, last_four(astrid))
    assert unseen.name not in client.get("/jag/", follow=True).content.decode()
    assert Visit.objects.get().acting is None


def test_a_visit_ends_after_twenty_minutes_of_nothing(astrid, moment):
    browser = browser_of(astrid, moment.now)
    moment.pass_by(minutes=20)
    assert is_in(browser)
    moment.pass_by(minutes=21)
    assert browser.get("/jag/").url == "/jag/logga-in/?slut=1"
    assert Visit.objects.get().ended_at is not None


def test_a_visit_ends_after_two_hours_whatever_she_does(astrid, moment):
    browser = browser_of(astrid, moment.now)
    for _ in range(8):
        moment.pass_by(minutes=15)
        assert is_in(browser)
    moment.pass_by(minutes=1)
    assert not is_in(browser)


def test_visits_are_forgotten_a_week_later_and_not_when_somebody_signs_in(astrid, karl, moment):
    browser_of(astrid, moment.now)
    moment.pass_by(days=6)
    browser_of(karl, moment.now)
    forget_visits(now=moment.now)
    assert Visit.objects.count() == 2
    moment.pass_by(days=2)
    browser_of(karl, moment.now)
    assert Visit.objects.filter(person=astrid).exists()
    forget_visits(now=moment.now)
    assert set(Visit.objects.values_list("person", flat=True)) == {karl.pk}


def test_who_signs_out_is_out_with_an_old_token_too(astrid, moment):
    browser = browser_of(astrid, moment.now)
    token = browser.cookies[COOKIE].value
    assert browser.post("/jag/logga-ut/").url == "/jag/utloggad/"
    browser.cookies[COOKIE] = token
    assert browser.get("/jag/").url == "/jag/logga-in/"


def test_a_right_to_act_that_ends_ends_the_visit(astrid, round_open, moment):
    acting = a_guardian(astrid)
    browser = acting_browser(acting, moment.now)
    assert is_in(browser)
    acting.ends = (moment.now - timedelta(days=1)).date()
    acting.save()
    assert not is_in(browser)


def test_each_page_about_her_is_logged_as_read_by_herself(astrid, moment):
    browser = browser_of(astrid, moment.now)
    browser.get("/jag/")
    read = Event.objects.get(act="read_by_herself")
    assert (read.client, read.actor, read.subject_id) == (astrid.pk, None, "citizens:own")
    page = browser.get("/jag/vem-har-last/").content.decode()
    assert "Du själv" in page


@pytest.mark.parametrize("path", ["/jag/", "/jag/en/", "/jag/lattlast/", "/jag/fi/"])
def test_her_pages_are_kept_by_no_browser_and_speak_her_language(astrid, moment, path):
    answer = browser_of(astrid, moment.now).get(path)
    assert answer.status_code == 200
    assert "no-store" in answer.headers["Cache-Control"]
    assert answer.headers["Referrer-Policy"] == "same-origin"


def test_rounds_do_not_open_by_themselves(client, astrid, round_open, moment):
    """Until the round is invited its codes let nobody in."""
    code = with_letter(astrid, round_open, moment.now)
    Round.objects.update(invited_at=None)
    assert come(client, code, last_four(astrid)).status_code == 200
