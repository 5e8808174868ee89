"""To find somebody and read of her: what is typed stays in no address and no log, and who reads is
written down."""

import json
import re
from datetime import date, timedelta

import pytest
from django.db import connection
from django.test import Client as Browser
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from django.utils.html import escape
from pytest_django import DjangoAssertNumQueries
from tests.apps.calls.called import with_calls
from tests.office.a_round import a_round, choosers, in_window
from tests.office.people import acting, browser_of, somebody

from hemval import clock
from hemval.apps.accounts.acts import Role
from hemval.apps.allocation.models import Given
from hemval.apps.audit.models import Event
from hemval.apps.calls.models import Call
from hemval.apps.calls.services import calling
from hemval.apps.calls.services.closing import close_calls
from hemval.apps.choice_system.models import Area, Bundle
from hemval.apps.clients.facts import number_of
from hemval.apps.clients.models import Client, Household
from hemval.apps.correspondence.models import Unprinted
from hemval.apps.correspondence.queries import letters_to_come
from hemval.apps.helpline.finding import find
from hemval.apps.placements.models import Cause, Placement
from hemval.apps.providers.models import Provider
from hemval.apps.rounds.models import Round
from hemval.apps.tasks.models import Note
from hemval.core.correspondence.kinds import LetterKind, Standing, UnsentCode
from hemval.core.people.gone import Gone
from hemval.core.placement.placements import TO_BE_DECIDED

pytestmark = pytest.mark.django_db
SEARCH = "/kontor/brukare/"


@pytest.fixture
def row() -> Round:
    return a_round()


@pytest.fixture
def her(row: Round) -> Client:
    return choosers(row)[0]


def signed_in(*roles: Role, **more: object) -> Browser:
    return browser_of(somebody(*roles, **more))  # type: ignore[arg-type]


def protect(client: Client) -> None:
    Client.objects.filter(pk=client.pk).update(confidentiality_marked_from=date(2020, 1, 1))


def page(client: Client) -> str:
    return reverse("clients:one", args=[client.pk])


def test_a_name_finds_her_however_it_is_typed(her: Client) -> None:
    typed = f"{her.family_name.upper()} {her.given_name[:2].lower()}"
    found = signed_in(Role.HELPLINE).post(SEARCH, {"words": typed})
    assert page(her) in found.content.decode()


@pytest.mark.parametrize("form", ["twelve", "dash"])
def test_her_number_opens_her_page_at_once(her: Client, form: str) -> None:
    number = number_of(her)
    assert number
    text = number.text
    typed = {"twelve": text, "dash": f"{text[:8]}-{text[8:]}"}
    answer = signed_in(Role.HELPLINE).post(SEARCH, {"words": typed[form]})
    assert (answer.status_code, answer.headers["Location"]) == (303, f"{page(her)}#content")


def test_what_was_typed_is_in_no_address_and_no_log(her: Client) -> None:
    number = number_of(her)
    assert number
    answer = signed_in(Role.HELPLINE).post(SEARCH, {"words": number.text}, follow=True)
    assert number.text[8:] not in str(answer.redirect_chain)
    kept = [event.contents.text for event in Event.objects.all() if hasattr(event, "contents")]
    assert number.text not in " ".join(kept)
    search = Event.objects.get(act="clients_searched")
    assert json.loads(search.contents.text)["clients"] == [her.pk]


def test_nothing_is_found_by_a_get() -> None:
    assert "found-caption" not in signed_in(Role.HELPLINE).get(f"{SEARCH}?words=a").content.decode()


def test_whoever_reads_of_her_is_written_down(her: Client) -> None:
    signed_in(Role.HELPLINE).get(page(her))
    event = Event.objects.get(act="client_read")
    assert (event.client, event.subject_id) == (her.pk, "clients:one")


def test_her_page_tells_who_she_is_and_what_she_may_choose(her: Client) -> None:
    told = signed_in(Role.HELPLINE).get(page(her)).content.decode()
    assert her.family_name in told
    assert her.street in told


def test_whoever_answers_her_can_print_the_brochure_for_her(her: Client) -> None:
    assert 'href="/broschyr/"' in signed_in(Role.HELPLINE).get(page(her)).content.decode()


def test_of_another_area_nobody_reads(her: Client) -> None:
    hers, other = (Area.objects.create(key=key, name=key) for key in ("hers", "other"))
    Client.objects.filter(pk=her.pk).update(area=hers)
    assert signed_in(Role.HELPLINE, area=hers).get(page(her)).status_code == 200
    refused = signed_in(Role.HELPLINE, area=other).get(page(her))
    assert refused.status_code == 404
    assert her.family_name not in refused.content.decode()


def test_the_municipalitys_own_id_finds_her_in_capitals_or_not(her: Client) -> None:
    Client.objects.filter(pk=her.pk).update(key="Id-17b")
    browser = signed_in(Role.HELPLINE)
    for typed in ("Id-17b", "ID-17B", "id-17b"):
        assert browser.post(SEARCH, {"words": typed})["Location"].startswith(page(her))
    assert browser.post(SEARCH, {"words": "id-17"}).status_code == 200


def test_an_id_is_looked_up_and_not_sought_among_all(her: Client) -> None:
    with CaptureQueriesContext(connection) as asked:
        find(her.key, acting(somebody(Role.HELPLINE)))
    (by_key,) = [one["sql"] for one in asked if 'UPPER("clients_client"."key")' in one["sql"]]
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("SET LOCAL enable_seqscan = off")
        cursor.execute(f"EXPLAIN {'QUERY PLAN ' * (connection.vendor == 'sqlite')}{by_key}")
        plan = " ".join(str(row) for row in cursor.fetchall())
    assert "client_key_in_any_case" in plan


@pytest.mark.parametrize("role", [Role.HELPLINE, Role.CASE_MANAGER, Role.ROUND_MANAGER])
def test_a_protected_person_is_found_by_nobody_who_is_not_named(her: Client, role: Role) -> None:
    protect(her)
    number = number_of(her)
    assert number
    browser = signed_in(role)
    nobody = browser.post(SEARCH, {"words": "zzzz"}).content
    for typed in (number.text, her.family_name, her.key):
        told = browser.post(SEARCH, {"words": typed}).content.decode()
        assert page(her) not in told
        assert "found-caption" not in told or her.family_name == typed
    assert b"found-caption" not in nobody
    refused = browser.get(page(her))
    assert refused.status_code == 404
    assert her.given_name not in refused.content.decode()


def test_one_who_lives_with_a_protected_person_is_as_hidden(row: Round) -> None:
    one, other = choosers(row)[:2]
    home = Household.objects.create(key="home")
    Client.objects.filter(pk__in=[one.pk, other.pk]).update(household=home)
    protect(one)
    assert signed_in(Role.HELPLINE).get(page(other)).status_code == 404


def test_somebody_named_is_asked_why_and_it_is_written_down(her: Client) -> None:
    protect(her)
    browser = signed_in(Role.CASE_MANAGER, reads_protected=True)
    asked = browser.get(page(her))
    assert asked.status_code == 200
    assert her.family_name not in asked.content.decode()
    assert not Event.objects.filter(act__endswith="read").exists()
    opened = browser.post(
        reverse("clients:reason", args=[her.pk]), {"reason": "Ringer om valet"}, follow=True
    )
    assert her.family_name in opened.content.decode()
    event = Event.objects.get(act="protected_read", client=her.pk)
    assert json.loads(event.contents.text) == {"reason": "Ringer om valet"}


def test_somebody_named_finds_protected_persons_with_a_reason_alone(her: Client) -> None:
    protect(her)
    number = number_of(her)
    assert number
    browser = signed_in(Role.CASE_MANAGER, reads_protected=True)
    assert browser.post(SEARCH, {"words": number.text}).status_code == 200
    found = browser.post(SEARCH, {"words": number.text, "reason": "Ringer om valet"}, follow=True)
    assert her.family_name in found.content.decode()


def without_tokens(page: bytes) -> bytes:
    return re.sub(rb'value="\w{64}"', b"", page)


def test_of_one_who_is_hidden_the_answer_is_as_of_one_who_is_not_there(her: Client) -> None:
    protect(her)
    nobody = Client(pk=her.pk + 1_000_000)
    browser = signed_in(Role.HELPLINE)
    for name in ("clients:one", "clients:reason", "clients:note"):
        answers = []
        for one in (her, nobody):
            sent = browser.post if name != "clients:one" else browser.get
            answer = sent(reverse(name, args=[one.pk]))
            answers.append((answer.status_code, without_tokens(answer.content)))
        assert answers[0] == answers[1]
        assert answers[0][0] == 404


def test_what_she_typed_is_not_lost_when_her_reason_had_lapsed(
    her: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    protect(her)
    browser = signed_in(Role.CASE_MANAGER, reads_protected=True)
    reason = {"reason": "Ringer om valet"}
    browser.post(reverse("clients:reason", args=[her.pk]), reason)
    later = clock.now() + timedelta(minutes=31)
    monkeypatch.setattr(clock, "now", lambda: later)
    note = {"text": "Vill bli ringd på kvällen"}
    asked = browser.post(reverse("clients:note", args=[her.pk]), note)
    assert not Note.objects.exists()
    assert "kvällen" not in asked.content.decode()
    kept = browser.post(reverse("clients:reason", args=[her.pk]), reason, follow=True)
    assert 'value="Vill bli ringd på kvällen"' in kept.content.decode()
    assert browser.post(kept.context["kept"].path, note).status_code == 303
    assert Note.objects.get().text == "Vill bli ringd på kvällen"


def test_a_note_is_kept_as_it_was_written(her: Client) -> None:
    browser = signed_in(Role.HELPLINE)
    address = reverse("clients:note", args=[her.pk])
    assert browser.post(address, {"text": ""}).status_code == 200
    assert browser.post(address, {"text": "Vill bli ringd"}).status_code == 303
    assert Note.objects.get().text == "Vill bli ringd"


def test_a_page_asks_as_often_for_few_as_for_many(
    her: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    browser = signed_in(Role.HELPLINE)
    browser.get(page(her))
    with django_assert_max_num_queries(45) as few:
        browser.get(page(her))
    writer = somebody(Role.HELPLINE)
    for number in range(20):
        Note.objects.create(
            client=her, text=str(number), at=in_window(Round.objects.get()), by=writer
        )
    with django_assert_max_num_queries(len(few.captured_queries)):
        browser.get(page(her))


def test_a_search_asks_as_often_for_few_as_for_many(
    row: Round, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    browser = signed_in(Role.HELPLINE)
    browser.post(SEARCH, {"words": "zzzz"})
    with django_assert_max_num_queries(25):
        browser.post(SEARCH, {"words": "an"})


def test_when_the_round_is_decided_her_page_tells_what_she_gets_and_why() -> None:
    decided = with_calls(clients=40, wished=4)
    Round.objects.filter(pk=decided.pk).update(
        decided_at=None, decided_by=None, carried_out_at=None
    )
    given = Given.objects.filter(round=decided, provider__isnull=False, is_hidden=False)
    one = given.select_related("client", "provider").order_by("pk")[0]
    assert one.provider
    browser = signed_in(Role.HELPLINE)
    assert "Läs upp svaret" not in browser.get(page(one.client)).content.decode()
    Round.objects.filter(pk=decided.pk).update(
        decided_at=decided.decided_at,
        decided_by=decided.decided_by,
        carried_out_at=decided.carried_out_at,
    )
    told = browser.get(page(one.client)).content.decode()
    assert "Läs upp svaret" in told
    assert escape(one.provider.name) in told


def test_her_page_tells_that_she_is_to_be_called_and_what_was_agreed() -> None:
    decided = with_calls()
    call = Call.objects.filter(given__round=decided, leaves__has_key="KOMMUNAL").order_by("rank")[0]
    browser, her = signed_in(Role.HELPLINE), call.given.client
    to_call = f"/kontor/ringlista/{call.pk}/"
    told = browser.get(page(her)).content.decode()
    assert "Innan brevet går, senast" in told
    assert "Ingen plats är klar än." in told
    assert "Inte avgjort än" not in told
    assert to_call in told
    actor = acting(somebody(Role.HELPLINE))
    for step in (calling.take, calling.says_other):
        more = {"remark": "Vill flytta"} if step is calling.says_other else {}
        step(call=call.pk, actor=actor, now=clock.now(), **more)  # type: ignore[operator]
    assert "Det som sades i telefon" in browser.get(page(her)).content.decode()
    close_calls([her.pk], why=Gone.DIED, now=clock.now())
    assert "Behöver inte ringas" in browser.get(page(her)).content.decode()
    Call.objects.filter(pk=call.pk).update(
        closed_for="", agreed=Provider.objects.get(key="KOMMUNAL"), agreed_starts=date(2021, 1, 4)
    )
    assert "Kom överens i telefon om" in browser.get(page(her)).content.decode()


@pytest.mark.parametrize(
    ("cause", "is_said"), [(Cause.CHANGE, True), (Cause.LIST, False), (Cause.ROUND, False)]
)
def test_her_page_says_that_who_helps_her_today_came_of_a_change(
    row: Round, her: Client, cause: Cause, is_said: bool
) -> None:
    Placement.objects.filter(client=her).delete()
    Placement.objects.create(
        client=her,
        bundle=Bundle.objects.first(),
        provider=Provider.objects.first(),
        starts=date(2020, 1, 2),
        cause=cause.value,
        made_at=clock.now(),
        round=row if cause is Cause.ROUND else None,
    )
    told = signed_in(Role.HELPLINE).get(page(her)).content.decode()
    assert "sedan 2 januari 2020" in told
    assert ("Det är ett byte utanför omgångarna." in told) is is_said


def test_her_page_says_that_a_person_decides_though_somebody_helps_meanwhile() -> None:
    decided = with_calls()
    waiting = Given.objects.filter(round=decided, outcome__in=TO_BE_DECIDED, is_hidden=False)
    one = waiting.select_related("client", "provider").exclude(provider=None).order_by("pk")[0]
    assert one.provider
    told = signed_in(Role.HELPLINE).get(page(one.client)).content.decode()
    assert "Inte avgjort än. En handläggare bestämmer." in told
    assert f"{escape(one.provider.name)} hjälper tills det är klart." in told
    assert f"Får {escape(one.provider.name)}" not in told


def test_her_page_tells_until_when_she_may_choose_and_when_she_is_told(
    row: Round, her: Client
) -> None:
    played = in_window(row, day=3)
    Round.objects.filter(pk=row.pk).update(
        invited_at=played, is_exercise=True, played_on=played.date(), notify_by=date(2020, 12, 15)
    )
    told = signed_in(Role.HELPLINE).get(page(her)).content.decode()
    assert "Det går att välja till och med den 30 september 2020" in told
    assert "Besked kommer senast den 15 december 2020" in told
    closed = date(2020, 10, 20)
    Round.objects.filter(pk=row.pk).update(played_on=closed)
    told = signed_in(Role.HELPLINE).get(page(her)).content.decode()
    assert "Valet stängde den 30 september 2020" in told


def test_no_age_is_told_of_one_who_has_died(her: Client) -> None:
    browser = signed_in(Role.HELPLINE)
    assert " år)" in browser.get(page(her)).content.decode()
    Client.objects.filter(pk=her.pk).update(died=date(2020, 9, 1))
    assert " år)" not in browser.get(page(her)).content.decode()


def test_her_page_tells_which_letter_waits_and_for_what(row: Round, her: Client) -> None:
    wait = {"round": row, "client": her, "kind": LetterKind.NOTICE.value}
    Unprinted.objects.create(**wait, standing=Standing.WAITS.value, why=UnsentCode.CALL_FIRST.value)
    Unprinted.objects.create(
        **wait | {"kind": LetterKind.REMINDER.value},
        standing=Standing.NOT_SENT.value,
        why=UnsentCode.NOT_CONCERNED.value,
    )
    told = signed_in(Role.HELPLINE).get(page(her)).content.decode()
    assert told.count("inte utskrivet än") == 1
    assert f"({row.key}), inte utskrivet än" in told


def test_nobody_is_told_that_an_offer_waits_of_a_round_that_is_in_effect(
    row: Round, her: Client
) -> None:
    for kind in (LetterKind.OFFER, LetterKind.NOTICE):
        Unprinted.objects.create(
            round=row,
            client=her,
            kind=kind.value,
            standing=Standing.WAITS.value,
            why=UnsentCode.READY.value,
        )
    assert [one.kind for one in letters_to_come(her.pk)] == ["notice", "offer"]
    steps = ("invited", "frozen", "drawn", "allocated", "decided", "carried_out", "in_effect")
    done = {f"{one}_at": timezone.now() for one in steps}
    decided_by = somebody(Role.ROUND_MANAGER)
    Round.objects.filter(pk=row.pk).update(**done, decided_by=decided_by)
    assert [one.kind for one in letters_to_come(her.pk)] == ["notice"]
