"""How long the parts of a letter are, roughly, so that few need be measured.

To measure a part is to set it once more. It is done only where the part may end a few lines into a
page, for only then does less air save that page (`airs` in the templates). What is told here is but
a guess, in lines of running text, and no page is broken by it.
"""

from collections.abc import Callable, Sequence
from functools import lru_cache
from math import ceil, floor
from typing import Any

from hemval.letters import paper as on
from hemval.letters.paper import Block, Paper, Said

_FIRST, _OTHER = (29.5, 20.0), (39.0, 26.0)
"""Lines on a first page and on others, in normal and in large print."""
_ON_A_LINE = (82, 60)
"""Letters on a line, in normal and in large print; those of Arabic are narrower."""
_NARROW = 1.15
_CELLS_ON_A_LINE = (73, 53)
"""Letters on a line of a table's cells, many of them wide."""
_ROW, _CELL_LINE = 0.35, 0.81
"""What a row of a table takes, and each line in it."""
_BETWEEN = 0.3
"""What is between two blocks, more than between two lines."""
_ROWS_OF_A_PAGE = 35
"""A table of more rows has no room on one page."""
_FEW_ROWS = 12
"""A table of no more rows is kept together on a sheet too."""
_BEFORE, _AFTER = 1.5, 9.0
"""So many lines before and after the end of a page a part is measured: for a letter of a page the
guess is wrong by less than two, for a form by three, and less air takes away at most six."""
_KEPT = 512
"""How many blocks are kept whose length has been told: most come again in the next letter."""


def ends_near_a_break(paper: Paper) -> list[bool]:
    """For each part of a letter, parted where a new page begins: is it to be measured?"""
    if paper.window is None:
        return [False]
    is_large = int(paper.large_print)
    width = int(_ON_A_LINE[is_large] * (_NARROW if paper.is_right_to_left else 1))
    parts: list[list[Block]] = [[]]
    for block in paper.blocks:
        if isinstance(block, on.NewPage):
            parts.append([])
        else:
            parts[-1].append(block)
    lengths = [sum(lines_of(block, width) for block in part) for part in parts]
    lengths[-1] += 2 * len(paper.signature)
    rooms = [_FIRST[is_large]] + [_OTHER[is_large]] * (len(parts) - 1)
    return [
        _is_near(length, room, _OTHER[is_large])
        for length, room in zip(lengths, rooms, strict=True)
    ]


def _is_near(length: float, first: float, other: float) -> bool:
    """The end of a page is before, or not far behind."""
    over = length - first
    pages = floor((over + _BEFORE) / other)
    return over + _BEFORE >= 0 and over - pages * other <= _AFTER


@lru_cache(maxsize=_KEPT)
def lines_of(block: Block, width: int) -> float:
    """A block's height in lines, with what stands between it and the next."""
    return _LINES[type(block)](block, width)


def _of_heading(one: on.Heading, width: int) -> float:
    size, around = (1.6, 0.5) if one.level == 1 else (1.0, 0.9)
    return size * _wrapped(one.text, int(width / size / 1.2)) + around


def _of_paragraph(one: on.Paragraph, width: int) -> float:
    return _wrapped(one.text, int(width / 1.12) if one.lead else width) + _BETWEEN


def _of_bullets(one: on.Bullets, width: int) -> float:
    return _BETWEEN + sum(_wrapped(item, width - 4) for item in one.items)


def _of_pairs(one: on.Pairs | on.Figures, width: int) -> float:
    return _BETWEEN + sum(_wrapped(value, int(width * 0.6)) for _, value in one.rows)


def _of_box(one: on.Box, width: int) -> float:
    inner = sum(lines_of(each, width - 6) for each in one.blocks)
    return inner + (1.0 if one.heading else 0) + 1.7


def _of_code(one: on.Code, width: int) -> float:
    return 6.5 if one.qr else 4.0


def _of_question(one: on.Ticks | on.Ranks, width: int) -> float:
    abreast = 2 if isinstance(one, on.Ticks) and one.is_side_by_side else 1
    lines = [_wrapped(each, width // abreast - 8) for each in one.options]
    rows = (max(lines[start : start + abreast]) for start in range(0, len(lines), abreast))
    options = sum(max(1.65, high + 0.3) for high in rows)
    return options + 0.9 + _wrapped(one.question, width)


def _of_write_on(one: on.WriteOn, width: int) -> float:
    return (1 if one.is_side_by_side else len(one.labels)) * (1.7 * one.lines + 1.2)


def _of_picture(one: on.Picture, width: int) -> float:
    return 15.0


def _wrapped(text: Said, width: int) -> int:
    return max(1, ceil(sum(len(run.text) for run in text) / width))


def _of_table(table: on.Table, width: int) -> float:
    shares = table.shares or (1,) * len(table.columns)
    widths = [max(6, int(width * share / sum(shares))) for share in shares]
    rows = (table.columns, *table.rows)
    return 1.3 + sum(_ROW + _CELL_LINE * _highest(row, widths, _wrapped) for row in rows)


def _highest(row: Sequence[Said], widths: Sequence[int], lines: Callable[[Said, int], int]) -> int:
    return max(lines(cell, room) for cell, room in zip(row, widths, strict=False))


def room_of(table: on.Table, paper: Paper) -> str:
    """Has a table room on one page: `whole` when it surely has, `parted` when it surely has not.

    Else `measured`: only then is it set once more to see.
    """
    if len(table.rows) > (_ROWS_OF_A_PAGE if paper.window else _FEW_ROWS):
        return "parted"
    return _room(table, int(paper.large_print))


@lru_cache(maxsize=_KEPT)
def _room(table: on.Table, is_large: int) -> str:
    shares = table.shares or (1,) * len(table.columns)
    widths = [max(3, int(_CELLS_ON_A_LINE[is_large] * share / sum(shares)) - 1) for share in shares]
    rows = (table.columns, *table.rows)
    most = 3 + sum(_ROW + _CELL_LINE * _highest(row, widths, _most_lines) for row in rows)
    if most <= _OTHER[is_large]:
        return "whole"
    has_none = _of_table(table, _ON_A_LINE[is_large]) > 1.2 * _OTHER[is_large]
    return "parted" if has_none else "measured"


def _most_lines(text: Said, width: int) -> int:
    """At most so many lines: words are broken between and, where one is too long, within."""
    lines, used = 1, 0
    for word in "".join(run.text for run in text).split():
        length = len(word)
        if used and used + 1 + length > width:
            lines, used = lines + 1, 0
        lines += (length - 1) // width
        used += length % width + 1
    return lines


_LINES: dict[type, Callable[[Any, int], float]] = {
    on.Heading: _of_heading,
    on.Paragraph: _of_paragraph,
    on.Bullets: _of_bullets,
    on.Pairs: _of_pairs,
    on.Figures: _of_pairs,
    on.Table: _of_table,
    on.Box: _of_box,
    on.Code: _of_code,
    on.Ticks: _of_question,
    on.Ranks: _of_question,
    on.WriteOn: _of_write_on,
    on.Picture: _of_picture,
}
