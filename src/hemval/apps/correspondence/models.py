"""Letters: printed once, posted, come back; and why a letter is not printed for somebody."""

from enum import StrEnum

from django.conf import settings
from django.db import models
from django.db.models import CheckConstraint, Q, UniqueConstraint

from hemval.apps.clients.models import Client
from hemval.apps.columns import one_of, only_after
from hemval.apps.rounds.models import Round
from hemval.core.correspondence.kinds import LetterKind, Role, Standing, UnsentCode


class RoundPost(models.Model):
    """The letters of a round as a whole (omgångens post).

    `control` says what had become of everybody, kind by kind, when it was last gone through.
    """

    round = models.OneToOneField(Round, on_delete=models.PROTECT, related_name="post")
    counted_at = models.DateTimeField(null=True)
    control = models.JSONField(default=dict)

    def __str__(self) -> str:
        """Name it by its round."""
        return f"post {self.round_id}"


class Batch(models.Model):
    """Letters that are printed and posted together (tryckbunt).

    `made_anew_at`: it has been printed again, without letters that are not to be posted.
    `disposed_at`: its file is gone, since the files of some of them have stood their time. A letter
    that is sent again leaves its batch: of whom the file tells, `correspondence.told_in` knows.
    """

    round = models.ForeignKey(Round, null=True, on_delete=models.PROTECT, related_name="batches")
    kind = models.CharField(max_length=20)
    language = models.CharField(max_length=20)
    dated = models.DateField()
    made_at = models.DateTimeField()
    sha256 = models.CharField(max_length=64)
    letters_counted = models.PositiveIntegerField()
    sheets = models.PositiveIntegerField()
    made_anew_at = models.DateTimeField(null=True)
    disposed_at = models.DateTimeField(null=True)
    sent_at = models.DateTimeField(null=True)
    sent_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+"
    )

    class Meta:
        """Sent only when it is made."""

        ordering = ("-made_at", "-id")
        constraints = (
            one_of("kind", LetterKind, table="batch"),
            only_after("sent_at", "made_at", table="batch"),
            CheckConstraint(condition=~Q(sha256=""), name="batch_has_file"),
        )

    def __str__(self) -> str:
        """Name it by its number."""
        return f"batch {self.pk}"


class HeldBecause(StrEnum):
    """Why a printed letter is not to be posted; its words are `mail-held-…`."""

    CHANGED = "changed"
    """What it tells is no longer so, or a later letter has taken its place."""
    DIED = "died"
    MOVED = "moved"
    PROTECTED = "protected"


class Letter(models.Model):
    """A letter that is printed for one recipient, with the facts that it was written of.

    `key` is its id, and `facts_key` the id that follows from what it tells. `order` is what it
    tells and to whom, and `terms` the digest of what held for all letters of the round: with both
    it is printed again as it was. `code` is her personal letter code where the letter tells it,
    without its hyphen. The PDF stands in the store by its `sha256`. `held_at`: since when it no
    longer holds, and is not to be posted; `held_because` says why. Of one who has become protected
    since, neither file nor address is kept (`withdrawn_at`).
    """

    key = models.CharField(max_length=20, unique=True)
    facts_key = models.CharField(max_length=20)
    round = models.ForeignKey(Round, null=True, on_delete=models.PROTECT, related_name="letters")
    client = models.ForeignKey(Client, on_delete=models.PROTECT, related_name="letters")
    kind = models.CharField(max_length=20)
    occurrence = models.CharField(max_length=80, blank=True, default="")
    recipient = models.CharField(max_length=60, blank=True, default="")
    role = models.CharField(max_length=20)
    language = models.CharField(max_length=20)
    code = models.CharField(max_length=20, blank=True, default="")
    by_hand = models.BooleanField(default=False)
    order = models.JSONField()
    terms = models.CharField(max_length=64)
    dated = models.DateField()
    printed_at = models.DateTimeField()
    pages = models.PositiveSmallIntegerField()
    sha256 = models.CharField(max_length=64)
    batch = models.ForeignKey(Batch, null=True, on_delete=models.PROTECT, related_name="letters")
    sent_at = models.DateTimeField(null=True)
    returned_at = models.DateTimeField(null=True)
    held_at = models.DateTimeField(null=True)
    held_because = models.CharField(max_length=20, blank=True, default="")
    withdrawn_at = models.DateTimeField(null=True)
    replaced_by = models.ForeignKey(
        "self", null=True, on_delete=models.PROTECT, related_name="replaces"
    )

    class Meta:
        """Of each kind one holds; it is printed before it is sent, and sent before it is back."""

        ordering = ("id",)
        indexes = (
            models.Index(fields=("round", "kind", "language"), name="letter_round_kind"),
            models.Index(fields=("client", "-printed_at"), name="letter_client"),
            models.Index(fields=("code",), name="letter_code"),
            models.Index(fields=("round", "by_hand", "held_at", "sent_at"), name="letter_counted"),
            models.Index(
                fields=("round", "kind", "by_hand"),
                condition=Q(held_at__isnull=True, sent_at__isnull=True),
                name="letter_to_send",
            ),
        )
        constraints = (
            one_of("kind", LetterKind, table="letter"),
            one_of("role", Role, table="letter"),
            only_after("sent_at", "printed_at", table="letter"),
            only_after("returned_at", "sent_at", table="letter"),
            CheckConstraint(
                condition=Q(withdrawn_at__isnull=True) | Q(held_at__isnull=False),
                name="letter_withdrawn_is_held",
            ),
            CheckConstraint(
                condition=Q(held_at__isnull=True, held_because="")
                | Q(held_at__isnull=False, held_because__in=[one.value for one in HeldBecause]),
                name="letter_held_says_why",
            ),
            CheckConstraint(
                condition=Q(withdrawn_at__isnull=False) | ~Q(sha256=""),
                name="letter_has_file",
            ),
            CheckConstraint(
                condition=Q(by_hand=False) | Q(batch__isnull=True),
                name="letter_by_hand_in_no_batch",
            ),
            UniqueConstraint(
                fields=("round", "client", "kind", "occurrence", "recipient"),
                condition=Q(replaced_by__isnull=True, held_at__isnull=True),
                name="letter_of_a_kind_once",
            ),
        )

    def __str__(self) -> str:
        """Name it by its id."""
        return self.key


class Unprinted(models.Model):
    """Why a kind of letter is not printed for somebody (brev som inte är utskrivet), at last look.

    `recipient` is whose copy it is; empty for her own. `told` is what the sentence needs besides.
    """

    round = models.ForeignKey(Round, on_delete=models.CASCADE, related_name="unprinted")
    client = models.ForeignKey(Client, on_delete=models.PROTECT, related_name="unprinted")
    kind = models.CharField(max_length=20)
    occurrence = models.CharField(max_length=80, blank=True, default="")
    recipient = models.CharField(max_length=60, blank=True, default="")
    standing = models.CharField(max_length=20)
    why = models.CharField(max_length=30)
    until = models.DateField(null=True)
    told = models.JSONField(default=dict)

    class Meta:
        """One for each letter."""

        ordering = ("client", "kind")
        indexes = (models.Index(fields=("round", "kind", "why"), name="unprinted_why"),)
        constraints = (
            one_of("kind", LetterKind, table="unprinted"),
            one_of("standing", Standing, table="unprinted"),
            one_of("why", UnsentCode, table="unprinted"),
            UniqueConstraint(
                fields=("round", "client", "kind", "occurrence", "recipient"),
                name="unprinted_once",
            ),
        )

    def __str__(self) -> str:
        """Name it by its number."""
        return f"unprinted {self.pk}"


class Return(models.Model):
    """A letter that came back (returbrev), and what was done about it; `batch` it had gone with."""

    letter = models.ForeignKey(Letter, on_delete=models.PROTECT, related_name="returns")
    batch = models.ForeignKey(Batch, null=True, on_delete=models.PROTECT, related_name="returns")
    was_sent_at = models.DateTimeField()
    noted_at = models.DateTimeField()
    noted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+"
    )
    remark = models.TextField(blank=True, default="")
    dealt_with_at = models.DateTimeField(null=True)
    dealt_with_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+"
    )
    dealt_with = models.TextField(blank=True, default="")

    class Meta:
        """One at a time of a letter; dealt with by somebody who says how."""

        ordering = ("-noted_at", "-id")
        constraints = (
            only_after("noted_at", "was_sent_at", table="return"),
            only_after("dealt_with_at", "noted_at", table="return"),
            UniqueConstraint(
                fields=("letter",),
                condition=Q(dealt_with_at__isnull=True),
                name="return_open_once",
            ),
            CheckConstraint(
                condition=Q(dealt_with_at__isnull=True, dealt_with_by__isnull=True, dealt_with="")
                | (Q(dealt_with_at__isnull=False, dealt_with_by__isnull=False) & ~Q(dealt_with="")),
                name="return_says_how",
            ),
        )

    def __str__(self) -> str:
        """Name it by its number."""
        return f"return {self.pk}"
