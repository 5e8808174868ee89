"""A folder of results that is there wholly or not at all.

Everything is written into a folder beside the wanted one, made sure to be on the disk, and then
takes its place by one renaming. Whoever looks sees the old folder, none, or all of the new; a run
that is killed leaves at most hidden folders beside, which the next run puts right.

1. Wait for whoever else writes the same folder. 2. Put right what a killed run left. 3. Write the
new folder beside, with a manifest of its files. 4. If the old one has the same bytes, keep it.
5. Else move the old one aside, if it may be replaced, and the new one into its place.
"""

import errno
import fcntl
import os
import shutil
import stat
from collections.abc import Callable, Container, Iterable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path

from hemval.files.folder_manifest import (
    PEOPLE,
    PROTECTED,
    UNPUBLISHED,
    Manifest,
    digest,
    is_manifest,
    read_manifest,
    write_manifests,
)

OWNER_ONLY = frozenset({PROTECTED, UNPUBLISHED, PEOPLE, "problems", "certificate.json"})
"""Folders and files of these names, however deep, are 0700 and 0600."""
PUBLISHED = frozenset({"commitment.json", "draw.json", "public.json"})
"""Files of these names are for everybody, wherever they stand."""

_FOLDER = 0o777
_OWNER_ONLY_FOLDER = 0o700
_OWNER_ONLY_FILE = 0o600


class Written(StrEnum):
    """What came of writing a folder."""

    NEW = "new"
    UNCHANGED = "unchanged"
    REPLACED = "replaced"


class FolderRefusal(StrEnum):
    """Why a folder is not written; the end of its sentence's name."""

    NOT_A_FOLDER = "not_a_folder"
    """Its name is a file's, or no folder can have it."""
    NOT_OURS = "not_ours"
    """It holds files that Hemval did not write."""
    DIFFERENT = "different"
    """It holds results of another run, which only an explicit word replaces."""
    CHANGED = "changed"
    """Somebody has changed files in it."""
    ANOTHER_KIND = "another_kind"
    """It holds results of another kind."""
    NOT_APART = "not_apart"
    """It is, holds or lies in a folder that is read."""
    LEFTOVER = "leftover"
    """What stands beside it is not what a killed run leaves."""


class FolderRefused(Exception):
    """The folder is not written, and what stands there is untouched.

    `names` are the files in question.
    """

    def __init__(self, code: FolderRefusal, folder: Path, names: tuple[str, ...] = ()) -> None:
        """Keep what the sentence needs."""
        super().__init__(f"{code}: {folder}")
        self.code = code
        self.folder = folder
        self.names = names


def write_whole(
    target: Path,
    write: Callable[[Path], None],
    *,
    kind: str,
    is_replaceable: bool = False,
    replace: bool = False,
    for_owner: bool = True,
    apart_from: Iterable[Path] = (),
    step: Callable[[str], None] = lambda _name: None,
) -> Written:
    """Write a folder, wholly or not at all.

    `write` fills the folder it is given. `is_replaceable`: what is written is no result to keep (a
    refusal, a check), so that a later run may replace it unasked. `replace`: take the place of an
    earlier result of the same kind that differs; what a person has changed is never replaced.
    `for_owner`: nobody but its owner may read the folder, but for what is published.
    `apart_from`: folders that are read, and that the target may not be, hold or lie in. `step` is
    told before each step, so that a test can stop there. Raises FolderRefused, and whatever `write`
    raises; the target is then as it was.
    """
    target = _resolved(target)
    _check_is_apart(target, apart_from)
    target.parent.mkdir(parents=True, exist_ok=True)
    with alone(target):
        new, old = _beside(target, "new"), _beside(target, "old")
        _put_right(target, new, old, step)
        _check_is_ours(target, kind)
        step("make")
        new.mkdir(mode=_OWNER_ONLY_FOLDER if for_owner else _FOLDER)
        try:
            write(new)
            _seal(new, kind=kind, is_replaceable=is_replaceable, for_owner=for_owner, step=step)
            return _take_place(target, new, old, replace=replace, step=step)
        except BaseException:
            shutil.rmtree(new, ignore_errors=True)
            raise


Grow = Callable[[Path | None, Path], bool]
"""Fills the new folder by what stands in the old one; False when there is nothing to add."""


def grow_whole(
    target: Path,
    grow: Grow,
    *,
    kind: str,
    apart_from: Iterable[Path] = (),
    step: Callable[[str], None] = lambda _name: None,
) -> Written:
    """Let a folder of results be followed by one that says more, wholly or not at all.

    `grow` is given the folder that stands, or None, and the new one, empty; what is to stay it
    carries over. Nobody else writes the folder meanwhile, so that what it finds is what it follows.
    A refusal or a check that stands there gives way unasked, and what a person has changed is never
    followed. Nobody but its owner may read the folder, but for what is published. Raises
    FolderRefused, and whatever `grow` raises; the target is then as it was.
    """
    target = _resolved(target)
    _check_is_apart(target, apart_from)
    target.parent.mkdir(parents=True, exist_ok=True)
    with alone(target):
        new, old = _beside(target, "new"), _beside(target, "old")
        _put_right(target, new, old, step)
        _check_is_ours(target, kind)
        manifest = read_manifest(target)
        if manifest and (changed := _changed_since_written(target, manifest)):
            raise FolderRefused(FolderRefusal.CHANGED, target, changed)
        step("make")
        new.mkdir(mode=_OWNER_ONLY_FOLDER)
        try:
            if not grow(target if manifest and manifest.kind == kind else None, new):
                step("keep")
                shutil.rmtree(new)
                return Written.UNCHANGED
            _seal(new, kind=kind, is_replaceable=False, for_owner=True, step=step)
            return _take_place(target, new, old, replace=True, step=step)
        except BaseException:
            shutil.rmtree(new, ignore_errors=True)
            raise


def carry_over(standing: Path, new: Path, *, but: Container[str] = ()) -> None:
    """Give the new folder the files of the one that stands, byte for byte.

    The manifest is made anew; `but` are files and outermost folders that are, too. A file is the
    same one in both folders where the disk can do so: nothing may be written into it.
    """
    for name in _files(standing):
        if is_manifest(name) or name in but or name.partition("/")[0] in but:
            continue
        (new / name).parent.mkdir(parents=True, exist_ok=True)
        try:
            os.link(standing / name, new / name)
        except OSError:
            shutil.copy2(standing / name, new / name)


def write_for_owner(path: Path, text: str) -> None:
    """Write a file that nobody but its owner can read at any moment."""
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, _OWNER_ONLY_FILE)
    with open(handle, "w", encoding="utf-8", newline="\n") as file:
        file.write(text)


def _resolved(target: Path) -> Path:
    try:
        resolved = target.resolve()
    except (OSError, RuntimeError, ValueError):
        # A ring of links, which Python tells in different ways, or a name no folder can have.
        raise FolderRefused(FolderRefusal.NOT_A_FOLDER, target) from None
    if not resolved.name:
        raise FolderRefused(FolderRefusal.NOT_OURS, target)
    return resolved


def _check_is_apart(target: Path, others: Iterable[Path]) -> None:
    for other in others:
        read = other.resolve()
        if target.is_relative_to(read) or read.is_relative_to(target):
            raise FolderRefused(FolderRefusal.NOT_APART, target)


def _beside(target: Path, what: str) -> Path:
    return target.with_name(f".{target.name}.hemval-{what}")


@contextmanager
def alone(target: Path) -> Iterator[None]:
    """Hold the folder's lock; the second waits. A lock that a killed run left holds nobody."""
    path = _beside(target, "lock")
    while True:
        lock = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, _OWNER_ONLY_FILE)
        try:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if _is_the_same(lock, path):
                break
        except BaseException:
            os.close(lock)
            raise
        os.close(lock)
    try:
        yield
    finally:
        path.unlink(missing_ok=True)
        os.close(lock)


def _is_the_same(lock: int, path: Path) -> bool:
    """Is the file that is locked still the one that others will find?"""
    try:
        return os.path.samestat(os.fstat(lock), path.stat())
    except FileNotFoundError:
        return False


def _put_right(target: Path, new: Path, old: Path, step: Callable[[str], None]) -> None:
    """A run killed between its two renamings left the old folder aside: it comes back."""
    for beside in (old, new):
        if beside.is_symlink() or (beside.exists() and not beside.is_dir()):
            raise FolderRefused(FolderRefusal.LEFTOVER, target, (beside.name,))
    if old.exists():
        step("put right")
        if target.exists():
            shutil.rmtree(old)
        else:
            old.rename(target)
    if new.exists():
        step("clear away")
        shutil.rmtree(new)


def _check_is_ours(target: Path, kind: str) -> None:
    if not target.exists() and not target.is_symlink():
        return
    if not target.is_dir():
        raise FolderRefused(FolderRefusal.NOT_A_FOLDER, target)
    names = _files(target)
    if not names and not any(target.iterdir()):
        return
    manifest = read_manifest(target)
    known = {*manifest.own, *manifest.files} if manifest else set()
    strange = tuple(name for name in names if name not in known)
    if manifest is None or strange:
        raise FolderRefused(FolderRefusal.NOT_OURS, target, strange)
    if manifest.kind != kind and not manifest.is_replaceable:
        raise FolderRefused(FolderRefusal.ANOTHER_KIND, target)


def _seal(
    folder: Path, *, kind: str, is_replaceable: bool, for_owner: bool, step: Callable[[str], None]
) -> None:
    """Write the manifests, keep what is for its owner alone from others, and reach the disk."""
    names = tuple(name for name in _files(folder) if not is_manifest(name))
    step("manifest")
    own = write_manifests(folder, names, kind=kind, is_replaceable=is_replaceable)
    for name in (*names, *own):
        path = folder / name
        if _is_owners(Path(name), for_owner=for_owner):
            path.chmod(_OWNER_ONLY_FILE)
        step(f"sync {name}")
        _sync(path)
    for path in (*sorted(_folders(folder)), folder):
        if _is_owners(path.relative_to(folder), for_owner=for_owner):
            path.chmod(_OWNER_ONLY_FOLDER)
        _sync(path)


def _is_owners(path: Path, *, for_owner: bool) -> bool:
    """May only the owner of the folder read it?"""
    return not OWNER_ONLY.isdisjoint(path.parts) or (for_owner and path.name not in PUBLISHED)


def protected_part(folder: Path, name: str = PROTECTED) -> Path:
    """The folder within `folder` that only its owner may read, made before anything is in it."""
    part = folder / name
    part.mkdir(mode=_OWNER_ONLY_FOLDER, exist_ok=True)
    return part


def _take_place(
    target: Path, new: Path, old: Path, *, replace: bool, step: Callable[[str], None]
) -> Written:
    is_there = target.exists() and any(target.iterdir())
    if is_there and _same_bytes(target, new):
        step("keep")
        shutil.rmtree(new)
        return Written.UNCHANGED
    if is_there:
        _check_may_be_replaced(target, new, replace=replace)
        step("move aside")
        target.rename(old)
        step("take place")
        new.rename(target)
        _sync(target.parent)
        step("forget the old")
        shutil.rmtree(old)
        return Written.REPLACED
    step("take place")
    new.rename(target)
    _sync(target.parent)
    step("done")
    return Written.NEW


def _check_may_be_replaced(target: Path, new: Path, *, replace: bool) -> None:
    manifest = read_manifest(target)
    changed = _changed_since_written(target, manifest) if manifest else ()
    if changed:
        raise FolderRefused(FolderRefusal.CHANGED, target, changed)
    if not replace and (manifest is None or not manifest.is_replaceable):
        raise FolderRefused(FolderRefusal.DIFFERENT, target, differing_files(target, new))


def _changed_since_written(folder: Path, manifest: Manifest) -> tuple[str, ...]:
    return tuple(
        name
        for name, written in sorted(manifest.files.items())
        if not (folder / name).is_file() or digest(folder / name) != written
    )


def _same_bytes(one: Path, other: Path) -> bool:
    return _files(one) == _files(other) and not differing_files(one, other)


def differing_files(one: Path, other: Path) -> tuple[str, ...]:
    """The files that two folders do not both have with the same bytes, the manifests left out."""
    names = sorted({*_files(one), *_files(other)})
    told = (name for name in names if not is_manifest(name))
    return tuple(name for name in told if _read(one / name) != _read(other / name))


def _read(path: Path) -> str | None:
    return digest(path) if path.is_file() else None


def _files(folder: Path) -> tuple[str, ...]:
    paths = (path for path in folder.rglob("*") if not path.is_dir() or path.is_symlink())
    return tuple(sorted(path.relative_to(folder).as_posix() for path in paths))


def _folders(folder: Path) -> tuple[Path, ...]:
    return tuple(path for path in folder.rglob("*") if path.is_dir() and not path.is_symlink())


def _sync(path: Path) -> None:
    """Make sure that a file, or what a folder lists, is on the disk."""
    handle = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    try:
        os.fsync(handle)
    except OSError as error:
        can_sync = error.errno not in (errno.EINVAL, errno.ENOTSUP)
        if can_sync or not stat.S_ISDIR(os.fstat(handle).st_mode):
            raise
    finally:
        os.close(handle)
