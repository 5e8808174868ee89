"""Codes that were tried."""

from enum import StrEnum

from django.db import models
from django.db.models import UniqueConstraint

from hemval.apps.columns import one_of


class TriedBy(StrEnum):
    """What tries of codes are counted by."""

    CODE = "code"
    PLACE = "place"
    """The address that they come from."""
    ANYBODY = "anybody"
    """All together, by the minute."""


class TriedCode(models.Model):
    """Tries of one code, from one place or by anybody (felaktiga försök), by keyed digest.

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
