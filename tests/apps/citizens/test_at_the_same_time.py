"""Somebody signs in while a choice in the round of her letter is taken down: both come through.

Whoever takes down a choice holds the round and then the end of the log; whoever signs in holds the
end of the log, and as she is stored PostgreSQL looks whether the round of her letter is there.
"""

import time
from threading import Event

import pytest
from django.db import transaction
from tests.office.a_round import a_round
from tests.office.at_once import at_once

from hemval import clock
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.services import record
from hemval.apps.citizens.models import SignInMethod, Visit
from hemval.apps.citizens.persons import Person
from hemval.apps.citizens.services.visiting import begin_visit
from hemval.apps.clients.models import Client
from hemval.apps.rounds.holding import held_round

A_WHILE = 0.5
"""Seconds that one gives the other to come as far as she comes."""


@pytest.mark.django_db(transaction=True)
def test_who_signs_in_and_who_takes_down_a_choice_do_not_wait_for_each_other_for_ever():
    row = a_round(clients=4)
    who = Person(client=Client.objects.all()[0], letter_round=row)
    is_held, is_noted = Event(), Event()

    def takes_down() -> None:
        with transaction.atomic():
            held_round(row.pk)
            is_held.set()
            is_noted.wait(A_WHILE)  # SQLite lets nobody else write meanwhile.
            record(what=Deed.CHOICE_REGISTERED, actor=None, now=clock.now())

    def signs_in() -> None:
        is_held.wait(A_WHILE)
        with transaction.atomic():
            begin_visit(way=SignInMethod.LETTER_CODE, who=who, now=clock.now())
            is_noted.set()
            time.sleep(A_WHILE)

    at_once([takes_down, signs_in])
    assert Visit.objects.get().letter_round == row
