"""Rights to act for a client that are asked for."""

from django.conf import settings
from django.db import models
from django.db.models import CheckConstraint, Q, UniqueConstraint

from hemval.apps.clients.models import Client, Representative
from hemval.apps.columns import one_of, only_after
from hemval.core.facts.clients import Ground


class AskedToAct(models.Model):
    """What somebody has sent to be let act for whoever has a number (inkommen begäran).

    It is kept before anybody is looked for, and by the keyed digest of the number alone, so that
    to ask costs the same and leaves the same behind whether she is a client or not. The worker
    looks her up, and it is forgotten when it counts no more.
    """

    asker_digest = models.CharField(max_length=64)
    number_digest = models.CharField(max_length=64)
    name = models.CharField(max_length=200)
    ground = models.CharField(max_length=30)
    phone = models.CharField(max_length=60)
    asked_at = models.DateTimeField(db_index=True)
    looked_up_at = models.DateTimeField(null=True)

    class Meta:
        """The latest of each person for each number."""

        ordering = ("asked_at", "id")
        constraints = (
            one_of("ground", Ground, table="asked_to_act"),
            UniqueConstraint(fields=("asker_digest", "number_digest"), name="asked_to_act_once"),
        )

    def __str__(self) -> str:
        """Name it by its number."""
        return f"asked {self.pk}"


class Mandate(models.Model):
    """A right to act for a client that somebody with electronic identification asks for (ombud).

    `representative` is whom the office has found her to be, from then on: god man, förvaltare or
    holder of a power whose paper somebody has seen. Refused, there is none.
    """

    client = models.ForeignKey(Client, on_delete=models.CASCADE, related_name="mandates")
    number_digest = models.CharField(max_length=64, db_index=True)
    name = models.CharField(max_length=200)
    ground = models.CharField(max_length=30)
    phone = models.CharField(max_length=60, blank=True, default="")
    asked_at = models.DateTimeField()
    representative = models.ForeignKey(
        Representative, null=True, on_delete=models.SET_NULL, related_name="mandates"
    )
    settled_at = models.DateTimeField(null=True)
    settled_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+"
    )

    class Meta:
        """One that waits for each person and client; whoever is somebody is settled."""

        ordering = ("asked_at", "id")
        constraints = (
            one_of("ground", Ground, table="mandate"),
            only_after("settled_at", "asked_at", table="mandate"),
            UniqueConstraint(
                fields=("client", "number_digest"),
                condition=Q(settled_at__isnull=True),
                name="mandate_waits_once",
            ),
            CheckConstraint(
                condition=Q(representative__isnull=True) | Q(settled_at__isnull=False),
                name="mandate_of_somebody_is_settled",
            ),
        )

    def __str__(self) -> str:
        """Name it by its number."""
        return f"mandate {self.pk}"
