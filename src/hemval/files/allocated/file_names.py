"""Ids as file names: no id leads out of the folder, and no two become one file.

Ids come from a municipality's lists and may hold any sign. What a file system may not keep as it is
is written as `%` and two hexadecimal digits, as in a web address. One that is too long, that
differs from another only in upper and lower case, or that Windows keeps for itself has a piece of
its SHA-256 after it.
"""

import hashlib
from collections import Counter
from collections.abc import Iterable
from urllib.parse import quote

_LONGEST = 100
_OF_DIGEST = 8
_KEPT_BY_WINDOWS = frozenset(
    {"con", "prn", "aux", "nul", *(f"{name}{n}" for name in ("com", "lpt") for n in range(10))}
)


def file_names(ids: Iterable[str], ending: str) -> dict[str, str]:
    """A file name for each id.

    >>> file_names(["P01", "a/b", "Å"], ".csv")
    {'P01': 'P01.csv', 'a/b': 'a%2Fb.csv', 'Å': '%C3%85.csv'}
    """
    ids = tuple(ids)
    quoted = {id: _quoted(id) for id in ids}
    taken = Counter(name.casefold() for name in quoted.values())
    return {
        id: f"{_distinct(id, name) if taken[name.casefold()] > 1 else name}{ending}"
        for id, name in quoted.items()
    }


def _quoted(id: str) -> str:
    name = quote(id, safe=" ,()+=@").replace("~", "%7E")
    if name.startswith((".", " ")) or name.endswith((".", " ")):
        name = name.replace(".", "%2E").replace(" ", "%20")
    is_kept = name.partition(".")[0].casefold() in _KEPT_BY_WINDOWS
    return _distinct(id, name[:_LONGEST]) if is_kept or not name or len(name) > _LONGEST else name


def _distinct(id: str, name: str) -> str:
    digest = hashlib.sha256(id.encode("utf-8", "surrogatepass")).hexdigest()
    return f"{name}~{digest[:_OF_DIGEST]}"
