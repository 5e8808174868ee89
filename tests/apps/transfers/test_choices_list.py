"""Choices that were made elsewhere are taken into a round, and are worth what others are."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client as Browser
from tests.apps.transfers.lists import counts, say_columns, work, written
from tests.office.a_round import a_round, bundle_of, choosers, in_window

from hemval import clock
from hemval.apps.choices.client_in_round import client_in_round
from hemval.apps.choices.models import Choice
from hemval.apps.clients.models import Client, Representative
from hemval.apps.rounds.models import Round
from hemval.apps.tasks.models import Task
from hemval.apps.transfers.models import Import

pytestmark = pytest.mark.django_db
HEAD = "Val-id;Brukar-id;Valpaket;Kanal;Inkom;Önskemål 1;Önskemål 2;Vem som valde\r\n"


@pytest.fixture
def row() -> Round:
    return a_round()


@pytest.fixture
def her(row: Round) -> Client:
    return choosers(row)[0]


def line(
    row: Round, client: Client, key: str = "V1", *wishes: int, day: int = 0, by: str = ""
) -> str:
    """A choice of the providers at some places of those that she may choose; one is the first."""
    known = client_in_round(row, client)
    bundle = bundle_of(known)
    providers = known.providers_for(bundle) or ()
    chosen = [providers[place] for place in wishes or (0,)]
    told = ";".join([*chosen, ""][:2])
    arrived = f"{in_window(row, day=day):%Y-%m-%d %H:%M}"
    return f"{key};{client.key};{bundle};webb;{arrived};{told};{by}\r\n"


def read(browser: Browser, row: Round, text: str | bytes) -> Import:
    data = text if isinstance(text, bytes) else text.encode("utf-8-sig")
    told = {"list": "choices", "round": row.pk, "file": SimpleUploadedFile("val.csv", data)}
    assert browser.post("/kontor/listor/", told).status_code == 303
    sent = Import.objects.latest("pk")
    say_columns(browser, sent)
    sent.refresh_from_db()
    return sent


def take(browser: Browser, row: Round, text: str) -> Import:
    sent = read(browser, row, text)
    browser.post(f"/kontor/listor/{sent.pk}/for-in/")
    work()
    sent.refresh_from_db()
    assert sent.taken_at is not None
    return sent


def test_a_choice_counts_with_its_wishes_and_the_same_list_twice_changes_nothing(browser, row, her):
    text = HEAD + line(row, her)
    assert counts(take(browser, row, text)) == {"new": 1}
    standing = client_in_round(row, her).counted[0]
    assert standing.counts is not None
    assert standing.counts.id == "V1"
    assert counts(read(browser, row, text)) == {"same": 1}


def test_each_wish_may_have_a_column_of_its_own_and_too_many_wait_for_a_person(browser, row, her):
    take(browser, row, HEAD + line(row, her, "V1", 0, 1))
    choice = Choice.objects.get()
    assert [one.rank for one in choice.wishes.order_by("rank")] == [1, 2]
    assert choice.held_for == "too_many_wishes"


def test_what_is_written_out_can_be_read_in_and_is_known(browser, row, her):
    take(browser, row, HEAD + line(row, her))
    assert counts(read(browser, row, written(browser, kind="choices"))) == {"same": 1}


def test_a_choice_that_is_known_is_never_changed(browser, row, her):
    take(browser, row, HEAD + line(row, her))
    sent = read(browser, row, HEAD + line(row, her, "V1", 1))
    assert counts(sent) == {"wrong": 1}
    assert (
        "säger något annat"
        in browser.get(f"/kontor/listor/{sent.pk}/rader/wrong/").content.decode()
    )


def test_another_persons_choice_over_hers_waits_for_a_case_manager(browser, row, her):
    take(browser, row, HEAD + line(row, her))
    Representative.objects.create(client=her, key="F1", ground="guardian", name="Gun Ek")
    take(browser, row, HEAD + line(row, her, "V2", 1, day=1, by="F1"))
    assert Choice.objects.get(key="V2").held_for
    assert Task.objects.get(kind="choice_held").client == her


def test_a_choice_by_one_whom_nobody_knows_to_act_for_her_is_given_back(browser, row, her):
    assert counts(read(browser, row, HEAD + line(row, her, by="F9"))) == {"wrong": 1}


def test_choices_are_taken_back_as_long_as_the_round_is_not_frozen(browser, row, her):
    sent = take(browser, row, HEAD + line(row, her))
    browser.post(f"/kontor/listor/{sent.pk}/angra/")
    work()
    assert not Choice.objects.exists()


def test_nothing_is_taken_into_a_round_that_is_frozen(browser, row, her):
    sent = read(browser, row, HEAD + line(row, her))
    now = clock.now()
    Round.objects.update(invited_at=now, frozen_at=now)
    browser.post(f"/kontor/listor/{sent.pk}/for-in/")
    work()
    assert not Choice.objects.exists()
    assert "är låsta" in browser.get(f"/kontor/listor/{sent.pk}/").content.decode()


def test_choices_are_not_sent_in_without_their_round(browser, row):
    told = {"list": "choices", "file": SimpleUploadedFile("val.csv", HEAD.encode())}
    answer = browser.post("/kontor/listor/", told)
    assert answer.status_code == 422
    assert "Välj vilken omgång" in answer.content.decode()
