"""What is told of a round to whoever follows it, before anything is frozen; and of no person.

It follows from the lists of everybody, so it takes a while, and what it comes to is kept. Those
with protected identity are in no number of persons; the room that they take is, as hours or places.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from hemval.core.choosing import ChoiceTotals
from hemval.core.claims.claims import BundleProblem
from hemval.core.claims.problems import RoundProblems
from hemval.core.dates.workdays import Closed
from hemval.core.fault import Severity
from hemval.core.invitation.totals import PROTECTED, CountedBy
from hemval.core.placement.room_now import RoomNow
from hemval.core.reason import Fact
from hemval.core.round.findings import Finding, FindingCode
from hemval.core.round.outcome import RoundOutcome
from hemval.core.round.timeline import Stage
from hemval.core.system.capacity import Unit
from hemval.core.system.rule import in_force, in_force_for
from hemval.core.system.values import LocalText, Percent, ProviderGroup


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedFact:
    """One fact of a sentence."""

    name: str
    value: str | int | date | Closed | LocalText


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptFinding:
    """A finding as it is kept, with its facts in a row."""

    code: FindingCode
    stage: Stage
    key: str
    severity: Severity
    decision: str = ""
    facts: tuple[NamedFact, ...] = ()

    @property
    def finding(self) -> Finding:
        """The finding itself."""
        facts: dict[str, Fact] = {one.name: one.value for one in self.facts}
        return Finding(
            code=self.code,
            stage=self.stage,
            key=self.key,
            severity=self.severity,
            facts=facts,
            decision=self.decision,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """How many stand where, in one way of counting; `value` is an area, a reason or the like."""

    by: CountedBy
    value: str
    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedArea:
    """What an area of the round is called."""

    id: str
    name: LocalText


@dataclass(frozen=True, slots=True, kw_only=True)
class CapStands:
    """Whose room it is in a bundle, how much there is, and how much is taken.

    In a check it would be taken by those who wish for the provider first, and by those who have a
    protected place there and have not chosen. `amount` is None where no cap holds. Both are whole
    persons, or minutes a month. `share` is the percentage that the cap is of everything, if it is
    a share.
    """

    bundle: LocalText
    unit: Unit
    provider: str = ""
    group: ProviderGroup | None = None
    area: str = ""
    amount: int | None = None
    taken: int = 0
    share: Percent | None = None

    @property
    def left(self) -> int | None:
        """How much is left; below nothing where more wish for it than there is room for."""
        return None if self.amount is None else self.amount - self.taken


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundCheck:
    """What is missing and wrong in a round, how many stand where, and how much room there is.

    `looked_at`: how many a person is to look at, `waiting` how many of their letters wait for it.
    `on_assumption`: how many are left out by a rule that nobody has decided.
    """

    findings: tuple[KeptFinding, ...]
    counted: tuple[Counted, ...]
    areas: tuple[NamedArea, ...]
    looked_at: int
    waiting: int
    on_assumption: int
    choices: ChoiceTotals
    room: tuple[CapStands, ...]
    nothing_to_choose: bool = False

    @property
    def wrong(self) -> tuple[KeptFinding, ...]:
        """What stops the round until it is mended."""
        return tuple(one for one in self.findings if one.severity is Severity.ERROR)

    @property
    def to_judge(self) -> tuple[KeptFinding, ...]:
        """What is missing, or may be meant so; a person judges."""
        return tuple(one for one in self.findings if one.severity is Severity.WARNING)

    def numbers(self, by: CountedBy) -> Mapping[str, int]:
        """How many stand where, in one way of counting."""
        return {one.value: one.number for one in self.counted if one.by is by}

    @property
    def area_names(self) -> Mapping[str, LocalText]:
        """What the areas are called, by id."""
        return {one.id: one.name for one in self.areas}


def check_of(outcome: RoundOutcome, problems: RoundProblems | None) -> RoundCheck:
    """What is told of a round; `problems` is None where it is so wrong that none can be made."""
    told = (*outcome.findings, *(problems.findings if problems else ()))
    return RoundCheck(
        findings=tuple(dict.fromkeys(map(_kept, told))),
        counted=tuple(_counted(outcome)),
        areas=tuple(NamedArea(id=id_, name=name) for id_, name in outcome.area_names.items()),
        looked_at=len(outcome.looked_at),
        waiting=outcome.waiting,
        on_assumption=outcome.left_out_on_assumption,
        choices=outcome.choice_totals,
        room=tuple(_room(outcome, problems)) if problems else (),
        nothing_to_choose=outcome.is_nothing_to_choose,
    )


def caps_stand(room: RoomNow, bundle: LocalText, unit: Unit) -> Iterator[CapStands]:
    """How the caps of a bundle stand when places have been given in it."""
    for one in room.stands():
        yield CapStands(
            bundle=bundle,
            unit=unit,
            provider=one.whose.provider,
            group=one.whose.group,
            area=one.whose.area,
            amount=one.capacity,
            taken=one.used,
            share=one.whose.share,
        )


def _kept(finding: Finding) -> KeptFinding:
    return KeptFinding(
        code=finding.code,
        stage=finding.stage,
        key=finding.key,
        severity=finding.severity,
        decision=finding.decision,
        facts=tuple(NamedFact(name=name, value=_plain(one)) for name, one in finding.facts.items()),
    )


def _plain(fact: Fact) -> Fact:
    """A word of an enumeration as its word, but for a closed day, which has a name of its own."""
    if isinstance(fact, str) and not isinstance(fact, Closed):
        return str(fact)
    return int(fact) if isinstance(fact, bool) else fact


def _counted(outcome: RoundOutcome) -> Iterator[Counted]:
    for by, numbers in outcome.totals.each_way.items():
        for value, number in numbers.items():
            if value != PROTECTED:
                yield Counted(by=by, value=value, number=number)


def _room(outcome: RoundOutcome, problems: RoundProblems) -> Iterator[CapStands]:
    effect = outcome.days.effect
    names = {one.id: one.name for one in in_force(outcome.system.bundles, effect)}
    for problem in problems.bundles:
        rule = next(iter(in_force_for(outcome.system.capacity, problem.bundle, effect)), None)
        taken = _taken(problem)
        bundle, unit = names[problem.bundle], rule.unit if rule else Unit.NONE
        for room in problem.rooms:
            yield CapStands(
                bundle=bundle,
                unit=unit,
                provider=room.holder.provider or "",
                group=room.holder.group,
                area=room.holder.area or "",
                amount=room.amount,
                taken=taken[room.node],
                share=room.share,
            )
        without_cap = Counter[str]()
        for leaf in problem.providers.keys() - {room.node for room in problem.rooms}:
            without_cap[problem.providers[leaf]] += taken[leaf]
        for provider, amount in sorted(without_cap.items()):
            yield CapStands(bundle=bundle, unit=unit, provider=provider, taken=amount)


def _taken(problem: BundleProblem) -> Counter[str]:
    """How much would be taken at each node, if everybody got her first wish or kept her place."""
    above = {node.id: node.parent for node in problem.problem.nodes}
    taken = Counter[str]()
    for claim in problem.problem.claims:
        node: str | None = claim.wishes[0] if claim.wishes else claim.current
        while node is not None:
            taken[node] += claim.size
            node = above[node]
    return taken
