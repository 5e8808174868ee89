"""Reads a PDF as its readers do: by its tags, aloud, and by where each word stands on the page."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pymupdf
import pikepdf
from outloud.model import Document

from hemval.letters.paper import Paper, words_of
from hemval.letters.typeset.characters import as_printed

MM = 72 / 25.4
"""Points in a millimetre."""
_UNSEEN = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u200e\u200f\u2066\u2067\u2068\u2069\u00ad"))
_HYPHENATED = "\u2010-"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """One element of the structure tree, with all the text within it."""

    name: str
    depth: int
    text: str
    alt: str
    lang: str
    attributes: str


def tags_of(pdf: bytes, folder: Path) -> list[Tag]:
    """The structure tree, in the order that it is read."""
    path = folder / "read.pdf"
    path.write_bytes(pdf)
    document = Document(str(path))
    pages = {page.obj.objgen: number for number, page in enumerate(document.pdf.pages)}
    reader = _Reader(document, pages)
    found = list(reader.read(document.pdf.Root.StructTreeRoot.K, 0, None))
    document.close()
    return found


class _Reader:
    """Walks the tree with the text of each marked sequence at hand."""

    def __init__(self, document: Any, pages: dict[tuple[int, int], int]) -> None:
        self.document = document
        self.pages = pages

    def read(self, node: Any, depth: int, page: int | None) -> Iterator[Tag]:
        if isinstance(node, pikepdf.Array):
            for child in node:
                yield from self.read(child, depth, page)
        elif isinstance(node, pikepdf.Dictionary) and "/S" in node:
            page = self._page(node, page)
            yield Tag(
                name=str(node.S)[1:],
                depth=depth,
                text=self._text(node.get("/K"), page),
                alt=str(node.get("/Alt", "")),
                lang=str(node.get("/Lang", "")),
                attributes=repr(node.get("/A", "")),
            )
            yield from self.read(node.get("/K"), depth + 1, page)

    def _page(self, node: Any, page: int | None) -> int | None:
        return self.pages[node.Pg.objgen] if "/Pg" in node else page

    def _text(self, node: Any, page: int | None) -> str:
        if isinstance(node, pikepdf.Array):
            return "".join(self._text(child, page) for child in node)
        if isinstance(node, pikepdf.Dictionary):
            page = self._page(node, page)
            if "/MCID" in node:
                return self._marked(page, int(node.MCID))
            return self._text(node.get("/K"), page)
        return "" if node is None else self._marked(page, int(node))

    def _marked(self, page: int | None, mcid: int) -> str:
        return str(self.document.content(page).mcid_text.get((None, mcid), ""))


def letters_of(texts: Iterator[str] | list[str]) -> str:
    """What is left when spaces, breaks and unseen marks are taken out: the letters in their order."""
    return "".join("".join(as_printed(text).translate(_UNSEEN).split()) for text in texts)


def read_aloud(tags: list[Tag]) -> str:
    """The letters of a whole document, in the order of its tags."""
    return letters_of([tag.text for tag in tags if tag.depth == 0])


def written(paper: Paper) -> str:
    """The letters that a paper is to have."""
    return letters_of(words_of(paper))


def shown(pdf: bytes) -> list[pymupdf.Page]:
    """The pages, to ask what stands where."""
    return list(pymupdf.open(stream=pdf, filetype="pdf"))
