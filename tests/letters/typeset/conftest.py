"""One press for all tests of typesetting, as it is kept in use."""

import pytest

from hemval.letters.typeset.press import Press


@pytest.fixture(scope="session")
def press() -> Press:
    return Press()
