"""The receipt by letter: who gets it, of which choice, and when it holds no longer."""

from dataclasses import replace
from datetime import timedelta

import pytest
from tests.core.correspondence.letter_examples import addressee, terms_of

from hemval.core.correspondence.addressee import ActingFor
from hemval.core.correspondence.addressing import hidden_addressee
from hemval.core.correspondence.facts import Received
from hemval.core.correspondence.kinds import LetterKind, Role, UnsentCode
from hemval.core.correspondence.letter_code import letter_id
from hemval.core.correspondence.order import Unsent
from hemval.core.correspondence.receiving import Receipt, receipt
from hemval.core.facts.clients import Address, Ground
from hemval.core.invitation.outcome import LeftOutCode, Outcome
from hemval.core.system.choice import Channel

TERMS = terms_of("botkyrka")
TO = addressee(TERMS)
ON = TERMS.closes - timedelta(days=3)
GUARDIAN = ActingFor(
    id="r1",
    ground=Ground.GUARDIAN,
    name="Gun God",
    address=Address(street="Storgatan 1", postal_code="99001", town="Övningsby"),
)


def came(number="AAAAA-BBBBB", *wishes):
    """A choice that has come."""
    return Received(
        number=number, bundle="hemtjanst", wishes=wishes or ("p",), channel=Channel.PHONE, came=ON
    )


def asked(*who, one=None):
    """What she chose, and who has asked to have it by letter."""
    return Receipt(received=(one or came(),), asked=frozenset(who))


def test_she_who_has_asked_gets_one_receipt_of_what_she_chose():
    (order,) = receipt(TO, asked(""), TERMS, ON)
    assert (order.kind, order.role, order.occurrence) == (LetterKind.RECEIPT, Role.CLIENT, "")
    assert order.facts.received == (came(),)
    assert order.facts.days == TERMS.choice_days


def test_nobody_who_has_not_asked_gets_one():
    unsent = receipt(TO, None, TERMS, ON)
    assert isinstance(unsent, Unsent)
    assert unsent.why is UnsentCode.NOT_CONCERNED


def test_one_who_acts_for_her_gets_one_only_by_asking_herself():
    to = replace(TO, acting=(GUARDIAN,))
    assert [one.recipient for one in receipt(to, asked(""), TERMS, ON)] == [""]
    assert [one.recipient for one in receipt(to, asked("r1"), TERMS, ON)] == ["r1"]
    assert [one.recipient for one in receipt(to, asked("", "r1"), TERMS, ON)] == ["", "r1"]


def test_who_is_protected_gets_hers_by_hand_without_name_and_address():
    (order,) = receipt(hidden_addressee(TO), asked("r1"), TERMS, ON)
    assert order.is_by_hand
    assert (order.name, order.address) == ("", Address())


def test_the_same_choice_is_the_same_letter_and_a_later_choice_another_in_its_place():
    first, again, later = (
        receipt(TO, asked("", one=one), TERMS, ON)[0]
        for one in (came(), came(), came("CCCCC-DDDDD", "q"))
    )
    key = bytes(32)
    assert letter_id(key, first) == letter_id(key, again)
    assert first.place == later.place
    assert letter_id(key, first) != letter_id(key, later)


def test_a_receipt_of_what_was_set_aside_holds_no_longer():
    assert receipt(TO, Receipt(), TERMS, ON).why is UnsentCode.OVERTAKEN


def test_a_receipt_may_go_after_the_last_day():
    assert receipt(TO, asked(""), TERMS, TERMS.closes + timedelta(days=2))


@pytest.mark.parametrize("code", [LeftOutCode.DIED, LeftOutCode.MOVED_OUT])
def test_nothing_goes_to_one_who_has_died_or_moved(code):
    gone = replace(TO, outcome=Outcome.LEFT_OUT, left_out=code)
    assert receipt(gone, asked(""), TERMS, ON).why.value == code.value
