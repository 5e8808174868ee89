"""Whose file has stood its time, and whose stands for longer."""

from datetime import date

import pytest

from hemval.core.people.disposal import ClosedFile, Standing, StandsFor, stands_for

SAMPLE = Standing(years=5, sample_days=frozenset({5, 15, 25}))
ALL = Standing(years=5)


def file(
    born: date | None = date(1940, 3, 7), *, has_help: bool = False, is_held: bool = False
) -> ClosedFile:
    return ClosedFile(born=born, has_help=has_help, is_held=is_held)


@pytest.mark.parametrize(
    ("closed", "standing", "why"),
    [
        pytest.param(file(), SAMPLE, None, id="destroyed"),
        pytest.param(file(date(1940, 3, 15)), SAMPLE, StandsFor.SAMPLE, id="of the sample"),
        pytest.param(file(date(1940, 3, 15)), ALL, None, id="nobody is kept without a sample"),
        pytest.param(file(None), SAMPLE, StandsFor.BIRTH_UNKNOWN, id="may be of the sample"),
        pytest.param(file(None), ALL, None, id="her birth is of no matter"),
        pytest.param(file(is_held=True), SAMPLE, StandsFor.HELD, id="held back"),
        pytest.param(file(has_help=True, is_held=True), ALL, StandsFor.HAS_HELP, id="has help"),
    ],
)
def test_a_file_stands_as_long_as_something_speaks_for_it(closed, standing, why):
    assert stands_for(closed, standing) == why
