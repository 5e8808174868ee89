"""A round's rows as the core knows them: everything that is known when it is worked through."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from hemval.apps.choice_system.facts import system_of
from hemval.apps.choice_system.models import Service
from hemval.apps.choices.facts import choices_of, settled_in
from hemval.apps.clients.facts import (
    all_clients,
    all_distances,
    all_grants,
    all_representatives,
)
from hemval.apps.providers.facts import all_caps, all_facts, all_providers, all_rotation
from hemval.apps.providers.models import Provider
from hemval.apps.rounds.models import Round
from hemval.apps.shared_values import SharedValues
from hemval.core.dates.zone import today
from hemval.core.facts.asked_by_rules import as_rules_ask
from hemval.core.facts.round_facts import RoundFacts
from hemval.core.facts.round_plan import NamedValue, RoundPlan, SignedOff, ValueSource
from hemval.core.round.outcome import RoundOutcome, prepare
from hemval.core.system.choice import OrderBy
from hemval.core.system.values import RoundKind


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
        signed_off=SignedOff(by=str(by), on=today(signed)) if signed and by else None,
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


def rows_of(row: Round) -> dict[str, Iterable[Any]]:
    """Each list of a round by its name in `RoundFacts`, as the municipality's lists stand now.

    A row is read when it is asked for.
    """
    services = dict(Service.objects.values_list("pk", "key"))
    providers = dict(Provider.objects.values_list("pk", "key"))
    shared = SharedValues()
    return {
        "clients": all_clients(shared),
        "representatives": all_representatives(shared),
        "grants": all_grants(services, providers, shared),
        "providers": all_providers(),
        "caps": all_caps(),
        "choices": choices_of(row, shared),
        "distances": all_distances(),
        "rotation": all_rotation(),
        "provider_facts": all_facts(),
    }


def besides_rows(row: Round) -> RoundFacts:
    """What is known of a round besides its lists: its plan, and which choices somebody settled."""
    return RoundFacts(plan=plan_of(row), settled=settled_in(row))


def facts_of(row: Round, *, is_for_rules: bool = False) -> RoundFacts:
    """Everything that is known of a round, as the lists of the municipality stand now.

    Where they are read for the rules alone, what no rule asks for is left out.
    """
    of_rows: dict[str, Any] = {
        name: tuple(as_rules_ask(name, one) for one in rows) if is_for_rules else tuple(rows)
        for name, rows in rows_of(row).items()
    }
    return replace(besides_rows(row), **of_rows)


def outcome_of(row: Round) -> RoundOutcome:
    """Everything that follows from what is known of a round: who is invited, what counts."""
    return prepare(system_of(row.version), facts_of(row))
