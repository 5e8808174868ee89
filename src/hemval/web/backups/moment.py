"""What a backup's database is at the moment when it is written."""

from collections.abc import Mapping
from dataclasses import dataclass

from hemval.apps.audit.noting import Noted


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """Rows by table, where the log ends, and the digests of all files that rows refer to."""

    rows: Mapping[str, int]
    end: Noted
    files: frozenset[str]
