"""A made-up round of a system held to its end in a folder that is then forgotten."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, time
from pathlib import Path

from hemval.chance import secret_bytes
from hemval.files.correspondence.letter_round import LetterRound
from hemval.files.round_result import work_through
from hemval.files.stages.round_run import Asked, RoundRun
from hemval.files.stages.round_work import RoundWork
from hemval.files.system_file import ReadSystem
from hemval.synthetic.folder import write_round_folder
from hemval.synthetic.made_up_round import MadeUpRound
from hemval.synthetic.recipe import Recipe
from hemval.texts.words import Words

_CLIENTS = 200
"""So many that there is somebody to call where caps are tight, and few enough to be read."""
_SEED = 1
_OWN_SYSTEM = "system.toml"


@contextmanager
def rehearsed(read: ReadSystem, words: Words) -> Iterator[LetterRound]:
    """Hold a made-up round, for as long as the `with` lasts. Raises NothingToChoose.

    It is an exercise, and seen from the day it takes effect: the same system gives the same round
    whenever it is asked for.
    """
    recipe = Recipe(system=read.system, clients=_CLIENTS, seed=_SEED, system_name=_OWN_SYSTEM)
    made_up = MadeUpRound(recipe)
    with tempfile.TemporaryDirectory(prefix="hemval-") as name:
        lists, out = Path(name) / "lists", Path(name) / "round"
        lists.mkdir()
        write_round_folder(made_up, lists, language=words.language)
        (lists / _OWN_SYSTEM).write_bytes(read.source)
        work = RoundWork(folder=lists, result=work_through(lists), words=words)
        day = made_up.plan.effect
        asked = Asked(on=day, now=datetime.combine(day, time(12), UTC))
        RoundRun(out, work, asked, secret_bytes).go()
        yield LetterRound(out)
