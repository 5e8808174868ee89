"""Canonical JSON: the one way that a document is written where its digest is taken."""

import json
from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from typing import Any

JsonValue = str | int | bool | None | list["JsonValue"] | dict[str, "JsonValue"]
Document = dict[str, JsonValue]
InParts = Any
"""A document in which a list may be an iterator of its items, that it need not be held whole."""
_ITEMS_AT_ONCE = 1000


def canonical_json(value: Sequence[JsonValue] | Mapping[str, JsonValue] | JsonValue) -> bytes:
    """The bytes of a document: keys sorted, no spaces, UTF-8, nothing escaped that need not be.

    Numbers are whole. Lists keep their order: whoever builds the document sorts what has none.

    >>> canonical_json({"å": [1, None], "a": True})
    b'{"a":true,"\\xc3\\xa5":[1,null]}'
    """
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return text.encode("utf-8")


def canonical_pieces(value: InParts) -> Iterator[bytes]:
    """The same bytes piece by piece, of a value that may be told in parts; it is used up by it.

    >>> b"".join(canonical_pieces({"b": iter([1, {}]), "a": {"c": iter([])}}))
    b'{"a":{"c":[]},"b":[1,{}]}'
    """
    if not _is_in_parts(value):
        yield canonical_json(value)
    elif isinstance(value, Iterator):
        yield from _items(value)
    else:
        is_list = isinstance(value, list)
        between = b"[" if is_list else b"{"
        for name in range(len(value)) if is_list else sorted(value):
            yield between if is_list else between + canonical_json(name) + b":"
            yield from canonical_pieces(value[name])
            between = b","
        yield b"]" if is_list else b"}"


def _items(each: Iterator[JsonValue]) -> Iterator[bytes]:
    """A list, many items at a time."""
    between, items = b"[", list[JsonValue]()
    for item in each:
        items.append(item)
        if len(items) == _ITEMS_AT_ONCE:
            yield between + canonical_json(items)[1:-1]
            between, items = b",", []
    yield between + canonical_json(items)[1:] if items or between == b"[" else b"]"


def _is_in_parts(value: InParts) -> bool:
    if isinstance(value, dict):
        return any(map(_is_in_parts, value.values()))
    return isinstance(value, Iterator) or (
        isinstance(value, list) and any(map(_is_in_parts, value))
    )


def digest_of(document: InParts) -> str:
    """SHA-256 of a document's canonical JSON, in lower-case hexadecimal; it may be in parts."""
    digest = sha256()
    for piece in canonical_pieces(document):
        digest.update(piece)
    return digest.hexdigest()
