"""Workers as processes, which are killed as a machine that loses its power ends them."""

import os
import signal
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

from django.db import connections

from hemval import clock
from hemval.apps.jobs.models import JobKind
from hemval.apps.jobs.worker import Worker


def fork() -> int:
    """Part in two, neither of which talks with the database over what the other has open."""
    connections.close_all()
    for one in connections.all(initialized_only=True):
        if hasattr(one, "close_pool"):
            one.close_pool()
    return os.fork()


def a_worker(
    name: str,
    kinds: Mapping[JobKind, str],
    hold: timedelta,
    now: Callable[[], datetime] = clock.now,
) -> int:
    """Start a worker as a process; gives its id."""
    pid = fork()
    if not pid:
        Worker(name=name, kinds=kinds, now=now, hold=hold).run()
    return pid


def kill(pid: int) -> None:
    """End it at once."""
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
