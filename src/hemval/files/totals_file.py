"""Totals as a list, and a whole result in short as JSON."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from hemval.core.invitation.outcome import LeftOutCode, LookCode, Outcome
from hemval.core.invitation.totals import PROTECTED, REJECTED, UNKNOWN
from hemval.core.system.rule import in_force
from hemval.files.csv_out import write_csv
from hemval.files.round_result import RoundResult
from hemval.texts.words import Words

SUMMARY = "summary.json"
SUMMARY_FORMAT = "hemval-invitations/1"
_COLUMNS = ("counted_by", "counted", "name", "clients")


def write_totals(path: Path, result: RoundResult, words: Words) -> int:
    """Write how many stand where, counted four ways that each add up to every client."""
    headings = [words.say(f"round-column-{name}") for name in _COLUMNS]
    return write_csv(path, headings, _rows(result, words))


def summary(
    result: RoundResult, *, state: str, accept_rejected: bool, files: Mapping[str, int]
) -> dict[str, Any]:
    """A result as a program reads it; `files` gives the rows of each file that was written."""
    plan, system = result.read.facts.plan, result.read.system
    return {
        "format": SUMMARY_FORMAT,
        "state": state,
        "round": plan.id,
        "kind": plan.kind.value,
        "is_exercise": plan.is_exercise,
        "facts_on": plan.facts_on.isoformat(),
        "effect": plan.effect.isoformat(),
        "system": {"id": system.system.identity.id, "sha256": system.digest},
        "inputs": dict(result.inputs),
        "rows": dict(result.read.rows),
        "rejected": {
            "rows": result.rejected_rows,
            "clients": len(result.read.rejected_clients),
            "accepted": accept_rejected,
        },
        "warnings": len(result.read.warnings),
        "findings": [
            {
                "code": finding.code.value,
                "stage": finding.stage.value,
                "key": finding.key,
                "severity": finding.severity.value,
                "decision": finding.decision,
            }
            for finding in result.findings
        ],
        "totals": {
            "clients": result.totals.rows,
            "outcome": dict(result.totals.by_outcome),
            "area": dict(result.totals.by_area),
            "language": dict(result.totals.by_language),
            "reason": dict(result.totals.by_reason),
        },
        "look_at": {"clients": len(result.looked_at), "letters_waiting": result.waiting},
        "choices": count_choices(result),
        "files": dict(files),
    }


def count_choices(result: RoundResult) -> dict[str, int]:
    """How many choices arrived; how many bundles have one that counts, or wait for a person."""
    return {
        "kept": sum(len(standing.kept) for standing in result.standing),
        "counting": sum(standing.counts is not None for standing in result.standing),
        "undecided": sum(standing.must_be_decided for standing in result.standing),
        "late": sum(len(standing.late) for standing in result.standing),
    }


def as_json(told: Mapping[str, Any]) -> str:
    """A summary as text, the same for the same summary."""
    return json.dumps(told, ensure_ascii=False, indent=2)


def name_of(kind: str, value: str, result: RoundResult, words: Words) -> str:
    """What a counted value is called: an outcome, an area, a language or a reason."""
    if value in (PROTECTED, REJECTED):
        return words.say(f"round-outcome-{value}")
    if value == UNKNOWN:
        return words.say("round-value-unknown")
    if kind == "area":
        return _area(value, result, words)
    if kind == "language":
        return words.locale.languages.get(value) or value
    return _reason(value, words)


def _rows(result: RoundResult, words: Words) -> Iterator[tuple[str, ...]]:
    counted = result.totals
    for kind, numbers in (
        ("outcome", counted.by_outcome),
        ("area", counted.by_area),
        ("language", counted.by_language),
        ("reason", counted.by_reason),
    ):
        for value, number in numbers.items():
            name = name_of(kind, value, result, words)
            yield words.say(f"round-counted-{kind}"), value, name, str(number)


def _area(area: str, result: RoundResult, words: Words) -> str:
    system, plan = result.read.system.system, result.read.facts.plan
    names = {one.id: one.name for one in in_force(system.areas, plan.effect)}
    return names[area].in_language(words.language)


def _reason(value: str, words: Words) -> str:
    if value in set(Outcome):
        return words.say(f"round-outcome-{value}")
    if value in set(LookCode):
        return words.say(f"round-short-look-{value}")
    return words.say(f"round-short-{LeftOutCode(value)}")
