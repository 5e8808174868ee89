"""Asking that other rules be tried on a round."""

from collections.abc import Sequence
from datetime import datetime

from django.db import transaction

from hemval.apps.accounts.actor import Actor
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.services import record
from hemval.apps.jobs.models import JobKind
from hemval.apps.jobs.services import ask
from hemval.apps.providers.facts import all_caps, all_providers
from hemval.apps.rounds.facts import plan_of
from hemval.apps.rounds.models import Round
from hemval.apps.rounds.queries import rounds
from hemval.apps.simulations.models import Simulation
from hemval.apps.simulations.rules import rules_to_try
from hemval.core.facts.round_facts import RoundFacts

SIMULATION = "simulation"
"""What the work is about: it holds up nothing of the round."""


def ask_to_simulate(
    *, round: int, settings: Sequence[str], draws: int, actor: Actor, now: datetime
) -> Simulation:
    """Have rules tried on a round; asking again for what is not made yet gives the same.

    Raises SettingRefused and FaultyFile where the rules cannot be as the settings say.
    """
    row = rounds().get(pk=round)
    known = RoundFacts(plan=plan_of(row), providers=all_providers(), caps=tuple(all_caps()))
    rules_to_try(row, known, settings)
    with transaction.atomic():
        Round.objects.select_for_update(no_key=True).get(pk=round)
        unmade = Simulation.objects.filter(round=row, draws=draws, made_at__isnull=True)
        there = next((one for one in unmade if one.changes == list(settings)), None)
        asked = there or Simulation.objects.create(
            round=row, changes=list(settings), draws=draws, asked_at=now, asked_by_id=actor.user
        )
        ask(
            kind=JobKind.SIMULATE,
            about=SIMULATION,
            about_id=asked.pk,
            wanted={},
            actor=actor,
            now=now,
        )
        record(
            what=Deed.SIMULATION_ASKED,
            actor=actor,
            now=now,
            subject="round",
            subject_id=row.pk,
            contents={"settings": list(settings), "draws": draws},
        )
    return asked
