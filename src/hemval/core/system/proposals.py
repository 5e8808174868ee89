"""Proposals: on which days something that nobody has decided lay there to be decided."""

from datetime import date

from hemval.core.system.provisions import Provision
from hemval.core.system.rule import Kind, Rule
from hemval.core.system.system import System


def was_proposed_on(system: System, provision: Provision, on: date) -> bool:
    """Had somebody proposed it by that day, and could it still hold then?

    A proposal's `from` is the day it would hold from, so that its age is told by the decision that
    handed it on, else by its oldest source; where neither is dated it is told on every day.
    """
    rule = provision.thing
    if not isinstance(rule, Rule) or provision.kind is not Kind.PROPOSED:
        return False
    if rule.valid_to is not None and rule.valid_to < on:
        return False
    decided = [one.date for one in system.decisions if one.id == rule.decision and one.date]
    told = [one.date for one in system.sources if one.id in rule.source and one.date]
    days = [one.text for one in decided or told]
    return not days or min(days) <= on.isoformat()
