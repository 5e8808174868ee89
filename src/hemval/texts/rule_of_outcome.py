"""Who decided a rule that an outcome rests on, said to the one it concerns."""

from datetime import date

from hemval.core.explanation.terms import RoundTerms
from hemval.core.reason import RuleRef
from hemval.core.system.rule import Kind
from hemval.texts.describe.phrases import within
from hemval.texts.words import Words

_STANDS_IN_A_LETTER = frozenset({Kind.DECIDED, Kind.PRACTICE})


def who_decided(
    ref: RuleRef | None, terms: RoundTerms, words: Words, *, in_letter: bool = False
) -> str:
    """Who decided the rule and when, else how firmly it stands; empty where that is not known.

    A letter speaks with the municipality's voice: what nobody is known to have decided is a doubt
    about its sources, told where the round is explained, and to frighten nobody with.
    """
    if ref is None or (in_letter and ref.kind not in _STANDS_IN_A_LETTER):
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
