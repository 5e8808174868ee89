"""What is told the public, as the database remembers it. Rows are added and ended, never changed:
so it can be said what a page told on any day."""

from enum import StrEnum

from django.conf import settings
from django.db import models
from django.db.models import CheckConstraint, F, Q, UniqueConstraint

from hemval.apps.columns import in_order, one_of, only_after
from hemval.apps.providers.models import Provider
from hemval.core.comparison.fields import Compared


class Verdict(StrEnum):
    """What came of a fact that was proposed."""

    SHOWN = "shown"
    """Somebody else has looked at it, and it shows."""
    REFUSED = "refused"
    REPLACED = "replaced"
    """Another was proposed of the same before anybody had looked at it."""


class Fact(models.Model):
    """A fact of a provider (uppgift): what it says, who proposed it, and who has looked at it.

    It shows from when somebody else than who proposed it says that it may, until a later one of
    the same shows, or somebody takes it back. `words` has a text for each language. One that is
    withdrawn shows for no day, not for those when it did.
    """

    provider = models.ForeignKey(Provider, on_delete=models.PROTECT, related_name="public_facts")
    field = models.CharField(max_length=30)
    value = models.CharField(max_length=60, blank=True, default="")
    words = models.JSONField(default=dict)
    answers = models.PositiveIntegerField(null=True)
    as_of = models.DateField()
    source = models.CharField(max_length=200)
    proposed_at = models.DateTimeField()
    proposed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+"
    )
    is_own = models.BooleanField(default=False)
    """The provider itself has proposed it."""
    verdict = models.CharField(max_length=20, blank=True, default="")
    reviewed_at = models.DateTimeField(null=True)
    reviewed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+"
    )
    remark = models.TextField(blank=True, default="")
    ended_at = models.DateTimeField(null=True)
    ended_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+"
    )
    because = models.TextField(blank=True, default="")
    withdrawn_at = models.DateTimeField(null=True)
    withdrawn_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+"
    )

    class Meta:
        """One at a time waits of each fact; nobody looks at her own."""

        ordering = ("provider", "field", "id")
        constraints = (
            one_of("field", Compared, table="fact"),
            one_of("verdict", Verdict, table="fact", empty=True),
            only_after("reviewed_at", "proposed_at", table="fact"),
            only_after("ended_at", "reviewed_at", table="fact"),
            UniqueConstraint(
                fields=("provider", "field"), condition=Q(verdict=""), name="fact_waits_once"
            ),
            CheckConstraint(
                condition=Q(verdict="") ^ Q(reviewed_at__isnull=False),
                name="fact_verdict_with_its_moment",
            ),
            CheckConstraint(
                condition=~Q(verdict=Verdict.SHOWN.value)
                | (Q(reviewed_by__isnull=False) & ~Q(reviewed_by=F("proposed_by"))),
                name="fact_seen_by_another",
            ),
            CheckConstraint(
                condition=Q(ended_at__isnull=True)
                | (Q(verdict=Verdict.SHOWN.value) & Q(ended_by__isnull=False)),
                name="fact_taken_back_when_shown",
            ),
            CheckConstraint(
                condition=Q(withdrawn_at__isnull=True)
                | (Q(ended_at__isnull=False) & Q(withdrawn_by__isnull=False)),
                name="fact_withdrawn_is_taken_back",
            ),
        )

    def __str__(self) -> str:
        """Name it by what it is a fact of."""
        return self.field


WAITS = Q(verdict="")
"""Proposed, and nobody else has looked at it."""


class KnownSince(models.Model):
    """What the municipality's own lists say of a provider from a day on, as pages tell it.

    A row is added when a day begins and something is other than in the last one.
    """

    provider = models.ForeignKey(Provider, on_delete=models.CASCADE, related_name="known")
    day = models.DateField()
    values = models.JSONField()

    class Meta:
        """Once a day at most."""

        ordering = ("provider", "day")
        constraints = (UniqueConstraint(fields=("provider", "day"), name="known_once_a_day"),)

    def __str__(self) -> str:
        """Name it by its day."""
        return self.day.isoformat()


class OrderKey(models.Model):
    """The secret key that a day's neutral orders follow from.

    Its promise is in the log when the day begins; the key is shown when the day is over.
    """

    day = models.DateField(unique=True)
    key = models.BinaryField()
    promise = models.CharField(max_length=64)
    made_at = models.DateTimeField()

    class Meta:
        """The latest last."""

        ordering = ("day",)

    def __str__(self) -> str:
        """Name it by its day."""
        return self.day.isoformat()


class News(models.Model):
    """News for everybody, such as of a round: a text for each language, shown between two days."""

    words = models.JSONField()
    starts = models.DateField()
    ends = models.DateField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)
    ended_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+"
    )

    class Meta:
        """The newest first."""

        ordering = ("-starts", "-id")
        verbose_name_plural = "news"
        constraints = (
            in_order("starts", "ends", table="news"),
            only_after("ended_at", "at", table="news"),
        )

    def __str__(self) -> str:
        """Name it by its number."""
        return f"news {self.pk}"


class PhoneDay(models.Model):
    """When somebody answers on one day that is not like others; no hours is not at all.

    What is said last of a day holds.
    """

    day = models.DateField(db_index=True)
    hours = models.JSONField(default=list)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()
    is_usual = models.BooleanField(default=False)
    """The day is like others after all."""

    class Meta:
        """The day first, then what was said last."""

        ordering = ("day", "id")

    def __str__(self) -> str:
        """Name it by its day."""
        return self.day.isoformat()


class Brochure(models.Model):
    """The brochure of an area (broschyr) as it is now, in one language and one size of print.

    `area` is empty for the whole municipality. `digest` is of all that the paper says, so
    that it is printed again when that is other than before; `steady_digest` of all but where there
    is room, for which alone it is not printed at once. `sha256` names the file in the store.
    """

    area = models.CharField(max_length=60, blank=True)
    language = models.CharField(max_length=10)
    is_large = models.BooleanField()
    day = models.DateField()
    digest = models.CharField(max_length=64)
    steady_digest = models.CharField(max_length=64)
    sha256 = models.CharField(max_length=64)
    pages = models.PositiveSmallIntegerField()
    made_at = models.DateTimeField()

    class Meta:
        """One of each."""

        ordering = ("area", "language", "is_large")
        constraints = (
            UniqueConstraint(fields=("area", "language", "is_large"), name="brochure_once"),
        )

    def __str__(self) -> str:
        """Name it by its area and its language."""
        return f"{self.area} {self.language}"
