"""Files that rows refer to: letters, scans, lists. Each is named by the digest of what is in it.

So the same file is kept once, one that has been changed on the disk is found, and a row that refers
to a file says to the letter which one. Only the owner of the folder may read what is there.
"""

import hashlib
import re
from pathlib import Path

from django.conf import settings

from hemval.files.whole_file import write_whole_file

_OWNER_ONLY_FOLDER = 0o700
_DIGEST = re.compile(r"[0-9a-f]{64}")


class NotInStore(LookupError):
    """There is no such file; where it was, a backup of the folder has it."""


class ChangedInStore(ValueError):
    """What stands under the name is not what was put there, so it is not handed out."""


def put(data: bytes) -> str:
    """Keep a file; gives the SHA-256 that it is read by. What is kept already stays as it is.

    The file is on the disk when this returns, so that a row may refer to it. Raises OSError when
    the disk says no.
    """
    sha256 = hashlib.sha256(data).hexdigest()
    path = _path(sha256)
    path.parent.mkdir(mode=_OWNER_ONLY_FOLDER, parents=True, exist_ok=True)
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


def _path(sha256: str) -> Path:
    if not _DIGEST.fullmatch(sha256):
        raise NotInStore(sha256)
    return settings.MEDIA_ROOT / "files" / sha256[:2] / sha256[2:4] / sha256
