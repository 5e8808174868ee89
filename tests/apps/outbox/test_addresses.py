"""An address is used when she has shown by a code that it is hers; nobody learns anything here."""

import json
from contextlib import suppress
from functools import partial
from threading import Barrier

import pytest
from tests.office.at_once import at_once
from tests.office.outbox import AT, NOW, later, send_all, told_at
from tests.office.people import somebody

from hemval.apps.accounts.actor import actor_of
from hemval.apps.accounts.acts import Role
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.models import Contents, Event
from hemval.apps.clients.models import Client
from hemval.apps.outbox.addresses import address_in_force, address_of, code_for
from hemval.apps.outbox.models import ContactAddress, Message
from hemval.apps.outbox.queries import contact_of
from hemval.apps.outbox.services import addresses
from hemval.apps.outbox.services.addresses import (
    AddressRefused,
    ask_for_code,
    choose_language,
    confirm,
    forget_addresses,
    set_on_her_word,
    tell_by_letter,
)
from hemval.core.contact.addresses import ContactWay
from hemval.core.contact.confirming import (
    CODE_HOLDS,
    MOST_CODES,
    MOST_CODES_TO_ONE_PLACE,
    MOST_WRONG,
)
from hemval.core.contact.kinds import MessageKind


def ask(client, way=ContactWay.EMAIL, address="", now=NOW):
    return ask_for_code(
        client=client, acting=None, way=way, address=address or AT[way], language="sv", now=now
    )


def type_in(client, typed, now=NOW):
    return confirm(client=client, acting=None, typed=typed, now=now)


def test_a_place_is_not_used_before_its_code_is_typed(astrid, post):
    row = ask(astrid)
    assert address_in_force(astrid, None) is None
    send_all()
    assert code_for(row) in post.carried[0].text
    type_in(astrid, code_for(row))
    assert address_of(address_in_force(astrid, None)) == AT[ContactWay.EMAIL]


def test_a_place_stands_nowhere_as_it_is_typed(astrid):
    row = told_at(astrid)
    stored = ContactAddress.objects.filter(pk=row.pk).values().get()
    told = f"{stored} {list(Message.objects.values())} {list(Contents.objects.values())}"
    assert "astrid.ek" not in told
    assert b"astrid.ek" not in bytes(stored["address_cipher"])
    assert contact_of(astrid).address == "a…@e….se"


def test_a_code_of_hers_opens_nothing_of_anybody_elses(astrid):
    karl = Client.objects.create(key="B2")
    row = ask(astrid)
    ask(karl, address="karl@exempel.se")
    with pytest.raises(AddressRefused):
        type_in(karl, code_for(row))
    assert address_in_force(karl, None) is None


@pytest.mark.parametrize("typed", ["", "000", "abcdef", "١٢٣٤٥٦", "0" * 500, "\0"])
def test_what_is_not_the_code_opens_nothing(astrid, typed):
    ask(astrid)
    with pytest.raises(AddressRefused) as refused:
        type_in(astrid, typed)
    assert refused.value.why == "wrong"


def test_a_code_closes_after_so_many_wrong(astrid):
    row = ask(astrid)
    wrong = "000000" if code_for(row) != "000000" else "000001"
    for _ in range(MOST_WRONG):
        with pytest.raises(AddressRefused):
            type_in(astrid, wrong)
    with pytest.raises(AddressRefused):
        type_in(astrid, code_for(row))


@pytest.mark.django_db(transaction=True)
def test_many_tries_at_once_are_no_more_than_many_in_a_row(astrid):
    row = ask(astrid)

    def wrong(number: int) -> None:
        with pytest.raises(AddressRefused):
            type_in(astrid, f"{(int(code_for(row)) + 1 + number) % 10**6:06}")

    at_once([partial(wrong, number) for number in range(12)])
    row.refresh_from_db()
    assert row.tries == MOST_WRONG


def between(monkeypatch, happens):
    """Let something else happen after a code has been judged, and before its address is used."""
    judged = addresses.code_for

    def then(row):
        code = judged(row)
        monkeypatch.setattr(addresses, "code_for", judged)
        happens()
        return code

    monkeypatch.setattr(addresses, "code_for", then)


def test_a_code_that_is_sent_twice_at_once_sets_the_place_once(astrid, monkeypatch):
    row = ask(astrid)
    code = code_for(row)
    between(monkeypatch, lambda: type_in(astrid, code))
    assert type_in(astrid, code).confirmed_at == NOW
    assert address_in_force(astrid, None) == row
    assert Event.objects.filter(act=Deed.CONTACT_SET.value).count() == 1
    assert not Message.objects.filter(kind=MessageKind.MOVED.value).exists()


def test_a_code_whose_place_was_let_go_meanwhile_sets_nothing(astrid, monkeypatch):
    row = ask(astrid)
    code = code_for(row)
    between(monkeypatch, lambda: tell_by_letter(client=astrid, acting=None, actor=None, now=NOW))
    with pytest.raises(AddressRefused):
        type_in(astrid, code)
    assert address_in_force(astrid, None) is None


@pytest.mark.django_db(transaction=True)
def test_double_clicks_lose_no_place(post):
    people = [Client.objects.create(key=f"T{number}") for number in range(8)]
    codes = {one.pk: code_for(ask(one, address=f"a{one.pk}@exempel.se")) for one in people}
    gate = Barrier(2)

    def click() -> None:
        for one in people:
            gate.wait(20)
            with suppress(AddressRefused):
                type_in(one, codes[one.pk])

    at_once([click, click])
    assert all(address_in_force(one, None) for one in people)


def test_a_code_holds_for_a_while(astrid):
    row = ask(astrid)
    with pytest.raises(AddressRefused):
        type_in(astrid, code_for(row), now=NOW + CODE_HOLDS)


def test_a_new_code_lets_the_one_before_go(astrid):
    first, second = ask(astrid), ask(astrid)
    with pytest.raises(AddressRefused):
        type_in(astrid, code_for(first))
    assert type_in(astrid, code_for(second)).pk == second.pk


def test_nobody_asks_for_more_than_so_many_codes_a_day(astrid):
    for number in range(MOST_CODES):
        ask(astrid, address=f"a{number}@exempel.se")
    with pytest.raises(AddressRefused) as refused:
        ask(astrid)
    assert refused.value.why == "too_many"
    assert ask(astrid, now=later(days=1, minutes=1))


def strangers(many: int) -> list[Client]:
    return [Client.objects.create(key=f"C{number}") for number in range(many)]


def test_many_who_ask_for_codes_to_one_address_send_few_and_none_of_them_learns_it(db, post):
    one, other = strangers(2)
    for who in (one, other) * 5:
        assert ask(who, address="ASTRID.EK@exempel.se" if who is other else "").pk
        send_all()
    assert len(post.carried) == MOST_CODES_TO_ONE_PLACE
    events = Event.objects.filter(act=Deed.CODE_SENT.value, client=other.pk)
    assert [json.loads(event.contents.text)["is_sent"] for event in events].count(False) == 3


def test_the_code_that_she_has_holds_when_she_asks_for_one_more_than_goes_there(astrid, post):
    for stranger in strangers(MOST_CODES):
        ask(stranger)
    row = ask(astrid)
    ask(astrid)
    type_in(astrid, code_for(row))
    assert address_in_force(astrid, None) == row


def test_a_stranger_uses_up_nobody_elses_codes(astrid, post):
    (stranger,) = strangers(1)
    for _ in range(MOST_CODES):
        ask(stranger)
    row = ask(astrid)
    send_all()
    assert code_for(row) in post.carried[-1].text
    assert type_in(astrid, code_for(row)) == address_in_force(astrid, None)


def test_two_may_be_told_at_the_same_place_and_neither_learns_it(astrid):
    karl = Client.objects.create(key="B2")
    told_at(astrid)
    told_at(karl)
    assert address_in_force(karl, None) is not None
    assert address_in_force(astrid, None) is not None


def test_where_she_was_told_before_she_is_told_that_it_is_over(astrid, post):
    told_at(astrid)
    row = ask(astrid, ContactWay.SMS)
    type_in(astrid, code_for(row))
    send_all()
    assert {one.to for one in post.carried} == set(AT.values())
    assert ContactAddress.objects.filter(ended_at=None).count() == 1


def test_places_that_are_used_no_more_are_erased_when_nothing_is_on_its_way(astrid, post):
    told_at(astrid)
    tell_by_letter(client=astrid, acting=None, actor=None, now=NOW)
    assert forget_addresses(now=NOW) == 0
    send_all()
    assert forget_addresses(now=NOW) == 1
    assert not ContactAddress.objects.filter(address_cipher__isnull=False).exists()
    assert contact_of(astrid).way is ContactWay.LETTER


def test_who_is_protected_is_told_by_letter_whoever_asks(astrid):
    Client.objects.update(confidentiality_marked_from=NOW.date())
    with pytest.raises(AddressRefused) as refused:
        ask(astrid)
    assert refused.value.why == "by_letter"
    assert contact_of(astrid).by_letter_only


def test_staff_change_it_on_her_word_and_the_log_tells_who_did(astrid, post):
    told_at(astrid)
    actor = actor_of(somebody(Role.HELPLINE), NOW.date())
    set_on_her_word(
        client=astrid,
        acting=None,
        way=ContactWay.SMS,
        address=AT[ContactWay.SMS],
        language="sv",
        actor=actor,
        now=NOW,
    )
    assert contact_of(astrid).way is ContactWay.SMS
    event = Event.objects.filter(act="contact_set").latest("number")
    assert (event.actor, event.client) == (actor.user, astrid.pk)
    send_all()
    assert [one.to for one in post.carried] == [AT[ContactWay.EMAIL]]


def test_her_language_is_that_of_letters_and_messages(astrid):
    told_at(astrid)
    choose_language(client=astrid, acting=None, language="fi", actor=None, now=NOW)
    astrid.refresh_from_db()
    assert (astrid.written_in, address_in_force(astrid, None).language) == ("fi", "fi")
