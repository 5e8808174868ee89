"""The control: that every row of the clients' list is told of, for each kind of letter, once."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from hemval.core.correspondence.account import Account, Counts
from hemval.core.correspondence.kinds import LetterKind, Standing, UnsentCode
from hemval.core.correspondence.printed import LetterState
from hemval.files.csv_out import write_csv
from hemval.letters.post.folder import LetterFolder
from hemval.texts.words import Words

CONTROL = "control.csv"
CONTROL_JSON = "control.json"
FORMAT = "hemval-letter-control/1"
_COLUMNS = ("kind", "kind_name", "standing", "standing_name", "reason_code", "reason", "number")

States = Mapping[tuple[LetterKind, LetterState], int]
"""How many printed letters of each kind are worth what."""


def control_document(account: Account, states: States, *, round_id: str) -> dict[str, Any]:
    """The control for programs.

    Of each kind: how many `rows` there are, how many of them are in each standing and why, how many
    copies wait, and how many printed letters are in force, replaced and held. Of the protected it
    tells how many they are, by hand, and nothing else.
    """
    return {
        "format": FORMAT,
        "round": round_id,
        "kinds": {kind.value: _kind(account, states, kind) for kind in account.kinds},
    }


def write_control(
    folder: LetterFolder, account: Account, document: Mapping[str, Any], words: Words
) -> None:
    """Write it for programs and as a list, each whole or not at all."""
    folder.write(CONTROL_JSON, f"{json.dumps(document, ensure_ascii=False, indent=2)}\n".encode())
    write_counts(folder, CONTROL, account.counts, words)


def write_counts(folder: LetterFolder, name: str, counts: Counts, words: Words) -> None:
    """Write how many stand where, with the sum of each kind after it."""
    headings = [words.say(f"post-column-{one}") for one in _COLUMNS]
    with folder.writing(name) as path:
        write_csv(path, headings, _rows(counts, words))


def _kind(account: Account, states: States, kind: LetterKind) -> dict[str, Any]:
    mine = {which[1:]: number for which, number in account.counts.items() if which[0] is kind}
    told: dict[str, Any] = {"rows": sum(mine.values())}
    for standing in Standing:
        told[standing.value] = sum(n for (one, _), n in mine.items() if one is standing)
    told["why"] = {
        why.value: mine[standing, why]
        for standing in Standing
        for why in UnsentCode
        if (standing, why) in mine
    }
    told["copies_waiting"] = account.copies_waiting[kind]
    told["printed"] = {state.value: states.get((kind, state), 0) for state in LetterState}
    return told


def _rows(counts: Counts, words: Words) -> Iterator[tuple[str, ...]]:
    sums = Counter[LetterKind]()
    for (kind, _, _), number in counts.items():
        sums[kind] += number
    for kind in sorted(sums):
        name = words.say(f"post-kind-{kind}")
        for standing in Standing:
            for why in (None, *UnsentCode):
                if number := counts[kind, standing, why]:
                    yield (
                        kind.value,
                        name,
                        standing.value,
                        words.say(f"post-standing-{standing}"),
                        why.value if why else "",
                        words.say(f"unsent-{why}") if why else "",
                        str(number),
                    )
        yield kind.value, name, "", words.say("post-all-rows"), "", "", str(sums[kind])
