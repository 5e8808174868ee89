"""Doing again what the database has undone, since two waited for each other."""

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

from django.db import OperationalError, connection

from hemval.apps.faults import is_deadlock

Asked = ParamSpec("Asked")
Answer = TypeVar("Answer")


def tried_again(do: Callable[Asked, Answer]) -> Callable[Asked, Answer]:
    """A service that is done once more where the database undid it to let another through.

    What it wrote is gone by then, so that nothing is done twice. Within somebody else's transaction
    the fault is hers: all of that is undone.
    """

    @wraps(do)
    def once_more(*args: Asked.args, **kwargs: Asked.kwargs) -> Answer:
        try:
            return do(*args, **kwargs)
        except OperationalError as fault:
            if connection.in_atomic_block or not is_deadlock(fault):
                raise
        return do(*args, **kwargs)

    return once_more
