"""Is what everybody may see, and one person's row, of the shape that their page tells?"""

from typing import Any

from hemval.core.verification.certificate_shape import (
    METHODS,
    RULES,
    claim_shape,
    draw_shape,
    is_system,
    key_shape,
    silent_shape,
)
from hemval.core.verification.shape import (
    Kind,
    Shapes,
    dict_of,
    exactly,
    is_amount,
    is_bool,
    is_hash,
    is_hex,
    is_name,
    is_text,
    is_whole,
    list_of,
    or_null,
)

WITHHELD = "withheld"
WAYS = ("first_wish", "later_wish", "kept", "promised", "silent_kept", "silent_placed")
SUMS = (
    ("claims", ("placed", "without_place")),
    ("without_place", ("unplaced", "withdrawn")),
    ("placed", WAYS),
)
"""Each total that is the sum of others, and these."""
TOTALS = ("claims", *(part for _, parts in SUMS for part in parts))


def _anything(value: Any) -> bool:
    return True


def _is_number(value: Any) -> bool:
    return value == WITHHELD if type(value) is str else is_amount(value)


def public_faults(value: Any) -> list[str]:
    """The places of a public certificate that are not as they should be."""
    shapes = Shapes()
    kinds: dict[str, Kind] = {
        "format": exactly("hemval-public/1"),
        "round": is_name,
        "is_exercise": is_bool,
        "system": is_system,
        "corrects": or_null(is_hash),
        "lottery": _anything,
        "bundles": list_of(_anything),
        "rows": is_amount,
        "merkle_root": is_hash,
        "certificate": is_hash,
    }
    if shapes.table(value, "", kinds):
        draw_shape(shapes, value["lottery"], "lottery")
        for place, bundle in enumerate(value["bundles"]):
            _bundle(shapes, bundle, f"bundles[{place}]")
    if not shapes.faults:
        for part in ("round", "is_exercise"):
            if value["lottery"][part] != value[part]:
                shapes.fault(f"lottery.{part}")
    return shapes.faults


def row_faults(value: Any) -> list[str]:
    """The places of one person's row that are not as they should be."""
    shapes = Shapes()
    kinds: dict[str, Kind] = {
        "format": exactly("hemval-row/1"),
        "round": is_name,
        "is_exercise": is_bool,
        "row": _anything,
        "index": is_amount,
        "rows": is_amount,
        "proof": list_of(is_hash),
        "merkle_root": is_hash,
    }
    row: dict[str, Kind] = {
        "bundle": is_name,
        "claim": _anything,
        "precedence": is_whole,
        "leaf": or_null(is_name),
    }
    if shapes.table(value, "", kinds, {"receipt": is_hex}) and shapes.table(
        value["row"], "row", row, {"withdrawn": is_name, "promised": is_name}
    ):
        claim_shape(shapes, value["row"]["claim"], "row.claim")
    return shapes.faults


def _bundle(shapes: Shapes, value: Any, at: str) -> None:
    kinds: dict[str, Kind] = {
        "bundle": is_name,
        "method": exactly(*METHODS),
        "rule": exactly(*RULES),
        "overrun": or_null(is_amount),
        "non_choice": _anything,
        "turns": dict_of(is_text, _is_number),
        "nodes": dict_of(is_name, _anything),
        "totals": _anything,
    }
    node: dict[str, Kind] = {
        "parent": or_null(is_name),
        "capacity": or_null(is_amount),
        "used": _is_number,
        "closed": is_bool,
        "last_admitted": _anything,
    }
    if not shapes.table(value, at, kinds):
        return
    silent_shape(shapes, value["non_choice"], f"{at}.non_choice")
    shapes.table(value["totals"], f"{at}.totals", dict.fromkeys(TOTALS, _is_number))
    for name, told in value["nodes"].items():
        place = f"{at}.nodes.{name}"
        if shapes.table(told, place, node) and told["last_admitted"] != WITHHELD:
            key_shape(shapes, told["last_admitted"], f"{place}.last_admitted")
