"""Files that rows refer to: letters, scans, lists. Each is named by the digest of what is in it.

So the same file is kept once, one that has been changed on the disk is found, and a row that refers
to a file says to the letter which one. Only the owner of the folder may read what is there.
"""

import fcntl
import hashlib
import os
import re
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from django.conf import settings

from hemval.files.whole_file import write_whole_file

_OWNER_ONLY_FOLDER = 0o700
_OWNER_ONLY_FILE = 0o600
_DIGEST = re.compile(r"[0-9a-f]{64}")
_OURS = re.compile(r"[0-9a-f]{64}|\.[0-9a-f]{64}\.hemval-.+")
"""A file by its digest, or one that somebody was killed over while it was written."""


class NotInStore(LookupError):
    """There is no such file; where it was, a backup of the folder has it."""


class ChangedInStore(ValueError):
    """What stands under the name is not what was put there, so it is not handed out."""


def put(data: bytes) -> str:
    """Keep a file; gives the SHA-256 that it is read by. One that is kept already is new again.

    The file is on the disk when this returns, so that a row may refer to it, and stands as one put
    now until the row has come (`remove_put_before`). Raises OSError when the disk says no.
    """
    sha256 = hashlib.sha256(data).hexdigest()
    path = _path(sha256)
    path.parent.mkdir(mode=_OWNER_ONLY_FOLDER, parents=True, exist_ok=True)
    with _held(fcntl.LOCK_SH):
        write_whole_file(path, data, is_ours=lambda _path: True, for_owner=True)
    return sha256


def read(sha256: str) -> bytes:
    """What is kept under a digest. Raises NotInStore and ChangedInStore."""
    try:
        data = _path(sha256).read_bytes()
    except FileNotFoundError:
        raise NotInStore(sha256) from None
    if hashlib.sha256(data).hexdigest() != sha256:
        raise ChangedInStore(sha256)
    return data


def remove(sha256: str) -> None:
    """Keep a file no longer; one that is not kept is no matter."""
    _path(sha256).unlink(missing_ok=True)


def put_before(moment: datetime) -> Iterator[Path]:
    """The files that were put before a moment and not since, those half written among them."""
    for path in _folder().glob("*/*/*"):
        if _OURS.fullmatch(path.name) and _is_before(path, moment):
            yield path


def remove_put_before(path: Path, moment: datetime) -> bool:
    """Keep a file no longer, unless it has been put again since a moment; was it removed?

    Nobody puts anything meanwhile, so that what somebody has just put is not taken from her.
    """
    with _held(fcntl.LOCK_EX):
        is_before = _is_before(path, moment)
        if is_before:
            path.unlink()
    return is_before


def _is_before(path: Path, moment: datetime) -> bool:
    try:
        found = path.lstat()
    except FileNotFoundError:
        return False
    return stat.S_ISREG(found.st_mode) and found.st_mtime < moment.timestamp()


@contextmanager
def _held(how: int) -> Iterator[None]:
    """Hold the store, with others who put or alone; a lock that a killed process had holds nobody.

    It is of a file that stands for good, and is opened for writing, as shared disks want it.
    """
    lock = os.open(_folder() / ".lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, _OWNER_ONLY_FILE)
    try:
        fcntl.flock(lock, how)
        yield
    finally:
        os.close(lock)


def _folder() -> Path:
    return Path(settings.MEDIA_ROOT) / "files"


def _path(sha256: str) -> Path:
    if not _DIGEST.fullmatch(sha256):
        raise NotInStore(sha256)
    return _folder() / sha256[:2] / sha256[2:4] / sha256
