"""Folders that are written whole or not at all."""

from pathlib import Path

from hemval.files.folder_manifest import MANIFEST
from hemval.files.whole_folder import protected_part, write_whole

LISTS = {"a.csv": "a", "deep/b.csv": "b", "protected/c.csv": "secret"}


def writer(texts):
    """Writes files by their names."""

    def write(folder: Path) -> None:
        for name, text in texts.items():
            if name.startswith("protected/"):
                protected_part(folder)
            (folder / name).parent.mkdir(exist_ok=True)
            (folder / name).write_text(text, encoding="utf-8")

    return write


def contents(folder):
    """What each file of a folder says."""
    paths = (path for path in folder.rglob("*") if path.is_file() and path.name != MANIFEST)
    return {path.relative_to(folder).as_posix(): path.read_text() for path in paths}


def put(target, texts=LISTS, **options):
    """Write a folder whole."""
    return write_whole(target, writer(texts), kind="test", **options)


def leftovers(target):
    """What stands beside a folder that is none of it."""
    return sorted(path.name for path in target.parent.iterdir() if path != target)
