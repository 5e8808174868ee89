"""One list for each provider, and the orders by hand for those whom no list may name."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from hemval.core.facts.providers import Provider
from hemval.core.placement.provider_lists import STARTS, Move
from hemval.core.placement.working_lists import ToProvider, WorkingLists
from hemval.files.allocated.cells import ADDRESS, Cells, Row, address
from hemval.files.allocated.file_names import file_names
from hemval.texts.language_names import language_name

PROVIDERS = "providers"
LINE = (
    *("move", "day", "client", "given_name", "family_name", *ADDRESS, "phone", "language"),
    *("interpreter", "bundle_name", "services", "minutes_per_month", "note"),
)
BY_HAND = (
    *("provider", "provider_name", "provider_phone", "move", "day", "first_message"),
    *("second_message", "client", "bundle"),
)
ADDRESSES = ("provider", "provider_name", "client", "address_apart")
_NO_ADDRESS = ("",) * (len(ADDRESS) + 3)
_BETWEEN = ", "


def write_provider_lists(folder: Path, lists: WorkingLists, cells: Cells) -> dict[str, int]:
    """Write a list for each provider, and give the rows of each file."""
    (folder / PROVIDERS).mkdir()
    names, by_provider = list_names(lists.providers), lists.by_provider()
    written = {}
    for id, name in names.items():
        rows = (_row(one, cells) for one in by_provider[id])
        written[name] = cells.csv(folder / name, LINE, rows)
    return written


def list_names(providers: Iterable[str]) -> Mapping[str, str]:
    """Where each provider's list lies within a round's folder, by provider."""
    names = file_names(sorted(providers), ".csv")
    return {id: f"{PROVIDERS}/{name}" for id, name in names.items()}


def by_hand_rows(
    rows: Iterable[ToProvider], providers: Iterable[Provider], cells: Cells
) -> Iterator[Row]:
    """What named staff tell providers by hand of protected people; of those who stay, nothing.

    First the provider is warned that somebody comes, and of nothing more; the first message is sent
    when it has answered. The address stands in neither, and in another list.
    """
    phones = {one.id: one.phone for one in providers}
    for row in rows:
        yield (
            row.provider,
            cells.provider(row.provider),
            phones.get(row.provider, ""),
            cells.sentences.move(row.move),
            cells.day(row.day),
            cells.sentences.first_message(row.move, row.day or cells.effect),
            _message_with_name(row, cells),
            row.client,
            row.bundle,
        )


def address_rows(rows: Iterable[ToProvider], cells: Cells) -> Iterator[Row]:
    """Where those live who begin with a provider, by provider and id, without what they are called.

    The name and the address stand in no list together: neither may be in one message.
    """
    told = {
        (row.provider, row.client, _BETWEEN.join(filter(None, address(row.address))))
        for row in rows
        if row.move in STARTS
    }
    for provider, client, lives in sorted(told):
        yield provider, cells.provider(provider), client, lives


def _message_with_name(row: ToProvider, cells: Cells) -> str:
    name, bundle = row.name or row.client, cells.bundle(row.bundle)
    if row.move is Move.LEAVES:
        return cells.sentences.second_message_to_the_left(
            name=name, bundle=bundle, day=row.day or cells.effect
        )
    return cells.sentences.second_message(
        name=name,
        phone=row.phone,
        bundle=bundle,
        services=cells.services(row.services),
        language=language_name(row.language, cells.words.language),
        interpreter=row.interpreter,
    )


def _row(row: ToProvider, cells: Cells) -> Row:
    if not row.client:
        return _neutral(row, cells)
    home = _NO_ADDRESS
    if row.move in STARTS:
        language = language_name(row.language, cells.words.language)
        home = (*address(row.address), row.phone, language, row.interpreter)
    return (
        cells.sentences.move(row.move),
        cells.day(row.day),
        *(row.client, row.given_name, row.family_name),
        *home,
        cells.bundle(row.bundle),
        cells.services(row.services),
        "" if row.minutes is None else str(row.minutes),
        cells.sentences.note(row.move, cells.day(row.last)),
    )


def _neutral(row: ToProvider, cells: Cells) -> Row:
    """The one line that says no more than that somebody comes."""
    comes = (cells.sentences.move(row.move), cells.day(row.day))
    empty = ("",) * (len(LINE) - len(comes) - 1)
    return (*comes, *empty, cells.sentences.protected_comes())
