"""Checks of a list of who performs what for whom today."""

from collections.abc import Mapping

from hemval.core.facts.performers import Performer
from hemval.core.lists.known import Known
from hemval.core.lists.numbered_rows import NumberedRows
from hemval.core.lists.row_findings import RowFindings, repeated


def performer_key(one: Performer) -> tuple[str, str]:
    """What makes a row another than the next: for whom, and what."""
    return one.client, one.bundle


def check_performers(
    known: Known, decided: Mapping[tuple[str, str], str], performers: NumberedRows[Performer]
) -> RowFindings:
    """Give back rows of nobody or of nothing, two for one bundle, and what was decided otherwise.

    `decided`: who performs today by a round, a change or a person, by client and bundle; empty
    where the help has ended. A list does not undo what was decided: whoever is right, a person
    looks first.
    """
    found = RowFindings("placements")
    for row, other, one in repeated(performers, performer_key):
        found.reject(row, "row-performer-twice", "bundle", client=one.client, other=other)
    for row, one in performers:
        found.check_client(row, one.client, known.clients)
        for name, value, ids, names in (
            ("bundle", one.bundle, known.system.bundles, known.system.bundle_names),
            ("provider", one.provider, known.providers.kept, known.providers.names),
        ):
            if value not in ids:
                found.reject_unknown(
                    row, f"row-unknown-{name}", name, value, names, client=one.client
                )
        if decided.get((one.client, one.bundle), one.provider) != one.provider:
            found.reject(row, "row-decided-otherwise", "provider", client=one.client)
    return found
