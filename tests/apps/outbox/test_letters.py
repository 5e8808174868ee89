"""Who is told by e-mail or text message hears of letters when they go to the post, and once."""

import pytest
from tests.office.a_round import a_round
from tests.office.outbox import AT, NOW, send_all, told_at

from hemval.apps.clients.models import Client, Household, Representative
from hemval.apps.outbox.addresses import code_for
from hemval.apps.outbox.models import ContactAddress, Message
from hemval.apps.outbox.services.addresses import ask_for_code, confirm
from hemval.apps.outbox.services.writing import Posted, tell_of_letters
from hemval.apps.rounds.models import Round
from hemval.core.contact.addresses import ContactWay


@pytest.fixture
def in_earnest(db) -> Round:
    row = a_round(clients=4)
    Round.objects.filter(pk=row.pk).update(is_exercise=False)
    row.refresh_from_db()
    return row


@pytest.fixture
def people(in_earnest) -> list[Client]:
    return list(Client.objects.order_by("pk")[:3])


def posted(client: Client, letter: int, recipient: str = "") -> Posted:
    """A letter of hers that goes to the post."""
    return Posted(letter=letter, client=client.pk, recipient=recipient)


def test_only_those_who_have_asked_for_it_are_told_of_a_letter(in_earnest, people, post):
    told_at(people[0])
    letters = [posted(one, number) for number, one in enumerate(people)]
    tell_of_letters(letters, is_decision=False, round=in_earnest, now=NOW)
    send_all()
    assert [one.to for one in post.carried] == [AT[ContactWay.EMAIL]]
    assert "Vi har skickat ett brev till dig" in post.carried[0].text


def test_of_what_was_decided_she_is_told_once_however_many_letters_go(in_earnest, people, post):
    told_at(people[0])
    for letter in (1, 2):
        tell_of_letters([posted(people[0], letter)], is_decision=True, round=in_earnest, now=NOW)
    send_all()
    assert len(post.carried) == 1
    assert "Nu finns det ett besked till dig" in post.carried[0].text


def test_whose_letter_goes_to_another_is_not_told_that_it_is_hers(in_earnest, people, post):
    told_at(people[0])
    acting = Representative.objects.create(client=people[0], key="G1", ground="guardian")
    row = ask_for_code(
        client=people[0],
        acting=acting.pk,
        way=ContactWay.SMS,
        address=AT[ContactWay.SMS],
        language="fi",
        now=NOW,
    )
    confirm(client=people[0], acting=acting.pk, typed=code_for(row), now=NOW)
    send_all()
    post.carried.clear()
    letters = [posted(people[0], 1, recipient="G1")]
    tell_of_letters(letters, is_decision=False, round=in_earnest, now=NOW)
    send_all()
    assert [one.to for one in post.carried] == [AT[ContactWay.SMS]]
    assert "Olemme lähettäneet kirjeen" in post.carried[0].text


def test_of_an_exercise_nobody_is_told(in_earnest, people, post):
    told_at(people[0])
    Round.objects.update(is_exercise=True)
    in_earnest.refresh_from_db()
    tell_of_letters([posted(people[0], 1)], is_decision=True, round=in_earnest, now=NOW)
    assert not Message.objects.filter(kind="decided").exists()


def test_who_lives_with_one_who_is_protected_is_told_by_letter_alone(in_earnest, people, post):
    told_at(people[0])
    home = Household.objects.create(key="H-protected")
    Client.objects.filter(pk__in=[one.pk for one in people[:2]]).update(household=home)
    Client.objects.filter(pk=people[1].pk).update(confidentiality_marked_from=NOW.date())
    tell_of_letters([posted(people[0], 1)], is_decision=True, round=in_earnest, now=NOW)
    assert not Message.objects.filter(kind="decided").exists()
    assert ContactAddress.objects.filter(client=people[0]).exists()
