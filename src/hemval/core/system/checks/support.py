"""Does every rule rest on something?"""

from collections.abc import Iterator
from datetime import date

from hemval.core.fault import Fault, Path, Severity
from hemval.core.system.rule import Kind, Rule
from hemval.core.system.system import System
from hemval.core.system.walk import all_of


def check_support(system: System) -> Iterator[Fault]:
    """Each rule's kind, decision, source, assumption and days must agree."""
    decided_on = {decision.id: decision.date for decision in system.decisions}
    for path, rule in all_of(system, Rule):
        yield from _ground(path, rule)
        yield from _assumption(path, rule)
        if rule.period.is_reversed():
            facts = {"first": str(rule.valid_from), "last": str(rule.valid_to)}
            yield Fault(code="fault-period-reversed", path=(*path, "valid_to"), facts=facts)
        when = decided_on.get(rule.decision or "")
        if when is None or not when.is_whole_day or rule.valid_from is None:
            continue
        if rule.valid_from < date.fromisoformat(when.text):
            facts = {"first": str(rule.valid_from), "decided": when.text}
            where = (*path, "valid_from")
            severity = Severity.WARNING
            yield Fault(code="fault-before-decision", path=where, facts=facts, severity=severity)


def _ground(path: Path, rule: Rule) -> Iterator[Fault]:
    if rule.kind is Kind.DECIDED and rule.decision is None:
        yield Fault(code="fault-decided-without-decision", path=path)
    if rule.kind is Kind.PRACTICE and rule.decision is None and not rule.source:
        yield Fault(code="fault-practice-without-source", path=path)
    if rule.kind is Kind.PROPOSED and rule.decision is None and not rule.source:
        yield Fault(code="fault-proposed-without-source", path=path)


def _assumption(path: Path, rule: Rule) -> Iterator[Fault]:
    if rule.kind is Kind.UNKNOWN and rule.assumption is None:
        yield Fault(code="fault-unknown-without-assumption", path=path)
    if rule.kind is not Kind.UNKNOWN and rule.assumption is not None:
        facts = {"kind": rule.kind.value}
        yield Fault(code="fault-assumption-but-known", path=(*path, "assumption"), facts=facts)
