"""No letter is posted to one who has died, moved or become protected, whenever that is told."""

from datetime import timedelta

import pytest
from django.test import Client as Browser
from django.urls import reverse
from tests.apps.correspondence.conftest import OPEN
from tests.office.people import browser_of, somebody

from hemval.apps import store
from hemval.apps.accounts.acts import Role
from hemval.apps.clients.models import Client, Household
from hemval.apps.correspondence import services, withdrawing
from hemval.apps.correspondence.models import Batch, HeldBecause, Letter
from hemval.apps.correspondence.services import MailRefusal, MailRefused, hold_unsent, send_batch
from hemval.apps.disposal.referred import referred
from hemval.apps.tasks.models import Task, TaskKind
from hemval.core.correspondence.kinds import LetterKind

OFFER = LetterKind.OFFER
LATER = OPEN + timedelta(days=1)
FACTS = {
    HeldBecause.PROTECTED: {"confidentiality_marked_from": OPEN.date()},
    HeldBecause.DIED: {"died": OPEN.date()},
    HeldBecause.MOVED: {"moved_out": OPEN.date()},
}


@pytest.fixture
def letter(row, print_kinds) -> Letter:
    """A letter that is printed and not sent."""
    print_kinds(OFFER)
    found = Letter.objects.filter(recipient="").first()
    assert found is not None
    return found


def tell(letter: Letter, why: HeldBecause) -> None:
    Client.objects.filter(pk=letter.client_id).update(**FACTS[why])


@pytest.fixture
def browser(row) -> Browser:
    return browser_of(somebody(Role.ROUND_MANAGER))


@pytest.mark.parametrize("why", list(FACTS))
def test_a_print_file_with_one_of_them_is_neither_fetched_nor_noted_as_sent(
    letter, actor, browser, why
):
    tell(letter, why)
    with pytest.raises(MailRefused) as refused:
        send_batch(batch=letter.batch_id, actor=actor, now=LATER)
    assert refused.value.why is MailRefusal.HAS_CHANGED
    for file in ("tryckfil.pdf", "adresser.csv"):
        answer = browser.get(f"/kontor/brev/tryckbunt/{letter.batch_id}/{file}")
        assert answer.status_code == 303
        assert letter.key.encode() not in answer.content


def test_a_print_file_that_is_sent_is_not_fetched_when_it_tells_of_a_protected_person(
    letter, actor, browser
):
    send_batch(batch=letter.batch_id, actor=actor, now=OPEN)
    tell(letter, HeldBecause.PROTECTED)
    assert browser.get(f"/kontor/brev/tryckbunt/{letter.batch_id}/tryckfil.pdf").status_code == 303
    Client.objects.update(confidentiality_marked_from=None, died=OPEN.date())
    assert browser.get(f"/kontor/brev/tryckbunt/{letter.batch_id}/tryckfil.pdf").status_code == 200


@pytest.fixture
def sent_again(letter, actor) -> Batch:
    """The batch that a letter went with first; it came back, and has gone again by itself."""
    first = letter.batch
    send_batch(batch=first.pk, actor=actor, now=OPEN)
    services.note_return(letter=letter.pk, remark="", actor=actor, now=OPEN)
    services.settle_return(letter=letter.pk, how="Ringde", send_again=True, actor=actor, now=OPEN)
    letter.refresh_from_db()
    assert letter.batch != first
    return first


def test_a_print_file_is_not_fetched_when_one_whose_letter_went_again_is_protected(
    letter, sent_again, browser
):
    file = f"/kontor/brev/tryckbunt/{sent_again.pk}/tryckfil.pdf"
    assert browser.get(file).status_code == 200
    tell(letter, HeldBecause.PROTECTED)
    assert browser.get(file).status_code == 303


def test_every_print_file_that_a_letter_went_in_is_gone_when_it_is_taken_back(
    letter, sent_again, print_kinds
):
    others = Batch.objects.exclude(pk__in=(sent_again.pk, letter.batch_id))
    stand = set(others.values_list("sha256", flat=True))
    tell(letter, HeldBecause.PROTECTED)
    print_kinds(OFFER, now=LATER)
    for digest in {letter.sha256, sent_again.sha256}:
        with pytest.raises(store.NotInStore):
            store.read(digest)
    assert all(store.read(digest) for digest in stand)
    assert not referred() & {letter.sha256, sent_again.sha256}


@pytest.mark.parametrize("why", list(FACTS))
def test_what_came_back_is_not_sent_again_to_one_of_them(letter, actor, why):
    send_batch(batch=letter.batch_id, actor=actor, now=OPEN)
    services.note_return(letter=letter.pk, remark="", actor=actor, now=OPEN)
    tell(letter, why)
    with pytest.raises(MailRefused) as refused:
        services.settle_return(
            letter=letter.pk, how="Ringde", send_again=True, actor=actor, now=LATER
        )
    assert refused.value.why is MailRefusal.HELD


def test_what_was_done_about_it_stands_there_when_it_may_not_be_sent_again(letter, actor, browser):
    send_batch(batch=letter.batch_id, actor=actor, now=OPEN)
    services.note_return(letter=letter.pk, remark="", actor=actor, now=OPEN)
    tell(letter, HeldBecause.DIED)
    told = browser.post(
        reverse("correspondence:settled", args=[letter.key]),
        {"how": "Ny adress hos dottern", "send_again": "again"},
    ).content.decode()
    assert "Brevet gäller inte längre." in told
    assert "Ny adress hos dottern" in told


@pytest.mark.parametrize("why", list(FACTS))
def test_letters_are_held_when_a_list_tells_it_and_taken_out_at_the_next_look(
    letter, print_kinds, why
):
    tell(letter, why)
    held = hold_unsent([letter.client_id], why=why, now=LATER)
    assert held == Letter.objects.filter(client=letter.client_id, by_hand=False).count()
    letter.refresh_from_db()
    assert (letter.held_at, letter.held_because) == (LATER, why.value)
    print_kinds(OFFER, now=LATER)
    assert letter.key.encode() not in store.read(Batch.objects.get(pk=letter.batch_id).sha256)


def test_what_is_sent_is_not_held(letter, actor):
    send_batch(batch=letter.batch_id, actor=actor, now=OPEN)
    assert hold_unsent([letter.client_id], why=HeldBecause.DIED, now=LATER) == len(
        Letter.objects.filter(client=letter.client_id, sent_at=None)
    )
    letter.refresh_from_db()
    assert letter.held_at is None


def test_the_letters_of_whoever_lives_with_a_protected_person_are_held_too(letter):
    other = Client.objects.exclude(pk=letter.client_id).first()
    home = Household.objects.create(key="hemma")
    Client.objects.filter(pk__in=(letter.client_id, other.pk)).update(household=home)
    Client.objects.filter(pk=other.pk).update(protected_registration_from=OPEN.date())
    hold_unsent([other.pk], why=HeldBecause.PROTECTED, now=LATER)
    letter.refresh_from_db()
    assert letter.held_because == HeldBecause.PROTECTED.value


def test_the_letter_by_hand_of_one_who_died_is_nobodys_task(row, print_kinds):
    client = Client.objects.first()
    Client.objects.filter(pk=client.pk).update(confidentiality_marked_from=OPEN.date())
    print_kinds(OFFER)
    hold_unsent([client.pk], why=HeldBecause.DIED, now=LATER)
    assert Task.objects.get(kind=TaskKind.LETTER_BY_HAND, client=client).done_at == LATER


def test_one_who_becomes_protected_while_letters_are_printed_is_in_no_print_file(
    row, print_kinds, monkeypatch
):
    hers = Client.objects.first()
    ordinary = withdrawing.withdraw

    def told_late(*args: object) -> int:
        found = ordinary(*args)
        Client.objects.filter(pk=hers.pk).update(confidentiality_marked_from=OPEN.date())
        return found

    monkeypatch.setattr("hemval.apps.correspondence.printing.withdraw", told_late)
    print_kinds(OFFER)
    in_files = b" ".join(store.read(one.sha256) for one in Batch.objects.all())
    for letter in Letter.objects.filter(client=hers):
        assert letter.withdrawn_at is not None
        assert letter.key.encode() not in in_files


class Killed(BaseException):
    """The machine dies."""


def test_whoever_is_killed_while_a_letter_is_taken_back_leaves_no_file_behind(
    letter, print_kinds, monkeypatch
):
    files = (letter.sha256, letter.batch.sha256)
    tell(letter, HeldBecause.PROTECTED)

    def die(_sha256: str) -> None:
        raise Killed

    with monkeypatch.context() as dying:
        dying.setattr(store, "remove", die)
        with pytest.raises(Killed):
            print_kinds(OFFER, now=LATER)
    print_kinds(OFFER, now=LATER + timedelta(hours=1))
    for digest in files:
        with pytest.raises(store.NotInStore):
            store.read(digest)


def test_whoever_is_killed_while_a_print_file_is_made_anew_leaves_no_old_one_behind(
    letter, print_kinds, monkeypatch
):
    old = letter.batch.sha256
    tell(letter, HeldBecause.DIED)

    def die(_sha256: str) -> None:
        raise Killed

    with monkeypatch.context() as dying:
        dying.setattr(store, "remove", die)
        with pytest.raises(Killed):
            print_kinds(OFFER, now=LATER)
    print_kinds(OFFER, now=LATER + timedelta(hours=1))
    with pytest.raises(store.NotInStore):
        store.read(old)


def test_a_letter_that_staff_hand_over_waits_for_them_anew_and_is_in_no_print_file(
    row, print_kinds, actor
):
    client = Client.objects.first()
    Client.objects.filter(pk=client.pk).update(confidentiality_marked_from=OPEN.date())
    print_kinds(OFFER)
    letter = Letter.objects.get(by_hand=True, recipient="", client=client)
    services.hand_over(letter=letter.pk, how="Vid besök", actor=actor, now=OPEN)
    services.note_return(letter=letter.pk, remark="Öppnade inte", actor=actor, now=OPEN)
    before = Batch.objects.count()
    services.settle_return(letter=letter.pk, how="Ringde", send_again=True, actor=actor, now=OPEN)
    letter.refresh_from_db()
    assert (letter.sent_at, letter.returned_at, letter.batch) == (None, None, None)
    assert Batch.objects.count() == before
    waits = Task.objects.filter(about="letter", about_id=letter.pk, done_at=None)
    assert [one.kind for one in waits] == [TaskKind.LETTER_BY_HAND]
    services.hand_over(letter=letter.pk, how="Vid besök", actor=actor, now=OPEN)
    assert not waits.all().exists()
