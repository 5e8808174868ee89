"""She reads the letters that went to her, as they went; and nobody reads any other."""

from datetime import timedelta

import pytest
from django.test import Client as Browser
from tests.office.citizens import a_guardian, acting_browser, browser_of, with_letter

from hemval.apps import store
from hemval.apps.audit.models import Event
from hemval.apps.correspondence.models import Letter
from hemval.core.correspondence.kinds import Role

PDF = b"%PDF-1.7 made up"


@pytest.fixture
def letter(round_open, astrid, moment, settings, tmp_path) -> Letter:
    """A letter that has been sent to Astrid."""
    settings.MEDIA_ROOT = tmp_path
    with_letter(astrid, round_open, moment.now)
    Letter.objects.update(sent_at=moment.now, sha256=store.put(PDF))
    return Letter.objects.get()


def page_of(letter: Letter) -> str:
    return f"/jag/brev/{letter.key}/"


def test_she_reads_it_as_it_was_printed_and_nobody_on_the_way_keeps_it(letter, astrid, moment):
    browser = browser_of(astrid, moment.now)
    assert page_of(letter) in browser.get("/jag/brev/").content.decode()
    answer = browser.get(page_of(letter))
    assert (answer.content, answer["Content-Type"]) == (PDF, "application/pdf")
    assert "no-store" in answer["Cache-Control"]
    assert astrid.name not in answer["Content-Disposition"]
    read = Event.objects.filter(client=astrid.pk, act="read_by_herself").order_by("number").last()
    assert read is not None
    assert read.subject_id == "citizens:letter"


@pytest.mark.parametrize(
    "kept",
    [
        {"sent_at": None},
        {"held_at": "now", "held_because": "changed"},
        {"held_at": "now", "held_because": "protected", "withdrawn_at": "now"},
        {"role": Role.COPY.value, "recipient": "G1"},
        {"role": Role.INSTEAD.value, "recipient": "G1"},
    ],
)
def test_what_waits_is_held_taken_back_or_went_to_another_is_not_there(
    letter, astrid, moment, kept
):
    told = {name: moment.now if value == "now" else value for name, value in kept.items()}
    Letter.objects.update(**told)
    browser = browser_of(astrid, moment.now)
    assert browser.get(page_of(letter)).status_code == 404
    assert page_of(letter) not in browser.get("/jag/brev/").content.decode()


def test_anybody_elses_letter_is_not_there(letter, karl, moment):
    browser = browser_of(karl, moment.now)
    assert browser.get(page_of(letter)).status_code == 404
    assert browser.get("/jag/brev/Lnone/").status_code == 404
    signed_out = Browser().get(page_of(letter))
    assert (signed_out.status_code, signed_out.url) == (303, "/jag/logga-in/")


def test_one_who_acts_for_her_reads_her_own_copies_and_never_the_code(letter, astrid, moment):
    browser = acting_browser(a_guardian(astrid), moment.now)
    assert browser.get(page_of(letter)).status_code == 404
    Letter.objects.update(role=Role.COPY.value, recipient="G1")
    assert browser.get(page_of(letter)).content == PDF
    Letter.objects.update(recipient="G2")
    assert browser.get(page_of(letter)).status_code == 404
    Letter.objects.update(role=Role.CLIENT.value, recipient="", code="")
    assert browser.get(page_of(letter)).content == PDF


@pytest.mark.parametrize("ended", [{"ends": True}, {"document_checked_on": None}])
def test_one_whose_right_has_ended_reads_nothing(letter, astrid, moment, ended):
    browser = acting_browser(a_guardian(astrid), moment.now)
    Letter.objects.update(code="")
    god_man = astrid.representatives.get()
    if "ends" in ended:
        god_man.ends = moment.now.date() - timedelta(days=1)
    else:
        god_man.document_checked_on, god_man.document_checked_by = None, ""
    god_man.save()
    answer = browser.get(page_of(letter))
    assert (answer.status_code, answer.url) == (303, "/jag/logga-in/?slut=1")


def test_a_letter_of_an_exercise_is_nobodys(letter, astrid, round_open, moment):
    letter.round.is_exercise = True
    letter.round.save(update_fields=("is_exercise",))
    assert browser_of(astrid, moment.now).get(page_of(letter)).status_code == 404
