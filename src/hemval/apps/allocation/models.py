"""What a round's draw came to: what is put on record, who got what, room left, places by hand."""

from django.conf import settings
from django.db import models
from django.db.models import CheckConstraint, F, Q, UniqueConstraint

from hemval.apps.choice_system.models import Area, Bundle
from hemval.apps.clients.models import Client
from hemval.apps.columns import one_of, only_after
from hemval.apps.providers.models import Provider
from hemval.apps.rounds.models import Round
from hemval.core.placement.by_hand import HandGround, StaffRole
from hemval.core.placement.calling import CallReason
from hemval.core.placement.placements import TO_BE_DECIDED


class Paper(models.Model):
    """What a round has put on record, to the byte: commitment, draw, problem, certificate.

    `name` is what the file is called wherever the round is written to a folder; what must not be
    published is encrypted, and says so.
    """

    round = models.ForeignKey(Round, on_delete=models.PROTECT, related_name="papers")
    name = models.CharField(max_length=80)
    contents = models.BinaryField()
    sha256 = models.CharField(max_length=64)
    is_secret = models.BooleanField(default=False)
    made_at = models.DateTimeField()

    class Meta:
        """Each of them once."""

        ordering = ("round", "name")
        constraints = (UniqueConstraint(fields=("round", "name"), name="paper_once"),)

    def __str__(self) -> str:
        """Name it as a file."""
        return self.name


class Given(models.Model):
    """What a client got for a bundle in a round, and why: the outcome (utfall).

    `outcome` is a word of the core, `explanation` what the reasons are told from. `provider` is who
    performs from `starts`, if anybody does, and `today` who did when places were given. `area` is
    where she lives by the rules of the round. `is_hidden`: when places were given, named staff
    alone could read of her. `claim` is what the certificate knows her by, `leaf` the cap that has
    the place that a rule gave her, and `size` how much of its room is her own. `call_reason`: why
    she is called before a letter goes (`core.placement.calling`); empty for whoever is not.
    `in_queue`: the round put her in one, for a provider that was full.
    """

    round = models.ForeignKey(Round, on_delete=models.PROTECT, related_name="given")
    client = models.ForeignKey(Client, on_delete=models.PROTECT, related_name="given")
    bundle = models.ForeignKey(Bundle, on_delete=models.PROTECT, related_name="+")
    area = models.ForeignKey(Area, null=True, on_delete=models.PROTECT, related_name="+")
    is_hidden = models.BooleanField(default=False)
    outcome = models.CharField(max_length=40)
    provider = models.ForeignKey(Provider, null=True, on_delete=models.PROTECT, related_name="+")
    wish = models.PositiveSmallIntegerField(null=True)
    starts = models.DateField(null=True)
    today = models.ForeignKey(Provider, null=True, on_delete=models.PROTECT, related_name="+")
    claim = models.CharField(max_length=80, blank=True, default="")
    leaf = models.CharField(max_length=130, blank=True, default="")
    size = models.PositiveIntegerField(default=0)
    call_reason = models.CharField(max_length=20, blank=True, default="")
    in_queue = models.BooleanField(default=False)
    explanation = models.JSONField()
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+"
    )
    decided_because = models.TextField(blank=True, default="")

    class Meta:
        """One for each bundle."""

        ordering = ("round", "client", "bundle")
        indexes = (
            # What a review counts by, so that a round of any size is counted by the index alone.
            models.Index(
                fields=(
                    "round",
                    "outcome",
                    "provider",
                    "area",
                    "bundle",
                    "call_reason",
                    "decided_by",
                    "starts",
                    "is_hidden",
                ),
                name="given_counted",
            ),
            models.Index(fields=("round", "wish", "outcome"), name="given_wish"),
            models.Index(fields=("round",), condition=Q(is_hidden=True), name="given_hidden"),
            models.Index(fields=("round",), condition=Q(in_queue=True), name="given_in_queue"),
        )
        constraints = (
            UniqueConstraint(fields=("round", "client", "bundle"), name="given_once"),
            one_of("call_reason", CallReason, table="given", empty=True),
        )

    def __str__(self) -> str:
        """Name it by its number."""
        return f"given {self.pk}"

    @property
    def waits_for_person(self) -> bool:
        """Is it for a person to say who performs, and has nobody said so?"""
        return self.outcome in TO_BE_DECIDED and self.decided_by_id is None


class Room(models.Model):
    """What room was left of one bundle when a round's places were given (utrymme).

    `nodes` are the caps with how far they were filled, as `core.placement.room_now` keeps them, and
    `leaves` tells by area and provider, where somebody may be placed, which of them is hers. It is
    locked by whoever agrees on a place in a call, so that the last one goes to one person.
    """

    round = models.ForeignKey(Round, on_delete=models.CASCADE, related_name="rooms")
    bundle = models.ForeignKey(Bundle, on_delete=models.PROTECT, related_name="+")
    nodes = models.JSONField()
    leaves = models.JSONField(default=dict)

    class Meta:
        """One for each bundle."""

        ordering = ("round", "bundle")
        constraints = (UniqueConstraint(fields=("round", "bundle"), name="room_once"),)

    def __str__(self) -> str:
        """Name it by its number."""
        return f"room {self.pk}"


class HandPlacement(models.Model):
    """A place that people give instead of a rule (placering för hand), and why.

    One proposes it and says why, another confirms it; until then nothing is changed. `was` is the
    outcome that it stands instead of, as a word of the core, and `is_exception` says that a rule
    had already given a place. `ground` is counted and published, `because` is not. It is for a
    client and a bundle, so that it outlives an allocation that is made anew.
    """

    round = models.ForeignKey(Round, on_delete=models.PROTECT, related_name="by_hand")
    client = models.ForeignKey(Client, on_delete=models.PROTECT, related_name="by_hand")
    bundle = models.ForeignKey(Bundle, on_delete=models.PROTECT, related_name="+")
    provider = models.ForeignKey(Provider, on_delete=models.PROTECT, related_name="+")
    starts = models.DateField()
    was = models.CharField(max_length=40)
    is_exception = models.BooleanField()
    ground = models.CharField(max_length=20)
    because = models.TextField()
    proposed_at = models.DateTimeField()
    proposed_as = models.CharField(max_length=20)
    proposed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+"
    )
    confirmed_at = models.DateTimeField(null=True)
    confirmed_as = models.CharField(max_length=20, blank=True, default="")
    confirmed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+"
    )
    refused_at = models.DateTimeField(null=True)
    refused_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+"
    )
    refused_because = models.TextField(blank=True, default="")

    class Meta:
        """One that stands for each bundle, confirmed by another than who proposed it."""

        ordering = ("round", "proposed_at", "id")
        constraints = (
            UniqueConstraint(
                fields=("round", "client", "bundle"),
                condition=Q(refused_at__isnull=True),
                name="by_hand_stands_once",
            ),
            CheckConstraint(
                condition=Q(confirmed_by__isnull=True) | ~Q(confirmed_by=F("proposed_by")),
                name="by_hand_by_two",
            ),
            CheckConstraint(
                condition=Q(confirmed_at__isnull=True, confirmed_by__isnull=True)
                | Q(confirmed_at__isnull=False, confirmed_by__isnull=False),
                name="by_hand_confirmed_by_somebody",
            ),
            CheckConstraint(
                condition=Q(refused_at__isnull=True) | Q(refused_by__isnull=False),
                name="by_hand_refused_by_somebody",
            ),
            CheckConstraint(condition=~Q(because=""), name="by_hand_says_why"),
            one_of("ground", HandGround, table="by_hand"),
            one_of("proposed_as", StaffRole, table="by_hand"),
            one_of("confirmed_as", StaffRole, table="by_hand", empty=True),
            only_after("confirmed_at", "proposed_at", table="by_hand"),
            only_after("refused_at", "proposed_at", table="by_hand"),
        )

    def __str__(self) -> str:
        """Name it by its number."""
        return f"by_hand {self.pk}"
