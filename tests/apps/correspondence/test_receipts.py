"""Receipts by letter in the office: asked for, printed once, replaced by that of a later choice."""

from datetime import timedelta

import pytest
from tests.apps.correspondence.conftest import OPEN, Print
from tests.office.a_draw import CLOSED, freeze, real
from tests.office.asking import asked_by
from tests.office.people import browser_of, somebody

from hemval.apps.accounts.actor import Actor
from hemval.apps.accounts.acts import Role
from hemval.apps.audit.models import Event
from hemval.apps.choices.client_in_round import client_in_round
from hemval.apps.choices.facts import ROUND_FROZEN
from hemval.apps.choices.models import Choice
from hemval.apps.choices.services.registering import Answer, ArrivedChoice, register
from hemval.apps.clients.models import Client, Representative
from hemval.apps.correspondence.models import Letter
from hemval.apps.correspondence.queries import letters_to_come
from hemval.apps.correspondence.receipts import has_receipts, receipts_to_print
from hemval.apps.outbox.models import ReceiptByLetter
from hemval.apps.outbox.services.receipts import want_receipts
from hemval.apps.rounds.models import Round
from hemval.core.correspondence.facts import ReceiptFacts, Received
from hemval.core.correspondence.kinds import LetterKind
from hemval.core.correspondence.order import LetterOrder
from hemval.core.dates.moments import Arrival
from hemval.core.dates.zone import in_sweden, today
from hemval.core.system.choice import Channel
from hemval.files.values.told import read_as
from hemval.texts.words import words

LATER, HOUR = OPEN + timedelta(days=1), timedelta(hours=1)
FROZEN = CLOSED + HOUR
DECIDED = dict.fromkeys(("frozen_at", "drawn_at", "allocated_at", "decided_at"), LATER)


@pytest.fixture
def client_of(row: Round) -> Client:
    """Somebody who may choose among two or more, and is not protected."""
    for client in Client.objects.order_by("key"):
        known = client_in_round(row, client).invitation
        if (
            known is not None
            and not known.is_protected
            and known.openings
            and len(known.openings[0].providers) > 1
            and not Choice.objects.filter(round=row, client=client).exists()
        ):
            return client
    raise LookupError


def choose(row: Round, client: Client, actor: Actor, place: int, now=OPEN) -> Choice:
    """She chooses on the phone."""
    opening = client_in_round(row, client).invitation.openings[0]
    told = ArrivedChoice(
        answers=(Answer(bundle=opening.bundle, wishes=(opening.providers[place],)),),
        channel=Channel.PHONE,
        arrived=Arrival(day=today(now), moment=in_sweden(now)),
    )
    (choice,) = register(
        round_pk=row.pk, client=client, told=told, actor=actor, now=now, noted_at=now
    )
    return choice


def ask_for(client: Client, actor: Actor, acting=None, now=OPEN) -> None:
    """She, or one who acts for her, has asked for receipts by letter."""
    want_receipts(client=client, acting=acting, wants=True, actor=actor, now=now)


def receipts() -> list[Letter]:
    return list(Letter.objects.filter(kind=LetterKind.RECEIPT.value).order_by("pk"))


def received_in(letter: Letter) -> tuple[Received, ...]:
    """The choices that a receipt tells."""
    facts = read_as(LetterOrder, letter.order).facts
    assert isinstance(facts, ReceiptFacts)
    return facts.received


def number_in(letter: Letter) -> str:
    """The number of the choice that a receipt tells first."""
    return received_in(letter)[0].number


def test_nobody_gets_a_receipt_by_letter_who_has_not_asked(row, client_of, actor, print_kinds):
    choose(row, client_of, actor, 0)
    assert not has_receipts(row)
    print_kinds(LetterKind.RECEIPT)
    assert receipts() == []


def test_a_choice_is_told_of_once_and_a_later_one_replaces_it(
    row: Round, client_of: Client, actor: Actor, print_kinds: Print
):
    want_receipts(client=client_of, acting=None, wants=True, actor=actor, now=OPEN)
    assert not has_receipts(row), "she has not chosen yet"
    first = choose(row, client_of, actor, 0)
    assert has_receipts(row)
    for _ in range(2):
        print_kinds(LetterKind.RECEIPT)
    (letter,) = receipts()
    assert letter.client == client_of
    assert number_in(letter) == first.key
    second = choose(row, client_of, actor, 1, LATER)
    print_kinds(LetterKind.RECEIPT, now=LATER)
    before, after = receipts()
    assert before.replaced_by == after
    assert number_in(after) == second.key


def test_a_receipt_of_a_choice_that_was_set_aside_is_not_posted(row, client_of, actor, print_kinds):
    want_receipts(client=client_of, acting=None, wants=True, actor=actor, now=OPEN)
    choice = choose(row, client_of, actor, 0)
    print_kinds(LetterKind.RECEIPT)
    Choice.objects.filter(pk=choice.pk).update(set_aside_at=LATER)
    print_kinds(LetterKind.RECEIPT, now=LATER)
    (letter,) = receipts()
    assert letter.held_at is not None


def test_of_an_exercise_nobody_gets_a_receipt(row, client_of, actor, print_kinds):
    want_receipts(client=client_of, acting=None, wants=True, actor=actor, now=OPEN)
    choose(row, client_of, actor, 0)
    Round.objects.filter(pk=row.pk).update(is_exercise=True)
    row.refresh_from_db()
    assert not has_receipts(row)


def test_asked_twice_is_asked_once_and_each_change_is_in_the_log(client_of, actor):
    for wants in (True, True, False, False):
        want_receipts(client=client_of, acting=None, wants=wants, actor=actor, now=OPEN)
    assert ReceiptByLetter.objects.get().ended_at == OPEN
    assert Event.objects.filter(act="contact_set", client=client_of.pk).count() == 2


def test_the_office_sees_at_once_that_a_receipt_is_to_be_printed_and_no_more_when_it_is(
    row, client_of, actor, print_kinds
):
    choose(row, client_of, actor, 0)
    assert receipts_to_print() == {}, "she has not asked"
    ask_for(client_of, actor)
    assert receipts_to_print() == {row.pk: 1}
    assert [(one.kind, one.why) for one in letters_to_come(client_of.pk)] == [("receipt", "ready")]
    print_kinds(LetterKind.RECEIPT, now=LATER)
    assert receipts_to_print() == {}
    assert "receipt" not in {one.kind for one in letters_to_come(client_of.pk)}
    choose(row, client_of, actor, 1, LATER + HOUR)
    assert receipts_to_print() == {row.pk: 1}


def test_one_who_acts_and_has_asked_waits_for_hers_though_the_clients_is_printed(
    row, client_of, actor, print_kinds
):
    by = Representative.objects.create(
        client=client_of, key="R9", name="Gun God", ground="guardian"
    )
    choose(row, client_of, actor, 0)
    ask_for(client_of, actor)
    print_kinds(LetterKind.RECEIPT, now=LATER)
    assert receipts_to_print() == {}
    ask_for(client_of, actor, acting=by.pk)
    assert receipts_to_print() == {row.pk: 1}


def test_no_count_of_receipts_tells_of_a_protected_person(row, client_of, actor):
    ask_for(client_of, actor)
    choose(row, client_of, actor, 0)
    Client.objects.filter(pk=client_of.pk).update(confidentiality_marked_from=OPEN.date())
    assert receipts_to_print() == {}
    assert has_receipts(row), "it is printed with the others, and given by hand"


def test_a_protected_persons_receipt_has_no_name_and_is_seen_to_by_hand(
    row, client_of, actor, print_kinds
):
    ask_for(client_of, actor)
    choose(row, client_of, actor, 0)
    Client.objects.filter(pk=client_of.pk).update(confidentiality_marked_from=OPEN.date())
    print_kinds(LetterKind.RECEIPT)
    (letter,) = receipts()
    assert letter.by_hand
    assert letter.batch is None
    assert not {"name", "address", "about"} & set(letter.order)


def test_nothing_waits_to_be_printed_of_an_exercise_or_of_a_round_that_is_decided(
    row, client_of, actor
):
    ask_for(client_of, actor)
    choose(row, client_of, actor, 0)
    this = Round.objects.filter(pk=row.pk)
    this.update(is_exercise=True)
    assert receipts_to_print() == {}
    this.update(is_exercise=False, **DECIDED, decided_by=actor.user)
    assert receipts_to_print() == {}


def test_a_choice_that_comes_when_the_round_is_frozen_gets_its_receipt_and_says_that_it_waits(
    row, client_of, actor, print_kinds
):
    ask_for(client_of, actor)
    first = choose(row, client_of, actor, 0)
    freeze(real(row, actor), actor)
    late = choose(row, client_of, actor, 1, FROZEN)
    assert late.held_for == ROUND_FROZEN
    print_kinds(LetterKind.RECEIPT, now=FROZEN)
    (letter,) = receipts()
    (told,) = received_in(letter)
    assert (told.number, told.waits, told.is_late) == (late.key, True, True)
    Choice.objects.filter(pk=late.pk).update(set_aside_at=FROZEN)
    print_kinds(LetterKind.RECEIPT, now=FROZEN)
    before, after = receipts()
    assert before.replaced_by == after
    assert [one.number for one in received_in(after)] == [first.key]


def test_the_pages_of_letters_tell_how_many_wait_and_offer_to_print_them(row, client_of, actor):
    browser = browser_of(somebody(Role.ROUND_MANAGER))
    page = f"/kontor/brev/omgang/{row.key}/"
    say = words("sv").say
    before = say("mail-receipts-now", people=1)
    assert before not in browser.get(page).content.decode()
    ask_for(client_of, actor)
    choose(row, client_of, actor, 0)
    told = browser.get(page).content.decode()
    assert before in told
    assert '<option value="receipt" selected>' in told
    assert say("mail-receipts-to-print", people=1) in browser.get("/kontor/brev/").content.decode()


def test_the_pages_ask_as_much_however_many_wait(
    row, client_of, actor, django_assert_max_num_queries
):
    none = asked_by(receipts_to_print)
    for client in Client.objects.all():
        ask_for(client, actor)
    with django_assert_max_num_queries(none):
        (people,) = receipts_to_print().values()
    assert people > 5
