"""What a module defines for others to use."""

import ast
from collections.abc import Iterator

Documented = ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef


def public_definitions(body: list[ast.stmt], inside: str = "") -> Iterator[tuple[str, Documented]]:
    """Classes, functions and methods whose names do not begin with an underscore."""
    for node in body:
        if isinstance(node, Documented) and not node.name.startswith("_"):
            yield inside + node.name, node
            if isinstance(node, ast.ClassDef):
                yield from public_definitions(node.body, f"{inside}{node.name}.")
