"""How often the database is asked, by a page or by anything else."""

from collections.abc import Callable

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext


def questions(browser: Client, url: str) -> list[str]:
    """What a page asks of the database when it is shown."""
    with CaptureQueriesContext(connection) as asked:
        answer = browser.get(url)
    assert answer.status_code == 200, (url, answer.status_code)
    return [one["sql"] for one in asked.captured_queries]


def asked_by(does: Callable[[], object]) -> int:
    """How often something asks the database."""
    with CaptureQueriesContext(connection) as asked:
        does()
    return len(asked)


def asked_more(
    browser: Client, url: str, *, few: Callable[[], object], many: Callable[[], object]
) -> list[str]:
    """What a page asks when `many` has made more rows, beyond what it asked after `few`."""
    few()
    browser.get(url)  # What is read once for all pages is read by now.
    before = questions(browser, url)
    many()
    after = questions(browser, url)
    if len(after) == len(before):
        return []
    return [one for one in after if one not in before] or ["fewer are asked"]
