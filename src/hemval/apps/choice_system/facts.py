"""A version of a system file as the core knows it."""

from functools import lru_cache

from hemval.apps.choice_system.models import SystemVersion
from hemval.core.system.system import System
from hemval.files.system_file import ReadSystem, read_system_bytes
from hemval.files.toml.document import Document, parse

_KEPT = 8


def read_version(version: SystemVersion) -> ReadSystem:
    """What a version says, read once for each wording."""
    return _read(version.sha256, version.text)


def document_of(version: SystemVersion) -> Document:
    """What a version holds as it is written, before anything is asked of what it says."""
    return parse(version.text, file=version.sha256)


def system_of(version: SystemVersion) -> System:
    """The rules of a version."""
    return read_version(version).system


@lru_cache(maxsize=_KEPT)
def system_by_digest(sha256: str) -> System:
    """The rules of a wording; its text is fetched only when it has not been read before."""
    return system_of(SystemVersion.objects.filter(sha256=sha256)[0])


@lru_cache(maxsize=_KEPT)
def _read(sha256: str, text: str) -> ReadSystem:
    return read_system_bytes(text.encode("utf-8"), file=sha256)
