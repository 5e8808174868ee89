"""How gunicorn runs the office: the same in a container as on a table."""

import gc

from hemval import clock
from hemval.core.dates.workdays import closed_because
from hemval.texts.languages import CITIZEN_LANGUAGES
from hemval.texts.words import words
from hemval.web.held_open import hold_open
from hemval.web.logs import logging_settings

wsgi_app = "hemval.web.wsgi:application"
preload_app = True
"""The counts of requests lie in memory that is shared by the processes that are forked after it."""
worker_class = "gthread"
graceful_timeout = 30
timeout = 60
keepalive = 5
umask = 0o077
logconfig_dict = logging_settings("INFO")
"""The office writes a line for each request itself, without its address; gunicorn writes none."""
_CIRCLES_EVERY = (20_000, 20, 20)
"""So many new values, and so many looks at younger ones, before older ones are looked through."""


def on_starting(_server: object) -> None:
    """Read every sentence and the year's holidays before anybody is let in, once for all."""
    for language in CITIZEN_LANGUAGES:
        words(language).read_all()
    closed_because(clock.today())


def when_ready(_server: object) -> None:
    """Let Python leave all that is loaded alone.

    What is loaded before the processes part is held once by them all, as long as nobody touches it.
    Python's search for values that hold each other in circles touches everything, and made every
    tenth page a tenth of a second late.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(*_CIRCLES_EVERY)


def post_worker_init(_worker: object) -> None:
    """Hold the database open from the first request to the last; raises DatabaseError."""
    hold_open()
