"""What is known of the rules that were tried on a round."""

from collections.abc import Sequence
from dataclasses import dataclass

from hemval.apps.jobs.queries import Progress, latest_on, latest_on_each
from hemval.apps.rounds.models import Round
from hemval.apps.simulations.models import Simulation
from hemval.apps.simulations.questions import in_words
from hemval.apps.simulations.services import SIMULATION
from hemval.files.values.told import read_as
from hemval.texts.simulated.page import SimulationPage, Table
from hemval.texts.words import Words

SHOWN = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Tried:
    """One simulation: what was changed, in words, and how far the work has come."""

    row: Simulation
    changed: tuple[str, ...]
    progress: Progress | None


def tried_on(round: Round, words: Words) -> Sequence[Tried]:
    """The simulations of a round, the newest first."""
    rows = Simulation.objects.filter(round=round).select_related("asked_by").defer("page")[:SHOWN]
    progress = latest_on_each(SIMULATION, [row.pk for row in rows])
    return [
        Tried(row=row, changed=in_words(row.changes, words), progress=progress.get(row.pk))
        for row in rows
    ]


def one_tried(round: Round, pk: int, words: Words) -> Tried | None:
    """One simulation of a round; None where there is none."""
    row = Simulation.objects.filter(round=round, pk=pk).select_related("asked_by").first()
    if row is None:
        return None
    progress = latest_on(SIMULATION, row.pk)
    return Tried(row=row, changed=in_words(row.changes, words), progress=progress)


def page_of(row: Simulation) -> SimulationPage | None:
    """What came of a simulation; None where it is not made."""
    return read_as(SimulationPage, row.page) if row.page is not None else None


def table_of(row: Simulation, name: str) -> Table | None:
    """One table of what came of it, by its id; None where there is none."""
    page = page_of(row)
    return next((one for one in page.tables() if one.id == name), None) if page else None
