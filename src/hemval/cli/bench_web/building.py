"""Makes the office that is measured, once: it stays in its folder for the next time."""

import json
import subprocess
from collections.abc import Mapping
from typing import Any

from hemval.cli.bench_web.databases import look_over, make_empty
from hemval.cli.bench_web.place import Place


def built(place: Place) -> Mapping[str, Any]:
    """Make the office of a place; gives what it holds and what each step took.

    Raises subprocess.CalledProcessError.
    """
    make_empty(place)
    with (place.office / "make.log").open("wb") as log:
        filled = subprocess.run(  # noqa: S603 - our own
            place.command("office"),
            env=place.environment,
            stdout=subprocess.PIPE,
            stderr=log,
            check=True,
        )
    look_over(place)
    made: Mapping[str, Any] = json.loads(filled.stdout)
    place.keep_made(made)
    return made
