"""Reads a PDF as its readers do: by its tags, aloud, and by where each word stands on the page."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pikepdf
import pymupdf
from outloud.model import Document

from hemval.letters.paper import Paper, words_of
from hemval.letters.typeset.characters import as_printed

MM = 72 / 25.4
"""Points in a millimetre."""
_UNSEEN = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u200e\u200f\u2066\u2067\u2068\u2069\u00ad"))
_ARABIC = re.compile(
    r"[\u0600-\u06ff\u0750-\u077f.:]*[\u0600-\u06ff][\u0600-\u06ff\u0750-\u077f.:]*"
)
_NUMBER = re.compile(r"\d+\.|[•‣–]")
"""What begins an item of a list."""
_LEAVES = frozenset({"P", "H1", "H2", "H3", "H4", "TH", "TD", "LBody"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """One element of the structure tree: its own attributes, and all the text within it."""

    name: str
    depth: int
    text: str
    alt: str
    lang: str
    attributes: str


def tags_of(pdf: bytes, folder: Path) -> list[Tag]:
    """The structure tree, in the order that it is read."""
    return _read(pdf, folder).tags


def languages_of(pdf: bytes, folder: Path) -> list[tuple[str, str]]:
    """Each stretch of text with the language that it is marked with, in the order of the tags.

    A language stands on the text itself, on an element around it, or on the whole document.
    """
    return _read(pdf, folder).stretches


def _read(pdf: bytes, folder: Path) -> "_Reader":
    path = folder / "read.pdf"
    path.write_bytes(pdf)
    document = Document(str(path))
    reader = _Reader(document)
    reader.read(document.pdf.Root.StructTreeRoot.K, 0, None, str(document.pdf.Root.get("/Lang")))
    document.close()
    return reader


class _Reader:
    """Walks the tree with the text of each marked sequence at hand."""

    def __init__(self, document: Any) -> None:
        self.document = document
        self.pages = {page.obj.objgen: number for number, page in enumerate(document.pdf.pages)}
        self.marked_languages = [_marked_languages(page) for page in document.pdf.pages]
        self.tags: list[Tag] = []
        self.stretches: list[tuple[str, str]] = []

    def read(self, node: Any, depth: int, page: int | None, lang: str) -> str:
        """Everything below a node; gives its text."""
        if isinstance(node, pikepdf.Array):
            return "".join(self.read(child, depth, page, lang) for child in node)
        if isinstance(node, pikepdf.Dictionary):
            page = self.pages[node.Pg.objgen] if "/Pg" in node else page
            if "/MCID" in node:
                return self._marked(page, int(node.MCID), lang)
            return self._element(node, depth, page, str(node.get("/Lang", lang)))
        return "" if node is None else self._marked(page, int(node), lang)

    def _element(self, node: Any, depth: int, page: int | None, lang: str) -> str:
        place = len(self.tags)
        text = self.read(node.get("/K"), depth + 1, page, lang)
        tag = Tag(
            name=str(node.S)[1:],
            depth=depth,
            text=text,
            alt=str(node.get("/Alt", "")),
            lang=str(node.get("/Lang", "")),
            attributes=repr(node.get("/A", "")),
        )
        self.tags.insert(place, tag)
        return text

    def _marked(self, page: int | None, mcid: int, lang: str) -> str:
        if page is None:
            raise ValueError("marked text that is on no page")
        text = str(self.document.content(page).mcid_text.get((None, mcid), ""))
        self.stretches.append((self.marked_languages[page].get(mcid, lang), text))
        return text


def _marked_languages(page: Any) -> dict[int, str]:
    """The languages that stand on the text itself, by its mark."""
    found = {}
    for instruction in pikepdf.parse_content_stream(page):
        if str(instruction.operator) == "BDC":
            properties = instruction.operands[1]
            if "/MCID" in properties and "/Lang" in properties:
                found[int(properties.MCID)] = str(properties.Lang)
    return found


def letters_of(texts: Iterable[str]) -> str:
    """The letters of some texts in their order, without spaces, breaks and unseen marks.

    Letters of Arabic stand in a page from left to right, and a reader of PDF turns them. Here each
    stretch of them is sorted, which tells that they are all there.
    """
    joined = "".join("".join(as_printed(text).translate(_UNSEEN).split()) for text in texts)
    return _ARABIC.sub(lambda found: "".join(sorted(found[0])), joined)


def read_aloud(tags: list[Tag]) -> str:
    """The letters of a whole document in the order of its tags, without the numbers of lists."""
    return letters_of(tag.text for tag in tags if _is_leaf(tag))


def elements_read(tags: list[Tag]) -> list[str]:
    """The letters of each paragraph, heading, cell and item, in the order of the tags."""
    return [letters_of([tag.text]) for tag in tags if _is_leaf(tag)]


def _is_leaf(tag: Tag) -> bool:
    if tag.name == "Lbl":
        return not _NUMBER.fullmatch(tag.text)
    return tag.name in _LEAVES and bool(tag.text)


def written(paper: Paper) -> str:
    """The letters that a paper is to have."""
    return letters_of(words_of(paper))


def shown(pdf: bytes) -> list[pymupdf.Page]:
    """The pages, to ask what stands where."""
    return list(pymupdf.open(stream=pdf, filetype="pdf"))
