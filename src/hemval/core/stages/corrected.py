"""A round put right after a fault: the same draw, mended lists, and what was promised kept.

1. Solve the mended lists by the draw of the earlier round: its secret, its receipts' key and its
seed. 2. Keep what was promised, and give what is right. 3. Tell what was changed for whom, and
certify it by a certificate that names the one it corrects.
"""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from hemval.core.certificate.certificate import Certificate, CertifiedBundle, CertifiedRound
from hemval.core.claims.openness import Openness
from hemval.core.claims.problems import RoundProblems
from hemval.core.correction.correcting import CorrectedBundle, Exceeded, correct
from hemval.core.correction.earlier import EarlierRound
from hemval.core.correction.putting_right import ChangedPlace, changed_places, put_right
from hemval.core.lottery.canonical import Document
from hemval.core.lottery.problem_document import problem_document
from hemval.core.placement.solved import SolvedBundle
from hemval.core.round.outcome import RoundOutcome
from hemval.core.round.rules import RoundRules
from hemval.core.stages.allocated import NO_LATER_LISTS, AllocatedRound, allocated_round
from hemval.core.stages.told import CorrectionTerms


class CorrectionRefused(Exception):
    """A round cannot be corrected so, and nothing is changed.

    `code` is the end of the message's name: `not_allocated` (nothing is promised yet),
    `unreadable`, `another_round`, `another_kind` (one is an exercise and the other real),
    `other_system` (the system file is another, and nobody has said that it may be),
    `other_bundles`, `later_missing` (the round knew of later lists that are not given),
    `nothing_changed`, `stands` (another correction stands in the folder). `names` are the files or
    other things in question; `problems` keep the mended round from being valid.
    """

    def __init__(
        self, code: str, *, names: tuple[str, ...] = (), problems: RoundProblems | None = None
    ) -> None:
        """Keep what the sentence needs."""
        super().__init__(code)
        self.code = code
        self.names = names
        self.problems = problems


@dataclass(frozen=True, kw_only=True)
class CorrectedRound:
    """A round put right.

    `allocated` is what finally holds, `changed` what was done for whom. `system` is the id and the
    SHA-256 of the system file. `why` is the fault in the municipality's own words.
    """

    earlier: EarlierRound
    allocated: AllocatedRound
    bundles: tuple[CorrectedBundle, ...]
    changed: tuple[ChangedPlace, ...]
    system: Document
    why: str

    @property
    def exceeded(self) -> tuple[Exceeded, ...]:
        """The caps that are exceeded."""
        return tuple(cap for one in self.bundles for cap in one.exceeded)

    @property
    def hidden(self) -> frozenset[str]:
        """Whom named staff alone may read of, by the earlier lists or the mended ones."""
        return self.allocated.hidden | self.earlier.hidden

    @property
    def terms(self) -> CorrectionTerms:
        """What everybody is told of it."""
        return CorrectionTerms(fault=self.why, names=self.earlier.terms.names)

    @property
    def numbers(self) -> dict[str, Any]:
        """What the summary says of the correction; of the protected only how many there are."""
        ordinary = [one for one in self.changed if one.client not in self.hidden]
        then = self.earlier.certified.system
        return {
            "certificate": self.earlier.digest,
            "why": self.why,
            "system_before": then if then != self.system else None,
            "changed": dict(sorted(Counter(one.put_right.code.value for one in ordinary).items())),
            "protected": len(self.changed) - len(ordinary),
            "exceeded": len(self.exceeded),
        }

    @property
    def certificate(self) -> Certificate:
        """The auditor's certificate of the correction."""
        before, allocated = self.earlier.certified, self.allocated
        return Certificate(
            CertifiedRound(
                round_id=before.round_id,
                is_exercise=before.is_exercise,
                system=self.system,
                draw=dict(before.draw),
                corrects=self.earlier.digest,
                bundles=tuple(
                    CertifiedBundle(
                        bundle=one.right.bundle,
                        problem=one.right.problem,
                        precedence=one.right.frozen.precedence,
                        allocation=one.right.answer,
                        withdrawn=allocated.withdrawn[one.right.bundle],
                        promised=one.promises.promised,
                        accounts=one.promises.accounts,
                    )
                    for one in self.bundles
                ),
            )
        )


def check_can_correct(
    earlier: EarlierRound,
    outcome: RoundOutcome,
    problems: RoundProblems,
    *,
    system: Document,
    other_system: bool,
    later_missing: Collection[str] = (),
) -> None:
    """Can a mended round correct an earlier one? Raises CorrectionRefused where not.

    `problems` are those of the mended `outcome`, their claims named by the key of the earlier
    round; `other_system`: somebody has said that the system file may be another; `later_missing`:
    the later lists that the earlier round knew of and this one does not.
    """
    certified, plan = earlier.certified, outcome.facts.plan
    if plan.id != certified.round_id:
        raise CorrectionRefused("another_round", names=(plan.id, certified.round_id))
    if plan.is_exercise != certified.is_exercise:
        raise CorrectionRefused("another_kind")
    if system != certified.system and not other_system:
        raise CorrectionRefused("other_system", names=(str(certified.system["id"]),))
    if later_missing:
        raise CorrectionRefused("later_missing", names=tuple(sorted(later_missing)))
    if problems.wrong:
        raise CorrectionRefused("wrong", problems=problems)
    names = {one.bundle for one in problems.bundles} ^ {one.bundle for one in certified.bundles}
    if names:
        raise CorrectionRefused("other_bundles", names=tuple(sorted(names)))


def corrected_round(
    earlier: EarlierRound,
    outcome: RoundOutcome,
    problems: RoundProblems,
    *,
    system: Document,
    later: RoundOutcome | None = None,
    known_by: Mapping[str, str] = NO_LATER_LISTS,
    why: str = "",
) -> CorrectedRound:
    """Put a round right by a mended one, which can correct it (`check_can_correct`).

    `later` and `known_by` are as in `allocated_round`. Raises CorrectionRefused where nothing that
    decides a place differs.
    """
    rules = RoundRules(outcome.system, outcome.facts.plan, outcome.facts.providers)
    openness = Openness(rules, outcome.facts.providers)
    bundles: list[CorrectedBundle] = []

    def settle(solved: tuple[SolvedBundle, ...]) -> tuple[SolvedBundle, ...]:
        bundles.extend(correct(earlier.bundles[one.bundle], one, openness) for one in solved)
        return tuple(one.final for one in bundles)

    allocated = allocated_round(
        outcome,
        problems,
        earlier.certified.draw,
        later=later,
        known_by=known_by,
        hidden_before=earlier.hidden,
        settle=settle,
        told={key for key, one in earlier.placements.items() if one.provider},
    )
    _check_something_changed(earlier, bundles, allocated)
    placements = put_right(earlier, bundles, allocated.placements)
    return CorrectedRound(
        earlier=earlier,
        allocated=replace(allocated, placements=placements),
        bundles=tuple(bundles),
        changed=changed_places(earlier, placements),
        system=system,
        why=why,
    )


def _check_something_changed(
    earlier: EarlierRound, bundles: Sequence[CorrectedBundle], allocated: AllocatedRound
) -> None:
    before = {one.bundle: one for one in earlier.certified.bundles}
    for one in bundles:
        was, right = before[one.right.bundle], one.right
        now = dict(zip((c.id for c in right.problem.claims), right.frozen.precedence, strict=True))
        then = dict(zip((c.id for c in was.problem.claims), was.precedence, strict=True))
        is_same = now == then and dict(was.withdrawn) == dict(allocated.withdrawn[was.bundle])
        if not is_same or problem_document(was.problem) != problem_document(right.problem):
            return
    raise CorrectionRefused("nothing_changed")
