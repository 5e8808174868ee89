"""`hemval simulate`: what a changed rule would do, before anybody decides."""

from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from hemval.cli.collecting import without_collecting
from hemval.cli.faults_out import BAD_INPUT, print_faults
from hemval.cli.folders_out import telling_why_not
from hemval.cli.options import in_language
from hemval.cli.printing import Printer
from hemval.cli.speech import language, say, speech
from hemval.core.round.findings import Finding
from hemval.core.simulation.scenario import MoreWishes, Scenario, scenario, with_rules
from hemval.files.faulty import FaultyFile
from hemval.files.round_result import RoundResult, work_through
from hemval.files.simulated.changed_rules import ChangedRules, changed_rules
from hemval.files.simulated.setting import Setting, SettingRefused, read_setting
from hemval.files.simulated.simulating import simulate as play_draws
from hemval.files.simulated.simulation_folder import FIGURES, PAGE, write_simulation
from hemval.files.simulated.telling import Told, simulation_page
from hemval.texts.invitations import Sentences
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


def simulated(folder: Path, texts: Iterable[str], draws: int, cores: int) -> Told:
    """Play a round; what cannot be asked of it is refused as bad input is. Raises FaultyFile."""
    try:
        settings = tuple(map(read_setting, texts))
        result = work_through(folder)
        rules = changed_rules(folder, result.read, settings)
    except SettingRefused as error:
        _refuse(
            say("simulation-set", text=error.text),
            say(f"simulation-no-{error.code}", **error.facts),
        )
    decided, changed = _scenarios(result, rules, settings)
    return Told(
        outcome=result.outcome,
        rules=rules,
        simulated=play_draws(decided, changed, draws, cores),
        draws=draws,
        settings=tuple(one.text for one in settings),
    )


def _scenarios(
    result: RoundResult, rules: ChangedRules, settings: tuple[Setting, ...]
) -> tuple[Scenario, Scenario]:
    """The round as decided and as changed; a round that cannot be valid is refused."""
    outcome = result.outcome
    decided = scenario(outcome.system, outcome.facts, outcome.losses)
    _check(say("simulation-no-today"), (*outcome.wrong, *decided.problems.wrong))
    if not decided.problems.bundles:
        _refuse(say("run-nothing-to-choose"))
    try:
        changed = with_rules(decided, rules.system, rules.facts)
    except MoreWishes as error:
        _refuse(say("simulation-no-more-wishes", asked=error.asked, wanted=error.wanted))
    named = "; ".join(one.text for one in settings)
    _check(
        say("simulation-no-changed", text=named), (*changed.outcome.wrong, *changed.problems.wrong)
    )
    return decided, changed


def _check(heading: str, wrong: Iterable[Finding]) -> None:
    sentences = Sentences(speech())
    found = [f"    {one}" for one in dict.fromkeys(map(sentences.finding, wrong))]
    if found:
        _refuse(heading, *found)


def _refuse(*lines: str) -> NoReturn:
    for line in lines:
        typer.echo(line, err=True)
    raise typer.Exit(BAD_INPUT)
