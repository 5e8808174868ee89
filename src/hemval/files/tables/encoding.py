"""In which letters a text file is written: UTF-8 when it is, else Windows-1252, else refused.

The whole file is looked through once, a megabyte at a time, before a row of it is read: a list that
cannot be read to its end is not begun.
"""

import codecs
from dataclasses import dataclass
from pathlib import Path

from hemval.files.tables.refusal import refusal

_CHUNK = 1 << 20
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_NOT_IN_WINDOWS_1252 = (b"\x81", b"\x8d", b"\x8f", b"\x90", b"\x9d")
_SWEDISH_IN_UTF_8 = tuple(letter.encode() for letter in "åäöÅÄÖ")
_ENCODED_TWICE = tuple(letter.decode("cp1252").encode() for letter in _SWEDISH_IN_UTF_8)
UTF_8 = "utf-8-sig"
WINDOWS_1252 = "cp1252"
ENCODINGS = {"utf-8": UTF_8, "windows-1252": WINDOWS_1252}
"""The names a municipality may write in `round.toml`, and Python's names for them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Writing:
    """How a text file is written, and how many lines it has (for the progress bar)."""

    encoding: str
    lines: int


def find_writing(path: Path, stated: str = "") -> Writing:
    """Look through the file. `stated` is a value of ENCODINGS, or empty to find out.

    Raises FaultyFile: a file with a null byte or in UTF-16, one that is neither UTF-8 nor
    Windows-1252, and one where Swedish letters were written in both ways or encoded twice.
    """
    survey = _survey(path)
    if stated == UTF_8 and survey.first_bad is not None:
        raise refusal("list-not-utf-8", path.name, survey.line_of_bad)
    if survey.first_bad is None and stated != WINDOWS_1252:
        return Writing(encoding=UTF_8, lines=survey.lines)
    _check_windows_1252(path, is_stated=stated == WINDOWS_1252)
    return Writing(encoding=WINDOWS_1252, lines=survey.lines)


@dataclass(slots=True)
class _Survey:
    lines: int = 0
    first_bad: int | None = None
    line_of_bad: int = 1


def _survey(path: Path) -> _Survey:
    survey = _Survey()
    decoder = codecs.getincrementaldecoder("utf-8")("strict")
    carriage_returns = 0
    with path.open("rb") as file:
        is_first = True
        while chunk := file.read(_CHUNK):
            if is_first and chunk.startswith(_UTF_16):
                raise refusal("list-utf-16", path.name)
            is_first = False
            _refuse_nulls(path, chunk, survey.lines)
            if survey.first_bad is None:
                _decode(decoder, chunk, survey)
                _refuse_twice(path, chunk, survey)
            survey.lines += chunk.count(b"\n")
            carriage_returns += chunk.count(b"\r")
    if survey.first_bad is None:
        _decode(decoder, b"", survey, final=True)
    survey.lines = survey.lines or carriage_returns
    return survey


def _decode(
    decoder: codecs.IncrementalDecoder, chunk: bytes, survey: _Survey, *, final: bool = False
) -> None:
    try:
        decoder.decode(chunk, final)
    except UnicodeDecodeError as error:
        survey.first_bad = error.start
        survey.line_of_bad = survey.lines + chunk[: max(error.start, 0)].count(b"\n") + 1


def _refuse_nulls(path: Path, chunk: bytes, lines: int) -> None:
    place = chunk.find(b"\0")
    if place >= 0:
        raise refusal("list-null-byte", path.name, lines + chunk[:place].count(b"\n") + 1)


def _refuse_twice(path: Path, chunk: bytes, survey: _Survey) -> None:
    for letter in _ENCODED_TWICE:
        place = chunk.find(letter)
        if place >= 0 and survey.first_bad is None:
            line = survey.lines + chunk[:place].count(b"\n") + 1
            raise refusal("list-encoded-twice", path.name, line)


def _check_windows_1252(path: Path, *, is_stated: bool) -> None:
    lines = 1
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            for byte in _NOT_IN_WINDOWS_1252:
                place = chunk.find(byte)
                if place >= 0:
                    line = lines + chunk[:place].count(b"\n")
                    raise refusal("list-neither-encoding", path.name, line)
            for letter in () if is_stated else _SWEDISH_IN_UTF_8:
                place = chunk.find(letter)
                if place >= 0:
                    line = lines + chunk[:place].count(b"\n")
                    raise refusal("list-mixed-encodings", path.name, line)
            lines += chunk.count(b"\n")
