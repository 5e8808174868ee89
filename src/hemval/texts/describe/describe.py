"""A system as a page for a committee member."""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date

from hemval.core.system.clauses import Clause, Topic
from hemval.core.system.decision import Decision, Source
from hemval.core.system.offered import offers_choice_on
from hemval.core.system.proposals import was_proposed_on
from hemval.core.system.provisions import Provision, provisions
from hemval.core.system.rule import Kind, Rule
from hemval.core.system.services import Bundle
from hemval.core.system.system import System
from hemval.texts.describe.chapters import ABOUT_CHOICE, CHAPTERS, ChapterPlan
from hemval.texts.describe.page import Chapter, Page, Section, State
from hemval.texts.describe.statements import Teller
from hemval.texts.words import Words

_BY_OFFICIAL = "by-official"
_APART = (State.COMING, State.PAST, State.PROPOSED)


def describe(system: System, on: date, words: Words, *, only_in_force: bool = False) -> Page:
    """Everything the system says, seen from one day.

    What does not hold that day stands apart under a heading of its own; with `only_in_force` it is
    left out and counted, but for a proposal that lay there that day, and only the decisions and
    sources are named that the rest stands on. A proposal is never among what holds.
    """
    return _Describer(system, on, words, only_in_force).page()


class _Describer:
    def __init__(self, system: System, on: date, words: Words, only_in_force: bool) -> None:
        self._teller = Teller(system, on, words)
        self._say = self._teller.phrases.say
        self._offers_choice = offers_choice_on(system, on)
        self._only_in_force = only_in_force
        everything = provisions(system)
        self._shown = self._of_the_day(everything) if only_in_force else [*everything]
        self._officials = {one.id for one in system.decisions if one.by_official}
        self._hidden = _rules(everything) - _rules(self._shown)

    def _of_the_day(self, everything: tuple[Provision, ...]) -> list[Provision]:
        """What holds or is proposed on the day, and the decisions and sources that it rests on."""
        of_the_day = [provision for provision in everything if self._is_of_the_day(provision)]
        rules = [one.thing for one in of_the_day if isinstance(one.thing, Rule)]
        cited = {rule.decision for rule in rules}
        decisions = [one for one in self._teller.system.decisions if one.id in cited]
        cited.update(source for rule in rules for source in rule.source)
        cited.update(source for decision in decisions for source in decision.source)
        return [
            provision
            for provision in of_the_day
            if not isinstance(provision.thing, Decision | Source) or provision.thing.id in cited
        ]

    def _is_of_the_day(self, provision: Provision) -> bool:
        """Does it hold on the day, or is it a proposal that lay there then?"""
        state = self._teller.state(provision)
        if state is not State.PROPOSED:
            return state is State.HOLDS
        return was_proposed_on(self._teller.system, provision, self._teller.on)

    def page(self) -> Page:
        """The title, what to know first, and the chapters."""
        identity = self._teller.system.identity
        name = self._teller.phrases.own(identity.name)
        return Page(
            title=self._say("show-title", name=name, municipality=identity.municipality),
            lead=tuple(self._lead()),
            chapters=tuple(self._chapters()),
        )

    def _lead(self) -> Iterator[str]:
        identity = self._teller.system.identity
        if not self._offers_choice:
            yield self._say("show-nothing-to-choose", municipality=identity.municipality)
        yield self._teller.phrases.sentence(identity.about)
        on = self._teller.on
        if self._only_in_force:
            seen = self._say("show-only-in-force", day=on, hidden=self._hidden)
        else:
            seen = self._say("show-as-seen", day=on)
        yield f"{seen} {self._tally()}"
        days = [one.date for one in self._teller.system.sources if one.date is not None]
        youngest = max(days, key=str, default=None)
        if youngest is not None and not self._only_in_force and str(youngest) < on.isoformat():
            yield self._say("show-youngest-source", when=self._teller.phrases.at(youngest))

    def _tally(self) -> str:
        rules = [one for one in self._shown if isinstance(one.thing, Rule)]
        counted = Counter(map(self._told_as, rules))
        parts = [
            self._say(f"show-tally-{told}", count=counted[told])
            for told in (Kind.DECIDED, _BY_OFFICIAL, Kind.PROPOSED, Kind.PRACTICE, Kind.UNKNOWN)
            if told in counted
        ]
        return self._say("show-tally", rules=len(rules), parts=self._teller.phrases.all_of(parts))

    def _told_as(self, provision: Provision) -> str:
        """Its kind, what an official has decided apart from what politicians have."""
        thing = provision.thing
        by_official = isinstance(thing, Rule) and thing.decision in self._officials
        return _BY_OFFICIAL if by_official and provision.kind is Kind.DECIDED else provision.kind

    def _chapters(self) -> Iterator[Chapter]:
        for plan in CHAPTERS:
            shown = [
                provision
                for part in plan.parts
                for provision in self._shown
                if provision.part is part
            ]
            if not shown and not self._offers_choice and plan.id in ABOUT_CHOICE:
                continue
            yield Chapter(
                id=plan.id,
                heading=self._say(f"show-chapter-{plan.id}"),
                intro=tuple(self._intro(plan, shown)),
                sections=tuple(self._sections(shown)),
            )

    def _intro(self, plan: ChapterPlan, shown: list[Provision]) -> Iterator[str]:
        held = [provision for provision in shown if self._teller.state(provision) is State.HOLDS]
        if plan.id == "who" and self._offers_choice:
            yield self._say("show-invited-but" if held else "show-invited-all")
        elif not shown:
            yield self._say("show-empty-on-day" if self._only_in_force else "show-empty")
        elif plan.id == "what":
            yield from self._what_is_chosen(held)

    def _what_is_chosen(self, held: list[Provision]) -> Iterator[str]:
        bundles = [provision.thing.id for provision in held if isinstance(provision.thing, Bundle)]
        names = self._teller.phrases.bundles(bundles)
        if len(bundles) == 1:
            yield self._say("show-chosen-once", bundle=names)
        elif bundles:
            yield self._say("show-chosen-apart", bundles=names)

    def _sections(self, shown: list[Provision]) -> Iterator[Section]:
        held = [provision for provision in shown if self._teller.state(provision) is State.HOLDS]
        for heading, group in self._by_topic(held):
            if group:
                yield Section(heading=heading, statements=self._teller.statements(group))
        for state in _APART:
            group = [provision for provision in shown if self._teller.state(provision) is state]
            if group:
                yield Section(
                    heading=self._say(f"show-state-{state}"),
                    statements=self._teller.statements(group),
                )

    def _by_topic(self, held: list[Provision]) -> Iterator[tuple[str | None, list[Provision]]]:
        officials = [provision for provision in held if _is_by_official(provision)]
        rest = [
            provision
            for provision in held
            if not isinstance(provision.thing, Clause) and provision not in officials
        ]
        yield self._say("show-by-politicians") if officials else None, _by_day(rest)
        yield self._say("show-by-officials"), _by_day(officials)
        for topic in Topic:
            clauses = [
                provision
                for provision in held
                if isinstance(provision.thing, Clause) and provision.thing.topic is topic
            ]
            yield self._say(f"show-topic-{topic}"), clauses


def _rules(told: Iterable[Provision]) -> int:
    return sum(isinstance(provision.thing, Rule) for provision in told)


def _is_by_official(provision: Provision) -> bool:
    return isinstance(provision.thing, Decision) and provision.thing.by_official


def _by_day(held: list[Provision]) -> list[Provision]:
    """Decisions in the order they were taken, those without a date first; the rest as it stands."""
    return sorted(
        held,
        key=lambda provision: (
            provision.thing.date.text
            if isinstance(provision.thing, Decision) and provision.thing.date
            else ""
        ),
    )
