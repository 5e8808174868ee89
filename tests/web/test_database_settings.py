"""How the database is asked to work, by what it says itself."""

import pytest
from django.db import connection

_ON_POSTGRESQL = {
    "jit": "off",
    "max_parallel_workers_per_gather": "0",
    "random_page_cost": "1.1",
}
_ON_SQLITE = {"journal_mode": "wal", "temp_store": 2, "cache_size": -20_000}


def shown(question: str) -> object:
    with connection.cursor() as cursor:
        cursor.execute(question)
        return cursor.fetchone()[0]


@pytest.mark.django_db
def test_the_database_works_as_the_office_asks_it_to():
    if connection.vendor == "postgresql":
        assert {name: shown(f"SHOW {name}") for name in _ON_POSTGRESQL} == _ON_POSTGRESQL
    else:
        assert {name: shown(f"PRAGMA {name}") for name in _ON_SQLITE} == _ON_SQLITE
