"""An allocated round in two parts: what may stand in lists, and what named staff alone read."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from hemval.core.placement.calling import Call, asked_together, calls
from hemval.core.placement.granted import granted_bundles
from hemval.core.placement.openness import Openness
from hemval.core.placement.placements import Placement
from hemval.core.placement.provider_lists import ProviderLine, provider_lines
from hemval.core.placement.remarks import Remark, RemarkCode
from hemval.core.round.rules import RoundRules
from hemval.files.allocated.allocated_round import AllocatedRound
from hemval.files.allocated.cells import GrantedByBundle


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """What concerns some people of a round: their placements, calls, remarks and provider lines."""

    placements: tuple[Placement, ...]
    calls: tuple[Call, ...]
    remarks: tuple[Remark, ...]
    lines: tuple[ProviderLine, ...]


class Parts:
    """The two parts of a round. Whoever is hidden anywhere is hidden everywhere."""

    def __init__(self, allocated: AllocatedRound) -> None:
        """Take the round; each part is worked out when it is first asked for."""
        self._allocated = allocated
        self._outcome = allocated.result.outcome
        each = self._outcome.invitations.each
        self.hidden = frozenset(
            {one.client.id for one in each if one.is_protected}
            | {one.client for one in allocated.placements if one.basis.is_protected}
        )

    @cached_property
    def granted(self) -> GrantedByBundle:
        """What everybody is granted."""
        return granted_bundles(self._outcome)

    @cached_property
    def ordinary(self) -> Part:
        """Those who may stand in lists."""
        return self._part(hidden=False)

    @cached_property
    def protected(self) -> Part:
        """Those whom named staff alone may read of."""
        return self._part(hidden=True)

    def _part(self, *, hidden: bool) -> Part:
        outcome, problems = self._outcome, self._allocated.problems
        placements = tuple(
            one for one in self._allocated.placements if (one.client in self.hidden) is hidden
        )
        remarks = tuple(self._only(problems.remarks, hidden=hidden))
        each = {one.client.id: one for one in outcome.invitations.each}
        apart = dict(asked_together(placements, each, remarks))
        rules = RoundRules(outcome.system, outcome.facts.plan, outcome.facts.providers)
        return Part(
            placements=placements,
            calls=calls(
                placements,
                self._allocated.solved,
                outcome.invitations.each,
                Openness(rules, outcome.facts.providers),
                remarks,
                outcome.days.effect,
            ),
            remarks=tuple(one for one in remarks if not _is_settled(one, apart)),
            lines=tuple(provider_lines(placements, self.granted, outcome.days.effect)),
        )

    def _only(self, remarks: Iterable[Remark], *, hidden: bool) -> Iterable[Remark]:
        return (one for one in remarks if (one.client in self.hidden or one.is_protected) is hidden)


def _is_settled(remark: Remark, apart: Mapping[tuple[str, str], bool]) -> bool:
    """Has it come out well, or is she called about it?"""
    if remark.code is not RemarkCode.TOGETHER_APART:
        return False
    return apart.get((remark.client, remark.bundle), True)
