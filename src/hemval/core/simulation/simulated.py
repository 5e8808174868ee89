"""A simulation as it is told: what was asked of which round, and what came of it."""

from dataclasses import dataclass

from hemval.core.facts.round_facts import RoundFacts
from hemval.core.fault import Fault
from hemval.core.round.outcome import RoundOutcome
from hemval.core.simulation.comparing import Compared
from hemval.core.simulation.figures import BundleFigures, SilentFigures
from hemval.core.simulation.playing import Tally
from hemval.core.system.system import System

DRAWS_OF_A_RULE = 100
"""So many draws, at most, for each of the rules for the silent that are shown beside each other."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangedRules:
    """What the settings lead to; `warnings` are those that the rules of today do not have."""

    system: System
    facts: RoundFacts
    warnings: tuple[Fault, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Simulated:
    """What a simulation came to: every bundle, and what was counted of everybody."""

    compared: tuple[Compared, ...]
    tallies: tuple[Tally, ...]
    figures: tuple[BundleFigures, ...]
    silent: tuple[SilentFigures, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SimulationReport:
    """What a page is told from: the round as decided, the rules to try, what came of it."""

    outcome: RoundOutcome
    rules: ChangedRules
    simulated: Simulated
    draws: int
    settings: tuple[str, ...]
