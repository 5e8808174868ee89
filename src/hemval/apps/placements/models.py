"""Who performs what for whom, and what providers are told of it."""

from enum import StrEnum

from django.conf import settings
from django.db import models
from django.db.models import CheckConstraint, Q, UniqueConstraint

from hemval.apps.choice_system.models import Bundle
from hemval.apps.clients.models import Client
from hemval.apps.columns import one_of, only_after
from hemval.apps.providers.models import Provider
from hemval.apps.rounds.models import Round
from hemval.core.placement.orders import OrderKind


class Cause(StrEnum):
    """What a placement came of."""

    LIST = "list"
    """It was so when the lists were read."""
    ROUND = "round"
    CHANGE = "change"
    QUEUE = "queue"
    BY_HAND = "by_hand"
    ENDED = "ended"
    """The client died, moved, or has the help no more."""


CHANGED_OUTSIDE_ROUNDS = (Cause.CHANGE.value, Cause.QUEUE.value)
"""What a change between rounds comes of: somebody asked for it, or took a place that was free."""


class Placement(models.Model):
    """From a day on, one provider performs a bundle for a client, until the next row begins.

    So no day has two performers and none between two rows is without one, whatever is written. A
    row without a provider ends the help. Rows are never changed: one that does not come to hold is
    withdrawn, and stays. Made with its reason and the version of the rules that it rests on.
    `withdrawn_by_list` is the number of the list that told a death or a move, and so withdrew it:
    if that was wrong, the row holds again.
    `others` are row numbers of providers that perform some of the bundle besides, as lists may have
    it; from the next row on there is one.
    """

    client = models.ForeignKey(Client, on_delete=models.PROTECT, related_name="placements")
    bundle = models.ForeignKey(Bundle, on_delete=models.PROTECT, related_name="+")
    starts = models.DateField()
    provider = models.ForeignKey(
        Provider, null=True, on_delete=models.PROTECT, related_name="placements"
    )
    others = models.JSONField(default=list)
    cause = models.CharField(max_length=20)
    round = models.ForeignKey(Round, null=True, on_delete=models.PROTECT, related_name="placements")
    reason = models.JSONField(default=dict)
    made_at = models.DateTimeField()
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+"
    )
    withdrawn_at = models.DateTimeField(null=True)
    withdrawn_because = models.TextField(blank=True, default="")
    withdrawn_by_list = models.PositiveBigIntegerField(null=True)

    class Meta:
        """One beginning a day for each client and bundle, of those that hold."""

        ordering = ("client", "bundle", "starts")
        indexes = (
            models.Index(fields=("provider", "starts"), name="placement_provider"),
            # What came after a round gave its places, found without a look at all that it gave.
            models.Index(fields=("bundle", "round", "made_at"), name="placement_made"),
            models.Index(
                fields=("bundle", "withdrawn_at"),
                condition=Q(withdrawn_at__isnull=False),
                name="placement_withdrawn",
            ),
        )
        constraints = (
            UniqueConstraint(
                fields=("client", "bundle", "starts"),
                condition=Q(withdrawn_at__isnull=True),
                name="placement_begins_once",
            ),
            one_of("cause", Cause, table="placement"),
            CheckConstraint(
                condition=Q(provider__isnull=False) | Q(cause=Cause.ENDED.value),
                name="placement_ends_when_ended",
            ),
            CheckConstraint(
                condition=~Q(cause=Cause.ROUND.value) | Q(round__isnull=False),
                name="placement_of_a_round_names_it",
            ),
            CheckConstraint(
                condition=Q(withdrawn_by_list__isnull=True) | Q(withdrawn_at__isnull=False),
                name="placement_withdrawn_by_a_list",
            ),
        )

    def __str__(self) -> str:
        """Name it by its number."""
        return f"placement {self.pk}"


class FreePlace(models.Model):
    """A place with a provider that somebody waits for (ledig plats), to be answered by a day.

    She takes it by changing provider, or says no; else nothing comes of it. It is laid aside
    (`lapsed_at`) when she has not answered in time and the place is offered to her anew.
    """

    client = models.ForeignKey(Client, on_delete=models.PROTECT, related_name="free_places")
    bundle = models.ForeignKey(Bundle, on_delete=models.PROTECT, related_name="+")
    provider = models.ForeignKey(Provider, on_delete=models.PROTECT, related_name="+")
    noted_at = models.DateTimeField()
    noted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+"
    )
    answer_by = models.DateField()
    declined_at = models.DateTimeField(null=True)
    lapsed_at = models.DateTimeField(null=True)

    class Meta:
        """The latest first; offered once at a time, and declined when it has been offered."""

        ordering = ("-noted_at", "-id")
        constraints = (
            only_after("declined_at", "noted_at", table="free_place"),
            UniqueConstraint(
                fields=("client", "bundle", "provider"),
                condition=Q(declined_at__isnull=True, lapsed_at__isnull=True),
                name="free_place_offered_once",
            ),
        )

    def __str__(self) -> str:
        """Name it by its number."""
        return f"place {self.pk}"


UNANSWERED = Q(
    confirmed_at__isnull=True,
    refused_at__isnull=True,
    dealt_with_at__isnull=True,
    withdrawn_at__isnull=True,
)
"""Orders that nobody has answered, nor dealt with."""
REFUSED = Q(refused_at__isnull=False, dealt_with_at__isnull=True, withdrawn_at__isnull=True)
"""Orders that the provider cannot begin, and that nobody has dealt with."""


class Order(models.Model):
    """What a provider is asked to do for a client from a day on (beställning), and its answer.

    `round` is that of its placement. `see_by` is the moment by which it is seen and answered. Of
    one who is kept apart by now it is given by hand, in two messages, and the provider's page shows
    a neutral line.
    `dealt_with_at` is when a person answered for it where the provider did not or could not.
    """

    placement = models.ForeignKey(Placement, on_delete=models.PROTECT, related_name="orders")
    round = models.ForeignKey(Round, null=True, on_delete=models.PROTECT, related_name="+")
    provider = models.ForeignKey(Provider, on_delete=models.PROTECT, related_name="orders")
    kind = models.CharField(max_length=10)
    day = models.DateField()
    made_at = models.DateTimeField()
    see_by = models.DateTimeField()
    seen_at = models.DateTimeField(null=True)
    confirmed_at = models.DateTimeField(null=True)
    confirmed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+"
    )
    refused_at = models.DateTimeField(null=True)
    refused_because = models.TextField(blank=True, default="")
    dealt_with_at = models.DateTimeField(null=True)
    dealt_with_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+"
    )
    dealt_with_how = models.TextField(blank=True, default="")
    first_message_at = models.DateTimeField(null=True)
    second_message_at = models.DateTimeField(null=True)
    withdrawn_at = models.DateTimeField(null=True)

    class Meta:
        """Seen before it is answered; answered one way."""

        ordering = ("provider", "day", "id")
        indexes = (
            models.Index(fields=("provider", "day"), name="order_provider_day"),
            models.Index(fields=("see_by",), condition=UNANSWERED, name="order_unanswered"),
            models.Index(
                fields=("provider", "see_by"),
                condition=UNANSWERED & Q(seen_at__isnull=True),
                name="order_unseen",
            ),
            models.Index(
                fields=("provider", "day"),
                condition=Q(seen_at__isnull=False, withdrawn_at__isnull=True),
                name="order_seen",
            ),
            models.Index(fields=("round",), condition=UNANSWERED, name="order_waits_in_round"),
            models.Index(fields=("refused_at", "round"), condition=REFUSED, name="order_refused"),
            # How the orders of each provider stand, so that they are counted by the index alone.
            models.Index(
                fields=(
                    "provider",
                    "withdrawn_at",
                    "dealt_with_at",
                    "confirmed_at",
                    "refused_at",
                    "see_by",
                    "seen_at",
                ),
                name="order_counted",
            ),
        )
        constraints = (
            UniqueConstraint(
                fields=("placement", "provider", "kind"),
                condition=Q(withdrawn_at__isnull=True),
                name="order_once",
            ),
            one_of("kind", OrderKind, table="order"),
            only_after("confirmed_at", "seen_at", table="order"),
            only_after("refused_at", "seen_at", table="order"),
            only_after("second_message_at", "first_message_at", table="order"),
            CheckConstraint(
                condition=Q(confirmed_at__isnull=True) | Q(refused_at__isnull=True),
                name="order_answered_one_way",
            ),
        )

    def __str__(self) -> str:
        """Name it by its number."""
        return f"order {self.pk}"
