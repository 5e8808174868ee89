"""The last stage of a round's folder: who gets what, by the draw and by later lists.

1. Read the later lists. 2. Let the core give places (`core/stages/allocated.py`). 3. Write the
lists, what has changed, the certificates, and what is kept to be explained.
"""

from collections.abc import Callable, Collection, Mapping
from hashlib import sha256
from pathlib import Path
from types import MappingProxyType
from typing import Any

from hemval.core.certificate.certificate import Certificate
from hemval.core.certificate.public import public_document
from hemval.core.lottery.canonical import Document
from hemval.core.round.waits import Reached
from hemval.core.stages.allocated import AllocatedRound, allocated_round
from hemval.core.stages.frozen import Frozen
from hemval.core.stages.standing import StageRefusal, StageRefused
from hemval.core.stages.told import CorrectionTerms, kept_of, terms_of
from hemval.files.allocated.allocation_files import AllocationWriter
from hemval.files.allocated.allocation_summary import since_and_proof
from hemval.files.allocated.changes_since_file import CHANGES_SINCE, write_changes
from hemval.files.correspondence.kept_for_letters import keep_for_letters
from hemval.files.explained.claims_file import CLAIMS, write_claims
from hemval.files.folder_manifest import UNPUBLISHED
from hemval.files.lists.reading import Progress
from hemval.files.stages.later_lists import look_again
from hemval.files.stages.lottery_files import COMMITMENT, DRAW, as_text
from hemval.files.stages.round_stages import (
    carry_stages,
    grow_round,
    hide_in_invitations,
    standing_of_this_round,
    summarise,
)
from hemval.files.stages.round_standing import CERTIFICATE
from hemval.files.stages.round_work import RoundWork
from hemval.files.whole_folder import Written, differing_files, protected_part, write_for_owner

PUBLIC = "public.json"
NOTHING_MORE: Mapping[str, Any] = MappingProxyType({})


def allocate(
    work: RoundWork,
    frozen: Frozen,
    draw: Document,
    later: Mapping[str, Path],
    *,
    hidden_before: Collection[str] = (),
    progress: Progress | None = None,
) -> AllocatedRound:
    """Who gets what, as the draw and the later lists have it.

    `hidden_before`: who was protected when places were given before; they stay so. Raises
    FaultyFile when a later list cannot be read, and StageRefused when rows of it cannot be
    taken: one of them may be of somebody who has died.
    """
    seen = look_again(work, later, progress) if later else None
    return allocated_round(
        work.result.outcome,
        work.problems(frozen.secrets.receipt_key),
        draw,
        later=seen.outcome if seen else None,
        known_by=frozen.secrets.known_by(seen.inputs if seen else {}),
        hidden_before=hidden_before,
    )


def allocate_into(
    out: Path,
    work: RoundWork,
    allocated: AllocatedRound,
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
        if standing is None or stands.draw != allocated.draw:
            raise StageRefused(StageRefusal.NOT_DRAWN)
        carry_stages(standing, new)
        hidden, then = allocated.hidden, work.result.outcome.hidden
        hide_in_invitations(new, work, hidden, before=then)
        write_allocated(new, work, allocated, allocated.certificate(work.system), writing)
        if stands.reached is Reached.ALLOCATED and not replace:
            differing = differing_files(standing, new)
            if differing:
                raise StageRefused(StageRefusal.ALLOCATED_OTHERWISE, names=differing)
        return True

    return grow_round(out, work, grow, step)


def write_allocated(
    new: Path,
    work: RoundWork,
    allocated: AllocatedRound,
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
    writer = AllocationWriter(allocated, work.words)
    files = {**also, **writer.write(new, writing)}
    writing(CHANGES_SINCE)
    files |= write_changes(new, allocated.changes, work.words)
    public = public_document(certificate)
    published = as_text(public).encode("utf-8")
    proof = {
        **{name: sha256((new / name).read_bytes()).hexdigest() for name in (COMMITMENT, DRAW)},
        PUBLIC: sha256(published).hexdigest(),
        CERTIFICATE: certificate.digest,
    }
    summarise(
        new,
        work,
        Reached.ALLOCATED,
        {
            **writer.numbers(files),
            **since_and_proof(allocated, certificate, public, proof),
            **more,
        },
    )
    writing(CERTIFICATE)
    write_for_owner(new / CERTIFICATE, certificate.as_bytes.decode("utf-8"))
    (new / PUBLIC).write_bytes(published)
    writing(CLAIMS)
    inner = protected_part(new, UNPUBLISHED)
    write_claims(inner / CLAIMS, terms_of(allocated, correction), kept_of(allocated))
    keep_for_letters(
        new,
        allocated.outcome,
        work.result.read.system,
        later=allocated.later,
        hidden=allocated.hidden,
        changes=allocated.changes,
    )
