"""What people chose: choices as they arrived, their wishes, and the forms they came on."""

from django.conf import settings
from django.db import models
from django.db.models import CheckConstraint, Q, UniqueConstraint

from hemval.apps.choice_system.models import Bundle
from hemval.apps.clients.models import Client, Representative
from hemval.apps.columns import one_of
from hemval.apps.providers.models import Provider
from hemval.apps.rounds.models import Round
from hemval.core.facts.clients import Ground
from hemval.core.system.choice import Channel

WAITS = Q(held_for__gt="", released_at__isnull=True, set_aside_at__isnull=True)
"""Choices of which a case manager has to say whether they count (`Choice.is_waiting`)."""
CHOSEN = Q(set_aside_at__isnull=True, declines=False)
"""Choices by which somebody has chosen, as far as anybody has said."""


class Choice(models.Model):
    """A choice as it arrived, for one client and one bundle; all of them are kept.

    `arrived_at` is the moment; where no time was noted, it is the beginning of the day and
    `is_whole_day` says so. No `chosen_by` is the client herself. `held_for` is why it waits for a
    case manager, and `released_at` when one said that it counts; `set_aside_at` when one said that
    it does not.
    `ground` is what gave whoever chose for her the right to, as it was known then.
    `registered_on` is the day of registration where no time of it was noted, and `registrar` the
    name that a list gives whoever registered it.
    """

    key = models.CharField(max_length=60)
    round = models.ForeignKey(Round, on_delete=models.PROTECT, related_name="choices")
    client = models.ForeignKey(Client, on_delete=models.PROTECT, related_name="choices")
    bundle = models.ForeignKey(Bundle, on_delete=models.PROTECT, related_name="+")
    declines = models.BooleanField(default=False)
    wait_if_full = models.BooleanField(default=False)
    wanted_date = models.DateField(null=True)
    special_wishes = models.TextField(blank=True, default="")
    channel = models.CharField(max_length=20)
    arrived_at = models.DateTimeField()
    is_whole_day = models.BooleanField(default=False)
    registered_at = models.DateTimeField(null=True)
    registered_on = models.DateField(null=True)
    registered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+"
    )
    registrar = models.CharField(max_length=120, blank=True, default="")
    chosen_by = models.ForeignKey(
        Representative, null=True, on_delete=models.PROTECT, related_name="+"
    )
    ground = models.CharField(max_length=30, blank=True, default="")
    held_for = models.CharField(max_length=40, blank=True, default="")
    released_at = models.DateTimeField(null=True)
    set_aside_at = models.DateTimeField(null=True)
    settled_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+"
    )
    settled_because = models.TextField(blank=True, default="")

    class Meta:
        """In the order that they arrived."""

        ordering = ("round", "client", "bundle", "arrived_at", "id")
        indexes = (
            models.Index(fields=("round", "arrived_at", "channel"), name="choice_arrived"),
            models.Index(
                fields=("round", "client", "bundle"), condition=CHOSEN, name="choice_chosen"
            ),
            # What is held stands last. SQLite looks nothing up by a condition with a value in it.
            models.Index(
                fields=("held_for", "round", "registered_at"),
                condition=Q(released_at__isnull=True, set_aside_at__isnull=True),
                name="choice_waits",
            ),
            models.Index(fields=("client", "round"), name="choice_client"),
        )
        constraints = (
            UniqueConstraint(fields=("round", "key"), name="choice_key_once"),
            one_of("channel", Channel, table="choice"),
            one_of("ground", Ground, table="choice", empty=True),
            CheckConstraint(
                condition=Q(released_at__isnull=True) | Q(set_aside_at__isnull=True),
                name="choice_settled_one_way",
            ),
        )

    def __str__(self) -> str:
        """Name it by its id."""
        return self.key

    @property
    def is_waiting(self) -> bool:
        """Does a case manager have to say whether it counts? (`WAITS`)"""
        return bool(self.held_for) and self.released_at is None and self.set_aside_at is None


class Wish(models.Model):
    """A provider that a choice names, and as which wish (1 is the first)."""

    choice = models.ForeignKey(Choice, on_delete=models.CASCADE, related_name="wishes")
    rank = models.PositiveSmallIntegerField()
    provider = models.ForeignKey(Provider, on_delete=models.PROTECT, related_name="+")

    class Meta:
        """Each rank and each provider once."""

        ordering = ("choice", "rank")
        constraints = (
            UniqueConstraint(fields=("choice", "rank"), name="wish_rank_once"),
            UniqueConstraint(fields=("choice", "provider"), name="wish_provider_once"),
            CheckConstraint(condition=Q(rank__gte=1), name="wish_rank_from_1"),
        )

    def __str__(self) -> str:
        """Name it by its rank."""
        return str(self.rank)


class Scan(models.Model):
    """A form on paper as it was scanned; the file stands in the store under its digest."""

    choice = models.ForeignKey(Choice, on_delete=models.PROTECT, related_name="scans")
    sha256 = models.CharField(max_length=64)
    kind = models.CharField(max_length=40)
    size = models.PositiveIntegerField()
    added_at = models.DateTimeField()

    class Meta:
        """Each file once for a choice."""

        constraints = (UniqueConstraint(fields=("choice", "sha256"), name="scan_once"),)

    def __str__(self) -> str:
        """Name it by its digest."""
        return self.sha256
