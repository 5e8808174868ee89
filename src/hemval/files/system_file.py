"""The system file: what a municipality has decided about choice of home care, as TOML."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from importlib.resources import files
from pathlib import Path
from unicodedata import normalize

from hemval.core.fault import Fault
from hemval.core.system.system import System
from hemval.files.faulty import FaultyFile, LocatedFault
from hemval.files.system_format_1 import FORMAT, read_format_1
from hemval.files.toml.document import Document, decode, parse
from hemval.files.toml.reader import check_format
from hemval.files.toml.source import read_source
from hemval.files.toml.unfit import nearest

SUFFIX = ".toml"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadSystem:
    """A system as it was read, with the file's own bytes and their SHA-256 in hexadecimal."""

    system: System
    warnings: tuple[LocatedFault, ...]
    source: bytes = field(repr=False)

    @property
    def digest(self) -> str:
        """What the file is known by."""
        return hashlib.sha256(self.source).hexdigest()


def read_system(path: Path) -> ReadSystem:
    """Read one system file. Raises FaultyFile with every fault, in file order."""
    return read_system_bytes(_bytes(path), file=str(path))


def read_system_bytes(data: bytes, *, file: str) -> ReadSystem:
    """Read a system from bytes; `file` is the name that faults are told with."""
    system, warnings = read_document(parse(decode(data, file=file), file=file))
    return ReadSystem(system=system, warnings=warnings, source=data)


def read_document(document: Document) -> tuple[System, tuple[LocatedFault, ...]]:
    """Read a system from what its file holds, with what to look at. Raises FaultyFile."""
    read = _READERS[check_format(document, tuple(_READERS))]
    return read(document)


def system_document(folder: Path, name: str) -> Document:
    """What the system file of a round holds; `name` is as the plan names it. Raises FaultyFile."""
    if name in shipped_systems():
        file = f"{name}{SUFFIX}"
        data = files("hemval.systems").joinpath(file).read_bytes()
    else:
        file = str(folder / name)
        data = _bytes(folder / name)
    return parse(decode(data, file=file), file=file)


def shipped_systems() -> tuple[str, ...]:
    """The names of the systems that come with Hemval, in alphabetical order."""
    folder = files("hemval.systems")
    names = (file.name for file in folder.iterdir() if file.name.endswith(SUFFIX))
    return tuple(sorted(name.removesuffix(SUFFIX) for name in names))


def load_system(name_or_path: str) -> ReadSystem:
    """Read a shipped system by its name, or any system file by its path. Raises FaultyFile."""
    if name_or_path not in shipped_systems():
        return read_system(Path(name_or_path))
    file = f"{name_or_path}{SUFFIX}"
    return read_system_bytes(files("hemval.systems").joinpath(file).read_bytes(), file=file)


def _bytes(path: Path) -> bytes:
    names = shipped_systems()
    try:
        return read_source(path, facts={"systems": ", ".join(names)})
    except FaultyFile as faulty:
        near = nearest(_without_accents(path.name), names)
        if faulty.faults[0].fault.code != "fault-no-such-file" or not near:
            raise
        fault = Fault(code="fault-no-such-file-near", facts={"nearest": near})
        raise FaultyFile((LocatedFault(fault=fault, file=str(path)),)) from None


def _without_accents(name: str) -> str:
    """A name as the systems that come with Hemval are named: Söderhamn is soderhamn."""
    return normalize("NFKD", name).encode("ascii", "ignore").decode()


Reader = Callable[[Document], tuple[System, tuple[LocatedFault, ...]]]
_READERS: dict[str, Reader] = {FORMAT: read_format_1}
"""The formats that can be read, newest last; a later one keeps the readers before it."""
