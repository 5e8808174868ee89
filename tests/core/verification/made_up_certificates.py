"""Certificates of made-up problems, as they are made for real: frozen, drawn, solved, certified."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from random import Random
from typing import Any

from tests.core.allocation.made_up_problems import SMALL, Shape, random_problem

from hemval.core.allocation.problem import Problem
from hemval.core.allocation.solve import solve
from hemval.core.certificate.certificate import Certificate, CertifiedBundle, CertifiedRound
from hemval.core.certificate.public import public_document
from hemval.core.lottery.canonical import digest_of
from hemval.core.lottery.draw import drawn_problem
from hemval.core.lottery.exercise import exercise_receipt_key, exercise_secret
from hemval.core.lottery.frozen import frozen_document
from hemval.core.lottery.public_value import ExerciseValue, PublicValue
from hemval.core.lottery.published import commitment_document, draw_document
from hemval.core.lottery.receipts import receipt_hash, receipt_secret

SYSTEM = {"id": "made-up", "sha256": "5e" * 32}
ROUND = "2027-spring"


@dataclass(frozen=True)
class Undrawn:
    bundle: str
    problem: Problem
    precedence: tuple[int, ...]


@dataclass(frozen=True)
class Papers:
    """Everything that a round leaves, as the values of its JSON."""

    certificate: Any
    commitment: Any
    public: Any
    made: Certificate


def as_read(document: Any) -> Any:
    """The values that anybody gets who reads the file."""
    return json.loads(json.dumps(document))


def undrawn(bundle: str, problem: Problem, random: Random) -> Undrawn:
    """A problem with receipt hashes for claims and something before the lottery."""
    key = exercise_receipt_key(ROUND)
    claims = tuple(
        replace(claim, id=receipt_hash(receipt_secret(key, bundle, (claim.id,))), order=0)
        for claim in problem.claims
    )
    most = random.choice((0, 2))
    precedence = tuple(random.randint(0, most) for _ in claims)
    return Undrawn(bundle, replace(problem, claims=claims), precedence)


def papers_of(
    bundles: Sequence[Undrawn],
    *,
    withdrawn: int = 0,
    value: PublicValue | None = None,
    secret: bytes | None = None,
) -> Papers:
    """The papers of a round; so many of the first claims of each bundle are withdrawn."""
    is_exercise = value is None
    value = value or ExerciseValue()
    secret = secret or exercise_secret(ROUND)
    told = {"is_exercise": is_exercise, "system": SYSTEM, "public_value": value.name}
    frozen = frozen_document(ROUND, bundles, **told)
    digest = digest_of(frozen)
    draw = draw_document(
        round_id=ROUND, is_exercise=is_exercise, digest=digest, secret=secret, public_value=value
    )
    seed = bytes.fromhex(draw["seed"])
    certified = []
    for one in bundles:
        drawn = drawn_problem(seed, ROUND, one)
        left = replace(drawn, claims=drawn.claims[withdrawn:])
        certified.append(
            CertifiedBundle(
                bundle=one.bundle,
                problem=drawn,
                precedence=one.precedence,
                allocation=solve(left),
                withdrawn={claim.id: "died" for claim in drawn.claims[:withdrawn]},
            )
        )
    made = Certificate(
        CertifiedRound(
            round_id=ROUND,
            is_exercise=is_exercise,
            system=SYSTEM,
            draw=draw,
            bundles=tuple(certified),
        )
    )
    return Papers(
        certificate=json.loads(made.as_bytes),
        commitment=as_read(commitment_document(frozen, bundles, digest=digest, secret=secret)),
        public=as_read(public_document(made)),
        made=made,
    )


def random_papers(seed: int | str, shape: Shape = SMALL, bundles: int = 1, **more: Any) -> Papers:
    """The papers of a round of made-up problems, the same for the same seed and shape."""
    random = Random(f"papers {seed}")  # noqa: S311 - the same seed must give the same papers
    names = [f"bundle {number}" for number in range(bundles)]
    return papers_of(
        [undrawn(name, random_problem(f"{seed} {name}", shape), random) for name in names], **more
    )
