"""An allocated round in two parts: what may stand in lists, and what named staff alone read."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import chain

from hemval.core.claims.openness import Openness
from hemval.core.claims.remarks import Remark, RemarkCode
from hemval.core.invitation.outcome import Invitation
from hemval.core.placement.calling import Call, asked_together, calls
from hemval.core.placement.granted import granted_bundles
from hemval.core.placement.placements import Placement
from hemval.core.placement.provider_lists import ProviderLine, lines_before, provider_lines
from hemval.core.placement.recheck import ChangeSince
from hemval.core.round.rules import RoundRules
from hemval.core.stages.allocated import AllocatedRound
from hemval.files.allocated.cells import GrantedByBundle


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """What concerns some people of a round.

    `lost`: those of whom no bundle is known, since rows of what they are granted were lost.
    """

    placements: tuple[Placement, ...]
    calls: tuple[Call, ...]
    remarks: tuple[Remark, ...]
    changes: tuple[ChangeSince, ...]
    lost: tuple[Invitation, ...]


class Parts:
    """The two parts of a round, each worked out when it is first asked for."""

    def __init__(self, allocated: AllocatedRound) -> None:
        """Take the round."""
        self.allocated = allocated
        outcome = allocated.outcome
        self._rules = RoundRules(outcome.system, outcome.facts.plan, outcome.facts.providers)
        self._openness = Openness(self._rules, outcome.facts.providers)

    @cached_property
    def granted(self) -> GrantedByBundle:
        """What everybody is granted, as the latest list tells."""
        outcome, later = self.allocated.outcome, self.allocated.later
        if later is None:
            return granted_bundles(outcome)
        granted = granted_bundles(later)
        return granted | granted_bundles(outcome, besides=granted.keys())

    @cached_property
    def ordinary(self) -> Part:
        """Those who may stand in lists."""
        return self._part(hidden=False)

    @cached_property
    def protected(self) -> Part:
        """Those whom named staff alone may read of."""
        return self._part(hidden=True)

    def lines(self, placements: Iterable[Placement]) -> Iterator[ProviderLine]:
        """What providers are told of the day of effect, worked out as it is read and not held.

        One line for the performer of each placement, and one for each that she leaves.
        """
        return provider_lines(placements, self.granted, self._rules.effect)

    def all_lines(self, part: Part) -> Iterator[ProviderLine]:
        """Everything that providers are told, also who performs before the day of effect."""
        lines = self.lines(part.placements)
        return chain(lines, lines_before(part.placements, self.granted))

    def _part(self, *, hidden: bool) -> Part:
        allocated = self.allocated
        unseen, people, effect = allocated.hidden, allocated.people, self._rules.effect
        placements = tuple(one for one in allocated.placements if (one.client in unseen) is hidden)
        remarks = tuple(
            one for one in allocated.problems.remarks if (one.client in unseen) is hidden
        )
        apart = dict(asked_together(placements, people, remarks))
        return Part(
            placements=placements,
            calls=calls(
                placements, allocated.solved, people, self._openness, remarks, effect=effect
            ),
            remarks=tuple(one for one in remarks if not _is_settled(one, apart)),
            changes=tuple(one for one in allocated.changes if (one.client in unseen) is hidden),
            lost=tuple(one for one in allocated.lost if (one.client.id in unseen) is hidden),
        )


def _is_settled(remark: Remark, apart: Mapping[tuple[str, str], bool]) -> bool:
    """Has it come out well, or is she called about it?"""
    if remark.code is not RemarkCode.TOGETHER_APART:
        return False
    return apart.get((remark.client, remark.bundle), True)
