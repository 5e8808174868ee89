"""Is a certificate of the shape that its page tells? Else nothing more can be checked."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from hemval.core.verification.shape import (
    Kind,
    Shapes,
    dict_of,
    distinct_names,
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
    sorted_names,
)

RULES = ("unit", "closing", "soft", "skipping")
METHODS = ("proposing", "ordered")


def _anything(value: Any) -> bool:
    return True


SYSTEM: Kind = dict_of(exactly("id", "sha256"), is_name)
_DRAW: Mapping[str, Kind] = MappingProxyType(
    {
        "format": exactly("hemval-draw/1"),
        "round": is_name,
        "is_exercise": is_bool,
        "digest": is_hash,
        "commitment": is_hash,
        "public_value": _anything,
        "secret": is_hash,
        "seed": is_hash,
    }
)
_CLAIM: Mapping[str, Kind] = MappingProxyType(
    {
        "id": is_hash,
        "size": is_amount,
        "wishes": distinct_names,
        "order": is_amount,
    }
)
_MORE_OF_CLAIM: Mapping[str, Kind] = MappingProxyType(
    {
        "current": is_name,
        "classes": dict_of(is_name, is_whole),
        "chooser": is_bool,
        "group": is_text,
        "eligible": sorted_names,
        "distance": dict_of(is_name, is_amount),
    }
)
_KEY: Mapping[str, Kind] = MappingProxyType({"class": is_whole, "order": is_amount})
_USE: Mapping[str, Kind] = MappingProxyType(
    {
        "used": is_amount,
        "capacity": or_null(is_amount),
        "closed": is_bool,
        "last_admitted": _anything,
    }
)


def certificate_faults(value: Any) -> list[str]:
    """The places of a certificate that are not as they should be; none where it is whole."""
    shapes = Shapes()
    needed: dict[str, Kind] = {
        "format": exactly("hemval-certificate/1"),
        "round": is_name,
        "is_exercise": is_bool,
        "system": is_system,
        "corrects": or_null(is_hash),
        "lottery": _anything,
        "bundles": list_of(_anything),
        "merkle_root": is_hash,
    }
    if not shapes.table(value, "", needed):
        return shapes.faults
    draw_shape(shapes, value["lottery"], "lottery")
    for place, bundle in enumerate(value["bundles"]):
        _bundle(shapes, bundle, f"bundles[{place}]")
    if not shapes.faults:
        names = [bundle["bundle"] for bundle in value["bundles"]]
        if not sorted_names(names):
            shapes.fault("bundles")
        for name, of_whole in (("round", "round"), ("is_exercise", "is_exercise")):
            if value["lottery"][name] != value[of_whole]:
                shapes.fault(f"lottery.{name}")
    return shapes.faults


def is_system(value: Any) -> bool:
    """The id and the digest of a system file."""
    return type(value) is dict and value.keys() == {"id", "sha256"} and SYSTEM(value)


def draw_shape(shapes: Shapes, value: Any, at: str) -> bool:
    """Is it a draw?"""
    return shapes.table(value, at, _DRAW) and value_shape(
        shapes, value["public_value"], f"{at}.public_value", is_known=True
    )


def value_shape(shapes: Shapes, value: Any, at: str, *, is_known: bool) -> bool:
    """Is it a public value: its name alone, or what is published of it too?"""
    match value.get("source") if type(value) is dict else None:
        case "drand":
            named: dict[str, Kind] = {"chain": is_hash, "round": is_amount}
            known: dict[str, Kind] = {"signature": is_hex, "value": is_hash}
        case "rfc3797":
            named = {"from": distinct_names}
            numbers = list_of(list_of(is_name))
            known = {"numbers": numbers, "canonical": is_name, "value": is_hash}
        case "exercise":
            named, known = {}, {"value": is_hash}
        case _:
            return shapes.fault(f"{at}.source")
    kinds: dict[str, Kind] = {"source": is_name, **named}
    return shapes.table(value, at, {**kinds, **known} if is_known else kinds)


def nodes_shape(shapes: Shapes, value: Any, at: str) -> bool:
    """Are they nodes, sorted by id?"""
    kinds: dict[str, Kind] = {
        "id": is_name,
        "parent": or_null(is_name),
        "capacity": or_null(is_amount),
    }
    if type(value) is not list:
        return shapes.fault(at)
    fine = [shapes.table(node, f"{at}[{n}]", kinds) for n, node in enumerate(value)]
    return all(fine) and (sorted_names([node["id"] for node in value]) or shapes.fault(at))


def use_shape(shapes: Shapes, value: Any, at: str, kinds: Mapping[str, Kind] | None = None) -> bool:
    """Is it what is told of a node's use?"""
    return shapes.table(value, at, kinds or _USE) and key_shape(
        shapes, value["last_admitted"], f"{at}.last_admitted"
    )


def key_shape(shapes: Shapes, value: Any, at: str) -> bool:
    """Is it a key, or null?"""
    if value is None:
        return True
    if not shapes.table(value, at, _KEY, {"protected": is_bool}):
        return False
    return value.get("protected", True) or shapes.fault(f"{at}.protected")


def silent_shape(shapes: Shapes, value: Any, at: str) -> bool:
    """Is it the rules for the silent, by their groups?"""
    if type(value) is not dict or not all(map(is_text, value)):
        return shapes.fault(at)
    fine = [_silent_rule(shapes, rule, f"{at}.{group}") for group, rule in value.items()]
    return all(fine)


def _silent_rule(shapes: Shapes, rule: Any, at: str) -> bool:
    kinds: dict[str, Kind] = {"rule": is_name}
    others: dict[str, Kind] = {}
    match rule.get("rule") if type(rule) is dict else None:
        case "keep_current" | "nearest":
            pass
        case "municipal":
            kinds["leaves"] = distinct_names
        case "rotation":
            kinds |= {"list": distinct_names, "next": is_amount}
        case "draw":
            kinds["seed"], others["leave_out"] = is_hash, sorted_names
        case "largest_free_capacity":
            kinds["measure"] = exactly("share_of_cap", "amount")
        case _:
            return shapes.fault(at)
    return shapes.table(rule, at, kinds, others)


def claim_shape(shapes: Shapes, value: Any, at: str) -> bool:
    """Is it a claim of a problem that is drawn?"""
    return shapes.table(value, at, _CLAIM, _MORE_OF_CLAIM)


def _bundle(shapes: Shapes, value: Any, at: str) -> None:
    kinds: dict[str, Kind] = {
        "bundle": is_name,
        "problem": _anything,
        "precedence": dict_of(is_hash, is_whole),
        "withdrawn": dict_of(is_hash, is_name),
        "promised": dict_of(is_hash, is_name),
        "result": _anything,
    }
    of_correction: dict[str, Kind] = {
        "earlier": dict_of(is_hash, list_of(is_hash)),
        "lists": dict_of(is_hash, distinct_names),
        "gave_way": dict_of(is_hash, is_name),
        "gone": dict_of(is_hash, is_name),
    }
    if shapes.table(value, at, kinds, of_correction):
        _problem(shapes, value["problem"], f"{at}.problem")
        _result(shapes, value["result"], f"{at}.result")


def _problem(shapes: Shapes, value: Any, at: str) -> None:
    kinds: dict[str, Kind] = {
        "format": exactly("hemval-problem/1"),
        "rule": exactly(*RULES),
        "overrun": or_null(is_amount),
        "nodes": _anything,
        "claims": list_of(_anything),
    }
    if not shapes.table(value, at, kinds, {"non_choice": _anything}):
        return
    nodes_shape(shapes, value["nodes"], f"{at}.nodes")
    silent_shape(shapes, value.get("non_choice", {}), f"{at}.non_choice")
    claims = value["claims"]
    fine = [claim_shape(shapes, one, f"{at}.claims[{n}]") for n, one in enumerate(claims)]
    if all(fine) and not sorted_names([claim["id"] for claim in claims]):
        shapes.fault(f"{at}.claims")


def _result(shapes: Shapes, value: Any, at: str) -> None:
    kinds: dict[str, Kind] = {
        "format": exactly("hemval-allocation/1"),
        "method": exactly(*METHODS),
        "assignment": dict_of(is_hash, or_null(is_name)),
        "unplaced": sorted_names,
        "nodes": dict_of(is_name, _anything),
    }
    if shapes.table(value, at, kinds, {"turns": dict_of(is_text, is_amount)}):
        for name, use in value["nodes"].items():
            use_shape(shapes, use, f"{at}.nodes.{name}")
