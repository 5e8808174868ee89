"""Writes each claim of a bundle, and what lies behind it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from hemval.core.allocation.problem import NO_CLASSES, NO_DISTANCES, Claim
from hemval.core.claims.claims import ClaimBasis, GoneWish, Standing
from hemval.core.claims.drafts import Draft
from hemval.core.claims.frame import Frame, Group
from hemval.core.claims.standing import PLACED_AS_SILENT
from hemval.core.claims.together import waits
from hemval.core.claims.wishes import Wishes
from hemval.core.lottery.receipts import receipt_hash, receipt_secret
from hemval.core.reason import RuleRef
from hemval.core.system.choice import PlaceToday
from hemval.core.system.non_choice import Nearest

_FIRST_AT_LEAF = 0


class _Part(NamedTuple):
    """What the standing of a claim gives it."""

    wishes: tuple[str, ...] = ()
    gone: tuple[GoneWish, ...] = ()
    current: str | None = None
    classes: Mapping[str, int] = NO_CLASSES
    group: str = ""
    eligible: tuple[str, ...] = ()
    distance: Mapping[str, int] = NO_DISTANCES
    lacks_distance: bool = False
    rule: RuleRef | None = None


@dataclass(slots=True)
class Claims:
    """Writes the claims of one bundle.

    `without_distance`: those who are to get the nearest provider and have no distance to any.
    `unknown_distances`: how many distances are not known of those who have one to some.
    """

    frame: Frame
    receipt_key: bytes
    wishes: Wishes = field(init=False)
    without_distance: list[Draft] = field(default_factory=list)
    unknown_distances: int = 0

    def __post_init__(self) -> None:
        self.wishes = Wishes(self.frame)

    def of_group(self, group: Group) -> tuple[Claim, ClaimBasis]:
        """The claim of one client, or of those who are together."""
        first = group[0]
        today = _today(group)
        is_same = all(draft.today == first.today for draft in group)
        clients = tuple([draft.client for draft in group])
        minutes = sum([draft.held.minutes for draft in group])
        size = self.frame.capacity.size(minutes, len(group))
        part = self._part(group, size)
        bundle = self.frame.bundle.id
        id_ = receipt_hash(receipt_secret(self.receipt_key, bundle, clients))
        is_chooser = first.standing is Standing.CHOSE
        claim = Claim(
            id=id_,
            size=size,
            wishes=part.wishes,
            current=part.current,
            classes=part.classes,
            order=0,
            chooser=is_chooser,
            group=part.group,
            eligible=part.eligible,
            distance=part.distance,
        )
        basis = ClaimBasis(
            claim=id_,
            bundle=bundle,
            clients=clients,
            area=first.invited.area,
            standing=first.standing,
            is_protected=first.invited.is_protected,
            choice=first.choice,
            stated=first.wishes,
            gone=part.gone,
            waits_if_full=all(map(waits, group)) and self.frame.may_wait,
            today=today,
            each_today=() if is_same else tuple([draft.today for draft in group]),
            size=size,
            rule=part.rule,
            lacks_distance=part.lacks_distance,
        )
        return claim, basis

    def _part(self, group: Group, size: int) -> _Part:
        first = group[0]
        if first.standing is Standing.CHOSE:
            return self._chooser(group, size)
        today = self._leaf_today(group)
        if first.standing in PLACED_AS_SILENT:
            return self._silent(group, today)
        if first.standing is Standing.OUTSIDE:
            reasons = first.invited.reasons
            return _Part(current=today, rule=reasons[0].rule if reasons else None)
        return _Part(current=today)

    def _chooser(self, group: Group, size: int) -> _Part:
        frame, first = self.frame, group[0]
        today = self._leaf_today(group)
        current = today if frame.chooser_today is PlaceToday.PROTECTED else None
        wishes, gone = self.wishes.taken(
            first.wishes, area=first.invited.area, size=size, today=today, current=current
        )
        is_first = frame.chooser_today is PlaceToday.PRIORITY and frame.has_classes
        classes = {today: _FIRST_AT_LEAF} if is_first and today in wishes else NO_CLASSES
        return _Part(wishes=wishes, gone=gone, current=current, classes=classes)

    def _silent(self, group: Group, today: str | None) -> _Part:
        frame, first = self.frame, group[0]
        silence = frame.silence_of(first)
        is_protected = frame.silent_today is PlaceToday.PROTECTED
        if today is not None and (silence.keeps or is_protected):
            return _Part(
                current=today, rule=silence.ref if silence.keeps else frame.place_today_ref
            )
        if silence.leaves_to_a_person:
            return _Part(rule=silence.ref)
        area = first.invited.area
        name = frame.silent_rules.group_of(silence, area)
        held = _today(group) if today is not None else ""
        eligible = frame.silent_rules.eligible(silence, area, held) if name else ()
        if not isinstance(silence.rule, Nearest):
            return _Part(group=name, eligible=eligible, rule=silence.ref)
        distance = self._distance(group, eligible)
        return _Part(
            group=name,
            eligible=tuple([leaf for leaf in eligible if leaf in distance]),
            distance=distance,
            lacks_distance=bool(eligible) and not distance,
            rule=silence.ref,
        )

    def _leaf_today(self, group: Group) -> str | None:
        """The leaf that all of them have today; None where they differ, or it does not go on."""
        today = _today(group)
        if not today or not group[0].keeps_today:
            return None
        return self.frame.tree.leaf(today, group[0].invited.area)

    def _distance(self, group: Group, eligible: tuple[str, ...]) -> Mapping[str, int]:
        """How far they have to each leaf; those who are together live in the same home."""
        known, providers = self.frame.distances, self.frame.tree.providers
        found: dict[str, int] = {}
        for leaf in eligible:
            metres = (known.get((draft.client, providers[leaf])) for draft in group)
            shortest = min((one for one in metres if one is not None), default=None)
            if shortest is not None:
                found[leaf] = shortest
        if eligible and not found:
            self.without_distance += group
        elif found:
            self.unknown_distances += len(eligible) - len(found)
        return found


def _today(group: Group) -> str:
    """The provider that all of them have today; empty where they differ, or have none."""
    providers = {draft.today for draft in group}
    return providers.pop() if len(providers) == 1 else ""
