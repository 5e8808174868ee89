"""What takes long to make is made once for a module of tests."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import transaction
from pytest_django import DjangoDbBlocker


@contextmanager
def made_once(blocker: DjangoDbBlocker) -> Iterator[None]:
    """What is made within stands for the tests of a module, and is undone after them."""
    with blocker.unblock(), transaction.atomic():
        yield
        transaction.set_rollback(True)
