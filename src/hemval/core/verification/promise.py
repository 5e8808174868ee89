"""Does a certificate keep what was published before the draw?"""

import re
from fractions import Fraction
from typing import Any

from hemval.core.verification import lots
from hemval.core.verification.certificate_shape import is_system, nodes_shape, value_shape
from hemval.core.verification.report import CheckName
from hemval.core.verification.shape import (
    Kind,
    Shapes,
    dict_of,
    exactly,
    is_amount,
    is_bool,
    is_hash,
    is_name,
    is_text,
    list_of,
    or_null,
)
from hemval.core.verification.tally import Tally

WITHHELD = "withheld"
_SHARE = re.compile(r"[0-9]{1,3}(\.[0-9]{1,9})? %")


def check_promise(tally: Tally, certificate: Any, commitment: Any) -> None:
    """Check a certificate against what was promised, given as it was published."""
    bundles = {
        one["bundle"]: (len(one["problem"]["claims"]), one["problem"]["nodes"])
        for one in certificate["bundles"]
    }
    _check(tally, certificate, bundles, commitment)


def check_published_promise(tally: Tally, public: Any, commitment: Any) -> None:
    """Check what everybody may see against what was promised."""
    bundles = {
        one["bundle"]: (
            one["totals"]["claims"],
            [
                {"id": id_, "parent": node["parent"], "capacity": node["capacity"]}
                for id_, node in sorted(one["nodes"].items())
            ],
        )
        for one in public["bundles"]
    }
    _check(tally, public, bundles, commitment)


def _check(
    tally: Tally, told: Any, bundles: dict[str, tuple[Any, list[Any]]], commitment: Any
) -> None:
    shapes = Shapes()
    if not _is_promise(shapes, commitment):
        tally.check(CheckName.COMMITMENT, 1, shapes.faults)
        return
    draw = told["lottery"]
    parts = ["round", "is_exercise"]
    if told["corrects"] is None:
        parts.append("system")
    for part in parts:
        tally.one(CheckName.COMMITMENT, commitment[part] == told[part], part)
    for part in ("digest", "commitment"):
        tally.one(CheckName.COMMITMENT, commitment[part] == draw[part], part)
    named = lots.name_of(draw["public_value"])
    tally.one(CheckName.COMMITMENT, commitment["public_value"] == named, "public_value")
    if told["corrects"] is None:
        _check_bundles(tally, bundles, commitment["bundles"])
    for name, share in commitment.get("shares", {}).items():
        _check_share(tally, name, share, commitment["bundles"])


def _check_share(tally: Tally, name: str, share: Any, promised: Any) -> None:
    """Is each cap the share that it says, of the amount it says, and the cap that was promised?"""
    nodes = {node["id"]: node["capacity"] for node in promised.get(name, {}).get("nodes", ())}
    for number, cap in enumerate(share["caps"]):
        at = f"shares.{name}.caps.{number}"
        percent = Fraction(cap["share"].removesuffix(" %"))
        is_share = share["amount"] == WITHHELD or cap["capacity"] == (
            percent * share["amount"] // 100
        )
        tally.one(CheckName.COMMITMENT, is_share, f"{at}.capacity")
        is_cap = cap["node"] is None or nodes.get(cap["node"]) == cap["capacity"]
        tally.one(CheckName.COMMITMENT, is_cap, f"{at}.node")


def _check_bundles(tally: Tally, bundles: dict[str, tuple[Any, list[Any]]], promised: Any) -> None:
    """The numbers of claims and the caps; a correction may have others."""
    tally.check(CheckName.COMMITMENT, len(promised), sorted(bundles.keys() ^ promised.keys()))
    for name in bundles.keys() & promised.keys():
        claims, nodes = bundles[name]
        said = promised[name]["claims"]
        is_number = WITHHELD in (said, claims) or said == claims
        tally.one(CheckName.COMMITMENT, is_number, f"{name}.claims")
        tally.one(CheckName.COMMITMENT, promised[name]["nodes"] == nodes, f"{name}.nodes")


def _is_share(value: Any) -> bool:
    shapes = Shapes()
    of_share: dict[str, Kind] = {
        "base": is_name,
        "on": is_text,
        "unit": is_name,
        "amount": lambda number: number == WITHHELD or is_amount(number),
        "not_open": is_amount,
        "caps": list_of(_is_cap),
    }
    return shapes.table(value, "", of_share)


def _is_cap(value: Any) -> bool:
    of_cap: dict[str, Kind] = {
        "node": or_null(is_name),
        "provider": or_null(is_name),
        "group": or_null(is_name),
        "area": or_null(is_name),
        "share": lambda text: type(text) is str and _SHARE.fullmatch(text) is not None,
        "capacity": is_amount,
    }
    return Shapes().table(value, "", of_cap)


def _is_promise(shapes: Shapes, value: Any) -> bool:
    kinds: dict[str, Kind] = {
        "format": exactly("hemval-commitment/1"),
        "round": is_name,
        "is_exercise": is_bool,
        "system": is_system,
        "digest": is_hash,
        "commitment": is_hash,
        "public_value": lambda _: True,
        "bundles": dict_of(is_name, lambda _: True),
    }
    if not shapes.table(value, "", kinds, {"shares": dict_of(is_name, _is_share)}):
        return False
    value_shape(shapes, value["public_value"], "public_value", is_known=False)
    of_bundle: dict[str, Kind] = {
        "claims": lambda number: number == WITHHELD or is_amount(number),
        "nodes": lambda _: True,
    }
    for name, told in value["bundles"].items():
        if shapes.table(told, f"bundles.{name}", of_bundle):
            nodes_shape(shapes, told["nodes"], f"bundles.{name}.nodes")
    return not shapes.faults
