"""What a function that does long work is given, and what it gives back.

It is written so that it may be stopped anywhere and called again: it looks at what is stored and
goes on from there. What it stores it stores in short transactions, each of which ends by
`Work.reached`: then a part is stored only by the worker that still holds the work, and others who
write get their turn between two parts.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from hemval.apps.accounts.actor import Actor
from hemval.apps.jobs.giving_way import GivesWay
from hemval.apps.jobs.models import Job
from hemval.apps.jobs.steps import Step

Fact = str | int


class Stopped(Exception):
    """Somebody asked the work to stop; what is stored so far stays."""


class NotHeld(Exception):
    """Another worker has taken over, since this one was silent for too long."""


class WorkerEnds(Exception):
    """The worker is to end; another goes on with the work."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What the work came to: a message of the catalogue, with its facts. Never of a person."""

    message: str
    facts: Mapping[str, Fact] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """A piece of work in the hands of a worker.

    `about` is the row that it is done on. `wanted`: what was asked for besides. `actor`: who asked,
    with what she might do then. `at`: how far an earlier try came. `now` asks what time it is.
    `gives_way` lets others write between parts.
    """

    job: int
    about: int
    wanted: Mapping[str, object]
    actor: Actor
    at: int
    now: Callable[[], datetime]
    holder: str
    hold: timedelta
    worker_ends: Callable[[], bool]
    gives_way: GivesWay = field(default_factory=GivesWay)

    def reached(self, step: Step, at: int, of: int) -> None:
        """Tell how far the work has come, and keep it in hand.

        Called within the transaction that stores a part, as its last act: the part is then undone
        if the work is no longer this worker's, or if it is to stop. Raises Stopped, NotHeld and
        WorkerEnds, which are not to be caught.
        """
        held = Job.objects.filter(pk=self.job, held_by=self.holder)
        if not held.update(step=step.value, at=at, of=of, held_until=self.now() + self.hold):
            raise NotHeld
        if held.filter(stop_asked_at__isnull=False).exists():
            raise Stopped
        if self.worker_ends():
            raise WorkerEnds
        self.gives_way.after_part()


Doing = Callable[[Work], Result]
"""A function that does long work."""
