"""The office as tests run it: keys that open nothing, and a database that is thrown away.

With HEMVAL_TEST_DATABASE it runs on that one (PostgreSQL) instead of SQLite. That is a file, as it
is for those who use it: in memory many could not write at once.
"""

import os
import tempfile

_FOLDER = tempfile.mkdtemp(prefix="hemval-test-")

os.environ.update(
    HEMVAL_MODE="test",
    HEMVAL_SECRET_KEY="only-tests-are-signed-with-this-key-and-nothing-else",  # noqa: S106
    HEMVAL_DATABASE=os.environ.get("HEMVAL_TEST_DATABASE", "sqlite:///:memory:"),
    HEMVAL_NUMBER_KEYS="test:" + "01" * 32,
    HEMVAL_SEARCH_KEY="02" * 32,
    HEMVAL_LOG_KEYS="test:" + "03" * 32,
    HEMVAL_STORE=_FOLDER,
)

from hemval.web.settings import *  # noqa: E402,F403
from hemval.web.settings import DATABASES, STATIC_ROOT  # noqa: E402

STATIC_ROOT.mkdir(exist_ok=True)

if "sqlite" in str(DATABASES["default"]["ENGINE"]):
    DATABASES["default"]["TEST"] = {"NAME": f"{_FOLDER}/office.sqlite3"}
    # Nothing here must stand when the machine loses its power.
    _OPTIONS = DATABASES["default"]["OPTIONS"]
    _OPTIONS["init_command"] = _OPTIONS["init_command"].replace("=FULL", "=OFF")
