"""Who performs from a day on: rows are begun and withdrawn, and orders follow from them.

Nothing here ends a row: the next one does. So nobody is without a performer between two rows, and
nobody has two.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import groupby
from typing import Any

from django.db import transaction

from hemval.apps.accounts.actor import Actor
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.services import record
from hemval.apps.clients.models import Client
from hemval.apps.parts import in_parts
from hemval.apps.placements.models import Cause, Placement
from hemval.apps.placements.services.telling import tell_providers
from hemval.apps.rounds.models import Round

_AT_ONCE = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Begin:
    """From a day on, a provider performs a bundle for a client; row numbers.

    `provider` is None where the help ends: then nobody performs from that day. `reason` is kept as
    it is, for whoever asks why.
    """

    client: int
    bundle: int
    starts: date
    provider: int | None
    others: tuple[int, ...] = ()
    reason: Mapping[str, Any] = field(default_factory=dict)


class BeginsAlready(Exception):
    """Somebody else begins that very day; withdraw the row that says so first."""


def begin(
    wanted: Iterable[Begin],
    *,
    cause: Cause,
    actor: Actor | None,
    now: datetime,
    round: Round | None = None,
) -> int:
    """Let providers perform from days on, and tell those concerned; give how many rows were made.

    What is begun already, alike, is not begun again: a job that is resumed may ask for all of it.
    Many are made in parts, each whole by itself with one event. Raises BeginsAlready.
    """
    made = 0
    for part in in_parts(wanted, _AT_ONCE):
        made += _begin_part(part, cause=cause, actor=actor, now=now, round=round)
    return made


def _begin_part(
    wanted: Sequence[Begin],
    *,
    cause: Cause,
    actor: Actor | None,
    now: datetime,
    round: Round | None,
) -> int:
    with transaction.atomic():
        clients = {one.client for one in wanted}
        lock(clients)
        known = {
            (row.client_id, row.bundle_id, row.starts): row.provider_id
            for row in Placement.objects.filter(client__in=clients, withdrawn_at__isnull=True)
        }
        new = [one for one in wanted if not _is_known(one, known)]
        if new:
            _write(new, cause, actor, now, round)
            tell_providers({(one.client, one.bundle) for one in new}, now=now)
            _record(Deed.PLACEMENTS_BEGUN, new, cause, actor, now, round)
    return len(new)


def _is_known(one: Begin, known: Mapping[tuple[int, int, date], int | None]) -> bool:
    key = (one.client, one.bundle, one.starts)
    if key not in known:
        return False
    if known[key] != one.provider:
        raise BeginsAlready
    return True


def end(
    *,
    client: int,
    day: date,
    reason: Mapping[str, Any],
    actor: Actor | None,
    now: datetime,
    bundles: Iterable[int] | None = None,
) -> int:
    """Let somebody's help end: from `day` on nobody performs it; give how many bundles ended.

    What was to begin on that day or later is withdrawn. `bundles`: those alone; None is all of
    hers. She died, moved, or has the help no more: `reason` says which, and by which list.
    """
    with transaction.atomic():
        lock([client])
        rows = Placement.objects.filter(client=client, withdrawn_at__isnull=True)
        if bundles is not None:
            rows = rows.filter(bundle__in=list(bundles))
        held = {
            bundle: list(each)
            for bundle, each in groupby(
                rows.order_by("bundle", "starts"), key=lambda one: one.bundle_id
            )
        }
        ended = []
        for bundle, course in held.items():
            before = [row for row in course if row.starts < day or _ends_on(row, day)]
            later = [row.pk for row in course if row not in before]
            Placement.objects.filter(pk__in=later).update(
                withdrawn_at=now,
                withdrawn_because=str(reason.get("code", "")),
                withdrawn_by_list=reason.get("import"),
            )
            if before and before[-1].provider_id is not None:
                ended.append(
                    Begin(client=client, bundle=bundle, starts=day, provider=None, reason=reason)
                )
        _write(ended, Cause.ENDED, actor, now, None)
        tell_providers({(client, bundle) for bundle in held}, now=now)
        if ended:
            _record(Deed.PLACEMENTS_BEGUN, ended, Cause.ENDED, actor, now, None, client=client)
    return len(ended)


def _ends_on(row: Placement, day: date) -> bool:
    return row.starts == day and row.provider_id is None


def withdraw(*, placement: int, because: str, actor: Actor, now: datetime) -> None:
    """Say that a row does not come to hold; whoever performed before it goes on.

    Orders that rested on it are withdrawn, and those that its neighbours now need are made.
    """
    with transaction.atomic():
        client = Placement.objects.values_list("client", flat=True).get(pk=placement)
        lock([client])
        row = Placement.objects.get(pk=placement)
        if row.withdrawn_at is not None:
            return
        row.withdrawn_at, row.withdrawn_because = now, because
        row.save(update_fields=("withdrawn_at", "withdrawn_because"))
        tell_providers({(row.client_id, row.bundle_id)}, now=now)
        record(
            what=Deed.PLACEMENT_WITHDRAWN,
            actor=actor,
            now=now,
            subject="placement",
            subject_id=row.pk,
            client=row.client_id,
            contents={"because": because},
        )


def _write(
    begun: Iterable[Begin],
    cause: Cause,
    actor: Actor | None,
    now: datetime,
    round: Round | None,
) -> None:
    Placement.objects.bulk_create(
        Placement(
            client_id=one.client,
            bundle_id=one.bundle,
            starts=one.starts,
            provider_id=one.provider,
            others=list(one.others),
            cause=cause.value,
            round=round,
            reason=dict(one.reason),
            made_at=now,
            made_by_id=actor.user if actor else None,
        )
        for one in begun
    )


def withdraw_of_round(
    *,
    round: int,
    client: int,
    bundle: int,
    since: date,
    because: str,
    actor: Actor,
    now: datetime,
) -> None:
    """Withdraw what a round has let begin for a client and bundle from a day on."""
    rows = Placement.objects.filter(
        round=round, client=client, bundle=bundle, starts__gte=since, withdrawn_at__isnull=True
    )
    for pk in rows.order_by("-starts").values_list("pk", flat=True):
        withdraw(placement=pk, because=because, actor=actor, now=now)


def lock(clients: Iterable[int]) -> None:
    """Hold some clients until the transaction ends: two who place the same one wait their turn."""
    rows = Client.objects.select_for_update(no_key=True).filter(pk__in=sorted(set(clients)))
    list(rows.order_by("pk").values_list("pk"))


def _record(
    deed: Deed,
    begun: Sequence[Begin],
    cause: Cause,
    actor: Actor | None,
    now: datetime,
    round: Round | None,
    *,
    client: int | None = None,
) -> None:
    """One event: of one client it names her, of many it counts them and tells whom."""
    told = sorted({one.client for one in begun})
    record(
        what=deed,
        actor=actor,
        now=now,
        subject="round" if round else "",
        subject_id=round.pk if round else "",
        client=client or (told[0] if len(told) == 1 else None),
        contents={"cause": cause.value, "placements": len(begun), "rows": list(_rows(begun))},
    )


def _rows(begun: Iterable[Begin]) -> Iterator[list[object]]:
    for one in begun:
        yield [one.client, one.bundle, one.starts.isoformat(), one.provider]
