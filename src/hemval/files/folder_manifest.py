"""What Hemval wrote in a folder, so that what somebody has changed since is found.

`manifest.json` (`hemval-folder/1`) gives the SHA-256 of every file. A file of a few lines can be
guessed from its digest by whoever knows the rest of the lists: so what lies in a part that only its
owner may read is told in a manifest of that part (`hemval-folder-part/1`), within it, and the outer
one names the part and nothing of what is there.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

MANIFEST = "manifest.json"
FORMAT = "hemval-folder/1"
PART_FORMAT = "hemval-folder-part/1"
PROTECTED = "protected"
"""The part of a folder that is for named staff: only its owner may read it."""
UNPUBLISHED = "secret"
"""The part of a folder that nobody but the one who runs the round may read."""
PEOPLE = "people"
"""The part of a simulation that tells of single people."""
PARTS = frozenset({PROTECTED, UNPUBLISHED, PEOPLE})
"""Folders of these names, however deep, have a manifest of their own."""

_IS_GONE = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What Hemval wrote in a folder: its kind, whether a later run may replace it, its files.

    `files` gives the SHA-256 of each file, by its path within the folder, those of its parts too.
    `own` are the manifests themselves.
    """

    kind: str
    is_replaceable: bool
    files: dict[str, str]
    own: frozenset[str] = frozenset({MANIFEST})


def write_manifests(
    folder: Path, names: Iterable[str], *, kind: str, is_replaceable: bool
) -> tuple[str, ...]:
    """Write the manifests of a folder that is filled; gives their paths within it."""
    outer: dict[str, str] = {}
    parts: dict[str, dict[str, str]] = {}
    for name in names:
        part = part_of(name)
        files = parts.setdefault(part, {}) if part else outer
        files[name.removeprefix(f"{part}/")] = digest(folder / name)
    for part, files in parts.items():
        _write(folder / part / MANIFEST, {"format": PART_FORMAT, "files": files})
    told = {"format": FORMAT, "kind": kind, "replaceable": is_replaceable, "files": outer}
    _write(folder / MANIFEST, {**told, **({"parts": sorted(parts)} if parts else {})})
    return (*(f"{part}/{MANIFEST}" for part in sorted(parts)), MANIFEST)


def read_manifest(folder: Path) -> Manifest | None:
    """What Hemval wrote in a folder; None when it wrote nothing there.

    A part whose manifest cannot be read has that manifest among its files, with no digest: it has
    been changed.
    """
    try:
        read = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        if read["format"] != FORMAT:
            return None
        files = {str(name): str(one) for name, one in read["files"].items()}
        parts = [str(part) for part in read.get("parts", ())]
        for part in parts:
            files |= _of_part(folder, part)
        return Manifest(
            kind=str(read["kind"]),
            is_replaceable=read["replaceable"] is True,
            files=files,
            own=frozenset({MANIFEST, *(f"{part}/{MANIFEST}" for part in parts)}),
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def is_manifest(name: str) -> bool:
    """Is a path within a folder that of its manifest, or of a part's?"""
    return name == MANIFEST or (name.endswith(f"/{MANIFEST}") and _is_part(name))


def part_of(name: str) -> str:
    """The part of the folder that a file lies in, by its path; empty for one in none."""
    parts = PurePosixPath(name).parts[:-1]
    for number, part in enumerate(parts, start=1):
        if part in PARTS:
            return "/".join(parts[:number])
    return ""


def digest(path: Path) -> str:
    """The SHA-256 of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _is_part(name: str) -> bool:
    return part_of(name) == name.removesuffix(f"/{MANIFEST}")


def _of_part(folder: Path, part: str) -> dict[str, str]:
    try:
        read = json.loads((folder / part / MANIFEST).read_text(encoding="utf-8"))
        if read["format"] == PART_FORMAT:
            return {f"{part}/{name}": str(one) for name, one in read["files"].items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        pass
    return {f"{part}/{MANIFEST}": _IS_GONE}


def _write(path: Path, told: Mapping[str, object]) -> None:
    text = json.dumps(told, ensure_ascii=False, indent=2, sort_keys=True)
    path.write_text(f"{text}\n", encoding="utf-8")
