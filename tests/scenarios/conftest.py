"""The shipped systems, read once each."""

from collections.abc import Callable
from functools import cache

import pytest

from hemval.core.system.system import System
from hemval.files.system_file import ReadSystem, load_system

read = cache(load_system)


@pytest.fixture
def shipped() -> Callable[[str], ReadSystem]:
    """Reads a shipped system by its name."""
    return read


@pytest.fixture
def sundsvall() -> System:
    """Fritt val hemtjänst, 2012."""
    return read("sundsvall").system


@pytest.fixture
def soderhamn() -> System:
    """Kundval i hemtjänsten, with care from 2018."""
    return read("soderhamn").system


@pytest.fixture
def norrkoping() -> System:
    """Eget val inom hemtjänsten, from 2018."""
    return read("norrkoping").system


@pytest.fixture
def botkyrka() -> System:
    """Ökad valmöjlighet inom hemtjänsten, from 2021."""
    return read("botkyrka").system


@pytest.fixture
def norberg() -> System:
    """Home care by the municipality alone."""
    return read("norberg").system
