"""Each message is sent once as far as can be, and nobody is left without being told."""

import pytest
from django.db import transaction
from tests.office.at_once import at_once
from tests.office.outbox import AT, NOW, later, send_all, something, told_at

from hemval.apps.audit.models import Event
from hemval.apps.outbox.carrying import CarryingFault
from hemval.apps.outbox.models import Message
from hemval.apps.outbox.queries import Came, sent_to
from hemval.apps.outbox.services import sending
from hemval.apps.outbox.services.addresses import ask_for_code, forget_addresses, tell_by_letter
from hemval.apps.outbox.services.sending import HOLD, send_next
from hemval.apps.tasks.models import Task
from hemval.core.contact.addresses import ContactWay
from hemval.core.contact.kinds import MessageKind
from hemval.core.contact.trying import WAITS


class Killed(BaseException):
    """The worker is gone, and notes nothing."""


def test_what_is_written_is_sent_once_and_noted(astrid, post):
    told_at(astrid)
    something(astrid)
    send_all()
    send_all(later(days=2))
    assert [one.to for one in post.carried] == [AT[ContactWay.EMAIL]]
    assert sent_to(astrid)[0].came is Came.SENT
    event = Event.objects.filter(act="message_sent").latest("number")
    assert event.client == astrid.pk
    assert "asked_to_act" in event.contents.text
    assert "exempel" not in event.contents.text


def test_the_same_thing_is_told_once(astrid, post):
    told_at(astrid)
    something(astrid)
    something(astrid)
    send_all()
    assert len(post.carried) == 1


def test_what_is_undone_is_not_told(astrid, post):
    told_at(astrid)
    with transaction.atomic():
        something(astrid)
        transaction.set_rollback(True)
    send_all()
    assert post.carried == []


@pytest.mark.django_db(transaction=True)
def test_two_workers_send_each_message_once(astrid, post):
    told_at(astrid)
    for about in range(12):
        something(astrid, about=about)
    at_once([send_all, send_all])
    keys = [one.key for one in post.carried]
    assert len(keys) == len(set(keys)) == 12
    assert Message.objects.filter(sent_at__isnull=False, tried=1).count() == 13


def test_one_that_was_lost_in_hand_is_sent_once_more_by_the_same_key_and_known_for_it(
    astrid, post, monkeypatch
):
    told_at(astrid)
    something(astrid)
    with monkeypatch.context() as patched:
        patched.setattr(sending, "_note_sent", _die)
        with pytest.raises(Killed):
            send_next(NOW)
    send_all(later(minutes=1))
    assert len(post.carried) == 1
    send_all(NOW + HOLD)
    assert len(post.carried) == 2
    assert len({one.key for one in post.carried}) == 1
    assert sent_to(astrid)[0].came is Came.PERHAPS_TWICE


def test_one_that_was_lost_twice_is_left_to_a_person(astrid, post, monkeypatch):
    told_at(astrid)
    something(astrid)
    with monkeypatch.context() as patched:
        patched.setattr(sending, "_note_sent", _die)
        for moment in (NOW, NOW + HOLD):
            with pytest.raises(Killed):
                send_next(moment)
    send_all(NOW + 3 * HOLD)
    assert len(post.carried) == 2
    assert Task.objects.get().kind == "not_told"


def test_one_whom_nobody_answers_of_is_tried_once_more(astrid, post):
    told_at(astrid)
    something(astrid)
    post.faults[:] = [CarryingFault.PERHAPS, CarryingFault.PERHAPS]
    send_all()
    send_all(later(hours=1))
    send_all(later(days=3))
    assert post.carried == []
    assert Task.objects.get().kind == "not_told"


def test_what_fails_is_tried_again_with_growing_waits_and_then_left_to_a_person(astrid, post):
    told_at(astrid)
    something(astrid)
    post.faults[:] = [CarryingFault.LATER] * 20
    moment, tried = NOW, []
    for wait in WAITS:
        send_all(moment)
        tried.append(Message.objects.get(kind="asked_to_act").tried)
        send_all(moment + wait / 2)
        moment += wait
    assert tried == [1, 2, 3, 4, 5, 6]
    send_all(moment)
    message = Message.objects.get(kind="asked_to_act")
    assert (message.way, message.due_at, message.tried) == ("letter", None, 7)
    assert Task.objects.get().client == astrid
    assert sent_to(astrid)[0].came is Came.BY_LETTER


def test_a_wrong_address_is_left_to_a_person_at_once(astrid, post):
    told_at(astrid)
    something(astrid, MessageKind.RECEIVED, facts={"receipts": "AAAAA-BBBBB"})
    post.faults[:] = [CarryingFault.NO_SUCH_PLACE]
    send_all()
    message = Message.objects.get(kind="received")
    assert (message.way, message.given_up_at) == ("letter", None)
    assert Task.objects.get().about_id == message.pk


def test_a_carrier_at_fault_stops_no_others(astrid, post, caplog):
    told_at(astrid)
    something(astrid, about=1)
    something(astrid, about=2)
    post.faults[:] = [RuntimeError("astrid.ek@exempel.se is wrong")]
    send_all()
    assert len(post.carried) == 1
    assert "astrid.ek" not in caplog.text


def test_who_became_protected_before_it_went_is_told_by_letter_alone(astrid, post):
    told_at(astrid)
    something(astrid, MessageKind.RECEIVED, facts={"receipts": "AAAAA-BBBBB"})
    something(astrid, MessageKind.NEW_LETTER)
    type(astrid).objects.update(confidentiality_marked_from=NOW.date())
    send_all()
    assert post.carried == []
    assert Message.objects.get(kind="received").way == "letter"
    assert Message.objects.get(kind="new_letter").given_up_at is not None


def test_of_one_who_is_protected_no_message_is_written_to_be_sent(astrid, post):
    told_at(astrid)
    type(astrid).objects.update(protected_registration_from=NOW.date())
    for kind in MessageKind:
        if kind not in {MessageKind.CONFIRM, MessageKind.MOVED}:
            something(astrid, kind, facts={"receipts": "AAAAA-BBBBB"})
    send_all()
    assert post.carried == []
    assert not Message.objects.filter(due_at__isnull=False).exists()


def test_who_has_died_is_sent_nothing(astrid, post):
    told_at(astrid)
    something(astrid)
    type(astrid).objects.update(died=NOW.date())
    send_all()
    assert post.carried == []


def test_who_has_changed_her_mind_is_not_told_where_she_was(astrid, post):
    told_at(astrid)
    something(astrid)
    tell_by_letter(client=astrid, acting=None, actor=None, now=NOW)
    send_all()
    assert [one.text.count("Du får inte längre besked hit") for one in post.carried] == [1]
    assert forget_addresses(now=NOW) == 1


def test_codes_go_before_everything_else(astrid, post):
    told_at(astrid)
    something(astrid)
    row = ask_for_code(
        client=astrid,
        acting=None,
        way=ContactWay.SMS,
        address=AT[ContactWay.SMS],
        language="sv",
        now=later(hours=1),
    )
    send_next(later(hours=1))
    assert post.carried[0].to == AT[ContactWay.SMS]
    assert row.pk == Message.objects.exclude(sent_at=None).latest("sent_at").about_id


def _die(*_: object) -> None:
    raise Killed
