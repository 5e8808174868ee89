"""What is published of a draw: the promise before it, and everything about it afterwards."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from hemval.core.lottery.canonical import Document, JsonValue
from hemval.core.lottery.draw import commitment, seed_of
from hemval.core.lottery.frozen import UndrawnBundle
from hemval.core.lottery.problem_document import node_documents
from hemval.core.lottery.public_value import PublicValue
from hemval.core.lottery.small_numbers import WITHHELD, withheld_cells

COMMITMENT_FORMAT = "hemval-commitment/1"
DRAW_FORMAT = "hemval-draw/1"
NO_SHARES: Mapping[str, JsonValue] = MappingProxyType({})


def commitment_document(
    frozen: Document,
    bundles: Iterable[UndrawnBundle],
    *,
    digest: str,
    secret: bytes,
    shares: Mapping[str, JsonValue] = NO_SHARES,
) -> Document:
    """`commitment.json`: D, C and the name of the value that decides, published before the draw.

    `frozen` is the frozen document and `digest` its digest. `shares`: what the caps that are shares
    were counted of, by bundle.
    """
    told = tuple(bundles)
    few = bundles_of_few({one.bundle: len(one.problem.claims) for one in told})
    return {
        "format": COMMITMENT_FORMAT,
        "round": frozen["round"],
        "is_exercise": frozen["is_exercise"],
        "system": frozen["system"],
        "digest": digest,
        "commitment": commitment(secret),
        "public_value": frozen["public_value"],
        "bundles": {one.bundle: _told(one, is_withheld=one.bundle in few) for one in told},
        "shares": {**shares},
    }


def draw_document(
    *, round_id: str, is_exercise: bool, digest: str, secret: bytes, public_value: PublicValue
) -> Document:
    """`draw.json`: everything of the draw, so that anybody can do it again. Raises BadValue."""
    return {
        "format": DRAW_FORMAT,
        "round": round_id,
        "is_exercise": is_exercise,
        "digest": digest,
        "commitment": commitment(secret),
        "public_value": public_value.document,
        "secret": secret.hex(),
        "seed": seed_of(digest, secret, public_value.value).hex(),
    }


def bundles_of_few(claims: dict[str, int]) -> frozenset[str]:
    """The bundles whose number of claims is not published, by how many claims each has.

    How many rows the certificate has is always published, so that those of two bundles at least
    are withheld, if there are two.
    """
    counts = {**claims, "": sum(claims.values())}
    return withheld_cells(counts, [("", tuple(claims))], shown=("",))


def _told(one: UndrawnBundle, *, is_withheld: bool) -> JsonValue:
    claims = WITHHELD if is_withheld else len(one.problem.claims)
    return {"claims": claims, "nodes": node_documents(one.problem)}
