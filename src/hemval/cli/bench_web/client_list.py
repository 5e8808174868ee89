"""A list of all clients as it comes a month later: most of it as before, and some of it news."""

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


def write_client_list(place: Place, to: Path, *, weeks: int, died: date) -> None:
    """Write the clients of a place's office: some have another phone, and some have died."""
    made = made_up(place, weeks)
    cells = CellWriter(place.seed, words(_LANGUAGE))
    clients = (client for chapter in made.chapters() for client in chapter.clients)
    with csv_out(to) as out:
        out(cells.headings(_LIST))
        for client in _by_now(clients, died):
            out(cells.client(client))


def _by_now(clients: Iterator[Client], died: date) -> Iterator[Client]:
    for number, client in enumerate(clients, start=1):
        if number % _DIED_EVERY == 0 and not (client.died or client.moved_out):
            yield replace(client, died=died)
        elif number % _NEW_PHONE_EVERY == 0:
            yield replace(client, phone=_NEW_PHONE)
        else:
            yield client
