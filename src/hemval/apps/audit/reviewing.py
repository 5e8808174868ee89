"""Log review by sample: what is drawn cannot be chosen, and what is found is kept."""

import json
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from hashlib import sha256
from heapq import nsmallest

from django.db import transaction

from hemval.apps.accounts.actor import Actor
from hemval.apps.accounts.queries import names_of
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.models import Contents, Event, Review, ReviewedEvent, Verdict
from hemval.apps.audit.queries import Line, lines_of, sees_protected
from hemval.apps.audit.services import record
from hemval.chance import secret_bytes
from hemval.core.dates.zone import at


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """One event of a review, and what somebody found; `reason` is None where it is not for her."""

    line: Line
    reason: str | None
    verdict: str
    remark: str
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewLine:
    """A review in short."""

    pk: int
    since: date
    until: date
    at: datetime
    by: str
    left: int
    to_ask: int


def begin(*, since: date, until: date, size: int, actor: Actor, now: datetime) -> Review:
    """Draw events about persons from some days, by a seed that nobody could choose."""
    seed = secret_bytes(32).hex()
    drawn = _drawn(since, until, size, seed)
    with transaction.atomic():
        review = Review.objects.create(
            since=since, until=until, size=size, seed=seed, begun_at=now, begun_by=actor.user
        )
        ReviewedEvent.objects.bulk_create(
            ReviewedEvent(review=review, number=number) for number in drawn
        )
        record(what=Deed.REVIEW_BEGUN, actor=actor, now=now, subject="review", subject_id=review.pk)
    return review


def judge(
    *, review: int, number: int, verdict: Verdict, remark: str, actor: Actor, now: datetime
) -> bool:
    """Keep what somebody found at one event; False where it is not in the review."""
    with transaction.atomic():
        found = ReviewedEvent.objects.filter(review=review, number=number).update(
            verdict=verdict.value, remark=remark, looked_at=now, looked_by=actor.user
        )
        if found:
            told = {"review": review, "verdict": verdict.value}
            record(
                what=Deed.EVENT_REVIEWED,
                actor=actor,
                now=now,
                subject="event",
                subject_id=number,
                contents=told,
            )
    return bool(found)


def reviews() -> tuple[ReviewLine, ...]:
    """Every review, the newest first."""
    rows = list(Review.objects.prefetch_related("events"))
    people = names_of({row.begun_by for row in rows})
    return tuple(
        ReviewLine(
            pk=row.pk,
            since=row.since,
            until=row.until,
            at=row.begun_at,
            by=people.get(row.begun_by, ""),
            left=sum(not one.verdict for one in row.events.all()),
            to_ask=sum(one.verdict == Verdict.TO_ASK for one in row.events.all()),
        )
        for row in rows
    )


def looked(review: Review, actor: Actor) -> tuple[Looked, ...]:
    """The events of a review, as somebody may see them.

    A reason may tell of the person, and only reads of protected persons have any: it is for those
    who are named for them.
    """
    drawn = list(review.events.all())
    events = list(Event.objects.filter(number__in=[one.number for one in drawn]))
    lines = {line.number: line for line in lines_of(events, actor)}
    reasons = _reasons(events, actor)
    people = names_of({one.looked_by for one in drawn if one.looked_by})
    return tuple(
        Looked(
            line=lines[one.number],
            reason=reasons.get(one.number),
            verdict=one.verdict,
            remark=one.remark,
            by=people.get(one.looked_by or 0, ""),
        )
        for one in drawn
        if one.number in lines
    )


def _drawn(since: date, until: date, size: int, seed: str) -> list[int]:
    numbers = Event.objects.filter(
        client__isnull=False,
        at__gte=at(since, time.min),
        at__lt=at(until + timedelta(days=1), time.min),
    ).values_list("number", flat=True)
    by_lot = nsmallest(
        size,
        numbers.iterator(),
        key=lambda number: sha256(f"{seed}:{number}".encode()).digest(),
    )
    return sorted(by_lot)


def _reasons(events: list[Event], actor: Actor) -> dict[int, str]:
    if not sees_protected(actor):
        return {}
    told = {
        one.event_id: str(json.loads(one.text).get("reason", ""))
        for one in Contents.objects.filter(event__in=events, erased_in__isnull=True)
    }
    return {event.number: told.get(event.pk, "") for event in events}
