"""The rules to try on a round: its own, with some of them changed."""

from collections.abc import Sequence

from hemval.apps.choice_system.facts import document_of, read_version
from hemval.apps.rounds.models import Round
from hemval.core.facts.round_facts import RoundFacts
from hemval.core.simulation.simulated import ChangedRules
from hemval.files.simulated.changed_rules import changed_rules
from hemval.files.simulated.setting import read_setting


def rules_to_try(row: Round, facts: RoundFacts, settings: Sequence[str]) -> ChangedRules:
    """What a round's rules would be. Raises SettingRefused, and FaultyFile told with the settings.

    Of the facts, the plan, the providers and their caps are looked at.
    """
    return changed_rules(
        document_of(row.version),
        read_version(row.version),
        facts,
        tuple(map(read_setting, settings)),
    )
