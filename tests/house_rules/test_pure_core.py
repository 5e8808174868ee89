"""The core knows no clock, no chance, no file and no network; only `clock.py` asks the time."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.house_rules.tree import SOURCE, TESTS, dotted_name, imported_names, modules

ASKS_THE_CLOCK = {
    "datetime.now", "datetime.utcnow", "datetime.today", "date.today",
    "datetime.datetime.now", "datetime.datetime.utcnow", "datetime.datetime.today",
    "datetime.date.today", "time.time", "time.time_ns", "time.localtime", "time.gmtime",
    "time.strftime",
}  # fmt: skip
MEASURES_TIME = {"time.monotonic", "time.perf_counter", "time.process_time", "time.sleep"}
REACHES_OUT = {
    "open", "input", "print", "exec", "eval", "__import__",
    "uuid.uuid1", "uuid.uuid4", "os.urandom", "os.environ", "os.getenv",
}  # fmt: skip
READS_OR_WRITES_A_PATH = {
    "read_text", "read_bytes", "write_text", "write_bytes", "iterdir", "rglob", "mkdir", "unlink",
}  # fmt: skip


def names_used(root: Path) -> Iterator[tuple[str, str, str]]:
    """Package, place and dotted name of everything that is called or read as an attribute."""
    for module in modules(root):
        for node in ast.walk(module.tree):
            if isinstance(node, ast.Attribute):
                name = dotted_name(node) or f"?.{node.attr}"
                yield module.package, f"{module.name}:{node.lineno}", name
            elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                yield module.package, f"{module.name}:{node.lineno}", node.func.id


def questions_to_the_clock(root: Path) -> Iterator[str]:
    """Each place outside `clock.py` that asks what time it is."""
    for package, place, name in names_used(root):
        if name in ASKS_THE_CLOCK and package != "clock":
            yield f"{place} {name}"


def impure_names(root: Path) -> Iterator[str]:
    """Each name in the core that reaches outside its arguments."""
    for package, place, name in names_used(root):
        if package != "core":
            continue
        last = name.rpartition(".")[2]
        if name in MEASURES_TIME | REACHES_OUT or last in READS_OR_WRITES_A_PATH:
            yield f"{place} {name}"


def mocks(root: Path) -> Iterator[str]:
    """Each test of the core that puts something false in the place of something true."""
    for module in modules(root):
        for line, name in imported_names(module):
            if "mock" in name:
                yield f"{module.name}:{line} {name}"
        for node in ast.walk(module.tree):
            if isinstance(node, ast.arg) and node.arg in {"monkeypatch", "mocker"}:
                yield f"{module.name}:{node.lineno} {node.arg}"


def test_only_one_place_asks_what_time_it_is():
    assert list(questions_to_the_clock(SOURCE)) == []


def test_the_core_is_pure():
    assert list(impure_names(SOURCE)) == []


def test_the_core_is_tested_as_it_is():
    assert list(mocks(TESTS / "core")) == []


@pytest.mark.parametrize(
    "text", ["from unittest import mock", "import mock", "def test_a(monkeypatch): ..."]
)
def test_something_false_in_a_test_of_the_core_is_found(plant, text):
    assert len(list(mocks(plant({"test_a.py": text})))) == 1


@pytest.mark.parametrize(
    "line",
    [
        "datetime.now()", "datetime.datetime.now(zone)", "date.today()", "datetime.date.today()",
        "time.time()", "default_factory=date.today",
    ],
)  # fmt: skip
def test_a_question_to_the_clock_is_found(plant, line):
    root = plant({"files/a.py": f"f({line})"})
    assert len(list(questions_to_the_clock(root))) == 1


def test_the_clock_module_may_ask(plant):
    assert list(questions_to_the_clock(plant({"clock.py": "datetime.now(STOCKHOLM)"}))) == []


@pytest.mark.parametrize(
    "line",
    [
        "open('a')", "path.read_text()", "Path('a').write_bytes(b'')", "uuid.uuid4()",
        "time.monotonic()", "os.environ['HOME']", "print('a')",
    ],
)  # fmt: skip
def test_what_reaches_out_of_the_core_is_found(plant, line):
    assert list(impure_names(plant({"core/a.py": line})))


def test_what_reaches_out_elsewhere_is_let_be(plant):
    assert list(impure_names(plant({"files/a.py": "open('a')"}))) == []
