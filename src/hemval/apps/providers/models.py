"""Providers, as the database remembers them."""

from django.db import models
from django.db.models import CheckConstraint, Q

from hemval.apps.choice_system.models import Area, Bundle
from hemval.apps.columns import in_order, one_of
from hemval.core.facts.provider_facts import FactKind
from hemval.core.facts.providers import ProviderStatus
from hemval.core.system.values import ProviderGroup


class Supplier(models.Model):
    """Whom a contract is with (leverantör); the municipality itself is one.

    The number of a sole trader is her own personal number: it is kept in `number_cipher`, and that
    of a legal person in `organisation_number`. Either is found by `number_digest`.
    """

    name = models.CharField(max_length=200)
    organisation_number = models.CharField(max_length=12, blank=True, default="")
    number_cipher = models.BinaryField(null=True)
    number_digest = models.CharField(max_length=64, null=True, unique=True)
    legal_form = models.CharField(max_length=60, blank=True, default="")

    def __str__(self) -> str:
        """Name it as its contract does."""
        return self.name


class Provider(models.Model):
    """A provider (utförare): a unit that performs home care, municipal or private.

    `key` is its id in the municipality's lists. `licence` is the number of its licence from IVO.
    `status` holds from `status_from` on, and has always held where no day is known.
    """

    key = models.CharField(max_length=60, unique=True)
    supplier = models.ForeignKey(Supplier, on_delete=models.PROTECT, related_name="units")
    name = models.CharField(max_length=200)
    order_key = models.CharField(max_length=120, db_index=True)
    group = models.CharField(max_length=20)
    licence = models.CharField(max_length=60, blank=True, default="")
    licence_date = models.DateField(null=True)
    status = models.CharField(max_length=20, default=ProviderStatus.OPEN.value)
    status_from = models.DateField(null=True)
    languages = models.JSONField(default=list)
    phone = models.CharField(max_length=60, blank=True, default="")
    email = models.CharField(max_length=254, blank=True, default="")

    class Meta:
        """In Swedish order of name."""

        ordering = ("order_key", "key")
        constraints = (
            one_of("group", ProviderGroup, table="provider"),
            one_of("status", ProviderStatus, table="provider"),
        )

    def __str__(self) -> str:
        """Name it as people do."""
        return self.name


class Contract(models.Model):
    """What a provider may be chosen for: a bundle in an area on some days.

    No bundle stands for all of them, and no area for all of them.
    """

    provider = models.ForeignKey(Provider, on_delete=models.CASCADE, related_name="contracts")
    bundle = models.ForeignKey(Bundle, null=True, on_delete=models.PROTECT, related_name="+")
    area = models.ForeignKey(Area, null=True, on_delete=models.PROTECT, related_name="+")
    starts = models.DateField(null=True)
    ends = models.DateField(null=True)

    class Meta:
        """Its days stand in order."""

        ordering = ("provider", "id")
        constraints = (in_order("starts", "ends", table="contract"),)

    def __str__(self) -> str:
        """Name it by its number."""
        return f"contract {self.pk}"


class Cap(models.Model):
    """A provider's own cap on some days, in the unit of the bundle's capacity."""

    provider = models.ForeignKey(Provider, on_delete=models.CASCADE, related_name="caps")
    bundle = models.ForeignKey(Bundle, null=True, on_delete=models.PROTECT, related_name="+")
    area = models.ForeignKey(Area, null=True, on_delete=models.PROTECT, related_name="+")
    amount = models.DecimalField(max_digits=12, decimal_places=2)
    starts = models.DateField(null=True)
    ends = models.DateField(null=True)

    class Meta:
        """Never below nothing; its days stand in order."""

        ordering = ("provider", "id")
        constraints = (
            CheckConstraint(condition=Q(amount__gte=0), name="cap_amount_not_negative"),
            in_order("starts", "ends", table="cap"),
        )

    def __str__(self) -> str:
        """Name it by its number."""
        return f"cap {self.pk}"


class StatedFact(models.Model):
    """Something that is told of a provider when providers are compared, and by whom (uppgift)."""

    provider = models.ForeignKey(Provider, on_delete=models.CASCADE, related_name="facts")
    kind = models.CharField(max_length=30)
    value = models.TextField()
    answers = models.PositiveIntegerField(null=True)
    source = models.TextField(blank=True, default="")
    told_on = models.DateField()

    class Meta:
        """Of a kind the core knows."""

        ordering = ("provider", "kind", "told_on")
        constraints = (one_of("kind", FactKind, table="stated_fact"),)

    def __str__(self) -> str:
        """Name it by its kind."""
        return self.kind


class RotationPlace(models.Model):
    """A provider's place on a rotation list (turordningslista), the lowest first.

    No bundle or area is one list for all of them. `is_next`: it is this provider's turn.
    """

    provider = models.ForeignKey(Provider, on_delete=models.CASCADE, related_name="+")
    place = models.PositiveIntegerField()
    bundle = models.ForeignKey(Bundle, null=True, on_delete=models.PROTECT, related_name="+")
    area = models.ForeignKey(Area, null=True, on_delete=models.PROTECT, related_name="+")
    is_next = models.BooleanField(default=False)

    class Meta:
        """In order of place."""

        ordering = ("place", "id")

    def __str__(self) -> str:
        """Name it by its place."""
        return str(self.place)
