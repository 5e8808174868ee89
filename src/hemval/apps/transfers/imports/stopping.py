"""What a list brings to an end: somebody died, moved, or has the help no more.

The core says what follows; here it is done to what has gone out already, and a person is asked to
see to the rest. Letters, places and orders are looked through again before each of them goes out.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime

from django.db.models import Exists, OuterRef

from hemval.apps.accounts.actor import Actor
from hemval.apps.calls.services.closing import close_calls, reopen_calls
from hemval.apps.clients.granted import decided_by
from hemval.apps.clients.listed import departure_by
from hemval.apps.clients.models import Client
from hemval.apps.correspondence.models import HeldBecause
from hemval.apps.correspondence.services import hold_unsent
from hemval.apps.placements.models import Placement
from hemval.apps.placements.queries import holding_on
from hemval.apps.placements.services.going_on import let_go_on
from hemval.apps.placements.services.placing import end
from hemval.apps.rounds.models import Invitation
from hemval.apps.row_keys import BETWEEN
from hemval.apps.tasks.models import About, TaskKind
from hemval.apps.tasks.services import NewTask, make_all
from hemval.apps.transfers.models import ListKind, StagedRow, Verdict
from hemval.core.dates.zone import today
from hemval.core.people.changed_in_list import (
    SinceCode,
    SinceThen,
    follows_for_person,
    follows_for_service,
)
from hemval.core.people.gone import Gone

_TASKS = {
    SinceCode.DIED: TaskKind.DIED,
    SinceCode.MOVED: TaskKind.MOVED,
    SinceCode.STAYS: TaskKind.LIST_CONTRADICTS,
    SinceCode.MISSING: TaskKind.LIST_CONTRADICTS,
    SinceCode.DECISION_ENDED: TaskKind.DECISION_ENDED,
    SinceCode.DECISION_CHANGED: TaskKind.LIST_CONTRADICTS,
}
_HELD = {
    SinceCode.DIED: (HeldBecause.DIED, Gone.DIED),
    SinceCode.MOVED: (HeldBecause.MOVED, Gone.MOVED),
    SinceCode.DECISION_ENDED: (HeldBecause.CHANGED, Gone.ENDED),
}
"""Why letters wait and calls are closed."""
_ENDS_OTHERWISE = (SinceCode.STAYS, SinceCode.MOVED)
"""What an earlier list ended is taken back first: she stays, or moves on another day."""


def stop_what_no_longer_holds(
    kind: ListKind, verdict: Verdict, rows: list[StagedRow], actor: Actor, now: datetime
) -> None:
    """Stop what rows that were taken bring to an end, and ask a person to see to the rest.

    Help ends where one has died or moved, and providers are told. Letters that are not posted wait,
    and calls that are not made are closed.
    """
    on = today(now)
    found = {
        (row.key.partition(BETWEEN)[0], one)
        for row in rows
        for one in _follows(kind, verdict, row, on)
    }
    hers = _hers(found, _known({key for key, _ in found}))
    involved = involved_among(hers, on)
    helped_again = _take_back_what_ends_otherwise(hers, actor, now)
    for pk in involved:
        _end_help(pk, hers[pk], rows[0].of_id, actor, now)
    asked = {*involved, *helped_again}
    ask_about({(pk, _TASKS[one.code]) for pk in asked for one in hers[pk]}, now)
    for code, (held, closed) in _HELD.items():
        gone = [pk for pk, each in hers.items() if any(_stops(one, code, on) for one in each)]
        if gone:
            hold_unsent(gone, why=held, now=now)
            close_calls(gone, why=closed, now=now, actor=actor)


def _follows(kind: ListKind, verdict: Verdict, row: StagedRow, on: date) -> Iterator[SinceThen]:
    before = row.before or {}
    is_missing = verdict is Verdict.GONE
    if kind is ListKind.CLIENTS:
        told = None if is_missing else departure_by(before | row.cells)
        yield from follows_for_person(departure_by(before), told, on)
    elif kind is ListKind.SERVICES and row.before is not None:
        now = [] if is_missing else decided_by(row.cells, before)
        yield from follows_for_service(decided_by(before, before), now, on)


def _known(keys: set[str]) -> Mapping[str, int]:
    return dict(Client.objects.filter(key__in=keys).values_list("key", "pk"))


def _hers(
    found: Iterable[tuple[str, SinceThen]], pks: Mapping[str, int]
) -> Mapping[int, list[SinceThen]]:
    hers: dict[int, list[SinceThen]] = defaultdict(list)
    for key, one in sorted(found, key=str):
        hers[pks[key]].append(one)
    return hers


def _take_back_what_ends_otherwise(
    hers: Mapping[int, list[SinceThen]], actor: Actor, now: datetime
) -> set[int]:
    otherwise = {
        pk for pk, each in hers.items() if any(one.code in _ENDS_OTHERWISE for one in each)
    }
    goes_on = let_go_on(otherwise, of=None, actor=actor, now=now)
    reopen_calls(otherwise, now=now, actor=actor)
    ask_about({(pk, TaskKind.LIST_CONTRADICTS) for pk in goes_on.not_as_it_was}, now)
    return {*goes_on.as_it_was, *goes_on.not_as_it_was}


def _end_help(pk: int, each: Iterable[SinceThen], of: int, actor: Actor, now: datetime) -> None:
    for one in each:
        if one.ends is not None:
            reason = {"code": one.code.value, "import": of}
            end(client=pk, day=one.ends, reason=reason, actor=actor, now=now)


def _stops(one: SinceThen, code: SinceCode, on: date) -> bool:
    return one.code is code and (one.ends is None or one.ends <= on)


def ask_about(wanted: Iterable[tuple[int, TaskKind]], now: datetime) -> None:
    """Ask a person to see to clients, by row number; whoever has been asked is not asked again."""
    make_all(
        (
            NewTask(kind=kind, about=About.CLIENT, about_id=pk, client=pk)
            for pk, kind in sorted(wanted)
        ),
        now=now,
    )


def involved_among(pks: Iterable[int], on: date) -> list[int]:
    """Those of some clients for whom something has gone out: a letter of a round, or an order."""
    invited = Invitation.objects.filter(client=OuterRef("pk"), round__effect__gte=on)
    helped = holding_on(on).filter(client=OuterRef("pk"), provider__isnull=False)
    later = Placement.objects.filter(
        client=OuterRef("pk"), withdrawn_at__isnull=True, starts__gt=on
    )
    rows = Client.objects.filter(Exists(invited) | Exists(helped) | Exists(later), pk__in=[*pks])
    return list(rows.order_by("pk").values_list("pk", flat=True))


def take_back_endings(rows: list[StagedRow], actor: Actor, now: datetime) -> None:
    """Let the help go on that a list, which is taken back, had ended, and calls be made after all.

    Whoever has died by what is remembered now stays as she is. Where something cannot be as it was,
    or she still moves, a person is asked to see to it.
    """
    alive = Client.objects.filter(key__in=[row.key for row in rows], died__isnull=True)
    moves = dict(alive.values_list("pk", "moved_out"))
    goes_on = let_go_on(moves, of=rows[0].of_id, actor=actor, now=now)
    reopen_calls(moves, now=now, actor=actor)
    asked = goes_on.not_as_it_was | {pk for pk in goes_on.as_it_was if moves[pk] is not None}
    ask_about({(pk, TaskKind.LIST_CONTRADICTS) for pk in asked}, now)
