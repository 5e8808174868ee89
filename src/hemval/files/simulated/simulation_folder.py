"""The folder of a simulation: the page, the tables, the figures for programs, each one's chances.

Everything but `people/` may be read by a committee. `people/chances.csv` tells how it goes for each
client in how many draws; only the owner of the folder may read it, and protected people are not in
it.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from hemval.core.lottery.small_numbers import FEWEST_SHOWN
from hemval.core.simulation.compiled import Numbers
from hemval.core.simulation.fates import Fate
from hemval.core.simulation.figures import BundleFigures, ByRule
from hemval.core.simulation.playing import AS_DECIDED, CHANGED
from hemval.core.simulation.rows import hours_of, rows_of
from hemval.core.simulation.simulated import Simulated, SimulationReport
from hemval.files.csv_out import write_csv
from hemval.files.folder_manifest import PEOPLE
from hemval.files.whole_folder import Written, protected_part, write_whole
from hemval.texts.simulated.page import SimulationPage
from hemval.texts.simulated.telling import simulation_page
from hemval.texts.words import Words

FORMAT = "hemval-simulation/1"
KIND = "simulation"
PAGE, FIGURES, TABLES = "simulation.html", "simulation.json", "tables"
_HUNDRED = 100


def write_simulation(
    out: Path, told: SimulationReport, words: Words, *, lists: Path, replace: bool = False
) -> Written:
    """Write a simulation, wholly or not at all. Raises FolderRefused."""
    page = simulation_page(told, words)

    def fill(folder: Path) -> None:
        (folder / PAGE).write_text(as_html(page), encoding="utf-8", newline="\n")
        document = json.dumps(as_document(told), ensure_ascii=False, indent=2, sort_keys=True)
        (folder / FIGURES).write_text(f"{document}\n", encoding="utf-8", newline="\n")
        (folder / TABLES).mkdir()
        for table in page.tables():
            write_csv(folder / TABLES / f"{table.id}.csv", table.headings, table.rows)
        protected_part(folder, PEOPLE)
        headings = ("client", "bundle", "rule", *(fate.label for fate in Fate))
        write_csv(folder / PEOPLE / "chances.csv", headings, _chances(told.simulated))

    return write_whole(out, fill, kind=KIND, replace=replace, for_owner=False, apart_from=(lists,))


def as_html(page: SimulationPage) -> str:
    """The page as one file that asks for nothing else."""
    surroundings = Environment(
        loader=PackageLoader("hemval.files.simulated", "."),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return surroundings.get_template("page.html.jinja").render(page=page).lstrip() + "\n"


def as_document(told: SimulationReport) -> dict[str, Any]:
    """The figures for programs; null is held back, for fewer than five stand behind it."""
    plan = told.outcome.facts.plan
    return {
        "format": FORMAT,
        "round": plan.id,
        "is_exercise": plan.is_exercise,
        "system": told.outcome.system.identity.id,
        "settings": list(told.settings),
        "draws": told.draws,
        "bundles": {one.bundle: _bundle(one) for one in told.simulated.figures},
        "silent_rules": [
            {
                "rule": rule.name,
                "cannot": [finding.code.value for finding in rule.wrong],
                "bundles": {one.bundle: one.fates for one in rule.bundles},
            }
            for rule in told.simulated.silent
        ],
    }


def _bundle(figures: BundleFigures) -> dict[str, Any]:
    return {
        "people": figures.people,
        "chose": figures.chose,
        "fates": {"choosers": figures.choosers, "silent": figures.silent},
        "better": _few(figures.better.mean),
        "worse": _few(figures.worse.mean),
        "moves": {
            "decided": _few(figures.moves.decided.mean),
            "changed": _few(figures.moves.changed.mean),
        },
        "first_wish_at_least_a_tenth": {
            "likelier": _few(figures.likelier),
            "unlikelier": _few(figures.unlikelier),
        },
        "first_wish_chances": figures.chances,
        "wishes": figures.wishes,
        "choosers": {name: asdict(one) for name, one in figures.of_choosers.items()},
        "silent": {name: asdict(one) for name, one in figures.of_silent.items()},
        "gains": dict(figures.gains),
        "persons": _by_rule(figures.persons),
        "hours": _hours(figures),
        "queue": _by_rule(figures.queue),
    }


def _by_rule(numbers: Mapping[str, ByRule]) -> dict[str, Any]:
    decided, changed = rows_of(numbers)
    return {"decided": decided, "changed": changed}


def _hours(figures: BundleFigures) -> dict[str, Any]:
    return {
        name: {"decided": asdict(one.decided), "changed": asdict(one.changed)}
        for name, one in hours_of(figures).items()
        if one is not None
    }


def _few(mean: float) -> float | None:
    """A mean, or None where fewer than five stand behind it."""
    return None if 0 < mean < FEWEST_SHOWN else mean


def _chances(simulated: Simulated) -> Iterator[tuple[str, ...]]:
    """Each one's chance of each outcome, in hundredths, under both rules."""
    for compared, tally in zip(simulated.compared, simulated.tallies, strict=True):
        for place, person in enumerate(compared.people):
            if person.is_protected:
                continue
            for name, rule in (("decided", AS_DECIDED), ("changed", CHANGED)):
                cells = _hundredths(tally.fates[rule][place], tally.draws)
                yield (person.client, compared.bundle, name, *cells)


def _hundredths(counts: Numbers, draws: int) -> list[str]:
    return [str(round(count * _HUNDRED / draws)) for count in counts.tolist()]
