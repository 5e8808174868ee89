"""One municipality for all stories, with those in it whom they tell of."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser
from tests.browser.scenarios.conftest import signs_in, town
from tests.browser.scenarios.town import Town
from tests.browser.stories.citizen import Citizen

__all__ = ["signs_in", "town"]
AtHome = Callable[..., Citizen]


@pytest.fixture
def at_home(browser: Browser, town: Town) -> Iterator[AtHome]:
    """Lets somebody take her phone or computer; all of them are put away afterwards."""
    there: list[Citizen] = []

    def begin(*, on_a_phone: bool = False) -> Citizen:
        there.append(Citizen(browser, town, on_a_phone=on_a_phone))
        return there[-1]

    yield begin
    for one in there:
        one.page.context.close()
