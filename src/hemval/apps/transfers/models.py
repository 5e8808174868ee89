"""Lists in and out."""

from enum import StrEnum

from django.conf import settings
from django.db import models
from django.db.models import CheckConstraint, Q, UniqueConstraint

from hemval.apps.columns import one_of, only_after
from hemval.apps.rounds.models import Round


class ListKind(StrEnum):
    """Which list somebody sends in, in the order that they build on each other."""

    PROVIDERS = "providers"
    CLIENTS = "clients"
    SERVICES = "services"
    REPRESENTATIVES = "representatives"
    CAPS = "caps"
    PROVIDER_FACTS = "provider_facts"
    ROTATION = "rotation"
    DISTANCES = "distances"
    PLACEMENTS = "placements"
    CHOICES = "choices"


class Verdict(StrEnum):
    """What a row of a list would do."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    GONE = "gone"
    """It is remembered, and stands in the list no more."""
    WRONG = "wrong"
    """It cannot be taken as it stands."""


class RememberedColumn(models.Model):
    """Under which heading a column of a list stands in the municipality's own files."""

    list = models.CharField(max_length=20)
    column = models.CharField(max_length=60)
    heading = models.CharField(max_length=200)

    class Meta:
        """One heading for each column."""

        constraints = (
            one_of("list", ListKind, table="remembered_column"),
            UniqueConstraint(fields=("list", "column"), name="remembered_column_once"),
        )

    def __str__(self) -> str:
        """Name it by its heading."""
        return self.heading


class Import(models.Model):
    """A list that was sent in (inläsning): read, looked at, taken, perhaps undone.

    `sha256` is the digest of the file as it was sent. It stands sealed in the store under `stored`
    for as long as it may have to be read again. `columns` holds its headings, and the place of each
    column among them. `counts` tells rows by verdict. Choices are of a `round`. `read_at` is when
    reading it began: what was changed later was not seen. `is_switching`: it is being taken or
    taken back, and until that is through no other list is. `rows_forgotten_at`: it can be undone
    no more, so its rows are gone.
    """

    list = models.CharField(max_length=20)
    round = models.ForeignKey(Round, null=True, on_delete=models.PROTECT, related_name="+")
    file_name = models.CharField(max_length=200)
    sha256 = models.CharField(max_length=64)
    stored = models.CharField(max_length=64, blank=True, default="")
    size = models.PositiveBigIntegerField()
    columns = models.JSONField(default=dict)
    sent_at = models.DateTimeField()
    sent_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+"
    )
    read_at = models.DateTimeField(null=True)
    is_switching = models.BooleanField(default=False)
    counts = models.JSONField(default=dict)
    taken_at = models.DateTimeField(null=True)
    undone_at = models.DateTimeField(null=True)
    set_aside_at = models.DateTimeField(null=True)
    rows_forgotten_at = models.DateTimeField(null=True)

    class Meta:
        """Read before it is taken, taken before it is undone; one at a time."""

        ordering = ("-sent_at", "-id")
        constraints = (
            one_of("list", ListKind, table="import"),
            only_after("taken_at", "read_at", table="import"),
            only_after("undone_at", "taken_at", table="import"),
            CheckConstraint(
                condition=Q(list=ListKind.CHOICES.value, round__isnull=False)
                | ~Q(list=ListKind.CHOICES.value) & Q(round__isnull=True),
                name="import_of_choices_names_a_round",
            ),
            UniqueConstraint(
                fields=("is_switching",),
                condition=Q(is_switching=True),
                name="import_one_at_a_time",
            ),
        )

    def __str__(self) -> str:
        """Name it by its file."""
        return self.file_name


class StagedRow(models.Model):
    """One row of a list as it was read, and what taking it would do.

    `cells` are what the columns tell, after they were understood; `before` is what was remembered,
    so that it can be undone; `faults` are why it cannot be taken, as codes and facts. `is_hidden`:
    it tells of one whom named staff alone may read of.
    """

    of = models.ForeignKey(Import, on_delete=models.CASCADE, related_name="rows")
    line = models.PositiveIntegerField()
    key = models.CharField(max_length=120, blank=True, default="")
    verdict = models.CharField(max_length=10)
    cells = models.JSONField(default=dict)
    before = models.JSONField(null=True)
    faults = models.JSONField(default=list)
    is_hidden = models.BooleanField(default=False)
    taken_at = models.DateTimeField(null=True)

    class Meta:
        """In the order of the file."""

        ordering = ("of", "line")
        indexes = (
            models.Index(fields=("of", "verdict", "line"), name="staged_verdict"),
            models.Index(fields=("of", "key"), name="staged_key"),
        )
        constraints = (one_of("verdict", Verdict, table="staged_row"),)

    def __str__(self) -> str:
        """Name it by its line."""
        return f"line {self.line}"


class Export(models.Model):
    """A list that was written for somebody: whole, or what the one `after` which it is had not.

    It tells how things were at `until`. `areas` are the areas that it tells of, None for all of
    them. Its file stands sealed in the store under `stored`, and under `noted` what it tells of
    whom: so that the next one knows what is new, and so that it is not handed out when one of them
    has become protected.
    """

    kind = models.CharField(max_length=20)
    asked_at = models.DateTimeField()
    asked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+"
    )
    after = models.ForeignKey("self", null=True, on_delete=models.SET_NULL, related_name="+")
    until = models.DateTimeField()
    made_at = models.DateTimeField(null=True)
    rows = models.PositiveIntegerField(default=0)
    areas = models.JSONField(null=True)
    stored = models.CharField(max_length=64, blank=True, default="")
    noted = models.CharField(max_length=64, blank=True, default="")
    file_name = models.CharField(max_length=120, blank=True, default="")

    class Meta:
        """The newest first."""

        ordering = ("-asked_at", "-id")

    def __str__(self) -> str:
        """Name it by its number."""
        return f"export {self.pk}"
