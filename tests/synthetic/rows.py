"""The rows of a list in a folder."""

import csv
from pathlib import Path


def rows_of(path: Path, encoding: str = "utf-8-sig", delimiter: str = ";") -> list[list[str]]:
    """The rows of a list, as they are written."""
    with path.open(encoding=encoding, newline="") as file:
        return list(csv.reader(file, delimiter=delimiter))
