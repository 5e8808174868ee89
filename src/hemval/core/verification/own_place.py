"""Is one person's place the one that the published cut-offs give her?"""

from collections.abc import Iterator
from typing import Any

from hemval.core.verification.public_shape import WITHHELD

_Key = tuple[int, int, int]


def own_place_faults(bundle: Any, row: Any) -> Iterator[str]:
    """The leaves at which her place is not what the public numbers say, by their names.

    A promise of an earlier, faulty round may give her another place than the numbers do.
    """
    claim, leaf, nodes = row["claim"], row["leaf"], bundle["nodes"]
    leaves = nodes.keys() - {node["parent"] for node in nodes.values()}
    named = {*claim["wishes"], *claim.get("eligible", ()), claim.get("current"), leaf} - {None}
    if not named <= leaves:
        yield from sorted(named - leaves)
    elif "withdrawn" in row or "promised" in row:
        if leaf != row.get("promised") and "withdrawn" in row:
            yield str(leaf)
    elif not _ranked(claim):
        if leaf is not None and (
            claim.get("chooser", True)
            or leaf not in claim.get("eligible", ())
            or _is_shut_to(bundle, claim, leaf)
        ):
            yield leaf
    else:
        yield from _among_ranked(bundle, claim, leaf)


def _is_shut_to(bundle: Any, claim: Any, leaf: str) -> bool:
    """Has it refused somebody, under a rule by which it then takes none of the silent?"""
    shuts = bundle["rule"] in ("closing", "soft")
    return shuts and claim["size"] > 0 and bool(bundle["nodes"][leaf]["closed"])


def _among_ranked(bundle: Any, claim: Any, leaf: str | None) -> Iterator[str]:
    ranked, nodes = _ranked(claim), bundle["nodes"]
    if leaf is None and claim.get("current") is not None:
        yield claim["current"]
        return
    if leaf is not None and leaf not in ranked:
        yield leaf
        return
    is_proposing = bundle["method"] == "proposing"
    for better in ranked if leaf is None else ranked[: ranked.index(leaf)]:
        node = nodes[better]
        is_refused = node["closed"] and claim["size"] > 0
        if not is_refused or (is_proposing and _is_let_in(node, _key(claim, better))):
            yield better
    if leaf is not None and claim["size"] > 0:
        last = nodes[leaf]["last_admitted"]
        if last is None or (last != WITHHELD and _key(claim, leaf) > _told(last)):
            yield leaf


def _ranked(claim: Any) -> list[str]:
    wishes, current = claim["wishes"], claim.get("current")
    if current is None:
        return list(wishes)
    return [*(wishes[: wishes.index(current)] if current in wishes else wishes), current]


def _is_let_in(node: Any, key: _Key) -> bool:
    last = node["last_admitted"]
    return last is not None and last != WITHHELD and key <= _told(last)


def _key(claim: Any, leaf: str) -> _Key:
    is_other = int(leaf != claim.get("current"))
    return is_other, claim.get("classes", {}).get(leaf, 1), claim["order"]


def _told(last: Any) -> _Key:
    return int(not last.get("protected", False)), last["class"], last["order"]
