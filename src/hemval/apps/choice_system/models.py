"""What the municipality has decided, as the database remembers it."""

from django.conf import settings
from django.db import models
from django.db.models import CheckConstraint, Q, UniqueConstraint


class ChoiceSystem(models.Model):
    """A choice system (valfrihetssystem) of the municipality, by the id of its system file."""

    key = models.CharField(max_length=60, unique=True)

    def __str__(self) -> str:
        """Name it by its id."""
        return self.key


class SystemVersion(models.Model):
    """One wording of a system file; it never changes, and a new wording is a new version.

    `text` is the file to the letter, `sha256` its digest as certificates name it. A round holds
    the version that it was run by.
    """

    system = models.ForeignKey(ChoiceSystem, on_delete=models.PROTECT, related_name="versions")
    number = models.PositiveIntegerField()
    text = models.TextField()
    sha256 = models.CharField(max_length=64)
    added_at = models.DateTimeField()
    added_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+"
    )
    remark = models.TextField(blank=True, default="")

    class Meta:
        """One number and one wording each."""

        ordering = ("system", "number")
        constraints = (
            UniqueConstraint(fields=("system", "number"), name="system_version_number_once"),
            UniqueConstraint(fields=("system", "sha256"), name="system_version_text_once"),
            CheckConstraint(condition=Q(number__gte=1), name="system_version_number_from_1"),
        )

    def __str__(self) -> str:
        """Name it by system and number."""
        return f"{self.system.key} {self.number}"


class LoadedMap(models.Model):
    """A map of areas (karta) as it was loaded; it never changes, and the last one is shown.

    `text` is the file to the letter.
    """

    text = models.TextField()
    sha256 = models.CharField(max_length=64)
    added_at = models.DateTimeField()
    added_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+"
    )

    class Meta:
        """The last that was loaded first."""

        ordering = ("-id",)

    def __str__(self) -> str:
        """Name it by its digest."""
        return self.sha256


class NamedBySystem(models.Model):
    """What versions of a system file name by an id that stays, whatever they call it.

    `name` is the Swedish name in the version that was added last.
    """

    key = models.CharField(max_length=60, unique=True)
    name = models.CharField(max_length=200)

    class Meta:
        """A table for each kind of thing."""

        abstract = True
        ordering = ("key",)

    def __str__(self) -> str:
        """Name it as people do."""
        return self.name


class Area(NamedBySystem):
    """An area (område) in which providers work."""


class Service(NamedBySystem):
    """A service (insats) that is granted."""


class Bundle(NamedBySystem):
    """What is chosen together (valpaket)."""
