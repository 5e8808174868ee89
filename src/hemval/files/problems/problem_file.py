"""The problem file (`hemval-problem/1`): what decides the answer for one bundle, for all to solve.

What it may hold is told in `docs/rules/problem-file.md`.
"""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from hemval.core.allocation.checks import problem_faults
from hemval.core.allocation.problem import (
    Claim,
    DrawnByLot,
    KeepCurrentPlace,
    LargestFreeRoom,
    MunicipalUnits,
    NearestLeaf,
    Node,
    Problem,
    RotationList,
    SilentRule,
)
from hemval.core.fault import Fault
from hemval.core.fault import Path as FaultPath
from hemval.core.lottery.canonical import canonical_json
from hemval.core.lottery.problem_document import PROBLEM_FORMAT, problem_document
from hemval.core.system.capacity import AdmissionRule
from hemval.core.system.non_choice import FreeCapacityMeasure
from hemval.files.faulty import FaultyFile, LocatedFault
from hemval.files.strict_json.document import parse_json, read_json
from hemval.files.strict_json.reading import Reading

_TOP: dict[str | int, int] = {"rule": 1, "overrun": 2, "nodes": 3, "claims": 4, "non_choice": 5}
_RULES = tuple(rule.value for rule in AdmissionRule)
_MEASURES = tuple(measure.value for measure in FreeCapacityMeasure)
_CLAIM = ("wishes", "current", "classes", "chooser", "group", "eligible", "distance")
_KEYS_OF_RULES: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "keep_current": ((), ()),
    "municipal": (("leaves",), ()),
    "rotation": (("list", "next"), ()),
    "draw": (("seed",), ("leave_out",)),
    "nearest": ((), ()),
    "largest_free_capacity": (("measure",), ()),
}
"""What each rule for the silent must say besides `rule`, and what it may say."""
_SILENT_RULES = tuple(_KEYS_OF_RULES)
_ALL_KEYS_OF_RULES = tuple(key for keys in _KEYS_OF_RULES.values() for key in (*keys[0], *keys[1]))


def read_problem(path: Path) -> Problem:
    """Read a problem file. Raises FaultyFile with every fault and its path in the file."""
    return problem_from(read_json(path), file=str(path))


def read_problem_bytes(data: bytes, *, file: str) -> Problem:
    """Read a problem from bytes; `file` is the name that faults are told with.

    Raises FaultyFile with every fault and its path.
    """
    return problem_from(parse_json(data, file=file), file=file)


def problem_bytes(problem: Problem) -> bytes:
    """A problem as canonical JSON: the same bytes for the same problem, however it was written."""
    return canonical_json(problem_document(problem)) + b"\n"


def problem_from(value: Any, *, file: str) -> Problem:
    """A problem from parsed JSON; `file` is the name that faults are told with.

    Raises FaultyFile with every fault and its path.
    """
    reading = Reading()
    table = reading.table(
        value, (), needed=("format", "rule", "nodes", "claims"), others=("overrun", "non_choice")
    )
    table.one_of("format", (PROBLEM_FORMAT,))
    parts = _Parts(reading)
    rule = table.one_of("rule", _RULES)
    problem = Problem(
        rule=AdmissionRule(rule) if rule else AdmissionRule.UNIT,
        overrun=table.whole_or_null("overrun"),
        nodes=tuple(table.rows("nodes", parts.node)),
        claims=tuple(table.rows("claims", parts.claim)),
        non_choice=table.named("non_choice", parts.silent_rule),
    )
    faults = sorted((*reading.faults, *_of_meaning(problem, reading.faults)), key=_place_in_file)
    if faults:
        raise FaultyFile(tuple(LocatedFault(fault=fault, file=file) for fault in faults))
    return problem


def _place_in_file(fault: Fault) -> tuple[int, int]:
    """Faults are told from the top of the file as the documentation lays it out."""
    top = _TOP.get(fault.path[0], -1) if fault.path else -1
    index = fault.path[1] if len(fault.path) > 1 else -1
    return top, index if isinstance(index, int) else -1


def _of_meaning(problem: Problem, of_shape: Iterable[Fault]) -> Iterable[Fault]:
    """What is wrong in what it says, apart from the claims and rules that cannot be read as such.

    When the nodes cannot be read, nothing that names them can be judged.
    """
    unread = {fault.path[:2] for fault in of_shape}
    if any(place[:1] not in (("claims",), ("non_choice",)) or len(place) < 2 for place in unread):
        return
    for fault in problem_faults(problem):
        if fault.path[:2] not in unread and fault.other[:2] not in unread:
            yield fault


class _Parts:
    """Reads what a problem is made of."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading

    def node(self, value: Any, path: FaultPath) -> Node:
        table = self._reading.table(value, path, needed=("id", "parent", "capacity"))
        return Node(
            id=table.text("id"),
            parent=table.text_or_null("parent"),
            capacity=table.whole_or_null("capacity"),
        )

    def claim(self, value: Any, path: FaultPath) -> Claim:
        table = self._reading.table(value, path, needed=("id", "size", "order"), others=_CLAIM)
        return Claim(
            id=table.text("id"),
            size=table.whole("size"),
            wishes=table.texts("wishes"),
            current=table.text_or_null("current"),
            classes=table.numbers("classes"),
            order=table.whole("order"),
            chooser=table.yes_no("chooser", default=True),
            group=table.text("group"),
            eligible=table.texts("eligible"),
            distance=table.numbers("distance"),
        )

    def silent_rule(self, value: Any, path: FaultPath) -> SilentRule:
        rule = value.get("rule") if isinstance(value, dict) else None
        needed, others = _KEYS_OF_RULES.get(str(rule), ((), _ALL_KEYS_OF_RULES))
        table = self._reading.table(value, path, needed=("rule", *needed), others=others)
        match table.one_of("rule", _SILENT_RULES):
            case "municipal":
                return MunicipalUnits(leaves=table.texts("leaves"))
            case "rotation":
                return RotationList(leaves=table.texts("list"), turn=table.whole("next"))
            case "draw":
                return DrawnByLot(seed=table.text("seed"), left_out=table.texts("leave_out"))
            case "nearest":
                return NearestLeaf()
            case "largest_free_capacity":
                measure = table.one_of("measure", _MEASURES) or _MEASURES[0]
                return LargestFreeRoom(measure=FreeCapacityMeasure(measure))
        return KeepCurrentPlace()
