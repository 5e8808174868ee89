"""A round's rows as the core knows them: everything that is known when it is worked through."""

from collections.abc import Iterator

from django.db.models import QuerySet

from hemval.apps.choice_system.facts import system_of
from hemval.apps.choice_system.models import Service
from hemval.apps.clients.facts import (
    all_clients,
    all_distances,
    all_grants,
    all_representatives,
)
from hemval.apps.providers.facts import all_caps, all_facts, all_providers, all_rotation
from hemval.apps.providers.models import Provider
from hemval.apps.rounds.models import Choice, Round, Wish
from hemval.core.dates.moments import Arrival
from hemval.core.dates.zone import in_sweden
from hemval.core.facts import choices as facts
from hemval.core.facts.clients import Ground
from hemval.core.facts.round_facts import RoundFacts
from hemval.core.facts.round_plan import NamedValue, RoundPlan, SignedOff, ValueSource
from hemval.core.round.outcome import RoundOutcome, prepare
from hemval.core.system.choice import Channel, OrderBy
from hemval.core.system.values import RoundKind

_AT_ONCE = 5000
ROUND_FROZEN = "round_frozen"
"""What a choice is held for that was registered when its round was frozen: it is kept, and the
round goes on without it."""


def plan_of(row: Round) -> RoundPlan:
    """What a round is to be. Needs its `version`, `leaving` and those who signed at hand."""
    signed = row.signed_off_at
    by = row.signed_off_by
    return RoundPlan(
        id=row.key,
        system=row.version.system.key,
        kind=RoundKind(row.kind),
        facts_on=row.facts_on,
        announced=row.announced,
        opens=row.opens,
        closes=row.closes,
        share_base_on=row.share_base_on,
        notify_by=row.notify_by,
        effect=row.effect,
        order_source=OrderBy(row.order_source) if row.order_source else None,
        leaving=row.leaving.key if row.leaving else "",
        is_exercise=row.is_exercise,
        temporary_performer=row.temporary_performer.key if row.temporary_performer else "",
        signed_off=SignedOff(by=str(by), on=in_sweden(signed).date()) if signed and by else None,
        draw=_named_value(row),
    )


def _named_value(row: Round) -> NamedValue | None:
    told = row.draw_value
    if not told:
        return None
    return NamedValue(
        source=ValueSource(told["source"]),
        chain=told.get("chain", ""),
        round=told.get("round"),
        names=tuple(told.get("names", ())),
    )


def facts_of(row: Round) -> RoundFacts:
    """Everything that is known of a round, as the lists of the municipality stand now."""
    services = dict(Service.objects.values_list("pk", "key"))
    providers = dict(Provider.objects.values_list("pk", "key"))
    return RoundFacts(
        plan=plan_of(row),
        clients=tuple(all_clients()),
        representatives=tuple(all_representatives()),
        grants=tuple(all_grants(services, providers)),
        providers=tuple(all_providers()),
        caps=tuple(all_caps()),
        choices=tuple(choices_of(row)),
        distances=tuple(all_distances()),
        rotation=tuple(all_rotation()),
        provider_facts=tuple(all_facts()),
        settled=settled_in(row),
    )


def outcome_of(row: Round) -> RoundOutcome:
    """Everything that follows from what is known of a round: who is invited, what counts."""
    return prepare(system_of(row.version), facts_of(row))


def choices_of(row: Round) -> Iterator[facts.Choice]:
    """The choices that the round knows of, in order of id: all but those set aside, and those that
    were registered when it was frozen. One that waits for a case manager is among them, for what
    she is to decide follows from them all.
    """
    counted = known_choices().filter(round=row)
    wishes: dict[int, list[str]] = {}
    for choice, provider in (
        Wish.objects.filter(choice__in=counted)
        .order_by("choice_id", "rank")
        .values_list("choice_id", "provider__key")
        .iterator(_AT_ONCE)
    ):
        wishes.setdefault(choice, []).append(provider)
    rows = counted.select_related("client", "bundle", "chosen_by", "registered_by")
    for one in rows.order_by("key").iterator(_AT_ONCE):
        yield choice_of(one, tuple(wishes.get(one.pk, ())))


def known_choices() -> QuerySet[Choice]:
    """Choices that a round knows of: what was set aside, or came when it was frozen, is not."""
    return Choice.objects.filter(set_aside_at__isnull=True).exclude(held_for=ROUND_FROZEN)


def settled_in(row: Round) -> frozenset[str]:
    """The ids of choices of which a case manager has said that they count."""
    settled = known_choices().filter(round=row, released_at__isnull=False)
    return frozenset(settled.values_list("key", flat=True))


def choice_of(row: Choice, wishes: tuple[str, ...]) -> facts.Choice:
    """One choice with its wishes. Needs client, bundle, `chosen_by` and `registered_by` at hand."""
    return facts.Choice(
        id=row.key,
        client=row.client.key,
        bundle=row.bundle.key,
        wishes=wishes,
        declines=row.declines,
        wait_if_full=row.wait_if_full,
        wanted_date=row.wanted_date,
        special_wishes=row.special_wishes,
        channel=Channel(row.channel),
        arrived=arrival_of(row),
        registered_at=in_sweden(row.registered_at) if row.registered_at else None,
        registered_on=row.registered_on,
        registered_by=str(row.registered_by) if row.registered_by else row.registrar,
        chosen_by=row.chosen_by.key if row.chosen_by else facts.SELF,
        ground=Ground(row.ground) if row.ground else None,
    )


def arrival_of(row: Choice) -> Arrival:
    """When a choice arrived: a moment, or a whole day where no hour of it was noted."""
    local = in_sweden(row.arrived_at)
    return Arrival(day=local.date(), moment=None if row.is_whole_day else local)
