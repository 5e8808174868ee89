"""The office as tests run it: keys that open nothing, and a database that is thrown away.

With HEMVAL_TEST_DATABASE it runs on that one (PostgreSQL) instead of SQLite in memory.
"""

import os
import tempfile

os.environ.update(
    HEMVAL_MODE="test",
    HEMVAL_SECRET_KEY="only-tests-are-signed-with-this-key-and-nothing-else",  # noqa: S106
    HEMVAL_DATABASE=os.environ.get("HEMVAL_TEST_DATABASE", "sqlite:///:memory:"),
    HEMVAL_NUMBER_KEYS="test:" + "01" * 32,
    HEMVAL_SEARCH_KEY="02" * 32,
    HEMVAL_STORE=tempfile.mkdtemp(prefix="hemval-test-"),
)

from hemval.web.settings import *  # noqa: E402,F403
