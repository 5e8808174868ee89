"""The long work that is measured, as the staff of an office ask for it."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

from hemval import clock
from hemval.apps.accounts.actor import Actor, actor_of
from hemval.apps.accounts.acts import Role
from hemval.apps.accounts.models import User
from hemval.apps.allocation.services.allocating import ask_to_allocate
from hemval.apps.allocation.services.deciding import ask_to_decide
from hemval.apps.allocation.services.drawing import draw
from hemval.apps.allocation.services.freezing import ask_to_freeze
from hemval.apps.allocation.services.reviewing import review
from hemval.apps.parts import delete_in_parts
from hemval.apps.rounds.caps import caps_digest
from hemval.apps.rounds.models import Round
from hemval.apps.rounds.services.inviting import ask_to_invite
from hemval.apps.rounds.services.planning import confirm_caps, look_again, play_on
from hemval.apps.rounds.services.signing import sign_off
from hemval.apps.transfers.imports.columns import Columns
from hemval.apps.transfers.imports.services import choose_columns, send_in, take
from hemval.apps.transfers.models import Import, ListKind
from hemval.cli.bench_web.lists import OPEN
from hemval.cli.bench_web.staff import REVIEWER
from hemval.core.lottery.public_value import ExerciseValue

_POST_HAS_COME = timedelta(days=10)
_AT_ONCE = 1000
Ask = Callable[[], int]
"""Asks for a piece of work; gives its number."""


def listed(file: Path) -> Iterator[tuple[str, Ask]]:
    """A list of clients, read and taken."""
    manager = _somebody(Role.ROUND_MANAGER.value)
    data = file.read_bytes()
    sent: list[Import] = []

    def read_it() -> int:
        now = clock.now()
        kind = ListKind.CLIENTS
        one = send_in(kind=kind, file_name=file.name, data=data, actor=manager, now=now)
        sent.append(one)
        columns = Columns.of(one.columns)
        return choose_columns(sent=one.pk, columns=columns, actor=manager, now=now).pk

    yield "import_read", read_it
    yield "import_take", lambda: take(sent=sent[0].pk, actor=manager, now=clock.now()).pk


def rows_listed() -> dict[str, int]:
    """How many rows of the list that was sent in last are new, changed, as before or wrong."""
    return dict(Import.objects.latest("pk").counts)


def led_to_decision() -> Iterator[tuple[str, Ask]]:
    """The round that is open, invited to anew and then taken to its decision."""
    manager, now = _somebody(Role.ROUND_MANAGER.value), clock.now
    row = _round()
    delete_in_parts(row.invitations.all(), _AT_ONCE)
    Round.objects.filter(pk=row.pk).update(invited_at=None, played_on=row.announced)
    yield "look_through", lambda: look_again(row=_round(), actor=manager, now=now()).pk
    confirm_caps(row=_round(), digest=caps_digest(_round()), actor=manager, now=now())
    yield "invite", lambda: ask_to_invite(row=_round(), actor=manager, now=now()).pk
    if row.closes:
        play_on(row=_round(), day=row.closes + _POST_HAS_COME, actor=manager, now=now())
    sign_off(row=_round(), actor=manager, now=now())
    yield "freeze", lambda: ask_to_freeze(round=row.pk, actor=manager, now=now()).pk
    draw(round=row.pk, value=ExerciseValue(), actor=manager, now=now())
    yield "allocate", lambda: ask_to_allocate(round=row.pk, actor=manager, now=now()).pk
    review(round=row.pk, actor=_somebody(REVIEWER), now=now())
    yield "decide", lambda: ask_to_decide(round=row.pk, actor=manager, now=now()).pk


def _round() -> Round:
    return Round.objects.select_related("version__system").get(key=OPEN)


def _somebody(username: str) -> Actor:
    return actor_of(User.objects.get(username=username), clock.today())
