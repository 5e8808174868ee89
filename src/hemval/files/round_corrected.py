"""A round put right after a fault: the same draw, mended lists, and a folder of its own.

1. Read what the earlier folder gave whom. 2. Work through the mended lists and solve them by the
draw of the earlier round: its secret, its receipts' key and its seed. 3. Keep what was promised,
and give what is right. 4. Write a whole folder of a round, with what was changed for whom, and a
certificate that names the one it corrects. The earlier folder is left as it is.
"""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from shutil import copy2
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
from hemval.core.round.rules import RoundRules
from hemval.core.round.stages import Reached
from hemval.files.corrections_file import CorrectionLists
from hemval.files.explained.certified_round import CertificateUnreadable, read_certified_round
from hemval.files.explained.claims_file import CLAIMS, ClaimsUnreadable, KeptClaims
from hemval.files.faulty import FaultyFile
from hemval.files.folder_manifest import UNPUBLISHED
from hemval.files.stages.lottery_files import Frozen
from hemval.files.stages.round_allocated import (
    PUBLIC,
    Allocated,
    CorrectionTerms,
    allocate,
    write_allocated,
)
from hemval.files.stages.round_stages import KIND, copy_stages, hide_in_invitations
from hemval.files.stages.round_standing import CERTIFICATE, Standing, standing_in
from hemval.files.stages.round_work import RoundWork
from hemval.files.whole_folder import Written, differing_files, grow_whole

CORRECTS = "corrects"
"""The folder of the certificates before a correction, each in one named by its SHA-256."""


class CorrectionRefused(Exception):
    """A round cannot be corrected so, and nothing is written.

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
class Earlier:
    """The folder of the round that is corrected."""

    folder: Path
    standing: Standing
    frozen: Frozen
    draw: Document
    round: EarlierRound


@dataclass(frozen=True, kw_only=True)
class Corrected:
    """A round put right, before anything of it is written.

    `allocated` is what finally holds. `why` is the fault in the municipality's own words.
    """

    earlier: Earlier
    allocated: Allocated
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
        return self.allocated.round.hidden | self.earlier.round.hidden

    @property
    def numbers(self) -> dict[str, Any]:
        """What the summary says of the correction; of the protected only how many there are."""
        ordinary = [one for one in self.changed if one.client not in self.hidden]
        then = self.earlier.round.certified.system
        return {
            "certificate": self.earlier.round.digest,
            "why": self.why,
            "system_before": then if then != self.system else None,
            "changed": dict(sorted(Counter(one.put_right.code.value for one in ordinary).items())),
            "protected": len(self.changed) - len(ordinary),
            "exceeded": len(self.exceeded),
        }


def read_earlier(folder: Path) -> Earlier:
    """Read the folder of a round that is allocated. Raises CorrectionRefused and StageRefused."""
    standing = standing_in(folder if folder.is_dir() else None)
    frozen, draw = standing.frozen, standing.draw
    if standing.reached is not Reached.ALLOCATED or frozen is None or draw is None:
        raise CorrectionRefused("not_allocated")
    try:
        claims = KeptClaims(folder / UNPUBLISHED / CLAIMS)
        kept = tuple(claims.all())
        certified = read_certified_round(folder / CERTIFICATE)
        digest = sha256((folder / CERTIFICATE).read_bytes()).hexdigest()
    except (ClaimsUnreadable, CertificateUnreadable, FaultyFile, OSError, ValueError):
        names = (f"{UNPUBLISHED}/{CLAIMS}", CERTIFICATE)
        raise CorrectionRefused("unreadable", names=names) from None
    if certified.draw != draw or certified.corrects != standing.corrects:
        raise CorrectionRefused("unreadable", names=(CERTIFICATE,))
    return Earlier(
        folder=folder,
        standing=standing,
        frozen=frozen,
        draw=draw,
        round=EarlierRound(certified=certified, digest=digest, kept=kept, terms=claims.terms),
    )


def check_can_correct(
    work: RoundWork, earlier: Earlier, later: Mapping[str, Path], *, other_system: bool
) -> None:
    """Can the mended lists correct the earlier round? Raises CorrectionRefused where not."""
    certified = earlier.round.certified
    if work.round_id != certified.round_id:
        raise CorrectionRefused("another_round", names=(work.round_id, certified.round_id))
    if work.is_exercise != certified.is_exercise:
        raise CorrectionRefused("another_kind")
    if work.system != certified.system and not other_system:
        raise CorrectionRefused("other_system", names=(str(certified.system["id"]),))
    if missing := tuple(sorted(earlier.standing.later.keys() - later.keys())):
        raise CorrectionRefused("later_missing", names=missing)
    problems = work.problems(earlier.frozen.secrets.receipt_key)
    if problems.wrong:
        raise CorrectionRefused("wrong", problems=problems)
    names = {one.bundle for one in problems.bundles} ^ {one.bundle for one in certified.bundles}
    if names:
        raise CorrectionRefused("other_bundles", names=tuple(sorted(names)))


def correct_round(
    work: RoundWork, earlier: Earlier, later: Mapping[str, Path], *, why: str = ""
) -> Corrected:
    """Put a round right; `work` is the mended lists, which can correct the earlier round.

    Raises as `allocate` does, and CorrectionRefused where nothing that decides a place differs.
    """
    outcome = work.result.outcome
    rules = RoundRules(outcome.system, outcome.facts.plan, outcome.facts.providers)
    openness = Openness(rules, outcome.facts.providers)
    bundles: list[CorrectedBundle] = []

    def settle(solved: tuple[SolvedBundle, ...]) -> tuple[SolvedBundle, ...]:
        bundles.extend(correct(earlier.round.bundles[one.bundle], one, openness) for one in solved)
        return tuple(one.final for one in bundles)

    allocated = allocate(
        work,
        earlier.frozen,
        earlier.draw,
        later,
        settle=settle,
        hidden_before=earlier.round.hidden,
        told={key for key, one in earlier.round.placements.items() if one.provider},
    )
    _check_something_changed(earlier, bundles, allocated)
    placements = put_right(earlier.round, bundles, allocated.round.placements)
    return Corrected(
        earlier=earlier,
        allocated=replace(allocated, round=replace(allocated.round, placements=placements)),
        bundles=tuple(bundles),
        changed=changed_places(earlier.round, placements),
        system=work.system,
        why=why,
    )


def _check_something_changed(
    earlier: Earlier, bundles: list[CorrectedBundle], allocated: Allocated
) -> None:
    before = {one.bundle: one for one in earlier.round.certified.bundles}
    for one in bundles:
        was, right = before[one.right.bundle], one.right
        now = dict(zip((c.id for c in right.problem.claims), right.frozen.precedence, strict=True))
        then = dict(zip((c.id for c in was.problem.claims), was.precedence, strict=True))
        is_same = now == then and dict(was.withdrawn) == dict(allocated.withdrawn[was.bundle])
        if not is_same or problem_document(was.problem) != problem_document(right.problem):
            return
    raise CorrectionRefused("nothing_changed")


def correct_into(
    out: Path,
    work: RoundWork,
    corrected: Corrected,
    *,
    writing: Callable[[str], None] = lambda _name: None,
    step: Callable[[str], None] = lambda _name: None,
) -> Written:
    """Write a correction into a folder of its own, wholly or not at all.

    The same again changes nothing. Raises CorrectionRefused where another stands there, and
    FolderRefused.
    """

    def grow(standing: Path | None, new: Path) -> bool:
        _write(new, work, corrected, writing)
        if standing is not None and (differing := differing_files(standing, new)):
            raise CorrectionRefused("stands", names=differing)
        return True

    apart = (work.folder, corrected.earlier.folder)
    return grow_whole(out, grow, kind=KIND, apart_from=apart, step=step)


def _write(
    new: Path, work: RoundWork, corrected: Corrected, writing: Callable[[str], None]
) -> None:
    copy_stages(corrected.earlier.folder, new)
    hide_in_invitations(new, work, corrected.hidden, before=corrected.earlier.round.hidden)
    _keep_earlier(corrected.earlier, new)
    allocated = corrected.allocated
    providers = allocated.round.outcome.facts.providers
    names = {**corrected.earlier.round.terms.names, **{one.id: one.name for one in providers}}
    lists = CorrectionLists(work.words, names)
    files = lists.write(new, corrected.changed, corrected.exceeded, corrected.hidden)
    write_allocated(
        new,
        work,
        allocated,
        certificate_of_correction(work, corrected),
        writing,
        also=files,
        more={"corrects": corrected.numbers},
        correction=CorrectionTerms(fault=corrected.why, names=corrected.earlier.round.terms.names),
    )


def _keep_earlier(earlier: Earlier, new: Path) -> None:
    """Keep every certificate before this one, and what was published with it."""
    kept = new / CORRECTS
    kept.mkdir()
    before = earlier.folder / CORRECTS
    for inner in sorted(before.iterdir()) if before.is_dir() else ():
        (kept / inner.name).mkdir()
        for name in (CERTIFICATE, PUBLIC):
            copy2(inner / name, kept / inner.name / name)
    own = kept / earlier.round.digest
    own.mkdir()
    for name in (CERTIFICATE, PUBLIC):
        copy2(earlier.folder / name, own / name)


def certificate_of_correction(work: RoundWork, corrected: Corrected) -> Certificate:
    """The auditor's certificate of a correction."""
    allocated, earlier = corrected.allocated, corrected.earlier
    return Certificate(
        CertifiedRound(
            round_id=work.round_id,
            is_exercise=work.is_exercise,
            system=work.system,
            draw=dict(earlier.draw),
            corrects=earlier.round.digest,
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
                for one in corrected.bundles
            ),
        )
    )
