"""What a round came to, for whoever reviews it: counted, and person by person.

Those whom named staff alone may read of are in no count and no list here, whatever is asked: a
number that tells of one of them tells who she is.
"""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from django.db.models import Count, Exists, OuterRef, Q, QuerySet, Subquery

from hemval.apps.accounts.actor import Actor
from hemval.apps.accounts.acts import Act
from hemval.apps.allocation.counting import TO_CALL, TO_DECIDE, Asked, Counted, counted
from hemval.apps.allocation.models import Given, HandPlacement
from hemval.apps.clients.models import Client
from hemval.apps.clients.queries import is_kept_apart
from hemval.apps.paged import Paged
from hemval.apps.rounds.models import Round
from hemval.core.explanation.terms import RoundTerms
from hemval.core.placement.placements import TO_BE_DECIDED
from hemval.core.system.capacity import Unit

_MANY = 5_000
"""So many are sooner found in the order that clients stand in than put in order themselves."""


def seen(row: Round, actor: Actor) -> QuerySet[Given]:
    """The outcome of those whom somebody may see in lists of a round."""
    return _in_her_areas(row, actor).exclude(is_kept_apart("client"))


def places_given(row: Round) -> int:
    """How many places a round gave, to those who are counted where people read."""
    return _counted_everywhere(row).filter(provider__isnull=False).count()


def people_moved(row: Round) -> int:
    """How many people somebody new is to help, of those who are counted where people read."""
    moved = _counted_everywhere(row).filter(provider__isnull=False, starts__isnull=False)
    return moved.values("client").distinct().count()


def _counted_everywhere(row: Round) -> QuerySet[Given]:
    rows = Given.objects.filter(round=row, is_hidden=False)
    return rows.exclude(is_kept_apart("client"))


def counts(row: Round, actor: Actor) -> Counted:
    """The same people counted."""
    return counted(_in_her_areas(row, actor))


def _in_her_areas(row: Round, actor: Actor) -> QuerySet[Given]:
    rows = Given.objects.filter(round=row, is_hidden=False)
    areas = actor.areas_for(Act.REVIEW)
    return rows if areas is None else rows.filter(Q(area__isnull=True) | Q(area__in=areas))


def apart(row: Round) -> QuerySet[Given]:
    """The outcome of those whom named staff alone may read of."""
    kept = is_kept_apart("client")
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


def people(row: Round, actor: Actor, asked: Asked, of: Counted) -> Paged:
    """Those that somebody asked for, page by page in Swedish order of name; `of` counts them."""
    many = of.of(asked)
    near = Given.objects.select_related("client", "bundle", "area", "provider", "today")
    if many < _MANY or of.has_several_bundles:
        rows = chosen(seen(row, actor), asked)
        rows = rows.order_by("client__order_key", "client__key", "bundle_id")
        return Paged(rows, whole=near, many=many)
    return Paged(_by_name(row, actor, asked), whole=near, many=many, number="given_pk")


def _by_name(row: Round, actor: Actor, asked: Asked) -> QuerySet[Client]:
    """Clients in order, each with the row number of what she got for the only bundle there is.

    They stand in order already, and a page of them is found without putting everybody in order.
    """
    hers = chosen(_in_her_areas(row, actor), asked).filter(client=OuterRef("pk")).order_by()
    people = Client.objects.exclude(is_kept_apart()).filter(Exists(hers))
    return people.annotate(given_pk=Subquery(hers.values("pk")[:1])).order_by("order_key", "key")


def by_hand(row: Round) -> Sequence[HandPlacement]:
    """The places given by hand in a round, those that wait for an answer first."""
    placed = HandPlacement.objects.filter(round=row).select_related(
        "provider", "bundle", "proposed_by", "confirmed_by", "refused_by"
    )
    return sorted(placed, key=lambda one: (is_answered(one), one.proposed_at, one.pk))


def by_hand_to_answer(rounds: Collection[int], actor: Actor) -> Mapping[int, int]:
    """How many places another has proposed that somebody may confirm, by row number of the round.

    None is counted by itself that its page does not show too, be it as a neutral line.
    """
    waits = HandPlacement.objects.filter(
        round__in=rounds, round__decided_at=None, confirmed_at=None, refused_at=None
    )
    others = waits.exclude(proposed_by=actor.user).order_by()
    return dict(others.values_list("round").annotate(Count("pk")))


def is_answered(one: HandPlacement) -> bool:
    """Has another person confirmed or refused it?"""
    return one.confirmed_at is not None or one.refused_at is not None


def in_hours(terms: RoundTerms, bundle: str) -> bool:
    """Is room in a bundle counted in hours?"""
    return terms.bundles[bundle].unit is Unit.HOURS_PER_MONTH
