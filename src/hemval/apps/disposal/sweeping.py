"""Sweeping the store: files that no row names are removed.

A file is stored before the row that names it. Whoever is killed between leaves a file that nobody
will ever ask for, and that may tell of people.
"""

from datetime import datetime, timedelta
from hashlib import sha256
from pathlib import Path

from hemval.apps import store
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.services import record
from hemval.apps.disposal.referred import unnamed

_ON_ITS_WAY = timedelta(days=1)
"""So long may a file wait for the row that names it."""


def nobodys_files(*, now: datetime) -> tuple[Path, ...]:
    """The files that no row names and that have waited for one too long.

    The files are looked at before the rows: one whose row comes between is named, or new again.
    """
    waited = sorted(store.put_before(now - _ON_ITS_WAY))
    left = unnamed({path.name for path in waited})
    return tuple(path for path in waited if path.name in left)


def sweep(*, now: datetime) -> int:
    """Remove the files that no row names, but for one that is put again meanwhile; give how many.

    The log tells of them before the first is gone, so that none goes unseen. Whoever is stopped
    between sweeps the rest when it is asked for again.
    """
    found = nobodys_files(now=now)
    if not found:
        return 0
    names = "".join(f"{path.name}\n" for path in found)
    record(
        what=Deed.FILES_SWEPT,
        actor=None,
        now=now,
        contents={"files": len(found), "digest": sha256(names.encode()).hexdigest()},
    )
    return sum(store.remove_put_before(path, now - _ON_ITS_WAY) for path in found)
