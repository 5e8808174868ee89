"""Clients, their households and representatives, and what they are granted."""

from datetime import date

from django.db import models
from django.db.models import CheckConstraint, Q, UniqueConstraint
from django.db.models.functions import Upper

from hemval.apps.choice_system.models import Area, Service
from hemval.apps.columns import in_order, one_of
from hemval.apps.providers.models import Provider
from hemval.core.facts.clients import Ground


class Household(models.Model):
    """Those who live together (hushåll), by the municipality's own id."""

    key = models.CharField(max_length=60, unique=True)

    def __str__(self) -> str:
        """Name it by its id."""
        return self.key


class Addressed(models.Model):
    """Where somebody lives, or gets her post."""

    care_of = models.CharField(max_length=120, blank=True, default="")
    street = models.CharField(max_length=120, blank=True, default="")
    apartment = models.CharField(max_length=20, blank=True, default="")
    postal_code = models.CharField(max_length=12, blank=True, default="")
    town = models.CharField(max_length=80, blank=True, default="")
    country = models.CharField(max_length=80, blank=True, default="")

    class Meta:
        """Columns of other tables."""

        abstract = True


_PROTECTED_SINCE = {
    "confidentiality_marked_from": "client_confidential",
    "protected_registration_from": "client_protected",
}
"""The days of both flags, and the index by which those few are found who have it."""


def _where_known(column: str, name: str) -> models.Index:
    known = Q(**{f"{column}__isnull": False})
    return models.Index(fields=(column,), condition=known, name=name)


class Client(Addressed):
    """Somebody who has home care (brukare).

    `key` is the municipality's own id and reveals nothing. The personal number is kept encrypted;
    `number_digest` is a keyed digest by which it is found. `area` is empty where the municipality
    does not tell. The two days of protection are the flags sekretessmarkering and skyddad
    folkbokföring: who has either is read by named staff alone. `gone_since`: she stands in no list
    any more, though nobody has said that she died or moved. `says_together` is what she has said
    herself of being placed with her household, and goes before `asks_together`, which a list tells;
    `says_language` in the same way before `language`.
    """

    key = models.CharField(max_length=60, unique=True)
    number_cipher = models.BinaryField(null=True)
    number_digest = models.CharField(max_length=64, null=True, unique=True)
    birth_date = models.DateField(null=True)
    given_name = models.CharField(max_length=120, blank=True, default="")
    family_name = models.CharField(max_length=120, blank=True, default="")
    order_key = models.CharField(max_length=120, blank=True, default="")
    key_code = models.CharField(max_length=20, blank=True, default="")
    area = models.ForeignKey(Area, null=True, on_delete=models.PROTECT, related_name="+")
    phone = models.CharField(max_length=60, blank=True, default="")
    email = models.CharField(max_length=254, blank=True, default="")
    housing = models.CharField(max_length=60, blank=True, default="")
    household = models.ForeignKey(
        Household, null=True, on_delete=models.SET_NULL, related_name="members"
    )
    asks_together = models.BooleanField(null=True)
    says_together = models.BooleanField(null=True)
    language = models.CharField(max_length=20, blank=True, default="")
    says_language = models.CharField(max_length=20, blank=True, default="")
    interpreter = models.CharField(max_length=60, blank=True, default="")
    large_print = models.BooleanField(default=False)
    needs_attention = models.BooleanField(default=False)
    confidentiality_marked_from = models.DateField(null=True)
    protected_registration_from = models.DateField(null=True)
    died = models.DateField(null=True)
    moved_out = models.DateField(null=True)
    gone_since = models.DateField(null=True)

    class Meta:
        """In Swedish order of name."""

        ordering = ("order_key", "key")
        indexes = (
            models.Index(fields=("order_key", "key"), name="client_order"),
            models.Index(Upper("key"), name="client_key_in_any_case"),
            models.Index(fields=("postal_code", "street"), name="client_home"),
            models.Index(fields=("area", "order_key"), name="client_area_order"),
            *(_where_known(day, name) for day, name in _PROTECTED_SINCE.items()),
        )

    def __str__(self) -> str:
        """Name her by her id, which reveals nothing."""
        return self.key

    @property
    def name(self) -> str:
        """Her whole name; her id where no list tells it."""
        return f"{self.given_name} {self.family_name}".strip() or self.key

    @property
    def written_in(self) -> str:
        """The language that she wants: as she has said herself, else as a list tells."""
        return self.says_language or self.language

    @property
    def is_protected(self) -> bool:
        """Is either flag set, whatever its day?"""
        return (
            self.confidentiality_marked_from is not None
            or self.protected_registration_from is not None
        )


IS_PROTECTED = Q(confidentiality_marked_from__gte=date.min) | Q(
    protected_registration_from__gte=date.min
)
"""Those whom named staff alone may read of: either flag has a day, whichever it is.

It is asked as a day after the first of all, since both databases then look those few up.
"""


class SearchedName(models.Model):
    """One word that a client is found by (`swedish_order.search_keys`)."""

    client = models.ForeignKey(Client, on_delete=models.CASCADE, related_name="searched_names")
    key = models.CharField(max_length=60)

    class Meta:
        """Each word once, found by its beginning."""

        constraints = (
            UniqueConstraint(fields=("key", "client"), name="searched_name_once"),
            CheckConstraint(condition=~Q(key=""), name="searched_name_says_something"),
        )

    def __str__(self) -> str:
        """Name it by its key."""
        return self.key


class Representative(Addressed):
    """Somebody who acts for a client: on what ground, for what, when, and who checked the paper.

    Her number is kept as a client's is, and found by `number_digest`: a god man has a row for each
    of his clients, all with the same.
    """

    client = models.ForeignKey(Client, on_delete=models.CASCADE, related_name="representatives")
    key = models.CharField(max_length=60)
    ground = models.CharField(max_length=30)
    number_cipher = models.BinaryField(null=True)
    number_digest = models.CharField(max_length=64, null=True)
    name = models.CharField(max_length=200, blank=True, default="")
    phone = models.CharField(max_length=60, blank=True, default="")
    email = models.CharField(max_length=254, blank=True, default="")
    scope = models.TextField(blank=True, default="")
    starts = models.DateField(null=True)
    ends = models.DateField(null=True)
    document_checked_by = models.CharField(max_length=200, blank=True, default="")
    document_checked_on = models.DateField(null=True)

    class Meta:
        """Known by her id among those who act for the client."""

        ordering = ("client", "key")
        indexes = (
            models.Index(
                fields=("number_digest",),
                condition=Q(number_digest__isnull=False),
                name="representative_number",
            ),
        )
        constraints = (
            UniqueConstraint(fields=("client", "key"), name="representative_key_once"),
            one_of("ground", Ground, table="representative"),
            in_order("starts", "ends", table="representative"),
        )

    def __str__(self) -> str:
        """Name her by her id."""
        return self.key


class Grant(models.Model):
    """One service for one client: by a care decision (biståndsbeslut) or by a booking.

    `minutes_per_month` is None where the service is not counted in hours. `performer` is who
    performed it when the list was written; since then placements tell.
    """

    client = models.ForeignKey(Client, on_delete=models.CASCADE, related_name="grants")
    service = models.ForeignKey(Service, on_delete=models.PROTECT, related_name="+")
    minutes_per_month = models.PositiveIntegerField(null=True)
    decision = models.CharField(max_length=60, blank=True, default="")
    decided_on = models.DateField(null=True)
    is_booking = models.BooleanField(default=False)
    starts = models.DateField(null=True)
    ends = models.DateField(null=True)
    performer = models.ForeignKey(
        Provider, null=True, on_delete=models.PROTECT, related_name="performed_grants"
    )

    class Meta:
        """Its days stand in order; a booking has no decision."""

        ordering = ("client", "service", "starts")
        constraints = (
            in_order("starts", "ends", table="grant"),
            CheckConstraint(
                condition=Q(is_booking=False) | Q(decision=""),
                name="grant_booking_has_no_decision",
            ),
        )

    def __str__(self) -> str:
        """Name it by its number."""
        return f"grant {self.pk}"

    @property
    def hours_and_minutes(self) -> tuple[int, int] | None:
        """The time of a month as people say it; None where it is not counted in hours."""
        return None if self.minutes_per_month is None else divmod(self.minutes_per_month, 60)


class Distance(models.Model):
    """How far it is from a client's home to a provider, in metres (avstånd)."""

    client = models.ForeignKey(Client, on_delete=models.CASCADE, related_name="distances")
    provider = models.ForeignKey(Provider, on_delete=models.CASCADE, related_name="+")
    metres = models.PositiveIntegerField()

    class Meta:
        """One for each provider."""

        constraints = (UniqueConstraint(fields=("client", "provider"), name="distance_once"),)

    def __str__(self) -> str:
        """Name it by its number."""
        return str(self.pk)
