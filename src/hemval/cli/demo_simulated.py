"""One question of a committee, played many times, for the demonstration."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from hemval.cli.collecting import without_collecting
from hemval.cli.speech import speech

SIMULATED = "simulated"
_DRAWS = 100
_ONE_CORE = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownSimulation:
    """What was asked, as it is typed, and the answer in sentences."""

    settings: tuple[str, ...]
    draws: int
    answer: tuple[str, ...]


def shown_simulation(lists: Path, out: Path, settings: Sequence[str]) -> ShownSimulation:
    """Play a round under its own rules and under others, and write the page of it."""
    from hemval.cli.simulated_round import simulated  # Arrays load slowly.
    from hemval.files.simulated.simulation_folder import write_simulation
    from hemval.texts.simulated.telling import simulation_page

    with without_collecting():
        told = simulated(lists, settings, _DRAWS, _ONE_CORE)
        write_simulation(out, told, speech(), lists=lists)
    answer = (
        sentence for part in simulation_page(told, speech()).parts for sentence in part.answer
    )
    return ShownSimulation(settings=tuple(settings), draws=_DRAWS, answer=tuple(answer))
