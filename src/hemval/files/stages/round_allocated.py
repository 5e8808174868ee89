"""The last stage of a round: what has happened since, who gets what, and the proof of it.

1. Look again at later lists: who has died, moved, lost her decision or got protection. 2. Give
every claim the order that was drawn, and solve each bundle without those who are gone. 3. Place
everybody. 4. Write the lists, what has changed, the certificates, and what is kept to be explained.
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from hashlib import sha256
from hmac import digest as hmac_sha256
from pathlib import Path
from types import MappingProxyType
from typing import Any

from hemval.core.allocation.choose_solver import allocation_of
from hemval.core.allocation.problem import Problem
from hemval.core.certificate.certificate import Certificate, CertifiedBundle, CertifiedRound
from hemval.core.certificate.choosers import choosers_told
from hemval.core.certificate.public import public_document
from hemval.core.claims.claims import BundleProblem
from hemval.core.explanation.besides import with_besides
from hemval.core.explanation.kept import kept_of_round
from hemval.core.explanation.terms import round_terms
from hemval.core.invitation.outcome import Invitations
from hemval.core.lottery.canonical import Document
from hemval.core.lottery.draw import drawn_problem
from hemval.core.placement.calling import with_parted
from hemval.core.placement.placing import RoundAllocation, place
from hemval.core.placement.recheck import (
    ChangeSince,
    Follows,
    recheck,
    with_those_who_wait,
    withdrawn_claims,
)
from hemval.core.placement.solved import SolvedBundle
from hemval.core.round.outcome import RoundOutcome
from hemval.core.round.stages import Reached
from hemval.files.allocated.allocated_round import AllocatedRound
from hemval.files.allocated.allocation_files import AllocationWriter
from hemval.files.allocated.changes_since_file import CHANGES_SINCE, write_changes
from hemval.files.correspondence.kept_for_letters import keep_for_letters
from hemval.files.explained.claims_file import CLAIMS, write_claims
from hemval.files.folder_manifest import UNPUBLISHED
from hemval.files.lists.reading import Progress
from hemval.files.stages.later_lists import look_again
from hemval.files.stages.lottery_files import COMMITMENT, DRAW, Frozen, as_text
from hemval.files.stages.round_stages import (
    carry_stages,
    grow_round,
    hide_in_invitations,
    standing_of_this_round,
    summarise,
)
from hemval.files.stages.round_standing import CERTIFICATE, StageRefusal, StageRefused
from hemval.files.stages.round_work import RoundWork
from hemval.files.whole_folder import Written, differing_files, protected_part, write_for_owner

PUBLIC = "public.json"
Settle = Callable[[tuple[SolvedBundle, ...]], tuple[SolvedBundle, ...]]
"""From what the solver gives to what finally holds."""
NOTHING_MORE: Mapping[str, Any] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectionTerms:
    """What everybody is told of a correction.

    `fault` is what was wrong, empty where nobody has said; `names` are those of providers that
    somebody was told of, who may be gone from the lists.
    """

    fault: str
    names: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Allocated:
    """A round worked through to its end, before anything of it is written.

    `changes`: what later lists tell. `withdrawn`: why claims went out after the draw, by bundle.
    `later`: what each later list is known again by, which nobody can guess the list from.
    """

    round: AllocatedRound
    allocation: RoundAllocation
    changes: tuple[ChangeSince, ...]
    withdrawn: Mapping[str, Mapping[str, str]]
    later: Mapping[str, str]


def allocate(
    work: RoundWork,
    frozen: Frozen,
    draw: Document,
    later: Mapping[str, Path],
    *,
    settle: Settle = lambda solved: solved,
    hidden_before: Collection[str] = (),
    told: Collection[tuple[str, str]] = (),
    progress: Progress | None = None,
) -> Allocated:
    """Who gets what, as the draw and the later lists have it.

    `settle` is given every bundle as it is solved, and gives what finally holds. `hidden_before`:
    who was protected when places were given before; whatever the lists tell now, they stay so.
    `told`: who has been told of a place before, by client and bundle.
    Raises FaultyFile when a later list cannot be read, and StageRefused when rows of it cannot be
    taken: one of them may be of somebody who has died.
    """
    problems = work.problems(frozen.secrets.receipt_key)
    then = work.result.outcome
    seen = look_again(work, later, progress) if later else None
    now = seen.outcome if seen else None
    is_known_more = now is not None or bool(hidden_before)
    changes = recheck(then, now or then, hidden_before=hidden_before) if is_known_more else ()
    withdrawn = withdrawn_claims(problems, changes, told=told)
    changes = with_those_who_wait(problems, changes, withdrawn)
    seed = bytes.fromhex(str(draw["seed"]))
    solved = tuple(
        _solve(one, drawn_problem(seed, work.round_id, one), withdrawn[one.bundle])
        for one in problems.bundles
    )
    held = settle(solved)
    allocation = place(then, problems, held, changes=changes, later=now)
    outcome = _with_those_come_since(then, now, changes) if now is not None else then
    return Allocated(
        round=AllocatedRound(
            result=replace(work.result, outcome=outcome),
            problems=problems,
            solved=held,
            placements=allocation.placements,
            draw=draw,
            changes=changes,
            later=now,
        ),
        allocation=allocation,
        changes=changes,
        withdrawn=withdrawn,
        later=_known_by(frozen.secrets.receipt_key, seen.inputs) if seen else {},
    )


def _known_by(key: bytes, inputs: Mapping[str, str]) -> dict[str, str]:
    """What later lists are known again by.

    The digest of one that differs from the frozen list in a single flag would tell whose that is to
    whoever has the frozen one; so it is keyed.
    """
    return {
        name: hmac_sha256(key, digest.encode("ascii"), "sha256").hex()
        for name, digest in inputs.items()
    }


def _solve(frozen: BundleProblem, problem: Problem, withdrawn: Mapping[str, str]) -> SolvedBundle:
    remaining = problem
    if withdrawn:
        claims = tuple(claim for claim in problem.claims if claim.id not in withdrawn)
        remaining = replace(problem, claims=claims)
    return SolvedBundle(frozen=frozen, problem=problem, answer=allocation_of(remaining))


def _with_those_come_since(
    then: RoundOutcome, now: RoundOutcome, changes: Iterable[ChangeSince]
) -> RoundOutcome:
    """The round as it was frozen, and those who have come since, of whom later lists alone tell."""
    new = {(one.client, one.bundle) for one in changes if one.follows is Follows.TEMPORARY}
    if not new:
        return then
    listed = {one.client.id for one in then.invitations.each}
    come = {client for client, _ in new}
    each = [one for one in now.invitations.each if one.client.id in come - listed]
    grants = [one for one in now.facts.grants if one.client in come]
    kept = [one for one in then.facts.grants if one.client not in come]
    return replace(
        then,
        facts=replace(then.facts, grants=(*kept, *grants)),
        invitations=Invitations(
            each=tuple(sorted((*then.invitations.each, *each), key=lambda one: one.client.id)),
            rejected=then.invitations.rejected,
        ),
    )


def allocate_into(
    out: Path,
    work: RoundWork,
    allocated: Allocated,
    *,
    replace: bool = False,
    writing: Callable[[str], None] = lambda _name: None,
    step: Callable[[str], None] = lambda _name: None,
) -> Written:
    """Write an allocation where the draw that it rests on stands.

    The same again changes nothing; one that differs is written if `replace` is asked. Raises
    StageRefused and FolderRefused.
    """

    def grow(standing: Path | None, new: Path) -> bool:
        stands = standing_of_this_round(standing, work)
        if standing is None or stands.draw != allocated.round.draw:
            raise StageRefused(StageRefusal.NOT_DRAWN)
        carry_stages(standing, new)
        hidden, then = allocated.round.hidden, work.result.outcome.hidden
        hide_in_invitations(new, work, hidden, before=then)
        write_allocated(new, work, allocated, certificate_of(work, allocated), writing)
        if stands.reached is Reached.ALLOCATED and not replace:
            differing = differing_files(standing, new)
            if differing:
                raise StageRefused(StageRefusal.ALLOCATED_OTHERWISE, names=differing)
        return True

    return grow_round(out, work, grow, step)


def write_allocated(
    new: Path,
    work: RoundWork,
    allocated: Allocated,
    certificate: Certificate,
    writing: Callable[[str], None],
    *,
    also: Mapping[str, int] = MappingProxyType({}),
    more: Mapping[str, Any] = NOTHING_MORE,
    correction: CorrectionTerms | None = None,
) -> None:
    """Write everything that an allocation leaves into a new folder.

    `also` gives the rows of files that stand there already, and `more` what the summary says
    besides; `correction` is what everybody is told of one.
    """
    writer = AllocationWriter(allocated.round, work.words)
    files = {**also, **writer.write(new, writing)}
    writing(CHANGES_SINCE)
    files |= write_changes(new, allocated.changes, work.words)
    changed = Counter(one.code.value for one in allocated.changes if not one.is_protected)
    public = public_document(certificate)
    published = as_text(public).encode("utf-8")
    summarise(
        new,
        work,
        Reached.ALLOCATED,
        {
            **writer.numbers(files),
            "later": dict(allocated.later),
            "changes_since": dict(sorted(changed.items())),
            "published": _published(new, certificate, public, published),
            **more,
        },
    )
    writing(CERTIFICATE)
    write_for_owner(new / CERTIFICATE, certificate.as_bytes.decode("utf-8"))
    (new / PUBLIC).write_bytes(published)
    writing(CLAIMS)
    inner = protected_part(new, UNPUBLISHED)
    outcome, problems = allocated.round.result.outcome, allocated.round.problems
    parted = with_parted(allocated.round.placements, allocated.round.people, problems.remarks)
    placements = with_besides(parted, outcome)
    kept = kept_of_round(outcome, problems, placements, allocated.changes, allocated.round.lost)
    terms = round_terms(outcome, problems.bundles)
    if correction is not None:
        names = {**correction.names, **terms.names}
        terms = replace(terms, fault=correction.fault, names=names)
    write_claims(inner / CLAIMS, terms, kept)
    told = allocated.round
    keep_for_letters(
        new,
        told.outcome,
        work.result.read.system,
        later=told.later,
        hidden=told.hidden,
        changes=allocated.changes,
    )


def _published(
    new: Path, certificate: Certificate, public: Document, written: bytes
) -> dict[str, Any]:
    """What everybody may see of the round, protected people counted too, and the SHA-256 by which
    each file that proves it is known again."""
    told: Mapping[str, Any] = public
    files = {name: sha256((new / name).read_bytes()).hexdigest() for name in (COMMITMENT, DRAW)}
    return {
        "files": {
            **files,
            PUBLIC: sha256(written).hexdigest(),
            CERTIFICATE: certificate.digest,
        },
        "rows": told["rows"],
        "merkle_root": told["merkle_root"],
        "bundles": {
            one["bundle"]: {
                "totals": {**one["totals"], **choosers_told(certified, one["totals"])},
                "used": {node: its["used"] for node, its in one["nodes"].items()},
            }
            for one, certified in zip(told["bundles"], certificate.bundles, strict=True)
        },
    }


def certificate_of(work: RoundWork, allocated: Allocated) -> Certificate:
    """The auditor's certificate of an allocated round."""
    return Certificate(
        CertifiedRound(
            round_id=work.round_id,
            is_exercise=work.is_exercise,
            system=work.system,
            draw=dict(allocated.round.draw),
            bundles=tuple(
                CertifiedBundle(
                    bundle=one.bundle,
                    problem=one.problem,
                    precedence=one.frozen.precedence,
                    allocation=one.answer,
                    withdrawn=allocated.withdrawn[one.bundle],
                )
                for one in allocated.round.solved
            ),
        )
    )
