"""Other rules that somebody asked to try on a round, and what came of it."""

from django.conf import settings
from django.db import models
from django.db.models import CheckConstraint, Q

from hemval.apps.columns import only_after
from hemval.apps.rounds.models import Round


class Simulation(models.Model):
    """Other rules tried on a round (prövning av andra regler): asked for once, and kept as told.

    `changes` are settings in the system file's own keys (`order.by=received`). `read_at` is
    when the lists and choices were read, `is_frozen` whether they were those that the round was
    frozen with. `page` is what came of it, in words: a `SimulationPage`, which tells of no person.
    """

    round = models.ForeignKey(Round, on_delete=models.PROTECT, related_name="simulations")
    changes = models.JSONField()
    draws = models.PositiveIntegerField()
    asked_at = models.DateTimeField()
    asked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+"
    )
    read_at = models.DateTimeField(null=True)
    is_frozen = models.BooleanField(default=False)
    made_at = models.DateTimeField(null=True)
    page = models.JSONField(null=True)

    class Meta:
        """The newest first; what is made has a page."""

        ordering = ("-asked_at", "-id")
        constraints = (
            CheckConstraint(condition=Q(draws__gte=1), name="simulation_draws_from_1"),
            CheckConstraint(
                condition=Q(made_at__isnull=True, page__isnull=True, read_at__isnull=True)
                | Q(made_at__isnull=False, page__isnull=False, read_at__isnull=False),
                name="simulation_made_has_page",
            ),
            only_after("read_at", "asked_at", table="simulation"),
            only_after("made_at", "read_at", table="simulation"),
        )

    def __str__(self) -> str:
        """Name it by its number."""
        return f"simulation {self.pk}"
