"""Imports run one way.

core <- texts <- files <- letters, synthetic <- apps <- integrations <- web <- cli.
"""

import re
import sys
from collections.abc import Iterator, Sequence, Set
from graphlib import TopologicalSorter
from pathlib import Path

import pytest
from tests.house_rules.tree import ROOT, SOURCE, Module, imported_names, modules

HOUSE = ROOT / "docs" / "utveckling" / "the-house.md"
BELOW = {
    "core": set(),
    "texts": {"core"},
    "files": {"core", "texts", "systems"},
    "letters": {"core", "texts", "files"},
    "synthetic": {"core", "texts", "files"},
    "apps": {"core", "texts", "files", "letters", "chance"},
    "integrations": {"core", "texts", "files", "letters", "synthetic", "apps", "chance"},
    "web": {
        "core", "texts", "files", "letters", "synthetic", "apps", "integrations", "clock", "chance",
    },
    "cli": {
        "core", "texts", "files", "letters", "synthetic", "apps", "integrations", "web", "clock",
        "chance",
    },
    "clock": {"core"},
    "chance": set(),
    "systems": set(),
    "__init__": set(),
    "__main__": {"cli"},
}  # fmt: skip
"""What each part may import besides itself; `clock` is asked at the edge alone, and `chance`
there and where rows are kept: for salts and keys, which decide nothing."""

CORE_ORDER = (
    {"area_map", "fault", "identity"},
    {"dates"},
    {"system"},
    {
        "reason",
        "handover",
        "provider_terms",
        "allocation",
        "lottery",
        "neutral_order",
        "answering",
        "comparison.fields",
    },
    {"facts"},
    {"people", "round.days", "comparison"},
    {"lists"},
    {"choosing", "contact", "invitation", "registering", "round", "signing_in", "wishing"},
    {"claims", "placement", "certificate"},
    {"explanation"},
    {"simulation", "correction", "correspondence", "reporting"},
    {"stages"},
    {"verification"},
)
"""The parts of the core from the lowest: each may import those before it and those beside it."""

APPS_ORDER = (
    {
        "asked_days",
        "asked_numbers",
        "columns",
        "day_cells",
        "downloads",
        "faults",
        "one_view",
        "page_language",
        "said",
        "sealed_numbers",
        "store",
        "swedish_order",
        "tried_again",
    },
    {"accounts", "audit", "choice_system", "jobs", "kept_pages", "providers", "public_pages"},
    {"clients"},
    {"rounds", "choices", "outbox", "tasks", "placements"},
    {"allocation", "calls"},
    {"correspondence", "outreach"},
    {"transfers"},
    {"figures", "helpline", "simulations"},
    {"citizens"},
    {"public"},
    {"disposal"},
)
"""The apps from the lowest: each may import those before it and those beside it. Those at the top
show what others remember; of their own they keep at most what somebody asked and was told."""

CORE_MAY_USE = {
    "abc", "array", "bisect", "calendar", "collections", "dataclasses", "datetime", "decimal",
    "enum", "fractions", "functools", "graphlib", "hashlib", "heapq", "itertools", "math",
    "operator", "re", "statistics", "string", "types", "typing", "unicodedata", "zoneinfo",
    "hmac", "holidays", "json", "numpy",
}  # fmt: skip

KNOW_ARRAYS = (
    "core/allocation/fast/",
    "core/verification/",
    "core/simulation/",
    "cli/bench_",
    "synthetic/",
)
"""Where arrays may be imported; everywhere else the rules are written for people to read."""


def arrays_out_of_place(root: Path) -> Iterator[str]:
    """Each import of NumPy outside the parts that may be written with it."""
    for module in modules(root):
        for line, name in imported_names(module):
            if name.partition(".")[0] == "numpy" and not module.name.startswith(KNOW_ARRAYS):
                yield f"{module.name}:{line}"


def wrong_imports(root: Path) -> Iterator[str]:
    """Each import that goes upward, or that the core may not use."""
    for module in modules(root):
        for line, name in imported_names(module):
            where = f"{module.name}:{line}"
            outermost, _, rest = name.partition(".")
            if outermost != "hemval":
                if module.package == "core" and outermost not in CORE_MAY_USE:
                    yield f"{where} core may not use {outermost}"
                continue
            target = rest.partition(".")[0]
            if target in {"__version__", module.package}:
                continue
            if target not in BELOW.get(module.package, set()):
                yield f"{where} {module.package} may not import {target}"


def level(name: str, house: str, order: Sequence[Set[str]]) -> int | None:
    """How high a module of `house` stands; the longest name that fits it says."""
    fitting = [
        (len(part), height)
        for height, parts in enumerate(order)
        for part in parts
        if f"{name}.".startswith(f"hemval.{house}.{part}.")
    ]
    return max(fitting)[1] if fitting else None


def _dotted(module: Module) -> str:
    name = module.name.removesuffix(".py").replace("/", ".")
    return f"hemval.{name.removesuffix('.__init__')}"


def imports_within(house: str, root: Path) -> Iterator[tuple[str, str]]:
    """Each module of a part of the house, and each of the same part that it imports."""
    known = {_dotted(module): module for module in modules(root) if module.package == house}
    for name, module in known.items():
        for _, imported in imported_names(module):
            if imported.startswith(f"hemval.{house}."):
                yield name, imported if imported in known else imported.rpartition(".")[0]


def upward_in(house: str, order: Sequence[Set[str]], root: Path) -> Iterator[str]:
    """Each import within a part of the house that goes upward, and each module without a place."""
    for name, imported in imports_within(house, root):
        here, there = level(name, house, order), level(imported, house, order)
        if here is None:
            yield f"{name} has no place in the order"
        elif there is not None and there > here:
            yield f"{name} may not import {imported}"


def pages_of_others(root: Path) -> Iterator[str]:
    """Each import of one app's views by another, which is to ask its queries and services."""
    for name, imported in imports_within("apps", root):
        (_, _, own, *_), (_, _, other, *within) = name.split("."), imported.split(".")
        if own != other and "views" in within:
            yield f"{name} may not import {imported}"


def test_imports_run_one_way():
    assert list(wrong_imports(SOURCE)) == []


def test_arrays_are_used_only_where_it_must_be_fast():
    assert list(arrays_out_of_place(SOURCE)) == []


@pytest.mark.parametrize("line", ["import numpy as np", "from numpy.typing import NDArray"])
def test_arrays_elsewhere_are_found(plant, line):
    root = plant({"core/allocation/a.py": line, "core/allocation/fast/a.py": line})
    assert list(arrays_out_of_place(root)) == ["core/allocation/a.py:1"]


def test_every_part_of_the_house_has_its_place_in_the_order():
    parts = {module.package for module in modules(SOURCE)}
    assert parts <= BELOW.keys()


def test_the_order_of_the_parts_has_no_ring():
    order = tuple(TopologicalSorter(BELOW).static_order())
    assert order.index("core") < order.index("texts") < order.index("cli")


def rows_told(told: str) -> list[set[str]]:
    """The apps of each row of the page about the house, from the lowest."""
    rows = re.findall(r"^[a-z_]+(?: [a-z_]+)*", told, re.MULTILINE)
    return [set(row.split()) for row in rows]


def rows_held(root: Path, order: Sequence[Set[str]]) -> list[set[str]]:
    """The apps that there are, as an order of theirs has them; those without a place come last."""
    there = {one.parent.name for one in root.glob("apps/*/apps.py")}
    placed = [there & set(parts) for parts in order]
    return [row for row in (*placed, there.difference(*placed)) if row]


def test_the_page_about_the_house_tells_the_order_of_apps_that_is_held():
    _, told = HOUSE.read_text(encoding="utf-8").split("which app remembers what\n\n```\n")
    assert rows_told(told.partition("```")[0]) == rows_held(SOURCE, APPS_ORDER)


def test_an_app_that_stands_elsewhere_or_nowhere_on_the_page_is_found(plant):
    root = plant({"apps/queues/apps.py": "", "apps/rounds/apps.py": "", "apps/lists/apps.py": ""})
    held = rows_held(root, ({"rounds", "store"}, {"lists"}))
    assert held == [{"rounds"}, {"lists"}, {"queues"}]
    assert rows_told("rounds    what people choose\nlists     queues of people") != held
    assert rows_told("rounds lists    what\nqueues    who") != held
    assert rows_told("rounds    what\nlists     in\n          and out\nqueues    who") == held


def test_no_app_imports_the_pages_of_another():
    assert list(pages_of_others(SOURCE)) == []


def test_an_import_of_another_apps_pages_is_found(plant):
    line = "from hemval.apps.rounds.views.rounds import one"
    root = plant({"apps/figures/views.py": line, "apps/rounds/urls.py": line})
    assert list(pages_of_others(root)) == [
        "hemval.apps.figures.views may not import hemval.apps.rounds.views.rounds"
    ]


@pytest.mark.parametrize(("house", "order"), [("core", CORE_ORDER), ("apps", APPS_ORDER)])
def test_imports_within_a_part_run_one_way(house, order):
    assert sorted(set(upward_in(house, order, SOURCE))) == []


def test_no_modules_of_the_core_import_each_other_in_a_ring():
    graph: dict[str, set[str]] = {}
    for name, imported in imports_within("core", SOURCE):
        graph.setdefault(name, set()).add(imported)
    assert len(tuple(TopologicalSorter(graph).static_order())) > 40


@pytest.mark.parametrize(
    ("where", "line", "complaint"),
    [
        ("core/dates/a.py", "from hemval.core.system.rule import Rule",
         "hemval.core.dates.a may not import hemval.core.system.rule"),
        ("core/system/a.py", "import hemval.core.facts.clients",
         "hemval.core.system.a may not import hemval.core.facts"),
        ("core/stray.py", "from hemval.core.fault import Fault",
         "hemval.core.stray has no place in the order"),
    ],
)  # fmt: skip
def test_an_import_upward_in_the_core_is_found(plant, where, line, complaint):
    assert list(upward_in("core", CORE_ORDER, plant({where: line}))) == [complaint]


@pytest.mark.parametrize(
    ("where", "line"),
    [
        ("apps/clients/queries.py", "from hemval.apps.rounds.models import Round"),
        ("apps/choices/services/registering.py", "from hemval.apps.allocation import as_stored"),
        ("apps/store.py", "from hemval.apps.clients import models"),
    ],
)
def test_an_import_upward_among_the_apps_is_found(plant, where, line):
    assert len(list(upward_in("apps", APPS_ORDER, plant({where: line})))) == 1


@pytest.mark.parametrize(
    ("where", "line", "complaint"),
    [
        ("core/a.py", "from hemval.texts.words import Words", "core may not import texts"),
        ("core/a.py", "import django.db", "core may not use django"),
        ("core/a.py", "from random import shuffle", "core may not use random"),
        ("core/a.py", "import cattrs", "core may not use cattrs"),
        ("core/a/b.py", "def f():\n    import os", "core may not use os"),
        ("core/a.py", "from hemval import clock", "core may not import clock"),
        ("texts/a.py", "import hemval.files.faulty", "texts may not import files"),
        ("files/a.py", "from hemval.cli.speech import say", "files may not import cli"),
        ("files/a.py", "from hemval.clock import today", "files may not import clock"),
        ("files/a.py", "from hemval.chance import secret_bytes", "files may not import chance"),
        ("synthetic/a.py", "import hemval.cli.main", "synthetic may not import cli"),
        ("apps/a.py", "import hemval.synthetic.names", "apps may not import synthetic"),
        ("web/a.py", "import hemval.cli.main", "web may not import cli"),
        ("stray/a.py", "import hemval.core", "stray may not import core"),
    ],
)
def test_an_import_against_the_order_is_found(plant, where, line, complaint):
    assert [found.split(" ", 1)[1] for found in wrong_imports(plant({where: line}))] == [complaint]


def test_an_import_along_the_order_is_let_be(plant):
    root = plant({"cli/a.py": "import sys\nimport rich\nfrom hemval.core import fault"})
    assert list(wrong_imports(root)) == []


def test_what_the_core_may_use_is_the_standard_library_the_holidays_and_arrays():
    assert CORE_MAY_USE - sys.stdlib_module_names == {"holidays", "numpy"}
