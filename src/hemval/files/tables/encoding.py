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
SWEDISH_LETTERS = "åäöÅÄÖ"
_SWEDISH_IN_UTF_8 = tuple(letter.encode() for letter in SWEDISH_LETTERS)
_NULLS_OF_UTF_16 = 0.1
"""More null bytes than this share of a file, and it is no text in one byte for each letter."""
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

    Raises FaultyFile: a file in UTF-16, one that is neither UTF-8 nor Windows-1252, and one where
    Swedish letters were written in both ways. A null byte here and there is for the row to tell of.
    """
    survey = _survey(path)
    if stated == UTF_8 and survey.line_of_bad:
        raise refusal("list-not-utf-8", path.name, survey.line_of_bad)
    if not survey.line_of_bad and stated != WINDOWS_1252:
        return Writing(encoding=UTF_8, lines=survey.lines)
    _check_windows_1252(path, survey, is_stated=stated == WINDOWS_1252)
    return Writing(encoding=WINDOWS_1252, lines=survey.lines)


@dataclass(slots=True)
class _Survey:
    lines: int = 0
    line_of_bad: int = 0
    """The first line that is not UTF-8; 0 when there is none."""


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
            if chunk.count(0) > len(chunk) * _NULLS_OF_UTF_16:
                raise refusal("list-utf-16", path.name)
            if not survey.line_of_bad:
                _decode(decoder, chunk, survey)
            survey.lines += chunk.count(b"\n")
            carriage_returns += chunk.count(b"\r")
    if not survey.line_of_bad:
        _decode(decoder, b"", survey, final=True)
    survey.lines = survey.lines or carriage_returns
    return survey


def _decode(
    decoder: codecs.IncrementalDecoder, chunk: bytes, survey: _Survey, *, final: bool = False
) -> None:
    try:
        decoder.decode(chunk, final)
    except UnicodeDecodeError as error:
        survey.line_of_bad = survey.lines + chunk[: max(error.start, 0)].count(b"\n") + 1


def _check_windows_1252(path: Path, survey: _Survey, *, is_stated: bool) -> None:
    lines = 1
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            for byte in _NOT_IN_WINDOWS_1252:
                place = chunk.find(byte)
                if place >= 0:
                    line = lines + chunk[:place].count(b"\n")
                    raise refusal("list-neither-encoding", path.name, line)
            if not is_stated and any(letter in chunk for letter in _SWEDISH_IN_UTF_8):
                raise refusal("list-mixed-encodings", path.name, survey.line_of_bad)
            lines += chunk.count(b"\n")
