"""What a simulation tells: means over the draws, how far draws differ, and who gains and loses.

Numbers of people are means over all draws. Where they are told of parts (an area, a language, those
who wished for a provider) they are whole numbers that add up to all of that part, and those behind
which fewer than five stand are held back, with others beside them.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from math import ceil

import numpy as np

from hemval.core.claims.caps import MINUTES_OF_AN_HOUR
from hemval.core.placement.small_numbers import Told, without_small_numbers
from hemval.core.round.findings import Finding
from hemval.core.simulation.comparing import Compared
from hemval.core.simulation.compiled import Numbers
from hemval.core.simulation.fates import OF_CHOOSERS, OF_SILENT, Fate
from hemval.core.simulation.few import Row, without_few
from hemval.core.simulation.people import Person
from hemval.core.simulation.playing import AS_DECIDED, CHANGED, Series, Tally
from hemval.core.simulation.silent_rules import SilentVariant

UNKNOWN = "unknown"
"""Where an area or a language is not known."""
LOW, HIGH = 5, 95
"""Between these hundredths lie nine draws of ten."""
CERTAIN, NONE = "certain", "none"
CHANCES = (("from_75", 75), ("from_50", 50), ("from_25", 25), ("some", 0))
"""The groups that chances are told in, by the least hundredths of each; what is certain is told
apart, and so is no chance at all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spread:
    """A number that differs between draws: its mean, and where nine draws of ten lie."""

    mean: float
    low: int
    high: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ByRule:
    """The same number as decided and under the changed rule."""

    decided: Spread
    changed: Spread


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldByRule:
    """The same table under both rules; None is held back."""

    decided: Told
    changed: Told


@dataclass(frozen=True, slots=True, kw_only=True)
class BundleFigures:
    """One bundle in figures.

    `people` who are counted, of whom `chose`. `fates`: by how it goes; `choosers` and `silent` the
    same as whole numbers, a row for each rule. `better` and `worse`: those
    who chose and get something higher or lower on their list than as decided, in the same draw.
    `moves`: all who get another provider than they have. `likelier` and `unlikelier`: whose chance
    of the first wish is at least ten hundredths more, or less. `chances`: people by their chance of
    the first wish. `wishes`: by the number of the wish that is met. By area, by language and by the
    provider wished for first: `of_choosers` and `of_silent` by fate, and `gains` as better, worse
    and same. `persons`, `hours` a month and `queue` by provider; hours are those of
    protected people too, and are told by `hours_of`.
    """

    bundle: str
    draws: int
    people: int
    chose: int
    fates: Mapping[Fate, ByRule]
    choosers: Told
    silent: Told
    better: Spread
    worse: Spread
    moves: ByRule
    likelier: int
    unlikelier: int
    chances: Told
    wishes: Told
    of_choosers: Mapping[str, ToldByRule]
    of_silent: Mapping[str, ToldByRule]
    gains: Mapping[str, Told]
    persons: Mapping[str, ByRule]
    hours: Mapping[str, ByRule]
    queue: Mapping[str, ByRule]


_TENTHS = 10


def figures_of(compared: Compared, tally: Tally) -> BundleFigures:
    """All figures of one bundle."""
    seen = [place for place, person in enumerate(compared.people) if not person.is_protected]
    shown = _Shown([compared.people[place] for place in seen], seen, tally)
    decided, changed = tally.series

    def each_fate(series: Series, fate: Fate) -> Numbers:
        return np.asarray(series.fates[:, int(fate)])

    providers = compared.providers
    parts: dict[str, Callable[[Person], str]] = {
        "area": lambda one: one.area or UNKNOWN,
        "language": lambda one: one.language or UNKNOWN,
        "provider": lambda one: one.first_wish,
    }
    likelier, unlikelier = shown.shifts()
    persons = _by_provider(providers, decided.persons, changed.persons)
    return BundleFigures(
        bundle=compared.bundle,
        draws=tally.draws,
        people=len(seen),
        chose=sum(person.chose for person in shown.people),
        fates={
            fate: ByRule(
                decided=_spread(each_fate(decided, fate)), changed=_spread(each_fate(changed, fate))
            )
            for fate in Fate
        },
        choosers=_by_rule(tally, OF_CHOOSERS),
        silent=_by_rule(tally, OF_SILENT),
        better=_spread(tally.gains),
        worse=_spread(tally.losses),
        moves=ByRule(decided=_spread(decided.moves), changed=_spread(changed.moves)),
        likelier=likelier,
        unlikelier=unlikelier,
        chances=shown.chances(),
        wishes=shown.wishes(),
        of_choosers={name: shown.fates(of, OF_CHOOSERS) for name, of in parts.items()},
        of_silent={
            name: shown.fates(of, OF_SILENT) for name, of in parts.items() if name != "provider"
        },
        gains={name: shown.gains(of) for name, of in parts.items()},
        persons=persons,
        hours=_of_all(
            tuple(name if name in persons else "" for name in providers),
            decided.minutes // MINUTES_OF_AN_HOUR,
            changed.minutes // MINUTES_OF_AN_HOUR,
        ),
        queue=_by_provider(providers, decided.queue, changed.queue),
    )


def _by_rule(tally: Tally, fates: Sequence[Fate]) -> Told:
    """How it goes in whole numbers, a row for each rule."""
    pairs = zip(("decided", "changed"), tally.series, strict=True)
    return {name: _whole_fates(series, fates) for name, series in pairs}


def _whole_fates(series: Series, fates: Sequence[Fate]) -> Row:
    totals = [int(series.fates[:, int(fate)].sum()) for fate in fates]
    whole = whole_numbers(totals, len(series.fates))
    return without_few(dict(zip((fate.label for fate in fates), whole, strict=True)))


def _by_provider(providers: Sequence[str], decided: Numbers, changed: Numbers) -> dict[str, ByRule]:
    """What there is any of, by provider."""
    named = tuple(
        name if decided[:, place].any() or changed[:, place].any() else ""
        for place, name in enumerate(providers)
    )
    return _of_all(named, decided, changed)


def _of_all(providers: Sequence[str], decided: Numbers, changed: Numbers) -> dict[str, ByRule]:
    """The numbers of each provider that is named; an empty name stands for one left out."""
    return {
        name: ByRule(decided=_spread(decided[:, place]), changed=_spread(changed[:, place]))
        for place, name in enumerate(providers)
        if name
    }


def _spread(each: Numbers) -> Spread:
    """Mean and range of a number that each draw has; the range by nearest rank."""
    in_order = np.sort(each).tolist()
    count = len(in_order)
    return Spread(
        mean=round(sum(in_order) / count, 1),
        low=in_order[max(0, ceil(count * LOW / 100) - 1)],
        high=in_order[max(0, ceil(count * HIGH / 100) - 1)],
    )


class _Shown:
    """The people who are counted; `places` is where each stands in the tally."""

    def __init__(self, people: Sequence[Person], places: Sequence[int], tally: Tally) -> None:
        self.people = people
        self._places = places
        self._tally = tally

    def _first_wish(self, rule: int) -> list[int]:
        """In how many draws each of those who chose gets what she wished for most."""
        met = self._tally.fates[rule][:, int(Fate.FIRST_WISH)].tolist()
        pairs = zip(self.people, self._places, strict=True)
        return [met[place] for person, place in pairs if person.chose]

    def shifts(self) -> tuple[int, int]:
        """How many chances of the first wish are at least a tenth more, and a tenth less."""
        pairs = list(zip(self._first_wish(AS_DECIDED), self._first_wish(CHANGED), strict=True))
        least = self._tally.draws / _TENTHS
        more = sum(after - before >= least for before, after in pairs)
        return more, sum(before - after >= least for before, after in pairs)

    def chances(self) -> Told:
        """Those who chose, by their chance of the first wish, under each rule."""
        counts = {}
        for name, rule in (("decided", AS_DECIDED), ("changed", CHANGED)):
            groups = dict.fromkeys((CERTAIN, *(group for group, _ in CHANCES), NONE), 0)
            for met in self._first_wish(rule):
                groups[_chance_group(met, self._tally.draws)] += 1
            counts[name] = without_few(groups)
        return counts

    def wishes(self) -> Told:
        """Those who chose, by the number of the wish that is met; 0 where none is."""
        most = max((len(person.stated) for person in self.people), default=0)
        names = [*map(str, range(1, most + 1)), "0"]
        counts = {}
        for name, rule in (("decided", AS_DECIDED), ("changed", CHANGED)):
            total = [0] * len(names)
            for person, place in zip(self.people, self._places, strict=True):
                if person.chose:
                    met = self._tally.worth[rule][place].tolist()
                    own = len(person.stated)
                    for number in range(own):
                        total[number] += met[number]
                    total[-1] += sum(met[own:])
            counts[name] = without_few(dict(zip(names, self._shared(total), strict=True)))
        return counts

    def fates(self, part: Callable[[Person], str], fates: Sequence[Fate]) -> ToldByRule:
        """People of each part by how it goes, under both rules."""
        is_of_choosers = fates == OF_CHOOSERS
        decided, changed = (
            self._table(
                part,
                [fate.label for fate in fates],
                self._tally.fates[rule][:, [int(fate) for fate in fates]],
                of=lambda person: person.chose == is_of_choosers,
            )
            for rule in (AS_DECIDED, CHANGED)
        )
        return ToldByRule(decided=decided, changed=changed)

    def gains(self, part: Callable[[Person], str]) -> Told:
        """Those who chose, by whether they have it better or worse than as decided."""
        better, worse = self._tally.better, self._tally.worse
        same = self._tally.draws - better - worse
        counts = np.array([better, worse, same], dtype=np.int64).transpose()
        return self._table(part, ["better", "worse", "same"], counts, of=lambda one: one.chose)

    def _table(
        self,
        part: Callable[[Person], str],
        columns: Sequence[str],
        counts: Numbers,
        *,
        of: Callable[[Person], bool],
    ) -> Told:
        rows: dict[str, list[int]] = {}
        for person, place in zip(self.people, self._places, strict=True):
            if of(person) and (own := counts[place].tolist()) and any(own):
                total = rows.setdefault(part(person), [0] * len(columns))
                for column, number in enumerate(own):
                    total[column] += number
        return without_small_numbers(
            {
                name: dict(zip(columns, self._shared(total), strict=True))
                for name, total in rows.items()
            }
        )

    def _shared(self, totals: Sequence[int]) -> list[int]:
        return whole_numbers(totals, self._tally.draws)


def whole_numbers(totals: Sequence[int], draws: int) -> list[int]:
    """Means as whole numbers with the same sum; what happens in some draw is at least one.

    So that what befalls somebody now and then is held back as a small number, and not told as none.

    >>> whole_numbers([7500, 1400, 1000, 100], 1000)
    [7, 1, 1, 1]
    """
    whole = [total // draws for total in totals]
    left = sum(totals) // draws - sum(whole)
    by_rest = sorted(range(len(totals)), key=lambda place: (-(totals[place] % draws), place))
    for place in by_rest[:left]:
        whole[place] += 1
    for place, total in enumerate(totals):
        largest = whole.index(max(whole))
        if total and not whole[place] and whole[largest] > 1:
            whole[place], whole[largest] = 1, whole[largest] - 1
    return whole


def _chance_group(met: int, draws: int) -> str:
    if met == draws:
        return CERTAIN
    return next(name for name, least in CHANCES if met * 100 >= least * draws) if met else NONE


@dataclass(frozen=True, slots=True, kw_only=True)
class SilentNumbers:
    """What a rule for the silent does in one bundle.

    `fates`: those who did not choose, by how it goes; means over the draws as whole numbers, with
    the same sum whatever the rule.
    """

    bundle: str
    fates: Row


@dataclass(frozen=True, slots=True, kw_only=True)
class SilentFigures:
    """One rule for the silent; `wrong` says why it cannot be followed with what is known."""

    name: str
    bundles: tuple[SilentNumbers, ...] = ()
    wrong: tuple[Finding, ...] = ()


def silent_figures(
    variant: SilentVariant, compared: Sequence[Compared], series: Sequence[Series]
) -> SilentFigures:
    """The figures of a rule that was played, or why it was not."""
    return SilentFigures(
        name=variant.name,
        bundles=tuple(
            SilentNumbers(
                bundle=one.bundle,
                fates=_whole_fates(its, OF_SILENT),
            )
            for one, its in zip(compared, series, strict=False)
        ),
        wrong=variant.wrong,
    )
