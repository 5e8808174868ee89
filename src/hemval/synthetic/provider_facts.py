"""Made-up facts of providers, of every kind; each of them has left some out, as in life."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from hemval.core.comparison.fields import ASKED_OF_PEOPLE
from hemval.core.facts.provider_facts import (
    FactForm,
    FactKind,
    ProviderFact,
    form_of,
)
from hemval.core.facts.providers import Provider
from hemval.core.facts.round_plan import RoundPlan
from hemval.synthetic.draws import Draws
from hemval.synthetic.names import fact_texts

_STATED = 0.85
_ANSWERS = (3, 120)
_PERCENT = {FactKind.CARE_EDUCATION: (55, 95), FactKind.SATISFACTION: (70, 98)}
_NUMBER = {FactKind.STAFF_MET: (8, 20), FactKind.CLIENTS: (5, 240)}
_FIRST_HOUR, _LAST_HOUR = 7, (22, 23)
_DAYS_OLD = (20, 400)


def made_up_facts(
    seed: int, plan: RoundPlan, providers: Sequence[Provider]
) -> tuple[ProviderFact, ...]:
    """What each provider has stated, by provider and kind; the same seed gives the same."""
    draws = Draws(seed, "provider_facts")
    told = [fact for one in providers for fact in _facts(one, plan, draws)]
    return tuple(sorted(told, key=lambda one: (one.provider, one.kind)))


def _facts(provider: Provider, plan: RoundPlan, draws: Draws) -> Iterator[ProviderFact]:
    for kind in FactKind:
        if not draws.chance(_STATED):
            continue
        is_asked = kind.compared in ASKED_OF_PEOPLE
        answers = draws.between(*_ANSWERS) if is_asked else None
        yield ProviderFact(
            provider=provider.id,
            kind=kind,
            value=_value(kind, draws, answers),
            answers=answers,
            as_of=_some_time_before(plan.facts_on, draws),
            source=fact_texts("satisfaction_source" if is_asked else "source")[0],
        )


def _value(kind: FactKind, draws: Draws, answers: int | None) -> str:
    match form_of(kind):
        case FactForm.HOURS:
            return f"{_FIRST_HOUR:02}:00-{draws.between(*_LAST_HOUR)}:00"
        case FactForm.PERCENT:
            share = draws.between(*_PERCENT[kind])
            return str(share if answers is None else _share_of(answers, share))
        case FactForm.NUMBER:
            return str(draws.between(*_NUMBER[kind]))
    return draws.one_of(fact_texts(kind))


def _share_of(answers: int, about: int) -> int:
    """A share in whole per cent that so many answers can come to, as near as there is."""
    satisfied = (about * answers + 50) // 100
    return (200 * satisfied + answers) // (2 * answers)


def _some_time_before(day: date, draws: Draws) -> date:
    return day - timedelta(days=draws.between(*_DAYS_OLD))
