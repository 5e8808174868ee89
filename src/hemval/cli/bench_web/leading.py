"""Leads the rounds of an office that is measured to where people are when they are measured."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime, time

from hemval import clock
from hemval.apps.accounts.actor import Actor
from hemval.apps.accounts.acts import Role
from hemval.apps.allocation.services.allocating import ask_to_allocate
from hemval.apps.allocation.services.deciding import ask_to_decide
from hemval.apps.allocation.services.drawing import draw
from hemval.apps.allocation.services.freezing import ask_to_freeze
from hemval.apps.allocation.services.reviewing import review
from hemval.apps.choice_system.models import Bundle
from hemval.apps.choice_system.services import add_version
from hemval.apps.clients.models import Client, Representative
from hemval.apps.jobs.models import Job
from hemval.apps.jobs.worker import Worker
from hemval.apps.providers.models import Provider
from hemval.apps.rounds.caps import caps_digest
from hemval.apps.rounds.models import Round
from hemval.apps.rounds.services.inviting import ask_to_invite
from hemval.apps.rounds.services.planning import confirm_caps, look_again, play_on
from hemval.apps.rounds.services.signing import sign_off
from hemval.apps.rounds.writing import add_choices, add_round
from hemval.apps.row_keys import tied
from hemval.cli.bench_web.lists import ListsOfRound
from hemval.cli.bench_web.staff import REVIEWER
from hemval.core.dates.zone import at
from hemval.core.lottery.public_value import PublishedNumbers, Rfc3797
from hemval.web.job_kinds import JOB_KINDS

NUMBERS = Rfc3797(sources=(PublishedNumbers(name="Lotto", numbers=("3", "14", "15")),))
_WORKER = "bench"
_MORNING = time(9)
Staff = Mapping[str, Actor]


class WorkFailed(Exception):
    """Work that had been asked for did not come to its end; says what it told."""


def add_open_round(lists: ListsOfRound, now: datetime) -> Round:
    """Add a round and its choices to an office that has the lists of everybody already."""
    text = lists.system.source.decode("utf-8")
    version = add_version(text=text, file=lists.facts.plan.system, added_by=None, now=now)
    providers = dict(Provider.objects.values_list("key", "pk"))
    row = add_round(lists.facts.plan, version, providers, now)
    acting = Representative.objects.values_list("client__key", "key", "pk")
    add_choices(
        lists.facts.choices,
        row,
        clients=dict(Client.objects.values_list("key", "pk")),
        bundles=dict(Bundle.objects.values_list("key", "pk")),
        providers=providers,
        representatives={tied(client, key): pk for client, key, pk in acting},
    )
    return row


def open_round(row: Round, staff: Staff) -> None:
    """Invite everybody in an exercise, and let it be its last day."""
    manager, now = staff[Role.ROUND_MANAGER.value], clock.now()
    if row.announced and row.closes:
        play_on(row=row, day=row.announced, actor=manager, now=now)
        _invite(row, manager, now)
        play_on(row=row, day=row.closes, actor=manager, now=now)


def open_in_earnest(row: Round, staff: Staff) -> None:
    """Invite everybody to a real round, on the day that it was announced."""
    _invite(row, staff[Role.ROUND_MANAGER.value], _morning(row.announced))


def decide(row: Round, staff: Staff) -> Iterator[tuple[str, Callable[[], None]]]:
    """The steps that take a real round to its decision, each by its name, one after another."""
    manager, pk = staff[Role.ROUND_MANAGER.value], row.pk

    def invite() -> None:
        open_in_earnest(row, staff)

    def freeze() -> None:
        sign_off(row=row, actor=manager, now=clock.now())
        _done(ask_to_freeze(round=pk, actor=manager, now=clock.now()))

    def allocate() -> None:
        draw(round=pk, value=NUMBERS, actor=manager, now=clock.now())
        _done(ask_to_allocate(round=pk, actor=manager, now=clock.now()))

    def decide_it() -> None:
        review(round=pk, actor=staff[REVIEWER], now=clock.now())
        _done(ask_to_decide(round=pk, actor=manager, now=clock.now()))

    yield from {
        "invite": invite,
        "freeze": freeze,
        "allocate": allocate,
        "decide": decide_it,
    }.items()


def _invite(row: Round, manager: Actor, now: datetime) -> None:
    confirm_caps(row=row, digest=caps_digest(row), actor=manager, now=now)
    held = Round.objects.select_related("version__system").get(pk=row.pk)
    _look_through(held, manager, now)
    _done(ask_to_invite(row=held, actor=manager, now=now), now)


def _look_through(row: Round, manager: Actor, now: datetime) -> None:
    _done(look_again(row=row, actor=manager, now=now), now)


def _done(job: Job, now: datetime | None = None) -> None:
    """Let a worker do what has been asked for; raises WorkFailed where it does not come through."""
    worker = Worker(name=_WORKER, kinds=JOB_KINDS, now=lambda: now or clock.now())
    while worker.run_one():
        pass
    job.refresh_from_db()
    if job.done_at is None:
        raise WorkFailed(f"{job.kind}: {job.result}")


def _morning(day: date | None) -> datetime:
    return at(day, _MORNING) if day else clock.now()
