"""The lottery, drawn again: digests, the public value, the seed, and everybody's order."""

import hmac
import json
from collections.abc import Iterable
from decimal import Decimal
from hashlib import sha256
from typing import Any

EXERCISE_VALUE = sha256(b"EXERCISE").hexdigest()


def canonical(value: Any) -> bytes:
    """The canonical bytes of a value whose shape has been seen to."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()


def hash_of(data: bytes) -> str:
    """SHA-256 in hexadecimal."""
    return sha256(data).hexdigest()


def frozen_digest(certificate: Any) -> str:
    """D, from what the certificate says of the problems and of what came before the lottery."""
    bundles = {
        one["bundle"]: {"problem": _undrawn(one["problem"]), "precedence": one["precedence"]}
        for one in certificate["bundles"]
    }
    frozen = {
        "format": "hemval-frozen/1",
        "round": certificate["round"],
        "is_exercise": certificate["is_exercise"],
        "system": certificate["system"],
        "public_value": name_of(certificate["lottery"]["public_value"]),
        "bundles": bundles,
    }
    return hash_of(canonical(frozen))


def name_of(public_value: Any) -> Any:
    """What named a public value before it was known."""
    named = ("source", "chain", "round", "from")
    return {key: public_value[key] for key in named if key in public_value}


def value_follows(public_value: Any) -> bool:
    """Does the value follow from what is published of it?"""
    match public_value["source"]:
        case "drand":
            expected = hash_of(bytes.fromhex(public_value["signature"]))
        case "rfc3797":
            text = _of_sources(public_value["numbers"])
            if text is None or text != public_value["canonical"]:
                return False
            if len(public_value["from"]) != len(public_value["numbers"]):
                return False
            expected = hash_of(text.encode())
        case _:
            expected = EXERCISE_VALUE
    return bool(public_value["value"] == expected)


def seed_of(draw: Any) -> str:
    """The seed that follows from what a draw says."""
    parts = (draw["digest"], draw["secret"], draw["public_value"]["value"])
    return hash_of(b"hemval-lottery-1" + b"".join(bytes.fromhex(part) for part in parts))


def exercise_secret(round_id: str) -> str:
    """The secret of an exercise, which follows from the round."""
    return hash_of(b"hemval-exercise-secret-1\0" + round_id.encode())


def lot_of(seed: bytes, round_id: str, claim: str) -> bytes:
    """The lot of one claim."""
    return hmac.digest(seed, b"\0".join((round_id.encode(), bytes.fromhex(claim))), "sha256")


def ranked(
    seed: bytes, round_id: str, claims: Iterable[Any], precedence: dict[str, int]
) -> list[str]:
    """The claims of a bundle by their order: who is to have 1, 2, 3."""
    lots = []
    for claim in claims:
        id_ = claim["id"]
        is_silent = not claim.get("chooser", True)
        lots.append((is_silent, precedence[id_], lot_of(seed, round_id, id_), id_))
    lots.sort()
    return [lot[3] for lot in lots]


def group_seed(seed: bytes, bundle: str, group: str) -> str:
    """The seed of a rule that draws for a group of the silent."""
    return hash_of(seed + b"\0" + bundle.encode() + b"\0" + group.encode())


def _undrawn(problem: Any) -> Any:
    claims = [{key: part for key, part in claim.items() if key != "order"}
              for claim in problem["claims"]]  # fmt: skip
    undrawn = {**problem, "claims": claims}
    if "non_choice" in problem:
        undrawn["non_choice"] = {
            group: {key: part for key, part in rule.items() if key != "seed"}
            for group, rule in problem["non_choice"].items()
        }
    return undrawn


def _of_sources(sources: list[list[str]]) -> str | None:
    written = []
    for numbers in sources:
        for number in numbers:
            if len(number) > 81 or not number.isascii() or not _is_number(number):
                return None
        if not numbers:
            return None
        by_size = sorted(numbers, key=Decimal)
        written.append("".join(_trimmed(number) for number in by_size) + "/")
    return "".join(written) or None


def _is_number(text: str) -> bool:
    whole, point, part = text.partition(".")
    return whole.isdigit() and (part.isdigit() if point else part == "")


def _trimmed(number: str) -> str:
    whole, _, part = number.partition(".")
    return f"{whole.lstrip('0') or '0'}.{part.rstrip('0')}"
