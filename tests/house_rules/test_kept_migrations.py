"""What a release made its tables by is never rewritten: migrations are only added."""

from collections.abc import Iterator, Mapping

import pytest
from tests.office.kept.release import kept, our_migrations, read


def rewritten(kept_as: Mapping[str, str], now: Mapping[str, str]) -> Iterator[str]:
    """Each migration that is not what it was when it was kept, or is gone."""
    for name, digest in kept_as.items():
        if name not in now:
            yield f"{name} is gone"
        elif now[name] != digest:
            yield f"{name} is rewritten"


def test_the_migrations_of_a_kept_release_are_as_they_were():
    now = our_migrations()
    found = {file.stem: list(rewritten(read(file).migrations, now)) for file in kept()}
    assert found == {file.stem: [] for file in kept()}


def test_every_app_that_has_tables_has_its_migrations_counted():
    assert {"rounds.0001_initial", "audit.0001_initial"} <= our_migrations().keys()


@pytest.mark.parametrize(
    ("now", "complaints"),
    [
        ({"a.0001": "x", "a.0002": "y"}, []),
        ({"a.0001": "z"}, ["a.0001 is rewritten"]),
        ({"a.0002": "y"}, ["a.0001 is gone"]),
    ],
)
def test_a_migration_that_is_rewritten_is_found(now, complaints):
    assert list(rewritten({"a.0001": "x"}, now)) == complaints
