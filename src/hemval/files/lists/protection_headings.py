"""Headings about protection: one that is missing or misspelt would unprotect everybody.

So the list of clients must have both columns, even if empty, unless the municipality says that it
has no such columns; and a heading that seems to be about protection is never passed over.
"""

import unicodedata
from collections.abc import Iterator, Sequence

from hemval.core.fault import Fault
from hemval.files.lists.columns import PROTECTION_COLUMNS
from hemval.files.lists.headings import MatchedHeadings, UnknownHeading, both_names
from hemval.files.lists.quoting import quotable_heading
from hemval.files.lists.settings import ListSettings
from hemval.files.lists.values import word_key

_MARKED, _REGISTERED = PROTECTION_COLUMNS
_STEMS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("sekr", (_MARKED,)),
    ("hemlig", (_MARKED,)),
    ("sparr", (_MARKED,)),
    ("confid", (_MARKED,)),
    ("secre", (_MARKED,)),
    ("folkbok", (_REGISTERED,)),
    ("kvarskr", (_REGISTERED,)),
    ("registr", (_REGISTERED,)),
    ("skydd", PROTECTION_COLUMNS),
    ("skyd", PROTECTION_COLUMNS),
    ("protect", PROTECTION_COLUMNS),
)
"""How words about protection begin, without dots and rings, and the columns they may mean."""
_ABOUT_PROTECTION_ALONE = frozenset({"folkbok", "registr"})
"""These are about protection only beside a word that is."""
_SEES_PEOPLE = frozenset({"clients", "representatives", "services", "choices"})


def protection_faults(
    list_id: str, headings: MatchedHeadings, settings: ListSettings
) -> Iterator[Fault]:
    """What is wrong with the columns about protection of one list."""
    if list_id == "clients" and not settings.no_protection_columns:
        for column in PROTECTION_COLUMNS:
            if column not in headings.places:
                facts = {"column": both_names(list_id, column)}
                yield Fault(code="list-protection-missing", facts=facts)
    for unknown in headings.unknown:
        if meant := columns_meant(list_id, unknown):
            facts = {"heading": quotable_heading(unknown.text)}
            if list_id == "clients":
                facts["nearest"] = " / ".join(both_names(list_id, name) for name in meant)
                yield Fault(code="list-protection-misspelt", facts=facts)
            else:
                yield Fault(code="list-protection-elsewhere", facts=facts)


def columns_meant(list_id: str, unknown: UnknownHeading) -> Sequence[str]:
    """The columns of protection that an unknown heading may mean; none when it is about others."""
    if list_id not in _SEES_PEOPLE:
        return ()
    if unknown.nearest in PROTECTION_COLUMNS:
        return (unknown.nearest,)
    letters = _plain(unknown.text)
    stems = [stem for stem, _ in _STEMS if stem in letters]
    if not set(stems) - _ABOUT_PROTECTION_ALONE:
        return ()
    return next(columns for stem, columns in _STEMS if stem == stems[0])


def _plain(text: str) -> str:
    """Small letters without dots, rings and accents, and nothing else."""
    apart = unicodedata.normalize("NFKD", text)
    return word_key("".join(sign for sign in apart if not unicodedata.combining(sign)))
