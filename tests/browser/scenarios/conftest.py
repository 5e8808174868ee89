"""Each scenario has a municipality of its own, which its module names."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager

import pytest
from playwright.sync_api import Browser
from tests.browser.scenarios.colleague import Colleague
from tests.browser.scenarios.town import Town

Makes = Callable[[], AbstractContextManager[Town]]
SignsIn = Callable[[str], Colleague]


@pytest.fixture(scope="module")
def town(request: pytest.FixtureRequest, django_db_setup, django_db_blocker) -> Iterator[Town]:
    """The municipality of the module (`IN`), in an office of its own."""
    makes: Makes = request.module.IN
    with django_db_blocker.unblock(), makes() as made:
        yield made


@pytest.fixture
def signs_in(browser: Browser, town: Town) -> Iterator[SignsIn]:
    """Lets somebody sit down at a screen of her own; all of them go home afterwards."""
    there: list[Colleague] = []

    def sit_down(name: str) -> Colleague:
        there.append(Colleague(browser, town, name))
        return there[-1]

    yield sit_down
    for one in there:
        one.page.context.close()
