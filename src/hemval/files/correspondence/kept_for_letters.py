"""What the stages of a round write for its letters, each time from the lists as they stand then."""

from collections.abc import Collection, Iterable
from pathlib import Path

from hemval.core.correspondence.addressing import addressees, letter_terms
from hemval.core.placement.recheck import ChangeSince
from hemval.core.round.outcome import RoundOutcome
from hemval.files.correspondence.changes_file import CHANGES_KNOWN, write_changes_known
from hemval.files.correspondence.people_file import PEOPLE, write_people
from hemval.files.correspondence.terms_file import SYSTEM, TERMS, write_terms
from hemval.files.folder_manifest import UNPUBLISHED
from hemval.files.system_file import ReadSystem
from hemval.files.whole_folder import protected_part

KEPT_FOR_LETTERS = frozenset(
    {SYSTEM, *(f"{UNPUBLISHED}/{name}" for name in (TERMS, PEOPLE, CHANGES_KNOWN))}
)
"""The files, which are written anew by each stage that reads the lists."""


def keep_for_letters(
    new: Path,
    outcome: RoundOutcome,
    system: ReadSystem,
    *,
    later: RoundOutcome | None = None,
    hidden: Collection[str] = frozenset(),
    changes: Iterable[ChangeSince] = (),
) -> None:
    """Write them into a new folder of a round.

    `later` is the round from later lists, and `hidden` who is protected by whatever was ever told:
    the name and address of one who has become so are not carried on. `changes`: what later lists
    told, and places were given by.
    """
    (new / SYSTEM).write_bytes(system.source)
    inner = protected_part(new, UNPUBLISHED)
    terms = letter_terms(outcome)
    write_terms(inner / TERMS, terms, system)
    write_changes_known(inner / CHANGES_KNOWN, changes)
    write_people(inner / PEOPLE, terms.round, addressees(outcome, later=later, hidden=hidden))
