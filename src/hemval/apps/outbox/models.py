"""Where people are told that something has happened, and the messages that tell it."""

from django.conf import settings
from django.db import models
from django.db.models import CheckConstraint, Q, UniqueConstraint

from hemval.apps.clients.models import Client, Representative
from hemval.apps.columns import one_of, only_after
from hemval.apps.rounds.models import Round
from hemval.core.contact.addresses import ContactWay
from hemval.core.contact.kinds import MessageKind


class ContactAddress(models.Model):
    """Where a client, or one who acts for her, is told (besked till): by e-mail or text message.

    `acting` is None for the client herself. The address is kept encrypted, and `address_digest` is
    a keyed digest by which codes to one address are counted. It is used from when she has shown by
    a code that it is hers, or `set_by` a colleague on her word, until it ends; then it is erased.
    Who has none in force gets letters.
    """

    client = models.ForeignKey(Client, on_delete=models.CASCADE, related_name="contact_addresses")
    acting = models.ForeignKey(
        Representative, null=True, on_delete=models.CASCADE, related_name="contact_addresses"
    )
    way = models.CharField(max_length=10)
    address_cipher = models.BinaryField(null=True)
    address_digest = models.CharField(max_length=64, db_index=True)
    language = models.CharField(max_length=20)
    salt = models.CharField(max_length=32, blank=True, default="")
    tries = models.PositiveSmallIntegerField(default=0)
    asked_at = models.DateTimeField()
    confirmed_at = models.DateTimeField(null=True)
    ended_at = models.DateTimeField(null=True)
    set_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+"
    )

    class Meta:
        """One in force for each person; whoever is in force knows where."""

        ordering = ("-asked_at", "-id")
        constraints = (
            one_of("way", ContactWay, table="contact_address"),
            only_after("confirmed_at", "asked_at", table="contact_address"),
            only_after("ended_at", "asked_at", table="contact_address"),
            UniqueConstraint(
                fields=("client",),
                condition=Q(acting__isnull=True, confirmed_at__isnull=False, ended_at__isnull=True),
                name="contact_of_herself_once",
            ),
            UniqueConstraint(
                fields=("client", "acting"),
                condition=Q(
                    acting__isnull=False, confirmed_at__isnull=False, ended_at__isnull=True
                ),
                name="contact_of_another_once",
            ),
            CheckConstraint(
                condition=Q(ended_at__isnull=False) | Q(address_cipher__isnull=False),
                name="contact_knows_where",
            ),
        )

    def __str__(self) -> str:
        """Name it by its number."""
        return f"address {self.pk}"


class ReceiptByLetter(models.Model):
    """That somebody has asked to have receipts of choices by letter (kvitto med brev), and until.

    `acting` is None for the client herself; `set_by` is a colleague who has it on her word. Nobody
    has asked who has not said so: whoever is told by letter for want of anything else gets none.
    """

    client = models.ForeignKey(Client, on_delete=models.CASCADE, related_name="receipts_by_letter")
    acting = models.ForeignKey(
        Representative, null=True, on_delete=models.CASCADE, related_name="receipts_by_letter"
    )
    asked_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)
    set_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+"
    )

    class Meta:
        """One in force for each person."""

        ordering = ("-asked_at", "-id")
        constraints = (
            only_after("ended_at", "asked_at", table="receipt_by_letter"),
            UniqueConstraint(
                fields=("client",),
                condition=Q(acting__isnull=True, ended_at__isnull=True),
                name="receipt_by_letter_of_herself_once",
            ),
            UniqueConstraint(
                fields=("client", "acting"),
                condition=Q(acting__isnull=False, ended_at__isnull=True),
                name="receipt_by_letter_of_another_once",
            ),
        )

    def __str__(self) -> str:
        """Name it by its number."""
        return f"receipt_by_letter {self.pk}"


class Message(models.Model):
    """A message to one person (meddelande), written with what it tells of and sent after.

    `about_id` is the row that it tells of, so that nobody is told of the same thing twice. What is
    sent by e-mail or text message has a day when it is `due_at` until it is sent or given up;
    `in_hand_since`: a worker has taken it and not said what came of it. `perhaps_at`: a worker was
    lost then, and it may have gone though nobody noted it. `key` is what carriers know it by. By
    letter nothing is sent from here: letters are printed, and what none tells a person tells.
    """

    key = models.CharField(max_length=32, unique=True)
    kind = models.CharField(max_length=20)
    client = models.ForeignKey(Client, on_delete=models.PROTECT, related_name="messages")
    acting = models.ForeignKey(
        Representative, null=True, on_delete=models.CASCADE, related_name="messages"
    )
    round = models.ForeignKey(Round, null=True, on_delete=models.PROTECT, related_name="messages")
    about_id = models.PositiveBigIntegerField()
    facts = models.JSONField(default=dict)
    language = models.CharField(max_length=20)
    way = models.CharField(max_length=10)
    to = models.ForeignKey(
        ContactAddress, null=True, on_delete=models.SET_NULL, related_name="messages"
    )
    written_at = models.DateTimeField()
    due_at = models.DateTimeField(null=True)
    in_hand_since = models.DateTimeField(null=True)
    tried = models.PositiveSmallIntegerField(default=0)
    perhaps_at = models.DateTimeField(null=True)
    sent_at = models.DateTimeField(null=True)
    given_up_at = models.DateTimeField(null=True)

    class Meta:
        """Each thing once to each; what is sent or given up is not due."""

        ordering = ("-written_at", "-id")
        indexes = (
            models.Index(
                fields=("due_at", "id"), condition=Q(due_at__isnull=False), name="message_due"
            ),
            models.Index(fields=("client", "-written_at"), name="message_client"),
        )
        constraints = (
            one_of("kind", MessageKind, table="message"),
            one_of("way", ContactWay, table="message"),
            only_after("sent_at", "written_at", table="message"),
            UniqueConstraint(
                fields=("kind", "about_id", "client"),
                condition=Q(acting__isnull=True),
                name="message_to_herself_once",
            ),
            UniqueConstraint(
                fields=("kind", "about_id", "client", "acting"),
                condition=Q(acting__isnull=False),
                name="message_to_another_once",
            ),
            CheckConstraint(
                condition=Q(due_at__isnull=True)
                | Q(sent_at__isnull=True, given_up_at__isnull=True, way__in=("email", "sms")),
                name="message_due_is_not_done",
            ),
        )

    def __str__(self) -> str:
        """Name it by its number."""
        return f"message {self.pk}"
