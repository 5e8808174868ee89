"""`secret/changes_known.json` (`hemval-changes-known/1`): what later lists had told by then.

Kept when places are given, so that a letter is held only for what has changed since. It says who is
protected and who has died, so its owner alone may read it.
"""

import json
from collections.abc import Iterable
from pathlib import Path

from hemval.core.correspondence.since import ChangeKey, change_key
from hemval.core.placement.recheck import ChangeSince

CHANGES_KNOWN = "changes_known.json"
CHANGES_FORMAT = "hemval-changes-known/1"


class ChangesUnreadable(Exception):
    """The file is not what Hemval writes."""


def write_changes_known(path: Path, changes: Iterable[ChangeSince]) -> None:
    """Write them; whoever calls it keeps the file from others."""
    told = {"format": CHANGES_FORMAT, "changes": sorted({change_key(one) for one in changes})}
    text = json.dumps(told, ensure_ascii=False, separators=(",", ":"))
    path.write_text(f"{text}\n", encoding="utf-8", newline="\n")


def read_changes_known(path: Path) -> frozenset[ChangeKey]:
    """What was known; nothing where no places have been given. Raises ChangesUnreadable."""
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
        if told["format"] != CHANGES_FORMAT:
            raise ChangesUnreadable(path)
        return frozenset(
            (str(client), str(code), str(bundle), str(now))
            for client, code, bundle, now in told["changes"]
        )
    except FileNotFoundError:
        return frozenset()
    except (OSError, ValueError, KeyError, TypeError):
        raise ChangesUnreadable(path) from None
