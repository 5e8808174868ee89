"""Sees to it that a list is the same when it has been read as when the reading began."""

import hashlib
import stat
from contextlib import suppress
from pathlib import Path

from hemval.files.tables.refusal import refusal


class Watched:
    """One file; `digest` is the SHA-256 of its bytes, empty when it is none that can be read."""

    def __init__(self, path: Path) -> None:
        """Look at the file as it is now. What cannot be opened is left to the one who opens it."""
        self._path = path
        self._seen = self._look()
        self.digest = self._seen[0]

    def check(self) -> None:
        """Raise FaultyFile when the file is another, or holds something else, than before."""
        if self._look() != self._seen:
            raise refusal("list-changed-while-read", self._path.name)

    def _look(self) -> tuple[str, tuple[int, ...]]:
        with suppress(OSError, ValueError):
            if not stat.S_ISREG(self._path.stat().st_mode):
                return "", ()
            with self._path.open("rb") as file:
                digest = hashlib.file_digest(file, "sha256").hexdigest()
            now = self._path.stat()
            return digest, (now.st_dev, now.st_ino, now.st_size, now.st_mtime_ns)
        return "", ()
