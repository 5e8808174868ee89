"""The page put together: the question, the answer in three sentences, the themes, the limits."""

from collections.abc import Iterator, Mapping
from datetime import date

from hemval.core.claims.caps import EVERY
from hemval.core.facts.providers import ProviderCap
from hemval.core.facts.round_facts import RoundFacts
from hemval.core.lottery.small_numbers import FEWEST_SHOWN
from hemval.core.simulation.fates import Fate
from hemval.core.simulation.figures import BundleFigures, Spread
from hemval.core.simulation.simulated import DRAWS_OF_A_RULE, SimulationReport
from hemval.core.system.changes import ChangeKind, changes
from hemval.core.system.provisions import Part as SystemPart
from hemval.core.system.provisions import Provision
from hemval.texts.describe.statements import Teller
from hemval.texts.faults import fault_sentence
from hemval.texts.language_names import language_name
from hemval.texts.simulated.amounts import Amounts
from hemval.texts.simulated.page import Card, Part, SimulationPage, Table
from hemval.texts.simulated.themes import RULES, Themes
from hemval.texts.words import Words

_NOT_RULES = frozenset({SystemPart.DECISIONS, SystemPart.SOURCES})
_NOT_THERE = "–"


def simulation_page(told: SimulationReport, words: Words) -> SimulationPage:
    """The page in one language."""
    return _Telling(told, words).page()


class _Telling:
    def __init__(self, told: SimulationReport, words: Words) -> None:
        self._told = told
        self._words = words
        self._say = words.say
        self._amounts = Amounts(words)
        self._system = told.outcome.system
        self._facts = told.outcome.facts

    def page(self) -> SimulationPage:
        say, told, identity = self._say, self._told, self._system.identity
        plan = self._facts.plan
        rows = tuple(self._question())
        headings = ("rule", "decided", "changed", "ground")
        return SimulationPage(
            language=self._words.language,
            title=say("simulation-title", municipality=identity.municipality),
            kicker=identity.name.in_language(self._words.language),
            lead=say("simulation-lead", effect=plan.effect, draws=told.draws),
            exercise=say("simulation-exercise") if plan.is_exercise else "",
            question_heading=say("simulation-heading-question"),
            question=Table(
                id="question",
                caption=say("simulation-table-question"),
                headings=tuple(say(f"simulation-column-{one}") for one in headings),
                rows=rows,
            ),
            warnings_heading=say("simulation-heading-warnings"),
            warnings=tuple(fault_sentence(one, self._words) for one in told.rules.warnings),
            answer_heading=say("simulation-heading-answer"),
            parts=tuple(map(self._part, told.simulated.figures)),
            numbers_label=say("simulation-numbers"),
            rests_heading=say("simulation-heading-rests"),
            rests=tuple(self._rests()),
            cannot_heading=say("simulation-heading-cannot"),
            cannot=tuple(
                say(f"simulation-cannot-{one}")
                for one in ("choices", "silent", "care", "later", "law")
            ),
            withheld=say("simulation-withheld"),
        )

    def _question(self) -> Iterator[tuple[str, ...]]:
        """Each rule that differs: today's words, the words to try, what today's rests on."""
        after, effect = self._told.rules.system, self._facts.plan.effect
        before = Teller(self._system, effect, self._words)
        later = Teller(after, effect, self._words)
        for change in changes(self._system, after):
            if change.kind is ChangeKind.STANDING or change.part in _NOT_RULES:
                continue
            now, tried = self._of(before, change.before), self._of(later, change.after)
            if now == tried:
                continue
            ground = before.statement(change.before).provenance.standing if change.before else None
            part = self._say(f"simulation-part-{change.part}")
            yield part, now, tried, ground or _NOT_THERE
        yield from self._own_caps()

    def _of(self, teller: Teller, provision: Provision | None) -> str:
        if provision is None:
            return self._say("simulation-no-rule")
        return " ".join(teller.statement(provision).sentences)

    def _own_caps(self) -> Iterator[tuple[str, ...]]:
        effect = self._facts.plan.effect
        before, after = _caps(self._facts, effect), _caps(self._told.rules.facts, effect)
        names = {one.id: one.name for one in self._facts.providers}
        for key in sorted(before.keys() | after.keys()):
            was, now = before.get(key), after.get(key)
            if was != now:
                yield (
                    self._say("simulation-own-cap", provider=names.get(key[0], key[0])),
                    self._cap(was),
                    self._cap(now),
                    self._say("simulation-own-cap-ground"),
                )

    def _cap(self, cap: ProviderCap | None) -> str:
        if cap is None:
            return self._say("simulation-no-cap")
        return self._amounts.whole(float(cap.amount))

    def _part(self, figures: BundleFigures) -> Part:
        bundles = {one.id: one.name for one in self._system.bundles}
        is_only = len(self._told.simulated.figures) == 1
        heading = bundles[figures.bundle].in_language(self._words.language)
        return Part(
            heading="" if is_only else heading,
            answer=tuple(self._answer(figures)),
            cards=tuple(self._cards(figures)),
            themes=tuple(
                Themes(figures, self._words, self._names()).all(self._told.simulated.silent)
            ),
        )

    def _names(self) -> Mapping[str, Mapping[str, str]]:
        language = self._words.language
        areas = {
            id_: name.in_language(language) for id_, name in self._told.outcome.area_names.items()
        }
        read = {one.language for one in self._told.outcome.invitations.each}
        unknown = {"unknown": self._say("simulation-unknown")}
        return {
            "area": areas | unknown,
            "language": {code: language_name(code, language) for code in read} | unknown,
            "provider": {one.id: one.name or one.id for one in self._facts.providers},
        }

    def _answer(self, figures: BundleFigures) -> Iterator[str]:
        say, amounts = self._say, self._amounts
        if figures.chose:
            total = _total(figures)
            better, worse = total["better"], total["worse"]
            kind = "none" if better == worse == 0 else "some"
            yield say(
                f"simulation-answer-choosers-{kind}",
                chose=amounts.whole(figures.chose),
                better=self._people(better),
                worse=self._people(worse),
            )
            yield say("simulation-answer-first", **self._first(figures))
        key = Fate.SILENT_MOVES.label
        moves = {rule: self._people(figures.silent[rule][key]) for rule in RULES}
        is_same = moves["decided"] == moves["changed"]
        kind = "same" if is_same else "differs"
        yield say(f"simulation-answer-silent-{kind}", **moves)

    def _people(self, number: int | None) -> str:
        """A number of people in a sentence."""
        if number is None:
            return self._say("simulation-fewer")
        return self._amounts.whole(number) if number else self._say("simulation-nobody")

    def _first(self, figures: BundleFigures) -> dict[str, str]:
        first = figures.fates[Fate.FIRST_WISH]
        return {
            "decided": self._part_of(first.decided.mean, figures.chose),
            "changed": self._part_of(first.changed.mean, figures.chose),
        }

    def _part_of(self, mean: float, chose: int) -> str:
        if 0 < mean < FEWEST_SHOWN or 0 < chose - mean < FEWEST_SHOWN:
            return self._say("simulation-nearly" if mean * 2 > chose else "simulation-fewer")
        return self._amounts.share(round(mean), chose)

    def _moves(self, figures: BundleFigures) -> dict[str, str]:
        key = Fate.SILENT_MOVES.label
        return {rule: self._amounts.whole(figures.silent[rule][key]) for rule in RULES}

    def _cards(self, figures: BundleFigures) -> Iterator[Card]:
        if figures.chose:
            total = _total(figures)
            for name in ("better", "worse"):
                yield Card(
                    number=self._amounts.whole(total[name]),
                    label=self._say(f"simulation-card-{name}"),
                    today=self._say("simulation-card-of", chose=self._amounts.whole(figures.chose)),
                )
            yield self._card("first", self._first(figures))
            key = Fate.TO_CALL.label
            calls = {rule: self._amounts.whole(figures.choosers[rule][key]) for rule in RULES}
            yield self._card("calls", calls)
        yield self._card("moves", self._moves(figures))

    def _card(self, name: str, numbers: Mapping[str, str]) -> Card:
        return Card(
            number=numbers["changed"],
            label=self._say(f"simulation-card-{name}"),
            today=self._say("simulation-card-today", number=numbers["decided"]),
        )

    def _rests(self) -> Iterator[str]:
        say, told, plan = self._say, self._told, self._facts.plan
        counted = sum(one.people for one in told.simulated.figures)
        yield say("simulation-rests-round", round=plan.id, facts_on=plan.facts_on)
        yield say(
            "simulation-rests-people",
            people=self._amounts.whole(counted),
            chose=self._amounts.whole(sum(one.chose for one in told.simulated.figures)),
        )
        yield say("simulation-rests-draws", draws=told.draws)
        yield say("simulation-rests-silent", draws=min(told.draws, DRAWS_OF_A_RULE))
        rejected = told.outcome.losses.rows
        if rejected:
            yield say("simulation-rests-rejected", rows=rejected)
        yield say("simulation-rests-settings", settings="; ".join(told.settings))


def _total(figures: BundleFigures) -> dict[str, int | None]:
    """How many have it better and worse."""
    return {"better": _few_apart(figures.better), "worse": _few_apart(figures.worse)}


def _few_apart(spread: Spread) -> int | None:
    """A mean as a whole number; None where fewer than five stand behind it."""
    return None if 0 < spread.mean < FEWEST_SHOWN else round(spread.mean)


def _caps(facts: RoundFacts, on: date) -> Mapping[tuple[str, str, str], ProviderCap]:
    return {
        (cap.provider, cap.area if cap.area != EVERY else "", cap.bundle): cap
        for cap in facts.caps
        if cap.period.holds(on)
    }
