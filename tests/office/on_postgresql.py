"""Runs a command with a PostgreSQL of its own, which is gone when the command ends.

    python -m tests.office.on_postgresql pytest tests/apps

The command finds its address in HEMVAL_TEST_DATABASE. Where PostgreSQL is not installed this says
so and runs nothing; with HEMVAL_TEST_POSTGRESQL=required that is a failure.
"""

import contextlib
import os
import pwd
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

ACCOUNT = "postgres"
"""Whom the server runs as when root starts it, which PostgreSQL itself refuses to be."""
QUICK = ("fsync=off", "synchronous_commit=off", "full_page_writes=off")
NOT_INSTALLED = (
    "PostgreSQL is not installed here, so nothing was tried on it. "
    "On Debian: apt-get install postgresql"
)
FAILED = 2


def binaries() -> Path | None:
    """The folder of the newest server on this machine."""
    on_path = shutil.which("initdb")
    if on_path:
        return Path(on_path).resolve().parent
    found = Path("/usr/lib/postgresql").glob("*/bin/initdb")
    newest = max(found, key=lambda one: int(one.parent.parent.name), default=None)
    return newest.parent if newest else None


@contextlib.contextmanager
def server(programs: Path) -> Iterator[str]:
    """A server with an empty database; gives its address."""
    folder = Path(tempfile.mkdtemp(prefix="hemval-pg-"))
    port = free_port()
    try:
        if os.geteuid() == 0:
            account = pwd.getpwnam(ACCOUNT)
            os.chown(folder, account.pw_uid, account.pw_gid)
        where = folder / "cluster"
        # The collation of the server must not matter: the office orders names by itself.
        _run(programs / "initdb", "-D", where, "-U", ACCOUNT, "-A", "trust", "-E", "UTF8", "-N",
             "--locale=C.UTF-8")  # fmt: skip
        told = " ".join(f"-c {one}" for one in (*QUICK, f"unix_socket_directories={folder}"))
        listening = f"-p {port} -c listen_addresses=127.0.0.1 -c max_connections=200 {told}"
        _run(programs / "pg_ctl", "-D", where, "-w", "-o", listening, "-l", folder / "log", "start")
        try:
            yield f"postgresql://{ACCOUNT}@127.0.0.1:{port}/{ACCOUNT}"
        finally:
            _run(programs / "pg_ctl", "-D", where, "-w", "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _run(program: Path, *words: str | Path) -> None:
    command = [str(program), *map(str, words)]
    if os.geteuid() == 0:
        command = ["runuser", "-u", ACCOUNT, "--", *command]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd="/")


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def main(command: Sequence[str]) -> int:
    """Run the command with a server, and end as it does."""
    programs = binaries()
    if programs is None:
        sys.stderr.write(f"{NOT_INSTALLED}\n")
        return FAILED if os.environ.get("HEMVAL_TEST_POSTGRESQL") == "required" else 0
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(FAILED))  # The server ends with this, too.
    with server(programs) as address:
        told = {**os.environ, "HEMVAL_TEST_DATABASE": address}
        return subprocess.run(command, env=told).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
