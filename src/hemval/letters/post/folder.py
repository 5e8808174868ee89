"""The folder that letters are written into: it grows, run by run, and is its owner's alone.

A file is written beside its name and then takes it, so that whoever looks sees all of it or none.
Letters are not seen to the disk one by one: what a power cut takes is another file than the ledger
tells of, and is printed again.
"""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path

from hemval.core.correspondence.kinds import LetterKind
from hemval.files.folder_manifest import UNPUBLISHED
from hemval.files.whole_folder import FolderRefusal, FolderRefused, alone
from hemval.letters.post.entry import BY_HAND, LETTERS
from hemval.letters.post.refused import PostRefusal, PostRefused

BATCHES = "batches"
LEDGER = f"{UNPUBLISHED}/ledger.jsonl"
_HALF_DONE = ".hemval-new"
_OWNER_ONLY_FOLDER = 0o700
_OWNER_ONLY = 0o600

Step = Callable[[str], None]
"""Told before each thing done to the disk, so that a test can stop there."""


def no_step(_name: str) -> None:
    """Nobody is told."""


class LetterFolder:
    """One folder of letters, that nobody else writes into meanwhile."""

    def __init__(self, root: Path, step: Step = no_step) -> None:
        """Take the folder; see `letter_folder`."""
        self.root = root
        self._step = step
        self._touched: set[Path] = set()

    def has(self, name: str, digest: str) -> bool:
        """Is the file there, with the bytes that the digest was taken of?"""
        try:
            return sha256((self.root / name).read_bytes()).hexdigest() == digest
        except (FileNotFoundError, IsADirectoryError):
            return False

    def pdfs(self) -> list[str]:
        """The names of all letters and batches that lie here, in order."""
        kinds = (f"{part}/{kind}" for part in (LETTERS, BY_HAND) for kind in LetterKind)
        return sorted(
            path.relative_to(self.root).as_posix()
            for part in (*kinds, BATCHES)
            for path in (self.root / part).glob("*.pdf")
        )

    def write(self, name: str, content: bytes) -> None:
        """Write a file, wholly or not at all. Raises OSError when the disk says no."""
        with self.writing(name) as new:
            new.write_bytes(content)

    def keep(self, name: str, content: bytes) -> None:
        """Write a file and see it to the disk, name and all, before anything else is done."""
        with self.writing(name) as new:
            new.write_bytes(content)
            with new.open("rb") as file:
                os.fsync(file.fileno())
        self.sync()

    def to_fill(self, name: str) -> Path:
        """A file that somebody else fills before it takes the wanted name (`take`)."""
        path = self.root / name
        self._made(path.parent)
        self._step(f"write {name}")
        return _half_done(path)

    def take(self, name: str) -> None:
        """Give a file that has been filled the name that it was filled for."""
        path = self.root / name
        self._step(f"name {name}")
        _half_done(path).replace(path)
        self._touched.add(path.parent)

    def forgo(self, name: str) -> None:
        """Remove what was filled for a name, and is not to take it."""
        _half_done(self.root / name).unlink(missing_ok=True)

    @contextmanager
    def writing(self, name: str) -> Iterator[Path]:
        """Give the name of a file to fill, which then takes the wanted one."""
        path = self.root / name
        self._made(path.parent)
        new = _half_done(path)
        self._step(f"write {name}")
        try:
            fill(new, b"")
            yield new
            self._step(f"name {name}")
            new.replace(path)
        except BaseException:
            new.unlink(missing_ok=True)
            raise
        self._touched.add(path.parent)

    def remove(self, name: str) -> None:
        """Take a file away, if it is there."""
        self._step(f"remove {name}")
        path = self.root / name
        path.unlink(missing_ok=True)
        if path.parent.is_dir():
            self._touched.add(path.parent)

    def sync(self) -> None:
        """See to it that the names of what was written are on the disk."""
        for folder in sorted(self._touched):
            handle = os.open(folder, os.O_RDONLY | os.O_CLOEXEC)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)
        self._touched.clear()

    def clear_away(self) -> None:
        """Remove what a killed run left half done."""
        for part in (LETTERS, BY_HAND, BATCHES, UNPUBLISHED):
            for path in (self.root / part).rglob(f".*{_HALF_DONE}"):
                path.unlink()
        for path in self.root.glob(f".*{_HALF_DONE}"):
            path.unlink()

    def _made(self, folder: Path) -> None:
        if not folder.is_dir():
            for one in (folder.parent, folder):
                one.mkdir(mode=_OWNER_ONLY_FOLDER, exist_ok=True)


def fill(path: Path, content: bytes) -> None:
    """Fill a file that is its owner's alone. Raises OSError when the disk says no."""
    how = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC
    with open(os.open(path, how, _OWNER_ONLY), "wb", buffering=0) as file:
        left = memoryview(content)
        while left:
            left = left[file.write(left) :]


def _half_done(path: Path) -> Path:
    return path.with_name(f".{path.name}{_HALF_DONE}")


@contextmanager
def letter_folder(root: Path, step: Step = no_step) -> Iterator[LetterFolder]:
    """The folder, made if it is not there; a second run waits until the first is done.

    One that others could open is its owner's alone from now on.
    Raises FolderRefused for a file, or a folder with other things than letters, and PostRefused for
    one with letters and no ledger.
    """
    root = root.resolve()
    root.parent.mkdir(parents=True, exist_ok=True)
    with alone(root):
        _check(root)
        for folder in (root, root / UNPUBLISHED):
            folder.mkdir(mode=_OWNER_ONLY_FOLDER, exist_ok=True)
            folder.chmod(_OWNER_ONLY_FOLDER)
        made = LetterFolder(root, step)
        made.clear_away()
        try:
            yield made
        except BaseException:
            made.clear_away()
            raise


def _check(root: Path) -> None:
    if root.is_symlink() or (root.exists() and not root.is_dir()):
        raise FolderRefused(FolderRefusal.NOT_A_FOLDER, root)
    if (root / LEDGER).is_file() or not root.is_dir():
        return
    if any((root / part).is_dir() for part in (LETTERS, BY_HAND)):
        raise PostRefused(PostRefusal.LEDGER_MISSING)
    names = sorted(one.name for one in root.iterdir() if one.name not in _BEFORE_THE_FIRST)
    if names:
        raise FolderRefused(FolderRefusal.NOT_OURS, root, tuple(names))


_BEFORE_THE_FIRST = frozenset({UNPUBLISHED, "papers"})
"""What may stand in the folder before the first letter does: the key, and papers for staff."""
