"""A file that cannot be taken, with every fault found in it."""

from dataclasses import dataclass

from hemval.core.fault import Fault


@dataclass(frozen=True, slots=True, kw_only=True)
class LocatedFault:
    """A fault and where it stands: the file's name as the user wrote it, and the line from 1."""

    fault: Fault
    file: str
    line: int | None = None


class FaultyFile(Exception):
    """The file has faults that stop it from being used; all of them are here, in file order."""

    def __init__(self, faults: tuple[LocatedFault, ...]) -> None:
        """Keep the faults; their words are in `hemval.texts.faults`."""
        super().__init__(f"{len(faults)} faults")
        self.faults = faults
