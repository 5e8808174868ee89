"""What is asked of what the public is told."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from django.db.models import F, OuterRef, Q, QuerySet, Subquery, Window
from django.db.models.functions import RowNumber

from hemval.apps.outreach.models import WAITS, Fact, KnownSince, News, PhoneDay, Verdict
from hemval.apps.outreach.room_now import room_now
from hemval.apps.outreach.rules import comparison_on
from hemval.apps.outreach.stated import provider_known, room_known, stated_of
from hemval.apps.providers.facts import provider_of
from hemval.apps.providers.models import Provider
from hemval.core.comparison.fields import Compared
from hemval.core.comparison.room import CountedRoom
from hemval.core.comparison.sheet import Sheet, cell_of, sheet
from hemval.core.comparison.stated import Stated
from hemval.core.dates.hours import ClockHours
from hemval.core.dates.months import months_later
from hemval.core.dates.zone import at, today
from hemval.core.facts import providers as facts
from hemval.core.system.comparing import ComparisonRule

_SOON_MONTHS = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class ProviderSheet:
    """A provider and its facts, as a page tells of them."""

    pk: int
    provider: facts.Provider
    counted: CountedRoom | None
    sheet: Sheet


def shown(providers: Collection[int], moment: datetime) -> dict[int, dict[str, Fact]]:
    """The facts that show at a moment, by provider and field; none that was withdrawn since.

    Where the last that was looked at has been taken back, none shows: not the one before it.
    """
    return {
        pk: {field: row for field, row in rows.items() if row.withdrawn_at is None}
        for pk, rows in told_at(providers, moment).items()
    }


def told_at(providers: Collection[int], moment: datetime) -> dict[int, dict[str, Fact]]:
    """The facts that were told at a moment, though one may have been withdrawn since."""
    rows = Fact.objects.filter(provider__in=providers, verdict=Verdict.SHOWN.value)
    back = Window(
        RowNumber(),
        partition_by=(F("provider"), F("field")),
        order_by=(F("reviewed_at").desc(), F("id").desc()),
    )
    last = rows.filter(reviewed_at__lte=moment).annotate(back=back).filter(back=1)
    found: dict[int, dict[str, Fact]] = {pk: {} for pk in providers}
    for row in last:
        if not _is_over(row, moment):
            found[row.provider_id][row.field] = row
    return found


def _is_over(row: Fact, moment: datetime) -> bool:
    return row.ended_at is not None and row.ended_at <= moment


def sheets_now(now: datetime) -> list[ProviderSheet]:
    """Every provider whose contract is not over, in Swedish order of name, with its facts.

    One that begins later is among them: it is chosen before the day that it begins.
    """
    on = today(now)
    rows = Provider.objects.select_related("supplier")
    rows = rows.prefetch_related("contracts__area", "contracts__bundle")
    known = [(row.pk, provider_of(row)) for row in rows]
    return _told(
        [(pk, one) for pk, one in known if not one.contract.is_over(on)], now, on, room_now(now)
    )


def sheets_on(day: date, providers: QuerySet[Provider] | None = None) -> list[ProviderSheet]:
    """What was told of every provider on a day that is over; none before the first that is kept.

    Facts as they stood when the day ended; what lists say as it was when the day began. Of some
    `providers` alone, where only those are asked for.
    """
    several = Provider.objects.all() if providers is None else providers
    rows = last_known(several, day).select_related("provider").order_by("provider__order_key", "id")
    last = list(rows)
    known = [(row.provider_id, provider_known(row.provider.key, row.values)) for row in last]
    counted = {
        row.provider.key: room for row in last if (room := room_known(row.values, day)) is not None
    }
    with_contract = [(pk, one) for pk, one in known if not one.contract.is_over(day)]
    return _told(with_contract, end_of(day), day, counted)


def last_known(providers: QuerySet[Provider], day: date) -> QuerySet[KnownSince]:
    """What lists said of each provider by a day: its last row alone, however many came before.

    Anybody may ask for any day, so the database finds it by its index and reads no history.
    """
    by_then = KnownSince.objects.filter(provider=OuterRef("pk"), day__lte=day).order_by("-day")
    last = providers.order_by().annotate(last=Subquery(by_then.values("pk")[:1]))
    return KnownSince.objects.filter(pk__in=last.values("last"))


def end_of(day: date) -> datetime:
    """The last moment of a day."""
    return at(day + timedelta(days=1), time()) - timedelta(microseconds=1)


def _told(
    known: Iterable[tuple[int, facts.Provider]],
    moment: datetime,
    on: date,
    counted: Mapping[str, CountedRoom],
) -> list[ProviderSheet]:
    each = list(known)
    rule = comparison_on(on)
    by_provider = told_at([pk for pk, _ in each], moment)
    return [
        ProviderSheet(
            pk=pk,
            provider=one,
            counted=counted.get(one.id),
            sheet=sheet(
                one,
                _stated(by_provider[pk]),
                on,
                rule,
                counted=counted.get(one.id),
                withdrawn=_withdrawn(by_provider[pk]),
            ),
        )
        for pk, one in each
    ]


def _stated(rows: Mapping[str, Fact]) -> list[Stated]:
    return [stated_of(row) for row in rows.values() if row.withdrawn_at is None]


def _withdrawn(rows: Mapping[str, Fact]) -> frozenset[Compared]:
    return frozenset(Compared(row.field) for row in rows.values() if row.withdrawn_at is not None)


def sheet_now(row: Provider, rule: ComparisonRule, now: datetime) -> Sheet:
    """What is told of one provider, whether or not it has a contract: as everybody reads it."""
    stated = _stated(shown([row.pk], now)[row.pk])
    counted = room_now(now).get(row.key)
    return sheet(provider_of(row), stated, today(now), rule, counted=counted)


@dataclass(frozen=True, slots=True, kw_only=True)
class GettingOld:
    """A fact that shows and is marked as old, or soon will be."""

    fact: Fact
    is_old: bool


def getting_old(now: datetime) -> list[GettingOld]:
    """What shows and is old, or will be within two months; the oldest first."""
    on = today(now)
    rule, soon = comparison_on(on), months_later(on, _SOON_MONTHS)
    names = {row.pk: row for row in Provider.objects.all()}
    rows = [row for each in shown([*names], now).values() for row in each.values()]
    found = []
    for row in sorted(rows, key=lambda one: (one.as_of, one.pk)):
        row.provider = names[row.provider_id]
        if cell_of(stated_of(row), soon, rule).is_old:
            is_old = cell_of(stated_of(row), on, rule).is_old
            found.append(GettingOld(fact=row, is_old=is_old))
    return found


def waiting() -> QuerySet[Fact]:
    """Facts that nobody else has looked at, in the order of the providers' names."""
    rows = Fact.objects.filter(WAITS).select_related("provider", "proposed_by")
    return rows.order_by("provider__order_key", "provider", "field")


def history(provider: int) -> QuerySet[Fact]:
    """Every fact that was ever proposed of a provider, the latest first."""
    rows = Fact.objects.filter(provider=provider)
    rows = rows.select_related("proposed_by", "reviewed_by", "ended_by", "withdrawn_by")
    return rows.order_by("-id")


def news_on(day: date) -> QuerySet[News]:
    """The news of a day, the newest first."""
    return News.objects.filter(starts__lte=day, ends__gte=day, ended_at__isnull=True)


def all_news(day: date) -> QuerySet[News]:
    """News that shows, or is to, or did so lately."""
    lately = Q(ends__gte=day - timedelta(days=90))
    return News.objects.filter(lately).select_related("by", "ended_by")


def phone_days(since: date) -> dict[date, tuple[ClockHours, ...]]:
    """The days that are not like others, from one on, and when somebody answers on each."""
    found: dict[date, tuple[ClockHours, ...]] = {}
    for row in PhoneDay.objects.filter(day__gte=since).order_by("day", "id"):
        found.pop(row.day, None)
        if not row.is_usual:
            found[row.day] = tuple(ClockHours.parse(one) for one in row.hours)
    return found
