"""Long work behind the pages."""

from enum import StrEnum

from django.conf import settings
from django.db import models
from django.db.models import Q, UniqueConstraint

from hemval.apps.columns import only_after


class JobKind(StrEnum):
    """What is done behind the pages."""

    IMPORT_READ = "import_read"
    IMPORT_TAKE = "import_take"
    IMPORT_UNDO = "import_undo"
    CHECK = "check"
    INVITE = "invite"
    FREEZE = "freeze"
    ALLOCATE = "allocate"
    DECIDE = "decide"
    SIMULATE = "simulate"
    LETTERS = "letters"
    EXPORT = "export"


UNENDED = Q(done_at__isnull=True, stopped_at__isnull=True, failed_at__isnull=True)
"""Asked for, and no worker is done with it."""


class Job(models.Model):
    """One piece of long work: asked for once, done once, wherever the machine stops.

    `about_id` is the row that it works on; only one job works on it at a time. A worker holds it
    until `held_until`; when that has passed with the work undone, another goes on where it stopped.
    `at` counts steps done of `of`. What it came to, or why it could not, is in `result` as a code
    and facts.
    """

    kind = models.CharField(max_length=20)
    about = models.CharField(max_length=40)
    about_id = models.PositiveBigIntegerField()
    wanted = models.JSONField(default=dict)
    asked_at = models.DateTimeField()
    asked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+"
    )
    begun_at = models.DateTimeField(null=True)
    held_by = models.CharField(max_length=80, blank=True, default="")
    held_until = models.DateTimeField(null=True)
    tries = models.PositiveSmallIntegerField(default=0)
    step = models.CharField(max_length=40, blank=True, default="")
    at = models.PositiveBigIntegerField(default=0)
    of = models.PositiveBigIntegerField(default=0)
    stop_asked_at = models.DateTimeField(null=True)
    done_at = models.DateTimeField(null=True)
    stopped_at = models.DateTimeField(null=True)
    failed_at = models.DateTimeField(null=True)
    result = models.JSONField(default=dict)

    class Meta:
        """One at a time on each thing."""

        ordering = ("asked_at", "id")
        constraints = (
            only_after("done_at", "begun_at", table="job"),
            UniqueConstraint(
                fields=("about", "about_id"),
                condition=UNENDED,
                name="job_one_at_a_time",
            ),
        )

    def __str__(self) -> str:
        """Name it by kind and number."""
        return f"{self.kind} {self.pk}"
