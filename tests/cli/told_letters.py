"""Letters of a folder, printed by the command line, and what is told of them."""

import json

from tests.cli.running import run

CLIENTS = 24


def told(*arguments):
    """What a command that goes well says to programs."""
    result = run("letters", *arguments, "--json")
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


def held(folder, out, *more):
    """Run a round into a folder."""
    result = run("run", folder, "--out", out, *more)
    assert result.exit_code == 0, result.output
    return out
