"""Choices that somebody has begun."""

from django.db import models
from django.db.models import Q, UniqueConstraint

from hemval.apps.clients.models import Client, Representative
from hemval.apps.columns import only_after
from hemval.apps.rounds.models import Round


class Draft(models.Model):
    """A choice that somebody has begun (påbörjat val): it stays when she signs out, and after.

    Each who chooses for a client has one of her own; `acting` is None for the client herself.
    `answers` are what she has answered, by bundle (`services/drafting.py`). Once it is registered,
    `receipts` are the numbers of its choices, and what she begins after that is another.
    """

    client = models.ForeignKey(Client, on_delete=models.CASCADE, related_name="drafts")
    round = models.ForeignKey(Round, on_delete=models.CASCADE, related_name="drafts")
    acting = models.ForeignKey(
        Representative, null=True, on_delete=models.CASCADE, related_name="drafts"
    )
    answers = models.JSONField(default=dict)
    begun_at = models.DateTimeField()
    changed_at = models.DateTimeField()
    registered_at = models.DateTimeField(null=True)
    receipts = models.JSONField(default=list)

    class Meta:
        """One under way for each who chooses."""

        ordering = ("-changed_at", "-id")
        constraints = (
            UniqueConstraint(
                fields=("client", "round"),
                condition=Q(acting__isnull=True, registered_at__isnull=True),
                name="draft_of_herself_once",
            ),
            UniqueConstraint(
                fields=("client", "round", "acting"),
                condition=Q(acting__isnull=False, registered_at__isnull=True),
                name="draft_for_another_once",
            ),
            only_after("registered_at", "begun_at", table="draft"),
        )

    def __str__(self) -> str:
        """Name it by its number."""
        return f"draft {self.pk}"
