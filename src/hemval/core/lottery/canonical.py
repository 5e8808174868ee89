"""Canonical JSON: the one way that a document is written where its digest is taken."""

import json
from collections.abc import Mapping
from hashlib import sha256

JsonValue = str | int | bool | None | list["JsonValue"] | dict[str, "JsonValue"]
Document = dict[str, JsonValue]


def canonical_json(value: JsonValue | Mapping[str, JsonValue]) -> bytes:
    """The bytes of a document: keys sorted, no spaces, UTF-8, nothing escaped that need not be.

    Numbers are whole. Lists keep their order: whoever builds the document sorts what has none.

    >>> canonical_json({"å": [1, None], "a": True})
    b'{"a":true,"\\xc3\\xa5":[1,null]}'
    """
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return text.encode("utf-8")


def digest_of(document: Mapping[str, JsonValue]) -> str:
    """SHA-256 of a document's canonical JSON, in lower-case hexadecimal."""
    return sha256(canonical_json(document)).hexdigest()
