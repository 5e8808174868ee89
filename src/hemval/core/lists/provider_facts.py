"""Checks of what is told of providers so that people can compare them."""

from hemval.core.comparison.fields import ASKED_OF_PEOPLE
from hemval.core.comparison.sheet import is_held_back
from hemval.core.comparison.stated import as_listed
from hemval.core.facts.provider_facts import ProviderFact
from hemval.core.facts.round_plan import RoundPlan
from hemval.core.lists.known import ListedIds
from hemval.core.lists.numbered_rows import NumberedRows
from hemval.core.lists.row_findings import RowFindings, repeated
from hemval.core.system.comparing import ComparisonRule


def fact_key(one: ProviderFact) -> tuple[str, str]:
    """What makes a fact another than the next: of whom, and what it tells."""
    return one.provider, one.kind


def check_provider_facts(
    plan: RoundPlan,
    providers: ListedIds,
    rule: ComparisonRule,
    facts: NumberedRows[ProviderFact],
) -> RowFindings:
    """Give back facts of nobody, two of the same, results without answers, and facts to come.

    A result that is held back by the rule, since so few stand behind it, is kept and told of:
    whoever wrote it should know that nobody will see it.
    """
    found = RowFindings("provider_facts")
    for row, other, _ in repeated(facts, fact_key):
        found.reject(row, "row-fact-twice", "fact", other=other)
    for row, one in facts:
        if one.provider in providers.rejected:
            other = providers.rejected[one.provider]
            found.reject(row, "row-provider-rejected", "provider", value=one.provider, other=other)
        elif one.provider not in providers.kept:
            found.reject_unknown(
                row, "row-unknown-provider", "provider", one.provider, providers.names
            )
        if one.kind.compared in ASKED_OF_PEOPLE and one.answers is None:
            found.reject(row, "row-fact-without-answers", "answers")
        if one.as_of > plan.facts_on:
            found.reject(row, "row-day-in-future", "as_of")
        if one.answers is not None and is_held_back(as_listed(one), rule):
            found.warn(row, "row-fact-withheld", "value")
    return found
