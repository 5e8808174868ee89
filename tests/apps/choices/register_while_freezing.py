"""Fifty people register choices while the round is frozen; tells what became of each.

    python -m tests.apps.choices.register_while_freezing

The database is that of the environment, and is empty.
"""

import sys
import threading
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hemval.apps.choices.services.registering import ArrivedChoice
    from hemval.apps.clients.models import Client
    from hemval.apps.rounds.models import Round

STAFF = 50
AFTER = 20
"""So many press first when it is frozen; the others while it is being frozen."""


def main() -> None:
    """Make a round; let everybody register, and one freeze it, when the last is ready."""
    import django

    django.setup()
    from django.core.management import call_command

    call_command("migrate", verbosity=0)
    sys.stdout.write(" ".join(f"{name}={number}" for name, number in sorted(_race().items())))


def _race() -> Counter[str]:
    from django.db import connections
    from tests.office.a_draw import CLOSED, done, manager, real
    from tests.office.a_round import a_round, choosers
    from tests.office.people import acting, somebody

    from hemval.apps.accounts.acts import Role
    from hemval.apps.allocation.services.freezing import ask_to_freeze
    from hemval.apps.choices.services.registering import register
    from hemval.apps.clients.models import Client

    row = a_round(clients=110)
    boss = manager()
    real(row, boss)
    people = choosers(row, most=STAFF)
    actor = acting(somebody(Role.HELPLINE))
    answers = {one.pk: _answer(row, one) for one in people}
    ready, is_frozen, ended = threading.Barrier(len(people) + 1), threading.Event(), Counter[str]()

    def registers(client: Client, number: int) -> None:
        told = answers[client.pk]
        ready.wait()
        if number < AFTER:
            is_frozen.wait()
        try:
            register(
                round_pk=row.pk, client=client, told=told, actor=actor, now=CLOSED, noted_at=CLOSED
            )
            ended["registered"] += 1
        finally:
            connections.close_all()

    def freezes() -> None:
        ready.wait()
        try:
            while not ended["froze"]:
                asked = ask_to_freeze(round=row.pk, actor=boss, now=CLOSED)
                ended["froze"] = int(done(asked).message == "draws-frozen")
        finally:
            is_frozen.set()
            connections.close_all()

    threads = [
        threading.Thread(target=registers, args=(one, number)) for number, one in enumerate(people)
    ]
    threads.append(threading.Thread(target=freezes))
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    ended["staff"] = len(people)
    return ended + _kept(row.pk)


def _answer(row: "Round", client: "Client") -> "ArrivedChoice":
    """A form on paper that came in time, by which she does not wish to choose."""
    from tests.office.a_round import bundle_of, in_window

    from hemval.apps.choices.client_in_round import client_in_round
    from hemval.apps.choices.services.registering import Answer, ArrivedChoice
    from hemval.core.dates.moments import Arrival
    from hemval.core.system.choice import Channel

    bundle = bundle_of(client_in_round(row, client))
    return ArrivedChoice(
        answers=(Answer(bundle=bundle, declines=True),),
        channel=Channel.PAPER,
        arrived=Arrival(day=in_window(row).date()),
    )


def _kept(round_pk: int) -> Counter[str]:
    """What the round was frozen with, and what has come since."""
    from hemval.apps.allocation.kept_lists import lists_read
    from hemval.apps.allocation.papers import PaperName, paper_lines
    from hemval.apps.choices.facts import ROUND_FROZEN
    from hemval.apps.choices.models import Choice
    from hemval.apps.rounds.facts import facts_of
    from hemval.apps.rounds.models import Round

    row = Round.objects.get(pk=round_pk)
    frozen = lists_read(paper_lines(row, PaperName.LISTS))
    choices = Choice.objects.filter(round=row)
    return Counter(
        kept=choices.count(),
        after=choices.filter(held_for=ROUND_FROZEN).count(),
        before=len(frozen.choices),
        unchanged=int(facts_of(row).choices == frozen.choices),
    )


if __name__ == "__main__":
    main()
