"""The command `hemval`, put together from its parts."""

import sys
from typing import Annotated

import typer

from hemval import __version__
from hemval.cli import (
    allocate,
    audit,
    backups,
    bench,
    bench_allocate,
    bench_letters,
    bench_round,
    bench_simulate,
    correct,
    demo,
    demo_office,
    dispose,
    explain,
    generate,
    letters,
    numbers,
    people,
    round,
    running,
    stand_in,
    system,
)
from hemval.cli.bench_citizen.command import bench_citizen
from hemval.cli.bench_web.command import bench_web
from hemval.cli.faults_out import BAD_INPUT
from hemval.cli.help_texts import OurGroup, speak_our_language
from hemval.cli.run import run as run_round
from hemval.cli.simulate import simulate
from hemval.cli.speech import say, warn_of_unknown_language
from hemval.cli.verify import verify

speak_our_language()
app = typer.Typer(
    cls=OurGroup,
    help=say("cli-app"),
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.add_typer(system.app, name="system")
app.add_typer(round.app, name="round")
app.add_typer(letters.app, name="letters")
app.add_typer(audit.app, name="audit")
app.add_typer(dispose.app, name="dispose")
app.add_typer(numbers.app, name="numbers")
app.add_typer(people.app, name="people")
app.command("stand-in", help=say("accounts-stand-in-command"))(stand_in.stand_in)
bench.app.command("allocate", help=say("bench-allocate"))(bench_allocate.bench_allocate)
bench.app.command("letters", help=say("bench-letters"))(bench_letters.bench_letters)
bench.app.command("round", help=say("bench-round"))(bench_round.bench_round)
bench.app.command("simulate", help=say("bench-simulate"))(bench_simulate.bench_simulate)
bench.app.command("web", help=say("bench-web"))(bench_web)
bench.app.command("citizen", help=say("bench-citizen"))(bench_citizen)
app.add_typer(bench.app, name="bench")
app.command("allocate", help=say("problem-command"))(allocate.allocate)
app.command("demo", help=say("demo-help"))(demo.demo)
app.command("demo-office", help=say("trial-help"))(demo_office.demo_office)
app.command("run", help=say("run-help"))(run_round)
app.command("correct", help=say("correct-command"))(correct.correct)
app.command("explain", help=say("explain-command"))(explain.explain)
app.command("verify", help=say("verify-command"))(verify)
app.command("simulate", help=say("simulation-help"))(simulate)
app.command("serve", help=say("running-serve"))(running.serve)
app.command("worker", help=say("running-worker"))(running.worker)
app.command("migrate", help=say("running-migrate"))(running.migrate)
app.command("backup", help=say("backup-help"))(backups.backup)
app.command("restore", help=say("backup-restore-help"))(backups.restore)
app.command("health", help=say("running-health"))(running.health)
app.command("keys", help=say("running-keys"))(running.keys)
app.command("generate", help=say("generate-command"))(generate.generate)


def _print_version(asked: bool) -> None:
    if asked:
        typer.echo(f"hemval {__version__}")
        raise typer.Exit


@app.callback()
def hemval(
    version: Annotated[
        bool,
        typer.Option("--version", help=say("cli-version"), callback=_print_version, is_eager=True),
    ] = False,
) -> None:
    """Take what stands before the subcommand."""
    warn_of_unknown_language()


def run() -> None:
    """Run the command; when what it prints cannot be written, say so and end as bad input does."""
    try:
        app(prog_name="hemval")
    except OSError as error:
        typer.echo(say("cli-cannot", said=error.strerror or str(error)), err=True)
        sys.stdout = None  # What could not be written stays unwritten at the end, too.
        raise SystemExit(BAD_INPUT) from None
