"""How a whole list is refused."""

from hemval.core.fault import Fault
from hemval.files.faulty import FaultyFile, LocatedFault


def refusal(code: str, file: str, line: int | None = None, **facts: str | int) -> FaultyFile:
    """The error to raise when nothing of a file can be taken; `code` is a message in `list.ftl`."""
    fault = LocatedFault(fault=Fault(code=code, facts=facts), file=file, line=line)
    return FaultyFile((fault,))
