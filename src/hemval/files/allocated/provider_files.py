"""One list for each provider, and the orders by hand for those whom no list may name."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

from hemval.core.facts.providers import Provider
from hemval.core.placement.provider_lists import STARTS, Move, ProviderLine
from hemval.files.allocated.cells import ADDRESS, Cells, Row, address, person
from hemval.files.allocated.file_names import file_names
from hemval.texts.language_names import language_name

PROVIDERS = "providers"
LINE = (
    *("move", "day", "client", "given_name", "family_name", *ADDRESS, "phone", "language"),
    *("interpreter", "bundle_name", "services", "minutes_per_month", "note"),
)
BY_HAND = (
    *("provider", "provider_name", "provider_phone", "move", "day", "first_message"),
    *("second_message", "address_apart", "client", "bundle"),
)
_NO_ADDRESS = ("",) * (len(ADDRESS) + 3)
_ORDER = {move: number for number, move in enumerate(Move)}
_NEUTRAL_AFTER = _ORDER[Move.COMES_UNTIL]
_BETWEEN = ", "


def write_provider_lists(
    folder: Path,
    lines: Iterable[ProviderLine],
    coming_unnamed: Mapping[str, int],
    providers: Iterable[Provider],
    cells: Cells,
) -> dict[str, int]:
    """Write a list for each provider, and give the rows of each file.

    `lines` are of people who may be named in a list. `coming_unnamed`: how many protected people
    come to each provider; of those who stay or leave nothing stands here, for who they are would
    then be told to everybody who knows that the provider has one.
    """
    (folder / PROVIDERS).mkdir()
    by_provider: dict[str, list[ProviderLine]] = {one.id: [] for one in providers}
    for line in lines:
        by_provider.setdefault(line.provider, []).append(line)
    for id in coming_unnamed:
        by_provider.setdefault(id, [])
    names = file_names(sorted(by_provider), ".csv")
    written = {}
    for id, name in names.items():
        rows = _rows(by_provider[id], coming_unnamed.get(id, 0), cells)
        written[f"{PROVIDERS}/{name}"] = cells.csv(folder / PROVIDERS / name, LINE, rows)
    return written


def by_hand_rows(
    lines: Iterable[ProviderLine], providers: Iterable[Provider], cells: Cells
) -> Iterator[Row]:
    """What named staff tell providers by hand of protected people; of those who stay, nothing.

    The first message tells that somebody comes and nothing more; the second is sent when the
    provider has answered. The address stands in neither, and is given apart.
    """
    phones = {one.id: one.phone for one in providers}
    told = (line for line in lines if line.move is not Move.STAYS and line.day is not None)
    for line in sorted(told, key=_in_order):
        client = cells.people[line.placement.client].client
        day = line.day or cells.effect
        starts = line.move in STARTS
        yield (
            line.provider,
            cells.provider(line.provider),
            phones.get(line.provider, ""),
            cells.sentences.move(line.move),
            cells.day(day),
            cells.sentences.first_message(line.move, day),
            _second_message(line, day, cells),
            _BETWEEN.join(filter(None, address(client.address))) if starts else "",
            client.id,
            line.placement.bundle,
        )


def _second_message(line: ProviderLine, day: date, cells: Cells) -> str:
    invitation = cells.people[line.placement.client]
    client = invitation.client
    name = f"{client.given_name} {client.family_name}".strip() or client.id
    bundle = cells.bundle(line.placement.bundle)
    if line.move is Move.LEAVES:
        return cells.sentences.second_message_to_the_left(name=name, bundle=bundle, day=day)
    return cells.sentences.second_message(
        name=name,
        phone=client.phone,
        bundle=bundle,
        services=cells.services(line.granted),
        language=language_name(invitation.language, cells.words.language),
        interpreter=client.interpreter,
    )


def _rows(lines: Sequence[ProviderLine], unnamed: int, cells: Cells) -> Iterator[Row]:
    ordered = sorted(lines, key=_in_order)
    before = [line for line in ordered if _ORDER[line.move] <= _NEUTRAL_AFTER]
    yield from (_row(line, cells) for line in before)
    for _ in range(unnamed):
        yield _neutral(cells)
    yield from (_row(line, cells) for line in ordered[len(before) :])


def _in_order(line: ProviderLine) -> tuple[int, str, str, str, str]:
    day = line.day.isoformat() if line.day else ""
    placement = line.placement
    return _ORDER[line.move], line.provider, day, placement.client, placement.bundle


def _row(line: ProviderLine, cells: Cells) -> Row:
    invitation = cells.people[line.placement.client]
    client = invitation.client
    starts = line.move in STARTS
    home = _NO_ADDRESS
    if starts:
        language = language_name(invitation.language, cells.words.language)
        home = (*address(client.address), client.phone, language, client.interpreter)
    leaves = line.move is Move.LEAVES
    return (
        cells.sentences.move(line.move),
        cells.day(line.day),
        *person(client),
        *home,
        cells.bundle(line.placement.bundle),
        "" if leaves else cells.services(line.granted),
        "" if leaves else str(line.granted.minutes),
        cells.sentences.note(line.move, cells.day(line.last)),
    )


def _neutral(cells: Cells) -> Row:
    """The one line that says no more than that somebody comes."""
    comes = (cells.sentences.move(Move.COMES), cells.day(cells.effect))
    empty = ("",) * (len(LINE) - len(comes) - 1)
    return (*comes, *empty, cells.sentences.protected_comes())
