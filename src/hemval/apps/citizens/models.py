"""Visits of citizens, wrong codes, rights to act that are asked for, and choices begun."""

from enum import StrEnum

from django.conf import settings
from django.db import models
from django.db.models import CheckConstraint, F, Q, UniqueConstraint

from hemval.apps.clients.models import Client, Representative
from hemval.apps.columns import one_of, only_after
from hemval.apps.rounds.models import Round
from hemval.core.facts.clients import Ground


class Way(StrEnum):
    """How somebody showed who she is."""

    IDENTITY = "identity"
    """By electronic identification (e-legitimation)."""
    LETTER_CODE = "letter_code"
    """By the code of a letter and a second fact."""


class Visit(models.Model):
    """A citizen's visit on the web (besök), known by a token that her browser alone has.

    `number_digest` is the keyed digest of the number that electronic identification told, empty
    where she came in by a letter, and `name` what it called her. `person` is the client who she is,
    if she is one. `subject` is whom the pages are about, and `acting` the one who she is when that
    is somebody else.
    """

    token_digest = models.CharField(max_length=64, unique=True)
    way = models.CharField(max_length=20)
    number_digest = models.CharField(max_length=64, blank=True, default="")
    name = models.CharField(max_length=200, blank=True, default="")
    person = models.ForeignKey(Client, null=True, on_delete=models.CASCADE, related_name="+")
    subject = models.ForeignKey(Client, null=True, on_delete=models.CASCADE, related_name="visits")
    acting = models.ForeignKey(
        Representative, null=True, on_delete=models.CASCADE, related_name="visits"
    )
    began_at = models.DateTimeField(db_index=True)
    seen_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)

    class Meta:
        """Nobody is where another is without acting for her."""

        constraints = (
            one_of("way", Way, table="visit"),
            only_after("seen_at", "began_at", table="visit"),
            CheckConstraint(
                condition=Q(acting__isnull=True, subject__isnull=True)
                | Q(acting__isnull=True, subject=F("person"))
                | Q(acting__isnull=False, subject__isnull=False),
                name="visit_of_herself_or_for_another",
            ),
        )

    def __str__(self) -> str:
        """Name it by its number."""
        return f"visit {self.pk}"


class TriedBy(StrEnum):
    """What tries of codes are counted by."""

    CODE = "code"
    PLACE = "place"
    """The address that they come from."""


class TriedCode(models.Model):
    """Tries of one code, or from one place, in a row (felaktiga försök), by keyed digest.

    A try is counted before it is known to be wrong, and forgotten when it was right: so many at
    once are no more than so many in a row. Codes that nobody has are counted like others.
    """

    by = models.CharField(max_length=10)
    digest = models.CharField(max_length=64)
    tries = models.PositiveIntegerField(default=0)
    latest_at = models.DateTimeField(db_index=True)

    class Meta:
        """Each code and place once."""

        constraints = (
            one_of("by", TriedBy, table="tried_code"),
            UniqueConstraint(fields=("by", "digest"), name="tried_code_once"),
        )

    def __str__(self) -> str:
        """Name it by its number."""
        return f"tried {self.pk}"


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
