"""Which function does which long work, by its dotted name; a kind that is not here waits."""

from hemval.apps.jobs.models import JobKind

JOB_KINDS: dict[JobKind, str] = {}
