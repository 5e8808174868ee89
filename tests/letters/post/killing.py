"""Runs that are killed: a program of its own, so that a kill takes nothing else with it.

`TARGET run PEOPLE` prints two kinds of letters in two processes, and then again when some are
otherwise: moved, left out, protected. `TARGET once` prints the first of them. `TARGET steps EVERY`
kills such runs at one step after another.
"""

import os
import signal
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

from tests.letters.post.posted import by_hand, copy, everybody, order, post, run_of, unsent

from hemval.letters.post.run_days import goes_on, unfinished_days

FIRST, SECOND = date(2024, 9, 10), date(2024, 9, 20)
PEOPLE = 8


def with_copy(number, kind):
    return order(number, kind), copy(order(number, kind))


def strange(number, kind):
    return order(number, kind, name="あ")


def before(people=PEOPLE):
    """The letters of the first run."""
    return everybody(people, b3=with_copy, b5=strange, b6=by_hand)


def after(people=PEOPLE):
    """Those of the second: one has moved, one can be printed, one has become protected."""
    moved = {"b2": lambda n, k: order(n, k, name="Ny Övning"), "b7": by_hand, "b4": left_out}
    return everybody(people, b3=with_copy, b6=by_hand, **moved)


def left_out(number, kind):
    return unsent(number, kind=kind)


def both_runs(target, step=lambda _name: None, *, people=PEOPLE, **changes):
    """The first run and the second; what is done already is not done again.

    A run that is stopped goes on by the day that it began, as the command does.
    """
    for day, letters, hidden in (
        (FIRST, before, {"b0006"}),
        (SECOND, after, {"b0006", "b0007"}),
    ):
        mark = target.with_name(f"{target.name}.{day}")
        if mark.exists():
            continue
        run = run_of(people=people, hidden=frozenset(hidden), in_a_batch=4, **changes)
        begun = {kind: one for kind, one in unfinished_days(target).items() if goes_on(one, day)}
        days = dict.fromkeys(run.days, day) | begun
        batches_of = None if run.workers else letters(people)
        post(target, letters(people), replace(run, days=days), step=step, batches_of=batches_of)
        mark.touch()


def killed_at_steps(target, every):
    """Kill a run of its own at each so many steps, and go on; the last is not killed.

    Forks before anything is printed here, so that no child inherits a press.
    """
    at = 0
    while True:
        child = os.fork()
        if child == 0:
            _run_and_die(target / str(at), at)
        _, status = os.waitpid(child, 0)
        if os.fork() == 0:
            both_runs(target / str(at))
            os._exit(0)
        os.wait()
        if not os.WIFSIGNALED(status):
            return
        at += every


def _run_and_die(target, at):
    steps = iter(range(at, -1, -1))

    def step(_name):
        if next(steps, None) == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    both_runs(target, step)
    os._exit(0)


if __name__ == "__main__":
    if sys.argv[2] == "once":
        post(Path(sys.argv[1]), before(), run_of(people=PEOPLE, hidden={"b0006"}, workers=2))
        sys.exit()
    if sys.argv[2] == "steps":
        killed_at_steps(Path(sys.argv[1]), int(sys.argv[3]))
    else:
        both_runs(Path(sys.argv[1]), people=int(sys.argv[3]), workers=2)
