"""What a rule rests on, in words: decision or practice, days, sources, note."""

from datetime import date

from hemval.core.dates.period import Period
from hemval.core.system.decision import Decision
from hemval.core.system.provisions import Provision
from hemval.core.system.rule import Kind, Rule
from hemval.texts.describe.page import Provenance, State
from hemval.texts.describe.phrases import Phrases, ended
from hemval.texts.describe.sentences.trail import decision_name


class Ledger:
    """Finds the decisions and sources that rules name by id."""

    def __init__(self, phrases: Phrases) -> None:
        """Look up the decisions and sources of the system that the phrases are of."""
        self._phrases = phrases
        self._decisions = {one.id: one for one in phrases.system.decisions}
        self._titles = {one.id: one.title for one in phrases.system.sources}

    def provenance(self, provision: Provision, state: State) -> Provenance:
        """What a thing rests on; a source rests on nothing, a decision on its sources."""
        thing = provision.thing
        if isinstance(thing, Rule):
            return Provenance(
                standing=ended(self.standing(thing, provision.kind)),
                period=_ended(self.period(provision.period, state)),
                note=_ended(self.note(thing)),
                sources=self.sources(thing.source),
            )
        if isinstance(thing, Decision):
            return Provenance(sources=self.sources(thing.source))
        return Provenance()

    def standing(self, rule: Rule, kind: Kind) -> str:
        """Who decided it, or that nobody has, or nobody has told."""
        say = self._phrases.say
        if kind is Kind.UNKNOWN:
            if rule.assumption is None:
                return say("show-kind-unknown-untold")
            return say("show-kind-unknown", assumption=self._phrases.own(rule.assumption))
        message = f"show-kind-{kind}"
        if rule.decision is not None:
            named = message if kind is Kind.DECIDED else f"{message}-decision"
            return say(named, decision=self.decision(rule.decision))
        return say(f"{message}-untold" if kind is Kind.DECIDED else message)

    def decision(self, name: str) -> str:
        """A decision as rules refer to it."""
        one = self._decisions.get(name)
        return decision_name(one, self._phrases) if one else name

    def period(self, period: Period, state: State) -> str | None:
        """The days a rule holds, in the tense of the day the page is seen from."""
        first, last = period.first, period.last
        tense = f"-{state}" if state in (State.COMING, State.PAST) else ""
        if first is not None and last is not None:
            days = self._phrases.between(first, last)
            return self._phrases.say(f"show-period{tense}-between", **days)
        if first is not None:
            return self._phrases.say(f"show-period{tense}-from", first=first)
        if last is not None:
            return self._phrases.say(f"show-period{tense}-until", last=last)
        return None

    def note(self, rule: Rule) -> str | None:
        """What the file remarks on a rule."""
        if rule.note is None:
            return None
        return self._phrases.say("show-note", note=self._phrases.own(rule.note))

    def title(self, source: str) -> str:
        """What a source is called."""
        return self._titles.get(source, source)

    def sources(self, ids: tuple[str, ...]) -> tuple[str, ...]:
        """The titles of what was read, as one line."""
        if not ids:
            return ()
        titles = "; ".join(self.title(name) for name in ids)
        return (ended(self._phrases.say("show-sources", count=len(ids), sources=titles)),)


def state_on(provision: Provision, day: date) -> State:
    """Does it hold that day, not yet, no longer, or is it only proposed?"""
    if provision.kind is Kind.PROPOSED:
        return State.PROPOSED
    if provision.period.first is not None and day < provision.period.first:
        return State.COMING
    return State.HOLDS if provision.period.holds(day) else State.PAST


def _ended(text: str | None) -> str | None:
    return ended(text) if text else None
