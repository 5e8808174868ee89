"""A row that is held is held without its key, so that others may store rows that tell of it.

PostgreSQL looks for the row that another tells of when the other is committed, at the end of all:
whoever holds the end of the log by then would wait for whoever holds the row and waits for the log.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.house_rules.tree import SOURCE, modules

_WITH_ITS_KEY = {
    "apps/audit/services.py": "the end of the log, which nothing tells of",
    "apps/disposal/services.py": "people who are taken away",
    "cli/bench_web/long_work.py": "the end of the log, which nothing tells of",
}


def held_with_their_key(root: Path) -> Iterator[str]:
    """Each place that holds rows with their key."""
    for module in modules(root):
        for node in module.nodes:
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                words = {word.arg for word in node.keywords}
                if node.func.attr == "select_for_update" and "no_key" not in words:
                    yield f"{module.name}:{node.lineno}"


def test_rows_are_held_without_their_key():
    found = {one.rpartition(":")[0] for one in held_with_their_key(SOURCE)}
    assert found == set(_WITH_ITS_KEY)


def test_a_row_held_with_its_key_is_found(plant):
    root = plant({"a.py": "x.select_for_update(of=('self',))\nx.select_for_update(no_key=True)\n"})
    assert list(held_with_their_key(root)) == ["a.py:1"]
