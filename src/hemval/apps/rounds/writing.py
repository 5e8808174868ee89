"""A round and its choices at once, from what a round's plan and lists tell to rows."""

from collections.abc import Iterable, Mapping
from datetime import datetime, time
from typing import Any

from hemval.apps.choice_system.models import SystemVersion
from hemval.apps.choices.models import Choice, Wish
from hemval.apps.rounds.models import Round
from hemval.apps.row_keys import tied
from hemval.core.dates.zone import STOCKHOLM
from hemval.core.facts import choices as facts
from hemval.core.facts.round_plan import NamedValue, RoundPlan

_AT_ONCE = 2000
Ids = Mapping[str, int]
"""Row numbers by the ids of lists."""


def add_round(plan: RoundPlan, version: SystemVersion, providers: Ids, now: datetime) -> Round:
    """Remember a round as its plan has it."""
    return Round.objects.create(
        key=plan.id,
        version=version,
        kind=plan.kind.value,
        is_exercise=plan.is_exercise,
        facts_on=plan.facts_on,
        announced=plan.announced,
        opens=plan.opens,
        closes=plan.closes,
        share_base_on=plan.share_base_on,
        notify_by=plan.notify_by,
        effect=plan.effect,
        order_source=plan.order_source.value if plan.order_source else "",
        leaving_id=providers[plan.leaving] if plan.leaving else None,
        temporary_performer_id=(
            providers[plan.temporary_performer] if plan.temporary_performer else None
        ),
        draw_value=value_row(plan.draw),
        set_up_at=now,
    )


def value_row(named: NamedValue | None) -> dict[str, Any] | None:
    """The public value that a draw is to rest on, as a round's row has it."""
    if named is None:
        return None
    return {
        "source": named.source.value,
        "chain": named.chain,
        "round": named.round,
        "names": list(named.names),
    }


def add_choices(
    told: Iterable[facts.Choice],
    row: Round,
    *,
    clients: Ids,
    bundles: Ids,
    providers: Ids,
    representatives: Ids,
) -> int:
    """Remember choices as a list tells them; give how many. Representatives: by `tied` ids."""
    each = list(told)
    made = Choice.objects.bulk_create(
        [
            Choice(
                key=one.id,
                round=row,
                client_id=clients[one.client],
                bundle_id=bundles[one.bundle],
                declines=one.declines,
                wait_if_full=one.wait_if_full,
                wanted_date=one.wanted_date,
                special_wishes=one.special_wishes,
                channel=one.channel.value,
                arrived_at=one.arrived.moment
                or datetime.combine(one.arrived.day, time(0), tzinfo=STOCKHOLM),
                is_whole_day=one.arrived.moment is None,
                registered_at=one.registered_at,
                registered_on=one.registered_on,
                registrar=one.registered_by,
                chosen_by_id=None
                if one.chosen_by == facts.SELF
                else representatives[tied(one.client, one.chosen_by)],
                ground=one.ground.value if one.ground else "",
            )
            for one in each
        ],
        batch_size=_AT_ONCE,
    )
    Wish.objects.bulk_create(
        [
            Wish(choice_id=choice.pk, rank=rank, provider_id=providers[provider])
            for choice, one in zip(made, each, strict=True)
            for rank, provider in enumerate(one.wishes, start=1)
        ],
        batch_size=_AT_ONCE,
    )
    return len(made)
