"""What later lists have told of a round's letters, kept beside the letters and never forgotten.

`secret/looked.json` (`hemval-letters-looked/1`): which later lists letters were printed by, and who
was protected by then. Whoever was protected once stays so, and a run that is told less than an
earlier one is refused: it would write to one who has died, and print in clear for one who is
protected.
"""

import json
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from hemval.files.folder_manifest import UNPUBLISHED
from hemval.letters.post.folder import letter_folder
from hemval.letters.post.refused import PostRefusal, PostRefused

LOOKED = f"{UNPUBLISHED}/looked.json"
FORMAT = "hemval-letters-looked/1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """What was looked at: `lists` by what they list, and who was `hidden` by then."""

    lists: frozenset[str] = frozenset()
    hidden: frozenset[str] = frozenset()

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
            lists=frozenset(map(str, told["lists"])), hidden=frozenset(map(str, told["hidden"]))
        )
    except FileNotFoundError:
        return NOTHING_LOOKED_AT
    except (ValueError, KeyError, TypeError):
        raise PostRefused(PostRefusal.LOOKED_BROKEN) from None


def keep_looked(letters: Path, looked: Looked) -> None:
    """Keep what this run was told, before anything is printed by it. Raises FolderRefused."""
    if looked == read_looked(letters):
        return
    told = {
        "format": FORMAT,
        "lists": sorted(looked.lists),
        "hidden": sorted(looked.hidden),
    }
    with letter_folder(letters) as folder:
        folder.write(LOOKED, f"{json.dumps(told, ensure_ascii=False)}\n".encode())
        folder.sync()
