"""Canonical JSON: the one way that a document is written where its digest is taken."""

import json
from collections.abc import Iterator, Mapping
from hashlib import sha256
from itertools import islice
from typing import Any

JsonValue = str | int | bool | None | list["JsonValue"] | dict[str, "JsonValue"]
Document = dict[str, JsonValue]
InParts = Any
"""A document in which a list may be an iterator of its items, that it need not be held whole."""
_ITEMS_AT_ONCE = 1000
_WRITER = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def canonical_json(value: JsonValue | Mapping[str, JsonValue]) -> bytes:
    """The bytes of a document: keys sorted, no spaces, UTF-8, nothing escaped that need not be.

    Numbers are whole. Lists keep their order: whoever builds the document sorts what has none.

    >>> canonical_json({"å": [1, None], "a": True})
    b'{"a":true,"\\xc3\\xa5":[1,null]}'
    """
    return _WRITER.encode(value).encode("utf-8")


def canonical_pieces(value: InParts) -> Iterator[bytes]:
    """The same bytes piece by piece, of a value that may be told in parts; it is used up by it.

    >>> b"".join(canonical_pieces({"b": iter([1, {}]), "a": {"c": iter([])}}))
    b'{"a":{"c":[]},"b":[1,{}]}'
    """
    if not _is_in_parts(value):
        yield canonical_json(value)
    elif isinstance(value, Iterator):
        yield b"["
        between = b""
        while items := list(islice(value, _ITEMS_AT_ONCE)):
            yield between + b",".join(map(canonical_json, items))
            between = b","
        yield b"]"
    else:
        is_list = isinstance(value, list)
        between = b"[" if is_list else b"{"
        for name in range(len(value)) if is_list else sorted(value):
            yield between if is_list else between + canonical_json(name) + b":"
            yield from canonical_pieces(value[name])
            between = b","
        yield b"]" if is_list else b"}"


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
