"""The pages of letters: how they stand, to print, to send, to note what comes back."""

import pytest
from django.test import Client as Browser
from tests.apps.correspondence.conftest import OPEN
from tests.office.asking import questions
from tests.office.people import acting, browser_of, somebody

from hemval.apps.accounts.actor import Actor
from hemval.apps.accounts.acts import Role
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.models import Event
from hemval.apps.choice_system.models import Area
from hemval.apps.clients.models import Client
from hemval.apps.correspondence.holding import hold
from hemval.apps.correspondence.models import Batch, HeldBecause, Letter, Return
from hemval.apps.correspondence.queries import control_of, waiting
from hemval.apps.jobs.models import Job
from hemval.apps.tasks.models import Task, TaskKind
from hemval.core.correspondence.kinds import A_PERSON_FIRST, LetterKind

OFFER = LetterKind.OFFER


@pytest.fixture
def browser(row) -> Browser:
    return browser_of(somebody(Role.ROUND_MANAGER))


@pytest.fixture
def page(row) -> str:
    return f"/kontor/brev/omgang/{row.key}/"


def text_of(browser: Browser, url: str) -> str:
    answer = browser.get(url)
    assert answer.status_code == 200
    return " ".join(answer.content.decode().split())


def test_the_list_tells_how_the_letters_of_each_round_stand(browser, row, print_kinds):
    print_kinds(OFFER)
    told = text_of(browser, "/kontor/brev/")
    assert row.key in told
    assert f'class="numbers">{Letter.objects.count()}</td>' in told


def test_letters_are_gone_through_a_first_time_before_they_are_again(
    browser, row, page, print_kinds
):
    first = text_of(browser, page)
    assert "Gå igenom alla </button>" in first
    assert "Skriv ut ett slags brev" in first
    print_kinds(OFFER)
    assert "Gå igenom alla igen </button>" in text_of(browser, page)


def test_nobody_is_advised_to_print_before_anybody_is_invited(browser, row, page):
    type(row).objects.filter(pk=row.pk).update(invited_at=None)
    assert "Skriv ut ett slags brev" not in text_of(browser, page)


def test_a_kind_of_letter_is_asked_for_once_however_often_one_presses(browser, row, page):
    for _ in range(2):
        asked = {"kind": OFFER.value, "on": "2020-09-21"}
        answer = browser.post(f"{page}skriv-ut/", asked, follow=True)
        assert "Arbetet är begärt" in answer.content.decode()
    assert Job.objects.filter(about="round", about_id=row.pk).count() == 1


def test_nobody_is_written_to_before_anybody_is_invited(browser, row, page):
    row.invited_at = None
    row.save()
    asked = {"kind": OFFER.value, "on": "2020-09-21"}
    answer = browser.post(f"{page}skriv-ut/", asked, follow=True)
    assert "Bjud in till omgången först" in answer.content.decode()
    assert not Job.objects.exists()


def test_what_was_filled_in_stays_when_something_is_wrong(browser, page):
    answer = browser.post(f"{page}skriv-ut/", {"kind": "reminder", "on": "i morgon"})
    told = answer.content.decode()
    assert 'value="i morgon"' in told
    assert '<option value="reminder" selected>' in told


def test_the_page_tells_what_has_become_of_everybody(browser, page, print_kinds):
    print_kinds(OFFER)
    told = text_of(browser, page)
    assert "Erbjudande om att välja" in told
    assert f"<strong>{Client.objects.count()}</strong>" in told
    assert "Omgången har inte kommit så långt." in told


def test_how_many_letters_go_by_hand_is_told_to_named_staff_alone(row, page, print_kinds):
    protect(Client.objects.first())
    done = print_kinds(OFFER)
    in_files = sum(Batch.objects.values_list("letters_counted", flat=True))
    assert done.facts["letters"] == in_files
    other, named = acting(somebody(Role.ROUND_MANAGER)), named_staff()
    assert all(one.by_hand is None for one in control_of(row, other).kinds)
    assert all(one.by_hand == 1 for one in control_of(row, named).kinds)
    assert f'class="numbers">{in_files}</td>' in text_of(
        browser_of(somebody(Role.ROUND_MANAGER)), "/kontor/brev/"
    )


def protect(client: Client) -> None:
    Client.objects.filter(pk=client.pk).update(confidentiality_marked_from=OPEN.date())


def named_staff() -> Actor:
    return acting(somebody(Role.ROUND_MANAGER, reads_protected=True))


def test_everybody_is_counted_once_whoever_reads_it(row, print_kinds):
    protect(Client.objects.first())
    print_kinds(OFFER)
    for reader in (acting(somebody(Role.ROUND_MANAGER)), named_staff()):
        for one in control_of(row, reader).kinds:
            assert one.done + (one.by_hand or 0) + one.waits + one.not_sent == one.rows


def test_a_protected_person_stands_alone_in_no_count_of_those_who_are_not_named(row, print_kinds):
    protect(Client.objects.first())
    print_kinds(OFFER)
    other = acting(somebody(Role.ROUND_MANAGER))
    told = {one.kind: one for one in control_of(row, other).kinds}
    assert told[LetterKind.ANNOUNCEMENT].done == 0
    assert told[LetterKind.NOTICE].done == 0
    for kind in (LetterKind.ANNOUNCEMENT, OFFER):
        listed = waiting(row, kind, other).filter(recipient="").count()
        first = sum(n for why, n in told[kind].why.items() if why in A_PERSON_FIRST)
        assert listed == first


def test_a_print_file_is_fetched_and_the_log_tells_it(browser, print_kinds):
    print_kinds(OFFER)
    batch = Batch.objects.first()
    answer = browser.get(f"/kontor/brev/tryckbunt/{batch.pk}/tryckfil.pdf")
    assert answer.content.split()[0].decode() in Letter.objects.values_list("key", flat=True)
    assert answer["Cache-Control"] == "no-store"
    listed = browser.get(f"/kontor/brev/tryckbunt/{batch.pk}/adresser.csv").content.decode(
        "utf-8-sig"
    )
    assert len(listed.splitlines()) == batch.letters_counted + 1
    assert Event.objects.filter(act=Deed.BATCH_READ).count() == 2


def test_a_list_of_addresses_carries_no_formula(browser, print_kinds):
    Client.objects.update(given_name="=1+1")
    print_kinds(OFFER)
    batch = Batch.objects.filter(language="sv").first()
    listed = browser.get(f"/kontor/brev/tryckbunt/{batch.pk}/adresser.csv").content.decode(
        "utf-8-sig"
    )
    assert "'=1+1" in listed
    assert '"=1+1' not in listed


def test_one_who_has_some_areas_fetches_no_file_of_everybody(row, page, print_kinds):
    print_kinds(OFFER)
    browser = browser_of(somebody(Role.ROUND_MANAGER, area=Area.objects.first()))
    batch = Batch.objects.first()
    assert browser.get(f"/kontor/brev/tryckbunt/{batch.pk}/tryckfil.pdf").status_code == 403
    assert "Tryckfil" not in text_of(browser, page)


def test_a_print_file_is_noted_as_sent_with_every_letter_in_it(browser, print_kinds):
    print_kinds(OFFER)
    batch = Batch.objects.first()
    url = f"/kontor/brev/tryckbunt/{batch.pk}/skickad/"
    assert "noterad som skickad" in browser.post(url, follow=True).content.decode()
    assert batch.letters.filter(sent_at=None).count() == 0
    assert "redan noterad" in browser.post(url, follow=True).content.decode()


def test_a_print_file_with_a_letter_that_no_longer_holds_is_not_noted_as_sent(browser, print_kinds):
    print_kinds(OFFER)
    batch = Batch.objects.first()
    hold(Letter.objects.filter(pk=batch.letters.first().pk), why=HeldBecause.CHANGED, now=OPEN)
    url = f"/kontor/brev/tryckbunt/{batch.pk}/skickad/"
    assert "gäller inte längre" in browser.post(url, follow=True).content.decode()
    assert Batch.objects.get(pk=batch.pk).sent_at is None


def test_the_page_offers_of_each_print_file_what_may_be_done_with_it(browser, page, print_kinds):
    print_kinds(OFFER)
    batch = Batch.objects.first()
    fetch = f"/kontor/brev/tryckbunt/{batch.pk}/tryckfil.pdf"
    note = f"/kontor/brev/tryckbunt/{batch.pk}/skickad/"

    def offered() -> tuple[bool, bool]:
        told = text_of(browser, page)
        return fetch in told, note in told

    assert offered() == (True, True)
    hold(Letter.objects.filter(batch=batch), why=HeldBecause.CHANGED, now=OPEN)
    assert offered() == (False, False)
    Batch.objects.filter(pk=batch.pk).update(letters_counted=0)
    assert offered() == (False, False)
    Batch.objects.filter(pk=batch.pk).update(letters_counted=1, sent_at=batch.made_at)
    assert offered() == (True, False)


@pytest.fixture
def sent(row, actor, browser, print_kinds) -> Letter:
    """A letter that is sent."""
    print_kinds(OFFER)
    letter = Letter.objects.filter(recipient="").first()
    browser.post(f"/kontor/brev/tryckbunt/{letter.batch_id}/skickad/")
    return letter


def test_a_letter_is_found_by_its_number_however_it_is_typed(browser, sent):
    typed = f"{sent.key[:5].lower()} {sent.key[5:]}"
    answer = browser.post("/kontor/brev/sok/", {"number": typed})
    assert answer.status_code == 303
    assert answer["Location"] == f"/kontor/brev/{sent.key}/"
    assert (
        "Inget brev har det numret"
        in browser.post("/kontor/brev/sok/", {"number": "2"}).content.decode()
    )


def test_a_letter_that_came_back_makes_a_task_until_it_is_dealt_with(browser, sent):
    url = f"/kontor/brev/{sent.key}/"
    browser.post(f"{url}retur/", {"remark": "Adressaten okänd"})
    tasks = Task.objects.filter(kind=TaskKind.LETTER_RETURNED, about_id=sent.pk)
    assert tasks.filter(done_at=None).count() == 1
    assert "Adressaten okänd" in text_of(browser, f"/kontor/brev/omgang/{sent.round.key}/returer/")
    browser.post(f"{url}atgard/", {"how": "Fel dörr", "send_again": "not"})
    assert tasks.filter(done_at=None).count() == 0
    assert Return.objects.get().dealt_with == "Fel dörr"
    assert "Fel dörr" in text_of(browser, url)


def test_a_letter_is_sent_again_in_a_print_file_of_its_own(browser, sent):
    browser.post(f"/kontor/brev/{sent.key}/retur/", {"remark": ""})
    browser.post(f"/kontor/brev/{sent.key}/atgard/", {"how": "Fel dörr", "send_again": "again"})
    again = Letter.objects.get(pk=sent.pk)
    assert again.batch_id != sent.batch_id
    assert (again.batch.letters_counted, again.batch.sha256) == (1, sent.sha256)
    assert again.sent_at is None
    browser.post(f"/kontor/brev/tryckbunt/{again.batch_id}/skickad/")
    assert Letter.objects.get(pk=sent.pk).sent_at is not None


def test_what_is_not_sent_has_not_come_back(browser, row, print_kinds):
    print_kinds(OFFER)
    key = Letter.objects.first().key
    answer = browser.post(f"/kontor/brev/{key}/retur/", {"remark": ""}, follow=True)
    assert "inte noterat som skickat" in answer.content.decode()
    assert not Return.objects.exists()


def test_reading_a_letter_is_in_the_log(browser, sent):
    assert browser.get(f"/kontor/brev/{sent.key}/brev.pdf").content.decode().startswith(sent.key)
    read = Event.objects.filter(act=Deed.LETTER_READ, client=sent.client_id)
    assert read.filter(subject_id=sent.key).count() == 1


def test_a_protected_persons_letter_is_opened_by_named_staff_with_a_reason(row, page, print_kinds):
    client = Client.objects.first()
    Client.objects.filter(pk=client.pk).update(confidentiality_marked_from=OPEN.date())
    print_kinds(OFFER)
    letter = Letter.objects.get(client=client)
    other = browser_of(somebody(Role.ROUND_MANAGER))
    assert other.get(f"/kontor/brev/{letter.key}/").status_code == 404
    assert other.get(f"{page}for-hand/").status_code == 403
    named = browser_of(somebody(Role.ROUND_MANAGER, reads_protected=True))
    assert letter.key in text_of(named, f"{page}for-hand/")
    assert client.family_name not in text_of(named, f"{page}for-hand/")
    assert client.family_name not in text_of(named, f"/kontor/brev/{letter.key}/")
    named.post(f"/kontor/brukare/{client.pk}/skal/", {"reason": "Brevet ska ordnas"})
    named.post(f"/kontor/brev/{letter.key}/ordnat/", {"how": "Lämnat av enhetschefen"})
    assert Letter.objects.get(pk=letter.pk).sent_at is not None
    done = Task.objects.get(kind=TaskKind.LETTER_BY_HAND, about_id=letter.pk)
    assert done.done_at is not None


def test_who_waits_for_somebody_is_listed_without_those_who_are_kept_apart(
    browser, row, page, print_kinds
):
    hidden, shown = Client.objects.order_by("pk")[:2]
    for one in (hidden, shown):
        Client.objects.filter(pk=one.pk).update(street="", town="", family_name=f"Prov{one.pk}")
    Client.objects.filter(pk=hidden.pk).update(protected_registration_from=OPEN.date())
    print_kinds(OFFER)
    told = text_of(browser, f"{page}slag/offer/")
    assert f"Prov{shown.pk}" in told
    assert f"Prov{hidden.pk}" not in told
    listed = Event.objects.get(act=Deed.LETTERS_LISTED)
    assert str(shown.pk) in listed.contents.text


def test_a_round_page_asks_as_often_for_many_letters_as_for_few(browser, row, page, print_kinds):
    print_kinds(OFFER)
    few = len(questions(browser, page))
    batch = Batch.objects.first()
    for _ in range(60):
        batch.pk = None
        batch.save(force_insert=True)
    assert len(questions(browser, page)) == few
    assert "?sida=2" in browser.get(page).content.decode()
