"""A whole round in short as JSON (`hemval-invitations/1`), for programs to read."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from datetime import date
from typing import Any

from hemval.core.facts.rejected import RowWarning
from hemval.core.lottery.canonical import JsonValue
from hemval.core.round.findings import Finding, FindingCode
from hemval.core.round.outcome import RoundOutcome, RoundState
from hemval.core.round.timeline import StageOnDay
from hemval.core.round.waits import Reached
from hemval.files.invited.names_told import days_told, names_told
from hemval.files.round_result import RoundResult

SUMMARY = "summary.json"
SUMMARY_FORMAT = "hemval-invitations/1"
ROUND_FORMAT = "hemval-round-summary/1"


def summary(
    result: RoundResult,
    *,
    state: RoundState,
    accept_rejected: bool = False,
    files: Mapping[str, int] | None = None,
) -> dict[str, Any]:
    """A round in short; `files` gives the rows of each file that was written.

    Of the protected it tells how many they are and nothing else: their files, choices and remarks
    are not counted.
    """
    read, outcome = result.read, result.outcome
    plan = read.facts.plan
    return {
        "format": SUMMARY_FORMAT,
        "state": state.value,
        "round": plan.id,
        "kind": plan.kind.value,
        "is_exercise": plan.is_exercise,
        "facts_on": plan.facts_on.isoformat(),
        "effect": plan.effect.isoformat(),
        "system": _system(result),
        "inputs": dict(result.inputs),
        "rows": dict(read.rows),
        "rejected": {
            "rows": outcome.losses.rows,
            "clients": len(outcome.losses.clients),
            "accepted": accept_rejected,
        },
        "remarks": {"rows": len(read.warnings), "kinds": _kinds(read.warnings)},
        "findings": [finding_as_json(one) for one in outcome.findings],
        "totals": {
            "clients": outcome.totals.rows,
            **{by.value: dict(numbers) for by, numbers in outcome.totals.each_way.items()},
        },
        "look_at": {"clients": len(outcome.looked_at), "letters_waiting": outcome.waiting},
        "left_out": {"on_assumption": outcome.left_out_on_assumption},
        "choices": asdict(outcome.choice_totals),
        "files": {name: rows for name, rows in (files or {}).items() if "/" not in name},
    }


def checked_summary(result: RoundResult, on: date) -> dict[str, Any]:
    """A checked round in short, with its stages as they stand on a day."""
    return {
        **summary(result, state=RoundState.CHECKED),
        "on": on.isoformat(),
        "timeline": [_stage(one) for one in result.outcome.timeline(on)],
    }


def stage_summary(
    result: RoundResult, *, reached: Reached, inputs: Mapping[str, str]
) -> dict[str, Any]:
    """How far a round has come, from which lists; `inputs` has the system file too.

    `rows` are those of the clients' list. `nothing_to_choose`: the municipality performs everything
    itself, so that the round ends with the invitation.
    """
    return round_told(result.outcome, system=_system(result), reached=reached, inputs=inputs)


def round_told(
    outcome: RoundOutcome,
    *,
    system: Mapping[str, JsonValue],
    reached: Reached,
    inputs: Mapping[str, str],
) -> dict[str, Any]:
    """The same of a round that was read from anywhere; `system` is the id and the SHA-256 of the
    system file."""
    plan = outcome.facts.plan
    return {
        "format": ROUND_FORMAT,
        "state": reached.value,
        "round": plan.id,
        "kind": plan.kind.value,
        "is_exercise": plan.is_exercise,
        "facts_on": plan.facts_on.isoformat(),
        "effect": plan.effect.isoformat(),
        "system": dict(system),
        "names": names_told(outcome),
        "days": days_told(outcome),
        "rows": outcome.totals.rows,
        "nothing_to_choose": any(
            one.code is FindingCode.NOTHING_TO_CHOOSE for one in outcome.findings
        ),
        "inputs": dict(inputs),
    }


def as_json(told: Mapping[str, Any]) -> str:
    """A summary as text, the same for the same summary."""
    return json.dumps(told, ensure_ascii=False, indent=2)


def _system(result: RoundResult) -> dict[str, str]:
    read = result.read.system
    return {"id": read.system.identity.id, "sha256": read.digest}


def _kinds(remarks: Iterable[RowWarning]) -> list[dict[str, str | int]]:
    counted = Counter((one.list, one.code) for one in remarks)
    return [
        {"list": list_id, "code": code, "rows": rows} for (list_id, code), rows in counted.items()
    ]


def finding_as_json(finding: Finding) -> dict[str, str]:
    """What is missing or does not fit, for programs to read."""
    return {
        "code": finding.code.value,
        "stage": finding.stage.value,
        "key": finding.key,
        "severity": finding.severity.value,
        "decision": finding.decision,
    }


def _stage(one: StageOnDay) -> dict[str, str | bool | None]:
    step = one.step
    return {
        "stage": step.stage.value,
        "tense": one.tense.value,
        "day": step.day.isoformat() if step.day else None,
        "bound": step.bound.value,
        "from_system": step.from_system,
    }
