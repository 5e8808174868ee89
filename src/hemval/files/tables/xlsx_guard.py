"""Looks an XLSX file through before anything unpacks it.

An XLSX file is a zip of XML, and both can be made to swell without end. Here every part is
unpacked a piece at a time and counted, so that what the reader does afterwards is known to end.
"""

import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from hemval.files.tables.refusal import refusal

MOST_PARTS = 1_000
MOST_BYTES = 2 << 30
MOST_OF_A_PART_READ_WHOLE = 8 << 20
HIGHEST_RATIO = 100
_RATIO_COUNTS_FROM = 10 << 20
MOST_CELLS = 40_000_000
"""A sheet is laid out as width times height, so one cell far away costs as much as all between."""
_DEEPEST_XML = 200
_CHUNK = 1 << 20
_END_OF_ROW = b"row>"
_LONGEST_ROW = 4 << 20
_LOCAL_HEADER = struct.Struct("<4s22xHH")
_CELL = re.compile(rb"<(?:\w+:)?c\s[^<>]*?\br=\"([A-Z]{1,7})(\d{1,9})\"")
_CELL_WITHOUT_PLACE = re.compile(rb"<(?:\w+:)?c(?:/|>|\s(?![^<>]*\br=\"[A-Z]{1,7}\d{1,9}\"))")
_FORMULA = re.compile(rb"<(?:\w+:)?f[\s/>]")
_ERROR = re.compile(rb"<(?:\w+:)?c\s[^<>]*\bt=\"e\"")
_ENCODING = re.compile(rb"(?:\xef\xbb\xbf)?\s*<\?xml[^>]*?\bencoding=[\"']([^\"']*)[\"']")
_DECLARES = (b"<!DOCTYPE", b"<!ENTITY")


@dataclass(slots=True)
class SheetSurvey:
    """What one worksheet holds: how far it reaches, and cells that cannot be trusted."""

    columns: set[bytes] = field(default_factory=set)
    last_row: int = 0
    formulas: int = 0
    first_formula: str = ""
    errors: int = 0
    first_error: str = ""

    @property
    def cells(self) -> int:
        """Width times height."""
        return self.last_row * max((column_number(name) for name in self.columns), default=0)


def column_number(letters: bytes) -> int:
    """The number of a column from its letters.

    >>> column_number(b"AA")
    27
    """
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


class Workbook:
    """The parts of an XLSX file, each unpacked within bounds."""

    def __init__(self, path: Path) -> None:
        """Read the zip's own list. Raises FaultyFile for one that promises too much."""
        self.name = path.name
        self._path = path
        try:
            with zipfile.ZipFile(path) as file:
                entries = file.infolist()
        except (zipfile.BadZipFile, ValueError, NotImplementedError, UnicodeDecodeError):
            raise refusal("list-broken-xlsx", path.name) from None
        self._check_sizes(entries)
        self.parts = {entry.filename.lstrip("/"): entry for entry in entries}

    def _check_sizes(self, entries: list[zipfile.ZipInfo]) -> None:
        names = {entry.filename.lstrip("/").casefold() for entry in entries}
        size = sum(entry.file_size for entry in entries)
        if len(entries) > MOST_PARTS or size > MOST_BYTES:
            raise refusal("list-xlsx-too-big", self.name)
        if any(
            entry.file_size > max(_RATIO_COUNTS_FROM, HIGHEST_RATIO * entry.compress_size)
            for entry in entries
        ):
            raise refusal("list-xlsx-too-big", self.name)
        if any(entry.flag_bits & 1 for entry in entries):
            raise refusal("list-old-or-locked", self.name)
        is_plain = all(one.compress_type in (0, 8) and one.header_offset >= 0 for one in entries)
        if len(names) != len(entries) or not is_plain:
            raise refusal("list-broken-xlsx", self.name)

    def whole(self, part: str) -> bytes:
        """A small part in one piece. Raises FaultyFile when it is missing or not small."""
        entry = self.parts.get(part)
        if entry is None:
            raise refusal("list-not-a-workbook", self.name)
        if entry.file_size > MOST_OF_A_PART_READ_WHOLE:
            raise refusal("list-xlsx-too-big", self.name)
        data = b"".join(self._pieces(entry))
        self._check_xml(data[:_CHUNK])
        if any(word in data for word in _DECLARES):
            raise refusal("list-broken-xlsx", self.name)
        return data

    def survey(self, sheet_part: str) -> SheetSurvey:
        """Unpack every part once, and look closely at the sheet that will be read."""
        survey = SheetSurvey()
        for name, entry in self.parts.items():
            depth, overlap, is_first = 0, b"", True
            is_xml = name.endswith((".xml", ".rels"))
            for piece in self._pieces(entry):
                if is_xml:
                    if is_first:
                        self._check_xml(piece)
                    depth = self._check_depth(piece, depth)
                if name == sheet_part:
                    overlap = self._look_at_cells(overlap + piece, survey)
                is_first = False
            if overlap:
                self._look_at_cells(overlap, survey, is_last=True)
        return survey

    def _check_xml(self, piece: bytes) -> None:
        """Only UTF-8, so that what is looked for here is what the reader will see."""
        stated = _ENCODING.match(piece)
        is_utf_8 = stated is None or stated[1].lower() in (b"utf-8", b"us-ascii")
        if not is_utf_8 or b"\0" in piece[:200] or any(word in piece for word in _DECLARES):
            raise refusal("list-broken-xlsx", self.name)

    def _check_depth(self, piece: bytes, depth: int) -> int:
        opened = piece.count(b"<") - piece.count(b"</") - piece.count(b"<?") - piece.count(b"/>")
        depth += opened - piece.count(b"</")
        if depth > _DEEPEST_XML:
            raise refusal("list-broken-xlsx", self.name)
        return depth

    def _look_at_cells(self, text: bytes, survey: SheetSurvey, *, is_last: bool = False) -> bytes:
        """Count what is whole in the text, and give back its end, which may be half a tag."""
        cut = len(text) if is_last else max(text.rfind(_END_OF_ROW), 0) or text.rfind(b"<")
        if cut < 0 or len(text) > _LONGEST_ROW:
            cut = len(text)
        done, rest = text[:cut], text[cut:]
        places = _CELL.findall(done)
        if places:
            survey.columns.update({letters for letters, _ in places})
            survey.last_row = max(survey.last_row, *map(int, {row for _, row in places}))
        if survey.cells > MOST_CELLS or _CELL_WITHOUT_PLACE.search(done):
            raise refusal("list-sheet-too-wide", self.name)
        if formulas := len(_FORMULA.findall(done)):
            survey.first_formula = survey.first_formula or _cell_before(done, _FORMULA)
            survey.formulas += formulas
        if errors := len(_ERROR.findall(done)):
            survey.first_error = survey.first_error or _cell_at(done, _ERROR)
            survey.errors += errors
        return rest

    def _pieces(self, entry: zipfile.ZipInfo) -> Iterator[bytes]:
        """Unpack one part, never more of it than the zip's own list promised."""
        with self._path.open("rb") as file:
            left = entry.file_size
            for piece in _unpacked(file, entry, self.name):
                left -= len(piece)
                if left < 0:
                    raise refusal("list-xlsx-too-big", self.name)
                yield piece
            if left:
                raise refusal("list-broken-xlsx", self.name)


def _unpacked(file: BinaryIO, entry: zipfile.ZipInfo, name: str) -> Iterator[bytes]:
    file.seek(entry.header_offset)
    header = file.read(_LOCAL_HEADER.size)
    if len(header) != _LOCAL_HEADER.size or not header.startswith(b"PK\x03\x04"):
        raise refusal("list-broken-xlsx", name)
    _, name_length, extra_length = _LOCAL_HEADER.unpack(header)
    file.seek(name_length + extra_length, 1)
    packed_left = entry.compress_size
    inflate = zlib.decompressobj(-zlib.MAX_WBITS) if entry.compress_type else None
    while packed_left > 0:
        packed = file.read(min(_CHUNK, packed_left))
        if not packed:
            return
        packed_left -= len(packed)
        if inflate is None:
            yield packed
            continue
        try:
            while packed:
                yield inflate.decompress(packed, _CHUNK)
                packed = inflate.unconsumed_tail
        except zlib.error:
            raise refusal("list-broken-xlsx", name) from None


def _cell_before(text: bytes, found: re.Pattern[bytes]) -> str:
    match = found.search(text)
    places = _CELL.findall(text, 0, match.start()) if match else []
    return b"".join(places[-1]).decode() if places else ""


def _cell_at(text: bytes, found: re.Pattern[bytes]) -> str:
    match = found.search(text)
    place = _CELL.match(text, match.start()) if match else None
    return b"".join(place.groups()).decode() if place else ""
