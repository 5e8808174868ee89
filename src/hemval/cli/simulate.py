"""`hemval simulate`: what a changed rule would do, before anybody decides."""

from pathlib import Path
from typing import Annotated

import typer

from hemval.cli.collecting import without_collecting
from hemval.cli.faults_out import BAD_INPUT, print_faults
from hemval.cli.folders_out import telling_why_not
from hemval.cli.options import in_language
from hemval.cli.printing import Printer
from hemval.cli.speech import language, say
from hemval.files.faulty import FaultyFile
from hemval.texts.words import words


def simulate(
    folder: Annotated[Path, typer.Argument(help=say("simulation-help-folder"))],
    out: Annotated[Path, typer.Option("--out", help=say("simulation-help-out"))],
    settings: Annotated[list[str], typer.Option("--set", help=say("simulation-help-set"))],
    draws: Annotated[int, typer.Option("--draws", min=1, help=say("simulation-help-draws"))] = 1000,
    cores: Annotated[int, typer.Option("--cores", min=0, help=say("simulation-help-cores"))] = 0,
    replace: Annotated[
        bool, typer.Option("--replace", help=say("simulation-help-replace"))
    ] = False,
    lang: Annotated[str | None, in_language(say("simulation-help-lang"))] = None,
    as_json: Annotated[bool, typer.Option("--json", help=say("simulation-help-json"))] = False,
) -> None:
    """Play a round many times under today's rules and under others, and write what differs."""
    from hemval.cli.simulated_round import simulated  # Arrays load slowly.
    from hemval.files.simulated.simulation_folder import FIGURES, PAGE, write_simulation
    from hemval.texts.simulated.telling import simulation_page

    reader = words(lang or language())
    with without_collecting():
        try:
            told = simulated(folder, settings, draws, cores)
        except FaultyFile as error:
            print_faults(error.faults)
            raise typer.Exit(BAD_INPUT) from None
        with telling_why_not(out):
            write_simulation(out, told, reader, lists=folder, replace=replace)
    if as_json:
        typer.echo((out / FIGURES).read_text(encoding="utf-8"), nl=False)
        return
    printer = Printer()
    for part in simulation_page(told, reader).parts:
        if part.heading:
            printer.heading(part.heading)
        for sentence in part.answer:
            printer.line(sentence)
    printer.blank()
    printer.line(say("simulation-written", page=str(out / PAGE), folder=str(out)))
