"""A simulation for the command line: changes read, the round prepared twice, draws played."""

from collections.abc import Iterable
from pathlib import Path
from typing import NoReturn

import typer

from hemval.cli.faults_out import BAD_INPUT
from hemval.cli.playing_draws import play_draws
from hemval.cli.speech import say, speech
from hemval.core.round.findings import Finding
from hemval.core.simulation.scenario import MoreWishes, Scenario, problems_of, with_rules
from hemval.core.simulation.simulated import ChangedRules, SimulationReport
from hemval.files.round_result import RoundResult, work_through
from hemval.files.simulated.changed_rules import changed_rules
from hemval.files.simulated.setting import Setting, SettingRefused, read_setting
from hemval.texts.invitations import Sentences


def simulated(folder: Path, texts: Iterable[str], draws: int, cores: int) -> SimulationReport:
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
    return SimulationReport(
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
    decided = Scenario(outcome=outcome, problems=problems_of(outcome))
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
