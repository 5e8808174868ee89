"""Which of several choices counts: all are kept, the last counts, doubt goes to a person.

For each client and bundle: 1. Set aside what arrived after the last day, and say so: it is late, or
where people may choose at any time it is an ordinary change. 2. Where a case manager has said of
one that it counts, leave all that did not surely arrive after it. 3. Find what arrived last; a
choice noted for a whole day may have arrived at any hour of it. 4. It counts when all that arrived
last says the same, when nobody else's last word says another thing, when the one who sent it could
act for her, and when no other choice of hers was lost on the way in. Of one that a case manager
has settled only what it says is asked: that it says one thing. 5. Else no choice counts until a
person has decided.

So each choice that arrived is one thing alone: it counts, is replaced by the one that does, waits
for a person, is late, or is an ordinary change. The totals add up.

Each client is decided for by herself: what her spouse has chosen touches nothing.
"""

from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from hemval.core.facts.choices import SELF, Choice
from hemval.core.facts.clients import Client, Ground, Representative
from hemval.core.facts.losses import NOTHING_LOST, Losses
from hemval.core.facts.round_facts import RoundFacts
from hemval.core.people.representation import Doubt, doubt_about
from hemval.core.round.days import RoundDays


class Undecided(StrEnum):
    """Why a person must decide which choice counts."""

    SAME_MOMENT = "same_moment"
    """Two that say different things arrived at the same moment."""
    SAME_DAY = "same_day"
    """Two that say different things arrived on a day, and the hour of one is not known."""
    ANOTHER_PERSON = "another_person"
    """Two persons have chosen differently for her."""
    EARLY = "early"
    """It arrived before anybody could choose."""
    CONTRADICTS_ITSELF = "contradicts_itself"
    """It both wishes for a provider and declines to choose."""
    SAYS_NOTHING = "says_nothing"
    """It neither wishes for a provider nor declines to choose."""
    ROW_REJECTED = "row_rejected"
    """Another choice of hers could not be taken, and may be the one she meant."""
    UNKNOWN_REPRESENTATIVE = "unknown_representative"
    """Nobody of that id acts for her, as far as the lists tell."""
    GROUND_DIFFERS = "ground_differs"
    """The choice names another ground than the list of representatives."""
    TOO_MANY_WISHES = "too_many_wishes"
    """It wishes for more providers than may be wished for."""
    OTHER_PARENT = "other_parent"
    """One vårdnadshavare has chosen for a child who has two, who decide together."""


WhyUndecided = Undecided | Doubt
"""What is unclear about the choices, or about the right of the one who chose."""

_WEIGHT = MappingProxyType({reason: weight for weight, reason in enumerate((*Undecided, *Doubt))})


@dataclass(frozen=True, slots=True, kw_only=True)
class CountedChoice:
    """What stands for one client and one bundle.

    `kept` is every choice that arrived, in order of arrival. `counts` is the one that counts: None
    when nobody has chosen in time, and None while `undecided` says why a person must decide first.
    `late` arrived after the last day, and `changes` too, but where people may choose at any time.
    """

    client: str
    bundle: str
    kept: tuple[Choice, ...]
    late: tuple[Choice, ...] = ()
    changes: tuple[Choice, ...] = ()
    counts: Choice | None = None
    undecided: tuple[WhyUndecided, ...] = ()

    @property
    def must_be_decided(self) -> bool:
        """Must a person decide before any of them counts?"""
        return bool(self.undecided)

    @property
    def to_decide(self) -> tuple[Choice, ...]:
        """Those that arrived in time and wait until a person has decided."""
        return self._in_time if self.must_be_decided else ()

    @property
    def replaced(self) -> tuple[Choice, ...]:
        """Those that a later choice has replaced, or that say the same as the one that counts."""
        if self.must_be_decided:
            return ()
        return tuple(choice for choice in self._in_time if choice is not self.counts)

    @property
    def _in_time(self) -> tuple[Choice, ...]:
        after = len(self.late) + len(self.changes)
        return self.kept[: len(self.kept) - after]


@dataclass(frozen=True, slots=True, kw_only=True)
class Circumstances:
    """What decides whether a choice is in time and whether the one who sent it could act.

    `losses` tells of whom choices were lost, so that those that were not may not be all.
    `most_wishes` is how many wishes may be stated for a bundle, where the system says; `parents`
    are the vårdnadshavare of each client who has any. `settled` are the choices of which a case
    manager has said that they count.
    """

    clients: Mapping[str, Client]
    representatives: Mapping[tuple[str, str], Representative]
    days: RoundDays
    losses: Losses = NOTHING_LOST
    most_wishes: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    parents: Mapping[str, Sequence[Representative]] = field(
        default_factory=lambda: MappingProxyType({})
    )
    settled: Set[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceTotals:
    """How many choices arrived, and what became of each: the others add up to `arrived`."""

    arrived: int
    counting: int
    replaced: int
    to_decide: int
    late: int
    changes: int


def set_aside_by(
    counts: Choice | None, beside: Iterable[Choice], waiting: Set[str]
) -> tuple[Choice, ...]:
    """The choices that a case manager sets aside by saying which one counts, or that none does.

    `beside` are all of the same client and bundle, and `waiting` the ids of those that wait. Those
    that wait go. So do those that may have arrived after the one that counts, else they would
    replace it; earlier ones are replaced by it as always.
    """
    return tuple(
        one
        for one in beside
        if one is not counts and (one.id in waiting or _may_be_later(one, counts))
    )


def _may_be_later(one: Choice, counts: Choice | None) -> bool:
    return counts is not None and not one.arrived.is_surely_before(counts.arrived)


def choices_of(
    facts: RoundFacts,
    days: RoundDays,
    losses: Losses = NOTHING_LOST,
    most_wishes: Mapping[str, int] = MappingProxyType({}),
) -> tuple[CountedChoice, ...]:
    """What stands for everybody who has chosen in a round."""
    parents: dict[str, list[Representative]] = {}
    for one in facts.representatives:
        if one.ground is Ground.PARENT:
            parents.setdefault(one.client, []).append(one)
    circumstances = Circumstances(
        clients={client.id: client for client in facts.clients},
        representatives={(one.client, one.id): one for one in facts.representatives},
        days=days,
        losses=losses,
        most_wishes=most_wishes,
        parents=parents,
        settled=facts.settled,
    )
    return counted_choices(facts.choices, circumstances)


def choice_totals(counted: Sequence[CountedChoice]) -> ChoiceTotals:
    """Count what arrived and what became of it."""
    return ChoiceTotals(
        arrived=sum(len(one.kept) for one in counted),
        counting=sum(one.counts is not None for one in counted),
        replaced=sum(len(one.replaced) for one in counted),
        to_decide=sum(len(one.to_decide) for one in counted),
        late=sum(len(one.late) for one in counted),
        changes=sum(len(one.changes) for one in counted),
    )


def counted_choices(
    choices: Iterable[Choice], circumstances: Circumstances
) -> tuple[CountedChoice, ...]:
    """What stands for each client and bundle, sorted by them; the order of `choices` is nothing."""
    by_bundle: dict[tuple[str, str], list[Choice]] = {}
    for choice in choices:
        by_bundle.setdefault((choice.client, choice.bundle), []).append(choice)
    return tuple(_stand(by_bundle[key], circumstances) for key in sorted(by_bundle))


def _stand(choices: list[Choice], circumstances: Circumstances) -> CountedChoice:
    kept = tuple(sorted(choices, key=_by_arrival))
    days = circumstances.days.of_bundle(kept[0].bundle)
    late = tuple(choice for choice in kept if days.is_late(choice.arrived.day))
    changes = tuple(choice for choice in kept if days.is_change(choice.arrived.day))
    in_time = kept[: len(kept) - len(late) - len(changes)]
    heard = _since_settled(in_time, circumstances.settled)
    last = _last(heard)
    undecided: set[WhyUndecided] = {*_unclear_which(last), *_disputed(heard)}
    counts = _best(last, circumstances)
    if counts is not None:
        undecided.update(_faults(counts, circumstances))
        undecided.update(_lacks_other_parent(counts, heard, circumstances))
        if counts.client in circumstances.losses.choices:
            undecided.add(Undecided.ROW_REJECTED)
    return CountedChoice(
        client=kept[0].client,
        bundle=kept[0].bundle,
        kept=kept,
        late=late,
        changes=changes,
        counts=None if undecided else counts,
        undecided=tuple(sorted(undecided, key=lambda reason: _WEIGHT[reason])),
    )


def _by_arrival(choice: Choice) -> tuple[date, bool, float, str]:
    moment = choice.arrived.moment
    return choice.arrived.day, moment is None, moment.timestamp() if moment else 0.0, choice.id


def _since_settled(choices: Sequence[Choice], settled: Set[str]) -> Sequence[Choice]:
    """The last that a case manager has settled, and what surely arrived after it; else all."""
    decided = [choice for choice in choices if choice.id in settled]
    if not decided:
        return choices
    last = decided[-1]
    after = (one for one in choices if last.arrived.is_surely_before(one.arrived))
    return (last, *after)


def _last(choices: Sequence[Choice]) -> tuple[Choice, ...]:
    """Those that no other surely arrived after (`Arrival.is_surely_before`)."""
    day = max((choice.arrived.day for choice in choices), default=None)
    that_day = [choice for choice in choices if choice.arrived.day == day]
    latest = max((c.arrived.moment for c in that_day if c.arrived.moment), default=None)
    return tuple(choice for choice in that_day if choice.arrived.moment in (None, latest))


Content = tuple[tuple[str, ...], bool, bool, date | None, str]


def _content(choice: Choice) -> Content:
    return (
        choice.wishes,
        choice.declines,
        choice.wait_if_full,
        choice.wanted_date,
        choice.special_wishes.strip(),
    )


def _unclear_which(last: Sequence[Choice]) -> Iterable[Undecided]:
    if len({_content(choice) for choice in last}) > 1:
        moments = {choice.arrived.moment for choice in last}
        known = None not in moments
        yield Undecided.SAME_MOMENT if known else Undecided.SAME_DAY


def _disputed(choices: Sequence[Choice]) -> Iterable[Undecided]:
    """Does anybody's last word differ from another's? Her own change of mind is no dispute."""
    by_person: dict[str, list[Choice]] = {}
    for choice in choices:
        by_person.setdefault(choice.chosen_by, []).append(choice)
    if len(by_person) < 2:
        return
    words = {_content(choice) for own in by_person.values() for choice in _last(own)}
    if len(words) > 1:
        yield Undecided.ANOTHER_PERSON


def _best(last: Sequence[Choice], circumstances: Circumstances) -> Choice | None:
    """Among those that say the same, the one that rests on the firmest ground."""
    return min(
        last,
        key=lambda choice: (
            bool(_faults(choice, circumstances)),
            choice.chosen_by != SELF,
            choice.id,
        ),
        default=None,
    )


def _faults(choice: Choice, circumstances: Circumstances) -> set[WhyUndecided]:
    faults: set[WhyUndecided] = set()
    if choice.declines and choice.wishes:
        faults.add(Undecided.CONTRADICTS_ITSELF)
    if not (choice.declines or choice.wishes):
        faults.add(Undecided.SAYS_NOTHING)
    if len(choice.wishes) > circumstances.most_wishes.get(choice.bundle, len(choice.wishes)):
        faults.add(Undecided.TOO_MANY_WISHES)
    if choice.id in circumstances.settled:
        return faults
    if circumstances.days.of_bundle(choice.bundle).is_early(choice.arrived.day):
        faults.add(Undecided.EARLY)
    if choice.chosen_by != SELF:
        faults.update(_doubts(choice, circumstances))
    return faults


def _doubts(choice: Choice, circumstances: Circumstances) -> Iterable[WhyUndecided]:
    representative = circumstances.representatives.get((choice.client, choice.chosen_by))
    if representative is None:
        yield Undecided.UNKNOWN_REPRESENTATIVE
        return
    if choice.ground is Ground.UNCLEAR:
        yield Doubt.UNCLEAR
    elif choice.ground is not None and choice.ground is not representative.ground:
        yield Undecided.GROUND_DIFFERS
    client = circumstances.clients.get(choice.client)
    doubt = doubt_about(representative, born=client.born if client else None, on=choice.arrived.day)
    if doubt is not None:
        yield doubt


def _lacks_other_parent(
    counts: Choice, in_time: Sequence[Choice], circumstances: Circumstances
) -> Iterable[Undecided]:
    """Has one vårdnadshavare chosen, and the other not? They decide together (FB 6 kap. 13 §)."""
    one = circumstances.representatives.get((counts.client, counts.chosen_by))
    is_settled = counts.id in circumstances.settled
    if is_settled or one is None or one.ground is not Ground.PARENT:
        return
    agreed = {choice.chosen_by for choice in in_time if _content(choice) == _content(counts)}
    others = (
        other.id
        for other in circumstances.parents.get(counts.client, ())
        if other.period.holds(counts.arrived.day)
    )
    if not agreed.issuperset(others):
        yield Undecided.OTHER_PARENT
