"""What may be told of a fault: its kind, what the database calls it, and where; never its words."""

import traceback

_DEADLOCK = "40P01"
"""What PostgreSQL calls it when it has to undo one of two who wait for each other."""
_NO_LOCK, _TOO_MANY = "55P03", "53300"
_BUSY = ("SQLITE_BUSY", "SQLITE_LOCKED", _DEADLOCK, _NO_LOCK, _TOO_MANY)


def where_in_code(error: BaseException) -> str:
    """The kind of an error, the database's own name for it, and Hemval's line that it came through.

    Its words are left out, for they may tell of a person.
    """
    told = " ".join(filter(None, (type(error).__name__, code_of(error))))
    for frame in reversed(traceback.extract_tb(error.__traceback__)):
        file = frame.filename.rpartition("/hemval/")[2]
        if file != frame.filename:
            return f"{told} {file}:{frame.lineno}"
    return told


def code_of(error: BaseException) -> str:
    """What the database calls a fault, as `SQLITE_BUSY` or `40P01`; empty where it is none of its.

    Sources: SQLite's result codes, and PostgreSQL's appendix A.
    """
    told = error.__cause__
    code = getattr(told, "sqlite_errorname", None) or getattr(told, "sqlstate", None)
    return code if isinstance(code, str) else ""


def is_deadlock(error: BaseException) -> bool:
    """Did the database undo it, since it and another waited for each other?"""
    return code_of(error) == _DEADLOCK


def is_busy(error: BaseException | None) -> bool:
    """Did others keep the database for so long that nothing of it was done?"""
    return error is not None and code_of(error).startswith(_BUSY)
