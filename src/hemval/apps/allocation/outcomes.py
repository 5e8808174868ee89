"""What a round came to, for whoever reviews it: counted, and person by person.

Those whom named staff alone may read of are in no count and no list here, whatever is asked: a
number that tells of one of them tells who she is.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import Count, Q, QuerySet

from hemval.apps.accounts.actor import Actor
from hemval.apps.accounts.acts import Act
from hemval.apps.allocation.models import Given, HandPlacement
from hemval.apps.clients.models import Client
from hemval.apps.clients.queries import is_kept_apart
from hemval.apps.rounds.models import Round
from hemval.core.explanation.terms import RoundTerms
from hemval.core.placement.placements import TO_BE_DECIDED
from hemval.core.system.capacity import Unit

SHOWN_AT_ONCE = 50
TO_DECIDE = "to_decide"
"""Stands for all outcomes that a person decides, where nobody has."""
TO_CALL = "to_call"
"""Stands for all outcomes where she is called before a letter goes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Whom somebody wants to look at; empty is all. `page` counts from 1."""

    bundle: str = ""
    area: str = ""
    provider: str = ""
    outcome: str = ""
    page: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class CountedLine:
    """One line of a count: the word or key that it is of, what it is called, and how many."""

    key: str
    name: str
    people: int
    new: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """A round's outcome counted: by what it came to, by provider, by area."""

    people: int
    by_outcome: Sequence[CountedLine]
    by_provider: Sequence[CountedLine]
    by_area: Sequence[CountedLine]
    to_decide: int
    to_call: int
    new: int


def seen(row: Round, actor: Actor) -> QuerySet[Given]:
    """The outcome of those whom somebody may see in lists of a round."""
    rows = Given.objects.filter(round=row, is_hidden=False).exclude(
        client__in=Client.objects.filter(is_kept_apart()).values("pk")
    )
    areas = actor.areas_for(Act.REVIEW)
    return rows if areas is None else rows.filter(Q(area__isnull=True) | Q(area__in=areas))


def apart(row: Round) -> QuerySet[Given]:
    """The outcome of those whom named staff alone may read of."""
    kept = Q(client__in=Client.objects.filter(is_kept_apart()).values("pk"))
    return Given.objects.filter(Q(round=row), Q(is_hidden=True) | kept).order_by("client__key")


def chosen(rows: QuerySet[Given], asked: Asked) -> QuerySet[Given]:
    """Those that somebody asked for."""
    wanted: dict[str, Any] = {
        "bundle__key": asked.bundle,
        "area__key": asked.area,
        "provider__key": asked.provider,
    }
    rows = rows.filter(**{name: value for name, value in wanted.items() if value})
    if asked.outcome == TO_DECIDE:
        return rows.filter(outcome__in=sorted(TO_BE_DECIDED), decided_by__isnull=True)
    if asked.outcome == TO_CALL:
        return rows.exclude(call_reason="").filter(decided_by__isnull=True)
    return rows.filter(outcome=asked.outcome) if asked.outcome else rows


def on_page(rows: QuerySet[Given], page: int) -> Sequence[Given]:
    """A page of people in Swedish order of name."""
    first = (page - 1) * SHOWN_AT_ONCE
    in_order = rows.order_by("client__order_key", "client__key", "bundle__key")
    near = in_order.select_related("client", "bundle", "area", "provider", "today")
    return list(near[first : first + SHOWN_AT_ONCE])


def counted(rows: QuerySet[Given]) -> Counted:
    """The outcome of some people counted."""
    by_outcome = [
        CountedLine(key=told["outcome"], name=told["outcome"], people=told["people"])
        for told in _by(rows, "outcome")
    ]
    new = Count("pk", filter=Q(starts__isnull=False))
    by_provider = [
        CountedLine(
            key=told["provider__key"] or "",
            name=told["provider__name"] or "",
            people=told["people"],
            new=told["new"],
        )
        for told in _by(rows, "provider__name", "provider__key", new=new)
    ]
    by_area = [
        CountedLine(
            key=told["area__key"] or "", name=told["area__name"] or "", people=told["people"]
        )
        for told in _by(rows, "area__name", "area__key")
    ]
    return Counted(
        people=sum(line.people for line in by_outcome),
        by_outcome=by_outcome,
        by_provider=by_provider,
        by_area=by_area,
        to_decide=chosen(rows, Asked(outcome=TO_DECIDE)).count(),
        to_call=chosen(rows, Asked(outcome=TO_CALL)).count(),
        new=sum(line.new for line in by_provider),
    )


def _by(rows: QuerySet[Given], *columns: str, **more: Any) -> Sequence[Mapping[str, Any]]:
    grouped = rows.order_by().values(*columns).annotate(people=Count("pk"), **more)
    return list(grouped.order_by("-people", *columns))


def by_hand(row: Round) -> Sequence[HandPlacement]:
    """The places given by hand in a round, those that wait for an answer first."""
    placed = HandPlacement.objects.filter(round=row).select_related(
        "provider", "bundle", "proposed_by", "confirmed_by", "refused_by"
    )
    return sorted(placed, key=lambda one: (is_answered(one), one.proposed_at, one.pk))


def is_answered(one: HandPlacement) -> bool:
    """Has another person confirmed or refused it?"""
    return one.confirmed_at is not None or one.refused_at is not None


def has_several_bundles(row: Round) -> bool:
    """Is there more than one bundle to choose in a round?"""
    rows = Given.objects.filter(round=row).order_by()
    return len(rows.values_list("bundle", flat=True).distinct()[:2]) > 1


def in_hours(terms: RoundTerms, bundle: str) -> bool:
    """Is room in a bundle counted in hours?"""
    return terms.bundles[bundle].unit is Unit.HOURS_PER_MONTH
