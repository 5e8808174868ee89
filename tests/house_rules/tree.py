"""The project's own tree, read for the house rules: modules, names, and the files git tracks."""

import ast
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "src" / "hemval"
TESTS = ROOT / "tests"


@dataclass(frozen=True, slots=True)
class Module:
    """A Python file and what stands in it; `name` is its path from the root of what was read."""

    name: str
    text: str
    tree: ast.Module

    @property
    def package(self) -> str:
        """The outermost folder or file that it belongs to: `core`, `cli`, `clock`."""
        return self.name.partition("/")[0].removesuffix(".py")

    @property
    def nodes(self) -> tuple[ast.AST, ...]:
        """Every node of the tree, as `ast.walk` gives them."""
        return _walked(self.text)


def modules(root: Path) -> Iterator[Module]:
    """Every Python file below a folder, in order of name; not migrations, which Django writes."""
    for path in sorted(root.rglob("*.py")):
        if path.parent.name == "migrations":
            continue
        text = path.read_text(encoding="utf-8")
        yield Module(path.relative_to(root).as_posix(), text, _parsed(text))


@cache
def _parsed(text: str) -> ast.Module:
    """The same text is parsed once, however many rules read it; no rule changes a tree."""
    return ast.parse(text)


@cache
def _walked(text: str) -> tuple[ast.AST, ...]:
    return tuple(ast.walk(_parsed(text)))


def imported_names(module: Module) -> Iterator[tuple[int, str]]:
    """Each import as line and full dotted name: `from a.b import c` is `a.b.c`."""
    for node in module.nodes:
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield node.lineno, alias.name
        elif isinstance(node, ast.ImportFrom):
            dots = "." * node.level
            for alias in node.names:
                yield node.lineno, f"{dots}{node.module or ''}.{alias.name}"


def known_as(module: Module) -> dict[str, str]:
    """What each imported name stands for: `dt` for `datetime.datetime`, whatever it is called."""
    found = {}
    for node in module.nodes:
        if isinstance(node, ast.Import):
            for alias in node.names:
                first = alias.name.partition(".")[0]
                found[alias.asname or first] = alias.name if alias.asname else first
        elif isinstance(node, ast.ImportFrom):
            for alias in node.names:
                found[alias.asname or alias.name] = f"{node.module}.{alias.name}"
    return found


def imported_thing(node: ast.expr, imports: dict[str, str]) -> str:
    """The full name of what is read, when it comes from an import; else empty."""
    if isinstance(node, ast.Name):
        return imports.get(node.id, "")
    if isinstance(node, ast.Attribute):
        before = imported_thing(node.value, imports)
        return f"{before}.{node.attr}" if before else ""
    return ""


def docstrings(tree: ast.Module) -> set[int]:
    """The ids of the string nodes that are documentation and not values."""
    found = set()
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        if not isinstance(body, list):
            continue
        for statement in body:
            if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant):
                found.add(id(statement.value))
    return found


def tracked_files() -> list[str]:
    """The paths of all files that git tracks or is about to, from the project's root."""
    git = [
        "git",
        "-C",
        str(ROOT),
        "-c",
        f"safe.directory={ROOT}",
        "ls-files",
        "--cached",
        "--others",
        "--exclude-standard",
        "-z",
    ]
    listed = subprocess.run(git, check=True, capture_output=True, text=True).stdout
    return sorted(name for name in listed.split("\0") if name and (ROOT / name).is_file())


def tracked_texts() -> Iterator[tuple[str, str]]:
    """Path and text of every tracked file that is text."""
    for name in tracked_files():
        try:
            yield name, (ROOT / name).read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
