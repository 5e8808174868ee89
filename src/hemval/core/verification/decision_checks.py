"""Do the places that people gave, and what is decided of a round, belong to its certificate?"""

from collections import Counter
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any

from hemval.core.verification import lots
from hemval.core.verification.public_checks import FEWEST_SHOWN, can_be_counted_out
from hemval.core.verification.public_shape import WITHHELD
from hemval.core.verification.report import CheckName
from hemval.core.verification.rows import finally_given
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

_TOTALS = ("placed", "exceptions", "to_decide")
_WAYS = ("grounds", "confirmed_as")


def _is_table(value: Any) -> bool:
    return type(value) is dict


def _is_shown(value: Any) -> bool:
    return is_amount(value) or value == WITHHELD


_BY_HAND: Mapping[str, Kind] = MappingProxyType(
    {
        "format": exactly("hemval-by-hand/1"),
        "round": is_name,
        "is_exercise": is_bool,
        "certificate": is_hash,
        "placed": list_of(_is_table),
    }
)
_PLACED: Mapping[str, Kind] = MappingProxyType(
    {
        "bundle": is_name,
        "claim": is_text,
        "leaf": or_null(is_name),
        "was": is_name,
        "is_exception": is_bool,
        "provider": is_name,
        "starts": is_name,
        "ground": is_name,
        "proposed": _is_table,
        "confirmed": _is_table,
    }
)
_GAVE: Mapping[str, Kind] = MappingProxyType({"person": is_amount, "role": is_name})
_DECISION: Mapping[str, Kind] = MappingProxyType(
    {
        "format": exactly("hemval-decision/1"),
        "round": is_name,
        "is_exercise": is_bool,
        "decided": is_name,
        "by_two": is_bool,
        "certificate": is_hash,
        "by_hand": is_hash,
        **dict.fromkeys(_TOTALS, _is_shown),
        **dict.fromkeys(_WAYS, dict_of(is_name, _is_shown)),
    }
)


def check_by_hand(tally: Tally, certificate: Any, by_hand: Any) -> None:
    """Check the places that people gave against the certificate that they stand beside.

    Each is of a claim in it, or of one who came after the draw; what the rules gave is told as it
    was, and two people have given it.
    """
    faults = _by_hand_faults(by_hand)
    if faults:
        tally.check(CheckName.BY_HAND, 1, faults)
        return
    for part in ("round", "is_exercise"):
        tally.one(CheckName.BY_HAND, by_hand[part] == certificate[part], part)
    digest = lots.hash_of(lots.canonical(certificate))
    tally.one(CheckName.BY_HAND, by_hand["certificate"] == digest, "certificate")
    final = {one["bundle"]: finally_given(one) for one in certificate["bundles"]}
    for number, one in enumerate(by_hand["placed"]):
        wrong = list(_wrong_in(one, final))
        tally.check(CheckName.BY_HAND, 1, [f"placed[{number}].{name}" for name in wrong])


def check_decision(tally: Tally, told: Any, decision: Any, by_hand: Any, *, digest: str) -> None:
    """Check what is decided against the certificate, or what is published of it (`told`).

    `digest` is that of the certificate, and `by_hand` None where it was not given.
    """
    shapes = Shapes()
    if not shapes.table(decision, "", _DECISION):
        tally.check(CheckName.DECISION, 1, shapes.faults)
        return
    for part in ("round", "is_exercise"):
        tally.one(CheckName.DECISION, decision[part] == told[part], part)
    tally.one(CheckName.DECISION, decision["certificate"] == digest, "certificate")
    for whole, parts in _sums(decision):
        tally.one(CheckName.DECISION, _adds_up(decision["placed"], parts), whole)
    if by_hand is None:
        tally.leave(CheckName.BY_HAND)
    elif not _by_hand_faults(by_hand):
        is_it = decision["by_hand"] == lots.hash_of(lots.canonical(by_hand))
        tally.one(CheckName.DECISION, is_it, "by_hand")
        _check_counts(tally, decision, by_hand["placed"])


def _by_hand_faults(value: Any) -> list[str]:
    shapes = Shapes()
    if shapes.table(value, "", _BY_HAND):
        for number, one in enumerate(value["placed"]):
            at = f"placed[{number}]"
            if shapes.table(one, at, _PLACED):
                shapes.table(one["proposed"], f"{at}.proposed", _GAVE)
                shapes.table(one["confirmed"], f"{at}.confirmed", _GAVE)
    return shapes.faults


def _wrong_in(one: Any, final: Any) -> Iterator[str]:
    claims = final.get(one["bundle"])
    if claims is None:
        yield "bundle"
    elif one["claim"] and one["claim"] not in claims:
        yield "claim"
    elif one["leaf"] != claims.get(one["claim"]):
        yield "leaf"
    if one["proposed"]["person"] == one["confirmed"]["person"]:
        yield "confirmed"


def _sums(decision: Any) -> Iterator[tuple[str, list[Any]]]:
    yield "to_decide", [decision["exceptions"], decision["to_decide"]]
    for way in _WAYS:
        if decision[way] or decision["placed"] != 0:
            yield way, [*decision[way].values()]


def _adds_up(total: Any, parts: list[Any]) -> bool:
    shown = sum(part for part in parts if part != WITHHELD)
    if total == WITHHELD:
        return WITHHELD in parts
    return bool(shown <= total if WITHHELD in parts else shown == total)


def _check_counts(tally: Tally, decision: Any, placed: Any) -> None:
    """Each number is right, or withheld where few stand behind it or it would give one away."""
    exceptions = sum(one["is_exception"] for one in placed)
    counts = {
        "placed": len(placed),
        "exceptions": exceptions,
        "to_decide": len(placed) - exceptions,
        **_named("grounds", Counter(one["ground"] for one in placed)),
        **_named("confirmed_as", Counter(one["confirmed"]["role"] for one in placed)),
    }
    shown = {name: decision[name] for name in _TOTALS}
    for way in _WAYS:
        shown |= _named(way, decision[way])
    if not tally.one(CheckName.DECISION, shown.keys() == counts.keys(), "grounds"):
        return
    for name, number in counts.items():
        is_right = shown[name] in (WITHHELD, number)
        tally.one(CheckName.DECISION, is_right, name)
        is_few = 0 < number < FEWEST_SHOWN
        tally.one(CheckName.DECISION, shown[name] == WITHHELD or not is_few, name)
    hidden = {name for name, one in shown.items() if one == WITHHELD}
    for parts in (["exceptions", "to_decide"], *(_of(way, counts) for way in _WAYS)):
        gives_away = can_be_counted_out(counts, hidden, "placed", parts)
        tally.one(CheckName.DECISION, not gives_away, parts[0] if parts else "placed")


def _named(way: str, numbers: Any) -> dict[str, Any]:
    return {f"{way}.{name}": number for name, number in numbers.items()}


def _of(way: str, counts: Any) -> list[str]:
    return [name for name in counts if name.startswith(f"{way}.")]
