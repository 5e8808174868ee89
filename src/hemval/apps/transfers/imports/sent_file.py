"""The file of a list: sealed as soon as it is sent, and open only while it is read."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from hemval.apps import store
from hemval.apps.sealed_numbers import opened_paper, sealed_paper
from hemval.apps.transfers.models import ListKind
from hemval.files.lists.headings import list_name
from hemval.files.lists.quoting import quotable_heading
from hemval.files.tables.open_table import CSV, XLSX, open_table
from hemval.files.tables.table import Table
from hemval.texts.languages import STAFF_LANGUAGES
from hemval.texts.words import words

MOST_BYTES = 100 << 20
"""A list of 250 000 clients takes half of it."""


def seal(data: bytes, sha256: str) -> str:
    """Put a list in the store so that only this installation can read it; give where."""
    return store.put(sealed_paper(data, sent_name(sha256)))


@contextmanager
def unsealed(stored: str, sha256: str, file_name: str) -> Iterator[Path]:
    """A stored list as a file of its own, which is gone afterwards."""
    with laid_out(opened_paper(store.read(stored), sent_name(sha256)), file_name) as path:
        yield path


@contextmanager
def laid_out(data: bytes, file_name: str) -> Iterator[Path]:
    """Bytes as a file in a folder that nobody else may read, which is gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="hemval-list-") as folder:
        path = Path(folder) / file_name
        path.write_bytes(data)
        yield path


def fit_name(file_name: str, kind: ListKind) -> str:
    """A file's name as it may be shown and kept: its own, unless it may tell who somebody is."""
    name = Path(file_name.replace("\\", "/")).name
    suffix = Path(name).suffix.lower()
    stem = quotable_heading(name[: len(name) - len(suffix)]).strip(". ")
    if not stem or "…" in stem or "\0" in stem:
        stem = kind.value
    return stem + (suffix if suffix in (CSV, XLSX) else suffix[:8])


def table_of(path: Path, kind: ListKind) -> Table:
    """Open a list as a table. Raises FaultyFile."""
    names = (list_name(kind.value, words(code)) for code in STAFF_LANGUAGES)
    return open_table(path, sheet_names=(kind.value, *names))


def sent_name(sha256: str) -> str:
    """What a list is sealed under, by its digest as it was sent."""
    return f"list {sha256}"
