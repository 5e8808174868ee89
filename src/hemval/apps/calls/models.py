"""Calls to those who are told by phone first, and what came of each attempt."""

from enum import StrEnum

from django.conf import settings
from django.db import models
from django.db.models import CheckConstraint, Q

from hemval.apps.allocation.models import Given
from hemval.apps.columns import one_of
from hemval.apps.providers.models import Provider
from hemval.apps.rounds.models import Round
from hemval.core.people.gone import Gone
from hemval.core.placement.calling import CallReason


class Call(models.Model):
    """Somebody to be called before her letter goes (samtal), and how it stands.

    `round` is that of `given`. `rank` is the order in which calls are made. `claim` is shared by
    those who are placed as one; `size` is the room that they take, and `leaves` where each provider
    that may be offered has it. `told` is what the script is said from, without who she is.
    `taken_by` has the call now, and nobody else; `agreed` is the provider that she agreed to, whose
    room (`took`, at `leaf`) is hers from that moment. `has_agreed_to_stay`: she keeps what she has.
    `closed_for`: why it is closed though she has answered nothing, empty for any other.
    """

    given = models.OneToOneField(Given, on_delete=models.PROTECT, related_name="call")
    round = models.ForeignKey(Round, on_delete=models.PROTECT, related_name="+")
    reason = models.CharField(max_length=40)
    rank = models.PositiveIntegerField()
    claim = models.CharField(max_length=80, db_index=True)
    size = models.PositiveIntegerField()
    leaves = models.JSONField(default=dict)
    told = models.JSONField(default=dict)
    call_by = models.DateField(null=True)
    taken_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+"
    )
    taken_at = models.DateTimeField(null=True)
    call_back_at = models.DateTimeField(null=True)
    reached_at = models.DateTimeField(null=True)
    agreed = models.ForeignKey(Provider, null=True, on_delete=models.PROTECT, related_name="+")
    agreed_starts = models.DateField(null=True)
    leaf = models.CharField(max_length=130, blank=True, default="")
    took = models.PositiveIntegerField(default=0)
    has_agreed_to_stay = models.BooleanField(default=False)
    closed_at = models.DateTimeField(null=True)
    closed_for = models.CharField(max_length=20, blank=True, default="")

    class Meta:
        """Nobody has agreed who was not reached, and what is closed for a reason is closed."""

        ordering = ("rank", "id")
        indexes = (
            models.Index(
                fields=("call_by", "rank", "id"),
                condition=Q(closed_at__isnull=True),
                name="call_waiting",
            ),
            models.Index(fields=("round", "closed_at"), name="call_counted"),
            models.Index(fields=("round",), condition=Q(agreed__isnull=False), name="call_agreed"),
        )
        constraints = (
            one_of("closed_for", Gone, table="call", empty=True),
            CheckConstraint(
                condition=Q(closed_for="") | Q(closed_at__isnull=False, agreed__isnull=True),
                name="call_closed_for_nothing_agreed",
            ),
            CheckConstraint(
                condition=Q(taken_by__isnull=True, taken_at__isnull=True)
                | Q(taken_by__isnull=False, taken_at__isnull=False),
                name="call_taken_by_somebody",
            ),
            CheckConstraint(
                condition=Q(agreed__isnull=True) | Q(reached_at__isnull=False),
                name="call_agreed_when_reached",
            ),
        )

    def __str__(self) -> str:
        """Name it by its number."""
        return f"call {self.pk}"

    @property
    def kept(self) -> str:
        """Whom she may keep to, by name: whom the round gave one who was parted from those at home.

        Empty where she has nobody to keep to. Needs its `given` with provider.
        """
        provider = self.given.provider
        return provider.name if provider and self.reason == CallReason.APART else ""

    @property
    def is_for_case_manager(self) -> bool:
        """Was she reached, and did she say what no call can settle?"""
        return self.reached_at is not None and self.closed_at is None


class CallOutcome(StrEnum):
    """What came of an attempt to reach somebody."""

    NOT_REACHED = "not_reached"
    CALL_BACK = "call_back"
    """She was reached, and is to be called again at a time."""
    AGREED = "agreed"
    """She has agreed to a provider that has room."""
    KEEPS = "keeps"
    """She keeps what she has."""
    OTHER = "other"
    """She said something else, which a case manager is to see to; the call waits for that."""
    AS_GIVEN = "as_given"
    """A case manager has seen to what she said: what the round came to stands."""


class Attempt(models.Model):
    """One attempt to reach somebody by phone, and what came of it."""

    call = models.ForeignKey(Call, on_delete=models.PROTECT, related_name="attempts")
    at = models.DateTimeField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    outcome = models.CharField(max_length=30)
    remark = models.TextField(blank=True, default="")

    class Meta:
        """In the order that they were made."""

        ordering = ("call", "at", "id")
        constraints = (one_of("outcome", CallOutcome, table="attempt"),)

    def __str__(self) -> str:
        """Name it by its number."""
        return f"attempt {self.pk}"
