"""How often a page asks the database: as often for many rows as for few."""

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


def asks_as_often(
    browser: Client, url: str, *, few: Callable[[], object], many: Callable[[], object]
) -> None:
    """Show a page after `few` has made some rows, and again after `many` has made more."""
    few()
    browser.get(url)  # What is read once for all pages is read by now.
    before = questions(browser, url)
    many()
    after = questions(browser, url)
    assert len(after) == len(before), (url, [one for one in after if one not in before])
