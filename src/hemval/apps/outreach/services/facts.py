"""Proposing facts of providers, looking at what others propose, and taking back."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from django.db import transaction

from hemval.apps.accounts.actor import Actor
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.services import record
from hemval.apps.outreach.models import WAITS, Fact, Verdict
from hemval.apps.outreach.queries import shown
from hemval.apps.outreach.stated import as_kept, stated_of
from hemval.apps.providers.facts import all_facts
from hemval.apps.providers.models import Provider
from hemval.apps.refused import Refused
from hemval.core.comparison.stated import Stated, as_listed, why_unfit
from hemval.core.dates.zone import today


class FactUnfit(Refused):
    """A fact cannot be told as it is; its codes are those of `Unfit`."""

    words = "facts-unfit-"


class FactRefusal(StrEnum):
    """Why a fact stays as it is; its words are `facts-refused-…`."""

    OWN = "own"
    """Who proposed it does not look at it herself."""
    LOOKED_AT = "looked_at"
    """Somebody was first, or another was proposed since."""
    NOT_SHOWN = "not_shown"
    WITHOUT_REASON = "without_reason"


class FactRefused(Refused):
    """A fact stays as it is; its codes are those of `FactRefusal`."""

    words = "facts-refused-"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reviewed:
    """What came of looking at several: how many were settled, and how many were one's own."""

    settled: int
    own: int


def propose(*, provider: int, stated: Stated, is_own: bool, actor: Actor, now: datetime) -> Fact:
    """State a fact of a provider, for somebody else to look at; what waited of it is replaced.

    `is_own`: the provider says so itself. Raises FactUnfit.
    """
    why = why_unfit(stated, today(now))
    if why is not None:
        raise FactUnfit(why)
    with transaction.atomic():
        Provider.objects.select_for_update(no_key=True).get(pk=provider)
        row = _propose(provider, stated, is_own=is_own, actor=actor, now=now)
        record(
            what=Deed.FACT_PROPOSED,
            actor=actor,
            now=now,
            subject="provider",
            subject_id=provider,
            contents={"facts": [row.pk]},
        )
    return row


def _propose(provider: int, stated: Stated, *, is_own: bool, actor: Actor, now: datetime) -> Fact:
    waits = Fact.objects.filter(WAITS, provider=provider, field=stated.field.value)
    waits.update(verdict=Verdict.REPLACED.value, reviewed_at=now)
    return Fact.objects.create(
        provider_id=provider,
        proposed_at=now,
        proposed_by_id=actor.user,
        is_own=is_own,
        **as_kept(stated),
    )


def propose_from_lists(*, actor: Actor, now: datetime) -> int:
    """Propose what the municipality's list of facts says otherwise than pages do; give how many.

    What cannot be told as it stands in the list is left out, and so is what waits already.
    """
    on = today(now)
    with transaction.atomic():
        rows = Provider.objects.select_for_update(no_key=True).order_by("pk")
        keys = {one.key: one.pk for one in rows}
        there = _there(keys.values(), now)
        new = {}
        for listed in all_facts():
            pk, stated = keys[listed.provider], as_listed(listed)
            if why_unfit(stated, on) is None:
                new[pk, stated.field.value] = stated
        wanted = [(pk, one) for (pk, field), one in new.items() if one not in there[pk, field]]
        made = [_propose(pk, one, is_own=False, actor=actor, now=now).pk for pk, one in wanted]
        if made:
            record(
                what=Deed.FACT_PROPOSED,
                actor=actor,
                now=now,
                subject="list",
                contents={"facts": made},
            )
    return len(made)


def _there(providers: Collection[int], now: datetime) -> Mapping[tuple[int, str], list[Stated]]:
    """What shows and what waits of each fact."""
    found = defaultdict[tuple[int, str], list[Stated]](list)
    rows = [row for each in shown([*providers], now).values() for row in each.values()]
    for row in [*rows, *Fact.objects.filter(WAITS)]:
        found[row.provider_id, row.field].append(stated_of(row))
    return found


def review(
    *, facts: Collection[int], verdict: Verdict, remark: str, actor: Actor, now: datetime
) -> Reviewed:
    """Say of facts that others have proposed that they show, or do not; what is not shown says why.

    One's own are left to somebody else, and so are those that are settled already. Raises
    FactRefused where nothing is left to settle, or no reason is given.
    """
    if verdict is Verdict.REFUSED and not remark.strip():
        raise FactRefused(FactRefusal.WITHOUT_REASON)
    with transaction.atomic():
        rows = list(
            Fact.objects.select_for_update(no_key=True).filter(WAITS, pk__in=facts).order_by("pk")
        )
        others = [row.pk for row in rows if row.proposed_by_id != actor.user]
        if not others:
            raise FactRefused(FactRefusal.OWN if rows else FactRefusal.LOOKED_AT)
        Fact.objects.filter(pk__in=others).update(
            verdict=verdict.value, reviewed_at=now, reviewed_by=actor.user, remark=remark.strip()
        )
        record(
            what=Deed.FACTS_REVIEWED,
            actor=actor,
            now=now,
            subject="facts",
            contents={"facts": others, "verdict": verdict.value, "remark": remark.strip()},
        )
    return Reviewed(settled=len(others), own=len(rows) - len(others))


def take_back(*, fact: int, because: str, actor: Actor, now: datetime) -> Fact:
    """Let a fact that shows be told no more, and say why. Raises FactRefused."""
    with transaction.atomic():
        row = _to_take_back(fact, because)
        if shown([row.provider_id], now)[row.provider_id].get(row.field) != row:
            raise FactRefused(FactRefusal.NOT_SHOWN)
        _end(row, because, actor, now)
        _record_taken_back(row, actor, now, is_withdrawn=False)
    return row


def withdraw(*, fact: int, because: str, actor: Actor, now: datetime) -> Fact:
    """Let a fact that shows, or has shown, be told for no day, and say why. Raises FactRefused.

    Those who work here see it yet, until it is disposed of.
    """
    with transaction.atomic():
        row = _to_take_back(fact, because)
        if row.verdict != Verdict.SHOWN.value or row.withdrawn_at is not None:
            raise FactRefused(FactRefusal.NOT_SHOWN)
        if row.ended_at is None:
            _end(row, because, actor, now)
        row.because, row.withdrawn_at, row.withdrawn_by_id = because.strip(), now, actor.user
        row.save(update_fields=("because", "withdrawn_at", "withdrawn_by"))
        _record_taken_back(row, actor, now, is_withdrawn=True)
    return row


def _to_take_back(fact: int, because: str) -> Fact:
    if not because.strip():
        raise FactRefused(FactRefusal.WITHOUT_REASON)
    return Fact.objects.select_for_update(no_key=True).get(pk=fact)


def _end(row: Fact, because: str, actor: Actor, now: datetime) -> None:
    row.ended_at, row.ended_by_id, row.because = now, actor.user, because.strip()
    row.save(update_fields=("ended_at", "ended_by", "because"))


def _record_taken_back(row: Fact, actor: Actor, now: datetime, *, is_withdrawn: bool) -> None:
    record(
        what=Deed.FACT_TAKEN_BACK,
        actor=actor,
        now=now,
        subject="provider",
        subject_id=row.provider_id,
        contents={"fact": row.pk, "because": row.because, "is_withdrawn": is_withdrawn},
    )
