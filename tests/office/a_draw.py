"""A made-up round taken through its draw in the office, as far as a test wants."""

from datetime import UTC, datetime, timedelta
from unittest.mock import patch

from tests.office.a_round import a_round
from tests.office.people import acting, somebody

from hemval.apps.accounts.actor import Actor
from hemval.apps.accounts.acts import Role
from hemval.apps.allocation.services.allocating import ask_to_allocate
from hemval.apps.allocation.services.deciding import ask_to_decide
from hemval.apps.allocation.services.drawing import draw
from hemval.apps.allocation.services.freezing import ask_to_freeze
from hemval.apps.allocation.services.reviewing import review
from hemval.apps.jobs.models import Job
from hemval.apps.jobs.queries import Progress, progress
from hemval.apps.jobs.worker import Worker
from hemval.apps.rounds.models import Round
from hemval.core.lottery.public_value import ExerciseValue, PublicValue, PublishedNumbers, Rfc3797
from hemval.web.job_kinds import JOB_KINDS

CLOSED = datetime(2020, 10, 9, 9, tzinfo=UTC)
NUMBERS = Rfc3797(sources=(PublishedNumbers(name="Lotto", numbers=("3", "14", "15")),))


SECRETS = "hemval.apps.allocation.services.freezing.secret_bytes"
"""Where the office asks chance for a round's secrets; here the same ones come each time, so that
who gets which place, and who is to be called, is the same each time a test runs."""


def manager(name: str = "") -> Actor:
    """Somebody who runs rounds."""
    return acting(somebody(Role.ROUND_MANAGER, name=name))


def real(row: Round, actor: Actor) -> Round:
    """Make a made-up round a real one that is ready to be frozen."""
    row.is_exercise = False
    row.draw_value = {"source": "rfc3797", "names": ["Lotto"]}
    row.invited_at = CLOSED - timedelta(days=30)
    row.signed_off_at, row.signed_off_by_id = CLOSED - timedelta(days=1), actor.user
    row.save()
    return row


def done(job: Job, now: datetime = CLOSED) -> Progress:
    """Let a worker do a piece of work; what it came to."""
    Worker(name=f"worker {job.pk}", kinds=JOB_KINDS, now=lambda: now).run_one()
    found = progress(job.pk)
    assert found is not None
    return found


def frozen(actor: Actor, *, clients: int = 60, exercise: bool = False) -> Round:
    """A round that is frozen."""
    row = a_round(clients=clients, choices=True)
    if exercise:
        Round.objects.filter(pk=row.pk).update(invited_at=CLOSED - timedelta(days=30))
    else:
        real(row, actor)
    freeze(row, actor)
    return Round.objects.get(pk=row.pk)


def freeze(row: Round, actor: Actor) -> None:
    """Freeze a round, with the secrets that tests use."""
    with patch(SECRETS, lambda count: b"7" * count):
        done(ask_to_freeze(round=row.pk, actor=actor, now=CLOSED))


def drawn(actor: Actor, *, clients: int = 60, exercise: bool = False) -> Round:
    """A round that is drawn."""
    row = frozen(actor, clients=clients, exercise=exercise)
    value: PublicValue = ExerciseValue() if exercise else NUMBERS
    draw(round=row.pk, value=value, actor=actor, now=CLOSED)
    return Round.objects.get(pk=row.pk)


def allocated(actor: Actor, *, clients: int = 60, exercise: bool = False) -> Round:
    """A round in which places are given."""
    row = drawn(actor, clients=clients, exercise=exercise)
    done(ask_to_allocate(round=row.pk, actor=actor, now=CLOSED))
    return Round.objects.select_related("version__system").get(pk=row.pk)


def decided(actor: Actor, reviewer: Actor, *, clients: int = 60) -> Round:
    """A round that is decided."""
    return decide(allocated(actor, clients=clients), actor, reviewer)


def closed_to_decided(row: Round, actor: Actor, reviewer: Actor) -> Round:
    """Take a round that is closed through to its decision."""
    freeze(real(row, actor), actor)
    draw(round=row.pk, value=NUMBERS, actor=actor, now=CLOSED)
    done(ask_to_allocate(round=row.pk, actor=actor, now=CLOSED))
    return decide(row, actor, reviewer)


def decide(row: Round, actor: Actor, reviewer: Actor) -> Round:
    """Let one review and another decide."""
    review(round=row.pk, actor=reviewer, now=CLOSED)
    done(ask_to_decide(round=row.pk, actor=actor, now=CLOSED))
    return Round.objects.select_related("version__system").get(pk=row.pk)
