"""What has happened since the earlier round took effect: some changed provider, some died.

What providers have answered differs, so that orders stand in every way that they can.
"""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, datetime, timedelta

from hemval.apps.allocation.models import Given
from hemval.apps.allocation.rooms import rooms_for
from hemval.apps.choice_system.facts import system_of
from hemval.apps.clients.models import Client, Grant
from hemval.apps.clients.queries import is_kept_apart
from hemval.apps.placements.models import UNANSWERED, Cause, Order
from hemval.apps.placements.queries import by_hand, holding_on
from hemval.apps.placements.services.answering import (
    confirm,
    deal_with,
    receive,
    refuse,
)
from hemval.apps.placements.services.order_tasks import make_tasks
from hemval.apps.placements.services.placing import Begin, begin, end
from hemval.apps.rounds.models import Round
from hemval.apps.tasks.models import About, TaskKind
from hemval.apps.tasks.services import make_task
from hemval.core.dates.zone import today
from hemval.core.placement.told_provider import HandStep
from hemval.core.system.rule import in_force
from hemval.web.made_up.days import later
from hemval.web.made_up.earlier_round import tell_by_hand
from hemval.web.made_up.staff import Staff

_NOTICE = timedelta(days=14)
"""So long before it begins a change is ordered."""
_LONG_AGO, _LATELY = 12, 4
"""So many change provider weeks ago, and since yesterday."""
_DIED = 2


def let_time_pass(earlier: Round, staff: Staff, now: datetime) -> None:
    """Let people change provider and die, and providers answer or not, until now."""
    moving = [one for one in _placed(earlier, is_apart=False) if _elsewhere(one) is not None]
    _change(moving[:_LONG_AGO], staff, later(now, -18))
    _answer(staff, later(now, -16))
    apart = [one for one in _placed(earlier, is_apart=True) if _elsewhere(one) is not None]
    _change(apart[:2], staff, later(now, -6))
    _begin_by_hand(staff, later(now, -4))
    _die([one.client for one in moving[-_DIED:]], staff, later(now, -5))
    _change(moving[_LONG_AGO : _LONG_AGO + _LATELY], staff, now - timedelta(hours=3))
    make_tasks(now=now)
    _lists_tell_of_it(earlier, today(now))


def _placed(row: Round, *, is_apart: bool) -> Sequence[Given]:
    """Some who have a provider by what the round decided."""
    given = Given.objects.filter(round=row, provider__isnull=False)
    apart = is_kept_apart("client")
    some = given.filter(apart) if is_apart else given.exclude(apart)
    near = some.select_related("round", "client", "bundle", "area", "provider")
    return list(near.order_by("client__key", "bundle__key")[: 3 * _LONG_AGO])


def _elsewhere(given: Given) -> int | None:
    """Another provider that has room for her, not the same for everybody."""
    rooms = rooms_for(given)
    others = [one.provider for one in rooms if one.has_room and one.provider != given.provider_id]
    return others[given.pk % len(others)] if others else None


def _change(given: Sequence[Given], staff: Staff, now: datetime) -> None:
    starts = today(now) + _NOTICE
    wanted = [
        Begin(client=one.client_id, bundle=one.bundle_id, starts=starts, provider=_elsewhere(one))
        for one in given
    ]
    begin(wanted, cause=Cause.CHANGE, actor=staff.case_manager, now=now)


def _answer(staff: Staff, now: datetime) -> None:
    """One provider opens nothing; of what others open two cannot begin, and one is not answered."""
    waiting = Order.objects.filter(UNANSWERED).exclude(is_kept_apart("placement__client"))
    sleeps = waiting.order_by("pk").values_list("provider", flat=True)[0]
    for provider in set(waiting.values_list("provider", flat=True)) - {sleeps}:
        receive(actor=staff.providers[provider], now=now)
    *others, cannot, cannot_either = waiting.exclude(provider=sleeps).order_by("kind", "pk")
    for order in (cannot, cannot_either):
        because = staff.say("trial-said-cannot_start")
        refuse(order=order.pk, because=because, actor=staff.providers[order.provider_id], now=now)
    for order in others[1:]:
        confirm(orders=[order.pk], actor=staff.providers[order.provider_id], now=now)
    how = staff.say("trial-said-dealt_with")
    deal_with(order=cannot.pk, how=how, actor=staff.case_manager, now=later(now, 1))


def _begin_by_hand(staff: Staff, now: datetime) -> None:
    """The first message about a protected person has gone; the second has not."""
    for order in by_hand(staff.case_manager, now)[:1]:
        tell_by_hand(order, staff.case_manager, now, steps=(HandStep.FIRST,))


def _die(clients: Sequence[Client], staff: Staff, now: datetime) -> None:
    day = today(now)
    for client in clients:
        client.died = day
        client.save(update_fields=("died",))
        make_task(
            kind=TaskKind.DIED, client=client.pk, about=About.CLIENT, about_id=client.pk, now=now
        )
        reason = {"code": TaskKind.DIED.value}
        end(client=client.pk, day=day, reason=reason, actor=staff.case_manager, now=now)


def _lists_tell_of_it(earlier: Round, day: date) -> None:
    """The municipality's list of services tells who performs them by now."""
    system = system_of(earlier.version)
    services = {one.id: one.services for one in in_force(system.bundles, day)}
    performed = defaultdict[tuple[str, int], list[int]](list)
    for row in holding_on(day).filter(provider__isnull=False).select_related("bundle"):
        performed[row.bundle.key, row.provider_id or 0].append(row.client_id)
    for (bundle, provider), clients in performed.items():
        hers = Grant.objects.filter(client__in=clients, service__key__in=services.get(bundle, ()))
        hers.exclude(performer=None).update(performer=provider)
