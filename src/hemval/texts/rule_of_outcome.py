"""Who decided a rule that an outcome rests on, said to the one it concerns."""

from datetime import date

from hemval.core.explanation.terms import RoundTerms
from hemval.core.reason import RuleRef
from hemval.core.system.rule import Kind
from hemval.texts.describe.phrases import within
from hemval.texts.words import Words


def who_decided(ref: RuleRef | None, terms: RoundTerms, words: Words) -> str:
    """Who decided the rule and when, else how firmly it stands; empty where that is not known."""
    if ref is None:
        return ""
    if ref.kind is not Kind.DECIDED:
        told = Kind.PRACTICE if ref.kind is Kind.PRACTICE else Kind.UNKNOWN
        return words.say(f"outcome-rule-{told}")
    decision = terms.decisions.get(ref.decision)
    if decision is None:
        return ""
    body = within(decision.body.in_language(words.language))
    when = decision.date
    if when is None or not when.is_whole_day:
        return words.say("outcome-rule-decided", body=body)
    day = date.fromisoformat(when.text)
    return words.say("outcome-rule-decided-on", body=body, day=day)
