"""Rounds of choice: their plan, what followed from it, and who was invited."""

from django.conf import settings
from django.db import models
from django.db.models import CheckConstraint, Q, UniqueConstraint

from hemval.apps.choice_system.models import Bundle, SystemVersion
from hemval.apps.clients.models import Client
from hemval.apps.columns import in_order, one_of, only_after
from hemval.apps.providers.models import Provider
from hemval.core.system.choice import OrderBy
from hemval.core.system.values import RoundKind


class Round(models.Model):
    """A round (valomgång). How far it has come is told by which moments are known.

    The days are its plan. `draw_value` is the public value that it names before anybody knows it.
    An exercise is played on `played_on`, which stands for today in everything that it does.
    `caps_digest` is of the caps as they were when somebody confirmed them: where they have changed
    since, they are not confirmed. `carried_out_at`: everything that follows from the decision is
    done. `letter_key_cipher` is the secret of its letters, encrypted.
    """

    key = models.CharField(max_length=60, unique=True)
    version = models.ForeignKey(SystemVersion, on_delete=models.PROTECT, related_name="rounds")
    kind = models.CharField(max_length=20)
    is_exercise = models.BooleanField(default=False)
    played_on = models.DateField(null=True)
    facts_on = models.DateField()
    announced = models.DateField(null=True)
    opens = models.DateField(null=True)
    closes = models.DateField(null=True)
    share_base_on = models.DateField(null=True)
    notify_by = models.DateField(null=True)
    effect = models.DateField()
    order_source = models.CharField(max_length=20, blank=True, default="")
    leaving = models.ForeignKey(Provider, null=True, on_delete=models.PROTECT, related_name="+")
    temporary_performer = models.ForeignKey(
        Provider, null=True, on_delete=models.PROTECT, related_name="+"
    )
    draw_value = models.JSONField(null=True)
    set_up_at = models.DateTimeField()
    invited_at = models.DateTimeField(null=True)
    caps_confirmed_at = models.DateTimeField(null=True)
    caps_digest = models.CharField(max_length=64, blank=True, default="")
    signed_off_at = models.DateTimeField(null=True)
    signed_off_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+"
    )
    frozen_at = models.DateTimeField(null=True)
    drawn_at = models.DateTimeField(null=True)
    allocated_at = models.DateTimeField(null=True)
    reviewed_at = models.DateTimeField(null=True)
    reviewed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+"
    )
    decided_at = models.DateTimeField(null=True)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+"
    )
    carried_out_at = models.DateTimeField(null=True)
    in_effect_at = models.DateTimeField(null=True)
    letter_key_cipher = models.BinaryField(null=True)

    class Meta:
        """Days and moments stand in order."""

        ordering = ("-effect", "key")
        constraints = (
            one_of("kind", RoundKind, table="round"),
            one_of("order_source", OrderBy, table="round", empty=True),
            in_order("announced", "opens", table="round"),
            in_order("opens", "closes", table="round"),
            in_order("closes", "effect", table="round"),
            only_after("frozen_at", "invited_at", table="round"),
            only_after("drawn_at", "frozen_at", table="round"),
            only_after("allocated_at", "drawn_at", table="round"),
            only_after("reviewed_at", "allocated_at", table="round"),
            only_after("decided_at", "allocated_at", table="round"),
            only_after("carried_out_at", "decided_at", table="round"),
            only_after("in_effect_at", "carried_out_at", table="round"),
            CheckConstraint(
                condition=Q(is_exercise=True) | Q(played_on__isnull=True),
                name="round_played_is_exercise",
            ),
            CheckConstraint(
                condition=Q(decided_at__isnull=True, decided_by__isnull=True)
                | Q(decided_at__isnull=False, decided_by__isnull=False),
                name="round_decided_by_somebody",
            ),
        )

    def __str__(self) -> str:
        """Name it by its id."""
        return self.key


class Check(models.Model):
    """What followed from a round and its lists when somebody last looked (kontroll).

    To look takes the lists of everybody, and so is done behind the pages. `contents` is a
    `RoundCheck`.
    """

    round = models.OneToOneField(Round, on_delete=models.CASCADE, related_name="check_made")
    made_at = models.DateTimeField()
    contents = models.JSONField()

    def __str__(self) -> str:
        """Name it by its number."""
        return f"check {self.pk}"


class Invitation(models.Model):
    """Whether a client was invited to choose a bundle in a round, and why not (erbjudande)."""

    round = models.ForeignKey(Round, on_delete=models.CASCADE, related_name="invitations")
    client = models.ForeignKey(Client, on_delete=models.PROTECT, related_name="invitations")
    bundle = models.ForeignKey(Bundle, null=True, on_delete=models.PROTECT, related_name="+")
    outcome = models.CharField(max_length=30)
    reasons = models.JSONField(default=list)

    class Meta:
        """Once for each bundle; once without one for who is asked nothing."""

        ordering = ("round", "client", "bundle")
        indexes = (
            models.Index(
                fields=("round", "outcome"),
                condition=Q(bundle__isnull=False),
                name="invitation_to_choose",
            ),
        )
        constraints = (
            UniqueConstraint(fields=("round", "client", "bundle"), name="invitation_once"),
            UniqueConstraint(
                fields=("round", "client"),
                condition=Q(bundle__isnull=True),
                name="invitation_of_nothing_once",
            ),
        )

    def __str__(self) -> str:
        """Name it by its number."""
        return f"invitation {self.pk}"
