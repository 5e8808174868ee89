"""The core knows no clock, no chance, no file and no network; only `clock.py` asks the time.

What the core may use is listed, name by name, and nothing else is let in: whoever needs more adds a
line here and says to herself that the same facts still give the same answer.
"""

import ast
import builtins
import io
from collections.abc import Iterator
from pathlib import Path, PurePath

import pytest
from tests.house_rules.tree import (
    SOURCE,
    TESTS,
    Module,
    imported_names,
    imported_thing,
    known_as,
    modules,
)

MAY_USE = {
    "array": "array", "bisect": "bisect_left bisect_right", "calendar": "monthrange",
    "collections": "Counter defaultdict deque",
    "collections.abc": "Callable Collection Container Hashable Iterable Iterator Mapping Sequence"
    " Set Sized",
    "dataclasses": "Field MISSING dataclass field fields is_dataclass replace",
    "datetime": "UTC date date.fromisoformat date.max date.min datetime datetime.combine"
    " datetime.fromisoformat time time.fromisoformat time.max time.min timedelta timezone"
    " timezone.utc tzinfo",
    "decimal": "Decimal InvalidOperation ROUND_HALF_UP", "enum": "Enum IntEnum StrEnum unique",
    "fractions": "Fraction", "functools": "cache cached_property lru_cache partial reduce",
    "hashlib": "sha256", "heapq": "heapify heappop heappush heappushpop heapreplace",
    "hmac": "digest", "json": "dumps",
    "holidays": "country_holidays",
    "itertools": "accumulate chain chain.from_iterable combinations count groupby pairwise product"
    " repeat takewhile zip_longest",
    "math": "ceil comb floor gcd isqrt prod", "operator": "attrgetter itemgetter",
    "numpy": "arange argsort array asarray bincount bool_ concatenate cumsum diff empty flatnonzero"
    " full iinfo int32 int64 int8 lexsort maximum maximum.at minimum minimum.at nonzero repeat"
    " searchsorted signedinteger sort uint32 uint64 uint8 unique where zeros zeros_like add.at"
    " add.reduceat maximum.reduceat minimum.reduceat",
    "numpy.typing": "NDArray",
    "re": "ASCII IGNORECASE Match Pattern compile escape fullmatch", "string": "digits",
    "types": "MappingProxyType", "unicodedata": "category normalize",
    "typing": "Any ClassVar Final Generic Literal NamedTuple Protocol Self TypeVar assert_never"
    " cast get_args overload", "zoneinfo": "ZoneInfo",
}  # fmt: skip
BUILTINS = {
    "ArithmeticError", "AssertionError", "AttributeError", "Exception", "IndexError", "KeyError",
    "LookupError", "NotImplementedError", "OverflowError", "RuntimeError", "StopIteration",
    "TypeError", "ValueError", "__name__", "abs", "all", "any", "bool", "bytes", "callable", "chr",
    "classmethod", "dict", "divmod", "enumerate", "filter", "float", "frozenset", "getattr",
    "hasattr", "hash", "int", "isinstance", "issubclass", "iter", "len", "list", "map", "max",
    "min", "next", "object", "ord", "pow", "property", "range", "repr", "reversed", "round", "set",
    "slice", "sorted", "staticmethod", "str", "sum", "super", "tuple", "type", "zip",
}  # fmt: skip
MEANS_SOMETHING_ELSE_TOO = {"replace", "group"}
"""Methods of paths that strings, dates and matches have as well."""
REACHES_OUT = {
    name
    for kind, harmless in ((Path, PurePath), (io.TextIOWrapper, object), (io.FileIO, object))
    for name in set(dir(kind)) - set(dir(harmless))
    if not name.startswith("_") and callable(getattr(kind, name))
} - MEANS_SOMETHING_ELSE_TOO
"""Everything that a path or an open file can do to the world, however it came in."""

ASKS_THE_CLOCK = {
    "datetime.datetime.now", "datetime.datetime.utcnow", "datetime.datetime.today",
    "datetime.date.today", "datetime.datetime.fromtimestamp", "datetime.date.fromtimestamp",
    "datetime.datetime.utcfromtimestamp", "time.time", "time.time_ns", "time.localtime",
    "time.gmtime", "time.strftime", "time.ctime", "time.asctime", "time.clock_gettime",
}  # fmt: skip

ASKS_CHANCE = ("random.", "secrets.", "os.urandom", "uuid.uuid1", "uuid.uuid4", "numpy.random")
MADE_UP = ("synthetic/", "cli/bench_")
"""They draw what nobody has, from a seed: chance that is the same each time is none."""

MUTABLE = ast.Dict | ast.List | ast.Set | ast.DictComp | ast.ListComp | ast.SetComp
MAKES_MUTABLE = {
    "dict", "list", "set", "bytearray", "collections.defaultdict", "collections.Counter",
    "collections.deque", "array.array",
}  # fmt: skip
FREEZES = {"types.MappingProxyType", "frozenset", "tuple"}


def foreign_things(module: Module) -> Iterator[tuple[int, str]]:
    """Each thing of an import that is read, by its full name, with its line."""
    imports = known_as(module)
    inner = {id(node.value) for node in module.nodes if isinstance(node, ast.Attribute)}
    for node in module.nodes:
        if isinstance(node, ast.Name | ast.Attribute) and id(node) not in inner:
            name = imported_thing(node, imports)
            if name and not name.startswith("hemval."):
                yield node.lineno, name
    for line, name in imported_names(module):
        if not name.startswith("hemval.") and "." in name:
            yield line, name


def questions_to_the_clock(root: Path) -> Iterator[str]:
    """Each place outside `clock.py` that asks what time it is, or turns a timer into a day."""
    for module in modules(root):
        for line, name in sorted(set(foreign_things(module))):
            if name in ASKS_THE_CLOCK and module.package != "clock":
                yield f"{module.name}:{line} {name}"


def questions_to_chance(root: Path) -> Iterator[str]:
    """Each place outside `chance.py` that asks chance."""
    for module in modules(root):
        for line, name in sorted(set(foreign_things(module))):
            is_allowed = module.package == "chance" or module.name.startswith(MADE_UP)
            if f"{name}.".startswith(ASKS_CHANCE) and not is_allowed:
                yield f"{module.name}:{line} {name}"


def _may_use(name: str) -> bool:
    """Is it listed, or something of a value that is: `date.max.year`?"""
    for place, names in MAY_USE.items():
        if name == place or name.startswith(f"{place}."):
            within = name.removeprefix(place).lstrip(".")
            if not within or within in names.split():
                return True
    return False


def impure_names(root: Path) -> Iterator[str]:
    """Each name in the core that reaches outside its arguments, or may."""
    for module in modules(root):
        if module.package != "core":
            continue
        for line, name in sorted(set(foreign_things(module))):
            if not _may_use(name):
                yield f"{module.name}:{line} {name}"
        own = _names_of_its_own(module.tree)
        for node in module.nodes:
            if (name := _reaches_out(node)) and name not in own:
                yield f"{module.name}:{getattr(node, 'lineno', 0)} {name}"


def _names_of_its_own(tree: ast.Module) -> set[str]:
    """What loops and arguments are called, also where a built-in function has that name."""
    loops = (
        node.target for node in ast.walk(tree) if isinstance(node, ast.For | ast.comprehension)
    )
    called = {name.id for loop in loops for name in ast.walk(loop) if isinstance(name, ast.Name)}
    return called | {node.arg for node in ast.walk(tree) if isinstance(node, ast.arg)}


def _reaches_out(node: ast.AST) -> str:
    match node:
        case ast.Name(id=name, ctx=ast.Load()) if hasattr(builtins, name):
            return "" if name in BUILTINS else name
        case ast.Attribute(attr=name) if name in REACHES_OUT or name.startswith("__"):
            return "" if name in {"__init__", "__name__", "__getitem__"} else f"?.{name}"
        case ast.Call(func=ast.Name(id="getattr"), args=[_, ast.Constant(value=name), *_]):
            return f"getattr {name}" if name in REACHES_OUT else ""
        case ast.Global(names=names):
            return f"global {names[0]}"
    return ""


def what_can_change(root: Path) -> Iterator[str]:
    """Each thing that the core keeps, and each default of its functions, that can be changed."""
    for module in modules(root):
        if module.package != "core":
            continue
        imports = known_as(module)
        for value in _kept_values(module.tree):
            if _can_change(value, imports):
                yield f"{module.name}:{value.lineno}"


def _kept_values(tree: ast.Module) -> Iterator[ast.expr]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef):
            for statement in node.body:
                if isinstance(statement, ast.Assign | ast.AnnAssign) and statement.value:
                    yield statement.value
        elif isinstance(node, ast.FunctionDef | ast.Lambda):
            yield from (value for value in (*node.args.defaults, *node.args.kw_defaults) if value)


def _can_change(value: ast.expr, imports: dict[str, str]) -> bool:
    match value:
        case ast.Tuple(elts=parts):
            return any(_can_change(part, imports) for part in parts)
        case ast.Call(func=function, args=args):
            name = imported_thing(function, imports) or getattr(function, "id", "")
            if name in FREEZES:
                return any(_holds_what_can_change(arg, imports) for arg in args)
            return name in MAKES_MUTABLE
    return isinstance(value, MUTABLE)


def _holds_what_can_change(value: ast.expr, imports: dict[str, str]) -> bool:
    """Is a part of what is frozen still free to change?"""
    match value:
        case ast.Dict(keys=keys, values=values):
            pairs = zip(keys, values, strict=True)
            return any(_can_change(part, imports) for key, part in pairs if key is not None)
        case ast.List(elts=parts) | ast.Set(elts=parts):
            return any(_can_change(part, imports) for part in parts)
        case ast.DictComp(value=part) | ast.ListComp(elt=part) | ast.GeneratorExp(elt=part):
            return _can_change(part, imports)
    return False


def mocks(root: Path) -> Iterator[str]:
    """Each test of the core that puts something false in the place of something true."""
    for module in modules(root):
        for line, name in imported_names(module):
            if "mock" in name:
                yield f"{module.name}:{line} {name}"
        for node in module.nodes:
            if isinstance(node, ast.arg) and node.arg in {"monkeypatch", "mocker"}:
                yield f"{module.name}:{node.lineno} {node.arg}"


def test_only_one_place_asks_what_time_it_is():
    assert list(questions_to_the_clock(SOURCE)) == []


def test_only_one_place_asks_chance():
    assert list(questions_to_chance(SOURCE)) == []


def test_the_core_is_pure():
    assert list(impure_names(SOURCE)) == []


def test_nothing_that_the_core_keeps_can_be_changed():
    assert list(what_can_change(SOURCE)) == []


def test_the_core_is_tested_as_it_is():
    assert list(mocks(TESTS / "core")) == []


@pytest.mark.parametrize(
    "text", ["from unittest import mock", "import mock", "def test_a(monkeypatch): ..."]
)
def test_something_false_in_a_test_of_the_core_is_found(plant, text):
    assert len(list(mocks(plant({"test_a.py": text})))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "from datetime import datetime\nx = datetime.now()",
        "from datetime import datetime as dt\nx = dt.now()",
        "import datetime\nx = datetime.datetime.now(zone)",
        "import datetime as d\nx = d.date.today()",
        "from datetime import date\nfield(default_factory=date.today)",
        "from datetime import date\nx = date.fromtimestamp(0)",
        "import time\nx = time.time()",
        "from time import time as moment\nx = moment()",
        "import time as t\nask = t.time",
    ],
)
def test_a_question_to_the_clock_is_found(plant, text):
    assert list(questions_to_the_clock(plant({"files/a.py": text})))


@pytest.mark.parametrize(
    "text", ["from datetime import date\nx = date(2026, 1, 1)", "import time\ntime.monotonic()"]
)
def test_what_asks_no_clock_is_let_be(plant, text):
    assert list(questions_to_the_clock(plant({"files/a.py": text}))) == []


@pytest.mark.parametrize(
    "text",
    [
        "import secrets\nx = secrets.token_bytes(32)", "from os import urandom",
        "import os\nx = os.urandom(32)", "from random import random as r\nx = r()",
        "import uuid as u\nx = u.uuid4()", "import numpy as np\nx = np.random.default_rng()",
    ],
)  # fmt: skip
def test_a_question_to_chance_is_found(plant, text):
    assert list(questions_to_chance(plant({"files/a.py": text})))


def test_the_chance_module_may_ask(plant):
    text = "import secrets\nx = secrets.token_bytes(32)"
    assert list(questions_to_chance(plant({"chance.py": text}))) == []


def test_the_clock_module_may_ask(plant):
    text = "from datetime import datetime\nx = datetime.now(STOCKHOLM)"
    assert list(questions_to_the_clock(plant({"clock.py": text}))) == []


@pytest.mark.parametrize(
    "text",
    [
        "open('a')", "o = open", "p.open()", "p.stat()", "p.rename('b')", "p.read_text()",
        "Path('a').write_bytes(b'')", "file.write('a')", "getattr(p, 'open')()", "print('a')",
        "def f():\n    global x", "x = id(y)", "p.__class__", "eval('1')", "breakpoint()",
        "import uuid\nx = uuid.uuid4()", "import time\nx = time.monotonic()",
        "import os\nx = os.environ['HOME']", "from random import random as r\nx = r()",
        "from datetime import date as d\nx = d.today()", "import math\nx = math.sin(1)",
        "from datetime import datetime as dt\nx = dt.now()", "from functools import wraps",
        "from datetime import date\nx = date.fromtimestamp(0)",
    ],
)  # fmt: skip
def test_what_reaches_out_of_the_core_is_found(plant, text):
    assert list(impure_names(plant({"core/a.py": text})))


@pytest.mark.parametrize(
    "text",
    [
        "from datetime import date as d\nx = d.max", "x = 'a'.replace('a', 'b')",
        "import re\nx = re.compile('a').fullmatch('a').group(0)", "x = sorted(y)",
        "x = {id: a for id in y}",
        "from hemval.core.system.rule import Rule\nx = Rule.open",
    ],
)  # fmt: skip
def test_what_stays_within_the_core_is_let_be(plant, text):
    found = list(impure_names(plant({"core/a.py": text})))
    assert [one for one in found if "?.open" not in one] == []


def test_what_reaches_out_elsewhere_is_let_be(plant):
    assert list(impure_names(plant({"files/a.py": "open('a')"}))) == []


@pytest.mark.parametrize(
    "text",
    [
        "x = {}", "x: dict[str, int] = {}", "x = [1]", "x = {1}", "x = list(y)", "x = (1, [2])",
        "x = [a for a in y]", "from collections import defaultdict as d\nx = d(list)",
        "class A:\n    x = {}", "def f(x={}): ...", "def f(*, x=[]): ...",
        "from types import MappingProxyType as M\nx = M({'a': []})",
        "x = tuple([a] for a in y)",
    ],
)  # fmt: skip
def test_what_can_be_changed_in_the_core_is_found(plant, text):
    assert len(list(what_can_change(plant({"core/a.py": text})))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "from types import MappingProxyType as M\nx = M({'a': (1, 2)})", "x = frozenset({1})",
        "from types import MappingProxyType as M\nx = M({'a': 1, **{'b': 2}})", "x = (1, 2)",
        "x = tuple(y)", "def f():\n    x = {}", "import re\nx = re.compile('a')",
        "from dataclasses import field\nclass A:\n    x: int = field(default_factory=list)",
    ],
)  # fmt: skip
def test_what_cannot_be_changed_is_let_be(plant, text):
    assert list(what_can_change(plant({"core/a.py": text}))) == []
