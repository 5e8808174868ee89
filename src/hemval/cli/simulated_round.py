"""A simulation for the command line: changes read, the round prepared twice, draws played."""

from collections.abc import Iterable
from pathlib import Path
from typing import NoReturn

import typer

from hemval.cli.faults_out import BAD_INPUT
from hemval.cli.playing_draws import play_draws
from hemval.cli.speech import say, speech
from hemval.core.round.outcome import RoundOutcome
from hemval.core.simulation.scenario import MoreWishes, Scenario
from hemval.core.simulation.simulated import ChangedRules, SimulationReport
from hemval.core.simulation.trial import CannotTry, WhyNot, both_scenarios
from hemval.files.round_result import work_through
from hemval.files.simulated.changed_rules import changed_rules
from hemval.files.simulated.setting import Setting, SettingRefused, read_setting
from hemval.files.system_file import system_document
from hemval.texts.invitations import Sentences


def simulated(folder: Path, texts: Iterable[str], draws: int, cores: int) -> SimulationReport:
    """Play a round; what cannot be asked of it is refused as bad input is. Raises FaultyFile."""
    try:
        settings = tuple(map(read_setting, texts))
        result = work_through(folder)
        read = result.read
        document = system_document(folder, read.facts.plan.system)
        rules = changed_rules(document, read.system, read.facts, settings)
    except SettingRefused as error:
        _refuse(
            say("simulation-set", text=error.text),
            say(f"simulation-no-{error.code}", **error.facts),
        )
    decided, changed = _scenarios(result.outcome, rules, settings)
    return SimulationReport(
        outcome=result.outcome,
        rules=rules,
        simulated=play_draws(decided, changed, draws, cores),
        draws=draws,
        settings=tuple(one.text for one in settings),
    )


def _scenarios(
    outcome: RoundOutcome, rules: ChangedRules, settings: tuple[Setting, ...]
) -> tuple[Scenario, Scenario]:
    """The round as decided and as changed; a round that cannot be valid is refused."""
    try:
        return both_scenarios(outcome, rules)
    except MoreWishes as error:
        _refuse(say("simulation-no-more-wishes", asked=error.asked, wanted=error.wanted))
    except CannotTry as error:
        if error.why is WhyNot.NOTHING_TO_CHOOSE:
            _refuse(say("run-nothing-to-choose"))
        named = "; ".join(one.text for one in settings)
        sentences = Sentences(speech())
        found = dict.fromkeys(map(sentences.finding, error.wrong))
        heading = say(f"simulation-no-{error.why}", text=named)
        _refuse(heading, *(f"    {one}" for one in found))


def _refuse(*lines: str) -> NoReturn:
    for line in lines:
        typer.echo(line, err=True)
    raise typer.Exit(BAD_INPUT)
