"""Whether a provider has room for one more outside rounds, as everybody is placed on a day."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from django.db.models import Q, QuerySet, Sum

from hemval.apps.choice_system.models import Bundle
from hemval.apps.clients.models import Grant
from hemval.apps.placements.models import Placement
from hemval.apps.placements.queries import holding_on
from hemval.apps.providers.facts import all_caps
from hemval.apps.providers.models import Provider
from hemval.core.claims.caps import BundleCapacity, CountedBase, capacity_on
from hemval.core.placement.room_on_day import FullCap, PlacedThere, caps_over, full_caps
from hemval.core.system.capacity import Capacity, ShareBase, Unit
from hemval.core.system.rule import in_force
from hemval.core.system.system import System
from hemval.core.system.values import ProviderGroup


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A place that somebody would have: `area` is where her home is by the rules of `system`."""

    client: int
    bundle: Bundle
    provider: Provider
    area: str
    system: System
    starts: date


def hold_providers() -> None:
    """Hold all providers until the transaction ends: two who want the last place wait their turn.

    All of them, for a cap may be shared by those of a group or an area.
    """
    list(Provider.objects.select_for_update(no_key=True).order_by("pk").values_list("pk"))


def why_full(one: Wanted) -> tuple[FullCap, ...]:
    """The caps that have no room for one more, on the day that she comes or a later one.

    A later day is asked where somebody begins there on it who is decided already.
    """
    later = Placement.objects.filter(
        bundle=one.bundle, provider=one.provider, withdrawn_at=None, starts__gt=one.starts
    )
    begins = later.exclude(client=one.client).order_by("starts")
    days = [one.starts, *begins.values_list("starts", flat=True).distinct()]
    return next((full for day in days if (full := _full_on(day, one))), ())


def _full_on(day: date, one: Wanted) -> tuple[FullCap, ...]:
    services = services_of(one.system, one.bundle.key, one.starts)
    capacity = capacity_on(
        one.system, one.bundle.key, day, stated=all_caps(), base_of=_base(one, services, day)
    )
    mine = Grant.objects.filter(granted_of(services, day), client=one.client)
    minutes = mine.aggregate(all=Sum("minutes_per_month"))["all"] or 0
    coming = PlacedThere(
        provider=one.provider.key,
        group=ProviderGroup(one.provider.group),
        area=one.area,
        size=capacity.size(minutes),
    )
    caps = caps_over(capacity, coming)
    if not caps:
        return ()
    is_shared = any(cap.holder.provider is None for cap in caps)
    rows = holding_on(day).filter(bundle=one.bundle, provider__isnull=False)
    others = rows.exclude(client=one.client)
    there = others if is_shared else others.filter(provider=one.provider)
    return tuple(full_caps(capacity, _placed(there, capacity, services, day), coming))


def _placed(
    rows: QuerySet[Placement], capacity: BundleCapacity, services: Iterable[str], day: date
) -> Iterator[PlacedThere]:
    minutes: dict[int, int] = {}
    if capacity.unit is Unit.HOURS_PER_MONTH:
        granted = Grant.objects.filter(granted_of(services, day), client__in=rows.values("client"))
        by_client = granted.order_by().values("client").annotate(all=Sum("minutes_per_month"))
        minutes = {one["client"]: one["all"] or 0 for one in by_client}
    told = rows.order_by().values_list(
        "client", "provider__key", "provider__group", "client__area__key"
    )
    for client, provider, group, area in told:
        yield PlacedThere(
            provider=provider,
            group=ProviderGroup(group),
            area=area or "",
            size=capacity.size(minutes.get(client, 0)),
        )


def _base(
    one: Wanted, services: frozenset[str], day: date
) -> Callable[[Capacity], CountedBase | None]:
    """What shares are of, as much as is granted on that day."""

    def counted(rule: Capacity) -> CountedBase | None:
        if rule.share_base is None:
            return None
        closed = {
            service.id
            for service in in_force(one.system.services, day)
            if not service.is_open_to_choice
        }
        is_all = rule.share_base is ShareBase.ALL_GRANTED_HOURS
        here = Q(client__died__isnull=True, client__gone_since__isnull=True) & (
            Q(client__moved_out__isnull=True) | Q(client__moved_out__gt=day)
        )
        rows = Grant.objects.filter(
            here, granted_of(services | closed if is_all else services, day)
        )
        if rule.share_base is ShareBase.CLIENTS:
            amount = rows.order_by().values("client").distinct().count()
        else:
            amount = rows.aggregate(all=Sum("minutes_per_month"))["all"] or 0
        return CountedBase(bundle=one.bundle.key, base=rule.share_base, on=day, amount=amount)

    return counted


def services_of(system: System, bundle: str, on: date) -> frozenset[str]:
    """The services of a bundle that are open to choice on a day."""
    held = {
        service
        for one in in_force(system.bundles, on)
        if one.id == bundle
        for service in one.services
    }
    return frozenset(
        one.id for one in in_force(system.services, on) if one.id in held and one.is_open_to_choice
    )


def granted_of(services: Iterable[str], day: date) -> Q:
    """The grants of some services that hold on a day."""
    begun = Q(starts__isnull=True) | Q(starts__lte=day)
    lasts = Q(ends__isnull=True) | Q(ends__gte=day)
    return begun & lasts & Q(service__key__in=services)
