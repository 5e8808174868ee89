"""The office on a server of its own, and what is in it; both are gone afterwards."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.core.handlers.wsgi import WSGIHandler
from django.core.management import call_command
from django.test.testcases import LiveServerThread


@contextmanager
def serving() -> Iterator[str]:
    """Serve what is in the database; gives the address."""
    server = LiveServerThread("127.0.0.1", _by_whitenoise)
    server.daemon = True
    server.start()
    server.is_ready.wait()
    if server.error:
        raise server.error
    try:
        yield f"http://127.0.0.1:{server.port}"
    finally:
        server.terminate()


@contextmanager
def thrown_away() -> Iterator[None]:
    """What is put into the database is gone afterwards, though it fails half-way."""
    try:
        yield
    finally:
        call_command("flush", interactive=False, verbosity=0)


def _by_whitenoise(application: WSGIHandler) -> WSGIHandler:
    """Files are served by the office itself, as in production."""
    return application
