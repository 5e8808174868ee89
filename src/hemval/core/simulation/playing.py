"""Draws played under two rules beside each other, and what is counted of them.

Counts can be added, so that draws may be played in parts, side by side, with the same result.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from hemval.core.simulation.compiled import NOBODY, CompiledBundle, DrawOutcome, Numbers
from hemval.core.simulation.fates import Fate

AS_DECIDED, CHANGED = 0, 1
"""The two rules that are compared."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Players:
    """What of the people matters to the counts, in the order of the people.

    `shown`: who may be counted; the others are protected. `chose`: whose choice counts. `today` and
    `for_now`: the provider she has, and the one that performs while she has no place. `minutes` a
    month. `providers`: how many there are.
    """

    shown: NDArray[np.bool_]
    chose: NDArray[np.bool_]
    today: Numbers
    for_now: Numbers
    minutes: Numbers
    providers: int
    most_wishes: int


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Series:
    """What is counted in each draw under one rule: a row for each draw.

    `fates`: people by how it goes. `persons`, `minutes`, `queue`: by provider that performs.
    Protected people are counted in `minutes` alone, as room that is taken. `moves`: those who get
    another provider than they have.
    """

    fates: Numbers
    persons: Numbers
    minutes: Numbers
    queue: Numbers
    moves: Numbers


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Tally:
    """What was counted in some draws.

    `fates[rule][person, fate]` and `worth[rule][person, worth]`: in how many draws it went so.
    `better` and `worse`: in how many draws each of those who chose has something higher, or lower,
    on her list under the changed rule than as decided. `moved` and `spared`: in how many each of
    the others must change provider under the changed rule alone, or as decided alone.
    `series[rule]`; `gains` and `losses`: people who have it better and worse in each draw.
    """

    draws: int
    fates: tuple[Numbers, Numbers]
    worth: tuple[Numbers, Numbers]
    better: Numbers
    worse: Numbers
    moved: Numbers
    spared: Numbers
    series: tuple[Series, Series]
    gains: Numbers
    losses: Numbers


def play(rules: tuple[CompiledBundle, CompiledBundle], players: Players, draws: range) -> Tally:
    """Play draws, by their numbers, under two rules."""
    counting = (_Counting(players), _Counting(players))
    people = len(players.shown)
    better, worse, moved, spared = (np.zeros(people, dtype=np.int64) for _ in range(4))
    chose, silent = players.chose & players.shown, ~players.chose & players.shown
    gains, losses = [], []
    for number in draws:
        came = []
        for rule, counts in zip(rules, counting, strict=True):
            drawn, queue = rule.draw(number)
            counts.add(drawn, queue)
            came.append(drawn)
        is_better = chose & (came[CHANGED].worth < came[AS_DECIDED].worth)
        is_worse = chose & (came[CHANGED].worth > came[AS_DECIDED].worth)
        moves = [one.fate == Fate.SILENT_MOVES for one in came]
        better += is_better
        worse += is_worse
        moved += silent & moves[CHANGED] & ~moves[AS_DECIDED]
        spared += silent & moves[AS_DECIDED] & ~moves[CHANGED]
        gains.append(int(is_better.sum()))
        losses.append(int(is_worse.sum()))
    return Tally(
        draws=len(draws),
        fates=(counting[AS_DECIDED].fates, counting[CHANGED].fates),
        worth=(counting[AS_DECIDED].worth, counting[CHANGED].worth),
        better=better,
        worse=worse,
        moved=moved,
        spared=spared,
        series=(counting[AS_DECIDED].series(), counting[CHANGED].series()),
        gains=np.array(gains, dtype=np.int64),
        losses=np.array(losses, dtype=np.int64),
    )


def play_one(rule: CompiledBundle, players: Players, draws: range) -> Series:
    """Play draws under one rule alone."""
    counting = _Counting(players)
    for number in draws:
        counting.add(*rule.draw(number))
    return counting.series()


def together(parts: Sequence[Tally]) -> Tally:
    """Several tallies as one, in the order of their draws."""
    if len(parts) == 1:
        return parts[0]
    return Tally(
        draws=sum(one.draws for one in parts),
        fates=_both(parts, "fates"),
        worth=_both(parts, "worth"),
        better=_sum(one.better for one in parts),
        worse=_sum(one.worse for one in parts),
        moved=_sum(one.moved for one in parts),
        spared=_sum(one.spared for one in parts),
        series=(
            _joined([one.series[AS_DECIDED] for one in parts]),
            _joined([one.series[CHANGED] for one in parts]),
        ),
        gains=np.concatenate([one.gains for one in parts]),
        losses=np.concatenate([one.losses for one in parts]),
    )


def _both(parts: Sequence[Tally], name: str) -> tuple[Numbers, Numbers]:
    pairs: list[tuple[Numbers, Numbers]] = [getattr(one, name) for one in parts]
    return _sum(pair[AS_DECIDED] for pair in pairs), _sum(pair[CHANGED] for pair in pairs)


def _sum(counts: Iterable[Numbers]) -> Numbers:
    first, *others = counts
    total = first.copy()
    for one in others:
        total += one
    return total


def _joined(parts: Sequence[Series]) -> Series:
    return Series(
        fates=np.concatenate([one.fates for one in parts]),
        persons=np.concatenate([one.persons for one in parts]),
        minutes=np.concatenate([one.minutes for one in parts]),
        queue=np.concatenate([one.queue for one in parts]),
        moves=np.concatenate([one.moves for one in parts]),
    )


class _Counting:
    """Counts what draw after draw comes to under one rule."""

    def __init__(self, players: Players) -> None:
        people = len(players.shown)
        self._players = players
        self._people = np.arange(people)
        self.fates = np.zeros((people, len(Fate)), dtype=np.int64)
        self.worth = np.zeros((people, players.most_wishes + 2), dtype=np.int64)
        self._rows: list[tuple[Numbers, ...]] = []

    def add(self, came: DrawOutcome, queue: Numbers) -> None:
        players = self._players
        self.fates[self._people, came.fate] += 1
        self.worth[self._people, came.worth] += 1
        performer = np.where(came.provider == NOBODY, players.for_now, came.provider)
        seen = players.shown
        size = players.providers + 1
        is_moved = (performer != players.today) & (players.today != NOBODY)
        self._rows.append(
            (
                np.bincount(came.fate[seen], minlength=len(Fate)),
                np.bincount(performer[seen] + 1, minlength=size)[1:],
                np.bincount(performer + 1, weights=players.minutes, minlength=size)[1:].astype(
                    np.int64
                ),
                np.bincount(queue, minlength=players.providers),
                np.array([int((is_moved & seen).sum())], dtype=np.int64),
            )
        )

    def series(self) -> Series:
        fates, persons, minutes, queue, moves = (
            np.array([row[column] for row in self._rows], dtype=np.int64) for column in range(5)
        )
        return Series(fates=fates, persons=persons, minutes=minutes, queue=queue, moves=moves[:, 0])
