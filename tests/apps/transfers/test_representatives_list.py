"""The list of those who act for clients: numbers are sealed, found, changed and brought back."""

from dataclasses import replace
from datetime import date

import pytest
from django.test import Client as Browser
from tests.apps.transfers.lists import CLIENTS, a_system, client_row, read, take, work

from hemval.apps.audit.models import Contents
from hemval.apps.clients.facts import representative_of
from hemval.apps.clients.models import Client, Representative
from hemval.apps.sealed_numbers import found_by
from hemval.apps.transfers.models import Import, StagedRow
from hemval.core.identity import made_up_number
from hemval.web.environment import Mode

pytestmark = pytest.mark.django_db
NUMBER = made_up_number(date(1958, 9, 3), 4).text
OTHER = made_up_number(date(1961, 2, 7), 5).text
HEAD = "client;representative;ground;name;document_checked_by;personal_number\n"


def row(number: str, *, client: str = "B1", name: str = "Gun Ek") -> str:
    return f"{client};F1;guardian;{name};Eva;{number}\n"


@pytest.fixture(autouse=True)
def people(browser: Browser) -> None:
    a_system()
    take(browser, "clients", CLIENTS + client_row("B1") + client_row("B2"))


def her(client: str = "B1") -> Representative:
    return Representative.objects.select_related("client").get(client__key=client)


def opened(client: str = "B1") -> str:
    number = representative_of(her(client), with_number=True).personal_number
    return number.text if number else ""


def page(browser: Browser, sent: Import, verdict: str) -> str:
    return browser.get(f"/kontor/listor/{sent.pk}/rader/{verdict}/").content.decode()


def counts(sent: Import) -> dict[str, int]:
    return {name: n for name, n in sent.counts.items() if n}


def test_one_god_man_of_two_has_the_same_number_in_both_rows_each_sealed_for_itself(browser):
    take(browser, "representatives", HEAD + row(NUMBER) + row(NUMBER, client="B2"))
    assert her("B1").number_digest == her("B2").number_digest == found_by(NUMBER)
    assert (opened("B1"), opened("B2")) == (NUMBER, NUMBER)
    assert bytes(her("B1").number_cipher) != bytes(her("B2").number_cipher)
    assert representative_of(her()).personal_number is None


def test_no_number_stands_anywhere_but_sealed(browser):
    take(browser, "representatives", HEAD + row(NUMBER))
    sent = take(browser, "representatives", HEAD + row(OTHER))
    told = [str(each) for each in StagedRow.objects.values_list("cells", "before")]
    told += list(Contents.objects.values_list("text", flat=True))
    told += [str(list(Representative.objects.values())), page(browser, sent, "changed")]
    assert not any(one in text for one in (NUMBER, OTHER) for text in told)


def test_a_preview_names_the_column_and_quotes_nothing(browser):
    take(browser, "representatives", HEAD + row(NUMBER))
    sent = read(browser, "representatives", HEAD + row(OTHER))
    told = page(browser, sent, "changed")
    assert "Företrädarens personnummer ändras" in told
    assert found_by(OTHER) not in told
    assert opened() == NUMBER


def test_a_list_without_the_column_leaves_her_number_as_it_is(browser):
    take(browser, "representatives", HEAD + row(NUMBER))
    short = "client;representative;ground;name;document_checked_by\nB1;F1;guardian;Gun Berg;Eva\n"
    assert counts(take(browser, "representatives", short)) == {"changed": 1}
    assert (her().name, opened()) == ("Gun Berg", NUMBER)


def test_an_empty_cell_takes_it_away_and_undoing_brings_it_back(browser):
    take(browser, "representatives", HEAD + row(NUMBER))
    sent = take(browser, "representatives", HEAD + row(""))
    assert (her().number_digest, her().number_cipher) == (None, None)
    browser.post(f"/kontor/listor/{sent.pk}/angra/")
    work()
    assert (her().number_digest, opened()) == (found_by(NUMBER), NUMBER)


def test_a_row_with_a_wrong_number_is_told_and_whoever_acts_goes_on(browser):
    take(browser, "representatives", HEAD + row(NUMBER))
    sent = read(browser, "representatives", HEAD + row("196101182804"))
    assert counts(sent) == {"wrong": 1}
    told = page(browser, sent, "wrong")
    assert "Kontrollsiffran" in told
    assert "196101182804" not in told
    assert (her().ends, opened()) == (None, NUMBER)


def test_in_earnest_a_made_up_number_lets_nobody_act(browser, settings):
    settings.HEMVAL = replace(settings.HEMVAL, mode=Mode.PRODUCTION)
    sent = read(browser, "representatives", HEAD + row(NUMBER))
    assert counts(sent) == {"wrong": 1}
    assert "påhittat" in page(browser, sent, "wrong")


def test_an_id_with_a_stroke_is_hers_whole_and_not_somebody_elses_half(browser):
    take(browser, "clients", CLIENTS + client_row("2020/55") + client_row("2020"))
    sent = take(browser, "representatives", HEAD + row(NUMBER, client="2020/55"))
    assert counts(sent) == {"new": 1}
    assert opened("2020/55") == NUMBER
    assert "2020/55, F1" in page(browser, sent, "new")


def test_one_who_acts_for_a_protected_person_is_hidden_though_her_id_has_a_stroke(browser):
    take(browser, "clients", CLIENTS + client_row("2020/55") + client_row("2020"))
    Client.objects.filter(key="2020/55").update(confidentiality_marked_from=date(2020, 1, 1))
    sent = read(browser, "representatives", HEAD + row(NUMBER, client="2020/55"))
    assert sent.rows.get().is_hidden
    assert "2020/55" not in page(browser, sent, "new")
