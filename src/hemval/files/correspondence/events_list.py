"""The list of what has happened since a round: calls made, changes agreed, places free."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from hemval.core.correspondence.addressee import Addressee
from hemval.core.correspondence.hers import surely_not_hers
from hemval.core.correspondence.terms import LetterTerms
from hemval.core.facts.events import Event
from hemval.core.facts.rejected import RejectedRow, RowWarning
from hemval.core.lists.events import check_events
from hemval.core.lists.known import Known, ListedIds, SystemIds
from hemval.core.people.protection import Shield
from hemval.files.lists.cell_readers import CellReaders
from hemval.files.lists.events import event_form
from hemval.files.lists.quoting import Sharing
from hemval.files.lists.reading import Progress
from hemval.files.lists.settings import ListSettings
from hemval.files.round_folder import read_one_list


@dataclass(frozen=True, slots=True, kw_only=True)
class EventsRead:
    """The list of events as it was read, in the order of the file.

    `rejected`: why rows could not be taken, by row; none of it tells of a protected person more
    than the row. `rows`: how many there are. `digest`: the SHA-256 of the file.
    """

    events: tuple[Event, ...] = ()
    rejected: tuple[RejectedRow, ...] = ()
    warnings: tuple[RowWarning, ...] = ()
    rows: int = 0
    digest: str = ""


def read_events(
    path: Path,
    settings: ListSettings,
    *,
    people: Iterable[Addressee],
    terms: LetterTerms,
    progress: Progress | None = None,
) -> EventsRead:
    """Read the list of events and hold it against the round: its people, providers and bundles.

    A row that cannot be taken is no error, but stands in `rejected`. Raises FaultyFile when the
    list cannot be read at all, lacks a column, or was changed meanwhile.
    """
    read = read_one_list(path, event_form(CellReaders()), settings, progress)
    named = {one.client for one in read.list.taken.facts}
    hidden: dict[str, bool] = {}
    told: dict[str, Addressee] = {}
    for one in people:
        hidden[one.client] = one.is_protected
        if one.client in named:
            told[one.client] = one
    known = Known(
        system=SystemIds.of(terms.system),
        clients=ListedIds(kept=hidden.keys()),
        providers=ListedIds(kept=frozenset(one.id for one in terms.providers)),
    )
    found = check_events(
        known,
        read.list.taken,
        lambda event: surely_not_hers(event, told[event.client], terms),
    )
    sharing = Sharing(_shield(hidden), hidden.keys())
    rejected = [sharing.fit(one) for one in (*read.list.rejected, *found.rejected)]
    return EventsRead(
        events=tuple(read.list.taken.without(found.rows)),
        rejected=tuple(sorted(rejected, key=lambda one: (one.row, one.column, one.code))),
        warnings=read.warnings,
        rows=read.list.rows,
        digest=read.digest,
    )


def _shield(hidden: Mapping[str, bool]) -> Shield:
    """Who must not be told of: an id that no list has may be a protected person's, misspelt."""
    ids = frozenset(client for client, is_protected in hidden.items() if is_protected)
    return Shield(ids=ids, all_named=not ids)
