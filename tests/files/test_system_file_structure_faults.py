"""What is wrong with keys and values, each fault on its line.

The line that the fault should name ends in `#!`.
"""

import pytest
from tests.files.finding import Expected, found_in
from tests.files.structure_faults import CASES


@pytest.mark.parametrize("expected", CASES)
def test_what_is_wrong_is_told_with_its_line(expected: Expected) -> None:
    assert found_in(expected.text) == [(expected.code, expected.line)]
