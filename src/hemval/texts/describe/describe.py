"""A system as a page for a committee member."""

from collections.abc import Iterator
from datetime import date

from hemval.core.system.clauses import Clause, Topic
from hemval.core.system.decision import Decision
from hemval.core.system.offered import offers_choice_on
from hemval.core.system.provisions import Provision, provisions
from hemval.core.system.rule import Kind, Rule
from hemval.core.system.services import Bundle
from hemval.core.system.system import System
from hemval.texts.describe.chapters import ABOUT_CHOICE, CHAPTERS, ChapterPlan
from hemval.texts.describe.page import Chapter, Page, Section, State
from hemval.texts.describe.statements import Teller
from hemval.texts.words import Words

_APART = (State.COMING, State.PAST, State.PROPOSED)


def describe(system: System, on: date, words: Words, *, only_in_force: bool = False) -> Page:
    """Everything the system says, seen from one day.

    What does not hold that day stands apart under a heading of its own; with `only_in_force` it is
    left out and counted. A proposal is never among what holds.
    """
    return _Describer(system, on, words, only_in_force).page()


class _Describer:
    def __init__(self, system: System, on: date, words: Words, only_in_force: bool) -> None:
        self._teller = Teller(system, on, words)
        self._say = self._teller.phrases.say
        self._offers_choice = offers_choice_on(system, on)
        self._only_in_force = only_in_force
        everything = provisions(system)
        self._shown = [
            provision
            for provision in everything
            if not only_in_force or self._teller.state(provision) is State.HOLDS
        ]
        self._hidden = len(everything) - len(self._shown)

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

    def _tally(self) -> str:
        kinds = [provision.kind for provision in self._shown if isinstance(provision.thing, Rule)]
        parts = [
            self._say(f"show-tally-{kind}", count=kinds.count(kind))
            for kind in Kind
            if kind in kinds
        ]
        return self._say("show-tally", rules=len(kinds), parts=self._teller.phrases.all_of(parts))

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
        yield (
            None,
            _by_day([provision for provision in held if not isinstance(provision.thing, Clause)]),
        )
        for topic in Topic:
            clauses = [
                provision
                for provision in held
                if isinstance(provision.thing, Clause) and provision.thing.topic is topic
            ]
            yield self._say(f"show-topic-{topic}"), clauses


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
