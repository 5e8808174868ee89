"""Visits of citizens."""

from enum import StrEnum

from django.db import models
from django.db.models import CheckConstraint, F, Q

from hemval.apps.clients.models import Client, Representative
from hemval.apps.columns import one_of, only_after
from hemval.apps.rounds.models import Round


class SignInMethod(StrEnum):
    """How somebody showed who she is."""

    IDENTITY = "identity"
    """By electronic identification (e-legitimation)."""
    LETTER_CODE = "letter_code"
    """By the code of a letter and a second fact."""


class Visit(models.Model):
    """A citizen's visit on the web (besök), known by a token that her browser alone has.

    `number_digest` is the keyed digest of the number that electronic identification told, empty
    where she came in by a letter, and `name` what it called her. `letter_round` is the round that
    such a letter is about: she sees of that alone. `person` is the client who she is, if she is
    one. `subject` is whom the pages are about, and `acting` the one who she is when that
    is somebody else.
    """

    token_digest = models.CharField(max_length=64, unique=True)
    way = models.CharField(max_length=20)
    number_digest = models.CharField(max_length=64, blank=True, default="")
    name = models.CharField(max_length=200, blank=True, default="")
    letter_round = models.ForeignKey(Round, null=True, on_delete=models.CASCADE, related_name="+")
    person = models.ForeignKey(Client, null=True, on_delete=models.CASCADE, related_name="+")
    subject = models.ForeignKey(Client, null=True, on_delete=models.CASCADE, related_name="visits")
    acting = models.ForeignKey(
        Representative, null=True, on_delete=models.CASCADE, related_name="visits"
    )
    began_at = models.DateTimeField(db_index=True)
    seen_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)

    class Meta:
        """Nobody is where another is without acting for her; a letter is about one round."""

        constraints = (
            one_of("way", SignInMethod, table="visit"),
            only_after("seen_at", "began_at", table="visit"),
            CheckConstraint(
                condition=Q(acting__isnull=True, subject__isnull=True)
                | Q(acting__isnull=True, subject=F("person"))
                | Q(acting__isnull=False, subject__isnull=False),
                name="visit_of_herself_or_for_another",
            ),
            CheckConstraint(
                condition=Q(way=SignInMethod.IDENTITY.value, letter_round__isnull=True)
                | Q(way=SignInMethod.LETTER_CODE.value, letter_round__isnull=False),
                name="visit_by_letter_is_about_its_round",
            ),
        )

    @property
    def is_by_letter(self) -> bool:
        """Did she come in by the code of a letter?"""
        return self.letter_round_id is not None

    def reaches(self, round_pk: int) -> bool:
        """May she see of a round? By the code of a letter, of that letter's alone."""
        return self.letter_round_id in {None, round_pk}

    def __str__(self) -> str:
        """Name it by its number."""
        return f"visit {self.pk}"
