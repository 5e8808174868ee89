"""The list of clients: sent in, looked at, taken, taken back."""

from datetime import date

import pytest
from django.test import Client as Browser
from tests.apps.transfers.lists import (
    CLIENTS,
    a_system,
    client_row,
    read,
    say_columns,
    send,
    take,
    work,
)
from tests.office.asking import questions

from hemval import clock
from hemval.apps import store
from hemval.apps.audit.models import Contents, Event
from hemval.apps.clients.facts import client_of
from hemval.apps.clients.models import Client, SearchedName
from hemval.apps.transfers.forgetting import forget
from hemval.apps.transfers.models import Import, RememberedColumn, StagedRow
from hemval.core.identity import made_up_number

pytestmark = pytest.mark.django_db
NUMBER = made_up_number(date(1936, 5, 4), 7).text
OTHER = made_up_number(date(1941, 2, 3), 8).text


@pytest.fixture(autouse=True)
def system() -> None:
    a_system()


def counts(sent: Import) -> dict[str, int]:
    return {name: n for name, n in sent.counts.items() if n}


def page(browser: Browser, path: str) -> str:
    answer = browser.get(path)
    assert answer.status_code == 200
    return answer.content.decode()


def undo(browser: Browser, sent: Import) -> None:
    browser.post(f"/kontor/listor/{sent.pk}/angra/")
    work()
    sent.refresh_from_db()
    assert sent.undone_at is not None


def test_a_list_is_taken_as_it_was_shown(browser):
    sent = read(browser, "clients", CLIENTS + client_row("B1") + client_row("B2", area="west"))
    assert counts(sent) == {"new": 1, "wrong": 1}
    assert not Client.objects.exists()
    browser.post(f"/kontor/listor/{sent.pk}/for-in/")
    work()
    one = Client.objects.get()
    assert (one.key, one.given_name, one.area.key, one.language) == ("B1", "Asta", "north", "sv")
    assert SearchedName.objects.filter(client=one).count() == 2
    assert "Listan fördes in" in page(browser, f"/kontor/listor/{sent.pk}/")


def test_the_same_list_twice_changes_nothing(browser):
    text = CLIENTS + client_row("B1", number=NUMBER) + client_row("B2")
    take(browser, "clients", text)
    again = read(browser, "clients", text)
    assert counts(again) == {"same": 2}
    assert "samma som Hemval redan vet" in page(browser, f"/kontor/listor/{again.pk}/")


def test_what_is_new_changed_and_gone_is_told_apart(browser):
    take(browser, "clients", CLIENTS + client_row("B1") + client_row("B2") + client_row("B3"))
    sent = read(
        browser,
        "clients",
        CLIENTS + client_row("B1") + client_row("B2", language="fi") + client_row("B4"),
    )
    assert counts(sent) == {"same": 1, "changed": 1, "new": 1, "gone": 1}
    assert "Språk: sv blir fi" in page(browser, f"/kontor/listor/{sent.pk}/rader/changed/")
    assert "B3" in page(browser, f"/kontor/listor/{sent.pk}/rader/gone/")


def test_a_personal_column_that_changes_is_named_and_not_quoted(browser):
    take(browser, "clients", CLIENTS + client_row("B1"))
    sent = read(browser, "clients", CLIENTS + client_row("B1", street="Hemliga gatan 9"))
    told = page(browser, f"/kontor/listor/{sent.pk}/rader/changed/")
    assert "Gatuadress ändras" in told
    assert "Hemliga" not in told


def test_what_a_list_has_no_column_for_stays_as_it_is(browser):
    take(browser, "clients", CLIENTS + client_row("B1", phone="070-1740605"))
    short = "Brukar-id;Förnamn;Sekretessmarkering;Skyddad folkbokföring\nB1;Astrid;;\n"
    sent = take(browser, "clients", short)
    assert counts(sent) == {"changed": 1}
    one = Client.objects.get()
    assert (one.given_name, one.family_name, one.phone) == ("Astrid", "Berg", "070-1740605")


def test_a_list_is_taken_back_to_what_was_before(browser):
    take(browser, "clients", CLIENTS + client_row("B1", number=NUMBER) + client_row("B2"))
    before = {row.key: client_of(row) for row in Client.objects.all()}
    changed = client_row("B1", name="Asta;Dal", number=OTHER, language="fi")
    undo(browser, take(browser, "clients", CLIENTS + changed + client_row("B3")))
    assert {row.key: client_of(row) for row in Client.objects.all()} == before
    assert not Client.objects.filter(gone_since__isnull=False).exists()


def test_nothing_is_taken_back_after_another_list(browser):
    first = take(browser, "clients", CLIENTS + client_row("B1"))
    take(browser, "clients", CLIENTS + client_row("B1", language="fi"))
    answer = browser.post(f"/kontor/listor/{first.pk}/angra/", follow=True)
    assert "En annan lista har förts in" in answer.content.decode()
    work()
    assert Client.objects.get().language == "fi"


def test_a_preview_that_another_list_has_overtaken_is_not_taken(browser):
    first = read(browser, "clients", CLIENTS + client_row("B1"))
    take(browser, "clients", CLIENTS + client_row("B2"))
    answer = browser.post(f"/kontor/listor/{first.pk}/for-in/", follow=True)
    assert "Läs om listan" in answer.content.decode()
    first.refresh_from_db()
    say_columns(browser, first)
    first.refresh_from_db()
    assert counts(first) == {"new": 1, "gone": 1}


def test_two_who_swap_numbers_in_a_list_each_get_the_others(browser):
    rows = client_row("B1", number=NUMBER) + client_row("B2", number=OTHER)
    take(browser, "clients", CLIENTS + rows)
    swapped = client_row("B1", number=OTHER) + client_row("B2", number=NUMBER)
    take(browser, "clients", CLIENTS + swapped)
    numbers = {row.key: str(client_of(row).personal_number.text) for row in Client.objects.all()}
    assert numbers == {"B1": OTHER, "B2": NUMBER}


def test_one_who_comes_back_under_another_id_is_found_by_her_number_there(browser):
    take(browser, "clients", CLIENTS + client_row("B1", number=NUMBER))
    take(browser, "clients", CLIENTS + client_row("B9", number=NUMBER))
    assert Client.objects.get(number_digest__isnull=False).key == "B9"


def test_a_row_that_cannot_be_read_makes_nobody_gone(browser):
    take(browser, "clients", CLIENTS + client_row("B1") + client_row("B2"))
    sent = read(browser, "clients", CLIENTS + client_row("B1") + client_row(""))
    assert counts(sent) == {"same": 1, "wrong": 1, "gone_unsure": 1}
    assert "räknas ingen som borta" in page(browser, f"/kontor/listor/{sent.pk}/")


def test_one_whose_row_is_wrong_is_not_gone(browser):
    take(browser, "clients", CLIENTS + client_row("B1") + client_row("B2"))
    sent = read(browser, "clients", CLIENTS + client_row("B1") + client_row("B2", area="west"))
    assert counts(sent) == {"same": 1, "wrong": 1}


def test_of_a_protected_person_the_preview_tells_nothing(browser):
    take(browser, "clients", CLIENTS + client_row("B1") + client_row("B77", marked="2020-01-01"))
    now = client_row("B1", marked="ja") + client_row("B77", language="fi")
    sent = read(browser, "clients", CLIENTS + now + client_row("B88", marked="ja", area="west"))
    for verdict in ("changed", "wrong", "new"):
        told = page(browser, f"/kontor/listor/{sent.pk}/rader/{verdict}/")
        assert "B77" not in told
        assert "B88" not in told
        assert "B1<" not in told
    assert "B88" not in page(browser, f"/kontor/listor/{sent.pk}/fel.csv")


def test_headings_of_ones_own_are_asked_for_once(browser):
    text = (CLIENTS + client_row("B1")).replace("Brukar-id", "Procapitanr")
    sent = send(browser, "clients", text)
    assert "client" not in sent.columns["places"]
    answer = browser.post(f"/kontor/listor/{sent.pk}/kolumner/", {"column_2": "given_name"})
    assert answer.status_code == 422
    assert "Brukar-id (client) saknas" in answer.content.decode()
    say_columns(browser, sent, column_0="client")
    assert RememberedColumn.objects.get().heading == "Procapitanr"
    assert send(browser, "clients", text).columns["places"]["client"] == 0


def test_a_list_must_say_who_is_protected_or_somebody_answers_for_it(browser):
    sent = send(browser, "clients", "Brukar-id;Förnamn\nB1;Asta\n")
    chosen = {"column_0": "client", "column_1": "given_name"}
    answer = browser.post(f"/kontor/listor/{sent.pk}/kolumner/", chosen)
    assert "behandlas som alla andra" in answer.content.decode()
    say_columns(browser, sent, no_protection="on")
    assert Event.objects.filter(act="list_without_protection").count() == 1


def test_a_column_of_protection_is_not_passed_over(browser):
    sent = send(browser, "clients", CLIENTS + client_row("B1"))
    chosen = {"column_0": "client", "no_protection": "on"}
    answer = browser.post(f"/kontor/listor/{sent.pk}/kolumner/", chosen)
    assert answer.status_code == 422
    assert "skydd" in answer.content.decode()


def test_no_number_stands_anywhere_but_sealed(browser):
    sent = take(browser, "clients", CLIENTS + client_row("B1", number=NUMBER))
    told = [str(row) for row in StagedRow.objects.values_list("cells", "before")]
    told += list(Contents.objects.values_list("text", flat=True))
    assert not any(NUMBER in one for one in told)
    assert client_of(Client.objects.get()).personal_number.text == NUMBER
    assert sent.stored == ""


def test_the_file_is_kept_sealed_until_it_is_taken_or_set_aside_and_forgotten(browser):
    sent = send(browser, "clients", CLIENTS + client_row("B1", number=NUMBER))
    stored = sent.stored
    assert NUMBER.encode() not in store.read(stored)
    browser.post(f"/kontor/listor/{sent.pk}/lagg-undan/")
    forget(now=clock.now())
    with pytest.raises(store.NotInStore):
        store.read(stored)
    assert "Undanlagd" in page(browser, "/kontor/listor/")


def test_each_step_is_one_event_with_counts_and_a_digest(browser):
    sent = take(browser, "clients", CLIENTS + client_row("B1") + client_row("B2"))
    acts = list(Event.objects.order_by("number").values_list("act", flat=True))
    assert acts == ["list_sent_in", "list_read", "list_taken"]
    told = Contents.objects.latest("event").text
    assert sent.sha256 in told
    assert '"new":2' in told.replace(" ", "")
    assert "B1" not in told


def test_pages_ask_the_database_as_often_for_many_as_for_few(browser):
    def asked(path: str) -> int:
        return len(questions(browser, path))

    one = read(browser, "clients", CLIENTS + client_row("B1"))
    few = asked("/kontor/listor/"), asked(f"/kontor/listor/{one.pk}/rader/new/")
    rows = "".join(client_row(f"B{number}") for number in range(2, 45))
    many = read(browser, "clients", CLIENTS + rows)
    assert (asked("/kontor/listor/"), asked(f"/kontor/listor/{many.pk}/rader/new/")) == few
