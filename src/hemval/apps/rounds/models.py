"""Rounds of choice: their plan, what people chose, what was drawn, and who gets what."""

from enum import StrEnum

from django.conf import settings
from django.db import models
from django.db.models import CheckConstraint, F, Q, UniqueConstraint

from hemval.apps.choice_system.models import Area, Bundle, SystemVersion
from hemval.apps.clients.models import Client, Representative
from hemval.apps.columns import in_order, one_of, only_after
from hemval.apps.providers.models import Provider
from hemval.core.facts.clients import Ground
from hemval.core.system.choice import Channel, OrderBy
from hemval.core.system.values import RoundKind


class Round(models.Model):
    """A round (valomgång). How far it has come is told by which moments are known.

    The days are its plan. `draw_value` is the public value that it names before anybody knows it.
    An exercise is played on `played_on`, which stands for today in everything that it does.
    `caps_digest` is of the caps as they were when somebody confirmed them: where they have changed
    since, they are not confirmed.
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
    approved_at = models.DateTimeField(null=True)
    approved_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+"
    )
    in_effect_at = models.DateTimeField(null=True)

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
            only_after("approved_at", "allocated_at", table="round"),
            only_after("in_effect_at", "approved_at", table="round"),
            CheckConstraint(
                condition=Q(is_exercise=True) | Q(played_on__isnull=True),
                name="round_played_is_exercise",
            ),
            CheckConstraint(
                condition=Q(approved_at__isnull=True, approved_by__isnull=True)
                | Q(approved_at__isnull=False, approved_by__isnull=False),
                name="round_approved_by_somebody",
            ),
        )

    def __str__(self) -> str:
        """Name it by its id."""
        return self.key


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


class Choice(models.Model):
    """A choice as it arrived, for one client and one bundle; all of them are kept.

    `arrived_at` is the moment; where no time was noted, it is the beginning of the day and
    `is_whole_day` says so. No `chosen_by` is the client herself. `held_for` is why it waits for a
    case manager, and `released_at` when one said that it counts; `set_aside_at` when one said that
    it does not.
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
            models.Index(fields=("round", "arrived_at"), name="choice_arrived"),
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


class Given(models.Model):
    """What a client got for a bundle in a round, and why: the outcome (utfall).

    `outcome` is a word of the core, `explanation` what the reasons are told from. `provider` is who
    performs from `starts`, if anybody does. `area` is where she lives by the rules of the round.
    `is_hidden`: when places were given, named staff alone could read of her.
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
    explanation = models.JSONField()
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+"
    )
    decided_because = models.TextField(blank=True, default="")

    class Meta:
        """One for each bundle."""

        ordering = ("round", "client", "bundle")
        indexes = (models.Index(fields=("round", "provider", "outcome"), name="given_provider"),)
        constraints = (UniqueConstraint(fields=("round", "client", "bundle"), name="given_once"),)

    def __str__(self) -> str:
        """Name it by its number."""
        return f"given {self.pk}"


class Room(models.Model):
    """What room was left of one bundle when a round's places were given (utrymme).

    `nodes` are the caps with how far they were filled, as `core.placement.room_now` keeps them. It
    is locked by whoever agrees on a place in a call, so that the last one goes to one person.
    """

    round = models.ForeignKey(Round, on_delete=models.CASCADE, related_name="rooms")
    bundle = models.ForeignKey(Bundle, on_delete=models.PROTECT, related_name="+")
    nodes = models.JSONField()

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
    had already given a place. It is for a client and a bundle, so that it outlives an allocation
    that is made anew.
    """

    round = models.ForeignKey(Round, on_delete=models.PROTECT, related_name="by_hand")
    client = models.ForeignKey(Client, on_delete=models.PROTECT, related_name="by_hand")
    bundle = models.ForeignKey(Bundle, on_delete=models.PROTECT, related_name="+")
    provider = models.ForeignKey(Provider, on_delete=models.PROTECT, related_name="+")
    starts = models.DateField()
    was = models.CharField(max_length=40)
    is_exception = models.BooleanField()
    because = models.TextField()
    proposed_at = models.DateTimeField()
    proposed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+"
    )
    confirmed_at = models.DateTimeField(null=True)
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
            only_after("confirmed_at", "proposed_at", table="by_hand"),
            only_after("refused_at", "proposed_at", table="by_hand"),
        )

    def __str__(self) -> str:
        """Name it by its number."""
        return f"by_hand {self.pk}"


class Call(models.Model):
    """Somebody to be called before her letter goes (samtal), and how it stands.

    `rank` is the order in which calls are made. `claim` is shared by those who are placed as one;
    `size` is the room that they take, and `leaves` where each provider that may be offered has it.
    `told` is what the script is said from, without who she is. `taken_by` has the call now, and
    nobody else; `agreed` is the provider that she agreed to, whose room (`took`, at `leaf`) is hers
    from that moment. `has_agreed_to_stay`: she keeps what she has.
    """

    given = models.OneToOneField(Given, on_delete=models.PROTECT, related_name="call")
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

    class Meta:
        """Nobody has agreed who was not reached."""

        ordering = ("rank", "id")
        constraints = (
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
    """She said something else, which a person is to decide."""


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
