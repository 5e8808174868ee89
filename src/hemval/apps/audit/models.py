"""What has been done and read: a chain that only grows.

Each event holds the digest of the one before it and of its own contents, so that one that is
altered or missing shows. Contents stand apart with a salt, and can be erased when their time is
up: the chain holds over what is left.
"""

from enum import StrEnum

from django.db import models
from django.db.models import CheckConstraint, Q, UniqueConstraint

from hemval.apps.columns import in_order, one_of


class Event(models.Model):
    """One thing that somebody did, or one person that somebody read of.

    `number` counts from 1 without a gap. `actor` is the id of a user, None for Hemval itself.
    `client` is the row number of the client that it is about, if it is about one; it refers to
    nothing, since the log outlives the client. `digest` is of everything here and of the event
    before it, by the key whose id `sealed_with` is.
    """

    number = models.PositiveBigIntegerField(unique=True)
    at = models.DateTimeField(db_index=True)
    actor = models.PositiveBigIntegerField(null=True, db_index=True)
    act = models.CharField(max_length=60, db_index=True)
    subject = models.CharField(max_length=60, blank=True, default="")
    subject_id = models.CharField(max_length=60, blank=True, default="")
    client = models.PositiveBigIntegerField(null=True, db_index=True)
    contents_digest = models.CharField(max_length=64)
    sealed_with = models.CharField(max_length=40)
    digest = models.CharField(max_length=64, unique=True)

    class Meta:
        """In the order that things happened."""

        ordering = ("number",)
        indexes = (
            models.Index(fields=("subject", "subject_id"), name="event_subject"),
            models.Index(fields=("client", "-number"), name="event_client"),
        )
        constraints = (CheckConstraint(condition=Q(number__gte=1), name="event_number_from_1"),)

    def __str__(self) -> str:
        """Name it by its number and act."""
        return f"{self.number} {self.act}"


class Contents(models.Model):
    """What an event tells besides, which can be erased.

    `salt` keeps it from being guessed by its digest, before and after. What is erased has neither
    text nor salt, and `erased_in` is the number of the event that tells of it.
    """

    event = models.OneToOneField(Event, on_delete=models.PROTECT, related_name="contents")
    salt = models.CharField(max_length=32, blank=True)
    text = models.TextField(blank=True)
    erased_in = models.PositiveBigIntegerField(null=True)

    class Meta:
        """It is whole, or erased."""

        constraints = (
            CheckConstraint(
                condition=(Q(erased_in__isnull=True) & ~Q(salt="") & ~Q(text=""))
                | Q(erased_in__isnull=False, salt="", text=""),
                name="contents_whole_or_erased",
            ),
        )

    def __str__(self) -> str:
        """Name it by its event."""
        return str(self.event_id)


class ChainHead(models.Model):
    """The last event of the chain: one row, locked by whoever adds the next.

    `seal` is by the key of that event: the end cannot be moved back without it.
    """

    number = models.PositiveBigIntegerField(default=0)
    digest = models.CharField(max_length=64, default="0" * 64)
    seal = models.CharField(max_length=64, blank=True, default="")

    class Meta:
        """There is one chain."""

        constraints = (CheckConstraint(condition=Q(pk=1), name="chain_head_is_one"),)

    def __str__(self) -> str:
        """Name it by where it has come."""
        return str(self.number)


class Verdict(StrEnum):
    """What somebody found when she looked at an event of the log."""

    IN_ORDER = "in_order"
    TO_ASK = "to_ask"
    """Whoever did it is to be asked why."""


class Review(models.Model):
    """A log review (loggranskning): some events about persons, drawn by chance from some days.

    `seed` says which: the same seed draws the same events, so that nobody can choose them.
    """

    since = models.DateField()
    until = models.DateField()
    size = models.PositiveIntegerField()
    seed = models.CharField(max_length=64)
    begun_at = models.DateTimeField()
    begun_by = models.PositiveBigIntegerField()

    class Meta:
        """The newest first."""

        ordering = ("-begun_at", "-id")
        constraints = (in_order("since", "until", table="review"),)

    def __str__(self) -> str:
        """Name it by its number."""
        return f"review {self.pk}"


class ReviewedEvent(models.Model):
    """One event that was drawn, by its number in the log, and what was found."""

    review = models.ForeignKey(Review, on_delete=models.CASCADE, related_name="events")
    number = models.PositiveBigIntegerField()
    verdict = models.CharField(max_length=20, blank=True, default="")
    remark = models.TextField(blank=True, default="")
    looked_at = models.DateTimeField(null=True)
    looked_by = models.PositiveBigIntegerField(null=True)

    class Meta:
        """Each event once; whoever has an opinion has looked."""

        ordering = ("review", "number")
        constraints = (
            UniqueConstraint(fields=("review", "number"), name="reviewed_event_once"),
            one_of("verdict", Verdict, table="reviewed_event", empty=True),
            CheckConstraint(
                condition=Q(verdict="", looked_at__isnull=True)
                | (~Q(verdict="") & Q(looked_at__isnull=False, looked_by__isnull=False)),
                name="reviewed_event_looked_at",
            ),
        )

    def __str__(self) -> str:
        """Name it by its number."""
        return str(self.number)
