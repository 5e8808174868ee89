"""Where the office that is measured stands: its folder, its database, and how it is set up."""

import hashlib
import json
import os
import socket
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hemval.files.whole_folder import write_for_owner

SQLITE = "sqlite"
HOST = "127.0.0.1"
_MADE = "made.json"
_OWNER_ONLY = 0o700
_OURS = ("HEMVAL_", "DJANGO_")


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """One office: what it is made of, and where.

    `server` is `sqlite`, or the address of a PostgreSQL where databases may be made; `copy` names a
    copy of the office that may be changed and thrown away. `is_made_up`: its processes know that
    nobody is real; one in earnest takes no list of people who are made up.
    """

    folder: Path
    server: str
    clients: int
    providers: int
    seed: int
    copy: str = ""
    is_made_up: bool = False

    @property
    def is_sqlite(self) -> bool:
        """Is the database a file?"""
        return self.server == SQLITE

    @property
    def office(self) -> Path:
        """The folder of what is stored beside the database."""
        kind = SQLITE if self.is_sqlite else "postgresql"
        return self.folder / "-".join(filter(None, ("office", kind, self._size, self.copy)))

    @property
    def database_file(self) -> Path:
        """The database, where it is a file."""
        return self.office / "hemval.sqlite3"

    @property
    def database_name(self) -> str:
        """What the database is called on a server."""
        return "_".join(filter(None, ("hemval_bench", self._size.replace("-", "_"), self.copy)))

    @property
    def database(self) -> str:
        """The address of the database."""
        if self.is_sqlite:
            return f"sqlite://{self.database_file.resolve()}"
        return f"{self.server.rpartition('/')[0]}/{self.database_name}"

    @property
    def made(self) -> Mapping[str, Any] | None:
        """What making the office took, where it is made."""
        file = self.office / _MADE
        return json.loads(file.read_text(encoding="utf-8")) if file.exists() else None

    @property
    def environment(self) -> dict[str, str]:
        """How the office is told to run: as in production, with keys that follow from the seed."""
        return {
            **{name: told for name, told in os.environ.items() if not name.startswith(_OURS)},
            "HEMVAL_MODE": "demo" if self.is_made_up else "production",
            "HEMVAL_SECRET_KEY": self._key("secret"),
            "HEMVAL_NUMBER_KEYS": f"bench:{self._key('numbers')}",
            "HEMVAL_SEARCH_KEY": self._key("search"),
            "HEMVAL_LOG_KEYS": f"bench:{self._key('log')}",
            "HEMVAL_DATABASE": self.database,
            "HEMVAL_STORE": str((self.office / "store").resolve()),
            "HEMVAL_HOSTS": HOST,
        }

    def keep_made(self, told: Mapping[str, Any]) -> None:
        """Remember that the office is made, and what that took."""
        (self.office / _MADE).unlink(missing_ok=True)
        write_for_owner(self.office / _MADE, json.dumps(told, indent=2))

    def lay_out(self) -> None:
        """Make the folders."""
        for folder in (self.folder, self.office, self.office / "store"):
            folder.mkdir(mode=_OWNER_ONLY, parents=True, exist_ok=True)

    def words(self) -> list[str]:
        """The place as a process is told of it, which reads it back by `place_of`."""
        return [
            str(self.folder), self.server, str(self.clients), str(self.providers), str(self.seed),
            self.copy,
        ]  # fmt: skip

    def command(self, module: str, *words: str) -> list[str]:
        """The command of a process that works in this office."""
        return [sys.executable, "-m", f"hemval.cli.bench_web.{module}", *self.words(), *words]

    @property
    def _size(self) -> str:
        return f"{self.clients}-{self.providers}-{self.seed}"

    def _key(self, name: str) -> str:
        """A key that guards nothing: everybody in this office is made up."""
        return hashlib.sha256(f"bench:{self.seed}:{name}".encode()).hexdigest()


def free_port() -> int:
    """A port that nobody has."""
    with socket.socket() as one:
        one.bind((HOST, 0))
        return int(one.getsockname()[1])


def place_of(words: Sequence[str]) -> tuple[Place, list[str]]:
    """The place that a process was told of, and what else it was told."""
    folder, server, clients, providers, seed, copy, *others = words
    place = Place(
        folder=Path(folder),
        server=server,
        clients=int(clients),
        providers=int(providers),
        seed=int(seed),
        copy=copy,
    )
    return place, others
