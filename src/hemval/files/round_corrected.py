"""A round put right after a fault: the same draw, mended lists, and a folder of its own.

1. Read what the earlier folder gave whom. 2. Let the core put it right by the mended lists
(`core/stages/corrected.py`). 3. Write a whole folder of a round, with what was changed for whom,
and a certificate that names the one it corrects. The earlier folder is left as it is.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from shutil import copy2

from hemval.core.correction.earlier import EarlierRound
from hemval.core.round.waits import Reached
from hemval.core.stages.corrected import (
    CorrectedRound,
    CorrectionRefused,
    check_can_correct,
    corrected_round,
)
from hemval.core.stages.frozen import Frozen
from hemval.core.stages.standing import Standing
from hemval.files.corrections_file import CorrectionLists
from hemval.files.explained.certified_round import CertificateUnreadable, read_certified_round
from hemval.files.explained.claims_file import CLAIMS, ClaimsUnreadable, KeptClaims
from hemval.files.faulty import FaultyFile
from hemval.files.folder_manifest import UNPUBLISHED
from hemval.files.stages.later_lists import look_again
from hemval.files.stages.round_allocated import PUBLIC, write_allocated
from hemval.files.stages.round_stages import KIND, copy_stages, hide_in_invitations
from hemval.files.stages.round_standing import CERTIFICATE, standing_in
from hemval.files.stages.round_work import RoundWork
from hemval.files.whole_folder import Written, differing_files, grow_whole

CORRECTS = "corrects"
"""The folder of the certificates before a correction, each in one named by its SHA-256."""


@dataclass(frozen=True, kw_only=True)
class Earlier:
    """The folder of the round that is corrected."""

    folder: Path
    standing: Standing
    frozen: Frozen
    round: EarlierRound


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
        round=EarlierRound(certified=certified, digest=digest, kept=kept, terms=claims.terms),
    )


def correct_round(
    work: RoundWork,
    earlier: Earlier,
    later: Mapping[str, Path],
    *,
    other_system: bool = False,
    why: str = "",
) -> CorrectedRound:
    """Put a round right by the mended lists of `work`.

    `other_system`: the system file may be another. Raises CorrectionRefused where they cannot
    correct it, or nothing that decides a place differs; FaultyFile and StageRefused as `allocate`
    does.
    """
    outcome, secrets = work.result.outcome, earlier.frozen.secrets
    problems = work.problems(secrets.receipt_key)
    check_can_correct(
        earlier.round,
        outcome,
        problems,
        system=work.system,
        other_system=other_system,
        later_missing=earlier.standing.later.keys() - later.keys(),
    )
    seen = look_again(work, later) if later else None
    return corrected_round(
        earlier.round,
        outcome,
        problems,
        system=work.system,
        later=seen.outcome if seen else None,
        known_by=secrets.known_by(seen.inputs if seen else {}),
        why=why,
    )


def correct_into(
    out: Path,
    work: RoundWork,
    earlier: Earlier,
    corrected: CorrectedRound,
    *,
    writing: Callable[[str], None] = lambda _name: None,
    step: Callable[[str], None] = lambda _name: None,
) -> Written:
    """Write a correction of an earlier folder into a folder of its own, wholly or not at all.

    The same again changes nothing. Raises CorrectionRefused where another stands there, and
    FolderRefused.
    """

    def grow(standing: Path | None, new: Path) -> bool:
        _write(new, work, earlier, corrected, writing)
        if standing is not None and (differing := differing_files(standing, new)):
            raise CorrectionRefused("stands", names=differing)
        return True

    apart = (work.folder, earlier.folder)
    return grow_whole(out, grow, kind=KIND, apart_from=apart, step=step)


def _write(
    new: Path,
    work: RoundWork,
    earlier: Earlier,
    corrected: CorrectedRound,
    writing: Callable[[str], None],
) -> None:
    copy_stages(earlier.folder, new)
    hide_in_invitations(new, work, corrected.hidden, before=earlier.round.hidden)
    _keep_earlier(earlier, new)
    allocated = corrected.allocated
    providers = allocated.outcome.facts.providers
    names = {**corrected.terms.names, **{one.id: one.name for one in providers}}
    lists = CorrectionLists(work.words, names)
    files = lists.write(new, corrected.changed, corrected.exceeded, corrected.hidden)
    write_allocated(
        new,
        work,
        allocated,
        corrected.certificate,
        writing,
        also=files,
        more={"corrects": corrected.numbers},
        correction=corrected.terms,
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
