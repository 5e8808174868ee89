"""What somebody must do, and what has been noted of a client."""

from enum import StrEnum

from django.conf import settings
from django.db import models
from django.db.models import Q, UniqueConstraint

from hemval.apps.clients.models import Client
from hemval.apps.columns import one_of, only_after
from hemval.apps.rounds.models import Round


class TaskKind(StrEnum):
    """What has made a task."""

    CHOICE_HELD = "choice_held"
    """A choice waits for a case manager."""
    DECIDE = "decide"
    """A person is to decide who performs."""
    DIED = "died"
    MOVED = "moved"
    DECISION_ENDED = "decision_ended"
    NEWLY_PROTECTED = "newly_protected"
    ORDER_UNSEEN = "order_unseen"
    ORDER_REFUSED = "order_refused"
    ORDER_BY_HAND = "order_by_hand"
    LETTER_RETURNED = "letter_returned"
    LETTER_BY_HAND = "letter_by_hand"
    TELL_HER = "tell_her"
    """She changes provider or is offered a place, and no letter will tell her."""
    CALL_BACK = "call_back"
    LIST_CONTRADICTS = "list_contradicts"
    CODE_CLOSED = "code_closed"
    """Too many wrong were typed with the code of her letter."""
    MANDATE_ASKED = "mandate_asked"
    """Somebody asks on the web to act for her."""
    NOT_TOLD = "not_told"
    """She is to be told something that no message reached her with, and no letter tells."""
    LOG_SAMPLE = "log_sample"
    OWN = "own"
    """Somebody wrote it herself."""


class About(StrEnum):
    """What kind of row a task is about: whoever makes it and whoever ends it agree by this."""

    CALL = "call"
    CHOICE = "choice"
    CLIENT = "client"
    GIVEN = "given"
    """What a round came to for one client and one bundle."""
    LETTER = "letter"
    MANDATE = "mandate"
    MESSAGE = "message"
    ORDER = "order"
    PLACEMENT = "placement"


_WAITS = Q(done_at__isnull=True)


class Task(models.Model):
    """Something that somebody must do (uppgift), with an owner, a last day, and what it is about.

    `facts` are those of its sentence. `about` and `about_id` point at the row that it is about, so
    that the same thing makes one task. It is unseen until its owner, or anybody who may own it, has
    opened it.
    """

    kind = models.CharField(max_length=30)
    client = models.ForeignKey(Client, null=True, on_delete=models.PROTECT, related_name="tasks")
    round = models.ForeignKey(Round, null=True, on_delete=models.PROTECT, related_name="tasks")
    about = models.CharField(max_length=40, blank=True, default="")
    about_id = models.PositiveBigIntegerField(null=True)
    facts = models.JSONField(default=dict)
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="tasks"
    )
    due = models.DateField(null=True)
    made_at = models.DateTimeField()
    seen_at = models.DateTimeField(null=True)
    done_at = models.DateTimeField(null=True)
    done_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+"
    )
    done_how = models.TextField(blank=True, default="")

    class Meta:
        """One that is not done for each thing."""

        ordering = ("due", "made_at", "id")
        indexes = (
            models.Index(fields=("owner", "done_at", "due"), name="task_owner"),
            # What waits, in the two orders that it is read in: the first of either come at once.
            models.Index(
                fields=("due", "made_at", "id"), condition=_WAITS, name="task_waits_by_day"
            ),
            models.Index(fields=("made_at", "id"), condition=_WAITS, name="task_waits"),
        )
        constraints = (
            one_of("kind", TaskKind, table="task"),
            one_of("about", About, table="task", empty=True),
            only_after("done_at", "made_at", table="task"),
            UniqueConstraint(
                fields=("kind", "about", "about_id"),
                condition=Q(done_at__isnull=True, about_id__isnull=False),
                name="task_once",
            ),
        )

    def __str__(self) -> str:
        """Name it by its kind."""
        return self.kind


class Note(models.Model):
    """Something that somebody noted of a client (anteckning); it is never changed."""

    client = models.ForeignKey(Client, on_delete=models.PROTECT, related_name="notes")
    text = models.TextField()
    at = models.DateTimeField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")

    class Meta:
        """The newest first."""

        ordering = ("-at", "-id")

    def __str__(self) -> str:
        """Name it by its number."""
        return f"note {self.pk}"
