"""A round made ready to be tried under other rules, and its draws played by one who tells of it."""

from collections.abc import Callable, Sequence, Set
from enum import StrEnum

from hemval.core.round.findings import Finding
from hemval.core.round.outcome import RoundOutcome
from hemval.core.simulation.comparing import Compared, compare
from hemval.core.simulation.figures import figures_of, silent_figures
from hemval.core.simulation.playing import Series, Tally, play, play_one, together
from hemval.core.simulation.scenario import Scenario, problems_of, with_rules
from hemval.core.simulation.silent_rules import SilentVariant, silent_variants
from hemval.core.simulation.simulated import DRAWS_OF_A_RULE, ChangedRules, Simulated

Reached = Callable[[int, int], None]
"""Is told how many draws of how many are played; what it raises ends the trial."""
_AT_ONCE = 10


class WhyNot(StrEnum):
    """Why rules cannot be tried on a round."""

    TODAY = "today"
    """The round cannot be valid under its own rules."""
    NOTHING_TO_CHOOSE = "nothing-to-choose"
    CHANGED = "changed"
    """The round cannot be valid under the rules to try."""


class CannotTry(Exception):
    """Rules cannot be tried on a round; `wrong` is what does not fit."""

    def __init__(self, why: WhyNot, wrong: Sequence[Finding] = ()) -> None:
        """Keep both."""
        super().__init__(why.value)
        self.why = why
        self.wrong = tuple(wrong)


def both_scenarios(outcome: RoundOutcome, rules: ChangedRules) -> tuple[Scenario, Scenario]:
    """A round as decided and as it would be. Raises CannotTry and MoreWishes."""
    decided = Scenario(outcome=outcome, problems=problems_of(outcome))
    _check(WhyNot.TODAY, decided)
    if not decided.problems.bundles:
        raise CannotTry(WhyNot.NOTHING_TO_CHOOSE)
    changed = with_rules(decided, rules.system, rules.facts)
    _check(WhyNot.CHANGED, changed)
    return decided, changed


def _check(why: WhyNot, one: Scenario) -> None:
    if wrong := (*one.outcome.wrong, *one.problems.wrong):
        raise CannotTry(why, wrong)


def simulate(
    decided: Scenario,
    changed: Scenario,
    draws: int,
    *,
    reached: Reached,
    hidden: Set[str] = frozenset(),
) -> Simulated:
    """Play the draws a few at a time; `hidden` are the ids of those who are in no number besides
    the protected.
    """
    compared = tuple(compare(decided, changed, hidden=hidden))
    variants = tuple(silent_variants(changed, compared))
    telling = _Telling(reached, compared, variants, draws)
    tallies = [telling.play(one, draws) for one in compared]
    silent = [(one, telling.alone(one, compared)) for one in variants]
    return simulated(compared, tallies, silent)


def simulated(
    compared: Sequence[Compared],
    tallies: Sequence[Tally],
    silent: Sequence[tuple[SilentVariant, Sequence[Series]]],
) -> Simulated:
    """Everything that was played, as figures."""
    return Simulated(
        compared=tuple(compared),
        tallies=tuple(tallies),
        figures=tuple(map(figures_of, compared, tallies)),
        silent=tuple(silent_figures(one, compared, its) for one, its in silent),
    )


class _Telling:
    """Plays draws, and tells how many are played."""

    def __init__(
        self,
        reached: Reached,
        compared: Sequence[Compared],
        variants: Sequence[SilentVariant],
        draws: int,
    ) -> None:
        self._few = range(min(draws, DRAWS_OF_A_RULE))
        self._reached = reached
        self._at = 0
        self._of = draws * len(compared) + len(self._few) * sum(len(one.rules) for one in variants)
        reached(0, self._of)

    def play(self, one: Compared, draws: int) -> Tally:
        """The parts are put together as they come, so that one of them is held at a time."""
        first, *others = _parts(draws)
        tally = play(one.rules, one.players, first)
        self._played(first)
        for part in others:
            tally = together((tally, play(one.rules, one.players, part)))
            self._played(part)
        return tally

    def alone(self, variant: SilentVariant, compared: Sequence[Compared]) -> list[Series]:
        """One rule for the silent; nothing where it cannot be followed."""
        series = []
        for rule, one in zip(variant.rules, compared, strict=False):
            series.append(play_one(rule, one.players, self._few))
            self._played(self._few)
        return series

    def _played(self, part: range) -> None:
        self._at += len(part)
        self._reached(self._at, self._of)


def _parts(draws: int) -> list[range]:
    return [range(at, min(at + _AT_ONCE, draws)) for at in range(0, draws, _AT_ONCE)]
