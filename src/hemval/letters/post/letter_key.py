"""The key of a round's letters: by it letters have their ids and people their codes.

It stands in the folder of letters, its owner's alone, and says of which round it is. Whoever loses
it loses what ties a code to a person; the letters would all have other ids. In an exercise it
follows from the round's id, so that the same round gives the same letters everywhere.
"""

import json
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

from hemval.files.folder_manifest import UNPUBLISHED
from hemval.letters.post.folder import letter_folder
from hemval.letters.post.refused import PostRefusal, PostRefused

KEY = f"{UNPUBLISHED}/key.json"
FORMAT = "hemval-letter-key/1"
KEY_BYTES = 32


def exercise_letter_key(round_id: str) -> bytes:
    """The key of an exercise, from the round's id alone."""
    return sha256(b"hemval-exercise-letters-1\0" + round_id.encode()).digest()


def read_letter_key(letters: Path, round_id: str) -> bytes | None:
    """The key that a folder of letters has; None where it has none yet.

    Raises PostRefused where it is of another round or no key, and OSError.
    """
    try:
        told = json.loads((letters / KEY).read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    except ValueError:
        raise PostRefused(PostRefusal.KEY_BROKEN) from None
    try:
        if told["format"] != FORMAT:
            raise PostRefused(PostRefusal.KEY_BROKEN)
        if told["round"] != round_id:
            raise PostRefused(PostRefusal.ANOTHER_ROUND, round=str(told["round"]))
        key = bytes.fromhex(told["key"])
    except (KeyError, TypeError, ValueError):
        raise PostRefused(PostRefusal.KEY_BROKEN) from None
    if len(key) != KEY_BYTES:
        raise PostRefused(PostRefusal.KEY_BROKEN)
    return key


def letter_key(
    letters: Path, round_id: str, *, is_exercise: bool, chance: Callable[[int], bytes]
) -> bytes:
    """The key of a folder of letters, made once; `chance` gives bytes that nobody can guess.

    Raises PostRefused and FolderRefused.
    """
    with letter_folder(letters) as folder:
        known = read_letter_key(folder.root, round_id)
        if known is not None:
            return known
        key = exercise_letter_key(round_id) if is_exercise else chance(KEY_BYTES)
        told = {"format": FORMAT, "round": round_id, "key": key.hex()}
        folder.write(KEY, f"{json.dumps(told)}\n".encode())
        folder.sync()
        return key
