"""A paper as the data that the templates read: plain JSON, in which nothing is ever source.

The templates know neither Swedish nor the trade, and Python knows nothing of Typst: this is where
they meet. A key that a template does not read is a defect, and so is one that it reads in vain.

Letters of one round are alike: the same footer, the same table, the same paragraph of whom to ask.
So what is written of a block is kept for the next paper with the same, as many as are of use.
"""

import json
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from itertools import groupby
from typing import Any

from hemval.letters import paper as on
from hemval.letters.paper import Block, Look, Paper, Run, Said, Window
from hemval.letters.typeset.characters import as_printed
from hemval.letters.typeset.colours import readable_look
from hemval.letters.typeset.length import ends_near_a_break, room_of
from hemval.letters.typeset.qr_code import qr_svg
from hemval.texts.languages import RIGHT_TO_LEFT

_KEPT_TOGETHER = 900
"""Of a box or a question that is no longer than so many characters, no part goes to the next page;
a longer one must be free to break, or it would not fit on any."""
_WHOLE = re.compile(
    r"(?P<moment>\d{1,2}\.? [^\W\d]+ (?:19|20)\d\d\b|\d{1,2}[.:]\d\d[–-]\d{1,2}[.:]\d\d\b)"
    r"|(?P<number>\+?\d+(?:[ -]\d+)+"
    r"|(?:https?://)?[\w/@-]+(?:[.@/][\w-]+)*\.[a-z]{2,}(?:/[\w/-]*)?)"
)
"""What is never broken: a day and the hours between two, half of which would say another; a number
in groups, an address on the web or to mail, which are read from the left also among words that are
read from the right."""
_ENDLESS_WORD = re.compile(r"\S{45,}")
"""Longer than any word that hyphenation knows: it may be broken anywhere, rather than leave the
sheet."""
_LONG_WORD = 25
"""A word of more characters may be wider than what it stands in, and is hyphenated if it is."""
_BLOCKS_KEPT, _TEXTS_KEPT, _FRAMES_KEPT = 512, 2048, 64
"""How many blocks, texts and frames are kept: more than a round has that are the same in many
letters, and so few that memory does not grow with the letters."""
_written = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


@dataclass(frozen=True, slots=True)
class _Written:
    """A block as JSON, and what the whole paper must know of it."""

    json: str
    is_short: bool
    has_long_words: bool


def as_json(papers: Sequence[Paper]) -> str:
    """The papers, in the order that they are to be printed."""
    return f"[{','.join(map(_paper, papers))}]"


def _paper(paper: Paper) -> str:
    blocks = [_on(paper, one) for one in paper.blocks]
    own = {
        "lang": _tag(paper.language),
        "region": paper.locale.partition("-")[2] or None,
        "rtl": paper.is_right_to_left,
        "title": as_printed(paper.title),
        "sender": [as_printed(one) for one in paper.sender],
        "recipient": [as_printed(one) for one in paper.recipient],
        "dated": as_printed(paper.dated),
        "reference": as_printed(paper.reference),
        "measured": ends_near_a_break(paper),
    }
    holds_last = bool(
        paper.signature and blocks and blocks[-1].is_short and not _is_new_page(paper.blocks[-1])
    )
    frame = _frame(
        paper.language,
        holds_last,
        paper.signature,
        paper.footer,
        paper.page_of,
        paper.empty_page,
        paper.mark,
        paper.look,
        paper.window,
        paper.large_print,
        any(one.has_long_words for one in blocks),
        paper.is_wide,
    )
    inner = ",".join(one.json for one in blocks)
    return f'{_written(own)[:-1]},"blocks":[{inner}],{frame[1:]}'


@lru_cache(maxsize=_FRAMES_KEPT)
def _frame(
    language: str,
    holds_last: bool,
    signature: tuple[str, ...],
    footer: tuple[Said, ...],
    page_of: str,
    empty_page: str,
    mark: str,
    look: Look,
    window: Window | None,
    large: bool,
    long_words: bool,
    wide: bool,
) -> str:
    """What is the same for all letters of a kind and language, as JSON.

    `holds_last`: the last block is to stand on the same page as the signature.
    """
    return _written(
        {
            "hold_last": holds_last,
            "signature": [as_printed(one) for one in signature],
            "footer": [_foot(*part) for part in groupby(footer, _goes(language))],
            "page_of": as_printed(page_of),
            "empty": as_printed(empty_page),
            "mark": as_printed(mark),
            "look": _look(readable_look(look)),
            "window": _window(window) if window else None,
            "large": large,
            "long_words": long_words,
            "wide": wide,
        }
    )


def _on(paper: Paper, block: Block) -> _Written:
    """A block that stands by itself on a paper, and not in a box."""
    return _block_written(block, room_of(block, paper) if isinstance(block, on.Table) else "")


@lru_cache(maxsize=_BLOCKS_KEPT)
def _block_written(block: Block, room: str) -> _Written:
    sayings = block.sayings
    said = (run.text for one in sayings for run in one)
    laid = _block(block)
    return _Written(
        json=_written({**laid, "room": room} if room else laid),
        is_short=_is_short(sayings),
        has_long_words=any(len(word) > _LONG_WORD for text in said for word in text.split()),
    )


def _is_new_page(block: Block) -> bool:
    return isinstance(block, on.NewPage)


def _tag(language: str) -> str:
    """The language as PDF and shaping know it: easy-read Swedish is Swedish."""
    return language.partition("-")[0]


def _goes(language: str) -> Callable[[Said], bool]:
    """Does a line go from right to left? As the paper does, where it is in the paper's language."""
    return lambda line: (line[0].language or language) in RIGHT_TO_LEFT


def _foot(is_right_to_left: bool, lines: Iterable[Said]) -> dict[str, Any]:
    return {"rtl": is_right_to_left, "lines": [_said(one) for one in lines]}


def _look(look: Look) -> dict[str, str]:
    return {
        "main": look.main,
        "support": look.support,
        "neutral": look.neutral,
        "logo": look.logo,
        "logo_alt": look.logo_alt,
    }


def _window(window: Window) -> dict[str, Any]:
    return {
        "left": _mm(window.left),
        "top": _mm(window.top),
        "width": _mm(window.width),
        "height": _mm(window.height),
        "folds": [_mm(fold) for fold in window.folds],
    }


def _is_short(sayings: Iterable[Said]) -> bool:
    return sum(len(run.text) for one in sayings for run in one) <= _KEPT_TOGETHER


def _mm(length: Decimal) -> float:
    return float(length)


@lru_cache(maxsize=_TEXTS_KEPT)
def _said(text: Said) -> Sequence[dict[str, Any]]:
    return [piece for run in text for piece in _pieces(run)]


def _cell(text: Said) -> list[dict[str, Any]]:
    """What stands in a column, which may be too narrow for a whole day."""
    return [
        {**piece, "whole": "" if piece["whole"] == "moment" else piece["whole"]}
        for piece in _said(text)
    ]


def _pieces(run: Run) -> Iterator[dict[str, Any]]:
    """A run, parted into what is one word to the eye and what stands between."""
    text = as_printed(run.text)
    lang = _tag(run.language) or None
    place = 0
    # A command (`zxx`) is parted by the template, at its own spaces.
    for found in _WHOLE.finditer(text) if lang != "zxx" else ():
        kind = str(found.lastgroup)
        for part, whole in ((text[place : found.start()], ""), (found[0], kind)):
            if part:
                yield {"t": _breakable(part), "lang": lang, "strong": run.strong, "whole": whole}
        place = found.end()
    if place < len(text) or not text:
        yield {"t": _breakable(text[place:]), "lang": lang, "strong": run.strong, "whole": ""}


def _breakable(text: str) -> str:
    return _ENDLESS_WORD.sub(lambda found: "\u200b".join(found[0]), text)


def _block(block: Block) -> dict[str, Any]:
    return _BLOCKS[type(block)](block)


def _heading(block: on.Heading) -> dict[str, Any]:
    return {"is": "heading", "text": _said(block.text), "level": block.level}


def _paragraph(block: on.Paragraph) -> dict[str, Any]:
    return {"is": "paragraph", "text": _said(block.text), "lead": block.lead}


def _bullets(block: on.Bullets) -> dict[str, Any]:
    items = [_said(one) for one in block.items]
    return {"is": "bullets", "items": items, "numbered": block.is_numbered}


def _pairs(block: on.Pairs) -> dict[str, Any]:
    return {"is": "pairs", "rows": [[_said(cell) for cell in row] for row in block.rows]}


def _figures(block: on.Figures) -> dict[str, Any]:
    return {"is": "figures", "rows": [[_said(cell) for cell in row] for row in block.rows]}


def _table(block: on.Table) -> dict[str, Any]:
    return {
        "is": "table",
        "caption": _said(block.caption),
        "columns": [_cell(one) for one in block.columns],
        "rows": [[_cell(one) for one in row] for row in block.rows],
        "shares": list(block.shares),
        "numbers": block.has_numbers,
        "room": "parted",
        "keep": all(_is_short(row) for row in block.rows),
    }


def _box(block: on.Box) -> dict[str, Any]:
    return {
        "is": "box",
        "heading": _said(block.heading),
        "blocks": [_block(one) for one in block.blocks],
        "keep": _is_short(block.sayings),
    }


def _code(block: on.Code) -> dict[str, Any]:
    return {
        "is": "code",
        "label": _said(block.label),
        "code": as_printed(block.code),
        "qr": qr_svg(block.qr) if block.qr else "",
        "alt": as_printed(block.alt),
    }


def _question(name: str) -> Callable[[Any], dict[str, Any]]:
    def laid(block: on.Ticks | on.Ranks) -> dict[str, Any]:
        options = [_said(one) for one in block.options]
        return {
            "is": name,
            "question": _said(block.question),
            "options": options,
            "beside": isinstance(block, on.Ticks) and block.is_side_by_side,
            "keep": _is_short(block.sayings),
        }

    return laid


def _write_on(block: on.WriteOn) -> dict[str, Any]:
    return {
        "is": "write_on",
        "labels": [_said(one) for one in block.labels],
        "lines": block.lines,
        "beside": block.is_side_by_side,
    }


def _new_page(block: on.NewPage) -> dict[str, Any]:
    return {"is": "new_page", "sheet": block.is_sheet}


def _picture(block: on.Picture) -> dict[str, Any]:
    return {
        "is": "picture",
        "svg": block.svg,
        "alt": as_printed(block.alt),
        "caption": _said(block.caption),
    }


_BLOCKS: dict[type, Callable[[Any], dict[str, Any]]] = {
    on.Heading: _heading,
    on.Paragraph: _paragraph,
    on.Bullets: _bullets,
    on.Pairs: _pairs,
    on.Figures: _figures,
    on.Table: _table,
    on.Box: _box,
    on.Code: _code,
    on.Ticks: _question("ticks"),
    on.Ranks: _question("ranks"),
    on.WriteOn: _write_on,
    on.NewPage: _new_page,
    on.Picture: _picture,
}
