"""Letters: ordered once, printed once, posted, come back."""

from django.db import models
from django.db.models import CheckConstraint, Q, UniqueConstraint

from hemval.apps.clients.models import Client
from hemval.apps.columns import one_of, only_after
from hemval.apps.rounds.models import Round
from hemval.core.correspondence.kinds import LetterKind


class Batch(models.Model):
    """Letters that are printed and posted together (utskriftsomgång)."""

    round = models.ForeignKey(Round, null=True, on_delete=models.PROTECT, related_name="batches")
    kind = models.CharField(max_length=20)
    language = models.CharField(max_length=20)
    dated = models.DateField()
    made_at = models.DateTimeField()
    printed_at = models.DateTimeField(null=True)
    sent_at = models.DateTimeField(null=True)
    sha256 = models.CharField(max_length=64, blank=True, default="")
    letters_counted = models.PositiveIntegerField(default=0)
    sheets = models.PositiveIntegerField(default=0)

    class Meta:
        """Sent only when it is printed."""

        ordering = ("-made_at", "id")
        constraints = (
            one_of("kind", LetterKind, table="batch"),
            only_after("sent_at", "printed_at", table="batch"),
        )

    def __str__(self) -> str:
        """Name it by its number."""
        return f"batch {self.pk}"


class Letter(models.Model):
    """A letter to one recipient, with the facts that it was written of.

    `key` is the letter's id, taken of its facts, so that the same letter is ordered once. `facts`
    stay as they were. The PDF stands in the store by its `sha256`. One that no longer holds is
    `held_at`, with why; one that another replaces names it.
    """

    key = models.CharField(max_length=20, unique=True)
    round = models.ForeignKey(Round, null=True, on_delete=models.PROTECT, related_name="letters")
    client = models.ForeignKey(Client, on_delete=models.PROTECT, related_name="letters")
    kind = models.CharField(max_length=20)
    language = models.CharField(max_length=20)
    recipient = models.CharField(max_length=60, blank=True, default="")
    by_hand = models.BooleanField(default=False)
    facts = models.JSONField()
    ordered_at = models.DateTimeField()
    waits_for = models.CharField(max_length=40, blank=True, default="")
    batch = models.ForeignKey(Batch, null=True, on_delete=models.PROTECT, related_name="letters")
    dated = models.DateField(null=True)
    printed_at = models.DateTimeField(null=True)
    pages = models.PositiveSmallIntegerField(null=True)
    sha256 = models.CharField(max_length=64, blank=True, default="")
    sent_at = models.DateTimeField(null=True)
    returned_at = models.DateTimeField(null=True)
    return_dealt_with = models.TextField(blank=True, default="")
    held_at = models.DateTimeField(null=True)
    held_because = models.CharField(max_length=40, blank=True, default="")
    replaced_by = models.ForeignKey(
        "self", null=True, on_delete=models.PROTECT, related_name="replaces"
    )

    class Meta:
        """Printed before it is sent, and sent before it comes back."""

        ordering = ("ordered_at", "id")
        indexes = (
            models.Index(fields=("round", "kind", "language"), name="letter_round_kind"),
            models.Index(fields=("client", "-ordered_at"), name="letter_client"),
        )
        constraints = (
            one_of("kind", LetterKind, table="letter"),
            only_after("sent_at", "printed_at", table="letter"),
            only_after("returned_at", "sent_at", table="letter"),
            CheckConstraint(
                condition=Q(printed_at__isnull=True) | ~Q(sha256=""),
                name="letter_printed_has_file",
            ),
            UniqueConstraint(
                fields=("round", "client", "kind", "recipient"),
                condition=Q(replaced_by__isnull=True, held_at__isnull=True)
                & ~Q(kind__in=("change", "place_free")),
                name="letter_of_a_kind_once",
            ),
        )

    def __str__(self) -> str:
        """Name it by its id."""
        return self.key
