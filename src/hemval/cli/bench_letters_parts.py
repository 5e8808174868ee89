"""What `hemval bench letters` measures, each part as a process of its own that prints JSON.

The letters are notices of a made-up round, since those are the most and have the most behind them.
`desk` prints letters as a round does; `set` makes their data ready; `bare` gives that data to Typst
one letter after another and does nothing else; `batch` prints it in one go.
"""

import json
import resource
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from itertools import islice
from pathlib import Path

import typer
import typst

from hemval.core.correspondence.kinds import LetterKind
from hemval.core.correspondence.letter_code import letter_id
from hemval.core.correspondence.order import LetterOrder, Letters, Unsent
from hemval.core.correspondence.stamp import Stamp
from hemval.files.correspondence.letter_round import LetterRound
from hemval.letters.kinds.registry import compose
from hemval.letters.post.desk import print_letters
from hemval.letters.post.letter_key import exercise_letter_key
from hemval.letters.post.letters_run import LettersRun
from hemval.letters.post.orders import orders
from hemval.letters.typeset.fonts import shipped_fonts
from hemval.letters.typeset.paper_json import as_json
from hemval.letters.typeset.press import TEMPLATES, Press
from hemval.texts.words import words

PAPERS = "papers.jsonl"
_DAY = date(2020, 12, 1)
_RSS_UNITS_OF_A_MEBIBYTE = 1024 * 1024 if sys.platform == "darwin" else 1024
Told = dict[str, float | int]


class _Round:
    """A made-up round, and the first letters of one kind in it."""

    def __init__(self, out: Path, count: int) -> None:
        opened = LetterRound(out)
        self.run = LettersRun(
            round=opened,
            letters=out.with_name("letters"),
            words=words("sv"),
            today=_DAY,
            kinds=(LetterKind.NOTICE,),
        )
        self.key = exercise_letter_key(opened.round_id)
        self._count = count

    def letters(self) -> Iterator[Letters]:
        """The first letters of those that can be printed."""
        told = orders(self.run.occasion(self.key))
        return islice((one for one in told if not isinstance(one, Unsent)), self._count)

    def first_orders(self) -> Iterator[LetterOrder]:
        """The first of each."""
        for one in self.letters():
            if not isinstance(one, Unsent):
                yield one[0]


def _desk(out: Path, count: int) -> Told:
    """Letters printed as a round prints them, by two processes, with all that is kept of them."""
    made = _Round(out, count)
    run = made.run.post_run(made.key)
    run = replace(run, people=count, terms=replace(run.terms, rejected=0))
    start, before = time.perf_counter(), _core_seconds()
    result = print_letters(made.run.letters, made.letters(), run)
    return {
        "letters": result.printed,
        "seconds": time.perf_counter() - start,
        "core_seconds": _core_seconds() - before,
        "parent_mebibytes": _mebibytes(resource.RUSAGE_SELF),
        "worker_mebibytes": _mebibytes(resource.RUSAGE_CHILDREN),
    }


def _set(out: Path, count: int) -> Told:
    """The data of letters, as the press gives it to Typst; and how long words took."""
    made = _Round(out, count)
    waiting = list(made.first_orders())
    start = time.perf_counter()
    with out.with_name(PAPERS).open("w", encoding="utf-8") as file:
        for order in waiting:
            stamp = Stamp(id=letter_id(made.key, order), dated=_DAY)
            paper = compose(order, made.run.round.terms, words(order.language), stamp)
            file.write(f"{as_json([paper])}\n")
    return {"letters": len(waiting), "seconds": time.perf_counter() - start}


def _bare(out: Path, count: int) -> Told:
    """Typst alone: the same data, the same template and fonts, and nothing is written."""
    compiler = typst.Compiler(
        str(TEMPLATES / "main.typ"), root=str(TEMPLATES), font_paths=shipped_fonts()
    )
    with out.with_name(PAPERS).open(encoding="utf-8") as file:
        waiting = [line.rstrip("\n") for line in islice(file, count)]
    start, before = time.perf_counter(), _core_seconds()
    for one in waiting:
        compiler.compile(
            format="pdf",
            sys_inputs={"papers": one, "begins_on": "odd"},
            pdf_standards=["ua-1", "a-2a"],
            timestamp=0,
        )
    return {
        "letters": len(waiting),
        "seconds": time.perf_counter() - start,
        "core_seconds": _core_seconds() - before,
        "mebibytes": _mebibytes(resource.RUSAGE_SELF),
    }


def _batch(out: Path, count: int) -> Told:
    """Letters in one PDF."""
    made = _Round(out, count)
    papers = [
        compose(
            order,
            made.run.round.terms,
            words(order.language),
            Stamp(id=letter_id(made.key, order), dated=_DAY),
        )
        for order in made.first_orders()
    ]
    start = time.perf_counter()
    printed = Press().print_batch(papers, _DAY)
    return {
        "letters": len(papers),
        "seconds": time.perf_counter() - start,
        "bytes": len(printed.pdf),
        "mebibytes": _mebibytes(resource.RUSAGE_SELF),
    }


def _core_seconds() -> float:
    """What this process and those that it has ended took of cores."""
    both = map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(one.ru_utime + one.ru_stime for one in both)


def _mebibytes(of: int) -> float:
    return resource.getrusage(of).ru_maxrss / _RSS_UNITS_OF_A_MEBIBYTE


_PARTS: Mapping[str, Callable[[Path, int], Told]] = {
    "desk": _desk,
    "set": _set,
    "bare": _bare,
    "batch": _batch,
}


def main(part: str, out: Path, count: int) -> None:
    """Do one part and print what it took."""
    typer.echo(json.dumps(_PARTS[part](out, count)))


if __name__ == "__main__":
    typer.run(main)
