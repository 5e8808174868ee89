"""Explanations as JSON (`hemval-explanation/1`), for programs to read: codes, numbers and words."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from hemval.core.allocation.answer import Key
from hemval.core.explanation.explanation import Explanation, UnmetWish
from hemval.core.explanation.kept import Kept, KeptLeftOut, KeptRowsLost, KeptWithdrawal
from hemval.core.explanation.terms import RoundTerms
from hemval.core.placement.placements import Heard
from hemval.core.placement.put_right import PutRight
from hemval.core.reason import RuleRef

EXPLANATION_FORMAT = "hemval-explanation/1"
Told = dict[str, Any]
"""A JSON object."""


def explanations_told(terms: RoundTerms, client: str, language: str, told: Sequence[Told]) -> Told:
    """All explanations of one client in a round."""
    return {
        "format": EXPLANATION_FORMAT,
        "round": terms.round,
        "is_exercise": terms.is_exercise,
        "client": client,
        "language": language,
        "explanations": [*told],
    }


def kept_told(kept: Kept, explanation: Explanation | None, paragraphs: Sequence[str]) -> Told:
    """What is kept of somebody: placed, out of the round, or left out of it."""
    if isinstance(kept, KeptLeftOut):
        codes = [reason.code.value for reason in kept.reasons]
        return {"left_out": codes, "told": [*paragraphs]}
    if isinstance(kept, KeptRowsLost):
        return {"rows_lost": True, "told": [*paragraphs]}
    if isinstance(kept, KeptWithdrawal):
        return {"bundle": kept.bundle, "withdrawn": kept.why.value, "told": [*paragraphs]}
    return {} if explanation is None else explanation_told(explanation, paragraphs)


def explanation_told(one: Explanation, paragraphs: Sequence[str]) -> Told:
    """One explanation; what does not apply is null or empty."""
    temporary, silence = one.temporary, one.silence
    return {
        "bundle": one.bundle,
        "code": one.code.value,
        "standing": one.standing.value,
        "provider": one.provider or None,
        "today": one.today or None,
        "wish": one.wish,
        "starts": _day(one.starts),
        "temporary": {"provider": temporary.provider, "ground": temporary.ground.value}
        if temporary
        else None,
        "helped_by": [
            {"provider": helper.provider, "first": _day(helper.first), "last": _day(helper.last)}
            for helper in one.helped_by
        ],
        "heard": _heard_told(one.heard),
        "is_joint": one.is_joint,
        "order": one.order,
        "is_day_tied": one.is_day_tied,
        "unmet": [_wish_told(wish) for wish in one.wishes],
        "queue": [
            {"provider": place.provider, "area": place.area or None, "place": place.place}
            for place in one.queue
        ],
        "rule": _rule_told(one.rule),
        "silence": {
            "metres": silence.metres,
            "nearer_full": silence.nearer_full,
            "among": silence.among,
            "shut": silence.shut,
        }
        if silence
        else None,
        "put_right": _put_right_told(one.put_right),
        "told": [*paragraphs],
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _heard_told(one: Heard | None) -> Told | None:
    if one is None:
        return None
    return {
        "declined": one.declined,
        "came": _day(one.came),
        "closed": _day(one.closed),
        "is_change": one.is_change,
    }


def _put_right_told(one: PutRight | None) -> Told | None:
    if one is None:
        return None
    return {
        "code": one.code.value,
        "fault_lay": one.lay.value,
        "promised": one.promised or None,
        "gave_way": one.gave_way.value if one.gave_way else None,
    }


def _wish_told(wish: UnmetWish) -> Told:
    holder = wish.holder
    return {
        "wish": wish.number,
        "provider": wish.provider,
        "why": wish.why.value,
        "cap_of": {"provider": holder.provider, "group": holder.group, "area": holder.area}
        if holder
        else None,
        "area": wish.area or None,
        "rule": _rule_told(wish.rule),
        "capacity": wish.capacity,
        "needed": wish.needed,
        "left": wish.left,
        "own": _key_told(wish.own),
        "last_admitted": _key_told(wish.last),
        "is_withheld": wish.is_withheld,
        "is_overtaken": wish.is_overtaken,
        "another_number": {"would_suffice": wish.other.number} if wish.other else None,
    }


def _key_told(key: Key | None) -> Told | None:
    if key is None:
        return None
    return {"protected": key.is_other == 0, "class": key.class_, "order": key.order}


def _rule_told(rule: RuleRef | None) -> Told | None:
    if rule is None:
        return None
    return {"rule": str(rule), "kind": rule.kind.value, "decision": rule.decision or None}
