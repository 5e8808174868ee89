"""Rounds with soiled lists, and what of a protected person may stand nowhere."""

import csv
import re
from io import StringIO

OF_HERS = re.compile(r"(?:Xhemlig|Xgömd|Xdold|Xort)\w*")
PERSONAL_NUMBER = re.compile(r"(?<!\w)(?:18|19|20)\d{6}[-+ ]?(?:\d{4}|[A-Z]\d{3})(?!\w)")


def read(path):
    """The rows of a list, as they are written."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, delimiter=";"))


def as_line(cells):
    """Cells as one row of a list."""
    out = StringIO()
    csv.writer(out, delimiter=";", lineterminator="").writerow(cells)
    return out.getvalue()
