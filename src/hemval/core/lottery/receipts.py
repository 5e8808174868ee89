"""Receipts: the secret that each claim has in the draw, and the hash that others may see.

The secret stands in the receipt that the person gets, so that she can find herself in what is
published; nobody else can tell whose a hash is. It is another one in each bundle and each round.
"""

import hmac
from hashlib import sha256

from hemval.core.lottery.canonical import canonical_json

RECEIPT_BYTES = 16
_PURPOSE = "hemval-receipt-1"


def receipt_secret(receipt_key: bytes, bundle: str, clients: tuple[str, ...]) -> bytes:
    """The secret of one claim: 16 bytes that only the holder of the round's key can compute.

    `clients` is one, or those of a household who asked to be together, in any order.
    """
    about = canonical_json([_PURPOSE, bundle, [*sorted(clients)]])
    return hmac.digest(receipt_key, about, "sha256")[:RECEIPT_BYTES]


def receipt_hash(secret: bytes) -> str:
    """What the claim is called in problems and certificates: SHA-256 of its secret, as 64 digits.

    >>> receipt_hash(bytes(16))
    '374708fff7719dd5979ec875d56cd2286f6d3cf7ec317a3b25632aab28ec37bb'
    """
    return sha256(secret).hexdigest()
