"""`hemval system`: what municipalities have decided, read from their system files."""

import json
from typing import Annotated, TypedDict

import typer

from hemval.cli import system_show
from hemval.cli.faults_out import BAD_INPUT, fault_as_json, print_faults
from hemval.cli.printing import Printer
from hemval.cli.speech import language, say, speech
from hemval.core.system.system import System
from hemval.files.faulty import FaultyFile
from hemval.files.system_file import ReadSystem, load_system, shipped_systems
from hemval.files.system_schema import system_reference, system_schema

app = typer.Typer(help=say("cli-system"), no_args_is_help=True)
app.command("show", help=say("show-help"))(system_show.show)
app.command("diff", help=say("diff-help"))(system_show.diff)

_WIDTH_OF_A_LIST = 200
"""So that each system stays on a line of its own for whoever searches among them."""
_COLUMNS = ("id", "municipality", "basis", "offers")
AsJson = Annotated[bool, typer.Option("--json", help=say("system-help-json"))]


@app.command("list", help=say("system-help-list"))
def list_systems(as_json: AsJson = False) -> None:
    """List the systems that come with Hemval."""
    systems = [load_system(name).system for name in shipped_systems()]
    if as_json:
        typer.echo(json.dumps([_summary(system) for system in systems], ensure_ascii=False))
        return
    rows = []
    for system in systems:
        summary = _summary(system)
        offers = ", ".join(summary["offers"]) or say("system-offers-nothing")
        bases = ", ".join(say(f"system-basis-{basis}") for basis in summary["basis"])
        rows.append((system.identity.id, system.identity.municipality, bases, offers))
    headings = [say(f"system-column-{column}") for column in _COLUMNS]
    Printer(off_terminal=_WIDTH_OF_A_LIST).listed(headings, rows)


@app.command("check", help=say("system-help-check"))
def check_systems(
    systems: Annotated[
        list[str], typer.Argument(metavar=say("system-files"), help=say("system-help-files"))
    ],
    as_json: AsJson = False,
) -> None:
    """Check system files, and say everything that is wrong with them."""
    results = [_checked(name) for name in systems]
    if as_json:
        typer.echo(json.dumps([_as_json(*result) for result in results], ensure_ascii=False))
    else:
        for result in results:
            _print_result(*result)
    if any(isinstance(outcome, FaultyFile) for _, outcome in results):
        raise typer.Exit(BAD_INPUT)


Outcome = ReadSystem | FaultyFile


@app.command("schema", help=say("system-help-schema"))
def print_schema(
    as_markdown: Annotated[
        bool, typer.Option("--markdown", help=say("system-help-markdown"))
    ] = False,
) -> None:
    """Print what a system file may hold, for an editor or for a reader."""
    if as_markdown:
        typer.echo(system_reference(speech()), nl=False)
    else:
        typer.echo(json.dumps(system_schema(speech()), ensure_ascii=False, indent=2))


class Summary(TypedDict):
    """A system in a few words, for a list and for a program."""

    id: str
    municipality: str
    basis: list[str]
    offers: list[str]


def _checked(name: str) -> tuple[str, Outcome]:
    try:
        return name, load_system(name)
    except FaultyFile as faulty:
        return name, faulty


def _print_result(name: str, outcome: Outcome) -> None:
    if isinstance(outcome, FaultyFile):
        print_faults(outcome.faults)
        typer.echo(say("system-check-faulty", file=name, faults=len(outcome.faults)), err=True)
        return
    print_faults(outcome.warnings, to_stderr=False)
    system = outcome.system
    facts: dict[str, str | int] = {
        "file": name,
        "municipality": system.identity.municipality,
        "decisions": len(system.decisions),
        "sources": len(system.sources),
        "services": len({service.id for service in system.services}),
        "bundles": len({bundle.id for bundle in system.bundles}),
        "areas": len({area.id for area in system.areas}),
        "warnings": len(outcome.warnings),
    }
    typer.echo(say("system-check-fine", **facts))


def _as_json(name: str, outcome: Outcome) -> dict[str, object]:
    if isinstance(outcome, FaultyFile):
        return {"file": name, "ok": False, "faults": [*map(fault_as_json, outcome.faults)]}
    return {
        "file": name,
        "ok": True,
        "digest": outcome.digest,
        "faults": [*map(fault_as_json, outcome.warnings)],
        **_summary(outcome.system),
    }


def _summary(system: System) -> Summary:
    return {
        "id": system.identity.id,
        "municipality": system.identity.municipality,
        "basis": [*dict.fromkeys(rule.basis.value for rule in system.procurement if rule.applies)],
        "offers": [
            *dict.fromkeys(bundle.name.in_language(language()) for bundle in system.bundles)
        ],
    }
