"""The draw: from a secret that was promised and a value that nobody knew, to everybody's order."""

import hmac
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from hashlib import sha256
from typing import NamedTuple

from hemval.core.allocation.problem import Claim, DrawnByLot, Problem
from hemval.core.lottery.frozen import UndrawnBundle

SECRET_BYTES = 32
_PURPOSE = b"hemval-lottery-1"


class ClaimInDraw(NamedTuple):
    """What decides a claim's place in the draw besides chance: choosers first, then precedence."""

    claim: str
    chooser: bool
    precedence: int


def commitment(secret: bytes) -> str:
    """C: what is published of the lottery's secret before the draw, SHA-256 of it."""
    return sha256(secret).hexdigest()


def seed_of(digest: str, secret: bytes, public_value: bytes) -> bytes:
    """The seed of everything that is drawn in a round.

    `digest` is D, `public_value` the 32 bytes that nobody knew when D and C were published. So
    neither the municipality nor anybody else can choose what comes out.
    """
    return sha256(_PURPOSE + bytes.fromhex(digest) + secret + public_value).digest()


def orders(seed: bytes, round_id: str, claims: Iterable[ClaimInDraw]) -> tuple[int, ...]:
    """The order of each claim of one bundle, from 1, as the claims stand.

    Choosers come before the silent, then the lower precedence, then the lower lot: the HMAC of
    round and claim under the seed, 32 bytes.
    """
    prefix = round_id.encode() + b"\0"
    keys = [
        (
            not one.chooser,
            one.precedence,
            hmac.digest(seed, prefix + bytes.fromhex(one.claim), "sha256"),
            one.claim,
        )
        for one in claims
    ]
    ranks = [0] * len(keys)
    for rank, place in enumerate(sorted(range(len(keys)), key=keys.__getitem__), start=1):
        ranks[place] = rank
    return tuple(ranks)


def draw_seed(seed: bytes, bundle: str, group: str) -> str:
    """The seed of a rule that draws for a group of the silent, as 64 digits."""
    return sha256(b"\0".join((seed, bundle.encode(), group.encode()))).hexdigest()


def with_draw(problem: Problem, orders: Sequence[int], seeds: Mapping[str, str]) -> Problem:
    """The problem with each claim's order and the seed of each group that is drawn for."""
    claims = tuple(
        _in_order(claim, order) for claim, order in zip(problem.claims, orders, strict=True)
    )
    rules = {
        group: replace(rule, seed=seeds[group]) if isinstance(rule, DrawnByLot) else rule
        for group, rule in problem.non_choice.items()
    }
    return replace(problem, claims=claims, non_choice=rules)


def drawn_problem(seed: bytes, round_id: str, one: UndrawnBundle) -> Problem:
    """A bundle's problem as the draw leaves it: every order and every seed set."""
    problem = one.problem
    in_draw = (
        ClaimInDraw(claim.id, claim.chooser, before)
        for claim, before in zip(problem.claims, one.precedence, strict=True)
    )
    seeds = {
        group: draw_seed(seed, one.bundle, group)
        for group, rule in problem.non_choice.items()
        if isinstance(rule, DrawnByLot)
    }
    return with_draw(problem, orders(seed, round_id, in_draw), seeds)


def _in_order(claim: Claim, order: int) -> Claim:
    """The claim with its order.

    Written out, for `replace` takes half as long again, and a round may have 100,000 claims.
    """
    return Claim(
        id=claim.id,
        size=claim.size,
        wishes=claim.wishes,
        current=claim.current,
        classes=claim.classes,
        order=order,
        chooser=claim.chooser,
        group=claim.group,
        eligible=claim.eligible,
        distance=claim.distance,
    )
