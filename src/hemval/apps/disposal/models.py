"""By which rule files are disposed of, who is held back, and each time that it was done."""

from django.db import models
from django.db.models import CheckConstraint, Q, UniqueConstraint

from hemval.apps.clients.models import Client
from hemval.apps.columns import only_after


class DisposalRule(models.Model):
    """How long what is kept of people stands (gallringsregel), as the municipality has decided.

    `years` count from the last note. Those born on a day of the month among `sample_days` are kept
    for research (arkivurval). The rule that was decided last holds.
    """

    years = models.PositiveSmallIntegerField()
    sample_days = models.JSONField(default=list)
    decision = models.TextField()
    set_at = models.DateTimeField()

    class Meta:
        """The newest first; somebody decided it."""

        ordering = ("-set_at", "-id")
        constraints = (
            CheckConstraint(condition=Q(years__gte=1), name="disposal_rule_of_years"),
            CheckConstraint(condition=~Q(decision=""), name="disposal_rule_was_decided"),
        )

    def __str__(self) -> str:
        """Name it by its decision."""
        return self.decision


class Hold(models.Model):
    """Somebody's file is to stand though its time is up (undantag från gallring), and why."""

    client = models.ForeignKey(Client, on_delete=models.CASCADE, related_name="disposal_holds")
    because = models.TextField()
    since = models.DateTimeField()
    until = models.DateTimeField(null=True)

    class Meta:
        """One at a time for each client."""

        ordering = ("client", "since")
        constraints = (
            CheckConstraint(condition=~Q(because=""), name="hold_says_why"),
            only_after("until", "since", table="hold"),
            UniqueConstraint(
                fields=("client",), condition=Q(until__isnull=True), name="hold_one_at_a_time"
            ),
        )

    def __str__(self) -> str:
        """Name it by its number."""
        return f"hold {self.pk}"


class Disposal(models.Model):
    """One time that files were disposed of (gallring), part by part till it was through.

    Whoever had no note since `before` was in it. `erased` counts rows by what they were, and
    `digest` is of the ids of the people, so that a list of them can be held against it. `leftover`
    are files of the store whose rows are gone, and that are still to be removed.
    """

    rule = models.ForeignKey(DisposalRule, on_delete=models.PROTECT, related_name="+")
    before = models.DateField()
    begun_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)
    people = models.PositiveIntegerField(default=0)
    erased = models.JSONField(default=dict)
    digest = models.CharField(max_length=64, blank=True, default="")
    leftover = models.JSONField(default=list)

    class Meta:
        """One at a time."""

        ordering = ("-begun_at", "-id")
        constraints = (
            only_after("ended_at", "begun_at", table="disposal"),
            UniqueConstraint(
                models.Value(1),
                condition=Q(ended_at__isnull=True),
                name="disposal_one_at_a_time",
            ),
        )

    def __str__(self) -> str:
        """Name it by its number."""
        return f"disposal {self.pk}"
