"""Lists of clients as they are sent in: the first one of all, and one of a month later."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from hemval.cli.bench_web.lists import made_up
from hemval.cli.bench_web.place import Place
from hemval.core.facts.clients import Client
from hemval.synthetic.cells import CellWriter
from hemval.synthetic.list_out import csv_out
from hemval.texts.words import words

_LANGUAGE = "sv"
_LIST = "clients"
_NEW_PHONE_EVERY, _DIED_EVERY = 20, 100
_NEW_PHONE = "08-123 456 78"


def write_first_list(place: Place, to: Path, weeks: int) -> None:
    """Write the clients of a place's office as they are."""
    _write(place, to, _clients(place, weeks))


def write_later_list(place: Place, to: Path, weeks: int, died: date) -> None:
    """Write them as a month later: some have another phone, and some have died."""
    _write(place, to, _by_now(_clients(place, weeks), died))


def _clients(place: Place, weeks: int) -> Iterator[Client]:
    return (client for chapter in made_up(place, weeks).chapters() for client in chapter.clients)


def _write(place: Place, to: Path, clients: Iterator[Client]) -> None:
    cells = CellWriter(place.seed, words(_LANGUAGE))
    with csv_out(to) as out:
        out(cells.headings(_LIST))
        for client in clients:
            out(cells.client(client))


def _by_now(clients: Iterator[Client], died: date) -> Iterator[Client]:
    for number, client in enumerate(clients, start=1):
        if number % _DIED_EVERY == 0 and not (client.died or client.moved_out):
            yield replace(client, died=died)
        elif number % _NEW_PHONE_EVERY == 0:
            yield replace(client, phone=_NEW_PHONE)
        else:
            yield client
