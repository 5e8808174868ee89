"""What keeps a bundle's problem from being valid, and what a person should know before the draw.

Protected places that do not fit a cap refuse a round that brings choice in: what is protected there
is a choice of the municipality, and so is the cap. In later rounds an overrun comes from an earlier
one, from a correction or from a lowered cap; it is listed, and nobody loses her place for it. What
is kept only until a person has looked never refuses a round.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from hemval.core.allocation.problem import Claim
from hemval.core.claims.caps import MINUTES_OF_AN_HOUR
from hemval.core.claims.claiming import Claims
from hemval.core.claims.claims import ClaimBasis, Standing, WishGone
from hemval.core.claims.frame import Frame, Group
from hemval.core.claims.standing import PLACED_AS_SILENT
from hemval.core.placement.each_day import EachDay
from hemval.core.reason import Fact
from hemval.core.round.findings import Finding, FindingCode, error, warning
from hemval.core.round.outcome import RoundOutcome
from hemval.core.round.timeline import Stage
from hemval.core.system.capacity import AdmissionRule, Holder, Unit
from hemval.core.system.choice import PlaceToday
from hemval.core.system.non_choice import AnyInArea, Municipal, Nearest, Rotation
from hemval.core.system.values import LocalText, RoundKind

_RULED = PLACED_AS_SILENT | {Standing.CHOSE}


@dataclass(frozen=True, slots=True)
class BundleChecks:
    """Looks through one bundle; `claims` and `bases` are beside each other, as are `groups`."""

    outcome: RoundOutcome
    frame: Frame
    written: Claims
    groups: Sequence[Group]
    claims: Sequence[Claim]
    bases: Sequence[ClaimBasis]
    areas: Mapping[str, LocalText]

    def findings(self) -> Iterator[Finding]:
        """Everything, the caps first."""
        yield from self._of_the_caps()
        if not self.frame.tree.crossing:
            yield from self._of_protected_places()
        yield from self._of_providers()
        yield from self._of_areas()
        yield from self._of_choosers()
        yield from self._of_the_silent()

    def _of_the_caps(self) -> Iterator[Finding]:
        capacity = self.frame.capacity
        for one, other in self.frame.tree.crossing:
            names = {**self._whose("one", one.holder), **self._whose("other", other.holder)}
            yield self._found(error, FindingCode.CAPS_CROSS, "capacity", None, **names)
        if capacity.caps and capacity.admits is None:
            yield self._found(error, FindingCode.NO_ADMISSION_RULE, "capacity")
        if capacity.lacks_base:
            yield self._found(error, FindingCode.NO_SHARE_BASE, "share_base_on")
        yield from self._of_the_shares()
        for share in capacity.floors:
            yield self._found(
                warning,
                FindingCode.FLOOR_NOT_APPLIED,
                "capacity",
                share.decision,
                share=str(share.share),
                **self._whose("whose", share.holder),
            )
        for code, providers in (
            (FindingCode.CAP_NOT_APPLIED, capacity.unread),
            (FindingCode.CAP_IN_EACH_BUNDLE, capacity.in_each),
        ):
            for provider in providers:
                yield self._found(warning, code, "caps", provider=self._provider(provider))

    def _of_the_shares(self) -> Iterator[Finding]:
        base = self.frame.capacity.base
        for room in self.frame.capacity.caps if base is not None else ():
            if base is not None and room.share is not None:
                yield self._found(
                    warning,
                    FindingCode.SHARE_COUNTED,
                    "share_base_on",
                    room.rule.decision if room.rule else None,
                    **self._whose("whose", room.holder),
                    share=str(room.share),
                    cap=room.amount // self._unit,
                    base=base.amount // self._unit,
                    not_open=base.not_open // self._unit,
                    on=base.on,
                    unit=str(self.frame.capacity.unit),
                )

    def _of_protected_places(self) -> Iterator[Finding]:
        ruled = self._used(only_ruled=True)
        everybody = self._used(only_ruled=False)
        brings_in = self.outcome.facts.plan.kind is RoundKind.INTRODUCTION
        for room in self.frame.tree.rooms:
            if everybody[room.node] <= room.amount:
                continue
            refuses = brings_in and ruled[room.node] > room.amount
            used = (ruled if refuses else everybody)[room.node]
            yield self._found(
                error if refuses else warning,
                FindingCode.PROTECTED_DO_NOT_FIT if refuses else FindingCode.ROOM_OVERRUN,
                "capacity",
                None,
                used=self._amount(used),
                cap=room.amount // self._unit,
                unit=str(self.frame.capacity.unit),
                **self._whose("whose", room.holder),
            )

    def _used(self, *, only_ruled: bool) -> Counter[str]:
        """What protected places use at each node; `only_ruled`: those protected by a rule."""
        parents = {node.id: node.parent for node in self.frame.tree.nodes}
        used: Counter[str] = Counter()
        for claim, basis in zip(self.claims, self.bases, strict=True):
            if only_ruled and basis.standing not in _RULED:
                continue
            node = claim.current
            while node is not None:
                used[node] += claim.size
                node = parents[node]
        return used

    def _of_providers(self) -> Iterator[Finding]:
        openness = self.frame.openness
        for one in openness.providers.values():
            in_bundle = {"*", self.frame.bundle.id}.intersection(one.bundles)
            if in_bundle and openness.lacks_licence(one):
                yield self._found(error, FindingCode.NO_LICENCE, "providers", provider=one.name)
        named = self.outcome.facts.plan.temporary_performer
        if named and not openness.goes_on(named):
            code = FindingCode.TEMPORARY_UNKNOWN
            yield self._found(error, code, "temporary_performer", provider=named)

    def _of_areas(self) -> Iterator[Finding]:
        bundle = self.frame.bundle.id
        days = EachDay(self.outcome.facts.plan, self.frame.openness)
        nobody: Counter[str] = Counter()
        lacking: Counter[str] = Counter()
        for group, basis, claim in zip(self.groups, self.bases, self.claims, strict=True):
            area, persons = basis.area, len(basis.clients)
            is_in_round = area and basis.standing is not Standing.OUTSIDE
            if is_in_round and not self.frame.openness.open_in(bundle, area):
                nobody[area] += persons
            for draft in group:
                is_placed = claim.current is not None
                has_performer = is_placed or days.performer(bundle, area, draft.held)
                if not has_performer or days.lacks(bundle, area, draft.held):
                    lacking[area] += 1
        yield from self._of_those_who_end_early()
        for area in sorted(nobody):
            name = self.areas[area]
            yield self._found(error, FindingCode.NOBODY_IN_AREA, "providers", area=name)
        for area in sorted(lacking):
            yield self._found(
                error,
                FindingCode.NO_TEMPORARY,
                "temporary_performer",
                area=self.areas.get(area, "none"),
                persons=lacking[area],
            )

    def _of_those_who_end_early(self) -> Iterator[Finding]:
        openness = self.frame.openness
        persons = Counter(
            one
            for group in self.groups
            for draft in group
            for one in draft.held.performers
            if openness.last_day(one) is not None
        )
        for provider in sorted(persons):
            yield self._found(
                warning,
                FindingCode.PERFORMER_ENDS_EARLY,
                "providers",
                provider=self._provider(provider),
                last=openness.last_day(provider) or self.outcome.days.effect,
                persons=persons[provider],
            )

    def _of_choosers(self) -> Iterator[Finding]:
        yield from self._of_unknown_wishes()
        joint = sum(len(group) > 1 for group in self.groups)
        if joint and self.frame.admits is AdmissionRule.UNIT:
            code = FindingCode.JOINT_IN_UNIT
            yield self._found(error, code, "joint_placement", households=joint)
        place = self.frame.place_today
        if place is None:
            yield self._found(warning, FindingCode.NO_CURRENT_PLACE, "current_place")
        elif place.chooser is PlaceToday.PRIORITY and not self.frame.has_classes:
            code = FindingCode.PRIORITY_NOT_APPLIED
            yield self._found(warning, code, "current_place", place.decision)

    def _of_unknown_wishes(self) -> Iterator[Finding]:
        """A row that was given back may be the provider's own: somebody has answered for that."""
        is_lost = "providers" in self.outcome.losses.lists
        unknown = Counter(
            gone.provider
            for basis in self.bases
            for gone in basis.gone
            if gone.why is WishGone.UNKNOWN_PROVIDER
        )
        for provider in sorted(unknown):
            yield self._found(
                warning if is_lost else error,
                FindingCode.WISH_UNKNOWN,
                "choices",
                provider=provider,
                wishes=unknown[provider],
            )

    def _of_the_silent(self) -> Iterator[Finding]:
        """What the rules for the silent lack, where somebody is to be placed by them."""
        unplaced: Counter[type] = Counter()
        decisions: dict[type, str | None] = {}
        for group, claim, basis in zip(self.groups, self.claims, self.bases, strict=True):
            if basis.standing not in PLACED_AS_SILENT or claim.current is not None:
                continue
            rule = self.frame.silence_of(group[0]).rule
            if rule is not None and not (claim.group and claim.eligible):
                unplaced[type(rule)] += len(group)
                decisions[type(rule)] = rule.decision
        for kind, code, refuses in (
            (AnyInArea, FindingCode.NO_RULE_IN_AREA, True),
            (Nearest, *self._of_distances()),
            (Rotation, FindingCode.NO_ROTATION_LIST, bool(self.frame.silent_rules.unlisted)),
            (Municipal, FindingCode.NO_MUNICIPAL_UNIT, True),
        ):
            if unplaced[kind]:
                tell, persons = error if refuses else warning, unplaced[kind]
                yield self._found(tell, code, "non_choice", decisions[kind], persons=persons)
        if self.written.unknown_distances:
            number = self.written.unknown_distances
            code = FindingCode.DISTANCES_UNKNOWN
            yield self._found(warning, code, "distances", distances=number)
        if self.frame.silent_rules.unmeasured:
            yield self._found(warning, FindingCode.MEASURE_ASSUMED, "non_choice")

    def _of_distances(self) -> tuple[FindingCode, bool]:
        """What is found of those who have no distance, and whether it refuses the round."""
        some = bool(self.frame.distances)
        return FindingCode.NO_DISTANCE_OF_SOME if some else FindingCode.NO_DISTANCES, not some

    def _found(
        self,
        tell: Callable[..., Finding],
        code: FindingCode,
        key: str,
        decision: str | None = None,
        **facts: Fact,
    ) -> Finding:
        of_bundle: dict[str, Fact] = {"bundle": self.frame.bundle.name, **facts}
        return tell(code, Stage.FROZEN, key, of_bundle, decision=decision)

    def _provider(self, id_: str) -> str:
        one = self.frame.openness.providers.get(id_)
        return one.name if one else id_

    def _whose(self, name: str, holder: Holder) -> dict[str, Fact]:
        """Whose room: the provider, the group and the area, empty where it is of any."""
        area = holder.area or ""
        return {
            f"{name}_provider": self._provider(holder.provider) if holder.provider else "",
            f"{name}_group": str(holder.group or ""),
            f"{name}_area": self.areas.get(area, area),
        }

    def _amount(self, used: int) -> int:
        """Whole hours, rounded up, or persons."""
        return -(-used // self._unit)

    @property
    def _unit(self) -> int:
        in_hours = self.frame.capacity.unit is Unit.HOURS_PER_MONTH
        return MINUTES_OF_AN_HOUR if in_hours else 1
