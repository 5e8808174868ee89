"""Choices as the core knows them."""

from collections.abc import Iterator

from django.db.models import QuerySet

from hemval.apps.choices.models import Choice, Wish
from hemval.apps.rounds.models import Round
from hemval.apps.shared_values import SharedValues
from hemval.core.dates.moments import Arrival
from hemval.core.dates.zone import in_sweden, today
from hemval.core.facts import choices as facts
from hemval.core.facts.clients import Ground
from hemval.core.system.choice import Channel

_AT_ONCE = 1000
ROUND_FROZEN = "round_frozen"
"""What a choice is held for that was registered when its round was frozen: it is kept, and the
round goes on without it."""


def choices_of(row: Round, shared: SharedValues) -> Iterator[facts.Choice]:
    """The choices that the round knows of, in order of id: all but those set aside, and those that
    were registered when it was frozen. One that waits for a case manager is among them, for what
    she is to decide follows from them all.
    """
    yield from _as_facts(known_choices().filter(round=row), shared)


def came_when_frozen(row: Round) -> tuple[facts.Choice, ...]:
    """The choices that came when a round was frozen, and that no case manager has set aside.

    The round goes on without them; a case manager sees to each.
    """
    held = Choice.objects.filter(round=row, held_for=ROUND_FROZEN, set_aside_at__isnull=True)
    return tuple(_as_facts(held, SharedValues()))


def _as_facts(counted: QuerySet[Choice], shared: SharedValues) -> Iterator[facts.Choice]:
    wishes: dict[int, list[str]] = {}
    for choice, provider in (
        Wish.objects.filter(choice__in=counted)
        .order_by("choice_id", "rank")
        .values_list("choice_id", "provider__key")
        .iterator(_AT_ONCE)
    ):
        wishes.setdefault(choice, []).append(shared(provider))
    rows = counted.select_related("client", "bundle", "chosen_by", "registered_by")
    for one in rows.order_by("key").iterator(_AT_ONCE):
        yield choice_of(one, tuple(wishes.pop(one.pk, ())), shared)


def known_choices() -> QuerySet[Choice]:
    """Choices that a round knows of: what was set aside, or came when it was frozen, is not."""
    return Choice.objects.filter(set_aside_at__isnull=True).exclude(held_for=ROUND_FROZEN)


def is_known(row: Choice) -> bool:
    """Does its round know of a choice that has been read? (`known_choices`)"""
    return row.set_aside_at is None and row.held_for != ROUND_FROZEN


def settled_in(row: Round) -> frozenset[str]:
    """The ids of choices of which a case manager has said that they count."""
    settled = known_choices().filter(round=row, released_at__isnull=False)
    return frozenset(settled.values_list("key", flat=True))


def choice_of(
    row: Choice, wishes: tuple[str, ...], shared: SharedValues | None = None
) -> facts.Choice:
    """One choice with its wishes. Needs client, bundle, `chosen_by` and `registered_by` at hand."""
    shared = shared or SharedValues()
    return facts.Choice(
        id=row.key,
        client=shared(row.client.key),
        bundle=shared(row.bundle.key),
        wishes=wishes,
        declines=row.declines,
        wait_if_full=row.wait_if_full,
        wanted_date=row.wanted_date,
        special_wishes=row.special_wishes,
        channel=Channel(row.channel),
        arrived=arrival_of(row, shared),
        registered_at=in_sweden(row.registered_at) if row.registered_at else None,
        registered_on=row.registered_on,
        registered_by=shared(str(row.registered_by) if row.registered_by else row.registrar),
        chosen_by=row.chosen_by.key if row.chosen_by else facts.SELF,
        ground=Ground(row.ground) if row.ground else None,
    )


def arrival_of(row: Choice, shared: SharedValues | None = None) -> Arrival:
    """When a choice arrived: a moment, or a whole day where no hour of it was noted."""
    local = in_sweden(row.arrived_at)
    day = today(local)
    return Arrival(day=shared(day) if shared else day, moment=None if row.is_whole_day else local)
