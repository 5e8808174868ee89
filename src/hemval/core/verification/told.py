"""What a certificate tells that no file can show, for people to hold against the world."""

from collections import Counter
from typing import Any

from hemval.core.verification import lots
from hemval.core.verification.public_shape import WITHHELD
from hemval.core.verification.report import Told


def told_of(certificate: Any) -> Told:
    """What an auditor's certificate tells."""
    bundles = certificate["bundles"]
    codes = Counter(code for one in bundles for code in one["withdrawn"].values())
    return _told(
        certificate["lottery"],
        claims=sum(len(one["problem"]["claims"]) for one in bundles),
        withdrawn=codes.total(),
        why=dict(sorted(codes.items())),
    )


def told_to_everybody(public: Any) -> Told:
    """What everybody may see tells; a number is None where any of it is withheld."""
    withdrawn = [one["totals"]["withdrawn"] for one in public["bundles"]]
    return _told(
        public["lottery"],
        claims=public["rows"],
        withdrawn=None if WITHHELD in withdrawn else sum(withdrawn),
        why={},
    )


def _told(draw: Any, *, claims: int, withdrawn: int | None, why: dict[str, int]) -> Told:
    value = draw["public_value"]
    published = value.get("signature", "")
    if value["source"] == "rfc3797":
        pairs = zip(value["from"], value["numbers"], strict=False)
        published = "; ".join(f"{name}: {' '.join(numbers)}" for name, numbers in pairs)
    return Told(
        claims=claims,
        withdrawn=withdrawn,
        why=why,
        commitment=draw["commitment"],
        public_value=lots.name_of(value),
        published=published,
    )
