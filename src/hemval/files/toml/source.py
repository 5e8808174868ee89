"""A TOML file as bytes: an ordinary file of a size that somebody can have written."""

import stat
from collections.abc import Mapping
from pathlib import Path

from hemval.core.fault import Fault
from hemval.files.faulty import FaultyFile, LocatedFault

LARGEST_BYTES = 8_000_000
"""Far more than the streets of a large city; what is larger is something else."""


def read_source(path: Path, *, facts: Mapping[str, str | int] | None = None) -> bytes:
    """Read a file whole. Raises FaultyFile for what is missing, closed, too large or no file.

    A pipe or a device is never opened: it could hold on for ever. `facts` are what the message
    about a missing file needs.
    """
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise _refused("fault-unreadable", path)
        with path.open("rb") as file:
            data = file.read(LARGEST_BYTES + 1)
    except FileNotFoundError:
        raise _refused("fault-no-such-file", path, facts) from None
    except (OSError, ValueError):  # a name with a NUL in it is a ValueError
        raise _refused("fault-unreadable", path) from None
    if len(data) > LARGEST_BYTES:
        raise _refused("fault-too-large", path, {"megabytes": LARGEST_BYTES // 1_000_000})
    return data


def _refused(code: str, path: Path, facts: Mapping[str, str | int] | None = None) -> FaultyFile:
    fault = Fault(code=code, facts=facts or {})
    return FaultyFile((LocatedFault(fault=fault, file=str(path)),))
