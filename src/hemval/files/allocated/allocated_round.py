"""A round folder worked through to the end: what was read, drawn, solved, and came of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from hemval.core.placement.placements import Placement
from hemval.core.placement.problems import RoundProblems
from hemval.core.placement.solved import SolvedBundle
from hemval.files.round_result import RoundResult


@dataclass(frozen=True, slots=True, kw_only=True)
class AllocatedRound:
    """Everything that the files of an allocated round are written from.

    `placements`: every client and bundle, protected ones too. `solved`: the bundles, drawn and
    answered. `draw` is the draw as it is published.
    """

    result: RoundResult
    problems: RoundProblems
    solved: tuple[SolvedBundle, ...]
    placements: tuple[Placement, ...]
    draw: Mapping[str, Any]
