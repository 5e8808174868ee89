"""What later lists have told of a round's letters, kept beside the letters and never forgotten.

`secret/looked.json` (`hemval-letters-looked/1`): which lists letters were printed by, who was
protected by then, and who had died, moved, lost a bundle or answered. Whoever was protected once
stays so, and a run that is told less than an earlier one is refused: it would write to one who has
died, and print in clear for one who is protected. One that is told otherwise, by an older list,
holds the letters (`core/correspondence/told_before.py`). It also tells which rounds have been put
right by one that letters were printed of: no letter is printed of them again.
"""

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from hemval.core.correspondence.told_before import Told, ToldOf
from hemval.core.placement.recheck import ChangeCode
from hemval.files.folder_manifest import UNPUBLISHED
from hemval.letters.post.folder import letter_folder
from hemval.letters.post.refused import PostRefusal, PostRefused

LOOKED = f"{UNPUBLISHED}/looked.json"
FORMAT = "hemval-letters-looked/1"
ROUND = "round"
"""The lists of the round itself, where they are looked at again."""
EVENTS = "events"
"""The list of what has happened since."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """What was looked at: `lists` by what they list, who was `hidden` by then, and what they told.

    `told` has those of whom there was anything new, by client. `corrected`: the SHA-256 of the
    certificates that rounds put right, of which letters were printed.
    """

    lists: frozenset[str] = frozenset()
    hidden: frozenset[str] = frozenset()
    told: Told = field(default_factory=dict)
    corrected: frozenset[str] = frozenset()

    def missing(self, lists: Collection[str]) -> tuple[str, ...]:
        """The lists that an earlier run was told of, and this one is not."""
        return tuple(sorted(self.lists.difference(lists)))


NOTHING_LOOKED_AT = Looked()


def read_looked(letters: Path) -> Looked:
    """What earlier runs were told. Raises PostRefused for a file not Hemval's own, and OSError."""
    try:
        told = json.loads((letters / LOOKED).read_text(encoding="utf-8"))
        if told["format"] != FORMAT:
            raise PostRefused(PostRefusal.LOOKED_BROKEN)
        return Looked(
            lists=frozenset(map(str, told["lists"])),
            hidden=frozenset(map(str, told["hidden"])),
            told={str(client): _read(one) for client, one in told.get("told", {}).items()},
            corrected=frozenset(map(str, told.get("corrected", ()))),
        )
    except FileNotFoundError:
        return NOTHING_LOOKED_AT
    except (ValueError, KeyError, TypeError, AttributeError):
        raise PostRefused(PostRefusal.LOOKED_BROKEN) from None


def keep_looked(letters: Path, looked: Looked) -> None:
    """Keep what this run was told, before anything is printed by it. Raises FolderRefused."""
    if looked == read_looked(letters):
        return
    told = {
        "format": FORMAT,
        "lists": sorted(looked.lists),
        "hidden": sorted(looked.hidden),
        "told": {client: _as_told(one) for client, one in sorted(looked.told.items())},
        "corrected": sorted(looked.corrected),
    }
    with letter_folder(letters) as folder:
        folder.write(LOOKED, f"{json.dumps(told, ensure_ascii=False)}\n".encode())
        folder.sync()


def _as_told(one: ToldOf) -> Mapping[str, Any]:
    cells = {
        "gone": one.gone,
        "ended": sorted(one.ended),
        "answered": sorted(one.answered),
    }
    return {name: cell for name, cell in cells.items() if cell}


def _read(told: Mapping[str, Any]) -> ToldOf:
    gone = told.get("gone")
    return ToldOf(
        gone=ChangeCode(gone) if gone else None,
        ended=frozenset(map(str, told.get("ended", ()))),
        answered=frozenset(map(str, told.get("answered", ()))),
    )
