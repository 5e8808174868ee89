"""A made-up round whose people are invited, and its letters printed in this process."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import pytest
from tests.office.made_up import made_up_lists
from tests.office.people import acting, somebody

from hemval.apps.accounts.actor import Actor
from hemval.apps.accounts.acts import Role
from hemval.apps.correspondence import batching
from hemval.apps.correspondence.printing import print_in
from hemval.apps.correspondence.services import ask_to_print
from hemval.apps.jobs.models import JobKind
from hemval.apps.jobs.queries import Progress, progress
from hemval.apps.jobs.work import Result, Work
from hemval.apps.jobs.worker import Worker
from hemval.apps.rounds.models import Round
from hemval.apps.transfers.taking import take_round
from hemval.core.correspondence.kinds import LetterKind
from hemval.files.round_folder import FolderRead, read_round
from hemval.letters.post import pressroom
from hemval.letters.post.pressroom import Job, Pressed
from hemval.web.job_kinds import JOB_KINDS

OPEN = datetime(2020, 9, 21, 8, tzinfo=UTC)
"""A day on which the made-up round is open."""


@pytest.fixture(scope="session")
def lists() -> FolderRead:
    return read_round(made_up_lists("botkyrka", 24, seed=3))


@pytest.fixture
def row(lists: FolderRead, db: None) -> Round:
    """A round whose people are invited."""
    row = take_round(lists.facts, lists.system, now=OPEN).round
    row.invited_at = OPEN
    row.is_exercise = False
    row.save()
    return row


@pytest.fixture
def actor(row: Round) -> Actor:
    return acting(somebody(Role.ROUND_MANAGER))


@pytest.fixture(autouse=True)
def _unset(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> None:
    """Unless a test is marked `as_pdf`, no letter is set."""
    if "as_pdf" not in request.fixturenames:
        monkeypatch.setattr(pressroom, "print_one", unset)
        monkeypatch.setattr(batching, "print_as_one", unset_batch)


@pytest.fixture
def as_pdf() -> None:
    """Letters are set for real."""


def unset(_press: Any, _terms: Any, _compose: Any, job: Job) -> Pressed:
    """A letter that tells its id and its day, and nothing else."""
    told = f"{job.stamp.id} {job.stamp.dated} {job.stamp.replaces}"
    return Pressed(pdf=told.encode(), pages=4, window=(job.order.name,))


def unset_batch(jobs: tuple[Job, ...], *_: Any, **__: Any) -> bytes:
    """A batch that tells the ids of its letters."""
    return " ".join(job.stamp.id for job in jobs).encode()


def print_here(work: Work) -> Result:
    """Letters printed in this process."""
    return print_in(work, workers=0)


IN_THIS_PROCESS = {**JOB_KINDS, JobKind.LETTERS: f"{__name__}.print_here"}
Print = Callable[..., Progress]


@pytest.fixture
def print_kinds(row: Round, actor: Actor) -> Print:
    """Ask for letters and let a worker print them."""

    def printing_them(*kinds: LetterKind, on: date | None = None, now: datetime = OPEN) -> Progress:
        job = ask_to_print(row=row, kinds=kinds, on=on or now.date(), actor=actor, now=now)
        Worker(name="w", kinds=IN_THIS_PROCESS, now=lambda: now).run_one()
        found = progress(job.pk)
        assert found is not None
        return found

    return printing_them
