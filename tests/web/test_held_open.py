"""Whatever threads of several processes close, nothing that was committed to SQLite is lost."""

import json
import sqlite3
import subprocess
import sys
from contextlib import closing

from tests.office.own_database import environment_of

PROCESSES = 2


def written_by(count: int, file, store) -> list[dict[str, int]]:
    environment = environment_of(f"sqlite://{file}", store)
    command = [sys.executable, "-m", "tests.web.slow_to_close"]
    running = [
        subprocess.Popen(command, env=environment, stdout=subprocess.PIPE) for _ in range(count)
    ]
    return [json.loads(one.communicate(timeout=60)[0]) for one in running]


def test_nothing_is_lost_or_refused_while_threads_open_and_close_the_database(tmp_path):
    file = tmp_path / "kept.sqlite3"
    with closing(sqlite3.connect(file)) as database:
        database.execute("PRAGMA journal_mode=WAL")
        database.execute("CREATE TABLE kept (number INTEGER PRIMARY KEY, text TEXT)")
    told = written_by(PROCESSES, file, tmp_path)
    with closing(sqlite3.connect(file)) as database:
        (there,) = database.execute("SELECT count(*) FROM kept").fetchone()
        sound = database.execute("PRAGMA integrity_check").fetchall()
    assert [one["refused"] for one in told] == [0] * PROCESSES
    assert there == sum(one["committed"] for one in told) > 0
    assert sound == [("ok",)]
