"""What is known of long work: how far it has come, and what it came to."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from django.db.models import Count, Min, Q

from hemval.apps.jobs.models import UNENDED, Job, JobKind
from hemval.apps.jobs.work import Fact

_SHOWN = 30


class State(StrEnum):
    """Where a piece of work stands; its words are `jobs-state-…`."""

    WAITS = "waits"
    """Asked for, and no worker has begun."""
    GOES_ON = "goes_on"
    STOPPING = "stopping"
    """Asked to stop, and still in a worker's hands."""
    STOPPED = "stopped"
    DONE = "done"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far a piece of work has come. `message` with its facts tells what it came to, if it has.

    `percent` is None where the work has not told how much there is.
    """

    job: int
    kind: JobKind
    about: str
    about_id: int
    state: State
    asked_at: datetime
    asked_by: str
    step: str = ""
    at: int = 0
    of: int = 0
    ended_at: datetime | None = None
    message: str = ""
    facts: Mapping[str, Fact] = field(default_factory=dict)

    @property
    def is_ended(self) -> bool:
        """Will no worker do more of it?"""
        return self.ended_at is not None

    @property
    def percent(self) -> int | None:
        """How much of this step is done, in whole percent."""
        return min(100, 100 * self.at // self.of) if self.of else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How much work there is; `oldest_waits` is for how many seconds the first has waited."""

    waiting: int
    under_way: int
    failed: int
    oldest_waits: int


def standing(now: datetime) -> Standing:
    """How much work there is in all, as whoever runs the installation needs to know it.

    Work that nobody holds any more is waiting.
    """
    held = Q(held_until__gte=now)
    found = Job.objects.aggregate(
        waiting=Count("pk", filter=UNENDED & ~held),
        under_way=Count("pk", filter=UNENDED & held),
        failed=Count("pk", filter=Q(failed_at__isnull=False)),
        since=Min("asked_at", filter=UNENDED & ~held),
    )
    since = found.pop("since")
    return Standing(**found, oldest_waits=int((now - since).total_seconds()) if since else 0)


def progress(job: int) -> Progress | None:
    """How far one piece of work has come; None where there is none of that number."""
    found = Job.objects.select_related("asked_by").filter(pk=job).first()
    return _progress(found) if found else None


def latest_on(about: str, about_id: int, *kinds: JobKind) -> Progress | None:
    """The work that was asked for last on a row, of the kinds named or of any."""
    found = Job.objects.select_related("asked_by").filter(about=about, about_id=about_id)
    if kinds:
        found = found.filter(kind__in=[kind.value for kind in kinds])
    last = found.order_by("-asked_at", "-pk").first()
    return _progress(last) if last else None


def latest_on_each(about: str, ids: Sequence[int]) -> Mapping[int, Progress]:
    """The work that was asked for last on each of some rows, by row number."""
    found = Job.objects.select_related("asked_by").filter(about=about, about_id__in=ids)
    return {job.about_id: _progress(job) for job in found.order_by("asked_at", "pk")}


def is_under_way(*kinds: JobKind) -> bool:
    """Is any work of some kinds asked for, and not ended?"""
    return Job.objects.filter(UNENDED, kind__in=[kind.value for kind in kinds]).exists()


def latest() -> tuple[Progress, ...]:
    """The work that was asked for last, the newest first."""
    found = Job.objects.select_related("asked_by").order_by("-asked_at", "-pk")[:_SHOWN]
    return tuple(_progress(one) for one in found)


def _progress(job: Job) -> Progress:
    return Progress(
        job=job.pk,
        kind=JobKind(job.kind),
        about=job.about,
        about_id=job.about_id,
        state=_state(job),
        asked_at=job.asked_at,
        asked_by=str(job.asked_by),
        step=job.step,
        at=job.at,
        of=job.of,
        ended_at=job.done_at or job.stopped_at or job.failed_at,
        message=job.result.get("message", ""),
        facts=job.result.get("facts", {}),
    )


def _state(job: Job) -> State:
    if job.done_at:
        return State.DONE
    if job.failed_at:
        return State.FAILED
    if job.stopped_at:
        return State.STOPPED
    if job.stop_asked_at:
        return State.STOPPING
    return State.GOES_ON if job.begun_at else State.WAITS
