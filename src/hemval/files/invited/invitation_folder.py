"""The folder that a check, a refusal or an invitation leaves, written wholly or not at all."""

from collections.abc import Callable
from pathlib import Path

from hemval.core.round.outcome import RoundState
from hemval.files.invited.invitation_files import InvitationWriter
from hemval.files.invited.summary_file import SUMMARY, as_json, summary
from hemval.files.round_result import RoundResult
from hemval.files.whole_folder import Written, write_whole
from hemval.texts.words import Words


def write_invitation_folder(
    out: Path,
    result: RoundResult,
    words: Words,
    *,
    state: RoundState,
    lists: Path,
    accept_rejected: bool = False,
    replace: bool = False,
    writing: Callable[[str], None] = lambda _name: None,
) -> Written:
    """Write what a round came to, in the language of the words.

    `lists` is the round folder, which is never written over. `replace`: take the place of an
    invitation that differs; a check or a refusal gives way unasked. `writing` is told of each file
    that is begun. Raises FolderRefused.
    """
    writer = InvitationWriter(result, words)

    def fill(folder: Path) -> None:
        if state is RoundState.INVITED:
            files = writer.write(folder, writing)
        else:
            files = writer.write_what_stops(folder, with_choices=state is RoundState.CHECKED)
        told = summary(result, state=state, accept_rejected=accept_rejected, files=files)
        (folder / SUMMARY).write_text(f"{as_json(told)}\n", encoding="utf-8")

    return write_whole(
        out,
        fill,
        kind=state.value,
        is_replaceable=state is not RoundState.INVITED,
        replace=replace,
        apart_from=(lists,),
    )
