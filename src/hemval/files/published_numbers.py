"""Skatteverket's published test numbers, kept as a file beside this module."""

from functools import cache
from importlib.resources import files

from hemval.core.identity import PersonalNumber


@cache
def published_test_numbers() -> tuple[PersonalNumber, ...]:
    """Personal numbers for tests (Skatteverket, *Testpersonnummer*): real in form, nobody's own."""
    lines = files("hemval.files").joinpath("test_numbers.txt").read_text("utf-8").splitlines()
    return tuple(PersonalNumber.parse(line) for line in lines if line and not line.startswith("#"))
