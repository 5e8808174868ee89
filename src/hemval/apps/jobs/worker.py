"""Takes work that has been asked for, one piece at a time, and does it to its end.

A worker holds a piece of work for a short time, which it prolongs as long as it lives. One that is
killed holds nothing for long: another goes on where it stopped.
"""

import logging
import threading
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta

from django.db import DatabaseError, OperationalError, connection, connections
from django.db.models import F, Q, QuerySet
from django.utils.module_loading import import_string

from hemval.apps.accounts.actor import actor_of
from hemval.apps.accounts.models import User
from hemval.apps.faults import where_in_code
from hemval.apps.jobs.looks import Look, Looked
from hemval.apps.jobs.models import UNENDED, Job, JobKind
from hemval.apps.jobs.work import Doing, NotHeld, Result, Stopped, Work, WorkerEnds
from hemval.apps.refused import Refused
from hemval.core.dates.zone import today

HOLD = timedelta(seconds=30)
"""For how long a silent worker keeps its work."""
MOST_TRIES = 5
"""Work that has ended so many workers, or met so many faults of the database, is given up."""
LOOK_EVERY = timedelta(minutes=5)
"""So often is it seen whether anything is late."""
_REST = 1.0


log = logging.getLogger("hemval.jobs")


class Worker:
    """Does work of the kinds that it knows; `kinds` says by which function, by its dotted name."""

    def __init__(
        self,
        *,
        name: str,
        kinds: Mapping[JobKind, str],
        now: Callable[[], datetime],
        hold: timedelta = HOLD,
        looks: Sequence[Look] = (),
        soon: Sequence[Look] = (),
        let_go: Callable[[], object] = lambda: None,
        is_worn: Callable[[], bool] = lambda: False,
    ) -> None:
        """Be ready for work; no other worker has the same `name`.

        `looks` are done now and then, between pieces of work, and `soon` between any two of them:
        what somebody waits for, and costs one question where nobody does. `let_go` gives back the
        memory that a piece of work has held, when it is done with. `is_worn` tells, after that,
        whether another process had better go on.
        """
        self.name = name
        self._kinds = kinds
        self._now = now
        self._hold = hold
        self._looks = looks
        self._soon = soon
        self._let_go = let_go
        self._is_worn = is_worn
        self._looked_at: datetime | None = None
        self._in_part: list[Look] = []
        self._ends = threading.Event()

    def end(self) -> None:
        """Ask the worker to end: work goes back as soon as it tells how far it has come."""
        self._ends.set()

    @property
    def is_to_end(self) -> bool:
        """Has somebody asked the worker to end?"""
        return self._ends.is_set()

    def run(self) -> None:
        """Do whatever is asked for, until the worker is to end or is worn."""
        log.info("worker_begins", extra={"worker": self.name})
        while not self._ends.is_set():
            try:
                # Work first: what looks leave of memory is not there yet while it is done.
                did = self.run_one()
                self.look()
            except DatabaseError as error:
                # The database is away or busy: nothing is lost, since nobody holds what was held.
                log.warning("worker_waits", extra={"fault": where_in_code(error)})
                connections.close_all()
                did = False
            if did and self._is_worn():
                break
            if not did:
                connections.close_all()
                self._ends.wait(_REST)
        log.info("worker_ends", extra={"worker": self.name})

    def look(self) -> None:
        """See whether anything is late by now, where some time has passed since it was seen to.

        Before that, go on with what has been seen to in part.
        """
        now = self._now()
        looks, self._in_part = [*self._soon, *self._in_part], []
        if self._looked_at is None or now >= self._looked_at + LOOK_EVERY:
            self._looked_at, looks = now, [*self._soon, *self._looks]
        for look in looks:
            try:
                if look(now=now) is Looked.IN_PART:
                    self._in_part.append(look)
            except DatabaseError:
                raise
            except Exception as error:  # noqa: BLE001 - whatever it is, work goes on
                log.error("look_failed", extra={"fault": where_in_code(error)})  # noqa: TRY400

    def run_one(self) -> bool:
        """Do the piece of work that has waited longest; False when there is none."""
        job = self._take()
        if job is None:
            return False
        log.info("job_begins", extra={"job": job.pk, "kind": job.kind, "tries": job.tries})
        silence = threading.Event()
        beating = threading.Thread(target=self._beat, args=(job.pk, silence), daemon=True)
        beating.start()
        try:
            self._do(job)
        finally:
            silence.set()
            beating.join()
            self._let_go()
        return True

    def _take(self) -> Job | None:
        now = self._now()
        free = Q(held_until__isnull=True) | Q(held_until__lt=now)
        for job in _unended().filter(free, kind__in=[kind.value for kind in self._kinds])[:5]:
            if job.stop_asked_at is not None:
                _held_by(job.pk, job.held_by).update(stopped_at=now, held_by="")
                continue
            if job.tries >= MOST_TRIES:
                self._fail(job, Result(message="jobs-failed-again", facts={"tries": job.tries}))
                continue
            took = _held_by(job.pk, job.held_by).filter(free)
            if took.update(
                held_by=self.name,
                held_until=now + self._hold,
                begun_at=job.begun_at or now,
                tries=F("tries") + 1,
            ):
                return Job.objects.get(pk=job.pk)
        return None

    def _do(self, job: Job) -> None:
        held = _held_by(job.pk, self.name)
        facts = {"job": job.pk, "kind": job.kind}
        try:
            doing: Doing = import_string(self._kinds[JobKind(job.kind)])
            result = doing(self._work(job))
        except NotHeld:
            log.warning("job_taken_over", extra=facts)
        except Stopped:
            held.update(stopped_at=self._now(), held_by="")
            log.info("job_stopped", extra=facts)
        except WorkerEnds:
            held.update(held_by="", held_until=None, tries=F("tries") - 1)
            log.info("job_handed_back", extra=facts)
        except Refused as refused:
            self._fail(job, Result(message=refused.message, facts=refused.facts))
        except OperationalError as error:
            # The database was away or busy: it is tried again when a while has passed.
            later = self._now() + self._hold * job.tries
            held.update(held_by="", held_until=later)
            log.warning("job_waits", extra={**facts, "fault": where_in_code(error)})
        except Exception as error:  # noqa: BLE001 - whatever it is, others' work goes on
            where = where_in_code(error)
            self._fail(job, Result(message="jobs-failed-fault", facts={"fault": where}))
        else:
            held.update(done_at=self._now(), held_by="", result=_kept(result))
            log.info("job_done", extra=facts)

    def _fail(self, job: Job, result: Result) -> None:
        held = _held_by(job.pk, job.held_by)
        held.update(failed_at=self._now(), held_by="", result=_kept(result))
        told = {"job": job.pk, "kind": job.kind, "message_key": result.message}
        log.error("job_failed", extra={**told, "fault": result.facts.get("fault", "")})

    def _work(self, job: Job) -> Work:
        asked_by = User.objects.get(pk=job.asked_by_id)
        return Work(
            job=job.pk,
            about=job.about_id,
            wanted=job.wanted,
            actor=actor_of(asked_by, today(job.asked_at)),
            at=job.at,
            now=self._now,
            holder=self.name,
            hold=self._hold,
            worker_ends=self._ends.is_set,
        )

    def _beat(self, job: int, silence: threading.Event) -> None:
        """Prolong the hold while one long step tells nothing."""
        while not silence.wait(self._hold.total_seconds() / 3):
            try:
                if not _held_by(job, self.name).update(held_until=self._now() + self._hold):
                    break
            except DatabaseError as error:
                log.warning("job_not_prolonged", extra={"job": job, "fault": where_in_code(error)})
            finally:
                connection.close()


def _unended() -> QuerySet[Job]:
    return Job.objects.filter(UNENDED).order_by("asked_at", "pk")


def _held_by(job: int, worker: str) -> QuerySet[Job]:
    """The work of a number as long as that worker holds it, and it is not ended."""
    return _unended().filter(pk=job, held_by=worker)


def _kept(result: Result) -> dict[str, object]:
    return {"message": result.message, "facts": dict(result.facts)}
