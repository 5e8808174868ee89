"""A file that is there wholly or not at all."""

import os
import tempfile
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path


class FileRefusal(StrEnum):
    """Why a file is not written; the end of its sentence's name."""

    NOT_A_FILE = "not_a_file"
    """A folder, a link or a device has its name."""
    NOT_OURS = "not_ours"
    """What stands there is something else than what is to be written."""


class FileRefused(Exception):
    """The file is not written, and what stands there is untouched."""

    def __init__(self, code: FileRefusal, path: Path) -> None:
        """Keep what the sentence needs."""
        super().__init__(f"{code}: {path}")
        self.code = code
        self.path = path


def write_whole_file(
    target: Path, data: bytes, *, is_ours: Callable[[Path], bool], for_owner: bool = False
) -> None:
    """Write a file beside the wanted one, see it to the disk, and let it take the name at once.

    `is_ours` says whether a file that has the name already is one of the kind, which may be
    replaced. `for_owner`: nobody but its owner may read it. Raises FileRefused, or OSError when the
    disk says no; nothing is then changed.
    """
    if target.is_symlink() or (target.exists() and not target.is_file()):
        raise FileRefused(FileRefusal.NOT_A_FILE, target)
    if target.exists() and not is_ours(target):
        raise FileRefused(FileRefusal.NOT_OURS, target)
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.hemval-")
    new = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if not for_owner:
            new.chmod(0o666 & ~_umask())
        new.replace(target)
    except BaseException:
        new.unlink(missing_ok=True)
        raise


def _umask() -> int:
    """What the user keeps from others; it can only be read by setting it."""
    mask = os.umask(0o077)
    os.umask(mask)
    return mask
